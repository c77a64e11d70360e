import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { listWaitingTransfers } from "#contract/transfers.ts";
import { Icon } from "../parts/Icon.tsx";
import { ColleaguesIcon } from "../parts/icons.ts";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Transfers.module.css";

/** Somebody waits for an answer, perhaps with a customer on the line: said wherever one is, until the briefing is read. */
export function AskedBanner() {
  const say = useSay();
  const { pathname } = useLocation();
  const { data } = useQuery(answers(listWaitingTransfers));
  const unread = data?.items.find(({ state }) => state === "asked");
  if (!unread || pathname.startsWith("/transfers/")) return null;
  return (
    <div className={styles.banner}>
      <p>
        <Icon of={ColleaguesIcon} size={18} />
        <span>{say("transfer.banner", { name: unread.from.name, customer: unread.customer.name })}</span>
      </p>
      <Link to="/transfers/$id" params={{ id: String(unread.id) }}>
        {say("transfer.read_briefing")}
      </Link>
    </div>
  );
}
