import { describe, expect, test } from "vitest";
import { AUTOMATIC } from "./examples/automatic.ts";
import { BOUNCES } from "./examples/bounces.ts";
import { CHARSETS } from "./examples/charsets.ts";
import type { Example } from "./examples/example.ts";
import { FILES } from "./examples/files.ts";
import { FOLDING_HTML } from "./examples/folding-html.ts";
import { FOLDING_TEXT } from "./examples/folding-text.ts";
import { HEADERS } from "./examples/headers.ts";
import { STRUCTURE } from "./examples/structure.ts";
import { readMail } from "./read-mail.ts";

const holds = async ({ mail, expected }: Example) => expect(await readMail(mail)).toMatchObject(expected);

describe("a raw mail is understood", () => {
  test.for(HEADERS)("by its headers: $title", holds);
  test.for(CHARSETS)("in its charset: $title", holds);
  test.for(STRUCTURE)("in its parts: $title", holds);
  test.for(FILES)("with its files: $title", holds);
});

describe("what was answered to is folded, not deleted", () => {
  test.for(FOLDING_TEXT)("in text: $title", holds);
  test.for(FOLDING_HTML)("in HTML: $title", holds);
});

describe("who wrote it", () => {
  test.for(AUTOMATIC)("$title", holds);
});

describe("a mail that came back", () => {
  test.for(BOUNCES)("$title", holds);
});
