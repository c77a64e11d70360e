import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type IncidentView, incidentCases, previewUpdate, type Texts } from "#contract/incidents.ts";
import { call } from "../client.ts";
import { Select } from "../parts/Select.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { useSettled } from "../parts/use-settled.ts";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Incidents.module.css";

const PAUSE = 400;

/** What each case would get, one case at a time: whole, in its language, with the hour of the next word. */
export function Preview({ incident, texts, nextNewsAt }: { incident: IncidentView; texts: Texts; nextNewsAt: string }) {
  const say = useSay();
  const cases = useQuery(answers(incidentCases, { params: { id: incident.id }, query: { limit: 200 } }));
  const [chosen, setChosen] = useState<number | null>(null);
  const rows = cases.data?.items ?? [];
  const likely = rows.find(({ language, state }) => state === "open" && texts[language].trim() !== "");
  const number = chosen ?? likely?.number ?? rows[0]?.number ?? null;
  const settled = useSettled(texts, PAUSE);
  const shown = useQuery({
    queryKey: ["update-preview", incident.id, number, settled, nextNewsAt],
    enabled: number !== null,
    queryFn: ({ signal }) =>
      call(
        previewUpdate,
        { params: { id: incident.id }, input: { number: number ?? 0, texts: settled, nextNewsAt } },
        { signal },
      ),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (rows.length === 0) return null;
  return (
    <div className={styles.preview}>
      <Select
        label={say("incidents.preview_of")}
        value={number ?? ""}
        onChange={(event) => setChosen(Number(event.target.value))}
      >
        {rows.map((row) => (
          <option key={row.number} value={row.number}>
            {`${row.number} · ${row.customer.name}`}
          </option>
        ))}
      </Select>
      {shown.error && <p role="alert">{sentenceFor(shown.error, say)}</p>}
      {shown.data &&
        (shown.data.fate === "told" ? (
          <p className={styles.letter} lang={shown.data.language} data-letter>
            {shown.data.text}
          </p>
        ) : (
          <p>{say(`incidents.why_${shown.data.fate}`)}</p>
        ))}
    </div>
  );
}
