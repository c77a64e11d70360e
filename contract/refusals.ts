/**
 * Refusals that any endpoint can answer with. Each code, here or at an endpoint, has a sentence in
 * `words/<language>/refusals.json` that says what happened, what is safe and what to do.
 */
export const anyEndpointRefuses = {
  "request.not_valid": 400,
  "sign_in.needed": 401,
  // a program asks for what only a person has: drafts, notices, sessions, settings
  "sign_in.person_only": 403,
  "request.cross_site": 403,
  // whatever says something to a customer, from somebody who is on a break
  "break.contact_waits": 409,
  "request.too_large": 413,
  "request.too_many": 429,
  "idempotency.other_request": 409,
  "idempotency.in_progress": 409,
  "route.unknown": 404,
  "setup.needed": 409,
} as const;

/** The HTTP status of a refusal, read from the shape of its code. */
export function statusOf(code: string): number {
  const known = anyEndpointRefuses[code as keyof typeof anyEndpointRefuses];
  if (known) return known;
  const reason = code.slice(code.indexOf(".") + 1);
  if (reason === "unknown") return 404;
  if (code === "sign_in.wrong" || reason === "not_proven" || reason === "clock_apart") return 401;
  if (code === "sign_in.slow_down") return 429;
  if (reason.endsWith("_only") || reason.endsWith("_forbidden") || code === "setup.bad_token" || reason === "not_yours")
    return 403;
  if (
    reason.startsWith("bad_") ||
    reason.startsWith("not_valid") ||
    reason.includes("too_short") ||
    code.startsWith("time_zone.")
  )
    return 400;
  return 409;
}
