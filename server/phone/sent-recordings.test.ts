import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { startCase } from "#desk/cases/starting.ts";
import { removeRunOut } from "#desk/calls/recordings/removing.ts";
import { program } from "#test/cast.ts";
import { addFirm, testEdge } from "#test/edge.ts";
import { openExchange, sha256Of, signed, silence } from "#test/phones.ts";

const edge = await testEdge();
const { db } = edge;
await addFirm(edge.fresh);
const ewa = await edge.person({ name: "Ewa" });
const marta = await edge.person({ name: "Marta", role: "supervisor" });
const georgi = await edge.person({ name: "Georgi", role: "admin" });
const pbx = await openExchange(edge, georgi);
await ewa.put("/me/extension", { extension: "201" });

const WORDS = "Rozmowa jest nagrywana. Jeśli woli Pan bez nagrywania, można do nas napisać.";
let counted = 0;
let name: string;
let call: number;
let caseNumber: number;

/** A call that came over the line and was answered on Ewa's telephone. */
beforeEach(async () => {
  await sql`update calls set ended_at = greatest(now(), started_at), end_written_at = now(), ended_as = 'finished', recording_on = false
    where ended_at is null`.execute(db);
  name = `1795770845.${++counted}`;
  const phone = `+48600${200_000 + counted}`;
  ({ number: caseNumber } = await startCase(db, {
    customer: { name: "Marian Wójcik", phone },
    subject: "Laptop",
    text: "Kiedy dostanę laptopa?",
    channel: "api",
    by: program,
  }));
  await pbx.say({ event: "incoming", call: name, from: phone });
  await pbx.say({ event: "answered", call: name, extension: "201" });
  call = (await ewa.get("/standing-call")).json<{ call: { id: number } }>().call.id;
});

const announce = (state = "notice_given", on = true) =>
  ewa.post(`/calls/${call}/recording`, { clientId: randomUUID(), state, on, words: state === "notice_given" ? WORDS : "" });
const kept = () => db.selectFrom("call_recordings").selectAll().where("call_id", "=", call).orderBy("id").execute();
const ledger = async () =>
  (await georgi.get(`/phone-events?line=${pbx.id}&limit=1`)).json<{
    items: { id: number; what: string; fate: string; cause: string | null; case: number | null; content: string }[];
  }>().items[0]!;

