import { type Header, headerValues, rawHeader } from "./headers.ts";

/** When it was written, as the sender says; failing that, when the last server took it in. */
export function readDate(headers: readonly Header[]): Date | null {
  const said = parse(rawHeader(headers, "date"));
  if (said) return said;
  const received = headerValues(headers, "received")[0];
  return parse(received?.slice(received.lastIndexOf(";") + 1));
}

function parse(value: string | undefined): Date | null {
  if (!value) return null;
  const date = new Date(value.slice(0, 100));
  // Outside of these years it is a broken clock, and would put the message at an end of every list.
  const year = date.getUTCFullYear();
  return Number.isNaN(date.getTime()) || year < 1990 || year > 2100 ? null : date;
}
