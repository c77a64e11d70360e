import { useQuery } from "@tanstack/react-query";
import { addMailbox, changeMailbox, type MailboxView } from "#contract/mailboxes.ts";
import { listTeams } from "#contract/teams.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { TextArea, TextField } from "../parts/Field.tsx";
import { LanguageOptions, NamedOptions, Select } from "../parts/Select.tsx";
import { useForm } from "../parts/use-form.ts";
import { answers } from "../queries.ts";
import { useLanguage, useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import { mailboxInput, mailboxTroubles, mailboxValues } from "./mailbox-values.ts";
import { ServerFields } from "./ServerFields.tsx";

/** One mailbox: its address and words, how mail comes in, how it goes out. */
export function MailboxForm({ mailbox, onDone }: { mailbox: MailboxView | null; onDone: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const teams = useQuery(answers(listTeams));
  const add = useAct(addMailbox, { done: say("admin.mailbox_added"), sayRefusal: false, onDone });
  const change = useAct(changeMailbox, { done: say("common.saved"), sayRefusal: false, onDone });
  const form = useForm({
    initial: mailboxValues(mailbox, language),
    check: (values) => mailboxTroubles(values, say),
    fieldOf: { "mailbox.address_taken": "address", "mailbox.imap_password_missing": "imapPassword" },
    send: (values) => {
      const input = mailboxInput(values);
      return mailbox ? change.mutateAsync({ params: { id: mailbox.id }, input }) : add.mutateAsync({ input });
    },
  });
  return (
    <form {...form.form} className={styles.form}>
      <h2>{mailbox ? mailbox.address : say("admin.add_mailbox")}</h2>
      <TextField label={say("setup.mailbox_address")} type="email" autoComplete="off" {...form.text("address")} />
      <TextField label={say("setup.mailbox_name")} hint={say("setup.mailbox_name_hint")} optional {...form.text("name")} />
      <div className={styles.pair}>
        <Select
          label={say("admin.mailbox_language")}
          hint={say("admin.mailbox_language_hint")}
          value={form.values.language}
          onChange={(event) => form.set("language", event.target.value as "pl")}
        >
          <LanguageOptions />
        </Select>
        <Select
          label={say("admin.team")}
          hint={say("admin.mailbox_team_hint")}
          value={form.values.teamId}
          onChange={(event) => form.set("teamId", event.target.value)}
        >
          <option value="">{say("admin.no_team")}</option>
          <NamedOptions of={teams.data?.items ?? []} />
        </Select>
      </div>
      <TextArea label={say("admin.signature")} hint={say("admin.signature_hint")} rows={3} optional {...form.text("signature")} />

      <fieldset className={styles.group}>
        <legend>{say("setup.mailbox_in")}</legend>
        <Choices
          legend={say("admin.comes_how")}
          value={form.values.comes}
          options={[
            { value: "listener", label: say("admin.comes_listener_choice") },
            { value: "imap", label: say("admin.comes_imap_choice") },
          ]}
          onChange={(comes) => form.set("comes", comes as "imap")}
        />
        {form.values.comes === "imap" && (
          <ServerFields kind="imap" form={form} keeps={mailbox?.imap !== null && mailbox !== null} />
        )}
      </fieldset>

      <fieldset className={styles.group}>
        <legend>{say("setup.mailbox_out")}</legend>
        <Choices
          legend={say("admin.goes_how")}
          value={form.values.goes}
          options={[
            { value: "shared", label: say("admin.goes_shared_choice") },
            { value: "relay", label: say("admin.goes_relay_choice") },
          ]}
          onChange={(goes) => form.set("goes", goes as "relay")}
        />
        {form.values.goes === "relay" && (
          <ServerFields kind="relay" form={form} keeps={mailbox?.relay !== null && mailbox !== null} />
        )}
      </fieldset>

      {form.trouble && <p className={styles.trouble}>{form.trouble}</p>}
      <div className={styles.acts}>
        <Button kind="primary" type="submit" busy={form.busy}>
          {say("common.save")}
        </Button>
        <Button onClick={onDone}>{say("common.cancel")}</Button>
      </div>
    </form>
  );
}
