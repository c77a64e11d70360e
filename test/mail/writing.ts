import { createTransport } from "nodemailer";

interface Written {
  from?: string;
  to?: string;
  subject?: string;
  text?: string;
  id?: string;
  headers?: Record<string, string>;
}

/** A mail as a mail program writes it, by Marian Wójcik unless somebody else is named. */
export function writeMail({
  from = "Marian Wójcik <marian@wojcik.example>",
  to = "pomoc@szewc.example",
  subject = "Laptop",
  text = "Kiedy go dostanę?",
  id,
  headers = {},
}: Written = {}): Buffer {
  const lines = [
    `From: ${encoded(from)}`,
    `To: ${to}`,
    `Subject: ${encoded(subject)}`,
    "Date: Tue, 24 Nov 2026 09:00:00 +0100",
    ...(id ? [`Message-ID: ${id}`] : []),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(text).toString("base64"),
    "",
  ];
  return Buffer.from(lines.join("\r\n"));
}

// RFC 2047
const encoded = (text: string): string =>
  text.replace(/[^<]*[^ -~][^<]*/, (words) => `=?utf-8?B?${Buffer.from(words.trim()).toString("base64")}?= `);

/** Hands a mail to a listener as another mail server would. */
export async function deliver(
  port: number,
  raw: Buffer,
  { from = "marian@wojcik.example", to = ["pomoc@szewc.example"] }: { from?: string; to?: string[] } = {},
) {
  const way = createTransport({ host: "127.0.0.1", port, secure: false, ignoreTLS: true });
  try {
    return await way.sendMail({ envelope: { from, to }, raw });
  } finally {
    way.close();
  }
}

/** A log that keeps its lines to itself. */
export const quiet = { debug() {}, info() {}, warn() {}, error() {} };
