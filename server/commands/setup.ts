import { text } from "node:stream/consumers";
import { z } from "zod";
import { Language } from "#contract/shapes.ts";
import { migrate } from "#database/migrate.ts";
import { openDatabase } from "#database/open.ts";
import { setUp } from "#desk/firm/setting-up.ts";
import { zoneOfCountry } from "#desk/firm/time-zone.ts";
import { USUAL_HOURS } from "#desk/firm/working-hours.ts";
import { type Call, WrongUse } from "./call.ts";

const Given = z.object({
  organisation: z.string({ error: "--organisation NAME is missing" }).trim().min(1).max(200),
  language: z.enum(Language.options, "--language takes pl, bg or en"),
  country: z.string({ error: "--country is missing" }).regex(/^[A-Z]{2}$/, "--country takes two capital letters, such as PL"),
  email: z.email({ error: "--email takes an address" }).max(320),
  name: z.string().trim().min(1).max(120).optional(),
  mailbox: z.email({ error: "--mailbox takes an address" }).max(320).optional(),
  "password-stdin": z.literal(true, { error: "The password is read from standard input: say so with --password-stdin" }),
});

/** Sets up a new installation without a browser, also beside a Kapok that runs. */
export async function run({ config, values }: Call): Promise<void> {
  const given = Given.safeParse(values);
  if (!given.success) throw new WrongUse(`${given.error.issues[0]!.message}.`);
  const { organisation, language, country, email, name, mailbox } = given.data;
  // One line, as `echo` and password stores write it.
  const password = (await text(process.stdin)).replace(/\r?\n$/, "");
  const database = await openDatabase({ ...config(), doing: "setup", join: true });
  try {
    await migrate({ url: database.directUrl });
    await setUp(database.db, {
      firm: { name: organisation, language, country, timeZone: zoneOfCountry(country), workingHours: USUAL_HOURS },
      admin: { name: name ?? email.split("@")[0]!, email, password },
      mailbox: mailbox ? { address: mailbox, name: organisation } : null,
    });
  } finally {
    await database.close();
  }
  process.stdout.write(`${organisation} is set up; ${email} is its admin.\n`);
}
