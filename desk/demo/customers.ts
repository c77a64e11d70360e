import { type Kysely, sql } from "kysely";
import type { AddressForm, Language } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import { addAddress, describeAddress } from "../customers/addressing.ts";
import { joinOrganisation } from "../customers/belonging.ts";
import { type Consent, writeConsent } from "../customers/consenting.ts";
import { describeCustomer, makeCustomer } from "../customers/describing.ts";
import { makeMembersFindable } from "../customers/findable.ts";
import { writeHelp } from "../customers/helping.ts";
import { setRelation } from "../customers/relating.ts";
import { fillCustomerField } from "../fields/filling.ts";
import { instantOf } from "./clock.ts";
import type { Stage } from "./playing.ts";
import type { Name, When } from "./script.ts";

/** Something the firm has learnt of a customer, whom an address of theirs names. */
type Known = { of: string; at: When; by: Name } & (
  | { helps: string }
  | { speaks: Language; as: AddressForm }
  | { address: string; note: string; preferred?: boolean }
  | { phone: string; note: string }
  | { consent: Pick<Consent, "what" | "given" | "how" | "words"> }
  | { since: string }
  | { isColleague: true }
);

const NEWSLETTER = {
  pl: "Listy o nowościach w sklepie",
  bg: "Писма за новости в магазина",
  en: "Letters about news in the shop",
};

const KNOWN: Known[] = [
  {
    of: "marian@wojcik.example",
    at: "5d 10:00",
    by: "ewa",
    helps: "Krótko i z godziną. Sam napisał: „proszę tylko powiedzieć, kiedy”.",
  },
  { of: "marian@wojcik.example", at: "5d 10:01", by: "ewa", speaks: "pl", as: "pan" },
  { of: "marian@wojcik.example", at: "5d 10:02", by: "ewa", phone: "+48 600 100 210", note: "po 15:00" },
  { of: "anna@nowak.example", at: "146d 15:20", by: "bartek", helps: "Lubi zobaczyć zdjęcie, zanim się zgodzi." },
  { of: "anna@nowak.example", at: "146d 15:21", by: "bartek", speaks: "pl", as: "pani" },
  { of: "anna@nowak.example", at: "146d 15:22", by: "bartek", since: "2019" },
  {
    of: "anna@nowak.example",
    at: "150d 16:05",
    by: "bartek",
    consent: {
      what: NEWSLETTER.pl,
      given: true,
      how: "form",
      words: "Chcę dostawać listy o nowościach w sklepie Sosna. Tę zgodę mogę w każdej chwili wycofać.",
    },
  },
  {
    of: "anna@nowak.example",
    at: "16d 09:00",
    by: "ewa",
    consent: {
      what: NEWSLETTER.pl,
      given: false,
      how: "mail",
      words: "Proszę na razie nic mi nie przysyłać oprócz wiadomości o butach.",
    },
  },
  {
    of: "tadeusz@lis.example",
    at: "83d 09:00",
    by: "bartek",
    helps: "Woli list niż telefon: „napisane mogę przeczytać dwa razy”.",
  },
  { of: "tadeusz@lis.example", at: "83d 09:01", by: "bartek", speaks: "pl", as: "pan" },
  {
    of: "tadeusz@lis.example",
    at: "75d 18:30",
    by: "bartek",
    consent: {
      what: "Zdjęcie aparatu na stronie serwisu",
      given: true,
      how: "mail",
      words: "Zgadzam się, żeby zdjęcie mojego Zenita pokazano na stronie serwisu, bez nazwiska.",
    },
  },
  { of: "barbara@zajac.example", at: "3d 16:20", by: "bartek", phone: "+48 600 100 244", note: "w sprawie leku także wieczorem" },
  {
    of: "barbara@zajac.example",
    at: "3d 16:21",
    by: "bartek",
    helps: "Prosi o wiadomość także wtedy, gdy nic się nie zmieniło.",
  },
  { of: "barbara@zajac.example", at: "3d 16:22", by: "bartek", speaks: "pl", as: "pani" },
  { of: "stoyan@dimitrov.example", at: "60d 21:30", by: "elena", helps: "Иска описанието дума по дума, и с недостатъците." },
  { of: "maria@petrova.example", at: "88d 10:00", by: "elena", helps: "Обяснения стъпка по стъпка, с номера на частите." },
  { of: "maria@petrova.example", at: "88d 10:01", by: "elena", speaks: "bg", as: "polite" },
  { of: "maria@petrova.example", at: "88d 10:02", by: "elena", address: "maria.petrova@poshta.example", note: "служебен адрес" },
  {
    of: "maria@petrova.example",
    at: "88d 10:03",
    by: "elena",
    consent: { what: NEWSLETTER.bg, given: true, how: "form", words: "Искам да получавам писма за новости в магазина „Сосна“." },
  },
  { of: "grace@okafor.example", at: "2d 09:00", by: "bartek", speaks: "en", as: "polite" },
  {
    of: "grace@okafor.example",
    at: "2d 09:01",
    by: "bartek",
    helps: "One message with everything in it, rather than three short ones.",
  },
  {
    of: "oliver@grant.example",
    at: "87d 19:10",
    by: "adam",
    consent: { what: NEWSLETTER.en, given: true, how: "mail", words: "Please write to me when something signed turns up." },
  },
  { of: "oliver@grant.example", at: "87d 19:11", by: "adam", since: "2021" },
  { of: "lada@sosna.example", at: "1d 08:10", by: "marta", isColleague: true },
];

