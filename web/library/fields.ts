import type { Content, Shelf } from "#contract/library-shapes.ts";
import { CHANNELS, OCCASIONS, STAGES } from "./shelves.ts";

/** How a part of an entry is written. */
export type Field = { name: string; needed?: true } & (
  | { kind: "line" | "text" | "letter" }
  /** A list of lines, or of rows with named columns. */
  | { kind: "rows"; columns?: readonly string[] }
  | { kind: "several"; of: readonly string[]; words: "area" | "stage" | "channel" }
  | { kind: "one"; of: readonly string[]; words: "level" }
  /** Parts of a part. */
  | { kind: "group"; fields: readonly Field[] }
);

const asked: Field = { name: "askedAs", kind: "rows" };
const occasions: Field = { name: "occasions", kind: "several", of: OCCASIONS, words: "area" };

/** What an editor of each shelf asks for, in the order of the card. */
export const FIELDS: Readonly<Record<Shelf, readonly Field[]>> = {
  vests: [
    { name: "name", kind: "line", needed: true },
    { name: "ground", kind: "text", needed: true },
    {
      name: "say",
      kind: "group",
      fields: [
        { name: "written", kind: "rows", needed: true },
        { name: "chat", kind: "rows" },
        { name: "phone", kind: "rows" },
      ],
    },
    {
      name: "goesOn",
      kind: "group",
      fields: [
        { name: "next", kind: "line" },
        { name: "handOver", kind: "line" },
        { name: "pause", kind: "line" },
      ],
    },
    asked,
  ],
  techniques: [
    { name: "name", kind: "line", needed: true },
    { name: "why", kind: "text", needed: true },
    { name: "say", kind: "rows", needed: true },
    { name: "avoid", kind: "rows", columns: ["words", "because"] },
    { name: "helps", kind: "text" },
    { name: "notWhen", kind: "rows" },
    { name: "comment", kind: "text" },
    { name: "source", kind: "line" },
    asked,
  ],
  procedures: [
    { name: "name", kind: "line", needed: true },
    { name: "about", kind: "text" },
    { name: "steps", kind: "rows", columns: ["do", "because"], needed: true },
    occasions,
    asked,
  ],
  templates: [
    { name: "name", kind: "line", needed: true },
    { name: "about", kind: "text" },
    { name: "text", kind: "letter", needed: true },
    { name: "stages", kind: "several", of: STAGES, words: "stage" },
    occasions,
    { name: "channels", kind: "several", of: CHANNELS, words: "channel" },
    asked,
  ],
  paths: [
    { name: "name", kind: "line", needed: true },
    { name: "level", kind: "one", of: ["boss", "higher"], words: "level" },
    { name: "who", kind: "line", needed: true },
    { name: "when", kind: "text", needed: true },
    { name: "how", kind: "text", needed: true },
    { name: "hours", kind: "line" },
    { name: "say", kind: "text" },
    occasions,
    asked,
  ],
};

/** A form with nothing in it. */
export const emptyOf = (shelf: Shelf): Content => emptyFields(FIELDS[shelf]);

const emptyFields = (fields: readonly Field[]): Content =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.kind === "rows" || field.kind === "several"
        ? []
        : field.kind === "one"
          ? field.of[0]
          : field.kind === "group"
            ? emptyFields(field.fields)
            : "",
    ]),
  );

/** The parts that have no words yet and need some, by the names of the form's fields. */
export const missingIn = (fields: readonly Field[], values: Content): string[] =>
  fields.flatMap((field) => {
    const value = values[field.name];
    if (field.kind === "group") return missingIn(field.fields, (value ?? {}) as Content).length > 0 ? [field.name] : [];
    if (!field.needed) return [];
    const there = Array.isArray(value) ? value.length > 0 : String(value ?? "").trim() !== "";
    return there ? [] : [field.name];
  });

/** Without rows that were begun and left empty. */
export function withoutBlanks(value: Content): Content {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleared(part)]));
}

function cleared(part: unknown): unknown {
  if (Array.isArray(part))
    return part.filter((row) => !isBlank(row)).map((row) => (typeof row === "object" ? withoutBlanks(row as Content) : row));
  if (typeof part === "object" && part !== null) return withoutBlanks(part as Content);
  return part;
}

const isBlank = (row: unknown): boolean =>
  typeof row === "string"
    ? row.trim() === ""
    : typeof row === "object" && row !== null && Object.values(row).every((each) => String(each ?? "").trim() === "");
