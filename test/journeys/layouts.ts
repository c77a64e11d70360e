import { expect, type Locator, type Page } from "@playwright/test";

interface Press {
  code: string;
  key: string;
  ctrlKey?: boolean;
  altKey?: boolean;
  modifierAltGraph?: boolean;
}

const codes = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `Key${letter}`);
// What the letter keys write, KeyA to KeyZ.
const us = "abcdefghijklmnopqrstuvwxyz";
const bds = "ьфъаеожгсткнпхдзыиямшувйущ";
const phonetic = "абцдефгхийклмнопярстужвьъз";
const polish: Record<string, string> = { A: "ą", C: "ć", E: "ę", L: "ł", N: "ń", O: "ó", S: "ś", X: "ź", Z: "ż" };
/** What a browser says is held while one of those is written. */
const held = {
  windows: { ctrlKey: true, altKey: true, modifierAltGraph: true },
  mac: { altKey: true },
  linux: { modifierAltGraph: true },
};

const PRESSES: Press[] = [
  ...[us, bds, phonetic].flatMap((layout) => codes.map((code, at): Press => ({ code, key: layout[at]! }))),
  ...Object.values(held).flatMap((held) =>
    Object.entries(polish).map(([letter, key]): Press => ({ code: `Key${letter}`, key, ...held })),
  ),
];

/** What stands in a field after all of them. */
export const LETTERS = PRESSES.map(({ key }) => key).join("");

/**
 * Writes into the focused field as those keyboards do. Playwright's own keyboard knows one layout; the browser is given the events of the
 * others, and the letters only if nobody took one.
 */
export async function typeLetters(page: Page): Promise<void> {
  const taken = await page.locator(":focus").evaluate((element, events) => {
    const { KeyboardEvent } = element.ownerDocument.defaultView!;
    return events.filter(
      (event) => !element.dispatchEvent(new KeyboardEvent("keydown", { ...event, bubbles: true, cancelable: true })),
    );
  }, PRESSES);
  expect(taken).toEqual([]);
  await page.keyboard.insertText(LETTERS);
}

const WRITABLE = [
  "input:not([type])",
  ...["text", "search", "email", "tel", "password", "url"].map((type) => `input[type=${type}]`),
];

/** Every field of a place where words are written, one after the other. Answers with how many there were. */
export async function typeIntoEveryField(page: Page, place: Locator): Promise<number> {
  const address = new URL(page.url()).pathname;
  const dialogs = await page.getByRole("dialog").count();
  const fields = place.locator(`:is(${WRITABLE.join()}, textarea, [contenteditable=true]):not([readonly], [disabled])`);
  let count = 0;
  for (const field of await fields.all()) {
    if (!(await field.isVisible())) continue;
    const edited = (await field.getAttribute("contenteditable")) === "true";
    await field.fill("");
    await field.focus();
    await typeLetters(page);
    const longest = Number((await field.getAttribute("maxlength")) ?? LETTERS.length);
    if (edited) await expect(field).toHaveText(LETTERS);
    else await expect(field).toHaveValue(LETTERS.slice(0, longest));
    await expect(page.getByRole("dialog")).toHaveCount(dialogs);
    expect(new URL(page.url()).pathname).toBe(address);
    await field.fill("");
    count++;
  }
  return count;
}
