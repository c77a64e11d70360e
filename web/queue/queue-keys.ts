import type { CaseRow } from "#contract/cases.ts";
import { useCommand } from "../keyboard/use-command.ts";
import { useSay } from "../words.tsx";
import { useTaking } from "./use-taking.ts";

type Queue = {
  cursor: number | null;
  /** What the keys speak of when no row has the cursor yet. */
  first: number | null;
  rows: readonly CaseRow[];
  move: (step: 1 | -1) => void;
  open: (number: number, focus?: boolean) => void;
  onSelect: (number: number) => void;
  onAsk: (asking: { what: "promise" | "no_news"; number: number }) => void;
};

/** The keys of the queue (`?` shows them). */
export function useQueueKeys({ cursor, first, rows, move, open, onSelect, onAsk }: Queue): void {
  const say = useSay();
  const { take } = useTaking();
  const where = say("queue.title");
  const at = cursor ?? first;
  const enabled = at !== null;
  const here = (act: (number: number) => void) => () => {
    if (at !== null) act(at);
  };
  const key = (id: string, label: string, keys: string | string[], run: () => void, quiet = false) => ({
    id: `queue.${id}`,
    label: say(`queue.${label}`),
    where,
    keys,
    run,
    enabled,
    quiet,
  });
  useCommand(key("next", "key_next", ["j", "down"], () => move(1), true));
  useCommand(key("previous", "key_previous", ["k", "up"], () => move(-1), true));
  useCommand(
    key(
      "open",
      "key_open",
      "enter",
      here((number) => open(number)),
      true,
    ),
  );
  useCommand(
    key(
      "take",
      "key_take",
      "a",
      here((number) => void take(rows.filter((row) => row.number === number))),
    ),
  );
  useCommand(key("select", "key_select", "x", here(onSelect)));
  useCommand(
    key(
      "promise",
      "key_promise",
      "p",
      here((number) => onAsk({ what: "promise", number })),
    ),
  );
  useCommand(
    key(
      "no_news",
      "key_no_news",
      "u",
      here((number) => onAsk({ what: "no_news", number })),
    ),
  );
  useCommand(
    key(
      "focus",
      "focus_long",
      "f",
      here((number) => open(number, true)),
    ),
  );
}
