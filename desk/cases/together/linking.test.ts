import { expect, test } from "vitest";
import { marianCase, nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { undo } from "../../undo/undoing.ts";
import { viewCase } from "../viewing.ts";
import { linkCases, unlinkCases } from "./linking.ts";
import { mergeCases } from "./merging.ts";

const { db } = await freshDatabase();
const { ewa } = await openFirm(db);
const linksOf = async (number: number) =>
  (await viewCase(db, { number, by: ewa })).links.map((link) => [link.kind, link.number] as const);
const pair = async () => [(await nowakCase(db)).number, (await marianCase(db)).number] as const;
const link = (number: number, to: number, kind: "same_matter" | "caused_by" | "follows") =>
  linkCases(db, { number, to, kind, by: ewa });

test.for([
  ["same_matter", "same_matter"],
  ["caused_by", "causes"],
  ["follows", "precedes"],
] as const)("%s shows on the other case as %s", async ([kind, back]) => {
  const [one, other] = await pair();
  await link(one, other, kind);
  expect(await linksOf(one)).toEqual([[kind, other]]);
  expect(await linksOf(other)).toEqual([[back, one]]);
});

test("a link is made once, from whichever side, and never to itself", async () => {
  const [one, other] = await pair();
  await link(one, other, "follows");
  await expect(link(other, one, "same_matter")).rejects.toMatchObject({ code: "link.already" });
  await expect(link(one, one, "follows")).rejects.toMatchObject({ code: "link.same_case" });
  await expect(link(one, 999_999, "follows")).rejects.toMatchObject({ code: "case.unknown" });
});

test("either side takes it away, and the undo lets it stand", async () => {
  const [one, other] = await pair();
  const { id } = await link(one, other, "caused_by");
  const happening = await unlinkCases(db, { number: other, id, by: ewa });
  expect([await linksOf(one), await linksOf(other)]).toEqual([[], []]);
  await undo(db, { happening, by: ewa });
  expect(await linksOf(one)).toEqual([["caused_by", other]]);
  await expect(undo(db, { happening, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
});

test("a link of two others is nobody else's to take away", async () => {
  const [one, other] = await pair();
  const { id } = await link(one, other, "follows");
  const third = (await nowakCase(db)).number;
  await expect(unlinkCases(db, { number: third, id, by: ewa })).rejects.toMatchObject({ code: "link.unknown" });
  expect(await linksOf(one)).toHaveLength(1);
});

test("a link can be taken back although another was made since", async () => {
  const [one, other] = await pair();
  const third = (await nowakCase(db)).number;
  const first = await link(one, other, "follows");
  await link(one, third, "same_matter");
  await undo(db, { happening: first.happening, by: ewa });
  expect(await linksOf(one)).toEqual([["same_matter", third]]);
});

test("a link with a case that was merged leads to the kept one", async () => {
  const [one, other] = await pair();
  const kept = (await marianCase(db)).number;
  await link(one, other, "same_matter");
  await mergeCases(db, { number: other, into: kept, by: ewa });
  expect(await linksOf(one)).toEqual([["same_matter", kept]]);
});
