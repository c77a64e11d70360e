import { useCommand } from "../keyboard/use-command.ts";
import { useSay } from "../words.tsx";
import { useTaking } from "./use-taking.ts";

export type Asked = "promise" | "no_news" | "snooze";

type Queue = {
  cursor: number | null;
  /** What the keys speak of when no row has the cursor yet. */
  first: number | null;
  move: (step: 1 | -1) => void;
  open: (number: number, focus?: boolean) => void;
  onSelect: (number: number) => void;
  onAsk: (asking: { what: Asked; number: number }) => void;
};

/** The keys of the queue (`?` shows them). */
export function useQueueKeys({ cursor, first, move, open, onSelect, onAsk }: Queue): void {
  const say = useSay();
  const take = useTaking();
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
  useCommand(key("take", "key_take", "a", here(take)));
  useCommand(key("select", "key_select", "x", here(onSelect)));
  useCommand(
    key(
      "snooze",
      "key_snooze",
      "s",
      here((number) => onAsk({ what: "snooze", number })),
    ),
  );
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
