import type { LucideIcon } from "lucide-react";
import type { Me } from "#contract/me.ts";
import { AdminIcon, ColleaguesIcon, LibraryIcon, QueueIcon, ReportsIcon, TeamIcon } from "../parts/icons.ts";
import { hasScreen } from "../screens.ts";

export type Destination = {
  /** Key of its words in `common`. */
  name: "queue" | "customers" | "library" | "team" | "reports" | "admin";
  to: string;
  icon: LucideIcon;
  /** After `g`. */
  key: string;
  /** On a phone it stands under "More". */
  further?: true;
  for: (me: Me) => boolean;
};

/** The places of the rail, always in this order. Whoever may not enter does not see the entry. */
export const destinations: readonly Destination[] = [
  { name: "queue", to: "/queue", icon: QueueIcon, key: "q", for: () => hasScreen("queue", "QueueScreen") },
  { name: "customers", to: "/customers", icon: ColleaguesIcon, key: "c", for: () => hasScreen("customers", "CustomersScreen") },
  { name: "library", to: "/library", icon: LibraryIcon, key: "l", for: () => hasScreen("library", "LibraryScreen") },
  {
    name: "team",
    to: "/team",
    icon: TeamIcon,
    key: "e",
    further: true,
    for: (me) => me.may.team === true && hasScreen("team", "TeamScreen"),
  },
  {
    name: "reports",
    to: "/reports",
    icon: ReportsIcon,
    key: "p",
    further: true,
    for: (me) => me.may.reports === true && hasScreen("reports", "ReportsScreen"),
  },
  {
    name: "admin",
    to: "/admin",
    icon: AdminIcon,
    key: "a",
    further: true,
    for: (me) => (me.may.people === true || me.may.ledger === true) && hasScreen("admin", "AdminScreen"),
  },
];
