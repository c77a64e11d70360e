import { beforeAll, describe, expect, test } from "vitest";
import { allEndpoints } from "#contract/all.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { receiveImport } from "#desk/imports/receiving.ts";
import { addFirm, testEdge } from "#test/edge.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;
type Person = Awaited<ReturnType<Edge["person"]>>;

// What asks for more than an id to be there.
const QUERIES: Record<string, string> = {
  "/incidents/:id/candidates": "?q=laptop",
  "/search": "?q=laptop",
  "/cases/:number/messages": "?before=2030-01-01T00:00:00Z",
  "/library": "?language=bg",
  "/library/own": "?language=pl",
  "/library/search": "?language=pl&q=krzyczy",
};
const questions = Object.entries(allEndpoints).filter(([, { method, path }]) => method === "GET" && !path.includes(":token"));

let checked: Person;
let fast: Person;
let ids: Record<string, number>;

beforeAll(async () => {
  const edge = await testEdge();
  await addFirm(edge.fresh);
  checked = await edge.person({ name: "Georgi", role: "admin", language: "bg" });
  const production = await testEdge({ beside: edge.fresh, checking: false });
  fast = { ...checked, get: (path, headers) => production.stranger.get(path, { cookie: checked.cookie, ...headers }) };
  await edge.db.insertInto("mailboxes").values({ address: "pomoc@szewc.example", name: "Szewc", language: "pl" }).execute();
  const opened = await checked.post("/cases", {
    customer: { name: "Marian", email: "marian@wojcik.example" },
    subject: "Laptop",
    text: "Gdzie jest mój laptop? Co za k***a firma.",
  });
  const { number, customerId } = opened.json<{ number: number; customerId: number }>();
  await checked.post(`/cases/${number}/replies`, {
    text: "Dzień dobry, laptop wyjdzie jutro.",
    nextUpdate: new Date(Date.now() + 86_400_000).toISOString(),
  });
  await checked.post(`/cases/${number}/notes`, { text: "Dzwonić po 16.", mentions: [checked.id] });
  const { id: incident } = (await checked.post("/incidents", { title: "Strajk", numbers: [number] })).json<{ id: number }>();
  const other = await checked.post("/cases", {
    customer: { name: "Anna", email: "anna@nowak.example" },
    subject: "Buty",
    text: "Kiedy?",
  });
  const { number: handed } = other.json<{ number: number }>();
  await checked.post(`/cases/${handed}/assignment`, { ownerId: checked.id });
  const items = [{ number: handed, toId: null, note: "Dzwoni rano." }];
  const { id: handOver } = (await checked.post("/hand-overs", { items })).json<{ id: number }>();
  const { id: webhook } = (
    await checked.post("/webhooks", {
      name: "Sklep",
      url: "https://sklep.example/kapok",
      happenings: [],
      withText: false,
      privateAllowed: false,
    })
  ).json<{ id: number }>();
  await checked.post("/teams", { name: "Sklep" });
  await checked.post("/tokens", { name: "Sklep" });
  const content = { name: "Bez zmian", text: "{{greeting}}, nadal sprawdzam." };
  await checked.post("/library/templates/no_news/versions", { language: "pl", from: 0, content });
  await checked.post(`/cases/${number}/procedures`, { slug: "threat" });
  const view = (await checked.get(`/cases/${number}`)).json<{ messages: { id: number }[] }>();
  await edge.db.updateTable("messages").set({ html: "<p>Gdzie jest mój laptop?</p>" }).where("direction", "=", "in").execute();
  const list = { name: "klienci.csv", content: Buffer.from("Imię i nazwisko;E-mail\nAnna;anna@lis.example\nJan;nie\n") };
  const added = await receiveImport(edge.db, { files: [list], by: theDesk });
  const { id: call } = (await checked.post("/calls", { clientId: crypto.randomUUID(), on: { number } })).json<{ id: number }>();
  const ewa = await edge.person({ name: "Ewa" });
  // Asked for in the database: at night nobody is free to be asked.
  const { id: transfer } = await edge.db
    .insertInto("transfers")
    .values({
      case_number: number,
      customer_id: customerId,
      from_id: checked.id,
      to_id: ewa.id,
      language: "pl",
      who: "Marian",
      wants: "Laptop.",
      happened: "",
      promised: "",
      not_again: "",
      would_help: "",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: threat } = (await checked.post(`/cases/${number}/threat-reports`)).json<{ id: number }>();
  ids = {
    import: added,
    call,
    transfer,
    threat,
    number,
    incident,
    handOver,
    webhook,
    customer: customerId,
    message: view.messages[0]!.id,
  };
});

const addressOf = (path: string) =>
  `${path.replace(":number", String(ids.number)).replace("/customers/:id", `/customers/${ids.customer}`).replace("/incidents/:id", `/incidents/${ids.incident}`).replace("/hand-overs/:id", `/hand-overs/${ids.handOver}`).replace("/webhooks/:id", `/webhooks/${ids.webhook}`).replace("/imports/:id", `/imports/${ids.import}`).replace("/calls/:id", `/calls/${ids.call}`).replace("/transfers/:id", `/transfers/${ids.transfer}`).replace("/threat-reports/:id", `/threat-reports/${ids.threat}`).replace("/reports/:name", "/reports/promises").replace("/messages/:id", `/messages/${ids.message}`).replace(":shelf/:slug", "templates/no_news")}${QUERIES[path] ?? ""}`;

describe("every question of the contract", () => {
  test.each(questions)("%s is answered in the contract's shape, and the same in production", async (_, { path }) => {
    const [slow, quick] = [await checked.get(addressOf(path)), await fast.get(addressOf(path))];
    expect(slow.statusCode, slow.body).toBe(200);
    expect(quick.statusCode, quick.body).toBe(200);
    expect(quick.json()).toEqual(slow.json());
  });
});
