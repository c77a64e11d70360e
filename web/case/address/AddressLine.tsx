import { addressOf, type Form } from "#knowhow/address/address.ts";
import { Menu } from "../../parts/Menu.tsx";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "./AddressLine.module.css";
import { chooseForm } from "./chosen-form.ts";
import { useAddress } from "./use-address.ts";

const FORMS: readonly Form[] = ["m", "f", "open"];

/** How the customer is addressed in inserted words, and another form where the name has misled. */
export function AddressLine() {
  const view = useCase();
  const say = useSay();
  const { called, form } = useAddress();
  const now = form ?? "open";
  return (
    <p className={styles.line}>
      <span>{say("library.address")}</span>{" "}
      <Menu
        trigger={
          <button type="button" className={styles.choose}>
            <span lang={view.language}>{called ?? say("library.address_open")}</span>
          </button>
        }
        entries={[
          { heading: say("library.address_heading") },
          ...FORMS.map((each) => {
            const address = addressOf(view.customer.name, view.language, each);
            return {
              label: each === "open" ? say("library.address_open") : (address.called ?? say(`library.address_${each}`)),
              hint: address.greeting,
              lang: each === "open" ? undefined : view.language,
              chosen: now === each,
              onSelect: () => chooseForm(view.customer.id, each),
            };
          }),
          { heading: say("library.address_not_kept") },
        ]}
      />
    </p>
  );
}
