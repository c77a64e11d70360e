import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { resetPassword } from "#contract/passwords.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { PasswordField } from "../parts/Field.tsx";
import { useForm } from "../parts/use-form.ts";
import { useSay } from "../words.tsx";
import styles from "./Gate.module.css";
import { FormTrouble, Gate } from "./Gate.tsx";
import { passwordTrouble } from "./password.ts";

export function ResetScreen() {
  const say = useSay();
  const { token } = useParams({ from: "/password/$token" });
  const [done, setDone] = useState(false);
  const { text, form, busy, trouble } = useForm({
    initial: { password: "" },
    check: ({ password }) => ({ password: passwordTrouble(password, say) }),
    fieldOf: { "password.too_short": "password", "password.too_common": "password" },
    send: async (input) => {
      await call(resetPassword, { params: { token }, input });
      setDone(true);
    },
  });
  if (done) {
    return (
      <Gate title={say("me.reset_done_title")} lead={say("me.reset_done")}>
        <Link to="/sign-in">{say("me.sign_in")}</Link>
      </Gate>
    );
  }
  return (
    <Gate title={say("me.reset_title")}>
      <FormTrouble>{trouble}</FormTrouble>
      <form {...form} className={styles.form}>
        <PasswordField
          {...text("password")}
          label={say("me.new_password")}
          hint={say("me.password_hint")}
          autoComplete="new-password"
          autoFocus
        />
        <div className={styles.send}>
          <Button type="submit" kind="primary" busy={busy}>
            {say("me.set_password")}
          </Button>
        </div>
      </form>
    </Gate>
  );
}
