import type { Page } from "@playwright/test";
import { expect, test } from "./desk.ts";

/** A letter as the desk's own font draws it in a language. */
async function drawn(page: Page, letter: string, lang: "bg" | "ru"): Promise<Buffer> {
  await page.locator("body").evaluate(
    async (body, { letter, lang }) => {
      const { document } = body.ownerDocument.defaultView!;
      body.replaceChildren();
      const shown = document.createElement("span");
      shown.id = "letter";
      shown.lang = lang;
      shown.textContent = letter;
      Object.assign(shown.style, { font: '96px "Source Sans 3 Variable"', background: "white", color: "black" });
      body.append(shown);
      await document.fonts.load('96px "Source Sans 3 Variable"', letter);
    },
    { letter, lang },
  );
  return page.locator("#letter").screenshot({ animations: "disabled" });
}

test("Bulgarian letters have their own forms, and those that both write alike have one", async ({ page, desk }) => {
  await page.goto(`${desk.url}/setup`);
  await expect(page.getByRole("heading").first()).toBeVisible();
  for (const letter of "вджзкт") {
    const [bulgarian, russian] = [await drawn(page, letter, "bg"), await drawn(page, letter, "ru")];
    expect(bulgarian.equals(russian), letter).toBe(false);
  }
  for (const letter of "аоес") {
    const [bulgarian, russian] = [await drawn(page, letter, "bg"), await drawn(page, letter, "ru")];
    expect(bulgarian.equals(russian), letter).toBe(true);
  }
});
