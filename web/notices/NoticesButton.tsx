import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Suspense, useEffect, useRef, useState } from "react";
import { listNotices, seeNotices } from "#contract/notices.ts";
import { call } from "../client.ts";
import { useCommand } from "../keyboard/use-command.ts";
import { useLiveEvents } from "../live-link.tsx";
import { announce } from "../parts/announce.ts";
import { Icon } from "../parts/Icon.tsx";
import { NoticesIcon } from "../parts/icons.ts";
import { answers, renew } from "../queries.ts";
import { lazily } from "../shell/lazily.ts";
import { useSay } from "../words.tsx";
import styles from "./Notices.module.css";

const NoticesPanel = lazily(() => import("./NoticesPanel.tsx").then((file) => file.NoticesPanel));

/** The notices: a number in words, no red, no sound. Opening marks them as seen. */
export function NoticesButton() {
  const say = useSay();
  const client = useQueryClient();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const notices = useQuery(answers(listNotices));
  const unseen = notices.data?.unseen ?? 0;

  useCommand({ id: "everywhere.notices", label: say("keys.notices"), where: say("keys.everywhere"), run: () => setOpen(true) });
  useLiveEvents((event) => {
    if (event.kind === "notice") announce(say(`notices.announce_${event.notice}`, { case: String(event.case ?? "") }));
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
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-popup-open={open || undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon of={NoticesIcon} />
        {unseen > 0 && <span aria-hidden="true">{unseen}</span>}
      </button>
      <Suspense>{open && <NoticesPanel anchor={button} query={notices} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
