import type { Route } from "../http/serve.ts";
import { attachmentRoutes } from "./attachments.ts";
import { breakRoutes } from "./breaks.ts";
import { callRoutes } from "./calls.ts";
import { caseRoutes } from "./cases.ts";
import { chatCaseRoutes } from "./chats.ts";
import { conductRoutes } from "./conduct.ts";
import { customerRoutes } from "./customers.ts";
import { firmRoutes } from "./firm.ts";
import { handOverRoutes } from "./hand-overs.ts";
import { healthRoutes } from "./health.ts";
import { importRoutes } from "./imports.ts";
import { incidentRoutes } from "./incidents.ts";
import { informationRoutes } from "./information.ts";
import { invitationRoutes } from "./invitations.ts";
import { libraryRoutes } from "./library.ts";
import { mailboxRoutes } from "./mailboxes.ts";
import { lineRoutes } from "./lines.ts";
import { mailRoutes } from "./mails.ts";
import { meRoutes } from "./me.ts";
import { messageRoutes } from "./messages.ts";
import { noticeRoutes } from "./notices.ts";
import { optionRoutes } from "./options.ts";
import { peopleRoutes } from "./people.ts";
import { personalDataRoutes } from "./personal-data.ts";
import { promiseRoutes } from "./promises.ts";
import { reportRoutes } from "./reports.ts";
import { searchRoutes } from "./search.ts";
import { secondChairRoutes } from "./second-chairs.ts";
import { sessionRoutes } from "./sessions.ts";
import { setupRoutes } from "./setup.ts";
import { shiftRoutes } from "./shifts.ts";
import { tagRoutes } from "./tags.ts";
import { teamRoutes } from "./teams.ts";
import { threatRoutes } from "./threats.ts";
import { togetherRoutes } from "./together.ts";
import { tokenRoutes } from "./tokens.ts";
import { transferRoutes } from "./transfers.ts";
import { viewRoutes } from "./views.ts";
import { webhookRoutes } from "./webhooks.ts";
import { wellbeingRoutes } from "./wellbeing.ts";
import { widgetRoutes } from "./widgets.ts";

/** Every route below `/api/v1`. */
export const allRoutes: readonly Route[] = [
  ...setupRoutes,
  ...sessionRoutes,
  ...meRoutes,
  ...wellbeingRoutes,
  ...peopleRoutes,
  ...breakRoutes,
  ...invitationRoutes,
  ...teamRoutes,
  ...shiftRoutes,
  ...handOverRoutes,
  ...transferRoutes,
  ...secondChairRoutes,
  ...threatRoutes,
  ...tokenRoutes,
  ...firmRoutes,
  ...healthRoutes,
  ...caseRoutes,
  ...callRoutes,
  ...informationRoutes,
  ...incidentRoutes,
  ...togetherRoutes,
  ...tagRoutes,
  ...viewRoutes,
  ...customerRoutes,
  ...personalDataRoutes,
  ...conductRoutes,
  ...messageRoutes,
  ...attachmentRoutes,
  ...promiseRoutes,
  ...optionRoutes,
  ...libraryRoutes,
  ...noticeRoutes,
  ...reportRoutes,
  ...searchRoutes,
  ...mailboxRoutes,
  ...mailRoutes,
  ...widgetRoutes,
  ...webhookRoutes,
  ...importRoutes,
  ...lineRoutes,
  ...chatCaseRoutes,
];
