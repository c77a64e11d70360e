import { PasswordField, TextField } from "../parts/Field.tsx";
import { useForm } from "../parts/use-form.ts";
import gate from "../sign-in/Gate.module.css";
import { passwordTrouble } from "../sign-in/password.ts";
import { useSay } from "../words.tsx";
import type { StepProps } from "./SetupScreen.tsx";
import { StepButtons } from "./StepButtons.tsx";

export function YouStep({ progress, password, troubles: given, onNext, onBack }: StepProps) {
  const say = useSay();
  const { text, troubles, form } = useForm({
    initial: { name: progress.name, email: progress.email, password },
    check: (written) => ({
      name: written.name.trim() ? undefined : say("me.name_missing"),
      email: /^\S+@\S+\.\S+$/.test(written.email.trim()) ? undefined : say("me.email_not_valid"),
      password: passwordTrouble(written.password, say),
    }),
    send: (written) => onNext({ ...written, name: written.name.trim(), email: written.email.trim() }),
  });
  return (
    <form {...form} className={gate.form}>
      <TextField
        {...text("name")}
        label={say("me.name")}
        hint={say("me.name_hint")}
        autoComplete="name"
        error={troubles.name ?? given.name}
        autoFocus
      />
      <TextField
        {...text("email")}
        label={say("me.email")}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={troubles.email ?? given.email}
      />
      <PasswordField
        {...text("password")}
        label={say("me.password")}
        hint={say("me.password_hint")}
        autoComplete="new-password"
        error={troubles.password ?? given.password}
      />
      <StepButtons onBack={onBack} />
    </form>
  );
}
