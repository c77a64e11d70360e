import { useQueryClient } from "@tanstack/react-query";
import { signIn } from "#contract/sessions.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { PasswordField } from "../parts/Field.tsx";
import { useForm } from "../parts/use-form.ts";
import { session } from "../session.ts";
import { useSay } from "../words.tsx";
import styles from "./Gate.module.css";
import { FormTrouble } from "./Gate.tsx";

/** The session ended under an open page: signing in again keeps everything that stands on it (WCAG 2.2.5). */
export function SignInAgain({ email }: { email: string }) {
  const say = useSay();
  const client = useQueryClient();
  const { text, form, busy, trouble, set } = useForm({
    initial: { password: "" },
    check: ({ password }) => ({ password: password ? undefined : say("me.password_missing") }),
    fieldOf: { "sign_in.wrong": "password" },
    send: async ({ password }) => {
      await call(signIn, { input: { email, password } });
      set("password", "");
      session.begin();
      await client.invalidateQueries();
    },
  });
  return (
    <Dialog open onClose={session.begin} title={say("common.signed_out_title")} description={say("common.signed_out_words")}>
      <FormTrouble>{trouble}</FormTrouble>
      <form {...form} className={styles.form}>
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <PasswordField {...text("password")} label={say("me.password_of", { email })} autoComplete="current-password" />
        <div className={styles.send}>
          <Button type="submit" kind="primary" busy={busy}>
            {say("me.sign_in")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
