import { PasswordField, TextField } from "../parts/Field.tsx";
import { Select } from "../parts/Select.tsx";
import type { useForm } from "../parts/use-form.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import type { MailboxValues, Security } from "./mailbox-values.ts";

type Form = ReturnType<typeof useForm<MailboxValues>>;

/** Where a mail server is and how we sign in to it. `keeps`: a password is kept already and may be left out. */
export function ServerFields({ kind, form, keeps }: { kind: "imap" | "relay"; form: Form; keeps: boolean }) {
  const say = useSay();
  const name = <Rest extends "Host" | "Port" | "User" | "Password" | "Security">(rest: Rest) => `${kind}${rest}` as const;
  return (
    <>
      <div className={styles.pair}>
        <TextField label={say("admin.host")} autoComplete="off" {...form.text(name("Host"))} />
        <TextField label={say("admin.port")} inputMode="numeric" {...form.text(name("Port"))} />
      </div>
      <Select
        label={say("admin.security")}
        hint={say("admin.security_hint")}
        value={form.values[name("Security")]}
        onChange={(event) => form.set(name("Security"), event.target.value as Security)}
      >
        <option value="tls">{say("admin.security_tls")}</option>
        <option value="starttls">{say("admin.security_starttls")}</option>
        <option value="none">{say("admin.security_none")}</option>
      </Select>
      <div className={styles.pair}>
        <TextField label={say("admin.user")} autoComplete="off" optional={kind === "relay"} {...form.text(name("User"))} />
        <PasswordField
          label={say("admin.password")}
          hint={keeps ? say("admin.password_kept") : undefined}
          autoComplete="new-password"
          {...form.text(name("Password"))}
        />
      </div>
      {kind === "imap" && <TextField label={say("admin.folder")} {...form.text("folder")} />}
    </>
  );
}
