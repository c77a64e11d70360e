import type { Answer } from "#contract/endpoint.ts";
import type { search } from "#contract/search.ts";
import { useSay } from "../words.tsx";
import styles from "./SearchScreen.module.css";

/** Which typed words were taken as filters, and which meant nothing. */
export function Understood({ page: { understood, notUnderstood } }: { page: Answer<typeof search> }) {
  const say = useSay();
  const shown = (filter: string, value: string): string => {
    const keys = {
      state: "search.state_",
      channel: "queue.channel_",
      language: "reports.language_",
      in: "search.in_",
      stage: "queue.stage_",
    };
    if (filter === "attachment") return say("search.yes");
    if (filter === "owner" && (value === "me" || value === "none")) return say(`search.owner_${value}`);
    return filter in keys ? say(`${keys[filter as keyof typeof keys]}${value}`) : value;
  };
  if (understood.length === 0 && notUnderstood.length === 0) return null;
  return (
    <p className={styles.count} role="status">
      {understood.length > 0 && (
        <span>
          {`${say("search.from_words")} `}
          {understood.map(({ filter, value }) => `${say(`search.filter_${filter}`)}: ${shown(filter, value)}`).join(" · ")}{" "}
        </span>
      )}
      {notUnderstood.length > 0 && <span>{say("search.not_understood", { words: notUnderstood.join(" ") })}</span>}
    </p>
  );
}
