import { expect } from "../desk.ts";
import { reflows } from "../looking.ts";
import type { Looking } from "./walk.ts";

export async function places({ page, desk, say, story, whole }: Looking): Promise<void> {
  await page.goto(`${desk.url}/customers`);
  await page
    .getByRole("link", { name: new RegExp(story.angry.name) })
    .first()
    .waitFor();
  await whole(page, "customers");
  await page
    .getByRole("link", { name: new RegExp(story.angry.name) })
    .first()
    .click();
  await expect(page.getByText(story.angry.address)).toBeVisible();
  await whole(page, "customer");
  await page.getByRole("button", { name: say("customers.write_consent"), exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await whole(page, "customer: a consent");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goto(`${desk.url}/search?q=${encodeURIComponent(story.calmSubject)}`);
  await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
  await whole(page, "search with hits");
  await page.goto(`${desk.url}/search?q=stage%3A1&state=open`);
  await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
  await whole(page, "search with filters");
  for (const name of ["", "/promises", "/first-to-speak", "/stages", "/waiting"]) {
    await page.goto(`${desk.url}/reports${name}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await whole(page, `reports${name}`);
  }
  await page.goto(`${desk.url}/me/numbers`);
  await expect(page.getByRole("main").getByRole("definition").first()).toBeVisible();
  await whole(page, "my numbers");
  await page.goto(`${desk.url}/me/handover`);
  await expect(page.getByRole("heading", { level: 1, name: say("handover.title") })).toBeVisible();
  await whole(page, "hand-over");
  await page.goto(`${desk.url}/search?q=nic-takiego`);
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(0);
  await whole(page, "search without hits");
  await page.goto(`${desk.url}/me`);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await whole(page, "me");
  await page.goto(`${desk.url}/nowhere`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await whole(page, "nowhere");
}

/** The shelves, a card of each, writing, comparing, and what of it stands in a case. */
export async function library({ page, desk, say, whole }: Looking): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto(`${desk.url}/library`);
  await expect(page.getByRole("heading", { name: say("library.shelf_paths") })).toBeVisible();
  await whole(page, "library");
  await page.goto(`${desk.url}/library?q=xyzzy`);
  await expect(page.getByText(say("library.nothing"))).toBeVisible();
  await whole(page, "library: nothing found");
  for (const entry of ["techniques/paraphrase", "vests/anger", "procedures/threat", "templates/options"]) {
    await page.goto(`${desk.url}/library/${entry}`);
    await expect(heading).toBeVisible();
    await whole(page, `library: ${entry}`);
  }
  await page.goto(`${desk.url}/library/ladder`);
  await expect(heading).toHaveText(say("ladder.title"));
  await whole(page, "library: the ladder");
  await page.goto(`${desk.url}/library/ladder/call`);
  for (let moment = 0; moment < 6; moment++) await page.getByRole("button", { name: say("ladder.next") }).click();
  await whole(page, "library: the demonstrated call");
  await page.goto(`${desk.url}/library/templates/options`);
  await page.getByRole("button", { name: say("library.more") }).click();
  await page.getByRole("menuitemcheckbox", { name: say("library.side_by_side") }).click();
  await expect(page.getByRole("region", { name: say("library.in_bg") })).toBeVisible();
  await whole(page, "library: languages side by side");
  await page.goto(`${desk.url}/library/techniques/paraphrase`);
  await page.getByRole("button", { name: say("library.edit_copy") }).click();
  await expect(page.getByRole("button", { name: say("library.save_version") })).toBeVisible();
  await whole(page, "library: writing a copy");
  await page.getByRole("button", { name: say("library.save_version") }).click();
  await page.getByRole("button", { name: say("library.compare") }).click();
  await expect(page.getByRole("region", { name: say("library.kapoks") })).toBeVisible();
  await whole(page, "library: comparing");
  for (const shelf of ["templates", "paths"]) {
    await page.goto(`${desk.url}/library/${shelf}/new`);
    await page.getByRole("button", { name: say("library.save_version") }).click();
    await expect(page.getByText(say("library.field_needed")).first()).toBeVisible();
    await whole(page, `library: a new one of ${shelf}, with what is missing`);
  }
}

/** One who is taken in, and one whose address is none. */
const CUSTOMERS = "name,phone,email,shoe\nŻaneta Щерева,600100200,zaneta@example.org,37\nNobody,,none,\n";

export async function admin({ page, desk, say, whole, accessible }: Looking): Promise<void> {
  for (const area of [
    "people",
    "teams",
    "mailboxes",
    "widgets",
    "lines",
    "ledger",
    "tags",
    "fields",
    "firm",
    "tokens",
    "webhooks",
    "imports",
    "health",
  ]) {
    await page.goto(`${desk.url}/admin/${area}`);
    await expect(page.getByText(say(`admin.${area}_lead`))).toBeVisible();
    await whole(page, `admin: ${area}`);
  }
  await page.goto(`${desk.url}/admin/people`);
  await page.getByRole("button", { name: say("admin.invite"), exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await whole(page, "admin: invite");
  for (const [area, make] of [
    ["tags", "make_tag"],
    ["fields", "make_field"],
  ]) {
    await page.goto(`${desk.url}/admin/${area}`);
    await page.getByRole("button", { name: say(`together.${make}`) }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await whole(page, `admin: ${make}`);
  }
  await page.goto(`${desk.url}/admin/mailboxes`);
  await page.getByRole("button", { name: say("admin.add_mailbox") }).click();
  await whole(page, "admin: add a mailbox");
  await page.goto(`${desk.url}/admin/widgets`);
  await page.getByRole("button", { name: say("admin.add_widget") }).click();
  await expect(page.getByLabel(say("admin.widget_name"))).toBeVisible();
  await whole(page, "admin: add a widget");
  await page.goto(`${desk.url}/admin/lines`);
  await page.getByRole("button", { name: say("admin.line_add") }).click();
  await whole(page, "admin: add a phone line");
  await page.goto(`${desk.url}/admin/imports`);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "old-desk.csv", mimeType: "text/csv", buffer: Buffer.from(CUSTOMERS) });
  await expect(page.getByRole("heading", { name: say("imports.left_out") })).toBeVisible();
  await whole(page, "admin: an import before it is run");
  await page.getByRole("button", { name: say("imports.run"), exact: true }).click();
  await expect(page.getByRole("link", { name: say("imports.report", { name: "old-desk.csv" }) })).toBeVisible();
  await page.getByRole("button", { name: say("imports.undo"), exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await whole(page, "admin: an import to be taken back");
  await page.goto(`${desk.url}/admin/webhooks`);
  await page.getByRole("button", { name: say("admin.add_webhook") }).click();
  // Happenings stand under the names that programs read, so that this screen has words that look like keys.
  await accessible(page, "admin: add a webhook");
  await reflows(page, "admin: add a webhook");
}
