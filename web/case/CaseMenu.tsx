import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { openThreatReport } from "#contract/threats.ts";
import { reopenCase, setWaiting } from "#contract/cases.ts";
import { endChat } from "#contract/chats.ts";
import { Matter, setMatter } from "#contract/information.ts";
import { followCase, unfollowCase } from "#contract/shifts.ts";
import { markSpam } from "#contract/spam.ts";
import { useAct } from "../act.ts";
import { JoinDialog } from "../incidents/JoinDialog.tsx";
import { useCommand } from "../keyboard/use-command.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { MoreIcon } from "../parts/icons.ts";
import { Menu } from "../parts/Menu.tsx";
import { askSecondChair } from "#contract/second-chairs.ts";
import { AskInDialog } from "../second-chair/AskInDialog.tsx";
import { useMe } from "../me/use-me.ts";
import { TransferDialog } from "../transfers/TransferDialog.tsx";
import { useSay } from "../words.tsx";
import { whyNot } from "./allowed.ts";
import { useCase } from "./CaseContext.tsx";
import { AskSolvedDialog } from "./ending/AskSolvedDialog.tsx";
import { CloseDialog } from "./ending/CloseDialog.tsx";
import { HistoryDialog } from "./history/HistoryDialog.tsx";
import { CallBackDialog } from "./promises/CallBackDialog.tsx";
import { LinkDialog } from "./together/LinkDialog.tsx";
import { MergeDialog } from "./together/MergeDialog.tsx";
import { SnoozeCase } from "./together/SnoozeCase.tsx";
import { SplitDialog } from "./together/SplitDialog.tsx";

type Open =
  | "transfer"
  | "chair"
  | "call_back"
  | "incident"
  | "solved"
  | "close"
  | "history"
  | "snooze"
  | "merge"
  | "split"
  | "link"
  | null;

/** What makes other cases of this one, or ties it to them. */
const WITH_OTHERS = ["link", "merge", "split"] as const;

