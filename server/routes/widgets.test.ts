import { beforeAll, describe, expect, test } from "vitest";
import type { WidgetView } from "#contract/widgets.ts";
import { takesChats } from "#test/chats.ts";
import { addFirm, testEdge } from "#test/edge.ts";

let edge: Awaited<ReturnType<typeof testEdge>>;
let georgi: Awaited<ReturnType<typeof edge.person>>;
beforeAll(async () => {
  edge = await testEdge();
  await addFirm(edge.fresh);
  georgi = await edge.person({ name: "Georgi", role: "admin" });
});

const input = (given: object = {}) => ({ name: "Sklep", languages: ["pl", "bg"], origins: ["https://shop.example"], ...given });
const list = async () => (await georgi.get("/widgets")).json<{ items: WidgetView[]; url: string; takers: number }>();

describe("widgets", () => {
  test("are added with a key of their own, changed, turned off and on", async () => {
    const { id } = (await georgi.post("/widgets", input({ greetings: { pl: "Dzień dobry", bg: "" } }))).json<{ id: number }>();
    const added = (await list()).items.find((each) => each.id === id)!;
    expect(added).toMatchObject({
      name: "Sklep",
      greetings: { pl: "Dzień dobry" },
      origins: ["https://shop.example"],
      offSince: null,
    });
    expect(added.key).toMatch(/^[a-z0-9]{20}$/);

    await georgi.put(`/widgets/${id}`, input({ name: "Pomoc", origins: ["https://SHOP.example:8443", "https://shop.example"] }));
    await georgi.post(`/widgets/${id}/pause`);
    const off = (await list()).items.find((each) => each.id === id)!;
    expect(off).toMatchObject({ name: "Pomoc", key: added.key, origins: ["https://shop.example:8443", "https://shop.example"] });
    expect(off.offSince).not.toBeNull();
    await georgi.delete(`/widgets/${id}/pause`);
    expect((await list()).items.find((each) => each.id === id)!.offSince).toBeNull();
  });

  test("turned off twice are off since the first time", async () => {
    const { id } = (await georgi.post("/widgets", input())).json<{ id: number }>();
    await georgi.post(`/widgets/${id}/pause`);
    const since = (await list()).items.find((each) => each.id === id)!.offSince;
    expect((await georgi.post(`/widgets/${id}/pause`)).statusCode).toBe(200);
    expect((await list()).items.find((each) => each.id === id)!.offSince).toBe(since);
  });

  test.for([
    "shop.example",
    "https://shop.example/",
    "https://shop.example/path",
    "javascript:alert(1)",
    "*",
    "https://*.shop.example",
    "https://a b.example",
  ])("are not shown on %s", async (origin) => {
    expect((await georgi.post("/widgets", input({ origins: [origin] }))).json().code).toBe("request.not_valid");
  });

  test("speak one language at least, and belong to a team that there is", async () => {
    expect((await georgi.post("/widgets", input({ languages: [] }))).json().code).toBe("request.not_valid");
    expect((await georgi.post("/widgets", input({ teamId: 999 }))).json().code).toBe("team.unknown");
    expect((await georgi.put("/widgets/999", input())).json().code).toBe("widget.unknown");
  });

  test("are the admin's: nobody else sees or changes them", async () => {
    const ewa = await edge.person({ name: "Ewa" });
    const program = await edge.program();
    for (const other of [ewa, program]) {
      expect((await other.get("/widgets")).json().code).toBe("widget.admin_only");
      expect((await other.post("/widgets", input())).json().code).toBe("widget.admin_only");
      expect((await other.post("/widgets/1/pause")).json().code).toBe("widget.admin_only");
    }
  });

  test("say how many people take chats, and not who", async () => {
    const ewa = await edge.person({ name: "Ewa" });
    const before = (await list()).takers;
    await takesChats(edge.db, ewa, 2);
    expect((await list()).takers).toBe(before + 1);
    expect(JSON.stringify(await list())).not.toContain("Ewa");
  });
});
