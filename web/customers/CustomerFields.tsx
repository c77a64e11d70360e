import type { CustomerView } from "#contract/customers.ts";
import { fillCustomerField } from "#contract/fields.ts";
import { useAct } from "../act.ts";
import { FieldRows } from "../fields/FieldRows.tsx";
import { useFields } from "../fields/use-fields.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";

/** What the firm wants to know of its customers. */
export function CustomerFields({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const fields = useFields("customer");
  const fill = useAct(fillCustomerField, { done: say("common.saved"), sayRefusal: false });
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="own-fields">
      <h2 id="own-fields">{say("together.fields")}</h2>
      <dl className={styles.fields}>
        <FieldRows
          fields={fields}
          values={customer.fields}
          busy={fill.isPending}
          onFill={(field, value) => fill.mutateAsync({ params: { id: customer.id, field }, input: { value } })}
        />
      </dl>
    </section>
  );
}
