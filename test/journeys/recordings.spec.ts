import type { Page } from "@playwright/test";
import type { CallView } from "#contract/call-shapes.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { bartek, browserOf, caseFrom, ewa, firms, justDone, locales, marta, openFirm } from "./firm.ts";
import { accessible, picture, reflows, speaks } from "./looking.ts";
import { silence } from "#test/phones.ts";
import { stories } from "./looking-at.ts";

/** A call that Bartek has had and announced, as the desk's own API takes it. */
async function recordedCall(page: Page, desk: RunningDesk, number: number, words: string): Promise<CallView> {
  const clientId = () => crypto.randomUUID();
  const ask = async (path: string, data: object) => {
    const answer = await page.request.post(`${desk.url}/api/v1${path}`, { data });
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()) as CallView;
  };
  const { id } = await ask("/calls", { clientId: clientId(), on: { number } });
  await ask(`/calls/${id}/recording`, { clientId: clientId(), state: "notice_given", on: true, words });
  return ask(`/calls/${id}/end`, { clientId: clientId(), agreed: "" });
}

for (const language of ["pl", "bg", "en"] as const) {
  test(`a recording is kept, heard with a trace, and gone when the customer objects (${language})`, async ({
    page: georgis,
    browser,
    desk,
  }) => {
    test.setTimeout(180_000);
    const say = await openFirm(georgis, desk, language, [bartek, ewa, marta]);
    const open = (who: typeof bartek) => browserOf(browser, desk, who, { locale: locales[language], reducedMotion: "reduce" });
    const his = await open(bartek);
    const story = stories[language];
    const number = await caseFrom(his, desk, story.angry, firms[language].mailbox, {
      subject: story.subject,
      text: story.furious,
    });
    const { id } = await recordedCall(his, desk, number, say("calls.recording_words"));
    const address = `${desk.url}/case/${number}/call/${id}`;
    const recordings = (page: Page) => page.getByRole("region", { name: say("call.recordings"), exact: true });
    const name = "rozmowa.wav";
    const look = async (state: string) => {
      await picture(his, `recording-${state}-${language}`);
      if (language === "pl") await accessible(his, `recording: ${state}`);
      await reflows(his, `recording: ${state}`);
      await speaks(his, `recording: ${state}`);
    };

    await his.goto(address);
    await expect(recordings(his)).toContainText(say("call.recording_none"));
    const add = recordings(his).locator("input[type=file]");
    await add.setInputFiles({ name: "x.wav", mimeType: "audio/wav", buffer: Buffer.from("<script>alert(1)</script>") });
    await expect(justDone(his, say, say("refusals.recording.bad_type"))).toBeVisible();
    await add.setInputFiles({ name, mimeType: "audio/wav", buffer: silence() });
    await expect(recordings(his).getByRole("listitem")).toContainText(name);
    await look("kept");

    await test.step("colleagues read the call and hear nothing of it", async () => {
      const hers = await open(ewa);
      await hers.goto(address);
      const listen = recordings(hers).getByRole("button", { name: say("call.recording_hear_named", { name }) });
      await expect(listen).toHaveAttribute("aria-disabled", "true");
      await expect(recordings(hers).getByRole("button", { name: say("call.recording_remove_named", { name }) })).toHaveCount(0);
    });

    await test.step("who leads hears it, and everyone sees that she did", async () => {
      const martas = await open(marta);
      await martas.goto(address);
      await recordings(martas)
        .getByRole("button", { name: say("call.recording_hear_named", { name }) })
        .click();
      await expect(recordings(martas).locator("audio")).toHaveJSProperty("duration", 1);
      const history = (await (await his.request.get(`${desk.url}/api/v1/cases/${number}/happenings`)).json()) as {
        items: { what: string; person: { name: string } | null }[];
      };
      expect(history.items[0]).toMatchObject({ what: "recording.heard", person: { name: marta.name } });
    });

    await test.step("the customer's objection, days later, takes it away for good", async () => {
      await recordings(his)
        .getByRole("button", { name: say("call.recording_object") })
        .click();
      await expect(his.getByRole("dialog")).toContainText(say("call.recording_object_words"));
      await picture(his, `recording-objecting-${language}`);
      await his.getByRole("button", { name: say("call.recording_object_do") }).click();
      await expect(justDone(his, say, say("call.recording_object_done"))).toBeVisible();
      await expect(recordings(his)).toContainText(say("call.recording_objected"));
      await expect(recordings(his)).not.toContainText(name);
      await look("gone");
    });
  });
}
