import admin from "./en/admin.json" with { type: "json" };
import breakWords from "./en/break.json" with { type: "json" };
import call from "./en/call.json" with { type: "json" };
import calls from "./en/calls.json" with { type: "json" };
import caseWords from "./en/case.json" with { type: "json" };
import chair from "./en/chair.json" with { type: "json" };
import coach from "./en/coach.json" with { type: "json" };
import common from "./en/common.json" with { type: "json" };
import composer from "./en/composer.json" with { type: "json" };
import conduct from "./en/conduct.json" with { type: "json" };
import copy from "./en/copy.json" with { type: "json" };
import customers from "./en/customers.json" with { type: "json" };
import erasure from "./en/erasure.json" with { type: "json" };
import handover from "./en/handover.json" with { type: "json" };
import happenings from "./en/happenings.json" with { type: "json" };
import hard from "./en/hard.json" with { type: "json" };
import help from "./en/help.json" with { type: "json" };
import imports from "./en/imports.json" with { type: "json" };
import incidents from "./en/incidents.json" with { type: "json" };
import information from "./en/information.json" with { type: "json" };
import keys from "./en/keys.json" with { type: "json" };
import ladder from "./en/ladder.json" with { type: "json" };
import ledger from "./en/ledger.json" with { type: "json" };
import letters from "./en/letters.json" with { type: "json" };
import library from "./en/library.json" with { type: "json" };
import mailboxes from "./en/mailboxes.json" with { type: "json" };
import me from "./en/me.json" with { type: "json" };
import naming from "./en/naming.json" with { type: "json" };
import notices from "./en/notices.json" with { type: "json" };
import options from "./en/options.json" with { type: "json" };
import page from "./en/page.json" with { type: "json" };
import phone from "./en/phone.json" with { type: "json" };
import queue from "./en/queue.json" with { type: "json" };
import reading from "./en/reading.json" with { type: "json" };
import refusals from "./en/refusals.json" with { type: "json" };
import reports from "./en/reports.json" with { type: "json" };
import search from "./en/search.json" with { type: "json" };
import setup from "./en/setup.json" with { type: "json" };
import situation from "./en/situation.json" with { type: "json" };
import status from "./en/status.json" with { type: "json" };
import team from "./en/team.json" with { type: "json" };
import techniques from "./en/techniques.json" with { type: "json" };
import threat from "./en/threat.json" with { type: "json" };
import together from "./en/together.json" with { type: "json" };
import transfer from "./en/transfer.json" with { type: "json" };
import vest from "./en/vest.json" with { type: "json" };
import wellbeing from "./en/wellbeing.json" with { type: "json" };
import why from "./en/why.json" with { type: "json" };
import widget from "./en/widget.json" with { type: "json" };
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
