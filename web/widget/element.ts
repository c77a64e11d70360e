import type { Door } from "#contract/chats.ts";
import { chatView } from "./chat-view.ts";
import { deskAt } from "./desk.ts";
import { h, icon } from "./dom.ts";
import { callView, doneView, endView, formView, startView, transcriptView } from "./other-views.ts";
import { openStore } from "./store.ts";
import { STYLE } from "./style.ts";
import { openTalk } from "./talk.ts";
import type { Panel, Place, View } from "./view.ts";
import { tell } from "./words.ts";

const ASK_AGAIN = 60_000;

/** The language of the page, as it says it itself. */
const pageLanguage = () => document.documentElement.lang || navigator.language;

/** A page that says nothing of dark is light; one that can be both follows its reader. */
function themeOf(element: HTMLElement): "light" | "dark" {
  const wished = element.dataset.theme ?? getComputedStyle(document.documentElement).colorScheme;
  if (wished.includes("dark") && wished.includes("light"))
    return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  return wished.includes("dark") ? "dark" : "light";
}

/** `<kapok-widget key="…" desk="https://…">`: a button that opens a panel, and never opens it by itself. */
export class KapokWidget extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const [key, desk] = [this.getAttribute("key"), this.getAttribute("desk")];
    if (this.#started || !key || !desk) return;
    this.#started = true;
    this.hidden = true;
    const shadow = this.attachShadow({ mode: "open" });
    // Made by script and adopted, it is no inline style: a page's strict policy lets it stand.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
    void run(this, shadow, key, desk.replace(/\/+$/, ""));
  }
}

async function run(host: HTMLElement, shadow: ShadowRoot, key: string, desk: string): Promise<void> {
  const base = `${desk}/widget/${key}`;
  let door: Door | null = null;
  const ask = deskAt(base, () => door?.language ?? pageLanguage().slice(0, 2));
  const store = openStore(key);
  const askDoor = () => ask<Door>("GET", `/door?lang=${encodeURIComponent(pageLanguage().slice(0, 2))}`);
  try {
    door = await askDoor();
  } catch {
    // Turned off, not meant for this site, or not there: then there is nothing to offer. A lost network is tried again when it is back.
    addEventListener("online", () => void run(host, shadow, key, desk), { once: true });
    return;
  }
  const say = (name: string, facts?: Record<string, string | number>) => tell(door!.words, name, facts);

  const launchWords = h("span");
  const launch = h(
    "button",
    { class: "launch", type: "button", "aria-expanded": "false", click: () => open() },
    icon("chat"),
    launchWords,
  );
  const title = h("h2", { id: "title" });
  const hours = h("p", { class: "hours" });
  const close = h("button", { class: "bare", type: "button", click: () => shut() }, icon("close"));
  const stage = h("div", { class: "stage" });
  const panelBox = h(
    "div",
    { class: "panel", role: "dialog", "aria-labelledby": "title", hidden: true },
    h("header", { class: "head" }, h("div", {}, title, hours), close),
    stage,
  );
  // Heard while the panel is closed; the log speaks for itself while it is open.
  const announcer = h("p", { class: "hear", role: "status" });
  const root = h("div", { class: "root" }, launch, panelBox, announcer);
  let view: View | null = null;
  let place: Place | null = null;

  const talk = openTalk({
    live: `${base.replace(/^http/, "ws")}/live`,
    ask,
    store,
    language: () => door!.language,
    changed,
    refused: (words, because) => {
      if (!store.read().token) go("start");
      view?.refused?.(words, because);
    },
    ended() {
      if (!isOpen()) place = null;
      else panel.finish(say("ended"));
    },
    watched: () => isOpen() && document.visibilityState === "visible",
  });
  const panel: Panel = {
    say,
    door: () => door!,
    talk,
    store,
    ask,
    go,
    finish: (words, link) => show("done", doneView(panel, words, link)),
    isSeen: () => isOpen() && document.visibilityState === "visible",
    async save({ id, name }) {
      const address = URL.createObjectURL(await ask.raw(`/files/${id}`, store.read().token));
      h("a", { href: address, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
  };

  function isOpen() {
    return !panelBox.hidden;
  }

  function go(to: Place) {
    const made = {
      start: door!.open ? startView : formView,
      form: formView,
      chat: chatView,
      call: callView,
      transcript: transcriptView,
      end: endView,
    };
    if (to !== "done") show(to, made[to](panel));
  }

  function show(to: Place, next: View) {
    place = to;
    view = next;
    stage.replaceChildren(next.element);
    next.update?.();
    if (!isOpen()) return;
    next.opened?.();
    next.focus();
  }

  function open() {
    panelBox.hidden = false;
    launch.hidden = true;
    launch.setAttribute("aria-expanded", "true");
    if (place === null || (place === "start" && talk.isOn())) go(talk.isOn() ? "chat" : "start");
    else {
      view?.update?.();
      view?.opened?.();
      view?.focus();
    }
    changed();
    void lookAtDoor();
  }

  function shut() {
    talk.writes(false);
    panelBox.hidden = true;
    launch.hidden = false;
    launch.setAttribute("aria-expanded", "false");
    if (place === "done") place = null;
    changed();
    launch.focus();
  }

  function changed() {
    if (!launch.isConnected) return;
    view?.update?.();
    const lines = talk.news()?.lines.filter(({ from }) => from === "firm") ?? [];
    const newest = lines.at(-1);
    const fresh = isOpen() ? [] : lines.filter(({ id }) => id > talk.seen());
    launchWords.textContent =
      fresh.length > 0 ? say("launch_new", { count: fresh.length }) : say(talk.isOn() ? "launch_back" : "launch");
    if (fresh.length > 0 && newest)
      announcer.textContent = say("new_from", { name: newest.name || door!.firm, count: fresh.length });
  }

  /** Hours pass and people come and go: what is said of them is asked for again. */
  async function lookAtDoor() {
    const before = door!;
    door = await askDoor().catch(() => before);
    if (door === before) return;
    dress();
    const other = door.open !== before.open || door.language !== before.language;
    // Never under somebody's hands: what is being typed stays, in the words it was begun in.
    if (other && (place === "start" || place === null) && store.read().draft === "" && isOpen()) go("start");
    else if (door.language !== before.language && place === "chat") go("chat");
  }

  function dress() {
    root.lang = door!.language;
    root.dataset.theme = themeOf(host);
    title.textContent = door!.name;
    hours.textContent = door!.said.hours;
    close.setAttribute("aria-label", say("close"));
    changed();
  }

  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    event.stopPropagation();
    shut();
  });
  shadow.replaceChildren(root);
  host.hidden = false;
  dress();
  setInterval(() => isOpen() && document.visibilityState === "visible" && void lookAtDoor(), ASK_AGAIN);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", dress);
  new MutationObserver(() => void lookAtDoor()).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ["lang"],
  });
}
