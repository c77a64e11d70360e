import { cleanText } from "./clean-text.ts";

// The words of iCalendar itself (RFC 5545 §3.8.1.11, §3.2.12): no language of ours.
const SHOWN_STATES = new Set(["CANCELLED", "ACCEPTED", "DECLINED", "TENTATIVE"]);
const MOST_EVENTS = 5;
const MOST_LINES = 20_000;

/** What an invitation says, for people: what, when, where, who asks. Null when it holds no event. */
export function summaryOf(ics: string): string | null {
  const events: string[] = [];
  let event: Map<string, Property> | null = null;
  let method = "";
  for (const line of unfolded(ics)) {
    const property = propertyIn(line);
    if (!property) continue;
    if (property.name === "METHOD") method = property.value.toUpperCase();
    if (property.name === "BEGIN" && property.value === "VEVENT") event = new Map();
    else if (property.name === "END" && property.value === "VEVENT" && event) {
      events.push(told(event, method));
      event = null;
      if (events.length === MOST_EVENTS) break;
    } else if (event && !event.has(property.name)) event.set(property.name, property);
  }
  const texts = events.filter(Boolean);
  return texts.length ? cleanText(texts.join("\n\n")) : null;
}

interface Property {
  name: string;
  params: string;
  value: string;
}

function told(event: Map<string, Property>, method: string): string {
  const state = method === "CANCEL" ? "CANCELLED" : (event.get("STATUS")?.value ?? "").toUpperCase();
  const answer = /PARTSTAT=([A-Z-]+)/i.exec(event.get("ATTENDEE")?.params ?? "")?.[1]?.toUpperCase() ?? "";
  const shown = method === "REPLY" ? answer : state;
  const summary = textOf(event.get("SUMMARY"));
  const lines = [
    SHOWN_STATES.has(shown) ? `${summary} (${shown})`.trim() : summary,
    whenOf(event.get("DTSTART"), event.get("DTEND")),
    textOf(event.get("LOCATION")),
    organiserOf(event.get("ORGANIZER")),
  ];
  return lines.filter(Boolean).join("\n");
}

/** `2026-11-26 10:00–11:00 (Europe/Warsaw)`: readable in every language, and never a wrong hour by a guessed zone. */
function whenOf(start: Property | undefined, end: Property | undefined): string {
  const from = instantOf(start);
  if (!from) return "";
  const to = instantOf(end);
  const zone = /TZID=("?)([^";:]{1,60})\1/i.exec(start?.params ?? "")?.[2] ?? (start?.value.endsWith("Z") ? "UTC" : "");
  const until = !to?.time ? "" : to.day === from.day ? `–${to.time}` : ` – ${to.day} ${to.time}`;
  return [from.day, `${from.time}${until}`.trim(), zone && from.time ? `(${zone})` : ""].filter(Boolean).join(" ");
}

function instantOf(property: Property | undefined): { day: string; time: string } | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2}))?/.exec(property?.value ?? "");
  if (!found) return null;
  const [, year, month, day, hour, minute] = found;
  return { day: `${year}-${month}-${day}`, time: hour ? `${hour}:${minute}` : "" };
}

function organiserOf(property: Property | undefined): string {
  if (!property) return "";
  const name = /CN=("?)([^";:]{1,100})\1/i.exec(property.params)?.[2] ?? "";
  const address = property.value.replace(/^mailto:/i, "").slice(0, 200);
  return name && address ? `${name} <${address}>` : name || address;
}

function textOf(property: Property | undefined): string {
  return (property?.value ?? "")
    .slice(0, 500)
    .replace(/\\n/gi, " ")
    .replace(/\\([\\;,])/g, "$1")
    .trim();
}

/** Long lines are folded by a blank at the start of the next one (RFC 5545 §3.1). */
function unfolded(ics: string): string[] {
  const lines: string[] = [];
  for (const line of ics.slice(0, 1_000_000).split(/\r?\n/, MOST_LINES)) {
    if ((line[0] === " " || line[0] === "\t") && lines.length) lines[lines.length - 1] += line.slice(1);
    else lines.push(line);
  }
  return lines;
}

function propertyIn(line: string): Property | null {
  let quoted = false;
  for (let at = 0; at < Math.min(line.length, 2000); at++) {
    if (line[at] === '"') quoted = !quoted;
    if (line[at] !== ":" || quoted) continue;
    const head = line.slice(0, at);
    const semicolon = head.indexOf(";");
    const name = (semicolon < 0 ? head : head.slice(0, semicolon)).toUpperCase();
    return { name, params: semicolon < 0 ? "" : head.slice(semicolon), value: line.slice(at + 1).trim() };
  }
  return null;
}
