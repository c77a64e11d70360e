import { useQuery } from "@tanstack/react-query";
import { ENERGY_LEAST, EnergyWord, showTeamLoad, type TeamLoad } from "#contract/load.ts";
import { useBackAbout } from "../break/back-about.ts";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Team.module.css";

type Member = TeamLoad["people"][number];

/** Who might need a hand today: sentences first, then a table by name. It ranks nobody, and tomorrow it is gone. */
export function TeamScreen() {
  const say = useSay();
  const load = useQuery({ ...answers(showTeamLoad), staleTime: 0, refetchInterval: 60_000 });
  const slow = useNoticeable(load.isPending);
  const resting = load.data?.people.filter(({ onBreak }) => onBreak !== null).length ?? 0;
  return (
    <div className={styles.screen}>
      <ScreenHeader title={say("team.title")} sentence={load.data && say("team.sentence", { count: resting })} />
      {slow && <Skeleton lines={6} />}
      {load.error && <Trouble error={load.error} onAgain={() => void load.refetch()} />}
      {load.data && (
        <>
          <Hands people={load.data.people} />
          <Load people={load.data.people} />
          <Energy sum={load.data.energy} />
        </>
      )}
    </div>
  );
}

function Hands({ people }: { people: readonly Member[] }) {
  const say = useSay();
  const when = useWhen();
  const backAbout = useBackAbout();
  const hard = people.filter(({ hardToday }) => hardToday > 0);
  return (
    <section aria-labelledby="hands">
      <h2 id="hands">{say("team.hands")}</h2>
      {hard.length === 0 && <p>{say("team.hands_none")}</p>}
      <ul className={styles.hands}>
        {hard.map((person) => (
          <li key={person.id}>
            {say("team.hand", { name: person.name, count: person.hardToday, since: when.time(person.hardSince ?? "") })}{" "}
            <span className={styles.muted}>
              {person.onBreak
                ? asSentence(backAbout(person).disabledBecause ?? "")
                : say(person.atWork ? "team.others_first" : "team.not_at_work")}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.muted}>{say("team.hard_how")}</p>
    </section>
  );
}

/** What stands behind a name elsewhere, as a sentence of its own. */
const asSentence = (words: string): string =>
  `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}${words.endsWith(".") ? "" : "."}`;

function Load({ people }: { people: readonly Member[] }) {
  const say = useSay();
  const backAbout = useBackAbout();
  const columns = ["open_cases", "due_today", "hard_today"] as const;
  return (
    <section aria-labelledby="load">
      <h2 id="load">{say("team.load")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard, too */}
      <section className={styles.scroll} aria-label={say("team.load")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("team.person")}</th>
              {columns.map((name) => (
                <th key={name} scope="col" data-number>
                  {say(`team.${name}`)}
                </th>
              ))}
              <th scope="col">{say("break.title")}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">{person.name}</th>
                <td data-number>{person.openCases}</td>
                <td data-number>{person.dueToday}</td>
                <td data-number>{person.hardToday}</td>
                <td>{backAbout(person).disabledBecause ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.muted}>{say("team.load_how")}</p>
    </section>
  );
}

function Energy({ sum }: { sum: TeamLoad["energy"] }) {
  const say = useSay();
  return (
    <section aria-labelledby="energy">
      <h2 id="energy">{say("team.energy")}</h2>
      {sum ? (
        <ul className={styles.words}>
          {EnergyWord.options.map((word) => (
            <li key={word}>
              {say(`wellbeing.${word}`)} <b>{sum[word]}</b>
            </li>
          ))}
        </ul>
      ) : (
        <p>{say("team.energy_none", { least: ENERGY_LEAST })}</p>
      )}
      <p className={styles.muted}>{say("team.energy_how", { least: ENERGY_LEAST })}</p>
    </section>
  );
}
