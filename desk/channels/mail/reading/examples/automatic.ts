import type { AutoReason } from "../automatic.ts";
import { type Example, mailOf, parts } from "./example.ts";

const from = (address: string, ...headers: string[]) =>
  mailOf([`From: ${address}`, "To: pomoc@example.pl", ...headers, "", "ok"]);
const is = (auto: AutoReason | null, title: string, mail: Uint8Array): Example => ({
  title: `${title}: ${auto ?? "a person's"}`,
  mail,
  expected: { auto },
});

export const AUTOMATIC: Example[] = [
  is("loop", "our own automatic mail come back", from("a@example.net", "X-Kapok-Loop: pomoc@example.pl")),
  is(
    "auto_submitted",
    "the automatic mail of another desk like ours",
    from("a@example.net", "X-Kapok-Loop: help@example.bg", "Auto-Submitted: auto-generated"),
  ),
  is("auto_replied", "an automatic answer (RFC 3834)", from("a@example.net", "Auto-Submitted: auto-replied (vacation)")),
  is("auto_submitted", "an automatic mail", from("a@example.net", "Auto-Submitted: auto-generated; type=x")),
  is("auto_replied", "X-Autoreply", from("a@example.net", "X-Autoreply: yes")),
  is("auto_replied", "X-Autorespond", from("a@example.net", "X-Autorespond: urlop")),
  is("auto_replied", "X-Autoresponder", from("a@example.net", "X-Autoresponder: 1")),
  is("auto_replied", "Precedence: auto_reply", from("a@example.net", "Precedence: auto_reply")),
  is("suppressed", "X-Auto-Response-Suppress: All", from("a@example.net", "X-Auto-Response-Suppress: All")),
  is(
    "suppressed",
    "X-Auto-Response-Suppress with out-of-office in it",
    from("a@example.net", "X-Auto-Response-Suppress: DR, OOF, AutoReply"),
  ),
  is("list", "List-Id", from("a@example.net", "List-Id: <x.example.net>")),
  is("list", "List-Unsubscribe", from("a@example.net", "List-Unsubscribe: <https://example.net/u>")),
  is("precedence", "Precedence: bulk", from("a@example.net", "Precedence: bulk")),
  is("precedence", "a campaign", from("a@example.net", "Feedback-ID: 7:campaign:shop")),
  is("null_sender", "null Return-Path", from("a@example.net", "Return-Path: <>")),
  is("daemon", "a daemon", from("MAILER-DAEMON@mx.example.net")),
  is("daemon", "the postmaster", from("postmaster@example.net")),
  is("no_reply", "noreply", from("no-reply@shop.example.net")),
  is("no_reply", "donotreply with a plus", from("donotreply+7@shop.example.net")),
  is("out_of_office", "out of office in Polish", from("a@example.net", "Subject: Odpowiedź automatyczna: Czajnik")),
  is("out_of_office", "out of office in Bulgarian", from("a@example.net", "Subject: Автоматичен отговор: Чайник")),
  is("out_of_office", "out of office in English", from("a@example.net", "Subject: Automatic reply: Kettle")),
  is(
    "feedback_report",
    "a complaint about spam (RFC 5965)",
    mailOf([
      "From: fbl@example.net",
      "Content-Type: multipart/report; report-type=feedback-report; boundary=b",
      "",
      parts("b", "\nx"),
    ]),
  ),
  is(
    "auto_submitted",
    "a read receipt",
    mailOf([
      "From: a@example.net",
      "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
      "",
      parts(
        "b",
        "\nx",
        "Content-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed",
      ),
    ]),
  ),
  is(null, "Auto-Submitted: no", from("a@example.net", "Auto-Submitted: no")),
  is(null, "no receipts wanted", from("a@example.net", "X-Auto-Response-Suppress: DR, RN, NRN")),
  is(null, "Precedence: normal", from("a@example.net", "Precedence: normal")),
  is(null, "a relay of Amazon's", from("a@example.net", "Feedback-ID: ::1.eu-west-1.abc:AmazonSES")),
  is(null, "a Return-Path like any other", from("a@example.net", "Return-Path: <a@example.net>")),
  is(null, "somebody called Noreply in passing", from("noreplyson@example.net")),
  is(null, "an answer about an automatic reply", from("a@example.net", "Subject: Re: your automatic reply: is a joke")),
  is(null, "somebody out of the office who writes", from("a@example.net", "Subject: Jestem poza biurem, proszę dzwonić")),
];
