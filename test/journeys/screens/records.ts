import { expect } from "../desk.ts";
import { throughApi } from "../firm.ts";
import type { Looking } from "./walk.ts";

/** An organisation with somebody in it; and what is proposed about conduct, with its dialog. */
export async function records({ page, desk, say, story, whole }: Looking, hard: number): Promise<void> {
  const made = await page.request.post(`${desk.url}/api/v1/customers`, { data: { name: "Sosna", kind: "organisation" } });
  const { id: organisation } = (await made.json()) as { id: number };
  const answer = await page.request.get(`${desk.url}/api/v1/cases/${hard}`);
  const { id } = ((await answer.json()) as { customer: { id: number } }).customer;
  await throughApi(page, desk, `/customers/${id}/organisations`, { organisation, role: story.inside });
  await page.goto(`${desk.url}/customers/${organisation}`);
  await expect(page.getByRole("link", { name: story.angry.name })).toBeVisible();
  await whole(page, "organisation");
  await page.goto(`${desk.url}/customers/${id}`);
  await page.getByRole("button", { name: say("conduct.propose"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: say("conduct.stage_restriction") }).check();
  await dialog.getByRole("button", { name: say("conduct.see_letter") }).click();
  await whole(page, "conduct: propose, with what is missing");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
}

/** What a list is narrowed by, kept as a view, and what is done to several cases. */
export async function lists({ page, desk, say, story, whole }: Looking): Promise<void> {
  const dialog = page.getByRole("dialog");
  const rows = page.getByRole("listitem").filter({ hasText: story.subject });
  await page.goto(`${desk.url}/queue/all`);
  await expect(rows.first()).toBeVisible();
  await page.getByRole("button", { name: say("together.narrow") }).click();
  await expect(dialog).toBeVisible();
  await whole(page, "queue: narrowing");
  await page.goto(`${desk.url}/queue/all?stage=1`);
  await page.getByRole("button", { name: say("together.save_view") }).click();
  await expect(dialog).toBeVisible();
  await whole(page, "queue: a view");
  await page.goto(`${desk.url}/queue/all`);
  await rows.first().getByRole("checkbox").check();
  await page.getByRole("button", { name: say("together.more_acts") }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await whole(page, "queue: what is done to several");
  await page.goto(`${desk.url}/queue/all`);
  await rows.first().getByRole("checkbox").check();
  await page.getByRole("button", { name: say("together.snooze") }).click();
  await expect(dialog).toBeVisible();
  await whole(page, "queue: setting several aside");
}
