import { useQueryClient } from "@tanstack/react-query";
import { decideAppeal, declineMeasure, liftMeasure, type MeasureView, recordAppeal } from "#contract/conduct.ts";
import { call } from "../../client.ts";
import { Button } from "../../parts/Button.tsx";
import { Choices } from "../../parts/Choices.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextArea, TextField } from "../../parts/Field.tsx";
import { toast } from "../../parts/toasts.ts";
import { useForm } from "../../parts/use-form.ts";
import { renew } from "../../queries.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import styles from "./Conduct.module.css";

export type Asked = { what: "decline" } | { what: "lift" } | { what: "appeal" } | { what: "decide"; appeal: number };

/** Acts about a measure that need words: why it does not happen or ends, what the customer says against it, what is decided about that. */
export function WordsDialog({ asked, measure, onClose }: { asked: Asked; measure: MeasureView; onClose: () => void }) {
  const say = useSay();
  const when = useWhen();
  const client = useQueryClient();
  const params = { id: measure.id };
  const form = useForm({
    initial: { words: "", day: when.isoDay(Date.now()), outcome: "stands" as "stands" | "lifted" },
    check: ({ words }) => ({
      words: words.trim().length < (asked.what === "decide" ? 10 : 1) ? say(`conduct.${asked.what}_words_missing`) : undefined,
    }),
    fieldOf: { "appeal.in_future": "day", "conduct.about_the_person": "words" },
    send: async ({ words: typed, day, outcome }) => {
      const words = typed.trim();
      if (asked.what === "decline") await call(declineMeasure, { params, input: { because: words } });
      if (asked.what === "lift") await call(liftMeasure, { params, input: { words } });
      if (asked.what === "appeal") await call(recordAppeal, { params, input: { words, receivedOn: day } });
      if (asked.what === "decide") await call(decideAppeal, { params: { id: asked.appeal }, input: { outcome, reasons: words } });
      await renew(client, "customers");
      toast({ says: say(`conduct.${asked.what}_done`) });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say(`conduct.${asked.what}_title`)}
      description={say(`conduct.${asked.what}_help`)}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="primary" type="submit" form="conduct-words" busy={form.busy}>
            {say(`conduct.${asked.what}_do`)}
          </Button>
        </>
      }
    >
      <form id="conduct-words" className={styles.form} {...form.form}>
        {asked.what === "decide" && (
          <Choices
            legend={say("conduct.outcome")}
            value={form.values.outcome}
            options={(["stands", "lifted"] as const).map((value) => ({ value, label: say(`conduct.choose_${value}`) }))}
            onChange={(outcome) => form.set("outcome", outcome)}
          />
        )}
        {asked.what === "appeal" && <TextField label={say("conduct.received_on")} type="date" {...form.text("day")} />}
        <TextArea label={say(`conduct.${asked.what}_words`)} rows={5} maxLength={2000} {...form.text("words")} />
        {form.trouble && <p role="alert">{form.trouble}</p>}
      </form>
    </Dialog>
  );
}
