type Attributes = Record<string, string | boolean | number | null | undefined | ((event: Event) => void)>;
type Child = Node | string | null | undefined | false;

/**
 * Makes an element. Text is only ever text: nothing here takes markup, so that neither a strict policy of the page (no inline styles, Trusted Types)
 * nor words of strangers can be in its way.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child): child is Node | string => !!child));
  return element;
}

// The shapes of Lucide's message-square, x, paperclip and arrow-left (ISC licence, lucide.dev).
const SHAPES = {
  chat: "M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2z",
  close: "M18 6 6 18M6 6l12 12",
  file: "m16 6-8.414 8.586a2 2 0 0 0 2.829 2.829l8.414-8.586a4 4 0 1 0-5.657-5.657l-8.379 8.551a6 6 0 1 0 8.485 8.485l8.379-8.551",
  back: "m12 19-7-7 7-7M19 12H5",
};

/** A picture beside words that say the same, or in a button with a name. */
export function icon(name: keyof typeof SHAPES): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", SHAPES[name]);
  picture.append(path);
  return picture;
}