describe("the recording that an exchange sends", () => {
  test("stands with its call, as one that was added by hand does, and in the ledger without its sound", async () => {
    await announce();
    await pbx.say({ event: "ended", call: name });
    const answer = await pbx.sendRecording(name, silence());
    expect(answer).toMatchObject({ status: 201, fate: "done", case: caseNumber, recording: expect.any(Number) });

    expect((await ewa.get(`/calls/${call}`)).json()).toMatchObject({
      recordings: [{ id: answer.recording, name: `${name}.wav`, type: "audio/wav", size: 8044, from: "exchange", mayHear: true }],
    });
    const heard = await edge.app.inject({
      method: "POST",
      url: `/api/v1/call-recordings/${answer.recording}/hearings`,
      headers: { cookie: ewa.cookie },
    });
    expect(heard.rawPayload.equals(silence())).toBe(true);
    const row = await ledger();
    expect(row).toMatchObject({ id: answer.id, what: "recording", fate: "done", cause: null, case: caseNumber });
    expect(JSON.parse(row.content)).toEqual({ event: "recording", call: name, sha256: sha256Of(silence()), size: 8044 });
  });

  test("is one however often it is sent, also at the same moment; another file of the call is another", async () => {
    await announce();
    const answers = await Promise.all([1, 2, 3].map(() => pbx.sendRecording(name, silence())));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map(({ recording }) => recording)).size).toBe(1);
    expect(answers.map(({ fate }) => fate).sort()).toEqual(["done", "duplicate", "duplicate"]);
    expect((await pbx.sendRecording(name, silence(127))).status).toBe(201);
    expect(await kept()).toHaveLength(2);
  });

  test.for([
    ["of a call where recording was off", "off", "recording.not_announced"],
    ["of a customer who objected", "objected", "recording.objected"],
  ] as const)("%s is refused by name and not kept for a moment", async ([, state, code]) => {
    if (state === "objected") await announce("objected", false);
    expect(await pbx.sendRecording(name, silence())).toMatchObject({ status: 409, code });
    expect(await kept()).toEqual([]);
    const row = await ledger();
    expect(row).toMatchObject({ what: "recording", fate: "refused", cause: code, case: caseNumber });
    expect((await georgi.post(`/phone-events/${row.id}/retry`)).json().code).toBe("phone_event.file_gone");
  });

  test("goes at once when the customer objects, and does not come back", async () => {
    await announce();
    await pbx.sendRecording(name, silence());
    await announce("objected", false);
    expect(await kept()).toMatchObject([{ content: null, removed_because: "objected" }]);
    expect(await pbx.sendRecording(name, silence())).toMatchObject({ code: "recording.objected" });
  });

  test("goes on its day, or when somebody who leads deletes it; sent once more it does not come back", async () => {
    await announce();
    const { recording } = await pbx.sendRecording(name, silence());
    await pbx.sendRecording(name, silence(127));
    expect((await marta.delete(`/call-recordings/${recording}`)).statusCode).toBe(200);
    await sql`update call_recordings set kept_at = now() - interval '31 days', keep_until = now() - interval '1 day'
      where call_id = ${call} and removed_at is null`.execute(db);
    await removeRunOut(db);
    expect((await kept()).map(({ content, removed_because }) => [content, removed_because])).toEqual([
      [null, "by_hand"],
      [null, "run_out"],
    ]);
    for (const salt of [128, 127])
      expect(await pbx.sendRecording(name, silence(salt))).toMatchObject({ status: 409, code: "recording.gone" });
    expect(await kept()).toHaveLength(2);
  });

  test.for([
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "recording.bad_type"],
    ["nothing", Buffer.alloc(0), "recording.bad_type"],
  ] as const)("is a sound by its bytes: %s is not", async ([, content, code]) => {
    await announce();
    expect(await pbx.sendRecording(name, content)).toMatchObject({ status: 400, code });
    expect(await kept()).toEqual([]);
  });

  test("is refused when it is not the file that was announced, or larger than a file may be", async () => {
    await announce();
    expect(await pbx.sendRecording(name, silence(), sha256Of(silence(1)))).toMatchObject({
      status: 400,
      code: "recording.bad_checksum",
    });
    expect(await pbx.sendRecording(name, Buffer.concat([silence(), Buffer.alloc(25 * 1024 * 1024)]))).toMatchObject({
      status: 413,
      code: "request.too_large",
    });
    expect(await kept()).toEqual([]);
  });

  test("of a call that the line never told of, or that nobody has taken yet, is refused until somebody has", async () => {
    expect(await pbx.sendRecording("never", silence())).toMatchObject({ status: 404, code: "phone_call.unknown" });
    await pbx.say({ event: "incoming", call: `${name}-b`, from: "+48600999888" });
    expect(await pbx.sendRecording(`${name}-b`, silence())).toMatchObject({ status: 409, code: "phone_call.not_taken" });
    const other = await openExchange(edge, georgi);
    await announce();
    expect(await other.sendRecording(name, silence())).toMatchObject({ code: "phone_call.unknown" });
  });

  test.for([
    ["no signature", () => ({})],
    ["the signature of another call", () => signed(pbx.secret, `other.${sha256Of(silence())}`)],
    ["the signature of another file", () => signed(pbx.secret, `${name}.${sha256Of(silence(1))}`)],
    ["another secret", () => signed("phsec_other", `${name}.${sha256Of(silence())}`)],
    ["the secret shown as a token", () => ({ authorization: `Bearer ${pbx.secret}` })],
    ["an old signature", () => signed(pbx.secret, `${name}.${sha256Of(silence())}`, Math.floor(Date.now() / 1000) - 400)],
  ] as const)("is refused with %s", async ([, headers]) => {
    await announce();
    const address = `?${new URLSearchParams({ call: name, sha256: sha256Of(silence()) })}`;
    const before = (await ledger()).id;
    expect((await pbx.sendFile(address, silence(), headers() as Record<string, string>)).status).toBe(401);
    expect(await kept()).toEqual([]);
    expect((await ledger()).id).toBe(before);
  });

  test("comes over a signing line with the sum that its signature is over", async () => {
    await announce();
    const bare = await pbx.sendFile(`?call=${name}`, silence(), signed(pbx.secret, `${name}.`));
    expect(bare).toMatchObject({ status: 400, code: "request.not_valid" });
    const wrong = await pbx.sendFile("?sha256=xyz", silence(), signed(pbx.secret, `${name}.`));
    expect(wrong).toMatchObject({ status: 400, code: "request.not_valid" });
  });

  test("comes over a line that shows its secret with that alone", async () => {
    const plain = await openExchange(edge, georgi, { proof: "token" });
    const headers = { authorization: `Bearer ${plain.secret}` };
    await plain.post(JSON.stringify({ event: "answered", call: "p-1", from: "+48600777666", extension: "201" }), headers);
    call = (await ewa.get("/standing-call")).json<{ call: { id: number } }>().call.id;
    await announce();
    expect(await plain.sendFile("?call=p-1", silence(), headers)).toMatchObject({ status: 201 });
    expect(await kept()).toMatchObject([{ phone_line_id: plain.id, added_by: null }]);
    await georgi.post(`/phone-lines/${plain.id}/closure`);
    expect(await plain.sendFile("?call=p-1", silence(), headers)).toMatchObject({ status: 409, code: "line.closed" });
  });
});

