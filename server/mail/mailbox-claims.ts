import pg from "pg";

export interface MailboxClaims {
  take(mailboxId: number): Promise<boolean>;
  giveBack(mailboxId: number): Promise<void>;
  end(): Promise<void>;
}

// The first half of the key of our advisory locks; the mailbox is the second.
const CLAIM = 0x6d61696c;

/**
 * Claims mailboxes with advisory locks of one session, so that of several processes each mailbox has one. A process that dies lets go
 * of its claims with its session; one that loses its session is told, and stops what it claimed.
 */
export function claimMailboxes({ directUrl, lost }: { directUrl: string; lost(): void }): MailboxClaims {
  let session: pg.Client | undefined;
  const held = new Set<number>();

  async function theSession(): Promise<pg.Client> {
    if (session) return session;
    const client = new pg.Client({ connectionString: directUrl, application_name: "kapok mailboxes", keepAlive: true });
    const forget = () => {
      if (session !== client) return;
      session = undefined;
      held.clear();
      lost();
    };
    client.on("error", forget);
    client.on("end", forget);
    await client.connect();
    session = client;
    return client;
  }

  return {
    async take(mailboxId) {
      if (held.has(mailboxId)) return true;
      const { rows } = await (await theSession()).query("select pg_try_advisory_lock($1, $2) as taken", [CLAIM, mailboxId]);
      if (rows[0].taken) held.add(mailboxId);
      return rows[0].taken;
    },
    async giveBack(mailboxId) {
      if (!held.delete(mailboxId)) return;
      await (await theSession()).query("select pg_advisory_unlock($1, $2)", [CLAIM, mailboxId]);
    },
    async end() {
      const ending = session;
      session = undefined;
      await ending?.end();
    },
  };
}
