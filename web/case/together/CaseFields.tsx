import { fillCaseField } from "#contract/fields.ts";
import { useAct } from "../../act.ts";
import { FieldRows } from "../../fields/FieldRows.tsx";
import { useFields } from "../../fields/use-fields.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";

/** What the firm wants to know of its cases. */
export function CaseFields() {
  const view = useCase();
  const say = useSay();
  const fields = useFields("case");
  const fill = useAct(fillCaseField, { done: say("common.saved"), sayRefusal: false });
  return (
    <FieldRows
      fields={fields}
      values={view.fields}
      busy={fill.isPending}
      onFill={(field, value) => fill.mutateAsync({ params: { number: view.number, field }, input: { value } })}
    />
  );
}
