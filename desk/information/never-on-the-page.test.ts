import { expect, test } from "vitest";
import { nowakCase } from "#test/cast.ts";
import { testPage } from "#test/customer-page.ts";
import { setMatter } from "../cases/setting-matter.ts";
import { writeTeamLine } from "../cases/status-lines.ts";
import { selectFact } from "./selecting.ts";

const page = await testPage();
const { ewa } = page.people;
const nextWordAt = new Date(Date.now() + 86_400_000);

test("the customer's page shows what is said instead, and nothing of what is kept back", async () => {
  const { number } = await nowakCase(page.db);
  await writeTeamLine(page.db, { number, text: "Połowa zespołu na urlopie", by: ewa });
  const common = { number, kind: "organisation" as const, forWhom: "customer" as const, options: [], nextWordAt, by: ewa };
  await selectFact(page.db, {
    ...common,
    how: "generalised",
    words: "Naprawa trwa dłużej, niż powinna",
    nextStep: "Jutro szewc zaczyna pracę",
  });
  await selectFact(page.db, {
    ...common,
    fact: "Maszyna do szycia ma kod błędu E41",
    how: "held",
    kind: "technical",
    words: "Przygotowujemy zszycie",
    nextStep: "Sprawdzamy narzędzia",
  });
  await setMatter(page.db, { number, matter: "grievance", by: ewa });

  const { body } = await page.open(page.linkTo(number));
  expect(body).toContain("Naprawa trwa dłużej, niż powinna. Jutro szewc zaczyna pracę.");
  for (const secret of ["urlopie", "E41", "Przygotowujemy zszycie", "organisation", "grievance", "skarga"])
    expect(body).not.toContain(secret);
});
