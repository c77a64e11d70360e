import admin from "./pl/admin.json" with { type: "json" };
import breakWords from "./pl/break.json" with { type: "json" };
import call from "./pl/call.json" with { type: "json" };
import calls from "./pl/calls.json" with { type: "json" };
import caseWords from "./pl/case.json" with { type: "json" };
import chair from "./pl/chair.json" with { type: "json" };
import coach from "./pl/coach.json" with { type: "json" };
import common from "./pl/common.json" with { type: "json" };
import composer from "./pl/composer.json" with { type: "json" };
import conduct from "./pl/conduct.json" with { type: "json" };
import copy from "./pl/copy.json" with { type: "json" };
import customers from "./pl/customers.json" with { type: "json" };
import erasure from "./pl/erasure.json" with { type: "json" };
import handover from "./pl/handover.json" with { type: "json" };
import happenings from "./pl/happenings.json" with { type: "json" };
import hard from "./pl/hard.json" with { type: "json" };
import help from "./pl/help.json" with { type: "json" };
import imports from "./pl/imports.json" with { type: "json" };
import incidents from "./pl/incidents.json" with { type: "json" };
import information from "./pl/information.json" with { type: "json" };
import keys from "./pl/keys.json" with { type: "json" };
import ladder from "./pl/ladder.json" with { type: "json" };
import ledger from "./pl/ledger.json" with { type: "json" };
import letters from "./pl/letters.json" with { type: "json" };
import library from "./pl/library.json" with { type: "json" };
import mailboxes from "./pl/mailboxes.json" with { type: "json" };
import me from "./pl/me.json" with { type: "json" };
import naming from "./pl/naming.json" with { type: "json" };
import notices from "./pl/notices.json" with { type: "json" };
import options from "./pl/options.json" with { type: "json" };
import page from "./pl/page.json" with { type: "json" };
import phone from "./pl/phone.json" with { type: "json" };
import queue from "./pl/queue.json" with { type: "json" };
import reading from "./pl/reading.json" with { type: "json" };
import refusals from "./pl/refusals.json" with { type: "json" };
import reports from "./pl/reports.json" with { type: "json" };
import search from "./pl/search.json" with { type: "json" };
import setup from "./pl/setup.json" with { type: "json" };
import situation from "./pl/situation.json" with { type: "json" };
import status from "./pl/status.json" with { type: "json" };
import team from "./pl/team.json" with { type: "json" };
import techniques from "./pl/techniques.json" with { type: "json" };
import threat from "./pl/threat.json" with { type: "json" };
import together from "./pl/together.json" with { type: "json" };
import transfer from "./pl/transfer.json" with { type: "json" };
import vest from "./pl/vest.json" with { type: "json" };
import wellbeing from "./pl/wellbeing.json" with { type: "json" };
import why from "./pl/why.json" with { type: "json" };
import widget from "./pl/widget.json" with { type: "json" };
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
