import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { useForm } from "../parts/use-form.ts";
import gate from "../sign-in/Gate.module.css";
import { useSay } from "../words.tsx";
import styles from "./Setup.module.css";
import type { StepProps } from "./SetupScreen.tsx";
import { StepButtons } from "./StepButtons.tsx";

const ways = ["listener", "forward", "imap"] as const;

export function MailboxStep({ progress, troubles: given, onNext, onBack }: StepProps) {
  const say = useSay();
  const { text, form, troubles } = useForm({
    initial: { mailboxAddress: progress.mailboxAddress, mailboxName: progress.mailboxName || progress.firmName },
    check: ({ mailboxAddress }) => ({
      mailboxAddress: /^\S+@\S+\.\S+$/.test(mailboxAddress.trim()) ? undefined : say("me.email_not_valid"),
    }),
    send: (written) => onNext({ mailboxAddress: written.mailboxAddress.trim(), mailboxName: written.mailboxName.trim() }),
  });
  return (
    <form {...form} className={gate.form}>
      <TextField
        {...text("mailboxAddress")}
        label={say("setup.mailbox_address")}
        type="email"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={troubles.mailboxAddress ?? given.mailboxAddress}
        autoFocus
      />
      <TextField
        {...text("mailboxName")}
        label={say("setup.mailbox_name")}
        hint={say("setup.mailbox_name_hint")}
        autoComplete="off"
      />
      <div className={styles.explained}>
        <h2>{say("setup.mailbox_in")}</h2>
        <dl>
          {ways.map((way) => (
            <div key={way}>
              <dt>{say(`setup.mailbox_in_${way}`)}</dt>
              <dd>{say(`setup.mailbox_in_${way}_words`)}</dd>
            </div>
          ))}
        </dl>
        <h2>{say("setup.mailbox_out")}</h2>
        <p>{say("setup.mailbox_out_words")}</p>
        <p>{say("setup.mailbox_later")}</p>
      </div>
      <StepButtons onBack={onBack}>
        <Button onClick={() => onNext({ mailboxAddress: "", mailboxName: "" })}>{say("setup.mailbox_skip")}</Button>
      </StepButtons>
    </form>
  );
}
