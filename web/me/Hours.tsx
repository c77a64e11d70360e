import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listPeople } from "#contract/people.ts";
import type { WorkingHours } from "#contract/setup.ts";
import { addAbsence, endAbsence, setMyHours, showMyHours, type WorkPattern } from "#contract/shifts.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Check } from "../parts/Choices.tsx";
import { TextField } from "../parts/Field.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { CloseIcon } from "../parts/icons.ts";
import { NamedOptions, Select } from "../parts/Select.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { HoursFields } from "../setup/HoursFields.tsx";
import { hoursTrouble } from "../setup/hours.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";
import { useMe } from "./use-me.ts";

const USUAL: WorkingHours = Object.fromEntries(
  ["1", "2", "3", "4", "5"].map((day) => [day, [{ opens: "09:00", closes: "17:00" }]]),
);

/** When I work, who stands in, and days off: nobody is asked why. */
export function Hours() {
  const say = useSay();
  const asked = useQuery(answers(showMyHours));
  return (
    <section className={styles.section} aria-labelledby="my-hours">
      <h2 id="my-hours">{say("me.hours")}</h2>
      <p className={styles.muted}>{say("me.hours_words")}</p>
      {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.data && <Pattern pattern={asked.data} />}
      {asked.data && <Absences pattern={asked.data} />}
    </section>
  );
}

function useOthers() {
  const me = useMe();
  const people = useQuery(answers(listPeople));
  return people.data?.items.filter(({ id, active }) => active && id !== me.id) ?? [];
}

function Pattern({ pattern }: { pattern: WorkPattern }) {
  const say = useSay();
  const others = useOthers();
  const [hours, setHours] = useState(pattern.hours);
  const [cover, setCover] = useState(pattern.cover?.id ?? null);
  const save = useAct(setMyHours, { done: say("common.saved") });
  const trouble = hours ? hoursTrouble(hours, say) : undefined;
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        if (!trouble) save.mutate({ input: { hours, coverId: cover } });
      }}
    >
      <Check label={say("me.hours_firm")} checked={hours === null} onChange={(firms) => setHours(firms ? null : USUAL)} />
      {hours && <HoursFields hours={hours} onChange={setHours} {...(trouble ? { trouble } : {})} />}
      <Select
        label={say("me.cover")}
        hint={say("me.cover_hint")}
        value={cover ?? ""}
        onChange={(event) => setCover(event.target.value === "" ? null : Number(event.target.value))}
      >
        <option value="">{say("me.cover_nobody")}</option>
        <NamedOptions of={others} />
      </Select>
      <div>
        <Button type="submit" busy={save.isPending}>
          {say("me.hours_save")}
        </Button>
      </div>
    </form>
  );
}

function Absences({ pattern }: { pattern: WorkPattern }) {
  const say = useSay();
  const when = useWhen();
  const today = when.isoDay(Date.now());
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState(today);
  const add = useAct(addAbsence, { done: say("me.absence_added"), sayRefusal: false });
  const end = useAct(endAbsence, { done: say("me.absence_ended") });
  return (
    <>
      <h3>{say("me.absences")}</h3>
      <ul className={styles.rows}>
        {pattern.absences.map((absence) => {
          const days = say("me.absence", { from: when.date(absence.fromDay), until: when.date(absence.untilDay) });
          return (
            <li key={absence.id}>
              <span>{days}</span>
              <IconButton
                label={say("me.absence_end", { days })}
                icon={CloseIcon}
                onClick={() => end.mutate({ params: { id: absence.id } })}
              />
            </li>
          );
        })}
      </ul>
      <form
        className={styles.group}
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate({ input: { fromDay: from, untilDay: until } });
        }}
      >
        <TextField label={say("me.absence_from")} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        <TextField
          label={say("me.absence_until")}
          type="date"
          value={until}
          error={add.error ? sentenceFor(add.error, say) : null}
          onChange={(event) => setUntil(event.target.value)}
        />
        <div>
          <Button type="submit" busy={add.isPending}>
            {say("me.absence_add")}
          </Button>
        </div>
      </form>
    </>
  );
}
