import { useNavigate } from "@tanstack/react-router";
import { openIncident } from "#contract/incidents.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextArea, TextField } from "../parts/Field.tsx";
import { useForm } from "../parts/use-form.ts";
import { useSay } from "../words.tsx";
import styles from "./Incidents.module.css";

/** What happened, in a few words; its cases come after. */
export function OpenIncident({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const open = useAct(openIncident, { done: say("incidents.opened"), sayRefusal: false });
  const form = useForm({
    initial: { title: "", what: "" },
    check: ({ title }) => (title.trim() === "" ? { title: say("incidents.title_missing") } : {}),
    send: async ({ title, what }) => {
      const { id } = await open.mutateAsync({ input: { title: title.trim(), what: what.trim() } });
      onClose();
      void navigate({ to: `/incidents/${id}` as string });
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("incidents.open")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="primary" busy={form.busy} onClick={() => void form.submit()}>
            {say("incidents.open_now")}
          </Button>
        </>
      }
    >
      <form {...form.form} className={styles.form}>
        <TextField label={say("incidents.name")} hint={say("incidents.name_help")} maxLength={200} {...form.text("title")} />
        <TextArea label={say("incidents.what")} hint={say("incidents.what_help")} optional {...form.text("what")} />
        {form.trouble && (
          <p role="alert" className={styles.trouble}>
            {form.trouble}
          </p>
        )}
      </form>
    </Dialog>
  );
}
