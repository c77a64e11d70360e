import { Link, Navigate, useParams } from "@tanstack/react-router";
import type { ComponentType } from "react";
import type { Me } from "#contract/me.ts";
import { ImportsArea } from "../imports/ImportsArea.tsx";
import { useMe } from "../me/use-me.ts";
import { EmptyState } from "../parts/EmptyState.tsx";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import { FieldsArea } from "./FieldsArea.tsx";
import { FirmArea } from "./FirmArea.tsx";
import { HealthArea } from "./HealthArea.tsx";
import { LedgerArea } from "./LedgerArea.tsx";
import { LinesArea } from "./LinesArea.tsx";
import { MailboxesArea } from "./MailboxesArea.tsx";
import { PeopleArea } from "./PeopleArea.tsx";
import { TagsArea } from "./TagsArea.tsx";
import { TeamsArea } from "./TeamsArea.tsx";
import { TokensArea } from "./TokensArea.tsx";
import { WebhooksArea } from "./WebhooksArea.tsx";
import { WidgetsArea } from "./WidgetsArea.tsx";

/** The areas in the order of the list, and under which name `me.may` answers for each. */
const areas: readonly { name: string; may: string; area: ComponentType }[] = [
  { name: "people", may: "people", area: PeopleArea },
  { name: "teams", may: "people", area: TeamsArea },
  { name: "mailboxes", may: "mailboxes", area: MailboxesArea },
  { name: "widgets", may: "widgets", area: WidgetsArea },
  { name: "ledger", may: "ledger", area: LedgerArea },
  { name: "tags", may: "tags", area: TagsArea },
  { name: "fields", may: "fields", area: FieldsArea },
  { name: "firm", may: "firm", area: FirmArea },
  { name: "tokens", may: "tokens", area: TokensArea },
  { name: "webhooks", may: "webhooks", area: WebhooksArea },
  { name: "lines", may: "lines", area: LinesArea },
  { name: "imports", may: "imports", area: ImportsArea },
  { name: "health", may: "health", area: HealthArea },
];

export const openAreas = (me: Me) => areas.filter(({ may }) => me.may[may] === true);

/** Setting the desk up and keeping it well. Whoever may not enter an area does not see it. */
export function AdminScreen() {
  const say = useSay();
  const me = useMe();
  const { area: asked } = useParams({ strict: false }) as { area: string };
  const open = openAreas(me);
  const shown = open.find(({ name }) => name === asked);
  if (!shown && open[0]) return <Navigate to={`/admin/${open[0].name}` as string} replace />;
  return (
    <>
      <ScreenHeader title={say("admin.title")} sentence={shown && say(`admin.${shown.name}_lead`)} />
      <div className={styles.page}>
        <nav className={styles.areas} aria-label={say("admin.areas")}>
          {open.map(({ name }) => (
            <Link key={name} to={`/admin/${name}` as string} aria-current={name === asked ? "page" : undefined}>
              {say(`admin.${name}`)}
            </Link>
          ))}
        </nav>
        <div className={styles.area}>
          {shown ? (
            <shown.area key={shown.name} />
          ) : (
            <EmptyState title={say("admin.not_here")}>{say("admin.not_here_words")}</EmptyState>
          )}
        </div>
      </div>
    </>
  );
}
