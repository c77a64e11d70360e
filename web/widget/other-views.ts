import { h, icon } from "./dom.ts";
import { complainingForm, type Field, field, form, isEmail, isPhone } from "./forms.ts";
import { newId } from "./store.ts";
import type { Panel, View } from "./view.ts";

interface Taken {
  number: number;
  page: string;
}

const inBody = (...children: (Node | string | null | undefined | false)[]) => h("div", { class: "body" }, ...children);

const backLink = ({ say, go, talk }: Panel, to: "chat" | "start" = talk.isOn() ? "chat" : "start") =>
  h("button", { class: "as-link", type: "button", click: () => go(to) }, icon("back"), ` ${say("back")}`);

const asked = (one: Field, words: string): readonly [Field, string | null] => [one, one.value() === "" ? words : null];

/** Somebody is here: a name, and the first words. */
export function startView(panel: Panel): View {
  const { say, talk, store, door } = panel;
  const kept = store.read();
  const text = field({ name: "text", label: say("first_words"), type: "area", most: 4000, value: kept.draft });
  const name = field({ name: "name", label: say("name"), complete: "name", most: 120, value: kept.name });
  const email = field({
    name: "email",
    label: say("email"),
    hint: say("email_hint"),
    optional: say("optional"),
    type: "email",
    complete: "email",
    most: 320,
    value: kept.email,
  });
  text.control.addEventListener("input", () => store.change({ draft: text.control.value }));
  const { element, complain } = complainingForm({
    fields: [text, name, email],
    submit: say("start"),
    unreachable: say("unreachable"),
    check: () => [
      asked(text, say("wrong_text")),
      asked(name, say("wrong_name")),
      [email, email.value() && !isEmail(email.value()) ? say("wrong_email") : null],
    ],
    async send() {
      talk.introduce(name.value(), email.value());
      talk.say(text.value());
      panel.go("chat");
    },
  });
  return {
    element: inBody(h("p", {}, door().greeting), element, ways(panel)),
    focus: () => text.control.focus(),
    refused: (_words, because) => complain(because),
  };
}

/** Nobody is here: the form, with the day by which it is answered. */
export function formView(panel: Panel): View {
  const { say, ask, store, door } = panel;
  const kept = store.read();
  let id = newId();
  const text = field({ name: "text", label: say("first_words"), type: "area", most: 4000, value: kept.draft });
  const name = field({ name: "name", label: say("name"), complete: "name", most: 120, value: kept.name });
  const email = field({
    name: "email",
    label: say("email"),
    hint: say("contact_hint"),
    type: "email",
    complete: "email",
    most: 320,
    value: kept.email,
  });
  const phone = field({ name: "phone", label: say("phone"), type: "tel", complete: "tel", most: 40 });
  text.control.addEventListener("input", () => store.change({ draft: text.control.value }));
  return {
    element: inBody(
      h("p", {}, door().greeting),
      h("p", {}, say("answer_by", { by: door().said.answerBy })),
      form({
        fields: [text, name, email, phone],
        submit: say("send_form"),
        unreachable: say("unreachable"),
        check: () => [
          asked(text, say("wrong_text")),
          asked(name, say("wrong_name")),
          [
            email,
            email.value() ? (isEmail(email.value()) ? null : say("wrong_email")) : phone.value() ? null : say("wrong_contact"),
          ],
          [phone, phone.value() && !isPhone(phone.value()) ? say("wrong_phone") : null],
        ],
        async send() {
          const given = {
            text: text.value(),
            name: name.value(),
            email: email.value() || undefined,
            phone: phone.value() || undefined,
          };
          const { number, page } = await ask<Taken>("POST", "/forms", { body: { id, ...given, language: door().language } });
          id = newId();
          store.change({ draft: "", name: name.value(), email: email.value() });
          panel.finish(say(given.email ? "form_done_mail" : "form_done", { number, by: door().said.answerBy }), {
            href: page,
            words: say("page"),
          });
        },
      }),
      ways(panel),
      h(
        "p",
        { class: "note" },
        h("a", { class: "as-link", href: door().form, target: "_blank", rel: "noopener" }, say("whole_form")),
      ),
    ),
    focus: () => text.control.focus(),
  };
}

const ways = ({ say, go, door }: Panel) =>
  door().calls.length > 0 && h("p", {}, h("button", { class: "as-link", type: "button", click: () => go("call") }, say("call")));

/** "I'd rather be called": a number, and when. */
export function callView(panel: Panel): View {
  const { say, ask, store, door, talk } = panel;
  const id = newId();
  const [knows, kept] = [talk.isOn(), store.read()];
  const name = field({ name: "name", label: say("name"), complete: "name", most: 120, value: kept.name });
  const phone = field({ name: "phone", label: say("phone"), type: "tel", complete: "tel", most: 40 });
  const when = field({
    name: "when",
    label: say("call_when"),
    options: door().calls.map(({ from, words }) => ({ value: from, words })),
  });
  return {
    element: inBody(
      backLink(panel),
      h("p", {}, say("call_words")),
      form({
        fields: knows ? [phone, when] : [name, phone, when],
        submit: say("call_send"),
        unreachable: say("unreachable"),
        check: () => [
          ...(knows ? [] : [asked(name, say("wrong_name"))]),
          [phone, isPhone(phone.value()) ? null : say("wrong_phone")],
        ],
        async send() {
          const { number, page } = await ask<Taken>("POST", "/calls", {
            token: await talk.token(),
            body: { id, name: name.value(), phone: phone.value(), from: when.value(), language: door().language },
          });
          const span = door().calls.find(({ from }) => from === when.value())?.words ?? "";
          panel.finish(say("call_done", { span, number }), knows ? undefined : { href: page, words: say("page") });
        },
      }),
    ),
    focus: () => (knows ? phone : name).control.focus(),
  };
}

export function transcriptView(panel: Panel): View {
  const { say, ask, store, talk } = panel;
  const email = field({
    name: "email",
    label: say("email"),
    type: "email",
    complete: "email",
    most: 320,
    value: store.read().email,
  });
  return {
    element: inBody(
      backLink(panel),
      h("p", {}, say("transcript_words")),
      form({
        fields: [email],
        submit: say("transcript_send"),
        unreachable: say("unreachable"),
        check: () => [[email, isEmail(email.value()) ? null : say("wrong_email")]],
        async send() {
          await ask("POST", "/transcripts", { token: await talk.token(), body: { email: email.value() } });
          panel.finish(say("transcript_done", { email: email.value() }));
        },
      }),
    ),
    focus: () => email.control.focus(),
  };
}

/** Ending is asked for once more: this browser then forgets the conversation. */
export function endView(panel: Panel): View {
  const { say, talk } = panel;
  const back = backLink(panel);
  return {
    element: inBody(
      back,
      h("p", {}, say("end_words")),
      form({ fields: [], submit: say("end_really"), unreachable: say("unreachable"), check: () => [], send: () => talk.end() }),
    ),
    focus: () => back.focus(),
  };
}

export function doneView(panel: Panel, words: string, link?: { href: string; words: string }): View {
  const told = h("p", { class: "done", role: "status", tabindex: -1 }, words);
  return {
    element: inBody(
      told,
      link
        ? h("p", {}, h("a", { class: "as-link", href: link.href, target: "_blank", rel: "noopener noreferrer" }, link.words))
        : null,
      backLink(panel),
    ),
    focus: () => told.focus(),
  };
}
