import type { Holds, Meaning } from "#contract/imports.ts";
import { plain } from "./plain.ts";

/**
 * What columns are called elsewhere, in three languages and in the exports of other desks. What comes first fits best. Only whole names are
 * known: a guess that is nearly right is worse than a column somebody has to choose.
 */
const CUSTOMER: Partial<Record<Meaning, string>> = {
  customer:
    "customer, customer id, client id, contact id, requester id, user id, id, numer klienta, nr klienta, id klienta, kod klienta, клиентски номер, номер на клиент, клиент №, клиент id",
  name: "name, full name, customer name, contact name, display name, company, imię i nazwisko, nazwisko i imię, klient, nazwa, nazwa klienta, kontrahent, име и фамилия, имена, клиент, име на клиент, фирма",
  first_name: "first name, given name, forename, imię, имя, име, собствено име",
  surname: "last name, surname, family name, nazwisko, фамилия, фамилно име",
  email:
    "email, e mail, mail, email address, e mail address, email 1, e mail 1 value, adres email, adres e mail, poczta, poczta elektroniczna, имейл, имейл адрес, е поща, електронна поща, мейл",
  phone:
    "phone, telephone, phone number, mobile, mobile phone, tel, phone 1 value, telefon, nr telefonu, numer telefonu, telefon komórkowy, komórka, телефон, телефонен номер, тел, мобилен, мобилен телефон, gsm, гсм",
};

const CASE: Partial<Record<Meaning, string>> = {
  case: "case, case id, case number, ticket, ticket id, ticket number, id, number, no, nr, numer, numer sprawy, nr sprawy, numer zgłoszenia, nr zgłoszenia, id zgłoszenia, номер, №, номер на случай, номер на заявка, заявка №, случай, id на заявка",
  subject: "subject, title, topic, summary, temat, tytuł, dotyczy, tytuł zgłoszenia, тема, заглавие, относно",
  state: "state, status, ticket status, stan, status zgłoszenia, stan sprawy, статус, състояние",
  channel: "channel, source, via, kanał, źródło, канал, източник",
  opened_at:
    "opened at, created at, created, created time, created date, date created, opened, date, data utworzenia, utworzono, data zgłoszenia, data otwarcia, otwarto, data, data rozpoczęcia, създадена на, създаден на, създадено на, дата на създаване, дата на откриване, открит на, дата",
  closed_at:
    "closed at, closed, closed time, resolved at, solved at, resolution date, date closed, data zamknięcia, zamknięto, data rozwiązania, rozwiązano, затворена на, затворен на, дата на затваряне, приключена на, приключен на, дата на приключване",
  tags: "tags, tag, labels, tagi, etykiety, етикети, тагове",
  text: "text, description, message, body, content, first message, opis, treść, wiadomość, treść zgłoszenia, текст, описание, съобщение, съдържание",
};

const prefixed = (meaning: Meaning): Meaning => (meaning === "customer" ? meaning : (`customer_${meaning}` as Meaning));

const split = (words: string): string[] => words.split(", ").map(plain);

/** By whose column a case's customer is known: the same words, and the same with the customer before them. */
const WHOSE = Object.fromEntries(
  Object.entries(CUSTOMER).map(([meaning, words]) => [
    prefixed(meaning as Meaning),
    [
      ...split(words).filter((word) => word !== "id"),
      ...split(words).flatMap((word) => ["customer", "requester", "contact"].map((whose) => `${whose} ${word}`)),
      ...split(words).flatMap((word) => [`${word} klienta`, `${word} zglaszajacego`, `${word} на клиента`]),
      ...(meaning === "name" ? ["requester", "customer", "zglaszajacy", "заявител", "подател"] : []),
    ],
  ]),
);

const KNOWN: Record<Holds, Partial<Record<Meaning, readonly string[]>>> = {
  customers: Object.fromEntries(Object.entries(CUSTOMER).map(([meaning, words]) => [meaning, split(words)])),
  cases: { ...Object.fromEntries(Object.entries(CASE).map(([meaning, words]) => [meaning, split(words)])), ...WHOSE },
};

/** Whether a file with this header holds customers or cases: a subject or a state makes a case. */
export function holdsOf(header: readonly string[]): Holds {
  const names = header.map(plain);
  const has = (meaning: Meaning) => KNOWN.cases[meaning]!.some((word) => names.includes(word));
  return has("subject") || (has("opened_at") && has("text")) ? "cases" : "customers";
}

/**
 * What each column holds: as Kapok calls it, else as it was chosen the last time for a column of this name, else by what columns are called
 * elsewhere. No two columns hold the same.
 */
export function guessColumns(
  header: readonly string[],
  { holds, meanings, chosen }: { holds: Holds; meanings: readonly Meaning[]; chosen: ReadonlyMap<string, Meaning | null> },
): (Meaning | null)[] {
  const columns: (Meaning | null)[] = header.map(() => null);
  const settled = header.map(() => false);
  const put = (at: number, meaning: Meaning | null) => {
    if (settled[at] || (meaning !== null && columns.includes(meaning))) return;
    columns[at] = meaning;
    settled[at] = true;
  };
  for (const [at, name] of header.entries()) {
    const own = meanings.find((meaning) => meaning === name.trim().toLowerCase());
    const before = chosen.get(plain(name));
    if (before !== undefined) put(at, before);
    else if (own) put(at, own);
  }
  const names = header.map(plain);
  for (const meaning of meanings) {
    const word = KNOWN[holds][meaning]?.find((each) => names.some((name, at) => name === each && !settled[at]));
    if (word !== undefined)
      put(
        names.findIndex((name, at) => name === word && !settled[at]),
        meaning,
      );
  }
  // "Име" alone is a whole name; beside a surname it is the first one.
  for (const before of ["", "customer_"] as const) {
    const at = columns.indexOf(`${before}first_name`);
    if (at >= 0 && !chosen.has(names[at]!) && !columns.includes(`${before}surname`) && !columns.includes(`${before}name`))
      columns[at] = `${before}name`;
  }
  return columns;
}
