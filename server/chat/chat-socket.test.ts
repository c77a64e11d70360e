import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { chatEdge, openDesk, soon } from "#test/chat-edge.ts";
import { newChatToken } from "#test/chats.ts";

let site: Awaited<ReturnType<typeof chatEdge>>;
beforeAll(async () => {
  site = await chatEdge();
});

describe("over the line", () => {
  test("words go both ways, with who writes and what was read, through whichever process", async () => {
    const { token, number } = await site.begin();
    const line = await site.line(site.other, token);
    const desk = await openDesk(site.edge, site.ewa.cookie);
    await soon(() => expect(line.news()?.lines).toHaveLength(1));

    line.say({ kind: "writing", on: true });
    await soon(() => expect(desk.events).toContainEqual({ kind: "customer", case: number, writing: true }));
    const id = randomUUID();
    line.say({ kind: "words", id, text: "Halo?" });
    await soon(() => expect(line.heard).toContainEqual({ kind: "taken", id, line: expect.any(Number) }));
    await soon(() => expect(desk.events).toContainEqual({ kind: "customer", case: number, writing: false }));
    await soon(() => expect(desk.events.some((event) => event.kind === "changed" && event.case === number)).toBe(true));

    expect((await site.ewa.post(`/cases/${number}/chat/reading`, { upTo: 2_000_000_000 })).statusCode).toBe(200);
    await soon(() => expect(line.news()?.read).toBe(line.news()!.lines.at(-1)!.id));

    expect(line.news()?.writing).toBe("");
    desk.say({ kind: "presence", case: number, doing: "writing_reply" });
    await soon(() => expect(line.news()?.writing).toBe("Ewa"));
    desk.say({ kind: "presence", case: number, doing: "reading" });
    await soon(() => expect(line.news()?.writing).toBe(""));

    const reply = await site.ewa.post(`/cases/${number}/replies`, { text: "Paczka jest w Łodzi.", nextUpdate: null });
    await soon(() => expect(line.news()?.lines.at(-1)).toMatchObject({ name: "Ewa", text: "Paczka jest w Łodzi." }));
    await site.ewa.post("/undo", { happening: reply.json<{ undo: number }>().undo });
    await soon(() => expect(line.news()?.lines).toHaveLength(2));

    const again = await site.ewa.post(`/cases/${number}/replies`, { text: "Paczka jest w Lublinie.", nextUpdate: null });
    await soon(() => expect(line.news()?.lines).toHaveLength(3));
    line.say({ kind: "read", upTo: again.json<{ id: number }>().id });
    await soon(() => expect(desk.events).toContainEqual({ kind: "chat", case: number }));
    await soon(async () => {
      const view = (await site.ewa.get(`/cases/${number}`)).json<{ chat: { customerRead: number } }>();
      expect(view.chat.customerRead).toBe(again.json<{ id: number }>().id);
    });
    line.close();
    desk.close();
  });

  test("a line without a token of this widget is closed, and hears nothing", async () => {
    const { token } = await site.begin();
    const wrong = await site.line(site.edge, newChatToken());
    await soon(() => expect(wrong.closed()).toBe(4404));
    expect(wrong.heard).toEqual([expect.objectContaining({ kind: "refused", code: "chat.unknown" })]);
    const elsewhere = await site.line(site.edge, null, "https://evil.example");
    await soon(() => expect(elsewhere.closed()).toBeGreaterThan(0));
    expect(elsewhere.heard).toEqual([]);
    expect((await site.newsOf(token)).lines).toHaveLength(1);
  });

  test("somebody who pours words in is slowed down, and told", async () => {
    const { token } = await site.begin();
    const line = await site.line(site.edge, token);
    await soon(() => expect(line.news()).toBeDefined());
    for (let n = 0; n < 31; n++) line.say({ kind: "words", id: randomUUID(), text: `${n}` });
    await soon(() => expect(line.heard.some((each) => each.kind === "refused" && each.code === "request.too_many")).toBe(true));
    expect((await site.newsOf(token)).lines).toHaveLength(31);
    line.close();
  });

  test("ends with the chat", async () => {
    const { token, number } = await site.begin();
    const line = await site.line(site.edge, token);
    await soon(() => expect(line.news()).toBeDefined());
    expect((await site.ewa.delete(`/cases/${number}/chat`)).statusCode).toBe(200);
    line.say({ kind: "words", id: randomUUID(), text: "Halo?" });
    await soon(() => expect(line.heard.some((each) => each.kind === "refused" && each.code === "chat.ended")).toBe(true));
    line.close();
  });
});
