import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Words } from "../conversations/arriving.ts";
import type { Understood } from "../conversations/understanding.ts";
import { later } from "../later.ts";

interface Arrived {
  messageId: number;
  words: Pick<Words, "secondReading" | "automatic">;
  understood: Pick<Understood, "inDoubt">;
}

/** Sees to it that the second reader is asked, where there is one and the first was in doubt. In the transaction that brings the message. */
export async function askLater(tx: Kysely<Schema>, { messageId, words, understood }: Arrived): Promise<void> {
  if (!words.secondReading || words.automatic || !understood.inDoubt) return;
  await later(tx, "ask_second_reader", { messageId, tried: 0 });
}
