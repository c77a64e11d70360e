import admin from "./bg/admin.json" with { type: "json" };
import breakWords from "./bg/break.json" with { type: "json" };
import call from "./bg/call.json" with { type: "json" };
import calls from "./bg/calls.json" with { type: "json" };
import caseWords from "./bg/case.json" with { type: "json" };
import chair from "./bg/chair.json" with { type: "json" };
import coach from "./bg/coach.json" with { type: "json" };
import common from "./bg/common.json" with { type: "json" };
import composer from "./bg/composer.json" with { type: "json" };
import conduct from "./bg/conduct.json" with { type: "json" };
import copy from "./bg/copy.json" with { type: "json" };
import customers from "./bg/customers.json" with { type: "json" };
import erasure from "./bg/erasure.json" with { type: "json" };
import handover from "./bg/handover.json" with { type: "json" };
import happenings from "./bg/happenings.json" with { type: "json" };
import hard from "./bg/hard.json" with { type: "json" };
import help from "./bg/help.json" with { type: "json" };
import imports from "./bg/imports.json" with { type: "json" };
import incidents from "./bg/incidents.json" with { type: "json" };
import information from "./bg/information.json" with { type: "json" };
import keys from "./bg/keys.json" with { type: "json" };
import ladder from "./bg/ladder.json" with { type: "json" };
import ledger from "./bg/ledger.json" with { type: "json" };
import letters from "./bg/letters.json" with { type: "json" };
import library from "./bg/library.json" with { type: "json" };
import mailboxes from "./bg/mailboxes.json" with { type: "json" };
import me from "./bg/me.json" with { type: "json" };
import naming from "./bg/naming.json" with { type: "json" };
import notices from "./bg/notices.json" with { type: "json" };
import options from "./bg/options.json" with { type: "json" };
import page from "./bg/page.json" with { type: "json" };
import phone from "./bg/phone.json" with { type: "json" };
import queue from "./bg/queue.json" with { type: "json" };
import reading from "./bg/reading.json" with { type: "json" };
import refusals from "./bg/refusals.json" with { type: "json" };
import reports from "./bg/reports.json" with { type: "json" };
import search from "./bg/search.json" with { type: "json" };
import setup from "./bg/setup.json" with { type: "json" };
import situation from "./bg/situation.json" with { type: "json" };
import status from "./bg/status.json" with { type: "json" };
import team from "./bg/team.json" with { type: "json" };
import techniques from "./bg/techniques.json" with { type: "json" };
import threat from "./bg/threat.json" with { type: "json" };
import together from "./bg/together.json" with { type: "json" };
import transfer from "./bg/transfer.json" with { type: "json" };
import vest from "./bg/vest.json" with { type: "json" };
import wellbeing from "./bg/wellbeing.json" with { type: "json" };
import why from "./bg/why.json" with { type: "json" };
import widget from "./bg/widget.json" with { type: "json" };
import { catalogue } from "./say.ts";

export default catalogue({
  admin,
  call,
  calls,
  break: breakWords,
  case: caseWords,
  chair,
  coach,
  common,
  composer,
  conduct,
  copy,
  customers,
  erasure,
  handover,
  happenings,
  help,
  hard,
  imports,
  incidents,
  information,
  keys,
  ladder,
  ledger,
  letters,
  library,
  mailboxes,
  me,
  naming,
  notices,
  options,
  page,
  phone,
  queue,
  reading,
  refusals,
  reports,
  search,
  setup,
  situation,
  status,
  team,
  techniques,
  threat,
  together,
  widget,
  transfer,
  vest,
  wellbeing,
  why,
});
