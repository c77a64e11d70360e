import { type Kysely, sql } from "kysely";
import type { MeasureInput } from "#contract/conduct.ts";
import type { WorkingHours } from "#contract/setup.ts";
import type { AddressForm } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { type Firm, theFirm } from "../firm/reading.ts";
import { Refusal } from "../refusal.ts";
import { conductLetter } from "./letter.ts";
import { HOLDS } from "./standing.ts";
import { speaksOfThePerson } from "./words-about-people.ts";

export interface Prepared {
  language: Language;
  letter: string;
  /** Where the letter goes; null where no address is known: then it is printed and posted. */
  address: string | null;
  appealBy: Date;
  reviewAt: Date | null;
  endsAt: Date | null;
}

const TO_APPEAL_DAYS = 21;
const LONGEST_DAYS = 184;
const YEAR = "12 months";

/** Looks whether something may be proposed on these grounds, and writes its letter. */
export async function prepareMeasure(
  tx: Kysely<Schema>,
  { customerId, input }: { customerId: number; input: MeasureInput },
): Promise<Prepared> {
  const firm = await theFirm(tx);
  const today = Temporal.Now.plainDateISO(firm.timeZone);
  const quotedOn = Temporal.PlainDate.from(input.quotedOn);
  if (Temporal.PlainDate.compare(quotedOn, today) > 0) throw new Refusal("conduct.quoted_in_future");
  if (speaksOfThePerson(input.reason)) throw new Refusal("conduct.about_the_person");
  const facts = await factsOf(tx, { customerId, caseNumber: input.case });
  if (!facts) throw new Refusal("conduct.not_their_case");
  const restriction = await restrictionIn(tx, { firm, input, today });
  await refuseSkippedStage(tx, { customerId, input });
  await refuseWhatStands(tx, { customerId, input });

  const appealBy = endOf(firm, today.add({ days: TO_APPEAL_DAYS }));
  const language = facts.language;
  const letter = conductLetter({
    language,
    timeZone: firm.timeZone,
    firm: firm.name,
    customer: { name: facts.name, addressForm: facts.addressForm },
    stage: input.stage,
    quote: input.quote,
    quotedOn: new Date(quotedOn.toZonedDateTime({ timeZone: firm.timeZone, plainTime: "12:00" }).epochMilliseconds),
    caseNumber: input.case,
    reason: input.reason,
    restriction: restriction && { ...restriction, goesOn: input.prolongs !== undefined },
    appealBy,
    replyTo: facts.mailbox,
  });
  return {
    language,
    letter,
    address: facts.address,
    appealBy,
    reviewAt: restriction?.reviewAt ?? null,
    endsAt: restriction?.endsAt ?? null,
  };
}

const endOf = (firm: Firm, day: Temporal.PlainDate): Date =>
  new Date(day.add({ days: 1 }).toZonedDateTime({ timeZone: firm.timeZone }).epochMilliseconds - 60_000);

interface Facts {
  name: string;
  addressForm: AddressForm | null;
  language: Language;
  address: string | null;
  mailbox: string | null;
}

async function factsOf(
  tx: Kysely<Schema>,
  { customerId, caseNumber }: { customerId: number; caseNumber: number },
): Promise<Facts | undefined> {
  const { rows } = await sql<Facts>`
    select customer.name, customer.address_form as "addressForm", coalesce(customer.language, c.language) as language,
      (select value from customer_addresses where customer_id = customer.id and kind = 'email'
        order by undeliverable_since nulls first, preferred desc, id limit 1) as address,
      (select address from mailboxes where closed_at is null order by id = c.mailbox_id desc nulls last, id limit 1) as mailbox
    from cases c join customers customer on customer.id = c.customer_id
    where c.number = ${caseNumber} and c.customer_id = ${customerId}`.execute(tx);
  return rows[0];
}

interface Restricting {
  writingOnly: boolean;
  contact: string | null;
  windows: WorkingHours | null;
  answerDays: number;
  reviewAt: Date;
  endsAt: Date;
}

async function restrictionIn(
  tx: Kysely<Schema>,
  { firm, input, today }: { firm: Firm; input: MeasureInput; today: Temporal.PlainDate },
): Promise<Restricting | null> {
  const given = input.restriction;
  if (input.stage !== "restriction") return null;
  const windows = given?.windows && Object.values(given.windows).some((spans) => (spans ?? []).length > 0) ? given.windows : null;
  if (!given || (!given.writingOnly && given.contactId === null && windows === null))
    throw new Refusal("conduct.nothing_restricted");
  const [review, end] = [Temporal.PlainDate.from(given.reviewOn), Temporal.PlainDate.from(given.endsOn)];
  const inOrder = Temporal.PlainDate.compare(today, review) < 0 && Temporal.PlainDate.compare(review, end) < 0;
  if (!inOrder || today.until(end).total("days") > LONGEST_DAYS) throw new Refusal("conduct.not_valid_days");
  const contact =
    given.contactId === null
      ? null
      : await tx
          .selectFrom("accounts")
          .select("name")
          .where("id", "=", given.contactId)
          .where("deactivated_at", "is", null)
          .executeTakeFirst();
  if (contact === undefined) throw new Refusal("person.unknown");
  return {
    writingOnly: given.writingOnly,
    contact: contact?.name ?? null,
    windows,
    answerDays: given.answerDays,
    reviewAt: new Date(review.toZonedDateTime({ timeZone: firm.timeZone, plainTime: "09:00" }).epochMilliseconds),
    endsAt: endOf(firm, end),
  };
}

/** A warning comes after advice, a restriction after a warning, within a year; unless it is said why not, for example a threat. */
async function refuseSkippedStage(
  tx: Kysely<Schema>,
  { customerId, input }: { customerId: number; input: MeasureInput },
): Promise<void> {
  if (input.stage === "advice" || input.skippedBecause !== "" || input.prolongs !== undefined) return;
  const before = input.stage === "warning" ? ["advice", "warning", "restriction"] : ["warning", "restriction"];
  const { rows } = await sql`
    select from measures where customer_id = ${customerId} and stage = any(${before}::text[]) and confirmed_at > now() - ${YEAR}::interval
      and coalesce(ended_because, '') <> 'appeal' limit 1`.execute(tx);
  if (rows.length === 0) throw new Refusal("conduct.stage_skipped");
}

async function refuseWhatStands(
  tx: Kysely<Schema>,
  { customerId, input }: { customerId: number; input: MeasureInput },
): Promise<void> {
  const { rows } = await sql<{ id: number; holds: boolean }>`
    select m.id, ${HOLDS} as holds from measures m where m.customer_id = ${customerId}
      and (${HOLDS} or (m.confirmed_at is null and m.declined_at is null))`.execute(tx);
  if (rows.some(({ holds }) => !holds)) throw new Refusal("conduct.waits");
  const standing = rows.find(({ holds }) => holds)?.id;
  if (input.prolongs !== undefined && input.prolongs !== standing) throw new Refusal("conduct.not_standing");
  if (input.prolongs === undefined && standing !== undefined && input.stage === "restriction")
    throw new Refusal("conduct.stands");
}
