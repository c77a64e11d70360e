import { type Browser, chromium, type Page } from "@playwright/test";
import { BROWSER_ARGS, browserPath } from "../test/journeys/browser.ts";
import { openBenchDesk, type Target } from "./desk.ts";

const TIMES = 40;

/**
 * `npm run bench -- paint`: what a person at the desk waits for, in a real browser on a desk with 5,000 cases. From a key to the picture that
 * follows it, from opening a case to its words, and how long the machine itself needs for an honest no-news update in four keys.
 */
export async function benchPaint(cases: number): Promise<void> {
  const desk = await openBenchDesk();
  let browser: Browser | undefined;
  try {
    await desk.fillTo(cases, () => {});
    await desk.start();
    browser = await chromium.launch({ executablePath: await browserPath(), args: BROWSER_ARGS });
    const page = await signedIn(browser, desk.target());
    tell("case open, not seen before", await openings(page, { anew: true }));
    tell("case open, cached", await openings(page, { anew: false }));
    tell("key to paint, j in the queue", await keys(page, () => toQueue(page), "j"));
    tell("key to paint, a letter of a reply", await keys(page, () => toReply(page), "x"));
    tell("key to paint, Ctrl K and Escape", await keys(page, () => toQueue(page), "Control+k", "Escape"));
    tell("no-news update, four keys", await noNews(page));
  } finally {
    await browser?.close();
    await desk.close();
  }
}

async function signedIn(browser: Browser, { url, sessions }: Target): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: "en-GB", viewport: { width: 1280, height: 800 } });
  await context.addCookies([{ name: "kapok_session", value: sessions[0]!, url }]);
  return context.newPage();
}

const rows = (page: Page) => page.getByRole("main").getByRole("listitem").getByRole("link");

async function toQueue(page: Page): Promise<void> {
  await page.goto("/queue/all");
  await rows(page).first().waitFor();
  await page.getByRole("main").focus();
}

async function toReply(page: Page): Promise<void> {
  await toQueue(page);
  await rows(page).first().click();
  await page.locator(".ProseMirror").first().click();
}

/** From the key that opens the case under the cursor to the first picture with its heading in it. */
async function openings(page: Page, { anew }: { anew: boolean }): Promise<number[]> {
  const taken: number[] = [];
  await toQueue(page);
  for (let time = 0; time < TIMES; time++) {
    // Back and forth between two cases that have been seen, or down the list.
    await page.keyboard.press(anew || time % 2 === 0 ? "j" : "k");
    // Watched from before the key: a promise begun beside it might see it too late.
    await page.evaluate(WATCH);
    await page.keyboard.press("Enter");
    const took = await page.evaluate<number>("window.painted");
    if (anew || time >= 4) taken.push(took);
    await page.goBack();
    await rows(page).first().waitFor();
  }
  return taken;
}

/** `window.painted` resolves with the milliseconds from the next press of Enter to the picture in which the case's words stand. */
const WATCH = `window.painted = new Promise((resolve) => {
  let pressed = 0;
  addEventListener("keydown", (event) => { pressed = event.timeStamp; }, { capture: true, once: true });
  const look = () => {
    if (pressed && document.querySelector("main h1") && document.querySelector("[data-words]"))
      requestAnimationFrame(() => requestAnimationFrame((now) => resolve(now - pressed)));
    else requestAnimationFrame(look);
  };
  look();
}), undefined`;

/** From a key to the next picture as the browser itself measures it (Event Timing), in steps of 8 ms; below 16 ms it says nothing. */
async function keys(page: Page, begin: () => Promise<void>, ...pressed: string[]): Promise<number[]> {
  await begin();
  await page.evaluate(`window.seen = []; window.watching = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "keydown") window.seen.push(entry.duration);
  }); watching.observe({ type: "event", durationThreshold: 16 })`);
  for (let time = 0; time < TIMES; time++)
    for (const key of pressed) {
      await page.keyboard.press(key);
      await page.waitForTimeout(50);
    }
  const seen = (await page.evaluate("watching.disconnect(), window.seen")) as number[];
  const fast = Array.from({ length: Math.max(0, TIMES * pressed.length - seen.length) }, () => 16);
  return [...fast, ...seen];
}

/** `j`, `Enter`, `u`, `Ctrl Enter`, each as soon as the desk is ready for it. */
async function noNews(page: Page): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < 5; time++) {
    await toQueue(page);
    const begun = performance.now();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.locator("[data-words]").first().waitFor();
    await page.keyboard.press("u");
    await page.getByRole("dialog").getByRole("textbox").first().waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    taken.push(performance.now() - begun);
  }
  return taken;
}

function tell(what: string, taken: number[]): void {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const ms = (value: number) => `${value.toFixed(0).padStart(6)} ms`;
  process.stdout.write(
    `${what.padEnd(36)} p50 ${ms(at(0.5))}   p95 ${ms(at(0.95))}   longest ${ms(at(1))}   of ${sorted.length}\n`,
  );
}
