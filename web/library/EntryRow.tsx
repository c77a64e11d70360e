import { Link } from "@tanstack/react-router";
import type { LibraryRow } from "#contract/library-shapes.ts";
import { Chip } from "../parts/Chip.tsx";
import { useLanguage, useSay } from "../words.tsx";
import { asRead } from "./Example.tsx";
import styles from "./Library.module.css";
import { useReviewWords } from "./review.ts";

/** One entry in a list: its name, what it is for, and what one should know before relying on it. */
export function EntryRow({ row, found, withShelf = false }: { row: LibraryRow; found?: string; withShelf?: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const review = useReviewWords();
  const below = [
    withShelf ? say(`library.one_of_${row.shelf}`) : null,
    found && found !== row.name && found !== row.about ? say("library.found_in", { words: asRead(found, language) }) : null,
    row.owner ? say("library.owner_is", { name: row.owner.name }) : null,
    row.reviewOn ? review(row.reviewOn) : null,
    row.usedIn ? say("library.used_in", { count: row.usedIn }) : null,
  ].filter((each) => each !== null);
  return (
    <li>
      <Link to={`/library/${row.shelf}/${row.slug}` as string} className={styles.row}>
        <span className={styles.name} lang={row.language === language ? undefined : row.language}>
          {row.name}
        </span>
        <span className={styles.chips}>
          {row.own && row.shipped && <Chip>{say("library.own_copy")}</Chip>}
          {row.renewed && <Chip tone="info">{say("library.renewed_short")}</Chip>}
          {row.archived && <Chip>{say("library.archived")}</Chip>}
        </span>
        <span className={styles.about} lang={row.language === language ? undefined : row.language}>
          {row.about}
        </span>
        {below.length > 0 && <span className={styles.meta}>{below.join(" · ")}</span>}
      </Link>
    </li>
  );
}
