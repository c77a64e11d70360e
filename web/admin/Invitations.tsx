import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { invite, listInvitations, revokeInvitation } from "#contract/invitations.ts";
import { Role } from "#contract/people.ts";
import { listTeams } from "#contract/teams.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { LanguageOptions, NamedOptions, Select } from "../parts/Select.tsx";
import { useForm } from "../parts/use-form.ts";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useLanguage, useSay } from "../words.tsx";
import styles from "./Admin.module.css";

const NOBODY = { name: "", email: "", role: "agent" as Role, teamId: "", language: "" };

/** Inviting a person, by mail and by a link to hand over, and who has not answered yet. */
export function Invitations() {
  const say = useSay();
  const when = useWhen();
  const [open, setOpen] = useState(false);
  const waiting = useQuery(answers(listInvitations));
  const revoke = useAct(revokeInvitation, { done: say("admin.invitation_revoked") });
  return (
    <section>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {say("admin.invite")}
      </Button>
      {open && <InviteDialog onClose={() => setOpen(false)} />}
      {(waiting.data?.items.length ?? 0) > 0 && (
        <>
          <h2 className={styles.muted}>{say("admin.invited")}</h2>
          <ul className={styles.rows}>
            {waiting.data?.items.map((each) => (
              <li key={each.id}>
                <span>
                  {each.name}
                  <small>
                    {[each.email, say(`me.role_${each.role}`), say("admin.valid_until", { at: when.dated(each.expiresAt) })].join(
                      " · ",
                    )}
                  </small>
                </span>
                <Button size="small" busy={revoke.isPending} onClick={() => revoke.mutate({ params: { id: each.id } })}>
                  {say("admin.revoke_named", { name: each.name })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function InviteDialog({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const teams = useQuery(answers(listTeams));
  const [link, setLink] = useState<string | null>(null);
  const act = useAct(invite, { sayRefusal: false, onDone: (answer) => setLink(answer.link) });
  const form = useForm({
    initial: { ...NOBODY, language: language as string },
    check: ({ name, email }) => ({
      name: name.trim() ? undefined : say("admin.name_missing"),
      email: email.includes("@") ? undefined : say("admin.email_missing"),
    }),
    fieldOf: { "person.exists": "email" },
    send: ({ teamId, language: chosen, ...rest }) =>
      act.mutateAsync({ input: { ...rest, teamId: teamId ? Number(teamId) : null, language: chosen as "pl" } }),
  });
  if (link) return <LinkDialog link={link} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("admin.invite_title")}
      description={say("admin.invite_words")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="primary" busy={form.busy} onClick={() => void form.submit()}>
            {say("admin.invite_send")}
          </Button>
        </>
      }
    >
      <form {...form.form} className={styles.form}>
        <TextField label={say("admin.name")} autoComplete="off" {...form.text("name")} />
        <TextField label={say("admin.email")} type="email" autoComplete="off" {...form.text("email")} />
        <div className={styles.pair}>
          <Select
            label={say("admin.role")}
            value={form.values.role}
            onChange={(event) => form.set("role", event.target.value as Role)}
          >
            {Role.options.map((role) => (
              <option key={role} value={role}>
                {say(`me.role_${role}`)}
              </option>
            ))}
          </Select>
          <Select
            label={say("admin.team")}
            optional
            value={form.values.teamId}
            onChange={(event) => form.set("teamId", event.target.value)}
          >
            <option value="">{say("admin.no_team")}</option>
            <NamedOptions of={teams.data?.items ?? []} />
          </Select>
        </div>
        <Select
          label={say("admin.language_of_letter")}
          value={form.values.language}
          onChange={(event) => form.set("language", event.target.value)}
        >
          <LanguageOptions />
        </Select>
        {form.trouble && <p className={styles.trouble}>{form.trouble}</p>}
      </form>
    </Dialog>
  );
}

function LinkDialog({ link, onClose }: { link: string; onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("admin.invited_title")}
      description={say("admin.invited_words")}
      actions={
        <>
          <Button onClick={() => void navigator.clipboard?.writeText(link)}>{say("admin.copy_link")}</Button>
          <Button kind="primary" onClick={onClose}>
            {say("common.close")}
          </Button>
        </>
      }
    >
      <p className={styles.secret}>{link}</p>
    </Dialog>
  );
}
