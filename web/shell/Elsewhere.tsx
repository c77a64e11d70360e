import { type ErrorComponentProps, Link, useMatches } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useSay } from "../words.tsx";
import { useTitle } from "./ScreenHeader.tsx";

/** A page of its own has a `main`; inside of the shell there is one already. */
function Place({ children }: { children: ReactNode }) {
  const inShell = useMatches({
    select: (matches) => matches.some((match) => match.routeId === "/desk" && match.status === "success"),
  });
  if (inShell) return <div>{children}</div>;
  return (
    <main id="main" tabIndex={-1}>
      {children}
    </main>
  );
}

/** An address without anything behind it. */
export function Unknown() {
  const say = useSay();
  useTitle(say("common.unknown_place"));
  return (
    <Place>
      <EmptyState heading="h1" title={say("common.unknown_place")} action={<Link to="/">{say("common.to_queue")}</Link>}>
        <p>{say("common.unknown_place_words")}</p>
      </EmptyState>
    </Place>
  );
}

export function Fault({ error, reset }: ErrorComponentProps) {
  return (
    <Place>
      <Trouble heading="h1" error={error} onAgain={reset} />
    </Place>
  );
}

export const Waiting = () => <Skeleton lines={5} />;
