import type { ChatLine } from "#contract/chats.ts";
import { Refused } from "./desk.ts";
import { h, icon } from "./dom.ts";
import type { Waiting } from "./store.ts";
import type { Panel, View } from "./view.ts";
import { hourOf } from "./words.ts";

const FILE_LIMIT = 10 * 1024 * 1024;
const STILL_MS = 4000;

/** The conversation: what was said, who writes, and where one writes. */
export function chatView(panel: Panel): View {
  const { say, talk, door, store } = panel;
  const log = h("ol", { class: "log" });
  const body = h(
    "div",
    { class: "body", tabindex: 0, role: "group", "aria-label": say("log") },
    h("p", { class: "note" }, say("begun")),
    // Around the list: a list that were itself the log would be no list any more, and its items nobody's.
    h("div", { role: "log", "aria-live": "polite", "aria-relevant": "additions", "aria-label": say("log") }, log),
  );
  const state = h("p", { class: "state", role: "status" });
  const text = h("textarea", { rows: 1, maxlength: 4000, "aria-label": say("message"), placeholder: say("message") });
  const trouble = h("p", { class: "error", role: "alert", hidden: true });
  const file = h("input", { type: "file", "aria-label": say("attach"), change: () => void attach() });
  const shown = new Map<string, HTMLLIElement>();
  let still: ReturnType<typeof setTimeout> | undefined;

  const complain = (words: string) => {
    trouble.textContent = words;
    trouble.hidden = words === "";
  };
  const isAtEnd = () => body.scrollHeight - body.scrollTop - body.clientHeight < 60;

  function send(event?: Event) {
    event?.preventDefault();
    const words = text.value.trim();
    if (!words) return;
    complain("");
    text.value = "";
    writes(false);
    talk.say(words);
    body.scrollTop = body.scrollHeight;
    text.focus();
  }

  /** Somebody writes while keys are pressed, and no longer. */
  function writes(on: boolean) {
    clearTimeout(still);
    talk.writes(on);
    if (on) still = setTimeout(() => talk.writes(false), STILL_MS);
  }

  async function attach() {
    const chosen = file.files?.[0];
    file.value = "";
    if (!chosen) return;
    if (chosen.size > FILE_LIMIT) return complain(say("file_too_large"));
    complain("");
    try {
      await talk.attach(chosen);
    } catch (error) {
      complain(error instanceof Refused ? error.words : say("file_offline"));
    }
  }

  text.value = store.read().draft;
  text.addEventListener("input", () => {
    store.change({ draft: text.value });
    writes(text.value.trim() !== "");
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) send(event);
  });
  body.addEventListener("scroll", saw, { passive: true });

  function saw() {
    const newest = talk.news()?.lines.findLast(({ from }) => from === "firm");
    if (newest && panel.isSeen() && isAtEnd()) talk.saw(newest.id);
  }

  function lineOf({ from, name, text: words, at, files }: ChatLine): HTMLLIElement {
    const who = from === "customer" ? say("you") : name || door().firm;
    return h(
      "li",
      { class: from === "customer" ? "line mine" : "line" },
      h("span", { class: "meta" }, `${who}, ${hourOf(at, door())}`),
      words ? h("p", {}, ...withLinks(words)) : null,
      ...files.map((one) =>
        h("button", { class: "as-link", type: "button", click: () => void panel.save(one) }, icon("file"), ` ${one.name}`),
      ),
    );
  }

  const waitingLine = ({ text: words }: Waiting): HTMLLIElement =>
    h(
      "li",
      { class: "line mine" },
      h("span", { class: "meta" }, `${say("you")}, ${say(talk.isReached() ? "sending" : "queued")}`),
      h("p", {}, words),
    );

  /** Only what is new is added, so that it alone is read aloud; what was taken back goes away. */
  function update() {
    const atEnd = isAtEnd();
    const wanted: [string, () => HTMLLIElement][] = [
      ...(talk.news()?.lines ?? []).map((line): [string, () => HTMLLIElement] => [`l${line.id}`, () => lineOf(line)]),
      ...talk.waiting().map((one): [string, () => HTMLLIElement] => [`w${one.id}${talk.isReached()}`, () => waitingLine(one)]),
    ];
    const keys = new Set(wanted.map(([key]) => key));
    for (const [key, element] of shown) {
      if (keys.has(key)) continue;
      element.remove();
      shown.delete(key);
    }
    let before: Element | null = null;
    for (const [key, make] of wanted) {
      let element = shown.get(key);
      if (!element) {
        element = make();
        shown.set(key, element);
        if (before) before.after(element);
        else log.prepend(element);
      }
      before = element;
    }
    const said = stateNow();
    if (state.textContent !== said) state.textContent = said;
    if (atEnd) body.scrollTop = body.scrollHeight;
    saw();
  }

  function stateNow(): string {
    const news = talk.news();
    if (!talk.isReached()) return say("offline");
    if (!news) return "";
    if (news.writing) return say("writing", { name: news.writing });
    const last = news.lines.at(-1);
    if (last?.from !== "customer") return "";
    if (news.by) {
      const late = new Date(news.by) < new Date();
      return say(late ? "late" : news.read >= last.id ? "read_by_hour" : "by_hour", { hour: hourOf(news.by, door()) });
    }
    return news.read >= last.id ? say("read") : say("arrived");
  }

  return {
    element: h(
      "div",
      { class: "whole" },
      body,
      state,
      h(
        "form",
        { class: "foot", submit: send },
        trouble,
        h(
          "div",
          { class: "say" },
          text,
          h("span", { class: "bare file" }, icon("file"), file),
          h("button", { class: "main", type: "submit" }, say("send")),
        ),
        h(
          "div",
          { class: "acts" },
          door().calls.length > 0 &&
            h("button", { class: "as-link", type: "button", click: () => panel.go("call") }, say("call")),
          h("button", { class: "as-link", type: "button", click: () => panel.go("transcript") }, say("transcript")),
          h("button", { class: "as-link", type: "button", click: () => panel.go("end") }, say("end")),
        ),
      ),
    ),
    focus: () => text.focus(),
    update,
    opened() {
      body.scrollTop = body.scrollHeight;
      saw();
    },
    refused(words, because) {
      if (text.value.trim() === "") text.value = words.text;
      complain(because);
    },
  };
}

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]”“»])/;

const withLinks = (text: string): (Node | string)[] =>
  text
    .split(ADDRESS)
    .map((part, at) =>
      at % 2 === 1 ? h("a", { href: part, target: "_blank", rel: "noopener noreferrer nofollow" }, part) : part,
    );
