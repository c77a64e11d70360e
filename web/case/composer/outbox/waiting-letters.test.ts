import { expect, it } from "vitest";
import { sendWaiting, type Waiting } from "./waiting-letters.ts";

const letter = (id: string, number: number, trouble: string | null = null): Waiting => ({
  id,
  me: 7,
  number,
  at: "2026-11-24T13:05:00Z",
  trouble,
  kind: "note",
  input: { text: id },
});
class Refusal extends Error {}
const reason = (error: unknown) => (error instanceof Refusal ? error.message : null);
const post = (answers: Record<string, Error> = {}) => {
  const tried: string[] = [];
  const send = async (one: Waiting) => {
    tried.push(one.id);
    const error = answers[one.id];
    if (error) throw error;
  };
  return { tried, send };
};

it("sends in the order of writing", async () => {
  const { tried, send } = post();
  const done = await sendWaiting([letter("a", 1), letter("b", 2), letter("c", 1)], send, reason);
  expect(tried).toEqual(["a", "b", "c"]);
  expect(done).toEqual({ sent: ["a", "b", "c"], left: [] });
});

it("keeps everything from the first one that found no connection", async () => {
  const { tried, send } = post({ b: new Error("offline") });
  const done = await sendWaiting([letter("a", 1), letter("b", 2), letter("c", 3)], send, reason);
  expect(tried).toEqual(["a", "b"]);
  expect(done.sent).toEqual(["a"]);
  expect(done.left.map((one) => [one.id, one.trouble])).toEqual([
    ["b", null],
    ["c", null],
  ]);
});

it("holds back what follows a refusal in the same case, and nothing else", async () => {
  const { tried, send } = post({ a: new Refusal("reply.news_arrived") });
  const done = await sendWaiting([letter("a", 1), letter("b", 1), letter("c", 2)], send, reason);
  expect(tried).toEqual(["a", "c"]);
  expect(done.left.map((one) => [one.id, one.trouble])).toEqual([
    ["a", "reply.news_arrived"],
    ["b", null],
  ]);
});

it("does not try again by itself what a person has to look at", async () => {
  const { tried, send } = post();
  await sendWaiting([letter("a", 1, "leak.team_words"), letter("b", 2)], send, reason);
  expect(tried).toEqual(["b"]);
});
