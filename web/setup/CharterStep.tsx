import type { ReactNode } from "react";
import { me } from "#contract/me.ts";
import { setUp } from "#contract/setup.ts";
import { call, Refused } from "../client.ts";
import { Check } from "../parts/Choices.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { useForm, wrongFields } from "../parts/use-form.ts";
import { keyOf, queryClient } from "../queries.ts";
import gate from "../sign-in/Gate.module.css";
import { FormTrouble, Gate } from "../sign-in/Gate.tsx";
import { useLanguage, useSay } from "../words.tsx";
import { CharterPoints } from "./CharterPoints.tsx";
import type { Progress, Step } from "./progress.ts";
import { StepButtons } from "./StepButtons.tsx";

/** Which step and field a refusal of the whole set-up, or a path in what was sent, belongs to. */
const places: Record<string, [step: Step, field: string]> = {
  "time_zone.unknown": ["firm", "timeZone"],
  "hours.not_valid": ["firm", "workingHours"],
  "password.too_common": ["you", "password"],
  "password.too_short": ["you", "password"],
  "firm.name": ["firm", "firmName"],
  "firm.timeZone": ["firm", "timeZone"],
  "firm.workingHours": ["firm", "workingHours"],
  "admin.name": ["you", "name"],
  "admin.email": ["you", "email"],
  "admin.password": ["you", "password"],
  "mailbox.address": ["mailbox", "mailboxAddress"],
  "mailbox.name": ["mailbox", "mailboxName"],
};

type Props = {
  token: string;
  progress: Progress;
  password: string;
  list: ReactNode;
  onBack: () => void;
  onTrouble: (step: Step, troubles: Partial<Record<string, string>>) => void;
  onDone: (firm: string) => void;
};

/** The privacy charter, read whole, and then the set-up itself: all of it or nothing. */
export function CharterStep({ token, progress, password, list, onBack, onTrouble, onDone }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { firmName, country, timeZone, workingHours, name, email, mailboxAddress, mailboxName } = progress;
  const { values, set, troubles, trouble, busy, form } = useForm({
    initial: { read: false },
    check: ({ read }) => ({ read: read ? undefined : say("setup.charter_needed") }),
    send: async () => {
      try {
        const who = await call(setUp, {
          input: {
            token,
            firm: { name: firmName, language, country, timeZone, workingHours },
            admin: { name, email, password },
            mailbox: mailboxAddress ? { address: mailboxAddress, name: mailboxName } : null,
            charter: true,
          },
        });
        queryClient.clear();
        queryClient.setQueryData(keyOf(me), who);
        onDone(who.firm.name);
      } catch (error) {
        const place = error instanceof Refused ? places[error.code] : undefined;
        const wrong = wrongFields(error).find(([path]) => path in places);
        if (place) return onTrouble(place[0], { [place[1]]: sentenceFor(error, say) });
        if (!wrong) throw error;
        const [step, field] = places[wrong[0]]!;
        onTrouble(step, { [field]: wrong[1] });
      }
    },
  });
  return (
    <Gate title={say("setup.charter_title")} lead={say("setup.charter_lead")} above={list} size="wide">
      <CharterPoints />
      <form {...form} className={gate.form}>
        <Check
          label={say("setup.charter_accept")}
          checked={values.read}
          error={troubles.read}
          onChange={(read) => set("read", read)}
        />
        <FormTrouble>{trouble}</FormTrouble>
        <StepButtons next={say("setup.finish")} busy={busy} onBack={onBack} />
      </form>
    </Gate>
  );
}
