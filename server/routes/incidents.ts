import * as contract from "#contract/incidents.ts";
import { endIncident } from "#desk/incidents/ending.ts";
import { findForIncident } from "#desk/incidents/finding.ts";
import { joinIncident, leaveIncident } from "#desk/incidents/joining.ts";
import { incidentCases, listIncidents } from "#desk/incidents/listing.ts";
import { openIncident } from "#desk/incidents/opening.ts";
import { previewUpdate } from "#desk/incidents/previewing.ts";
import { writeUpdate } from "#desk/incidents/updating.ts";
import { viewIncident } from "#desk/incidents/viewing.ts";
import { serve, undoable } from "../http/serve.ts";

export const incidentRoutes = [
  serve(contract.listIncidents, ({ query }, { db }) => listIncidents(db, query)),
  serve(contract.openIncident, ({ input }, { db, by }) => openIncident(db, { ...input, by })),
  serve(contract.showIncident, ({ params }, { db, by }) => viewIncident(db, { ...params, by })),
  serve(contract.incidentCases, ({ params, query }, { db }) =>
    incidentCases(db, { ...params, ...query, untold: query.untold === "true" }),
  ),
  serve(contract.findForIncident, ({ params, query }, { db }) => findForIncident(db, { ...params, ...query })),
  serve(contract.joinIncident, async ({ params, input }, { db, by }) => {
    const { joined, happening } = await joinIncident(db, { ...params, ...input, by });
    return { ...undoable(happening), joined };
  }),
  serve(contract.leaveIncident, async ({ params }, { db, by }) => undoable(await leaveIncident(db, { ...params, by }))),
  serve(contract.previewUpdate, ({ params, input }, { db }) =>
    previewUpdate(db, { ...params, ...input, nextNewsAt: new Date(input.nextNewsAt) }),
  ),
  serve(contract.writeUpdate, async ({ params, input }, { db, by }) => {
    const written = await writeUpdate(db, { ...params, ...input, nextNewsAt: new Date(input.nextNewsAt), by });
    return { id: written.id, undo: written.happening, leavesAt: written.leavesAt.toISOString() };
  }),
  serve(contract.endIncident, async ({ params }, { db, by }) => undoable(await endIncident(db, { ...params, by }))),
];
