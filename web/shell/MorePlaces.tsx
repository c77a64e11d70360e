import { useLocation, useNavigate } from "@tanstack/react-router";
import { useMe } from "../me/use-me.ts";
import { Icon } from "../parts/Icon.tsx";
import { MeIcon, MoreIcon } from "../parts/icons.ts";
import { Menu } from "../parts/Menu.tsx";
import { useSay } from "../words.tsx";
import { destinations } from "./destinations.ts";
import styles from "./Shell.module.css";

/** The places that a phone has no room for, behind one button; wider screens show them all. */
export function MorePlaces() {
  const say = useSay();
  const me = useMe();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const places = [
    ...destinations
      .filter((place) => place.further && place.for(me))
      .map(({ name, to, icon }) => ({ label: say(`common.${name}`), to, icon })),
    { label: say("common.me"), to: "/me", icon: MeIcon },
  ];
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className={`${styles.place} ${styles.more}`}
          data-here={places.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`)) || undefined}
        >
          <Icon of={MoreIcon} />
          <span>{say("common.more_places")}</span>
        </button>
      }
      entries={places.map(({ label, to, icon }) => ({ label, icon, onSelect: () => void navigate({ to }) }))}
    />
  );
}
