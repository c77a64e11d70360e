import { useNavigate } from "@tanstack/react-router";
import { type Me, me } from "#contract/me.ts";
import { keyOf, queryClient } from "../queries.ts";
import { session } from "../session.ts";

/** Remembers who has signed in and goes where they wanted to be. */
export function useEnter(): (who: Me, next?: string) => Promise<void> {
  const navigate = useNavigate();
  return async (who, next) => {
    queryClient.clear();
    queryClient.setQueryData(keyOf(me), who);
    session.begin();
    await navigate({ to: next ?? "/", replace: true });
  };
}
