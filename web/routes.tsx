import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from "@tanstack/react-router";
import { me } from "#contract/me.ts";
import { setupState } from "#contract/setup.ts";
import { Refused } from "./client.ts";
import { LiveRegion } from "./parts/LiveRegion.tsx";
import { Toasts } from "./parts/Toasts.tsx";
import { answers, queryClient } from "./queries.ts";
import { searchOf } from "./queue/filter.ts";
import { hasScreen, screen } from "./screens.ts";
import { readAsked as readSearch } from "./search/filters.ts";
import { Fault, Unknown, Waiting } from "./shell/Elsewhere.tsx";

const root = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <Toasts />
      <LiveRegion />
    </>
  ),
  notFoundComponent: Unknown,
  errorComponent: Fault,
});

/** Everything behind the sign-in. Whoever is not known is led to it, or to the set-up of a desk that has none yet. */
const desk = createRoute({
  getParentRoute: () => root,
  id: "desk",
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(answers(me));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.code !== "sign_in.needed" && error.code !== "setup.needed") throw error;
      const { done } = await queryClient.ensureQueryData(answers(setupState));
      if (!done) throw redirect({ to: "/setup/{-$step}", params: {} });
      throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { next: location.href } });
    }
  },
  component: lazyRouteComponent(() => import("./shell/Shell.tsx"), "Shell"),
});

const home = createRoute({
  getParentRoute: () => desk,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: hasScreen("queue", "QueueScreen") ? "/queue" : "/me" });
  },
});

const beginBreak = createRoute({
  getParentRoute: () => desk,
  path: "/break",
  component: lazyRouteComponent(() => import("./break/BeginScreen.tsx"), "BeginScreen"),
});

const myself = createRoute({
  getParentRoute: () => desk,
  path: "/me",
  component: lazyRouteComponent(() => import("./me/MeScreen.tsx"), "MeScreen"),
});

const afterBreak = createRoute({
  getParentRoute: () => desk,
  path: "/me/later",
  // Where the way leads on to: a place of the desk, never an address elsewhere.
  validateSearch: ({ from }: Record<string, unknown>): { from?: string } =>
    typeof from === "string" && /^\/(?!\/)/.test(from) ? { from } : {},
  component: lazyRouteComponent(() => import("./break/AfterScreen.tsx"), "AfterScreen"),
});

const myNumbers = createRoute({
  getParentRoute: () => desk,
  path: "/me/numbers",
  component: lazyRouteComponent(() => import("./me/NumbersScreen.tsx"), "NumbersScreen"),
});

const toHandOver = createRoute({
  getParentRoute: () => desk,
  path: "/me/handover",
  component: lazyRouteComponent(() => import("./me/HandOverScreen.tsx"), "HandOverScreen"),
});
const handedOver = createRoute({
  getParentRoute: () => desk,
  path: "/me/handover/$id",
  component: lazyRouteComponent(() => import("./me/HandedOverScreen.tsx"), "HandedOverScreen"),
});

