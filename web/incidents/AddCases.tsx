import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { findForIncident, type IncidentView, joinIncident } from "#contract/incidents.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { NamedOptions, Select } from "../parts/Select.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { useSettled } from "../parts/use-settled.ts";
import { answers } from "../queries.ts";
import { useTags } from "../tags/use-tags.ts";
import { useSay } from "../words.tsx";
import styles from "./Incidents.module.css";

/** Cases are found by their words, number or tag, and put in one by one or all at once; more can join at any time. */
export function AddCases({ incident }: { incident: IncidentView }) {
  const say = useSay();
  const tags = [...useTags().values()];
  const params = { id: incident.id };
  const [typed, setTyped] = useState("");
  const [tag, setTag] = useState<number | undefined>(undefined);
  const q = useSettled(typed.trim());
  const asks = q !== "" || tag !== undefined;
  const found = useQuery({
    ...answers(findForIncident, { params, query: { q, tag } }),
    enabled: asks,
    staleTime: 0,
    placeholderData: (before) => before,
  });
  const join = useAct(joinIncident, { done: ({ joined }) => say("incidents.joined", { count: joined }) });
  const { items = [], count = 0 } = asks ? (found.data ?? {}) : {};
  return (
    <search>
      <div className={styles.finding}>
        <TextField
          label={say("incidents.add")}
          hint={say("incidents.add_help")}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {tags.length > 0 && (
          <Select
            label={say("incidents.with_tag")}
            value={tag ?? ""}
            onChange={(event) => setTag(event.target.value ? Number(event.target.value) : undefined)}
          >
            <option value="">{say("incidents.any_tag")}</option>
            <NamedOptions of={tags} />
          </Select>
        )}
      </div>
      {found.error && <p role="alert">{sentenceFor(found.error, say)}</p>}
      {asks && found.data && count === 0 && (
        <p className={styles.quiet}>{say(tag === undefined ? "incidents.nothing_found" : "incidents.nothing_tagged")}</p>
      )}
      {count > 0 && (
        <>
          <div className={styles.acts}>
            <Button
              size="small"
              busy={join.isPending}
              onClick={() => join.mutate({ params, input: { words: q || undefined, tag } })}
            >
              {say("incidents.add_all", { count })}
            </Button>
          </div>
          <ul className={styles.found} aria-label={say("incidents.found")}>
            {items.map((item) => (
              <li key={item.number}>
                <span>
                  {item.number} · {item.customer}
                  <small lang={item.language}>{item.subject}</small>
                </span>
                <Button
                  size="small"
                  kind="quiet"
                  busy={join.isPending}
                  onClick={() => join.mutate({ params, input: { numbers: [item.number] } })}
                >
                  {say("incidents.add_one", { number: item.number })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </search>
  );
}
