import sanitizeHtml from "sanitize-html";

// Cleaning takes about half a second a megabyte; a person wrote none of the mails that are larger.
export const MOST_HTML = 1_000_000;

const LENGTH = [/^-?\d{1,4}(?:\.\d{1,3})?(?:px|pt|em|rem|%|ex|cm|mm|in)?$/, /^(?:auto|normal)$/];
const LENGTHS = [/^(?:(?:-?\d{1,4}(?:\.\d{1,3})?(?:px|pt|em|rem|%|ex|cm|mm|in)?|auto) ?){1,4}$/];
const COLOUR = [/^#[0-9a-f]{3,8}$/i, /^rgba?\([\d., %]{3,40}\)$/i, /^[a-z]{3,25}$/i];
const BORDER = [/^[a-z0-9#.(), ]{1,60}$/i];
const WORD = [/^[a-z-]{2,20}$/i];
const STYLES: Record<string, RegExp[]> = {
  color: COLOUR,
  "background-color": COLOUR,
  "font-size": [/^\d{1,3}(?:\.\d{1,3})?(?:px|pt|em|rem|%)$/, /^(?:xx-small|x-small|small|medium|large|x-large|smaller|larger)$/],
  "font-weight": [/^(?:\d{3}|bold|bolder|normal|lighter)$/],
  "font-style": WORD,
  "font-family": [/^[\p{L}\d ,'"-]{1,200}$/u],
  "text-decoration": [/^[a-z -]{2,30}$/],
  "text-align": WORD,
  "text-indent": LENGTH,
  "text-transform": WORD,
  "vertical-align": WORD,
  "line-height": LENGTH,
  "white-space": WORD,
  "list-style-type": WORD,
  ...Object.fromEntries(["margin", "padding"].map((name) => [name, LENGTHS])),
  ...Object.fromEntries(
    ["margin", "padding"].flatMap((name) => ["top", "right", "bottom", "left"].map((side) => [`${name}-${side}`, LENGTH])),
  ),
  ...Object.fromEntries(["", "-top", "-right", "-bottom", "-left"].map((side) => [`border${side}`, BORDER])),
  ...Object.fromEntries(
    ["border-color", "border-style", "border-width", "border-collapse", "border-spacing"].map((name) => [name, BORDER]),
  ),
  ...Object.fromEntries(["width", "height", "max-width", "min-width"].map((name) => [name, LENGTH])),
};

/**
 * The HTML of a mail without anything that acts or calls home: an allow-list of elements, attributes and styles. Pictures from elsewhere keep their
 * address in `data-remote-src` only, `cid:` stays for whoever shows it. It is shown in a sandbox all the same.
 */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [
      ...[
        "a",
        "abbr",
        "address",
        "article",
        "b",
        "bdi",
        "bdo",
        "big",
        "blockquote",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
      ],
      ...[
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "font",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "i",
        "img",
      ],
      ...[
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "section",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
      ],
      ...["td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "wbr"],
    ],
    nonTextTags: [
      "style",
      "script",
      "textarea",
      "option",
      "noscript",
      "title",
      "xmp",
      "iframe",
      "noembed",
      "noframes",
      "template",
      "svg",
      "math",
      "object",
    ],
    allowedAttributes: {
      "*": ["style", "dir", "lang", "title", "align"],
      a: ["href", "rel", "target"],
      img: ["src", "data-remote-src", "alt", "width", "height", "loading"],
      table: ["width", "border", "cellpadding", "cellspacing", "bgcolor", "role"],
      td: ["width", "height", "colspan", "rowspan", "valign", "bgcolor"],
      th: ["width", "height", "colspan", "rowspan", "valign", "bgcolor", "scope"],
      tr: ["valign", "bgcolor"],
      col: ["width", "span"],
      ol: ["start", "type", "reversed"],
      ul: ["type"],
      li: ["value"],
      font: ["color", "size", "face"],
      blockquote: ["type"],
    },
    allowedStyles: { "*": STYLES },
    allowedSchemes: ["http", "https", "mailto", "tel"],
    allowedSchemesByTag: { img: ["cid", "data"] },
    allowProtocolRelative: false,
    transformTags: { a: linkOutwards, img: keepAtHome },
    // Deeper is not layout; the words inside are kept.
    nestingLimit: 200,
  });
}

function linkOutwards(tagName: string, { href, title, style }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const attribs: sanitizeHtml.Attributes = { rel: "noopener noreferrer nofollow", target: "_blank" };
  if (href) attribs.href = href;
  if (title) attribs.title = title;
  if (style) attribs.style = style;
  return { tagName, attribs };
}

function keepAtHome(tagName: string, { src = "", ...attribs }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  delete attribs["data-remote-src"];
  const address = src.trim();
  if (/^(?:https?:)?\/\//i.test(address)) attribs["data-remote-src"] = address.startsWith("//") ? `https:${address}` : address;
  else if (/^cid:/i.test(address) || /^data:image\/(?:png|jpe?g|gif|webp|bmp);base64,/i.test(address.slice(0, 40)))
    attribs.src = address;
  attribs.loading = "lazy";
  return { tagName, attribs };
}
