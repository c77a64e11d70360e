import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { listNotices, seeNotices } from "#contract/notices.ts";
import { call } from "../client.ts";
import { useCommand } from "../keyboard/use-command.ts";
import { useLiveEvents } from "../live-link.tsx";
import { announce } from "../parts/announce.ts";
import { Icon } from "../parts/Icon.tsx";
import { NoticesIcon } from "../parts/icons.ts";
import { Popover } from "../parts/Popover.tsx";
import { answers, renew } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Notices.module.css";
import { NoticesList } from "./NoticesList.tsx";

/** The notices: a number in words, no red, no sound. Opening marks them as seen. */
export function NoticesButton() {
  const say = useSay();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const notices = useQuery(answers(listNotices));
  const unseen = notices.data?.unseen ?? 0;

  useCommand({ id: "everywhere.notices", label: say("keys.notices"), where: say("keys.everywhere"), run: () => setOpen(true) });
  useLiveEvents((event) => {
    if (event.kind === "notice") announce(say(`notices.announce_${event.notice}`, { case: event.case ?? 0 }));
  });

  const seen = open && unseen > 0;
  useEffect(() => {
    if (!seen) return;
    void call(seeNotices)
      .then(() => renew(client, "notices"))
      .catch(() => {});
  }, [seen, client]);

  const name = unseen > 0 ? say("notices.button_unseen", { count: unseen }) : say("notices.button");
  return (
    <Popover
      label={say("notices.title")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className={styles.button} aria-label={name}>
          <Icon of={NoticesIcon} />
          {unseen > 0 && <span aria-hidden="true">{unseen}</span>}
        </button>
      }
    >
      <NoticesList query={notices} onGo={() => setOpen(false)} />
    </Popover>
  );
}
