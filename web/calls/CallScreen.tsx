import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "@tanstack/react-router";
import { showCase } from "#contract/cases.ts";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { Unknown } from "../shell/Elsewhere.tsx";
import { CallRecord } from "./CallRecord.tsx";
import { LiveCall } from "./LiveCall.tsx";
import { useCall } from "./use-call.ts";

/** A call on a case: while it goes on for whoever is in it, else its record. */
export function CallScreen() {
  const { number, callId } = useParams({ strict: false }) as { number: string; callId: string };
  const { call, error, again, isLooking } = useCall(callId);
  const slow = useNoticeable(isLooking);
  const shown = useQuery({
    ...answers(showCase, { params: { number: call?.view.case.number ?? Number(number) } }),
    enabled: call !== null,
  }).data;
  if (!call) {
    if (error) return <Trouble heading="h1" error={error} onAgain={again} />;
    return isLooking ? slow ? <Skeleton lines={8} height={28} /> : null : <Unknown />;
  }
  const { view } = call;
  // Begun under the device's own name; once the desk has numbered it, the address is one that can be shared.
  const name = view.id > 0 ? String(view.id) : view.clientId;
  if (callId !== name || Number(number) !== view.case.number)
    return <Navigate to={`/case/${view.case.number}/call/${name}` as string} replace />;
  return call.mine && view.endedAt === null ? (
    <LiveCall key={view.clientId} call={call} shown={shown} />
  ) : (
    <CallRecord key={view.clientId} call={call} />
  );
}
