import type { AddressInfo } from "node:net";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { startCase } from "#desk/cases/starting.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { addFirm, type Asking, testEdge } from "#test/edge.ts";
import { rest } from "#test/resting.ts";
import { isServed } from "../http/serve.ts";
import { allRoutes } from "./all.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;
type Person = Awaited<ReturnType<Edge["person"]>>;

const WORDS = "Pani Nowak podziękowała, a Ola przyniosła herbatę";
/** What shows that an energy note is read: its word by its name. The sum of the desk has words as names, and only from five on. */
const NOTE = /"word":"(full|ok|low|empty)"/;

let edge: Edge;
let ewa: Person;
let others: Record<string, Asking>;
beforeAll(async () => {
  edge = await testEdge({ listenToDatabase: true });
  await addFirm(edge.fresh);
  ewa = await edge.person({ name: "Ewa" });
  const [admin, manager, supervisor, agent] = await Promise.all([
    edge.person({ name: "Georgi", role: "admin" }),
    edge.person({ name: "Adam", role: "manager" }),
    edge.person({ name: "Marta", role: "supervisor" }),
    edge.person({ name: "Bartek" }),
  ]);
  others = { admin, manager, supervisor, agent, program: await edge.program(), stranger: edge.stranger };
  await startCase(edge.db, {
    customer: { name: "Anna Nowak", email: "anna@nowak.example" },
    subject: "Herbata",
    text: "Kiedy będą gotowe buty?",
    channel: "api",
    by: theDesk,
  });
});

/** Paths of everything that can be read, with the numbers of whatever stands there filled in. */
const readable = (): string[] =>
  allRoutes
    .map((route) => (isServed(route) ? route.endpoint : route))
    .filter(({ method }) => method === "GET")
    .map(({ path }) =>
      path
        .replace(/^\/(search|case-count)$/, `$&?q=${encodeURIComponent("herbatę")}`)
        .replace(/:holds/, "cases")
        .replace(/:number/, "1001")
        .replace(/:\w+/g, String(ewa.id)),
    );

describe("what a person notes for themselves", () => {
  test("is read by nobody else, wherever they ask: lists, search, exports, history, reports, webhooks", async () => {
    expect((await ewa.post("/me/energy", { word: "empty" })).statusCode).toBe(201);
    expect((await ewa.post("/me/went-well", { text: WORDS })).statusCode).toBe(201);
    const paths = readable();
    expect(paths.length).toBeGreaterThan(70);
    let answered = 0;
    for (const [who, asking] of Object.entries(others)) {
      for (const path of paths) {
        const { statusCode, body } = await asking.get(path);
        expect(statusCode, `${who} ${path}`).toBeLessThan(500);
        if (statusCode === 200) answered++;
        expect(body, `${who} ${path}`).not.toContain(WORDS);
        expect(body, `${who} ${path}`).not.toMatch(NOTE);
      }
    }
    expect(answered).toBeGreaterThan(150);
    // The walk would have found it: its owner reads it.
    expect((await ewa.get("/me/went-well")).body).toContain(WORDS);
    expect((await ewa.get("/me/energy")).body).toMatch(NOTE);
  });

  test("is deleted by nobody else", async () => {
    const { items } = (await ewa.get("/me/energy")).json<{ items: { id: number }[] }>();
    const { notes } = (await ewa.get("/me/went-well")).json<{ notes: { id: number }[] }>();
    for (const asking of Object.values(others)) {
      await asking.delete("/me/energy");
      expect((await asking.delete(`/me/went-well/${notes[0]!.id}`)).statusCode).toBeGreaterThanOrEqual(400);
    }
    expect((await ewa.get("/me/energy")).json()).toMatchObject({ items });
    expect((await ewa.get("/me/went-well")).json()).toMatchObject({ notes });
  });

  test("is not in a customer's copy of their data", async () => {
    const admin = others.admin!;
    const { id } = await edge.db.selectFrom("customers").select("id").executeTakeFirstOrThrow();
    const { copy } = (await admin.post(`/customers/${id}/data-copies`, { because: "access" })).json<{ copy: number }>();
    const taken = await admin.get(`/customers/${id}/data-copies/${copy}`);
    const said = Object.values(unzipSync(taken.rawPayload))
      .map((file) => strFromU8(file))
      .join("\n");
    expect(said).toContain("Anna Nowak");
    expect(said).not.toContain(WORDS);
    expect(said).not.toMatch(NOTE);
  });

  test("is no word over the live connection, nor a happening", async () => {
    const before = await edge.db.selectFrom("happenings").select("id").execute();
    await edge.app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = edge.app.server.address() as AddressInfo;
    const { cookie } = others.admin as Person;
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/live`, { headers: { cookie } } as unknown as string[]);
    const heard: string[] = [];
    socket.addEventListener("message", ({ data }) => heard.push(String(data)));
    await vi.waitFor(() => expect(heard.join()).toContain("hello"), { timeout: 20_000 });
    await ewa.post("/me/energy", { word: "low" });
    await ewa.post("/me/went-well", { text: `${WORDS}!` });
    // A break is heard of, so that whatever was said before it has been heard by now.
    await rest(edge.db, ewa);
    await vi.waitFor(() => expect(heard.join()).toContain('"break"'), { timeout: 20_000 });
    socket.close();
    expect(heard.map((said) => (JSON.parse(said) as { kind: string }).kind).filter((kind) => kind !== "break")).toEqual([
      "hello",
    ]);
    expect(heard.join()).not.toMatch(/low|herbatę/);
    expect(await edge.db.selectFrom("happenings").select("id").execute()).toEqual(before);
  });
});
