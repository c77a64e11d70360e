import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Origin } from "#knowhow/offering.ts";
import { StartCall } from "../calls/StartCall.tsx";
import { ConductSentence } from "../customers/conduct/ConductSentence.tsx";
import { useCommand } from "../keyboard/use-command.ts";
import { useOwnCards } from "../library/use-own-copies.ts";
import { usePresence } from "../live-link.tsx";
import { QueueStrip } from "../queue/QueueStrip.tsx";
import { wayBack } from "../queue/remembered-queue.ts";
import { usePanel } from "../shell/panels.ts";
import { useTitle } from "../shell/ScreenHeader.tsx";
import { useSkipTarget } from "../shell/skip.ts";
import { SecondChairs } from "../second-chair/SecondChairs.tsx";
import { ReportWaits } from "../threats/ReportWaits.tsx";
import { TransferBar } from "../transfers/TransferBar.tsx";
import { useLanguage, useSay } from "../words.tsx";
import { useCase } from "./CaseContext.tsx";
import { CaseLine } from "./CaseLine.tsx";
import { Companion } from "./companion/Companion.tsx";
import { useTechniquesKey } from "./companion/use-techniques-key.ts";
import { Composer } from "./composer/Composer.tsx";
import type { Mode } from "./composer/mode.ts";
import { Conversation } from "./conversation/Conversation.tsx";
import { FocusBar } from "./FocusBar.tsx";
import { ThatWasHard } from "./hard/ThatWasHard.tsx";
import { PromiseBar } from "./promises/PromiseBar.tsx";
import { StatusLines } from "./status/StatusLines.tsx";
import { CaseMarks } from "./together/CaseMarks.tsx";
import { LifeVest } from "./vest/LifeVest.tsx";
import { useVest } from "./vest/use-vest.ts";
import styles from "./Workspace.module.css";

/** What is restricted for this customer, where anything is, before anybody picks up the phone. */
function Restricted() {
  const { restriction } = useCase();
  return restriction && <ConductSentence restriction={restriction} />;
}

/** The three zones of a case: the list it came from, the conversation, and the companion. */
export function Workspace({ focus }: { focus: boolean }) {
  const view = useCase();
  const say = useSay();
  const [listShown] = usePanel("list");
  const [companionShown, showCompanion] = usePanel("companion");
  const [writing, setWriting] = useState<Mode | null>(null);
  const vest = useVest();
  const [calling, setCalling] = useState<"start" | "log" | null>(null);
  // A thought, not a fact: it lives here while the case is open and nowhere else.
  const [origin, setOrigin] = useState<Origin | null>(null);
  usePresence(view.number, writing === null ? "reading" : writing === "reply" ? "writing_reply" : "writing_note");
  useTitle(`${view.number} · ${view.customer.name}`);
  const navigate = useNavigate();
  useCommand({
    id: "case.back",
    label: say("queue.back_to_queue"),
    where: say("case.title"),
    keys: "escape",
    enabled: !focus,
    run: () => void navigate({ to: wayBack() as string }),
  });
  useOwnCards(useLanguage());
  useOwnCards(view.language);
  useTechniquesKey(() => showCompanion(true));
  useSkipTarget("conversation", say("case.skip_conversation"));
  useSkipTarget("composer", say("case.skip_composer"));
  useSkipTarget("companion", say("case.skip_companion"));

  return (
    <div
      className={styles.room}
      data-list={(listShown && !focus) || undefined}
      data-companion={companionShown || vest.open || undefined}
    >
      <div className={styles.columns}>
        {listShown && !focus && <QueueStrip current={view.number} />}
        <div className={styles.centre}>
          {focus && <FocusBar current={view.number} />}
          <header className={styles.head}>
            <CaseLine
              companionShown={companionShown}
              onCompanion={() => showCompanion(!companionShown)}
              vestShown={vest.open}
              onVest={vest.toggle}
              onCall={() => setCalling("start")}
            />
            <CaseMarks />
            <Restricted />
            <TransferBar />
            <SecondChairs chairs={view.secondChairs} />
            {view.threatDraft !== null && <ReportWaits id={view.threatDraft} />}
            <PromiseBar />
            <StatusLines />
          </header>
          <Conversation />
          <Composer onWriting={setWriting} />
        </div>
        {vest.open && <LifeVest onClose={vest.close} />}
        {companionShown && (
          <Companion hidden={vest.open} origin={origin} onOrigin={setOrigin} onClose={() => showCompanion(false)} />
        )}
      </div>
      <ThatWasHard />
      <StartCall open={calling} onOpen={setCalling} />
    </div>
  );
}
