import { useQuery } from "@tanstack/react-query";
import { listPeople } from "#contract/people.ts";
import { listTeams } from "#contract/teams.ts";
import { Check } from "../parts/Choices.tsx";
import { TextField } from "../parts/Field.tsx";
import { Select } from "../parts/Select.tsx";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import { type Asked, type Listed, valuesOf } from "./filters.ts";
import styles from "./SearchScreen.module.css";

interface SearchFiltersProps {
  asked: Asked;
  ask: (change: Record<string, unknown>) => void;
}

/** By what a search can be narrowed without knowing the words for it. */
export function SearchFilters({ asked, ask }: SearchFiltersProps) {
  const say = useSay();
  const people = useQuery(answers(listPeople)).data?.items ?? [];
  const teams = useQuery(answers(listTeams)).data?.items ?? [];
  const choice = (name: keyof Asked, options: readonly (readonly [value: string, label: string])[]) => (
    <Select
      label={say(`search.filter_${name}`)}
      value={asked[name] ?? ""}
      onChange={(event) => ask({ [name]: event.target.value })}
    >
      <option value="">{say("search.any")}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
  const listed = (name: Listed, words: string) =>
    choice(
      name,
      valuesOf(name).map((value) => [value, say(`${words}${value}`)] as const),
    );
  return (
    <details className={styles.filters} open={Object.keys(asked).some((name) => name !== "q" && name !== "sort") || undefined}>
      <summary>{say("search.filters")}</summary>
      <div className={styles.controls}>
        {listed("in", "search.in_")}
        {listed("state", "search.state_")}
        {choice("owner", [
          ["me", say("search.owner_me")],
          ["none", say("search.owner_none")],
          ...people.map(({ id, name }) => [String(id), name] as const),
        ])}
        {teams.length > 0 &&
          choice(
            "team",
            teams.map(({ id, name }) => [String(id), name] as const),
          )}
        {choice(
          "stage",
          [1, 2, 3, 4, 5].map((stage) => [String(stage), `${stage} · ${say(`queue.stage_${stage}`)}`] as const),
        )}
        {listed("channel", "queue.channel_")}
        {listed("language", "reports.language_")}
        {(["since", "until"] as const).map((end) => (
          <TextField
            key={end}
            label={say(`search.filter_${end}`)}
            type="date"
            value={asked[end] ?? ""}
            onChange={(event) => ask({ [end]: event.target.value })}
          />
        ))}
        <Check
          label={say("search.filter_attachment")}
          checked={asked.attachment === "yes"}
          onChange={(checked) => ask({ attachment: checked ? "yes" : "" })}
        />
      </div>
      <p className={styles.help}>{wordsOf(say("search.help"))}</p>
    </details>
  );
}

/** An operator and its value stay on one line. */
const wordsOf = (help: string) =>
  help.split(/(\S+:\S+)/).map((words, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
      <code key={at} className={styles.operator}>
        {words}
      </code>
    ) : (
      words
    ),
  );