test("the description of the API has what exchanges send, at its own address", async () => {
  const { paths } = (await edge.stranger.get("/api/openapi.json")).json<{
    paths: Record<
      string,
      { post: { servers: { url: string }[]; requestBody: { content: object }; parameters: object[]; responses: object } }
    >;
  }>();
  expect(paths["/phone/{line}/events"]!.post.servers).toEqual([{ url: "http://desk.example" }]);
  const { post } = paths["/phone/{line}/recordings"]!;
  expect(post.servers).toEqual([{ url: "http://desk.example" }]);
  expect(Object.keys(post.requestBody.content)).toEqual(["audio/*"]);
  expect(post.parameters).toMatchObject([
    { name: "line", in: "path", required: true },
    { name: "call", in: "query", required: true },
    { name: "sha256", in: "query", required: false },
  ]);
  expect(Object.keys(post.responses)).toEqual(expect.arrayContaining(["200", "201", "400", "401", "404", "409", "413", "429"]));
});

/** The script as `docs/telephony.md` prints it, run by a shell against the desk over a real connection. */
test("the script of the handbook sends a recording and deletes the file when the desk has it", async () => {
  const handbook = await readFile(new URL("../../docs/telephony.md", import.meta.url), "utf8");
  const script = /```sh\n(#!\/bin\/sh\n# kapok-record[\s\S]*?)```/.exec(handbook)![1]!;
  const folder = await mkdtemp(join(tmpdir(), "kapok-record-"));
  const port = new URL(await edge.app.listen({ port: 0, host: "127.0.0.1" })).port;
  await writeFile(join(folder, "kapok-record"), script, { mode: 0o700 });
  await writeFile(join(folder, "line"), `http://127.0.0.1:${port}${pbx.path}\n${pbx.secret}\n`);
  const file = join(folder, "call.wav");
  await writeFile(file, silence());
  await announce();
  await promisify(execFile)(join(folder, "kapok-record"), [name, file], {
    env: { ...process.env, KAPOK_LINE: join(folder, "line") },
  });
  expect(await kept()).toMatchObject([{ sha256: sha256Of(silence()), phone_line_id: pbx.id }]);
  expect(await readdir(folder)).toEqual(["kapok-record", "line"]);
  await rm(folder, { recursive: true });
});
