import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { standingCall } from "#contract/calls.ts";
import { whyNot } from "../case/allowed.ts";
import { useCase } from "../case/CaseContext.tsx";
import { ConductSentence } from "../customers/conduct/ConductSentence.tsx";
import { useCommand } from "../keyboard/use-command.ts";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { PhoneField } from "../parts/PhoneField.tsx";
import { PhoneIncomingIcon, PhoneOutgoingIcon } from "../parts/icons.ts";
import { answers } from "../queries.ts";
import { useLanguage, useSay } from "../words.tsx";
import styles from "./Dialogs.module.css";
import { begunCall } from "./stamps.ts";
import { keptCalls } from "./kept-calls.ts";
import { LogDialog } from "./LogDialog.tsx";
import { useKeptCalls } from "./use-kept-calls.ts";
import { useLadder } from "./use-ladder.ts";
import { useSpoken } from "./use-spoken.ts";

type Open = "start" | "log" | null;

/** `c` on a case: a call begins with Enter. What was said in one that is over can be written down, too. */
export function StartCall({ open, onOpen }: { open: Open; onOpen: (open: Open) => void }) {
  const view = useCase();
  const say = useSay();
  const where = say("case.title");
  // Fetched with the case: there when the telephone rings and the line to the desk is down.
  useLadder(useLanguage());
  useLadder(view.language);
  useCommand({ id: "case.call", label: say("calls.start"), where, keys: "c", run: () => onOpen("start") });
  useCommand({ id: "case.log_call", label: say("calls.log"), where, enabled: view.may.call === true, run: () => onOpen("log") });
  return (
    <>
      {open === "start" && <StartDialog onLog={() => onOpen("log")} onClose={() => onOpen(null)} />}
      {open === "log" && <LogDialog onClose={() => onOpen(null)} />}
    </>
  );
}

function StartDialog({ onLog, onClose }: { onLog: () => void; onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const me = useMe();
  const navigate = useNavigate();
  const ladder = useLadder(view.language).data;
  const fill = useSpoken({ customer: view.customer, case: view }, view, {});
  const [phone, setPhone] = useState("");
  const other = useOtherCall();
  const cannot = whyNot(view.may, "call", say);
  const begin = async (direction: "in" | "out") => {
    const clientId = crypto.randomUUID();
    const base = begunCall({
      clientId,
      at: new Date().toISOString(),
      case: { number: view.number, subject: view.subject, language: view.language },
      customer: view.customer,
      agent: { id: me.id, name: me.name },
      direction,
      phone: phone.trim(),
    });
    await keptCalls.keep(me.id, { clientId, id: null, base, pending: [], declined: [], openRefused: null, wants: "" });
    void keptCalls.sendAll(me.id);
    onClose();
    await navigate({ to: `/case/${view.number}/call/${clientId}` as string });
  };
  if (other && !other.isOver) {
    return (
      <Dialog
        open
        onClose={onClose}
        title={say("calls.start_title", { customer: view.customer.name })}
        description={say("calls.other_call", { customer: other.customer })}
        actions={<Link to={other.to as string}>{say("calls.back_to_call")}</Link>}
      />
    );
  }
  return (
    <Dialog open onClose={onClose} title={say("calls.start_title", { customer: view.customer.name })}>
      <div className={styles.form}>
        {view.restriction && <ConductSentence restriction={view.restriction} />}
        <div className={styles.ways}>
          <Button kind="primary" autoFocus icon={PhoneIncomingIcon} disabledBecause={cannot} onClick={() => void begin("in")}>
            {say("calls.start_in")}
          </Button>
          <Button icon={PhoneOutgoingIcon} disabledBecause={cannot} onClick={() => void begin("out")}>
            {say("calls.start_out")}
          </Button>
          <Button kind="quiet" disabledBecause={cannot} onClick={onLog}>
            {say("calls.log")}
          </Button>
        </div>
        <PhoneField label={say("calls.phone")} optional value={phone} onChange={setPhone} />
        {ladder && (
          <details>
            <summary>{say("calls.first_words")}</summary>
            {[...ladder.opening.outgoing, ...ladder.opening.voiceBox].map((words) => (
              <blockquote key={words} className={styles.words} lang={view.language}>
                {fill(words)}
              </blockquote>
            ))}
          </details>
        )}
      </div>
    </Dialog>
  );
}

interface OtherCall {
  to: string;
  customer: string;
  startedAt: string;
  /** Nobody is spoken with any more; it is still to be written up. */
  isOver: boolean;
}

/** A call that one is in already: on this device, or begun elsewhere. */
export function useOtherCall(): OtherCall | null {
  const kept = useKeptCalls();
  const { data } = useQuery(answers(standingCall));
  const isEnded = (clientId: string) =>
    kept.some((one) => one.clientId === clientId && one.pending.some(({ kind }) => kind === "end"));
  const here = kept.find(({ base }) => base.endedAt === null && !isEnded(base.clientId));
  const found = here?.base ?? data?.call;
  // Ended on this device, of which the desk may not have heard yet.
  if (!found || found.endedAt !== null || isEnded(found.clientId)) return null;
  const name = found.id > 0 ? String(found.id) : found.clientId;
  // What the device keeps may be older than what the exchange has said since.
  const { connection } = data?.call?.clientId === found.clientId ? data.call : found;
  return {
    to: `/case/${found.case.number}/call/${name}`,
    customer: found.customer.name || found.phone,
    startedAt: found.startedAt,
    isOver: Boolean(connection?.endedAt),
  };
}
