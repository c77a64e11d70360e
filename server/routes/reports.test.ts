import { beforeAll, describe, expect, test } from "vitest";
import { addFirm, testEdge } from "#test/edge.ts";

type Person = Awaited<ReturnType<Awaited<ReturnType<typeof testEdge>>["person"]>>;
let agent: Person;
let supervisor: Person;
let db: Awaited<ReturnType<typeof testEdge>>["db"];

beforeAll(async () => {
  const edge = await testEdge();
  db = edge.db;
  await addFirm(edge.fresh);
  agent = await edge.person({ name: "Ewa", role: "agent", language: "pl" });
  supervisor = await edge.person({ name: "Marta", role: "supervisor", language: "pl" });
  await db
    .insertInto("daily_counts")
    .values({
      question: "promises",
      day: new Date().toISOString().slice(0, 10),
      team_id: 0,
      channel: "mail",
      language: "pl",
      kind: "kept",
      count: 12,
      seconds: 0,
    })
    .execute();
});

describe("reports", () => {
  test.each(["/reports/promises", "/reports/waiting/csv"])("%s is for supervisors, not for agents", async (path) => {
    const refused = await agent.get(path);
    expect(refused.statusCode).toBe(403);
    expect(refused.json<{ code: string }>().code).toBe("reports.supervisor_only");
  });

  test("come as a sentence's facts and tables", async () => {
    const answer = await supervisor.get("/reports/promises");
    expect(answer.json()).toMatchObject({ total: 12, hidden: null, facts: { kept: 12, percent: 100 } });
  });

  test("come as a file in the reader's language", async () => {
    const answer = await supervisor.get("/reports/promises/csv?table=channels");
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="kapok-promises-channels-/);
    expect(answer.body).toContain("e-mail;12;0;0;100;0\r\n");
  });

  test("give no file of what is not shown", async () => {
    const answer = await supervisor.get("/reports/promises/csv?channel=chat");
    expect(answer.json<{ code: string }>().code).toBe("reports.too_few");
  });

  test.each(["/reports/people", "/reports/promises?channel=pigeon", "/reports/promises?from=yesterday"])(
    "%s is no question",
    async (path) => {
      expect((await supervisor.get(path)).statusCode).toBe(400);
    },
  );

  test("of a period that ends before it begins are refused", async () => {
    const answer = await supervisor.get("/reports/promises?from=2026-11-26&until=2026-11-01");
    expect(answer.json<{ code: string }>().code).toBe("reports.period_not_valid");
  });
});

test("one's own numbers are for everybody, each for themselves", async () => {
  expect((await agent.get("/me/numbers")).statusCode).toBe(200);
});
