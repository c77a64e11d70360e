import { Link } from "@tanstack/react-router";
import type { CaseRow } from "#contract/case-shapes.ts";
import { useMe } from "../me/use-me.ts";
import { Icon } from "../parts/Icon.tsx";
import { ChatIcon, FileIcon, MailIcon, MaskedIcon, MeIcon, PhoneIcon } from "../parts/icons.ts";
import { TagChips } from "../tags/TagChips.tsx";
import { useSay } from "../words.tsx";
import { Due } from "./Due.tsx";
import { PresenceWords, type Present } from "./PresenceWords.tsx";
import styles from "./QueueRow.module.css";
import { StageGlyph } from "./StageGlyph.tsx";

const channelIcon = { mail: MailIcon, chat: ChatIcon, form: FileIcon, phone: PhoneIcon, api: FileIcon } as const;

export type RowProps = {
  row: CaseRow;
  me: number;
  atCursor: boolean;
  selected: boolean;
  /** Left the list while it was held still. */
  gone: boolean;
  presence: readonly Present[];
  onCursor: (number: number) => void;
  /** `through`: everything from the one selected last up to here. */
  onSelect: (number: number, through: boolean) => void;
};

/** One case: by when we owe news, who and what about, the last words, then where it stands. */
export function QueueRow({ row, me, atCursor, selected, gone, presence, onCursor, onSelect }: RowProps) {
  const say = useSay();
  return (
    <li
      className={styles.row}
      data-case={row.number}
      data-cursor={atCursor || undefined}
      data-selected={selected || undefined}
      data-gone={gone || undefined}
    >
      <label className={styles.pick}>
        <input
          type="checkbox"
          checked={selected}
          // A change says nothing of the Shift key; a click does, also one made with the space bar.
          onClick={(event) => onSelect(row.number, event.shiftKey)}
          onChange={() => undefined}
          aria-label={say("queue.select", { number: row.number, customer: row.customer.name })}
        />
      </label>
      <Link to={`/case/${row.number}` as string} className={styles.link} onFocus={() => onCursor(row.number)} preload="intent">
        <Due row={row} />
        <span className={styles.words}>
          <span className={styles.about}>
            <strong className={styles.customer}>{row.customer.name}</strong>
            <span className={styles.subject} lang={row.language}>
              {row.subject}
            </span>
          </span>
          <span className={styles.preview} lang={row.language}>
            {row.preview}
          </span>
        </span>
        <span className={styles.place}>
          <StageGlyph stage={row.stage} />
          <span className={styles.who}>
            <Who row={row} me={me} gone={gone} presence={presence} />
          </span>
          <span className={styles.channel}>
            <Icon of={channelIcon[row.channel]} size={16} />
            <span>
              {say(`queue.channel_${row.channel}`)}
              {row.inbox && ` ${shortInbox(row.inbox)}`}
            </span>
          </span>
          {row.matter === "press" && <span className={styles.press}>{say("information.matter_press")}</span>}
          {row.tags.length > 0 && (
            <span className={styles.tags}>
              <TagChips ids={row.tags} quiet />
            </span>
          )}
          {row.masked && (
            <span className={styles.masked}>
              <Icon of={MaskedIcon} size={16} />
              {say("queue.masked")}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}

/** `reklamacje@`: the firm's own domain says nothing new on every row. */
const shortInbox = (address: string): string => address.replace(/(?<=.@).*$/, "");

function Who({ row, me, gone, presence }: Pick<RowProps, "row" | "me" | "gone" | "presence">) {
  const { standsInFor } = useMe();
  const say = useSay();
  if (gone) return say("queue.left_list");
  if (presence.length > 0) return <PresenceWords people={presence} />;
  return (
    <>
      <Icon of={MeIcon} size={16} />
      {row.owner === null
        ? say("queue.no_owner")
        : row.owner.id === me
          ? say("queue.owner_you")
          : standsInFor.includes(row.owner.id)
            ? say("queue.in_place_of", { name: row.owner.name })
            : row.owner.name}
    </>
  );
}
