import { QueryClient, queryOptions } from "@tanstack/react-query";
import type { Answer, Endpoint } from "#contract/endpoint.ts";
import type { LiveEvent } from "#contract/live.ts";
import { type AskingFor, call, Offline, Refused } from "./client.ts";

/** For how long an answer needs no second look, per noun; live events say earlier when it does. */
const freshFor: Record<string, number> = {
  me: 60_000,
  people: 300_000,
  teams: 300_000,
  firm: 300_000,
  mailboxes: 60_000,
  tags: 300_000,
  fields: 300_000,
  views: 60_000,
  "next-update": 60_000,
  search: 30_000,
  library: 300_000,
};

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A desk on this machine answers without a network, too; whether it does is found out by asking.
      networkMode: "always",
      staleTime: 20_000,
      gcTime: 30 * 60_000,
      retry: (failures, error) => failures < 2 && (error instanceof Offline || (error instanceof Refused && error.isFault)),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

/** The first word of an endpoint's path: `cases`, `customers`, `me`. Keys of the cache begin with it. */
export const nounOf = (endpoint: Pick<Endpoint, "path">): string => endpoint.path.split("/")[1] ?? "";

type Key = readonly [noun: string, path: string, params: Record<string, unknown>, query: Record<string, unknown>];

export function keyOf(endpoint: Pick<Endpoint, "path">, asking?: { params?: object; query?: object }): Key {
  return [nounOf(endpoint), endpoint.path, { ...asking?.params }, { ...asking?.query }];
}

/** Query options of a GET endpoint: `useQuery(answers(showCase, { params: { number } }))`. */
export function answers<const E extends Endpoint>(endpoint: E, ...[asking]: AskingFor<E>) {
  const given = asking as { params?: object; query?: object } | undefined;
  return queryOptions<Answer<E>, Error, Answer<E>, Key>({
    queryKey: keyOf(endpoint, given),
    queryFn: ({ signal }) => (call as (e: Endpoint, a: unknown, x: object) => Promise<Answer<E>>)(endpoint, given, { signal }),
    staleTime: freshFor[nounOf(endpoint)] ?? 20_000,
  });
}

/** Asks again for every shown answer of a noun; with `number`, only those of that case and the lists it stands in. */
export function renew(client: QueryClient, noun: string, number?: number): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey }) => {
      const [of, , params] = queryKey as unknown as Key;
      if (of !== noun) return false;
      return number === undefined || params?.number === undefined || Number(params.number) === number;
    },
  });
}

/** Which nouns a happening touches beside its case, by the first word of its name. */
const touches: Record<string, readonly string[]> = {
  account: ["people", "teams", "me", "invitations", "cases", "hand-overs"],
  transfer: ["transfers"],
  threat: ["threat-reports"],
  invitation: ["invitations", "people"],
  team: ["teams", "people", "me"],
  firm: ["firm", "me"],
  mailbox: ["mailboxes"],
  mail: ["mails", "mailboxes"],
  customer: ["customers"],
  incident: ["incidents"],
  field: ["fields"],
  sender: ["blocked-senders"],
  tag: ["tags", "cases"],
  conduct: ["customers"],
  token: ["tokens"],
  library: ["library"],
  widget: ["widgets"],
  webhook: ["webhooks"],
  call: ["calls", "standing-call"],
  line: ["phone-lines", "phone-events"],
  phone: ["phone-lines", "phone-events", "calls", "standing-call"],
  import: ["imports"],
};

/** What an event over the live connection makes stale. */
export function renewAfter(client: QueryClient, event: LiveEvent): void {
  if (event.kind === "notice") void Promise.all([renew(client, "notices"), renew(client, "me"), renew(client, "transfers")]);
  if (event.kind === "chat") void renew(client, "cases", event.case);
  if (event.kind !== "changed") return;
  for (const noun of touches[event.what.split(".")[0] ?? ""] ?? []) {
    // A setting shown before its answer stays as it was chosen; its act renews what it knows when it is done.
    if (noun !== "me" || client.isMutating({ mutationKey: ["me"] }) === 0) void renew(client, noun);
  }
  if (event.case === null) return;
  void renew(client, "cases", event.case);
  void renew(client, "queue-summary");
  void renew(client, "call-backs");
  void renew(client, "case-count");
  void renew(client, "customers");
  void renew(client, "hand-overs");
}
