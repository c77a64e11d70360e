import { createHash, createHmac } from "node:crypto";
import type { Kysely } from "kysely";
import type { LineInput } from "#contract/lines.ts";
import type { PhoneEventAnswer, PhoneRecordingAnswer } from "#contract/phone-events.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import { addLine } from "#desk/telephony/keeping-lines.ts";
import type { testEdge } from "./edge.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;

/** How an exchange signs what it says; the second is that of its clock. */
export const signed = (secret: string, body: string, second = Math.floor(Date.now() / 1000)) => ({
  "content-type": "application/json",
  "kapok-signature": `t=${second},v1=${createHmac("sha256", secret).update(`${second}.${body}`).digest("hex")}`,
});

export const sha256Of = (content: Buffer) => createHash("sha256").update(content).digest("hex");

/** A second of silence as a WAV file of 8 kHz and eight bits, as an exchange writes it; the salt makes it another file. */
export function silence(salt = 128): Buffer {
  const head = Buffer.alloc(44);
  head.write("RIFF\0\0\0\0WAVEfmt ", "latin1");
  head.writeUInt32LE(36 + 8000, 4);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(8000, 40);
  return Buffer.concat([head, Buffer.alloc(8000, salt)]);
}

/** A phone line, and its exchange, which says things over it as a real one would: each message with a second of its own, so that none is a repetition. */
export async function openExchange(edge: Edge, by: Actor, input: Partial<LineInput> = {}) {
  const line = await addLine(edge.db as Kysely<Schema>, {
    input: { name: "Infolinia", country: "PL", teamId: null, proof: "signature", ...input },
    by,
    secret: edge.config.secret,
    url: edge.config.url,
  });
  const path = new URL(line.url).pathname;
  let spent = 0;
  const post = async (payload: string, headers: Record<string, string>) => {
    const answer = await edge.app.inject({ method: "POST", url: path, payload, headers });
    return {
      status: answer.statusCode,
      ...(answer.json() as Partial<PhoneEventAnswer> & { code?: string; facts?: Record<string, unknown> }),
    };
  };
  const sendFile = async (address: string, payload: Buffer, headers: Record<string, string>) => {
    const answer = await edge.app.inject({
      method: "POST",
      url: `${path.replace(/events$/, "recordings")}${address}`,
      payload,
      headers,
    });
    return { status: answer.statusCode, ...(answer.json() as Partial<PhoneRecordingAnswer> & { code?: string }) };
  };
  return {
    ...line,
    path,
    post,
    sendFile,
    /** Sends the recording of a call, signed as a real exchange signs it: over its second, the call, and the file's sum. */
    sendRecording: (call: string, content: Buffer, sha256 = sha256Of(content)) =>
      sendFile(`?${new URLSearchParams({ call, sha256 })}`, content, {
        ...signed(line.secret, `${call}.${sha256}`),
        "content-type": "audio/wav",
      }),
    say: (event: unknown) => {
      const body = typeof event === "string" ? event : JSON.stringify(event);
      return post(body, signed(line.secret, body, Math.floor(Date.now() / 1000) - 60 - (spent++ % 200)));
    },
  };
}
