import { describe, expect, it } from "vitest";
import { statusOf } from "#contract/refusals.ts";
import { Refused } from "./client.ts";

const refused = (code: string) => new Refused(statusOf(code), { code });

describe("asking again", () => {
  it.each(["reports.supervisor_only", "mail.supervisor_only", "case.unknown", "case.assign_forbidden"])(
    "does not help after %s",
    (code) => expect(refused(code).isFinal).toBe(true),
  );

  it.each(["request.too_many", "sign_in.needed", "idempotency.in_progress"])("may help after %s", (code) =>
    expect(refused(code).isFinal).toBe(false),
  );

  it("may help after a fault", () => expect(new Refused(500, {}).isFinal).toBe(false));
});
