import { changePassword } from "#contract/passwords.ts";
import { listSessions } from "#contract/sessions.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { PasswordField } from "../parts/Field.tsx";
import { toast } from "../parts/toasts.ts";
import { useForm } from "../parts/use-form.ts";
import { nounOf, queryClient, renew } from "../queries.ts";
import gate from "../sign-in/Gate.module.css";
import { FormTrouble } from "../sign-in/Gate.tsx";
import { passwordTrouble } from "../sign-in/password.ts";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";

const empty = { current: "", next: "" };

export function PasswordChange() {
  const say = useSay();
  const { text, form, busy, trouble, setValues } = useForm({
    initial: empty,
    check: ({ current, next }) => ({
      current: current ? undefined : say("me.password_missing"),
      next: passwordTrouble(next, say),
    }),
    fieldOf: { "password.wrong": "current", "password.too_short": "next", "password.too_common": "next" },
    send: async (input) => {
      await call(changePassword, { input });
      setValues(empty);
      toast({ says: say("me.password_changed") });
      await renew(queryClient, nounOf(listSessions));
    },
  });
  return (
    <section className={styles.section} aria-labelledby="password">
      <h2 id="password">{say("me.change_password")}</h2>
      <FormTrouble>{trouble}</FormTrouble>
      <form {...form} className={gate.form}>
        <PasswordField {...text("current")} label={say("me.current_password")} autoComplete="current-password" />
        <PasswordField
          {...text("next")}
          label={say("me.new_password")}
          hint={say("me.password_hint")}
          autoComplete="new-password"
        />
        <div>
          <Button type="submit" busy={busy}>
            {say("me.set_password")}
          </Button>
        </div>
      </form>
    </section>
  );
}
