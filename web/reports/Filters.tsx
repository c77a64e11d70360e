import { useQuery } from "@tanstack/react-query";
import { Channel } from "#contract/case-words.ts";
import { listTeams } from "#contract/teams.ts";
import { TextField } from "../parts/Field.tsx";
import { languages } from "../parts/languages.ts";
import { NamedOptions, Select } from "../parts/Select.tsx";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import type { Asked } from "./filters.ts";
import styles from "./Reports.module.css";

interface FiltersProps {
  asked: Asked;
  ask: (change: Partial<Asked>) => void;
  shown?: { from: string; until: string };
}

/** By what a report may be narrowed; all of it stands in the address. */
export function Filters({ asked, ask, shown }: FiltersProps) {
  const say = useSay();
  const teams = useQuery(answers(listTeams)).data?.items ?? [];
  return (
    <form className={styles.filters} aria-label={say("reports.filters")} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={say("reports.period")}
        value={asked.period ?? "13"}
        onChange={({ target: { value } }) =>
          ask(
            value === "own"
              ? { period: "own", from: shown?.from, until: shown?.until }
              : { period: value as Asked["period"], from: undefined, until: undefined },
          )
        }
      >
        {["4", "13", "year", "own"].map((period) => (
          <option key={period} value={period}>
            {say(`reports.period_${period}`)}
          </option>
        ))}
      </Select>
      {asked.period === "own" &&
        (["from", "until"] as const).map((end) => (
          <TextField
            key={end}
            label={say(`reports.${end}`)}
            type="date"
            value={asked[end] ?? ""}
            onChange={(event) => ask({ [end]: event.target.value })}
          />
        ))}
      {teams.length > 0 && (
        <Select
          label={say("reports.team")}
          value={asked.team ?? ""}
          onChange={(event) => ask({ team: Number(event.target.value) })}
        >
          <option value="">{say("reports.all_teams")}</option>
          <NamedOptions of={teams} />
        </Select>
      )}
      <Select
        label={say("reports.channel")}
        value={asked.channel ?? ""}
        onChange={(event) => ask({ channel: event.target.value as Asked["channel"] })}
      >
        <option value="">{say("reports.all_channels")}</option>
        {Channel.options.map((channel) => (
          <option key={channel} value={channel}>
            {say(`queue.channel_${channel}`)}
          </option>
        ))}
      </Select>
      <Select
        label={say("reports.language")}
        value={asked.language ?? ""}
        onChange={(event) => ask({ language: event.target.value as Asked["language"] })}
      >
        <option value="">{say("reports.all_languages")}</option>
        {languages.map((language) => (
          <option key={language} value={language}>
            {say(`reports.language_${language}`)}
          </option>
        ))}
      </Select>
    </form>
  );
}
