import type { FastifyRequest } from "fastify";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import { mustSeeCase, mustSeeCustomer } from "#desk/customers/seeing.ts";

/** Which case a path below `/api/v1` leads into, by its beginning. */
const CASE_OF: Record<string, (id: number) => RawBuilder<unknown>> = {
  "/cases/:number": (number) => sql`${number}`,
  "/promises/:id": (id) => sql`(select case_number from promises where id = ${id})`,
  "/messages/:id": (id) => sql`(select case_number from messages where id = ${id})`,
  "/attachments/:id": (id) => sql`(select case_number from attachments where id = ${id})`,
  "/calls/:id": (id) => sql`(select case_number from calls where id = ${id})`,
  "/call-recordings/:id": (id) =>
    sql`(select k.case_number from call_recordings f join calls k on k.id = f.call_id where f.id = ${id})`,
  "/second-chairs/:id": (id) => sql`(select case_number from second_chairs where id = ${id})`,
  "/threat-reports/:id": (id) => sql`(select case_number from threat_reports where id = ${id})`,
  "/transfers/:id": (id) => sql`(select case_number from transfers where id = ${id})`,
  "/mails/:id": (id) => sql`(select case_number from mails where id = ${id})`,
};

/** The same for customers, and for what is decided about one. */
const CUSTOMER_OF: Record<string, (id: number) => RawBuilder<unknown>> = {
  "/customers/:id": (id) => sql`${id}`,
  "/measures/:id": (id) => sql`(select customer_id from measures where id = ${id})`,
  "/appeals/:id": (id) => sql`(select m.customer_id from appeals a join measures m on m.id = a.measure_id where a.id = ${id})`,
};

const ENTRY = /^\/api\/v1(\/[a-z-]+\/:(?:number|id))(?:\/|$)/;

/**
 * Lets nobody into a colleague's case who may not see it, whatever they mean to do there. One place for every way in, also for those that
 * are still to be built; asked only where the desk has such a customer.
 */
export async function mustSee(db: Kysely<Schema>, request: FastifyRequest, by: Actor): Promise<void> {
  const entry = ENTRY.exec(request.routeOptions.url ?? "")?.[1];
  if (!entry) return;
  const given = Object.values(request.params as Record<string, string>)[0] ?? "";
  if (!/^\d{1,15}$/.test(given)) return;
  const customerOf = CUSTOMER_OF[entry];
  if (customerOf) return mustSeeCustomer(db, { id: customerOf(Number(given)), by });
  const caseOf = CASE_OF[entry];
  if (caseOf) return mustSeeCase(db, { number: caseOf(Number(given)), by });
}