/** Whose move it is, what else it belongs with, the end of a case, and its record. */
export function CaseMenu() {
  const view = useCase();
  const say = useSay();
  const [open, setOpen] = useState<Open>(null);
  const params = { number: view.number };
  const wait = useAct(setWaiting, { done: (_, { input }) => say(`case.now_waits_for_${input.waitingFor}`) });
  const sort = useAct(setMatter, {
    done: (_, { input }) => say(input.matter ? `information.matter_${input.matter}` : "information.matter_unsaid"),
  });
  const follow = useAct(followCase, { done: say("case.followed") });
  const unfollow = useAct(unfollowCase, { done: say("case.unfollowed") });
  const reopen = useAct(reopenCase, { done: say("case.reopened") });
  const endIt = useAct(endChat, { done: say("case.chat_ended_done") });
  const spam = useAct(markSpam, { done: say("together.is_spam") });
  const where = say("case.title");
  const askBecause = whyNot(view.may, "askConfirmation", say);
  const matterBecause = whyNot(view.may, "matter", say);
  const waitBecause = whyNot(view.may, "wait", say);
  useCommand({ id: "case.history", label: say("case.history"), where, run: () => setOpen("history") });
  useCommand({
    id: "case.call_back",
    label: say("phone.promise_ask"),
    where,
    enabled: view.may.promise === true,
    run: () => setOpen("call_back"),
  });
  useCommand({ id: "case.solved", label: say("case.ask_solved"), where, enabled: !askBecause, run: () => setOpen("solved") });
  useCommand({
    id: "case.close",
    label: say("case.close"),
    where,
    enabled: view.may.close === true,
    run: () => setOpen("close"),
  });
  const me = useMe();
  const navigate = useNavigate();
  const report = useAct(openThreatReport, {
    onDone: ({ id }) => void navigate({ to: "/threats/$id", params: { id: String(id) } }),
  });
  const offer = useAct(askSecondChair, { done: say("chair.offered_done", { name: view.owner?.name ?? "" }) });
  useCommand({
    id: "case.chair",
    label: say("chair.ask"),
    where,
    enabled: view.may.transfer === true,
    run: () => setOpen("chair"),
  });
  const transferBecause =
    view.transfer?.state === "asked" || view.transfer?.state === "read"
      ? say("refusals.transfer.waits")
      : whyNot(view.may, "transfer", say);
  useCommand({
    id: "case.transfer",
    label: say("transfer.title"),
    where,
    enabled: !transferBecause,
    run: () => setOpen("transfer"),
  });
  useCommand({
    id: "queue.snooze",
    label: say("together.snooze_ask"),
    where,
    keys: "s",
    enabled: view.may.snooze === true,
    run: () => setOpen("snooze"),
  });
  for (const what of WITH_OTHERS) {
    // biome-ignore lint/correctness/useHookAtTopLevel: they are always the same three
    useCommand({
      id: `case.${what}`,
      label: say(`together.${what}`),
      where,
      enabled: view.may[what] === true,
      run: () => setOpen(what),
    });
  }
  useCommand({
    id: "case.spam",
    label: say("together.spam"),
    where,
    enabled: view.may.spam === true,
    run: () => spam.mutate({ params }),
  });
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton label={say("case.more")} icon={MoreIcon} />}
        entries={[
          { heading: say("case.waits_for") },
          ...(["us", "customer", "colleagues"] as const).map((waitingFor) => ({
            label: say(`case.waits_for_${waitingFor}`),
            chosen: view.waitingFor === waitingFor,
            disabledBecause: waitBecause,
            onSelect: () => wait.mutate({ params, input: { waitingFor } }),
          })),
          "line",
          { label: say("chair.ask"), disabledBecause: whyNot(view.may, "transfer", say), onSelect: () => setOpen("chair") },
          ...(view.owner && view.owner.id !== me.id
            ? [
                {
                  label: say("chair.offer"),
                  disabledBecause: whyNot(view.may, "transfer", say),
                  onSelect: () => offer.mutate({ params, input: {} }),
                },
              ]
            : []),
          { label: say("transfer.menu"), disabledBecause: transferBecause, onSelect: () => setOpen("transfer") },
          "line",
          { heading: say("information.matter") },
          ...Matter.options.map((matter) => ({
            label: say(`information.matter_${matter}`),
            chosen: view.matter === matter,
            disabledBecause: matterBecause,
            // Chosen again, it is taken away: nobody has said what kind it is.
            onSelect: () => sort.mutate({ params, input: { matter: view.matter === matter ? null : matter } }),
          })),
          "line",
          {
            label: say("phone.promise_ask"),
            disabledBecause: whyNot(view.may, "promise", say),
            onSelect: () => setOpen("call_back"),
          },
          {
            label: say("together.snooze_ask"),
            keys: "s",
            disabledBecause: whyNot(view.may, "snooze", say),
            onSelect: () => setOpen("snooze"),
          },
          ...WITH_OTHERS.map((what) => ({
            label: say(`together.${what}`),
            disabledBecause: whyNot(view.may, what, say),
            onSelect: () => setOpen(what),
          })),
          "line",
          { label: say("case.ask_solved"), disabledBecause: askBecause, onSelect: () => setOpen("solved") },
          ...(view.state === "closed"
            ? [
                {
                  label: say("case.reopen"),
                  disabledBecause: whyNot(view.may, "reopen", say),
                  onSelect: () => reopen.mutate({ params }),
                },
              ]
            : [{ label: say("case.close"), disabledBecause: whyNot(view.may, "close", say), onSelect: () => setOpen("close") }]),
          ...(view.chat?.isOpen ? [{ label: say("case.end_chat"), onSelect: () => endIt.mutate({ params }) }] : []),
          {
            label: say("together.spam"),
            hint: say("together.spam_hint"),
            disabledBecause: whyNot(view.may, "spam", say),
            onSelect: () => spam.mutate({ params }),
          },
          "line",
          {
            label: say("threat.menu"),
            disabledBecause: view.may.transfer === "sign_in.person_only" ? say("refusals.sign_in.person_only") : undefined,
            onSelect: () => report.mutate({ params }),
          },
          { label: say("incidents.put_into"), onSelect: () => setOpen("incident") },
          {
            label: say(view.follows ? "case.unfollow" : "case.follow"),
            onSelect: () => (view.follows ? unfollow : follow).mutate({ params }),
          },
          { label: say("case.history"), onSelect: () => setOpen("history") },
        ]}
      />
      {open === "solved" && <AskSolvedDialog onClose={() => setOpen(null)} />}
      {open === "close" && <CloseDialog onClose={() => setOpen(null)} />}
      {open === "call_back" && <CallBackDialog view={view} onClose={() => setOpen(null)} />}
      {open === "chair" && <AskInDialog number={view.number} onClose={() => setOpen(null)} />}
      {open === "transfer" && <TransferDialog number={view.number} onClose={() => setOpen(null)} />}
      {open === "incident" && <JoinDialog numbers={[view.number]} onClose={() => setOpen(null)} />}
      {open === "snooze" && <SnoozeCase number={view.number} onClose={() => setOpen(null)} />}
      {open === "merge" && <MergeDialog onClose={() => setOpen(null)} />}
      {open === "split" && <SplitDialog onClose={() => setOpen(null)} />}
      {open === "link" && <LinkDialog onClose={() => setOpen(null)} />}
      {open === "history" && <HistoryDialog onClose={() => setOpen(null)} />}
    </>
  );
}
