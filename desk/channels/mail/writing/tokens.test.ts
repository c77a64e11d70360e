import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageIdFor, plusAddressFor, readOurMessageId, readPlusAddress, readSubjectTag, subjectTagFor } from "./tokens.ts";

const SECRET = "a long secret of this desk";
const ID = messageIdFor({ caseNumber: 1042, messageKey: 318, domain: "Example.PL" }, SECRET);

describe("our Message-ID", () => {
  test("leads back to the case and the message", () => {
    expect(ID).toMatch(/^<c\.1042\.318\.[a-z2-7]{16}@example\.pl>$/);
    expect(readOurMessageId(ID, SECRET)).toEqual({ caseNumber: 1042, messageKey: "318" });
    expect(readOurMessageId(ID.slice(1, -1), SECRET)).toEqual({ caseNumber: 1042, messageKey: "318" });
  });

  test("is the same each time, so that a mail sent twice is one mail", () => {
    expect(messageIdFor({ caseNumber: 1042, messageKey: "318", domain: "example.pl" }, SECRET)).toBe(ID);
  });

  test.for([
    ["another case", ID.replace("1042", "1043")],
    ["another message", ID.replace(".318.", ".319.")],
    ["another domain", ID.replace("example.pl", "example.com")],
    ["another signature", ID.replace(/\.[a-z2-7]{16}@/, ".aaaaaaaaaaaaaaaa@")],
    ["no signature", ID.replace(/\.[a-z2-7]{16}@/, "@")],
    ["somebody else's", "<CAF=x@mail.gmail.com>"],
    ["nothing", ""],
    [
      "a letter of another script in the signature",
      ID.replace(/\.[a-z2-7]@/, ".а@").replace(/[a-z2-7]{15}@/, "ааааааааааааааа@"),
    ],
  ])("with %s is not believed", ([, id]) => {
    expect(readOurMessageId(id!, SECRET)).toBeNull();
  });

  test("of another desk is not believed", () => {
    expect(readOurMessageId(ID, "the secret of another desk")).toBeNull();
  });

  test.for([
    { caseNumber: 1.5, messageKey: "1", domain: "example.pl" },
    { caseNumber: -1, messageKey: "1", domain: "example.pl" },
    { caseNumber: 1, messageKey: "a b", domain: "example.pl" },
    { caseNumber: 1, messageKey: "1\r\nBcc: x", domain: "example.pl" },
    { caseNumber: 1, messageKey: "1", domain: "example.pl>\r\nBcc: x" },
  ])("is not made of $caseNumber, $messageKey, $domain", (parts) => {
    expect(() => messageIdFor(parts, SECRET)).toThrow(RangeError);
  });

  test("is read again, whatever it was made of", () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/), (caseNumber, messageKey) => {
        expect(readOurMessageId(messageIdFor({ caseNumber, messageKey, domain: "example.pl" }, SECRET), SECRET)).toEqual({
          caseNumber,
          messageKey,
        });
      }),
    );
  });
});

describe("our plus-address", () => {
  const address = plusAddressFor({ caseNumber: 1042, mailbox: "pomoc@example.pl" }, SECRET);

  test("leads back to the case, in capitals too", () => {
    expect(address).toMatch(/^pomoc\+c1042\.[a-z2-7]{16}@example\.pl$/);
    expect(readPlusAddress(address, SECRET)).toEqual({ caseNumber: 1042, mailbox: "pomoc@example.pl" });
    expect(readPlusAddress(address.toUpperCase(), SECRET)?.caseNumber).toBe(1042);
  });

  test.for([address.replace("1042", "1043"), "pomoc+c1042@example.pl", "pomoc+newsletter@example.pl", "pomoc@example.pl"])(
    "is not %s",
    (other) => {
      expect(readPlusAddress(other, SECRET)).toBeNull();
    },
  );

  test("is signed apart from Message-IDs", () => {
    const signature = /\.([a-z2-7]{16})@/.exec(ID)?.[1];

    expect(readPlusAddress(`pomoc+c1042.${signature}@example.pl`, SECRET)).toBeNull();
  });
});

describe("the subject tag", () => {
  test.for([
    [`Re: Czajnik ${subjectTagFor(1042)}`, 1042],
    ["[#7] x", 7],
    ["Faktura #1042", null],
    ["[1042]", null],
    ["[#99999999999999999999]", null],
  ] as const)("in %s names %s", ([subject, number]) => {
    expect(readSubjectTag(subject)).toBe(number);
  });
});
