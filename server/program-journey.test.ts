import { expect, test } from "vitest";
import { addFirm, testEdge } from "#test/edge.ts";

interface Description {
  servers: { url: string }[];
  paths: Record<string, Record<string, { operationId: string; requestBody?: { content: Record<string, { example?: object }> } }>>;
}

/** A program that knows nothing of Kapok but its description. */
function readDescription({ servers, paths }: Description) {
  const base = new URL(servers[0]!.url).pathname;
  return (name: string, params: Record<string, string | number> = {}) => {
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { operationId, requestBody }] of Object.entries(methods)) {
        if (operationId !== name) continue;
        const filled = path.replace(/\{(\w+)\}/g, (_, each: string) => String(params[each]));
        return { method, url: `${base}${filled}`, example: requestBody?.content["application/json"]?.example };
      }
    }
    throw new Error(`the description has no ${name}`);
  };
}

test("a program reads the description, opens a case, replies and closes it, and repeats each without doing it twice", async () => {
  const edge = await testEdge();
  await addFirm(edge.fresh);
  const shop = await edge.program("Sklep");
  const find = readDescription((await edge.stranger.get("/api/openapi.json")).json<Description>());
  const twice = async (name: string, params: Record<string, number> = {}) => {
    const { url, example } = find(name, params);
    const key = { "idempotency-key": `${name}-1` };
    const first = await shop.post(url, example, key);
    const again = await shop.post(url, example, key);
    expect(first.statusCode, first.body).toBeLessThan(300);
    expect([again.statusCode, again.body]).toEqual([first.statusCode, first.body]);
    return first;
  };

  const { number } = (await twice("openCase")).json<{ number: number }>();
  await twice("writeNote", { number });
  // The hour of the example is a fixed one; a promise is to be kept in the future.
  const reply = { text: "We have your parcel.", nextUpdate: new Date(Date.now() + 86_400_000).toISOString() };
  const { url } = find("replyToCase", { number });
  const replies = [1, 2].map(() => () => shop.post(url, reply, { "idempotency-key": "reply-1" }));
  const answers = [await replies[0]!(), await replies[1]!()];
  expect(
    answers.map(({ statusCode }) => statusCode),
    answers[0]!.body,
  ).toEqual([201, 201]);
  await twice("closeCase", { number });

  const shown = (await shop.get(find("showCase", { number }).url)).json<{
    state: string;
    messages: { direction: string }[];
    notes: unknown[];
    closure: { words: string };
  }>();
  expect(shown).toMatchObject({ state: "closed", closure: { words: "money returned" } });
  expect(shown.messages.map(({ direction }) => direction)).toEqual(["in", "out"]);
  expect(shown.notes).toHaveLength(1);
  expect(await edge.db.selectFrom("cases").select("number").execute()).toHaveLength(1);

  const other = await shop.post(
    find("openCase").url,
    { customer: { name: "X" }, subject: "Y", text: "Z" },
    { "idempotency-key": "openCase-1" },
  );
  expect(other.json()).toMatchObject({ code: "idempotency.other_request" });
  const closedAgain = await shop.post(find("closeCase", { number }).url, find("closeCase").example);
  expect(closedAgain.json()).toMatchObject({ code: "case.already_closed" });
  expect(closedAgain.headers["content-type"]).toContain("application/problem+json");
});
