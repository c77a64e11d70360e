import * as breaks from "./breaks.ts";
import * as bulk from "./bulk.ts";
import * as callBacks from "./call-backs.ts";
import * as calls from "./calls.ts";
import * as cases from "./cases.ts";
import * as chats from "./chats.ts";
import * as conduct from "./conduct.ts";
import * as customers from "./customers.ts";
import * as dataCopies from "./data-copies.ts";
import type { Endpoint } from "./endpoint.ts";
import * as erasures from "./erasures.ts";
import * as fields from "./fields.ts";
import * as handOvers from "./hand-overs.ts";
import * as imports from "./imports.ts";
import * as incidents from "./incidents.ts";
import * as information from "./information.ts";
import * as invitations from "./invitations.ts";
import * as library from "./library.ts";
import * as lines from "./lines.ts";
import * as load from "./load.ts";
import * as mailboxes from "./mailboxes.ts";
import * as me from "./me.ts";
import * as messages from "./messages.ts";
import * as notices from "./notices.ts";
import * as options from "./options.ts";
import * as passwords from "./passwords.ts";
import * as people from "./people.ts";
import * as phoneEvents from "./phone-events.ts";
import * as promises from "./promises.ts";
import * as reports from "./reports.ts";
import * as rings from "./rings.ts";
import * as search from "./search.ts";
import * as secondChairs from "./second-chairs.ts";
import * as sessions from "./sessions.ts";
import * as setup from "./setup.ts";
import * as shifts from "./shifts.ts";
import * as situations from "./situations.ts";
import * as spam from "./spam.ts";
import * as tags from "./tags.ts";
import * as teams from "./teams.ts";
import * as together from "./together.ts";
import * as threats from "./threats.ts";
import * as tokens from "./tokens.ts";
import * as transfers from "./transfers.ts";
import * as undoing from "./undo.ts";
import * as views from "./views.ts";
import * as webhooks from "./webhooks.ts";
import * as wellbeing from "./wellbeing.ts";
import * as widgets from "./widgets.ts";

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === "object" && value !== null && "method" in value && "path" in value && "output" in value;

/** Every endpoint by its exported name, for the OpenAPI description and the tests that walk over all of them. */
export const allEndpoints: Record<string, Endpoint> = Object.fromEntries(
  [
    breaks,
    bulk,
    calls,
    callBacks,
    cases,
    chats,
    conduct,
    customers,
    dataCopies,
    erasures,
    fields,
    handOvers,
    imports,
    incidents,
    information,
    invitations,
    library,
    lines,
    load,
    mailboxes,
    me,
    messages,
    notices,
    options,
    passwords,
    people,
    phoneEvents,
    promises,
    reports,
    rings,
    search,
    secondChairs,
    sessions,
    setup,
    shifts,
    situations,
    spam,
    tags,
    teams,
    together,
    threats,
    tokens,
    transfers,
    undoing,
    views,
    webhooks,
    wellbeing,
    widgets,
  ]
    .flatMap((noun) => Object.entries(noun as Record<string, unknown>))
    .filter((entry): entry is [string, Endpoint] => isEndpoint(entry[1])),
);
