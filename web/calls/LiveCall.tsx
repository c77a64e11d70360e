import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { CaseView } from "#contract/case-shapes.ts";
import { ENDING } from "#contract/ladder.ts";
import { openThreatReport } from "#contract/threats.ts";
import { useAct } from "../act.ts";
import { CaseProvider } from "../case/CaseContext.tsx";
import { openPromises } from "../case/promise-state.ts";
import { useChoices } from "../case/promises/use-choices.ts";
import { useMe } from "../me/use-me.ts";
import { useSettings } from "../me/use-settings.ts";
import { AskInDialog } from "../second-chair/AskInDialog.tsx";
import { SecondChairs } from "../second-chair/SecondChairs.tsx";
import { useTitle } from "../shell/ScreenHeader.tsx";
import { TransferBar } from "../transfers/TransferBar.tsx";
import { TransferDialog } from "../transfers/TransferDialog.tsx";
import { useLanguage, useSay } from "../words.tsx";
import { Beside } from "./Beside.tsx";
import { CallBackDialog } from "./CallBackDialog.tsx";
import { CallBar } from "./CallBar.tsx";
import { DangerDialog } from "./DangerDialog.tsx";
import { EndDialog } from "./EndDialog.tsx";
import { Free } from "./Free.tsx";
import { Ladder } from "./Ladder.tsx";
import styles from "./LiveCall.module.css";
import { NotSent } from "./NotSent.tsx";
import { Notes } from "./Notes.tsx";
import type { NoteMeaning } from "./note-words.ts";
import { PromiseDialog } from "./PromiseDialog.tsx";
import { RecordingDialog } from "./RecordingDialog.tsx";
import { LargeWords, SayCard, useTurns } from "./SayCard.tsx";
import type { Call } from "./use-call.ts";
import { useCallKeys } from "./use-call-keys.ts";
import { useFree } from "./use-free.ts";
import { useLadder } from "./use-ladder.ts";
import { useLettersToNotes } from "./use-letters-to-notes.ts";
import { useLines } from "./use-lines.ts";
import { TRANSFER, useRungs } from "./use-rungs.ts";
import { useSpaceHeld } from "./use-space-held.ts";
import { useSpoken } from "./use-spoken.ts";
import { Wants } from "./Wants.tsx";
import { WhoCalls } from "./WhoCalls.tsx";

type Open =
  | { what: "danger" | "recording" | "callBack" | "chair" | "end" }
  | { what: "transfer"; toId?: number }
  | { what: "promise"; words: string }
  | null;

