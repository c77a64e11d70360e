import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Answer } from "#contract/endpoint.ts";
import { acceptInvitation, showInvitation } from "#contract/invitations.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { PasswordField, TextField } from "../parts/Field.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { useForm } from "../parts/use-form.ts";
import { answers } from "../queries.ts";
import { useLanguage, useSay, useSpeak } from "../words.tsx";
import { useEnter } from "./enter.ts";
import styles from "./Gate.module.css";
import { FormTrouble, Gate } from "./Gate.tsx";
import { passwordTrouble } from "./password.ts";

export function InvitationScreen() {
  const say = useSay();
  const speak = useSpeak();
  const { token } = useParams({ from: "/invitation/$token" });
  const invitation = useQuery({ ...answers(showInvitation, { params: { token } }), staleTime: Number.POSITIVE_INFINITY });
  const slow = useNoticeable(invitation.isPending);
  const language = invitation.data?.language;
  useEffect(() => {
    if (language) speak(language);
  }, [language, speak]);

  if (invitation.error) {
    return <Gate title={say("me.invitation_gone")} lead={sentenceFor(invitation.error, say)} />;
  }
  if (!invitation.data) return slow ? <Skeleton /> : null;
  return <Accept token={token} invitation={invitation.data} />;
}

function Accept({ token, invitation }: { token: string; invitation: Answer<typeof showInvitation> }) {
  const say = useSay();
  const language = useLanguage();
  const enter = useEnter();
  const { text, form, busy, trouble } = useForm({
    initial: { name: invitation.name, password: "" },
    check: ({ name, password }) => ({
      name: name.trim() ? undefined : say("me.name_missing"),
      password: passwordTrouble(password, say),
    }),
    fieldOf: { "password.too_short": "password", "password.too_common": "password" },
    send: async (input) => enter(await call(acceptInvitation, { params: { token }, input: { ...input, language } })),
  });
  return (
    <Gate
      title={say("me.invitation_title", { firm: invitation.firm })}
      lead={say("me.invitation_lead", { by: invitation.invitedBy, email: invitation.email })}
    >
      <FormTrouble>{trouble}</FormTrouble>
      <form {...form} className={styles.form}>
        <input type="hidden" autoComplete="username" value={invitation.email} readOnly />
        <TextField {...text("name")} label={say("me.name")} hint={say("me.name_hint")} autoComplete="name" />
        <PasswordField
          {...text("password")}
          label={say("me.password")}
          hint={say("me.password_hint")}
          autoComplete="new-password"
        />
        <div className={styles.send}>
          <Button type="submit" kind="primary" busy={busy}>
            {say("me.accept")}
          </Button>
        </div>
      </form>
    </Gate>
  );
}
