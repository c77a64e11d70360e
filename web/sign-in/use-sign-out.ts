import { useNavigate } from "@tanstack/react-router";
import { signOut } from "#contract/sessions.ts";
import { call } from "../client.ts";
import { toastTrouble } from "../parts/toasts.ts";
import { queryClient } from "../queries.ts";
import { forgetSearches } from "../search/recent.ts";
import { useSay } from "../words.tsx";

/** Ends this session and forgets what the page knew. */
export function useSignOut(): () => Promise<void> {
  const say = useSay();
  const navigate = useNavigate();
  return async () => {
    try {
      await call(signOut);
    } catch (error) {
      return toastTrouble(error, say);
    }
    await navigate({ to: "/sign-in", replace: true });
    queryClient.clear();
    forgetSearches();
  };
}
