import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useSay } from "../words.tsx";
import { useTitle } from "./ScreenHeader.tsx";

/** An address without anything behind it. */
export function Unknown() {
  const say = useSay();
  useTitle(say("common.unknown_place"));
  return (
    <div>
      <EmptyState title={say("common.unknown_place")} action={<Link to="/">{say("common.to_queue")}</Link>}>
        <p>{say("common.unknown_place_words")}</p>
      </EmptyState>
    </div>
  );
}

export function Fault({ error, reset }: ErrorComponentProps) {
  return (
    <div>
      <Trouble error={error} onAgain={reset} />
    </div>
  );
}

export const Waiting = () => <Skeleton lines={5} />;