const HOUSE = {
  name: "Hurtownia Dąb",
  people: [
    { email: "ksiegowosc@dab.example", name: "Halina Sowa", role: "księgowość" },
    { email: "magazyn@dab.example", name: "Wiesław Kos", role: "magazyn" },
    { email: "biuro@dab.example", name: "Irena Dąb", role: "właścicielka" },
  ],
};

/** What the firm knows of its customers, each at the hour at which it was learnt, and one house with three people. */
export async function fillCustomers(db: Kysely<Schema>, stage: Stage): Promise<void> {
  for (const known of KNOWN) await learn(db, known, stage);
  const by = stage.cast.actors.bartek;
  const organisation = await makeCustomer(db, { name: HOUSE.name, kind: "organisation", language: "pl", by });
  for (const { email, name, role } of HOUSE.people) {
    const id = await customerAt(db, email);
    await describeCustomer(db, { id, name, by });
    await joinOrganisation(db, { id, organisation, role, by });
  }
  await makeMembersFindable(db, { organisationId: organisation });
}

async function learn(db: Kysely<Schema>, known: Known, { cast, labels, firm, now }: Stage): Promise<void> {
  const id = await customerAt(db, known.of);
  const by = cast.actors[known.by];
  const at = instantOf(firm, now, known.at);
  if ("helps" in known) {
    await writeHelp(db, { id, words: known.helps, by });
    await sql`update helps set written_at = ${at} where id = (select max(id) from helps)`.execute(db);
  } else if ("speaks" in known) {
    await describeCustomer(db, { id, language: known.speaks, addressForm: known.as, by });
  } else if ("address" in known || "phone" in known) {
    const [kind, value] = "address" in known ? (["email", known.address] as const) : (["phone", known.phone] as const);
    const address = await addAddress(db, { id, kind, value, note: known.note, by });
    if ("preferred" in known) await describeAddress(db, { id, address, preferred: known.preferred, by });
  } else if ("consent" in known) {
    await writeConsent(db, { id, ...known.consent, at, by });
    await sql`update consents set written_at = at where id = (select max(id) from consents)`.execute(db);
  } else if ("since" in known) {
    await fillCustomerField(db, { customerId: id, fieldId: labels.fields["loyal-since"], value: known.since, by });
  } else await setRelation(db, { id, relation: "internal", by });
  await sql`update happenings set at = ${at} where customer_id = ${id} and case_number is null and at > ${now}`.execute(db);
}

async function customerAt(db: Kysely<Schema>, email: string): Promise<number> {
  const known = db.selectFrom("customer_addresses").select("customer_id").where("kind", "=", "email").where("value", "=", email);
  return (await known.executeTakeFirstOrThrow()).customer_id;
}
