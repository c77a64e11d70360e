import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connect } from "#database/connect.ts";
import { letBreakPass as letPass } from "../passing.ts";
import type { RunningDesk } from "./desk.ts";

/** Lets minutes pass for somebody's break in the database of a running desk: no journey waits ten minutes, and the desk itself has no way to. */
export async function letBreakPass(desk: RunningDesk, email: string): Promise<void> {
  // The fifth line names the folder of the server's socket (https://www.postgresql.org/docs/18/storage-file-layout.html).
  const socket = readFileSync(join(desk.data, "database", "postmaster.pid"), "utf8").split("\n")[4]!;
  const { db, end } = connect({ url: `postgresql://kapok@/kapok?host=${encodeURIComponent(socket)}`, size: 1 });
  try {
    const { id } = await db.selectFrom("accounts").select("id").where("email", "=", email).executeTakeFirstOrThrow();
    await letPass(db, id);
  } finally {
    await end();
  }
}
