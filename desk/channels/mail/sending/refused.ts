import { troubleOf } from "../mailboxes/trouble.ts";

export interface Failure {
  /** Whether the same attempt would fail for ever (RFC 5321 §4.2.1: a reply of class 5). */
  permanent: boolean;
  /** A code and what the other side said, e.g. `recipient_refused:550 5.1.1 No such user`. */
  trouble: string;
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** What a failed attempt to send means. */
export function failureOf(error: unknown): Failure {
  const { code = "", command = "", responseCode = 0, response = "" } = error as SmtpError;
  const said = response.replace(/\s+/g, " ").slice(0, 300);
  // A wrong password or a missing certificate is ours to mend; the mail waits until somebody has.
  if (responseCode < 400 || code === "EAUTH" || command.startsWith("AUTH") || /STARTTLS|EHLO|CONN/.test(command)) {
    return { permanent: false, trouble: said ? `${troubleOf(error)}:${said}` : troubleOf(error) };
  }
  const what = responseCode === 552 || /\b5\.3\.4\b/.test(response) ? "too_large" : refusedAt(command);
  return { permanent: responseCode >= 500, trouble: `${responseCode >= 500 ? what : "put_off"}:${said}` };
}

const refusedAt = (command: string): string =>
  command.startsWith("RCPT") ? "recipient_refused" : command.startsWith("MAIL") ? "sender_refused" : "mail_refused";
