import { useQueryClient } from "@tanstack/react-query";
import { changeMe, type Me, me } from "#contract/me.ts";
import { useAct } from "../act.ts";
import { keyOf } from "../queries.ts";

type Change = Partial<Pick<Me, "name" | "language" | "theme" | "density" | "timeZone">> & {
  preferences?: Partial<Me["preferences"]>;
};

/**
 * Keeps one setting at once: shown before the desk has answered, put back when it refuses. An answer of before the change that is still
 * on its way would show the old setting once more, and is not waited for.
 */
export function useSettings(): (change: Change, says?: string) => Promise<Me> {
  const client = useQueryClient();
  const act = useAct(changeMe);
  return async (change) => {
    await client.cancelQueries({ queryKey: keyOf(me) });
    const before = client.getQueryData<Me>(keyOf(me));
    if (before) {
      client.setQueryData(keyOf(me), { ...before, ...change, preferences: { ...before.preferences, ...change.preferences } });
    }
    try {
      const after = await act.mutateAsync({ input: change });
      client.setQueryData(keyOf(me), after);
      return after;
    } catch (error) {
      client.setQueryData(keyOf(me), before);
      void client.invalidateQueries({ queryKey: keyOf(me) });
      throw error;
    }
  };
}
