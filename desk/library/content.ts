import { CONTENT, type Content, type Shelf } from "#contract/library-shapes.ts";
import { unknownPlaceholders } from "#knowhow/filling.ts";
import { Refusal } from "../refusal.ts";

/** What was sent, as an entry of its shelf; refused with the parts that are wrong. */
export function contentOf(shelf: Shelf, sent: Content): Content {
  const { success, data, error } = CONTENT[shelf].safeParse(sent);
  if (!success)
    throw new Refusal("library.not_valid_content", { parts: [...new Set(error.issues.map(({ path }) => path.join(".")))] });
  const unknown = shelf === "templates" ? unknownPlaceholders((data as { text: string }).text) : [];
  if (unknown.length > 0) throw new Refusal("library.not_valid_content", { parts: ["text"], placeholders: unknown });
  return data;
}
