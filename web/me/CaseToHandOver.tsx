import { Link } from "@tanstack/react-router";
import type { HandOverView, ToHandOver } from "#contract/hand-overs.ts";
import { useBackAbout } from "../break/back-about.ts";
import { TextField } from "../parts/Field.tsx";
import { Select } from "../parts/Select.tsx";
import { useNow, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./HandOver.module.css";

/** To whom a case goes: a person's id, the team, or nobody else. */
export type Receiver = number | "team" | "stays";

export const receiverOf = (value: string): Receiver => (value === "team" || value === "stays" ? value : Number(value));

/** What a case is and what is owed on it, at its whole date and hour: whoever reads it may be somewhere else tomorrow. */
export function WhatIsOwed({ of }: { of: HandOverView["cases"][number] | ToHandOver["cases"][number] }) {
  const say = useSay();
  const when = useWhen();
  const at = of.dueAt === null ? "" : when.exact(of.dueAt);
  return (
    <>
      <Link to="/case/$number" params={{ number: String(of.number) }}>
        {of.number} · {of.customer.name}
      </Link>
      <span lang={of.language}>{of.subject}</span>
      <strong>
        {of.dueAt === null
          ? say("handover.owes_nothing")
          : of.promised?.what === "deed" && of.promised.words
            ? say("handover.owes_deed", { words: of.promised.words, at })
            : say("handover.owes_news", { at })}
      </strong>
    </>
  );
}

/** Whom one can choose: those who work meanwhile before those who do not. */
export function Receivers({ given, team }: { given: ToHandOver; team: string | null }) {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const backAbout = useBackAbout();
  const person = ({ id, name, worksFrom, onBreak }: ToHandOver["people"][number]) => (
    <option key={id} value={id} disabled={onBreak !== null}>
      {onBreak !== null
        ? `${name} · ${backAbout({ onBreak }).disabledBecause}`
        : id === given.coverId
          ? say("handover.person_cover", { name })
          : worksFrom === null || Date.parse(worksFrom) <= now
            ? name
            : say("handover.person_from", { name, at: when.dated(worksFrom, now) })}
    </option>
  );
  const free = given.people.filter((one) => one.free);
  const off = given.people.filter((one) => !one.free);
  return (
    <>
      <option value="stays">{say("handover.stays")}</option>
      <option value="team">{team === null ? say("handover.team") : say("handover.team_named", { name: team })}</option>
      {free.length > 0 && <optgroup label={say("handover.people_free")}>{free.map(person)}</optgroup>}
      {off.length > 0 && <optgroup label={say("handover.people_off")}>{off.map(person)}</optgroup>}
    </>
  );
}

export function CaseToHandOver({
  of,
  given,
  to,
  note,
  onTo,
  onNote,
}: {
  of: ToHandOver["cases"][number];
  given: ToHandOver;
  to: Receiver;
  note: string;
  onTo: (to: Receiver) => void;
  onNote: (note: string) => void;
}) {
  const say = useSay();
  return (
    <li>
      <div className={styles.what}>
        <WhatIsOwed of={of} />
      </div>
      <Select
        label={say("handover.case_to", { number: of.number })}
        value={to}
        onChange={(event) => onTo(receiverOf(event.target.value))}
      >
        <Receivers given={given} team={of.team?.name ?? null} />
      </Select>
      {to !== "stays" && (
        <div className={styles.note}>
          <TextField
            label={say("handover.note", { number: of.number })}
            optional
            maxLength={1000}
            value={note}
            onChange={(event) => onNote(event.target.value)}
          />
        </div>
      )}
    </li>
  );
}
