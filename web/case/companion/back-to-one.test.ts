import { expect, test } from "vitest";
import type { MessageView } from "#contract/messages.ts";
import { asksForEmpathy } from "./back-to-one.ts";

const calm: MessageView = {
  id: 1,
  direction: "in",
  channel: "mail",
  purpose: "message",
  author: { id: null, name: "Marian", address: "marian@wojcik.example" },
  otherSender: false,
  automatic: null,
  language: "pl",
  text: "Dzień dobry, czekam na laptopa.",
  quoted: "",
  signature: "",
  hasHtml: false,
  at: "2026-11-24T09:41:00.000Z",
  reading: { lang: "pl", labels: [], emotion: "calm", intensity: 0, masked: [], request: null },
  named: null,
  delivery: null,
  deliveryTrouble: null,
  sendAt: null,
  mailId: null,
  attachments: [],
};
const angry: MessageView = { ...calm, id: 2, reading: { ...calm.reading!, emotion: "anger", intensity: 2 } };
const insulting: MessageView = {
  ...calm,
  id: 3,
  reading: { ...calm.reading!, labels: [{ label: "insult", confidence: 0.9, evidence: [[0, 4]], why: "insult.idiot" }] },
};
const ours: MessageView = { ...calm, id: 4, direction: "out", delivery: "sent", reading: null };
const at = (stage: number, messages: MessageView[]) => asksForEmpathy({ stage, state: "open", messages });

test("angry or insulting words that nobody has answered ask for the first stage again", () => {
  expect(at(3, [calm, ours, angry])).toBe(2);
  expect(at(2, [calm, insulting])).toBe(3);
});

test("calm words, and a mild irritation, ask for nothing", () => {
  expect(at(3, [angry, calm])).toBeNull();
  expect(at(3, [{ ...angry, reading: { ...angry.reading!, intensity: 1 } }])).toBeNull();
  expect(at(3, [{ ...angry, reading: { ...angry.reading!, emotion: "disappointment", intensity: 3 } }])).toBeNull();
});

test("what is answered, in the first stage already, or closed asks for nothing", () => {
  expect(at(3, [angry, ours])).toBeNull();
  expect(at(1, [angry])).toBeNull();
  expect(asksForEmpathy({ stage: 3, state: "closed", messages: [angry] })).toBeNull();
});

test("an automatic mail does not hide the words before it", () => {
  expect(at(3, [angry, { ...calm, id: 9, automatic: "vacation" }])).toBe(2);
});

test("somebody's word for what they show stands above the reading", () => {
  const by = { id: 1, name: "Ewa" };
  expect(at(3, [{ ...angry, named: { areas: [], by, at: calm.at } }])).toBeNull();
  expect(at(3, [{ ...calm, named: { areas: [{ area: "invasion", evidence: [] }], by, at: calm.at } }])).toBe(1);
});
