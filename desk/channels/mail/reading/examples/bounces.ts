import { type Example, mailOf, parts, plain } from "./example.ts";

const OURS = "<c.1042.318.abcdefghijklmnop@example.pl>";
const report = (status: readonly string[], original: readonly string[], words = "Sorry.") =>
  mailOf([
    "From: MAILER-DAEMON@mx.example.net",
    "Return-Path: <>",
    "Subject: Undelivered Mail Returned to Sender",
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
    "",
    parts(
      "b",
      `\n${words}`,
      [
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example.net",
        "Original-Envelope-Id: x",
        "",
        ...status,
      ],
      original,
    ),
  ]);
const COPY = [
  "Content-Type: message/rfc822",
  "",
  "From: pomoc@example.pl",
  `Message-ID: ${OURS}`,
  "Subject: Re: Czajnik",
  "",
  "Dzień dobry",
];
const HEADERS = ["Content-Type: text/rfc822-headers", "", "From: pomoc@example.pl", "Message-ID:", ` ${OURS}`];

export const BOUNCES: Example[] = [
  {
    title: "an address that does not exist (Postfix)",
    mail: report(
      [
        "Final-Recipient: rfc822; marian@example.net",
        "Original-Recipient: rfc822;marian@example.net",
        "Action: failed",
        "Status: 5.1.1",
        "Diagnostic-Code: smtp; 550 5.1.1 <marian@example.net>:",
        "    Recipient address rejected: User unknown",
      ],
      COPY,
    ),
    expected: {
      auto: "bounce",
      bounce: {
        recipient: "marian@example.net",
        status: "5.1.1",
        reason: "550 5.1.1 <marian@example.net>: Recipient address rejected: User unknown",
        failed: true,
        hard: true,
        originalMessageId: OURS,
      },
    },
  },
  {
    title: "a delay, with headers only",
    mail: report(["Final-Recipient: rfc822; marian@example.net", "Action: delayed", "Status: 4.4.1"], HEADERS),
    expected: {
      bounce: {
        recipient: "marian@example.net",
        status: "4.4.1",
        reason: "4.4.1",
        failed: false,
        hard: false,
        originalMessageId: OURS,
      },
    },
  },
  {
    title: "given up after days of trying: lost, though the address may be right",
    mail: report(
      [
        "Final-Recipient: rfc822; marian@example.net",
        "Action: failed",
        "Status: 4.4.7",
        "Diagnostic-Code: smtp; delivery time expired",
      ],
      HEADERS,
    ),
    expected: {
      bounce: {
        recipient: "marian@example.net",
        status: "4.4.7",
        reason: "delivery time expired",
        failed: true,
        hard: false,
        originalMessageId: OURS,
      },
    },
  },
  {
    title: "two recipients, of which the second failed",
    mail: report(
      [
        "Final-Recipient: rfc822; a@example.net",
        "Action: delivered",
        "Status: 2.0.0",
        "",
        "Final-Recipient: rfc822; b@example.net",
        "Action: failed",
        "Status: 5.2.1",
      ],
      HEADERS,
    ),
    expected: {
      bounce: { recipient: "b@example.net", status: "5.2.1", reason: "5.2.1", failed: true, hard: true, originalMessageId: OURS },
    },
  },
  {
    title: "word that it arrived is no bounce",
    mail: report(["Final-Recipient: rfc822; a@example.net", "Action: delivered", "Status: 2.0.0"], HEADERS),
    expected: { auto: "bounce", bounce: null },
  },
  {
    title: "a report without a copy of the mail",
    mail: report(["Final-Recipient: rfc822; a@example.net", "Action: failed", "Status: 5.7.1"], ["", "nothing"]),
    expected: {
      bounce: { recipient: "a@example.net", status: "5.7.1", reason: "5.7.1", failed: true, hard: true, originalMessageId: null },
    },
  },
  {
    title: "Exim's prose",
    mail: mailOf([
      "From: Mail Delivery System <Mailer-Daemon@mx.example.net>",
      "X-Failed-Recipients: marian@example.net",
      "Auto-Submitted: auto-replied",
      "Subject: Mail delivery failed: returning message to sender",
      "",
      "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  marian@example.net\n    SMTP error from remote mail server after RCPT TO: 550 no such user\n",
      `------ This is a copy of the message, including all the headers. ------\n\nFrom: pomoc@example.pl\nMessage-ID: ${OURS}\n\nDzień dobry`,
    ]),
    expected: {
      auto: "bounce",
      bounce: {
        recipient: "marian@example.net",
        status: null,
        reason: "SMTP error from remote mail server after RCPT TO: 550 no such user",
        failed: true,
        hard: true,
        originalMessageId: OURS,
      },
    },
  },
  {
    title: "qmail's prose",
    mail: mailOf([
      "Return-Path: <>",
      "From: MAILER-DAEMON@mx.example.net",
      "Subject: failure notice",
      "",
      `Hi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<marian@example.net>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nFrom: pomoc@example.pl\nMessage-ID: ${OURS}`,
    ]),
    expected: {
      bounce: {
        recipient: "marian@example.net",
        status: "5.1.1",
        reason: "Sorry, no mailbox here by that name. (#5.1.1)",
        failed: true,
        hard: true,
        originalMessageId: OURS,
      },
    },
  },
  {
    title: "Exchange's prose",
    mail: mailOf([
      "From: postmaster@example.net",
      "Subject: Undeliverable: Re: Czajnik",
      "",
      `Delivery has failed to these recipients or groups:\n\nmarian@example.net\nThe email address you entered couldn't be found.\n\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound'\n\nOriginal message headers:\n\nMessage-ID: ${OURS}`,
    ]),
    expected: {
      bounce: {
        recipient: "marian@example.net",
        status: "5.1.10",
        reason: "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound'",
        failed: true,
        hard: true,
        originalMessageId: OURS,
      },
    },
  },
  {
    title: "Polish prose",
    mail: mailOf([
      "From: postmaster@poczta.example.pl",
      "Subject: Zwrot wiadomości",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Nie można dostarczyć wiadomości do: marian@example.net\n552 5.2.2 Skrzynka przepełniona",
    ]),
    expected: {
      bounce: {
        recipient: "marian@example.net",
        status: "5.2.2",
        reason: "552 5.2.2 Skrzynka przepełniona",
        failed: true,
        hard: true,
        originalMessageId: null,
      },
    },
  },
  {
    title: "an out-of-office answer is no bounce",
    mail: plain("I am away. Mail to bob@example.com could not be delivered last week.", ["Auto-Submitted: auto-replied"]),
    expected: { auto: "auto_replied", bounce: null },
  },
  {
    title: "a customer who complains of a failed delivery is no bounce",
    mail: plain("Paczka 550 5.1.1: delivery failed, could not be delivered to marian@example.net!"),
    expected: { auto: null, bounce: null },
  },
];
