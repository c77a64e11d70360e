import { Link, useSearch } from "@tanstack/react-router";
import { signIn } from "#contract/sessions.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { PasswordField, TextField } from "../parts/Field.tsx";
import { useForm } from "../parts/use-form.ts";
import { useSay } from "../words.tsx";
import { useEnter } from "./enter.ts";
import styles from "./Gate.module.css";
import { FormTrouble, Gate } from "./Gate.tsx";

export function SignInScreen() {
  const say = useSay();
  const enter = useEnter();
  const { next } = useSearch({ from: "/sign-in" });
  const { text, form, busy, trouble } = useForm({
    initial: { email: "", password: "" },
    check: ({ email, password }) => ({
      email: email.trim() ? undefined : say("me.email_missing"),
      password: password ? undefined : say("me.password_missing"),
    }),
    fieldOf: { "sign_in.wrong": "password" },
    send: async (input) => enter(await call(signIn, { input }), next),
  });
  return (
    <Gate title={say("me.sign_in_title")}>
      <FormTrouble>{trouble}</FormTrouble>
      <form {...form} className={styles.form}>
        <TextField
          {...text("email")}
          label={say("me.email")}
          type="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
        />
        <PasswordField {...text("password")} label={say("me.password")} autoComplete="current-password" />
        <div className={styles.send}>
          <Button type="submit" kind="primary" busy={busy}>
            {say("me.sign_in")}
          </Button>
          <Link to="/password">{say("me.forgotten")}</Link>
        </div>
      </form>
    </Gate>
  );
}
