import type { ImapFlow } from "imapflow";
import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type ImapCursor, readCursor, recordUpTo } from "#desk/channels/mail/mailboxes/imap-cursor.ts";
import type { Mailbox } from "#desk/channels/mail/mailboxes/mailbox.ts";

const PAGE_MAILS = 50;
const PAGE_BYTES = 8 * 1024 ** 2;
const DAY = 86_400_000;

interface Fetching {
  client: ImapFlow;
  db: Kysely<Schema>;
  mailbox: Mailbox;
  recorded(id: number, raw: Buffer): void;
}

/**
 * Fetches everything above the cursor of the open folder, page by page, however long nobody came. Flags are neither looked at nor
 * changed: whether somebody has read a mail in another program says nothing about whether we have it.
 */
export async function fetchNew({ client, db, mailbox, recorded }: Fetching): Promise<number> {
  let cursor = await cursorOf({ client, db, mailbox });
  const waiting = await uidsAbove(client, cursor.lastUid);
  let fetched = 0;
  while (waiting.length > 0) {
    const uids = await nextPage(client, waiting);
    const mails: { uid: number; raw: Buffer }[] = [];
    for await (const { uid, source } of client.fetch(uids.join(","), { uid: true, source: true }, { uid: true })) {
      if (source) mails.push({ uid, raw: source });
    }
    // One that was deleted meanwhile does not come; the cursor passes it all the same.
    mails.sort((one, other) => one.uid - other.uid);
    cursor = { ...cursor, lastUid: uids.at(-1)! };
    const ids = await recordUpTo(
      db,
      cursor,
      mails.map(({ uid, raw }) => ({ mailboxId: mailbox.id, route: "imap", raw, uid, uidValidity: cursor.uidValidity })),
    );
    for (const [place, id] of ids.entries()) if (id !== null) recorded(id, mails[place]!.raw);
    fetched += mails.length;
  }
  return fetched;
}

/**
 * Where to begin. A folder seen for the first time: with the mails that came since the mailbox was added here. One whose UIDVALIDITY
 * changed, so that its numbers mean other mails now: with those since two days before it was last fetched.
 */
async function cursorOf({ client, db, mailbox }: Omit<Fetching, "recorded">): Promise<ImapCursor> {
  if (!client.mailbox) throw new Error("no folder is open");
  const { uidValidity: validity, uidNext } = client.mailbox;
  const place = { mailboxId: mailbox.id, folder: mailbox.imap!.folder };
  const uidValidity = Number(validity);
  const known = await readCursor(db, place);
  if (known?.uidValidity === uidValidity) return known;

  const fetchedAt =
    known && (await db.selectFrom("mailboxes").select("fetched_at").where("id", "=", mailbox.id).executeTakeFirst())?.fetched_at;
  const since = new Date(Math.max(mailbox.created_at.getTime(), (fetchedAt?.getTime() ?? 0) - 2 * DAY));
  const cursor = { ...place, uidValidity, lastUid: (await firstUidSince(client, since)) ?? uidNext - 1 };
  await recordUpTo(db, cursor, []);
  return cursor;
}

/** The UID before the first mail the server took in since then. Servers search by whole days, so a day more is asked for. */
async function firstUidSince(client: ImapFlow, since: Date): Promise<number | undefined> {
  const found = (await client.search({ since: new Date(since.getTime() - DAY) }, { uid: true })) || [];
  let first: number | undefined;
  if (found.length === 0) return undefined;
  for await (const { uid, internalDate } of client.fetch(found.join(","), { uid: true, internalDate: true }, { uid: true })) {
    // Servers keep whole seconds.
    if (new Date(internalDate ?? 0).getTime() + 1000 >= since.getTime() && (first === undefined || uid < first)) first = uid;
  }
  return first === undefined ? undefined : first - 1;
}

async function uidsAbove(client: ImapFlow, last: number): Promise<number[]> {
  // Some servers show what has just arrived only after a command that changes nothing.
  await client.noop();
  const found = (await client.search({ uid: `${last + 1}:*` }, { uid: true })) || [];
  // `n:*` always holds the newest mail, even when its number is below n (RFC 9051 §6.4.9).
  return found.filter((uid) => uid > last).sort((one, other) => one - other);
}

/** Takes the next mails from the list: many small ones, or a few large ones, so that memory stays bounded. */
async function nextPage(client: ImapFlow, waiting: number[]): Promise<number[]> {
  const candidates = waiting.slice(0, PAGE_MAILS);
  const sizes = new Map<number, number>();
  for await (const { uid, size } of client.fetch(candidates.join(","), { uid: true, size: true }, { uid: true }))
    sizes.set(uid, size ?? 0);
  let bytes = 0;
  const fits = candidates.findIndex((uid) => {
    bytes += sizes.get(uid) ?? 0;
    return bytes > PAGE_BYTES;
  });
  return waiting.splice(0, fits < 0 ? candidates.length : Math.max(1, fits));
}
