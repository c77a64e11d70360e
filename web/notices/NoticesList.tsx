import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { LucideIcon } from "lucide-react";
import type { NoticeView } from "#contract/notices.ts";
import { Icon } from "../parts/Icon.tsx";
import {
  ChatIcon,
  ColleaguesIcon,
  MailIcon,
  NoticesIcon,
  OverdueIcon,
  ReadingIcon,
  SoonIcon,
  TakeIcon,
  TroubleIcon,
} from "../parts/icons.ts";
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
  asked_to_confirm: ColleaguesIcon,
  review_due: SoonIcon,
  handed_over: ColleaguesIcon,
  chat: ChatIcon,
  transfer_asked: ColleaguesIcon,
  transfer_read: ReadingIcon,
  transfer_declined: ColleaguesIcon,
  transfer_taken: ColleaguesIcon,
  chair_asked: ColleaguesIcon,
  chair_offered: ColleaguesIcon,
  chair_joined: ColleaguesIcon,
  threat_reported: TroubleIcon,
  spared: ColleaguesIcon,
};

const placeOf = ({ kind, case: number, customerId, handOver, transfer, threat }: NoticeView) =>
  threat !== null
    ? ({ to: "/threats/$id", params: { id: String(threat.id) } } as const)
    : transfer !== null && kind === "transfer_asked"
      ? ({ to: "/transfers/$id", params: { id: String(transfer.id) } } as const)
      : handOver !== null
        ? ({ to: "/me/handover/$id", params: { id: String(handOver.id) } } as const)
        : number !== null
          ? ({ to: "/case/$number", params: { number: String(number) } } as const)
          : customerId !== null
            ? ({ to: "/customers/$id", params: { id: String(customerId) } } as const)
            : ({ to: "/queue" } as const);

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
            <Link {...placeOf(notice)} onClick={onGo}>
              <Icon of={pictures[notice.kind] ?? NoticesIcon} size={18} />
              <span>
                <strong>
                  {say(
                    notice.asFollower && notice.kind === "assigned" ? "notices.assigned_elsewhere" : `notices.${notice.kind}`,
                    {
                      at: notice.dueAt ? when.dated(notice.dueAt, now) : "",
                      name:
                        notice.handOver?.by ?? notice.transfer?.with ?? notice.chair ?? notice.threat?.by ?? notice.goesTo ?? "",
                      count: notice.handOver?.count ?? 0,
                    },
                  )}
                  {!notice.seen && <span className="for-readers"> · {say("notices.new")}</span>}
                </strong>
                <span>
                  {[notice.inPlaceOf && say("queue.in_place_of", { name: notice.inPlaceOf }), notice.customer, notice.subject]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
                {notice.sharedOut && <span>{say("notices.shared_out")}</span>}
                <small>{when.relative(notice.at, now)}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
