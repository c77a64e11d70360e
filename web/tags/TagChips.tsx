import { Chip } from "../parts/Chip.tsx";
import { TagIcon } from "../parts/icons.ts";
import { useSay } from "../words.tsx";
import styles from "./TagChips.module.css";
import { useTags } from "./use-tags.ts";

/** The tags of a case. In a list they are `quiet`: at most one thing in a row has a colour, and that is the hour. */
export function TagChips({ ids, quiet = false }: { ids: readonly number[]; quiet?: boolean }) {
  const say = useSay();
  const tags = useTags();
  const shown = [...tags.values()].filter((tag) => ids.includes(tag.id));
  if (shown.length === 0) return null;
  return (
    <span className={styles.tags}>
      <span className="for-readers">{say("together.tags")}: </span>
      {shown.map((tag) => (
        <Chip key={tag.id} icon={TagIcon} tone={quiet ? "neutral" : tag.tone}>
          {tag.name}
        </Chip>
      ))}
    </span>
  );
}
