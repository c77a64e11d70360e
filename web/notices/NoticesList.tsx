import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { LucideIcon } from "lucide-react";
import type { NoticeView } from "#contract/notices.ts";
import { Icon } from "../parts/Icon.tsx";
import { ChatIcon, MailIcon, NoticesIcon, OverdueIcon, SoonIcon, TakeIcon, TroubleIcon } from "../parts/icons.ts";
import { sentenceFor } from "../parts/sentences.ts";
import { useNow, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Notices.module.css";

const pictures: Record<NoticeView["kind"], LucideIcon> = {
  promise_soon: SoonIcon,
  promise_due: OverdueIcon,
  mentioned: ChatIcon,
  assigned: TakeIcon,
  undelivered: TroubleIcon,
  answered: MailIcon,
  chat: ChatIcon,
};

export function NoticesList({
  query,
  onGo,
}: {
  query: UseQueryResult<{ items: NoticeView[]; unseen: number }>;
  onGo: () => void;
}) {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  return (
    <section className={styles.list}>
      <h2>{say("notices.title")}</h2>
      {query.error && <p>{sentenceFor(query.error, say)}</p>}
      {query.data?.items.length === 0 && <p className={styles.none}>{say("notices.none")}</p>}
      <ul>
        {query.data?.items.map((notice) => (
          <li key={notice.id} data-unseen={!notice.seen || undefined}>
            <Link
              {...(notice.case === null ? { to: "/queue" } : { to: "/case/$number", params: { number: String(notice.case) } })}
              onClick={onGo}
            >
              <Icon of={pictures[notice.kind] ?? NoticesIcon} size={18} />
              <span>
                <strong>
                  {say(`notices.${notice.kind}`, { at: notice.dueAt ? when.dated(notice.dueAt, now) : "" })}
                  {!notice.seen && <span className="for-readers"> · {say("notices.new")}</span>}
                </strong>
                <span>{[notice.customer, notice.subject].filter(Boolean).join(" · ")}</span>
                <small>{when.relative(notice.at, now)}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
