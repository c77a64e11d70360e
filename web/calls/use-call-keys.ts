import { useCommand } from "../keyboard/use-command.ts";
import { useSay } from "../words.tsx";
import { meaningOf, type NoteMeaning } from "./note-words.ts";

const RUNG_KEYS = ["1", "2", "3", "4", "5"] as const;
const OUTCOMES = { 6: "calmed", 7: "no_result", 8: "not_possible" } as const;

/** The keys of a call: digits, arrows and Enter. They mean what they mean in the notes behind a stroke; letters all go to the notes. */
export function useCallKeys({
  mean,
  turn,
  said,
}: {
  mean: (meaning: NoteMeaning) => void;
  turn: (by: number) => void;
  said: () => void;
}): void {
  const say = useSay();
  const where = say("calls.title");
  const press = (key: string) => () => mean(meaningOf(`/${key}`));
  for (const key of RUNG_KEYS) {
    // biome-ignore lint/correctness/useHookAtTopLevel: they are always the same five
    useCommand({ id: `call.rung${key}`, label: say("calls.key_rung", { rung: key }), where, keys: key, run: press(key) });
  }
  for (const [key, outcome] of Object.entries(OUTCOMES)) {
    // biome-ignore lint/correctness/useHookAtTopLevel: they are always the same three
    useCommand({ id: `call.${outcome}`, label: say(`calls.outcome_${outcome}`), where, keys: key, run: press(key) });
  }
  useCommand({ id: "call.end", label: say("calls.end"), where, keys: "9", run: press("9") });
  useCommand({ id: "call.danger", label: say("calls.danger"), where, keys: "0", run: press("0") });
  useCommand({ id: "call.said", label: say("calls.said"), where, keys: "enter", run: said });
  useCommand({ id: "call.other", label: say("calls.key_other"), where, keys: "down", run: () => turn(1), quiet: true });
  useCommand({ id: "call.before", label: say("calls.key_before"), where, keys: "up", run: () => turn(-1), quiet: true });
  useCommand({ id: "call.promise", label: say("calls.promise_make"), where, run: () => mean({ kind: "promise", text: "" }) });
}
