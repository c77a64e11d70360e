import type { Line } from "../folding/line.ts";

/** How an element stands on the page. */
export interface Way {
  block: boolean;
  /** With a blank line around it. */
  spaced: boolean;
  pre: boolean;
  /** What is inside was written earlier, by somebody else or for them. */
  quotes: boolean;
  mark?: Line["mark"];
}

export const VOID = new Set([
  "br",
  "img",
  "hr",
  "input",
  "meta",
  "link",
  "area",
  "base",
  "col",
  "embed",
  "source",
  "track",
  "wbr",
]);
const BLOCKS = new Set([
  ...[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
  ],
  ...[
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "thead",
    "tr",
    "ul",
    "caption",
  ],
]);
const SPACED = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "table", "dl"]);

// The marks mail programs leave, as in the mails themselves: Gmail, Thunderbird, Yahoo, Proton, Outlook for the Mac.
const QUOTING_CLASSES = new Set([
  "gmail_attr",
  "moz-cite-prefix",
  "moz-forward-container",
  "yahoo_quoted",
  "protonmail_quote",
  "zmail_extra",
]);
const QUOTING_IDS = new Set(["yahoo_quoted", "OLK_SRC_BODY_SECTION", "isForwardContent", "isReplyContent"]);
// Outlook on the web and on telephones, Hotmail, Zimbra: all that follows is quoted.
const REST_IDS = new Set(["divRplyFwdMsg", "appendonsend", "stopSpelling", "mail-editor-reference-message-container", "zwchr"]);
const REST_CLASSES = new Set(["ms-outlook-mobile-reference-message"]);
const SIGNATURE_CLASSES = new Set([
  "gmail_signature",
  "moz-signature",
  "protonmail_signature_block",
  "protonmail_signature_block-user",
]);
const SIGNATURE_IDS = new Set(["Signature", "ms-outlook-mobile-signature", "AppleMailSignature"]);

export function wayOf(name: string, attributes: Map<string, string>): Way {
  const classes = (attributes.get("class") ?? "").slice(0, 500).split(/\s+/);
  // Outlook on the web prefixes what it passes on with "x_", once for each time.
  const id = (attributes.get("id") ?? "").replace(/^(?:x_){1,20}/, "");
  const has = (set: ReadonlySet<string>) => classes.some((one) => set.has(one.replace(/^(?:x_){1,20}/, "")));
  const tight = classes.some((one) => one.startsWith("Mso")) || isTight(attributes.get("style"));
  const way: Way = {
    block: BLOCKS.has(name),
    spaced: SPACED.has(name) && !tight,
    pre: name === "pre",
    quotes: isCited(name, classes, attributes) || QUOTING_IDS.has(id) || has(QUOTING_CLASSES),
  };
  if (REST_IDS.has(id) || has(REST_CLASSES)) way.mark = "rest";
  else if (SIGNATURE_IDS.has(id) || has(SIGNATURE_CLASSES)) way.mark = "signature";
  else if (isRuled(attributes.get("style"))) way.mark = "rule";
  return way;
}

function isCited(name: string, classes: readonly string[], attributes: Map<string, string>): boolean {
  if (name !== "blockquote") return false;
  return attributes.get("type") === "cite" || attributes.has("cite") || classes.some((one) => /quote|cite/i.test(one));
}

/** `border-top:solid #E1E1E1 1.0pt`, the line Outlook draws over the header of the mail it answers. */
function isRuled(style = ""): boolean {
  const flat = style.slice(0, 1000).toLowerCase().replaceAll(" ", "");
  return flat.includes("border:none;border-top:solid") && flat.includes("padding:3");
}

function isTight(style = ""): boolean {
  return /margin(?:-bottom)?:\s{0,3}0/.test(style.slice(0, 1000));
}
