import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { hasScreen } from "../screens.ts";
import { Gate } from "../sign-in/Gate.tsx";
import { useSay } from "../words.tsx";
import styles from "./Setup.module.css";

/** The desk is open: what is worth doing first. */
export function DoneStep({ firm, mailbox }: { firm: string; mailbox: string }) {
  const say = useSay();
  const mail = mailbox ? "done_mailbox" : "done_mailbox_add";
  const next = (key: string, link: (words: string) => ReactNode) => (
    <li>
      {link(say(`setup.${key}`))}
      <p>{say(`setup.${key}_words`, { address: mailbox })}</p>
    </li>
  );
  return (
    <Gate title={say("setup.done_title", { firm })} lead={say("setup.done_lead")} size="wide">
      <ul className={styles.next}>
        {hasScreen("admin", "AdminScreen") && (
          <>
            {next(mail, (words) => (
              <Link to="/admin/$area" params={{ area: "mailboxes" }}>
                {words}
              </Link>
            ))}
            {next("done_people", (words) => (
              <Link to="/admin/$area" params={{ area: "people" }}>
                {words}
              </Link>
            ))}
          </>
        )}
        {next("done_me", (words) => (
          <Link to="/me">{words}</Link>
        ))}
        {hasScreen("queue", "QueueScreen") &&
          next("done_queue", (words) => (
            <Link to="/queue/$name" params={{ name: "all" }}>
              {words}
            </Link>
          ))}
      </ul>
    </Gate>
  );
}
