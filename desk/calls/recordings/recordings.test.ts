import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { RecordingState } from "#contract/ladder.ts";
import { nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import type { Actor } from "../../accounts/actor.ts";
import { caseHistory } from "../../cases/history.ts";
import { endCall } from "../ending.ts";
import { beginCall } from "../opening.ts";
import { viewCall } from "../viewing.ts";
import { changeRecording } from "./announcing.ts";
import { hearRecording } from "./hearing.ts";
import { keepRecording } from "./keeping.ts";
import { removeRecording, removeRunOut } from "./removing.ts";
import { soundIn } from "./sniffing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);
const here = <T>(act: (tx: typeof db) => Promise<T>) => db.transaction().execute(act);
const show = (by: Actor = bartek) => viewCall(db, { id, by });
const NOTICE = "Rozmowa jest nagrywana. Jeśli Pani woli bez nagrywania, można do nas napisać.";
const wav = (salt = "") =>
  Buffer.concat([Buffer.from("RIFF\x24\x00\x00\x00WAVEfmt ", "latin1"), Buffer.from(salt), Buffer.alloc(40)]);

let id: number;
let number: number;
beforeEach(async () => {
  await sql`update calls set ended_at = now(), end_written_at = now(), ended_as = 'finished', recording_on = false where ended_at is null`.execute(
    db,
  );
  await sql`update firm set recording_days = 30`.execute(db);
  ({ number } = await nowakCase(db));
  id = (await here((tx) => beginCall(tx, { clientId: randomUUID(), on: { number }, direction: "in", phone: "", by: bartek }))).id;
});

const say = (state: RecordingState, on: boolean, words = "", clientId = randomUUID()) =>
  here((tx) => changeRecording(tx, { id, clientId, state, on, words, by: bartek }));
const keep = async (content = wav(), by: Actor = bartek) =>
  (await here((tx) => keepRecording(tx, { callId: id, name: "rozmowa.wav", content, by }))).id;
const told = async (what: string) =>
  (await caseHistory(db, { number, limit: 50 })).items.filter((happening) => happening.what === what);

describe("recording", () => {
  test("begins with words that were said, and only then may be named", async () => {
    await expect(say("off", true)).rejects.toMatchObject({ code: "recording.not_announced" });
    await expect(say("notice_given", true)).rejects.toMatchObject({ code: "recording.needs_words" });
    await say("notice_given", false, NOTICE);
    expect((await show()).recording).toMatchObject({ state: "notice_given", words: NOTICE, mayBeClaimed: false });
    await say("notice_given", true);
    expect((await show()).recording).toMatchObject({ on: true, words: NOTICE, mayBeClaimed: true });
  });

  test("is not in the database unless it was said first", async () => {
    await expect(sql`update calls set recording_on = true where id = ${id}`.execute(db)).rejects.toThrow("calls_check");
    await expect(
      sql`insert into recording_changes (call_id, state, recording_on, at) values (${id}, 'notice_given', true, now())`.execute(
        db,
      ),
    ).rejects.toThrow("recording_changes_check");
  });

  test("stops when the customer objects, the file goes at once, and only consent leads back", async () => {
    await say("notice_given", true, NOTICE);
    await keep();
    await say("objected", false);
    const shown = await show();
    expect(shown.recording).toMatchObject({ state: "objected", on: false, mayBeClaimed: false });
    expect(shown.recordings).toMatchObject([{ removedBecause: "objected", mayHear: "recording.gone" }]);
    const { rows } = await sql`select from call_recordings where call_id = ${id} and content is not null`.execute(db);
    expect(rows).toEqual([]);
    await expect(keep(wav("again"))).rejects.toMatchObject({ code: "recording.objected" });
    await expect(say("notice_given", true, NOTICE)).rejects.toMatchObject({ code: "recording.objected" });
    await say("consent_given", true, "Tak, zgadzam się na nagrywanie.");
    expect((await show()).recording.mayBeClaimed).toBe(true);
  });

  test("can be objected to after the call, and is changed in no other way then", async () => {
    await say("notice_given", true, NOTICE);
    await keep();
    await here((tx) =>
      endCall(tx, {
        ...{ id, clientId: randomUUID(), agreed: "", nextStep: "", nextAt: null, reached: true },
        ...{ closingWords: "", meantForCustomer: false, by: bartek },
      }),
    );
    expect((await show()).recording).toMatchObject({ on: false, mayBeClaimed: false });
    await expect(say("notice_given", true)).rejects.toMatchObject({ code: "call.ended" });
    await say("objected", false);
    expect((await show()).recordings).toMatchObject([{ removedBecause: "objected" }]);
  });

  test("is written down once for each word of it, with its hour", async () => {
    const clientId = randomUUID();
    for (const _ of [1, 2]) await say("notice_given", true, NOTICE, clientId);
    expect(await told("call.recording_changed")).toHaveLength(1);
  });
});

describe("a recording", () => {
  test("is never kept of a call where it was not announced", async () => {
    await expect(keep()).rejects.toMatchObject({ code: "recording.not_announced" });
    const { rows } = await sql`select from call_recordings where call_id = ${id}`.execute(db);
    expect(rows).toEqual([]);
  });

  test("is kept once, by who was in the call, who leads or the recorder", async () => {
    await say("notice_given", true, NOTICE);
    await expect(keep(wav(), ewa)).rejects.toMatchObject({ code: "call.not_yours" });
    const first = await keep();
    expect(await keep(wav(), marta)).toBe(first);
    expect(await keep(wav("b"), program)).not.toBe(first);
    expect((await show()).recordings).toHaveLength(2);
  });

  test.for([
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a program", Buffer.from("MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff", "latin1")],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "latin1")],
    ["a letter", Buffer.from("%PDF-1.7 and much more of it")],
    ["nothing", Buffer.alloc(0)],
    ["RIFF that is no sound", Buffer.from("RIFF\x24\x00\x00\x00AVI LIST", "latin1")],
  ] as const)("is a sound by its bytes: %s is not, whatever it is called", async ([, content]) => {
    await say("notice_given", true, NOTICE);
    await expect(keep(content)).rejects.toMatchObject({ code: "recording.bad_type" });
  });

  test.for([
    ["audio/ogg", "OggS\x00\x02\x00\x00\x00\x00\x00\x00\x00"],
    ["audio/flac", "fLaC\x00\x00\x00\x22\x10\x00\x10\x00\x00"],
    ["audio/amr", "#!AMR\n\x3c\x48\xf5\x1f\x96\x66\x79\xe1"],
    ["audio/mpeg", "ID3\x04\x00\x00\x00\x00\x00\x23TSSE"],
    ["audio/mpeg", "\xff\xfb\x90\x64\x00\x00\x00\x00\x00\x00\x00\x00"],
    ["audio/mp4", "\x00\x00\x00\x20ftypM4A \x00\x00\x00\x00"],
    ["audio/webm", "\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\xf7\x81"],
    ["audio/wav", "RIFF\x24\x00\x00\x00WAVEfmt "],
  ] as const)("is known as %s", ([type, bytes]) => {
    expect(soundIn(Buffer.from(bytes, "latin1"))).toBe(type);
  });

  test("is heard by who was in the call, who looks after the case and who leads, and each hearing is written down", async () => {
    await say("notice_given", true, NOTICE);
    const recording = await keep();
    expect((await hearRecording(db, { id: recording, by: marta })).content).toEqual(wav());
    await hearRecording(db, { id: recording, by: bartek });
    for (const by of [ewa, program])
      await expect(hearRecording(db, { id: recording, by })).rejects.toMatchObject({ name: "Refusal" });
    expect((await show(ewa)).recordings[0]!.mayHear).toBe("recording.not_yours");
    expect((await show(program)).recordings[0]!.mayHear).toBe("sign_in.person_only");
    expect((await told("recording.heard")).map(({ person }) => person?.name)).toEqual(["Bartek", "Marta"]);
  });

  test("is deleted before its day by who leads, not by who was in the call; that it was there stays", async () => {
    await say("notice_given", true, NOTICE);
    const recording = await keep();
    await expect(removeRecording(db, { id: recording, by: bartek })).rejects.toMatchObject({ code: "recording.supervisor_only" });
    await expect(removeRecording(db, { id: recording, by: program })).rejects.toMatchObject({ code: "sign_in.person_only" });
    await removeRecording(db, { id: recording, by: marta });
    await expect(removeRecording(db, { id: recording, by: marta })).rejects.toMatchObject({ code: "recording.gone" });
    await expect(hearRecording(db, { id: recording, by: marta })).rejects.toMatchObject({ code: "recording.gone" });
    expect((await show()).recordings).toMatchObject([{ removedBecause: "by_hand" }]);
  });

  test("goes on its day; fewer days hold at once, more do not hold on to it", async () => {
    await say("notice_given", true, NOTICE);
    const [young, old] = [await keep(wav("young")), await keep(wav("old"))];
    const age = (recording: number, days: number) =>
      sql`update call_recordings set kept_at = now() - make_interval(days => ${days}), keep_until = now() - make_interval(days => ${days}) + interval '30 days'
        where id = ${recording}`.execute(db);
    await age(young, 20);
    await age(old, 31);
    await sql`update firm set recording_days = 90`.execute(db);
    expect(await removeRunOut(db)).toBe(1);
    expect(await removeRunOut(db)).toBe(0);
    await sql`update firm set recording_days = 14`.execute(db);
    expect(await removeRunOut(db)).toBe(1);
    expect((await told("recording.removed")).map(({ by, detail }) => [by, detail.because])).toEqual([
      ["desk", "run_out"],
      ["desk", "run_out"],
    ]);
  });
});
