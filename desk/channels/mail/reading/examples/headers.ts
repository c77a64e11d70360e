import { type Example, FROM, mailOf, plain, word } from "./example.ts";

export const HEADERS: Example[] = [
  {
    title: "everything an ordinary answer says about itself",
    mail: mailOf([
      "Return-Path: <okafor@example.com>",
      "Delivered-To: support+c1042.abc@example.com",
      "Received: from a by b; Tue, 24 Nov 2026 10:00:05 +0100",
      'From: "Okafor, Mrs" <okafor@example.com>',
      "To: Support <Support@example.com>, sales@example.com",
      "Cc: friend@example.org",
      "Reply-To: okafor.private@example.com",
      "X-Original-To: help@example.com",
      "Date: Tue, 24 Nov 2026 10:00:00 +0100 (CET)",
      "Subject: Re: Kettle",
      "Message-ID: <b@example.com>",
      "In-Reply-To: <a@example.com>",
      "References: <root@example.com>",
      "\t<a@example.com>",
      "",
      "Still broken.",
    ]),
    expected: {
      from: { name: "Okafor, Mrs", address: "okafor@example.com" },
      to: [
        { name: "Support", address: "Support@example.com" },
        { name: "", address: "sales@example.com" },
      ],
      cc: [{ name: "", address: "friend@example.org" }],
      replyTo: [{ name: "", address: "okafor.private@example.com" }],
      deliveredTo: [
        "support+c1042.abc@example.com",
        "help@example.com",
        "support@example.com",
        "sales@example.com",
        "friend@example.org",
      ],
      date: new Date("2026-11-24T09:00:00Z"),
      subject: "Re: Kettle",
      messageId: "<b@example.com>",
      inReplyTo: "<a@example.com>",
      references: ["<root@example.com>", "<a@example.com>"],
      text: "Still broken.",
      auto: null,
      bounce: null,
    },
  },
  {
    title: "CR LF hidden in an encoded subject does not end the line",
    mail: mailOf(["From: a@example.net", `Subject: ${word("Hello\r\nBcc: everyone@example.net")}`, "", "ok"]),
    expected: { subject: "Hello Bcc: everyone@example.net" },
  },
  {
    title: "CR LF hidden in a name does not either",
    mail: mailOf([`From: ${word("Marian\r\nX: y")} <marian@example.net>`, "", "ok"]),
    expected: { from: { name: "Marian X: y", address: "marian@example.net" } },
  },
  {
    title: "a name that only repeats the address is none",
    mail: mailOf(['From: "marian@example.net" <marian@example.net>', "", "ok"]),
    expected: { from: { name: "", address: "marian@example.net" } },
  },
  {
    title: "no From, but a Sender",
    mail: mailOf(["Sender: marian@example.net", "To: pomoc@example.pl", "", "Kto to czyta?"]),
    expected: { from: { name: "", address: "marian@example.net" }, text: "Kto to czyta?" },
  },
  {
    title: "no From and nothing else",
    mail: mailOf(["To: pomoc@example.pl", "Subject: x", "", "Kto to czyta?"]),
    expected: { from: null, text: "Kto to czyta?", messageId: null },
  },
  {
    title: "a From without an address, with the Reply-To to help out",
    mail: mailOf(["From: Marian", "Reply-To: marian@example.net", "", "ok"]),
    expected: { from: { name: "Marian", address: "marian@example.net" } },
  },
  {
    title: "a group of recipients",
    mail: mailOf(["From: a@example.net", "To: Pomoc: ewa@example.pl, Bartek <bartek@example.pl>;", "", "ok"]),
    expected: {
      to: [
        { name: "", address: "ewa@example.pl" },
        { name: "Bartek", address: "bartek@example.pl" },
      ],
    },
  },
  {
    title: "ids without brackets, and ids run together",
    mail: mailOf(["From: a@example.net", "Message-ID: abc@example.net", "References: <1@a><2@b>,<3@c", " d> <4@d>", "", "ok"]),
    expected: { messageId: "<abc@example.net>", references: ["<1@a>", "<2@b>", "<3@cd>", "<4@d>"] },
  },
  {
    title: "a date nobody can read, so the last server's counts",
    mail: mailOf([
      "Received: from a by b with SMTP; Tue, 24 Nov 2026 10:00:05 +0100",
      "From: a@example.net",
      "Date: wczoraj",
      "",
      "ok",
    ]),
    expected: { date: new Date("2026-11-24T09:00:05Z") },
  },
  {
    title: "a clock that stands in 1970",
    mail: mailOf(["From: a@example.net", "Date: Thu, 01 Jan 1970 00:00:00 +0000", "", "ok"]),
    expected: { date: null },
  },
  {
    title: "no empty line between headers and words",
    mail: mailOf(["From: a@example.net", "Subject: x", "Dzień dobry, gdzie moja paczka", "jest?"]),
    expected: { text: "Dzień dobry, gdzie moja paczka\njest?", subject: "x" },
  },
  {
    title: "a stray line among the headers",
    mail: mailOf([
      "From: a@example.net",
      "Subject: a long subject that some",
      "program broke without a blank",
      "To: pomoc@example.pl",
      "",
      "ok",
    ]),
    expected: { text: "ok", to: [{ name: "", address: "pomoc@example.pl" }] },
  },
  {
    title: "headers only",
    mail: mailOf(["From: a@example.net", "Subject: see subject", ""]),
    expected: { subject: "see subject", text: "" },
  },
  {
    title: "an empty body",
    mail: mailOf([...FROM, "Content-Type: text/plain", "", "", ""]),
    expected: { text: "", quoted: "", html: null, attachments: [] },
  },
  {
    title: "line feeds alone, behind the From line of a mailbox file",
    mail: new TextEncoder().encode(
      "From marian@example.net Tue Nov 24 10:00:00 2026\nFrom: marian@example.net\nSubject: x\n\nok\n",
    ),
    expected: { from: { name: "", address: "marian@example.net" }, text: "ok" },
  },
  {
    title: "carriage returns alone",
    mail: new TextEncoder().encode("From: marian@example.net\rSubject: x\r\rjeden\rdwa\r"),
    expected: { subject: "x", text: "jeden\ndwa" },
  },
  {
    title: "a byte order mark before the headers",
    mail: new TextEncoder().encode("\ufeffFrom: marian@example.net\r\nSubject: x\r\n\r\nok"),
    expected: { from: { name: "", address: "marian@example.net" } },
  },
  {
    title: "words without a single header",
    mail: mailOf("Dzień dobry, gdzie paczka?"),
    expected: { from: null, text: "Dzień dobry, gdzie paczka?" },
  },
  {
    title: "null bytes in words and subject",
    mail: mailOf(["From: a@example.net", "Subject: a\0b", "", "c\0d"]),
    expected: { subject: "ab", text: "cd" },
  },
  {
    title: "a list names itself",
    mail: plain("ok", ["List-Id: Announcements <news.example.com>"]),
    expected: { listId: "news.example.com", auto: "list" },
  },
];
