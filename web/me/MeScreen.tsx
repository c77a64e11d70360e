import { Button } from "../parts/Button.tsx";
import { SignOutIcon } from "../parts/icons.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useSignOut } from "../sign-in/use-sign-out.ts";
import { useSay } from "../words.tsx";
import { About } from "./About.tsx";
import { Availability } from "./Availability.tsx";
import { Charter } from "./Charter.tsx";
import { Energy } from "./Energy.tsx";
import { Hours } from "./Hours.tsx";
import { Later } from "./Later.tsx";
import { Look } from "./Look.tsx";
import styles from "./Me.module.css";
import { MyData } from "./MyData.tsx";
import { PasswordChange } from "./PasswordChange.tsx";
import { Reading } from "./Reading.tsx";
import { RecentActs } from "./RecentActs.tsx";
import { Sessions } from "./Sessions.tsx";
import { useMe } from "./use-me.ts";
import { WentWell } from "./WentWell.tsx";
import { Writing } from "./Writing.tsx";

const sections = [
  "settings",
  "availability",
  "hours",
  "wellbeing",
  "writing",
  "safety",
  "acts",
  "reading",
  "data",
  "charter",
] as const;

/** What belongs to the person alone. One page with its parts named beside it; every setting is kept as it is chosen. */
export function MeScreen() {
  const say = useSay();
  const me = useMe();
  const signOut = useSignOut();
  return (
    <>
      <ScreenHeader
        title={me.name}
        sentence={say("me.signed_in_as", { email: me.email })}
        actions={
          <Button icon={SignOutIcon} onClick={() => void signOut()}>
            {say("me.sign_out")}
          </Button>
        }
      />
      <div className={styles.page}>
        <nav className={styles.parts} aria-label={say("me.sections")}>
          {sections.map((name) => (
            <a key={name} href={`#${name}`}>
              {say(`me.tab_${name}`)}
            </a>
          ))}
        </nav>
        <div className={styles.column}>
          <div id="settings" className={styles.group} tabIndex={-1}>
            <About />
            <Look />
          </div>
          <div id="availability" className={styles.group} tabIndex={-1}>
            <Availability />
          </div>
          <div id="hours" className={styles.group} tabIndex={-1}>
            <Hours />
          </div>
          <div id="wellbeing" className={styles.group} tabIndex={-1}>
            <Energy />
            <WentWell />
            <Later />
          </div>
          <div id="writing" className={styles.group} tabIndex={-1}>
            <Writing />
          </div>
          <div id="safety" className={styles.group} tabIndex={-1}>
            <PasswordChange />
            <Sessions />
          </div>
          <div id="acts" className={styles.group} tabIndex={-1}>
            <RecentActs />
          </div>
          <div id="reading" className={styles.group} tabIndex={-1}>
            <Reading />
          </div>
          <div id="data" className={styles.group} tabIndex={-1}>
            <MyData />
          </div>
          <div id="charter" className={styles.group} tabIndex={-1}>
            <Charter />
          </div>
        </div>
      </div>
    </>
  );
}