const queueDoor = createRoute({
  getParentRoute: () => desk,
  path: "/queue",
  beforeLoad: () => {
    throw redirect({ to: "/queue/$name", params: { name: "mine" } });
  },
});
const queue = createRoute({
  getParentRoute: () => desk,
  path: "/queue/$name",
  validateSearch: searchOf,
  component: screen("queue", "QueueScreen") ?? Unknown,
});
const callBacks = createRoute({
  getParentRoute: () => desk,
  path: "/queue/call-backs",
  component: screen("queue", "CallBacksScreen") ?? Unknown,
});
const view = createRoute({
  getParentRoute: () => desk,
  path: "/queue/view/$viewId",
  component: screen("queue", "QueueScreen") ?? Unknown,
});
const oneCase = createRoute({
  getParentRoute: () => desk,
  path: "/case/$number",
  component: screen("case", "CaseScreen") ?? Unknown,
});
const call = createRoute({
  getParentRoute: () => desk,
  path: "/case/$number/call/$callId",
  component: screen("calls", "CallScreen") ?? Unknown,
});
const customers = createRoute({
  getParentRoute: () => desk,
  path: "/customers",
  component: screen("customers", "CustomersScreen") ?? Unknown,
});
const customer = createRoute({
  getParentRoute: () => desk,
  path: "/customers/$id",
  component: screen("customers", "CustomerScreen") ?? Unknown,
});
const wantedOfLibrary = (asked: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(["q", "area", "stage", "channel"].flatMap((name) => (asked[name] ? [[name, String(asked[name])]] : [])));
const library = createRoute({
  getParentRoute: () => desk,
  path: "/library",
  validateSearch: wantedOfLibrary,
  component: screen("library", "LibraryScreen") ?? Unknown,
});
const ladder = createRoute({
  getParentRoute: () => desk,
  path: "/library/ladder",
  component: screen("library", "LadderScreen") ?? Unknown,
});
const demonstration = createRoute({
  getParentRoute: () => desk,
  path: "/library/ladder/call",
  component: screen("library", "DemonstrationScreen") ?? Unknown,
});
const shelf = createRoute({
  getParentRoute: () => desk,
  path: "/library/$shelf",
  validateSearch: wantedOfLibrary,
  component: screen("library", "LibraryScreen") ?? Unknown,
});
const libraryEntry = createRoute({
  getParentRoute: () => desk,
  path: "/library/$shelf/$slug",
  component: screen("library", "EntryScreen") ?? Unknown,
});
const search = createRoute({
  getParentRoute: () => desk,
  path: "/search",
  validateSearch: (asked: Record<string, unknown>): { q: string } => readSearch(asked),
  component: screen("search", "SearchScreen") ?? Unknown,
});
const incidents = createRoute({
  getParentRoute: () => desk,
  path: "/incidents",
  component: screen("incidents", "IncidentsScreen") ?? Unknown,
});
const incident = createRoute({
  getParentRoute: () => desk,
  path: "/incidents/$id",
  component: screen("incidents", "IncidentScreen") ?? Unknown,
});
const threats = createRoute({
  getParentRoute: () => desk,
  path: "/threats",
  component: screen("threats", "ThreatsScreen") ?? Unknown,
});
const threat = createRoute({
  getParentRoute: () => desk,
  path: "/threats/$id",
  component: screen("threats", "ThreatScreen") ?? Unknown,
});
const transfer = createRoute({
  getParentRoute: () => desk,
  path: "/transfers/$id",
  component: screen("transfers", "TransferScreen") ?? Unknown,
});
const team = createRoute({
  getParentRoute: () => desk,
  path: "/team",
  component: screen("team", "TeamScreen") ?? Unknown,
});
const reports = createRoute({
  getParentRoute: () => desk,
  path: "/reports",
  component: screen("reports", "ReportsScreen") ?? Unknown,
});
const report = createRoute({
  getParentRoute: () => desk,
  path: "/reports/$name",
  validateSearch: (asked: Record<string, unknown>): Record<string, unknown> => asked,
  component: screen("reports", "ReportScreen") ?? Unknown,
});
const adminDoor = createRoute({
  getParentRoute: () => desk,
  path: "/admin",
  beforeLoad: () => {
    throw redirect({ to: "/admin/$area", params: { area: "people" } });
  },
});
const admin = createRoute({
  getParentRoute: () => desk,
  path: "/admin/$area",
  component: screen("admin", "AdminScreen") ?? Unknown,
});

const adminThing = createRoute({
  getParentRoute: () => desk,
  path: "/admin/$area/$id",
  component: screen("admin", "AdminScreen") ?? Unknown,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    // Only a path of our own: a link must not lead out of the desk.
    typeof search.next === "string" && /^\/(?![/\\])/.test(search.next) ? { next: search.next } : {},
  component: lazyRouteComponent(() => import("./sign-in/SignInScreen.tsx"), "SignInScreen"),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation/$token",
  component: lazyRouteComponent(() => import("./sign-in/InvitationScreen.tsx"), "InvitationScreen"),
});
const forgotten = createRoute({
  getParentRoute: () => root,
  path: "/password",
  component: lazyRouteComponent(() => import("./sign-in/ForgottenScreen.tsx"), "ForgottenScreen"),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: "/password/$token",
  component: lazyRouteComponent(() => import("./sign-in/ResetScreen.tsx"), "ResetScreen"),
});
const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup/{-$step}",
  component: lazyRouteComponent(() => import("./setup/SetupScreen.tsx"), "SetupScreen"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    desk.addChildren([
      home,
      queueDoor,
      queue,
      callBacks,
      view,
      oneCase,
      call,
      customers,
      customer,
      library,
      ladder,
      demonstration,
      shelf,
      libraryEntry,
      search,
      incidents,
      incident,
      transfer,
      threats,
      threat,
      team,
      reports,
      report,
      adminDoor,
      admin,
      adminThing,
      beginBreak,
      myself,
      afterBreak,
      myNumbers,
      toHandOver,
      handedOver,
    ]),
    signIn,
    invitation,
    forgotten,
    reset,
    setup,
  ]),
  defaultPreload: "intent",
  defaultPendingComponent: Waiting,
  defaultPendingMs: 300,
  defaultPendingMinMs: 500,
  defaultErrorComponent: Fault,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
