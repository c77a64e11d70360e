import { useState } from "react";
import { Button } from "../parts/Button.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { FieldInput } from "./FieldInput.tsx";
import styles from "./FieldRows.module.css";
import { showValue } from "./show-value.ts";
import type { NamedField } from "./use-fields.ts";

type Filling = {
  values: readonly { field: number; value: string }[];
  busy: boolean;
  onFill: (field: number, value: string | null) => Promise<unknown>;
};

/** The firm's own fields with their values, each changed by itself; stands in a list of facts. */
export function FieldRows({ fields, ...filling }: Filling & { fields: readonly NamedField[] }) {
  return fields.map((field) => <FieldRow key={field.id} field={field} {...filling} />);
}

function FieldRow({ field, values, busy, onFill }: Filling & { field: NamedField }) {
  const say = useSay();
  const when = useWhen();
  const kept = values.find((each) => each.field === field.id)?.value ?? "";
  const [draft, setDraft] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const close = () => {
    setDraft(null);
    setTrouble(null);
  };
  const keep = async () => {
    if (draft === null || draft.trim() === kept) return close();
    try {
      await onFill(field.id, draft.trim() || null);
      close();
    } catch (error) {
      setTrouble(sentenceFor(error, say));
    }
  };
  return (
    <div>
      <dt>{field.name}</dt>
      <dd>
        {draft === null ? (
          <span className={styles.value}>
            <span className={kept ? undefined : styles.none}>
              {kept ? showValue(field, kept, { say, when }) : say("together.not_filled")}
            </span>
            <Button
              kind="quiet"
              size="small"
              aria-label={say("together.change_field", { name: field.name })}
              onClick={() => setDraft(kept)}
            >
              {say("together.change")}
            </Button>
          </span>
        ) : (
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              void keep();
            }}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.stopPropagation();
              close();
            }}
          >
            <FieldInput field={field} value={draft} error={trouble} onChange={setDraft} />
            <span className={styles.acts}>
              <Button type="submit" size="small" busy={busy}>
                {say("common.save")}
              </Button>
              <Button kind="quiet" size="small" onClick={close}>
                {say("common.cancel")}
              </Button>
            </span>
          </form>
        )}
      </dd>
    </div>
  );
}
