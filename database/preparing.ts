import type pg from "pg";

// A desk asks a few hundred different questions. A text beyond that is built with a list in it, and is not worth keeping.
const MOST = 500;
/**
 * How a connection is opened whose plans are kept: one plan must do for all values, and nobody is called to help with it. A plan for all values takes
 * two hits for many; a helper is started for milliseconds and finds nothing to do (measured at a million cases: 5 of the 6 ms in which an order number is found).
 */
export const PLANNING = "-c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0";

const names = new Map<string, string>();

/**
 * Lets a connection keep the plans of what it is asked again and again: the large questions of a case take longer to plan than to answer.
 * Left to itself PostgreSQL plans many of them anew each time, in the hope of a better plan for these very values (measured: a reply took half as
 * long again). So a question must be good for all values; where the best way depends on them, as with a common or a rare word, there are two questions.
 * Not for connections through a transaction-mode pooler, where the next query may meet another server process.
 */
export function keepPlans(client: pg.ClientBase): void {
  const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
  const asked = (text: unknown, values: unknown, ...rest: unknown[]) => {
    // Without values there may be several commands in one text, which cannot be kept.
    if (typeof text !== "string" || !Array.isArray(values) || values.length === 0) return ask(text, values, ...rest);
    const name = nameOf(text);
    return name ? ask({ name, text, values }, ...rest) : ask(text, values, ...rest);
  };
  client.query = asked as typeof client.query;
}

/** For connections to come, when all there were are closed. */
export function forgetPlans(): void {
  names.clear();
}

function nameOf(text: string): string | undefined {
  let name = names.get(text);
  if (!name && names.size < MOST) {
    name = `kapok_${names.size}`;
    names.set(text, name);
  }
  return name;
}
