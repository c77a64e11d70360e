import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { toast } from "../parts/toasts.ts";
import { useForm } from "../parts/use-form.ts";
import { FormTrouble } from "../sign-in/Gate.tsx";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";
import { useMe } from "./use-me.ts";
import { useSettings } from "./use-settings.ts";

export function About() {
  const say = useSay();
  const me = useMe();
  const change = useSettings();
  const { text, form, busy, trouble } = useForm({
    initial: { name: me.name },
    check: ({ name }) => ({ name: name.trim() ? undefined : say("me.name_missing") }),
    send: async ({ name }) => {
      await change({ name: name.trim() });
      toast({ says: say("common.saved") });
    },
  });
  return (
    <section className={styles.section} aria-labelledby="about">
      <h2 id="about">{say("me.about")}</h2>
      <p className={styles.muted}>
        {[say(`me.role_${me.role}`), me.firm.name].join(" · ")}
        {me.teams.length > 0 && ` · ${say("me.teams", { teams: me.teams.map((team) => team.name).join(", ") })}`}
      </p>
      <FormTrouble>{trouble}</FormTrouble>
      <form {...form} className={styles.inline}>
        <TextField {...text("name")} label={say("me.name")} autoComplete="name" />
        <Button type="submit" busy={busy}>
          {say("common.save")}
        </Button>
      </form>
    </section>
  );
}
