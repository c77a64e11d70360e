import { Tooltip } from "@base-ui/react/tooltip";
import { Outlet, useLocation } from "@tanstack/react-router";
import { Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Resting } from "../break/Resting.tsx";
import { useBreak } from "../break/use-break.ts";
import { CallBanner } from "../calls/CallBanner.tsx";
import { useOtherCall } from "../calls/StartCall.tsx";
import { commands } from "../keyboard/commands.ts";
import { listenForKeys } from "../keyboard/listen.ts";
import { LiveProvider } from "../live-link.tsx";
import { useMe } from "../me/use-me.ts";
import { ConnectionBanner } from "../parts/ConnectionBanner.tsx";
import { ErrorBoundary } from "../parts/ErrorBoundary.tsx";
import { fetchScreens } from "../screens.ts";
import { session } from "../session.ts";
import { RingCards } from "../telephony/RingCards.tsx";
import { AskedBanner } from "../transfers/AskedBanner.tsx";
import { useSpeak } from "../words.tsx";
import { ZoneProvider } from "../zone.ts";
import { applyLook } from "./appearance.ts";
import { lazily } from "./lazily.ts";
import { Rail } from "./Rail.tsx";
import styles from "./Shell.module.css";
import { SkipLinks } from "./SkipLinks.tsx";
import { useEverywhere } from "./use-everywhere.ts";

const Palette = lazily(() => import("../keyboard/Palette.tsx").then((file) => file.Palette));
const ShortcutSheet = lazily(() => import("../keyboard/ShortcutSheet.tsx").then((file) => file.ShortcutSheet));
const SignInAgain = lazily(() => import("../sign-in/SignInAgain.tsx").then((file) => file.SignInAgain));

/** What stands around every screen of a signed-in person. */
export function Shell() {
  const me = useMe();
  return (
    <ZoneProvider value={me.timeZone}>
      <LiveProvider>
        <Tooltip.Provider>
          <Frame />
        </Tooltip.Provider>
      </LiveProvider>
    </ZoneProvider>
  );
}

function Frame() {
  const me = useMe();
  const speak = useSpeak();
  const ended = useSyncExternalStore(session.watch, session.ended);
  const { pathname } = useLocation();
  const standing = useBreak();

  useEffect(() => {
    applyLook({ theme: me.theme, density: me.density, language: me.language });
    speak(me.language);
    commands.allowSingleKeys(me.preferences.singleKeys);
  }, [me.theme, me.density, me.language, me.preferences.singleKeys, speak]);
  useEffect(listenForKeys, []);
  useEffect(() => {
    const timer = setTimeout(fetchScreens, 1000);
    return () => clearTimeout(timer);
  }, []);
  useFocusOnArrival(pathname);

  return (
    <>
      {standing ? <Resting standing={standing} pathname={pathname} /> : <Working pathname={pathname} />}
      <Suspense>{ended && <SignInAgain email={me.email} />}</Suspense>
    </>
  );
}

/** The whole desk, as it is for everybody who is not on a break. */
function Working({ pathname }: { pathname: string }) {
  const me = useMe();
  const [layer, setLayer] = useState<"palette" | "sheet" | null>(null);
  const isInCall = useOtherCall()?.to === pathname;
  useEverywhere({ palette: () => setLayer("palette"), sheet: () => setLayer("sheet") });
  return (
    <div className={styles.shell} data-calling={isInCall || undefined}>
      <SkipLinks />
      <Rail onSearch={() => setLayer("palette")} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <ConnectionBanner />
        <CallBanner />
        <AskedBanner />
        <ErrorBoundary resetKey={pathname}>
          <Outlet />
        </ErrorBoundary>
      </main>
      <RingCards />
      <Suspense>
        {layer === "palette" && <Palette onClose={() => setLayer(null)} />}
        {layer === "sheet" && <ShortcutSheet singleKeys={me.preferences.singleKeys} onClose={() => setLayer(null)} />}
      </Suspense>
    </div>
  );
}

/** Another place was entered: reading and tabbing begin at its content, unless the screen has put focus somewhere. */
function useFocusOnArrival(pathname: string) {
  const place = pathname.split("/")[1];
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused.closest("nav")) document.getElementById("main")?.focus();
  }, [place]);
}