/** The call as it goes on: the ladder, what to say, the notes, and what is known. */
export function LiveCall({ call, shown }: { call: Call; shown: CaseView | undefined }) {
  const { view } = call;
  const say = useSay();
  const me = useMe();
  const keep = useSettings();
  const navigate = useNavigate();
  const notes = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState<Open>(null);
  // Begun with the end of the call already: asked for again, it is the same.
  const report = useAct(openThreatReport, {
    onDone: ({ id }) => void navigate({ to: "/threats/$id", params: { id: String(id) } }),
  });
  const [heard, setHeard] = useState<number | null>(null);
  const [chosen, setColleague] = useState<string | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const { proposed } = useChoices();
  const writtenBy = written ?? proposed;
  // Whoever was asked to take over is the one of whom the sentences speak.
  const colleague = chosen ?? shown?.transfer?.to.name ?? null;
  const ours = useLadder(useLanguage()).data;
  const theirs = useLadder(view.case.language).data;
  const turns = useTurns();
  const free = useFree(view.case.number);
  const rungs = useRungs(call, { nobodyFree: free.nobody, onMoved: () => setHeard(null) });
  const callBackBy = (shown && openPromises(shown.promises).find(({ phone }) => phone !== null)?.dueAt) ?? proposed;
  const fill = useSpoken(view, shown, {
    ...(colleague === null ? {} : { colleague }),
    ...(view.rung === ENDING ? { at: writtenBy } : rungs.open === TRANSFER && free.nobody ? { at: callBackBy } : {}),
  });
  const lines = useLines({ view, ours, theirs, open: rungs.open, heard, nobodyFree: free.nobody });
  // Where other sentences have become true, or are so no more, one begins at the first of them again.
  const place = `${heard === null ? `rung-${rungs.open}` : `heard-${heard}`}-${lines.length}`;
  const line = lines[turns.at(place) % Math.max(1, lines.length)];
  const words = line ? fill(line.words) : null;
  const held = useSpaceHeld();
  const { largeType } = me.preferences;

  useTitle(say("calls.title_named", { customer: view.customer.name || view.phone || say("phone.ring_withheld") }));
  useLettersToNotes(notes);
  const said = (sentence: string) => void call.act({ kind: "line", as: "said", text: sentence, rung: view.rung });
  const mean = (meaning: NoteMeaning) => {
    if (meaning.kind === "rung") rungs.go(meaning.rung);
    else if (meaning.kind === "outcome") meaning.outcome === "not_possible" ? rungs.askWhy(true) : rungs.judge(meaning.outcome);
    else if (meaning.kind === "danger" || meaning.kind === "end") setOpen({ what: meaning.kind });
    else if (meaning.kind === "promise") setOpen({ what: "promise", words: meaning.text });
    else if (meaning.kind === "line") void call.act({ kind: "line", as: meaning.as, text: meaning.text, rung: view.rung });
  };
  useCallKeys({
    mean,
    turn: (by) => turns.turn(place, by, lines.length),
    said: () => words && said(words),
  });

  return (
    <div className={styles.room} tabIndex={-1}>
      <CallBar
        call={call}
        onRecording={() => setOpen({ what: "recording" })}
        onDanger={() => setOpen({ what: "danger" })}
        onEnd={() => setOpen({ what: "end" })}
      />
      {view.connection?.endedAt && (
        <p className={styles.over} role="status">
          {say("calls.connection_over")}
        </p>
      )}
      <WhoCalls call={call} />
      <Wants
        call={call}
        shown={shown}
        onSay={(wants) => void call.act({ kind: "line", as: "note", text: say("calls.wants_line", { wants }), rung: view.rung })}
      />
      <NotSent call={call} />
      {shown && (
        <CaseProvider value={shown}>
          <TransferBar />
          <SecondChairs chairs={shown.secondChairs} onHand={(toId) => setOpen({ what: "transfer", toId })} />
        </CaseProvider>
      )}
      <div className={styles.columns}>
        <div className={styles.ladder}>
          <Ladder
            view={view}
            cards={ours?.rungs}
            open={rungs.open}
            wanted={rungs.wanted}
            asksWhy={rungs.asksWhy}
            askedWhy={rungs.askedWhy}
            free={free}
            because={rungs.because}
            onGo={rungs.go}
            onJudge={rungs.judge}
            onAskWhy={rungs.askWhy}
            onTurnOn={() => void call.act({ kind: "ladder", on: true })}
            onTransfer={() => setOpen({ what: "transfer" })}
            onCallBack={() => setOpen({ what: "callBack" })}
          />
        </div>
        <div className={styles.centre}>
          <SayCard
            view={view}
            lines={lines}
            fill={fill}
            at={turns.at(place)}
            answers={heard === null ? null : (theirs?.hardest[heard]?.asks ?? null)}
            large={largeType}
            onOther={() => turns.turn(place, 1, lines.length)}
            onSaid={said}
            onLarge={(large) => void keep({ preferences: { largeType: large } }).catch(() => {})}
            onBackToRung={() => setHeard(null)}
          />
          <Notes view={view} waiting={call.waiting} field={notes} onMeant={mean} />
        </div>
        <div className={styles.beside}>
          <Beside
            view={view}
            shown={shown}
            ladder={ours}
            theirs={theirs}
            onPromise={() => setOpen({ what: "promise", words: "" })}
            onHeard={setHeard}
          >
            <Free
              free={free}
              colleague={colleague}
              onColleague={setColleague}
              onTransfer={() => setOpen({ what: "transfer" })}
              onAskIn={() => setOpen({ what: "chair" })}
            />
          </Beside>
        </div>
      </div>
      {held && words && <LargeWords words={words} language={view.case.language} />}
      {open?.what === "danger" && (
        <DangerDialog
          onClose={() => setOpen(null)}
          onGo={(bypass) => {
            setOpen(null);
            setHeard(null);
            void call.act({ kind: "step", rung: ENDING, bypass });
          }}
        />
      )}
      {open?.what === "promise" && <PromiseDialog call={call} words={open.words} onClose={() => setOpen(null)} />}
      {open?.what === "recording" && <RecordingDialog call={call} ladder={theirs} fill={fill} onClose={() => setOpen(null)} />}
      {open?.what === "callBack" && <CallBackDialog call={call} phone={free.phone ?? view.phone} onClose={() => setOpen(null)} />}
      {open?.what === "chair" && <AskInDialog number={view.case.number} onClose={() => setOpen(null)} />}
      {open?.what === "transfer" && <TransferDialog number={view.case.number} toId={open.toId} onClose={() => setOpen(null)} />}
      {open?.what === "end" && (
        <EndDialog
          call={call}
          closing={view.rung === ENDING ? (words ?? "") : ""}
          writtenBy={writtenBy}
          onWrittenBy={setWritten}
          onClose={() => setOpen(null)}
          onReport={() => report.mutate({ params: { number: view.case.number } })}
          onEnded={() => void navigate({ to: `/case/${view.case.number}` as string })}
        />
      )}
    </div>
  );
}
