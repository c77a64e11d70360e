import { Link, Outlet } from "@tanstack/react-router";
import { CallBanner } from "../calls/CallBanner.tsx";
import { useOtherCall } from "../calls/StartCall.tsx";
import { ConnectionBanner } from "../parts/ConnectionBanner.tsx";
import { ErrorBoundary } from "../parts/ErrorBoundary.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Break.module.css";
import { BreakScreen } from "./BreakScreen.tsx";
import { isQuiet, type StandingBreak } from "./use-break.ts";

/** The desk of somebody who is on a break: their break, or quiet work under a line that says so. Neither rail nor notices nor keys. */
export function Resting({ standing, pathname }: { standing: StandingBreak; pathname: string }) {
  const say = useSay();
  const when = useWhen();
  // A break by one's own wish can begin in a call: that call is not taken away.
  const isInCall = useOtherCall()?.to === pathname;
  if (!isQuiet(pathname) && !isInCall) return <BreakScreen standing={standing} />;
  return (
    <div className={styles.quiet}>
      <nav className={styles.line} aria-label={say("break.title")}>
        <span>
          {standing.returnable ? say("break.stands") : say("break.stands_until", { until: when.time(standing.minimumUntil) })}
        </span>
        <Link to="/library">{say("common.library")}</Link>
        <Link to="/me">{say("common.me")}</Link>
        <Link to="/break">{say("break.to_break")}</Link>
      </nav>
      <main id="main" tabIndex={-1} className={styles.quietMain}>
        <ConnectionBanner />
        <CallBanner />
        <ErrorBoundary resetKey={pathname}>
          <Outlet />
        </ErrorBoundary>
      </main>
    </div>
  );
}
