import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { askPasswordReset } from "#contract/passwords.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { useForm } from "../parts/use-form.ts";
import { useSay } from "../words.tsx";
import styles from "./Gate.module.css";
import { FormTrouble, Gate } from "./Gate.tsx";

/** The answer is the same whether or not the address is known, so that nobody learns who works here. */
export function ForgottenScreen() {
  const say = useSay();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { text, form, busy, trouble } = useForm({
    initial: { email: "" },
    check: ({ email }) => ({ email: /.@./.test(email) ? undefined : say("me.email_not_valid") }),
    send: async (input) => {
      await call(askPasswordReset, { input });
      setSentTo(input.email.trim());
    },
  });
  if (sentTo !== null) {
    return (
      <Gate title={say("me.reset_sent_title")} lead={say("me.reset_sent", { email: sentTo })}>
        <Link to="/sign-in">{say("me.to_sign_in")}</Link>
      </Gate>
    );
  }
  return (
    <Gate title={say("me.forgotten_title")} lead={say("me.forgotten_lead")}>
      <FormTrouble>{trouble}</FormTrouble>
      <form {...form} className={styles.form}>
        <TextField {...text("email")} label={say("me.email")} type="email" autoComplete="username" spellCheck={false} autoFocus />
        <div className={styles.send}>
          <Button type="submit" kind="primary" busy={busy}>
            {say("me.send_reset")}
          </Button>
          <Link to="/sign-in">{say("me.to_sign_in")}</Link>
        </div>
      </form>
    </Gate>
  );
}
