import { expect, test } from "vitest";
import { threadSignals } from "./threading.ts";
import { messageIdFor, plusAddressFor } from "./tokens.ts";

const SECRET = "a long secret of this desk";
const OURS = messageIdFor({ caseNumber: 1042, messageKey: 318, domain: "example.pl" }, SECRET);
const OLDER = messageIdFor({ caseNumber: 7, messageKey: 1, domain: "example.pl" }, SECRET);
const NOTHING = { inReplyTo: null, references: [], deliveredTo: [], subject: "" };

test("a new mail has no signals", () => {
  expect(threadSignals({ ...NOTHING, deliveredTo: ["pomoc@example.pl"], subject: "Czajnik" }, SECRET)).toEqual([]);
});

test("signals come with the strongest first, parents with the nearest first", () => {
  const signals = threadSignals(
    {
      inReplyTo: "<theirs@example.net>",
      references: [OLDER, OURS, "<theirs@example.net>"],
      deliveredTo: ["pomoc@example.pl", plusAddressFor({ caseNumber: 1042, mailbox: "pomoc@example.pl" }, SECRET)],
      subject: "Re: Czajnik [#55]",
    },
    SECRET,
  );

  expect(signals).toEqual([
    { by: "token", caseNumber: 1042, messageKey: "318", messageIds: [OURS] },
    { by: "token", caseNumber: 7, messageKey: "1", messageIds: [OLDER] },
    { by: "in_reply_to", messageIds: ["<theirs@example.net>"] },
    { by: "references", messageIds: ["<theirs@example.net>", OURS, OLDER] },
    { by: "plus_address", caseNumber: 1042 },
    { by: "subject", caseNumber: 55 },
  ]);
});

test("a forged token is only a parent like any other", () => {
  const forged = OURS.replace("1042", "1043");

  expect(
    threadSignals({ ...NOTHING, inReplyTo: forged, deliveredTo: ["pomoc+c1043.aaaaaaaaaaaaaaaa@example.pl"] }, SECRET),
  ).toEqual([{ by: "in_reply_to", messageIds: [forged] }]);
});
