import { useNavigate } from "@tanstack/react-router";
import { useCommand } from "../keyboard/use-command.ts";
import { lastAct } from "../last-act.ts";
import { useMe } from "../me/use-me.ts";
import { toast } from "../parts/toasts.ts";
import { useSignOut } from "../sign-in/use-sign-out.ts";
import { useSay } from "../words.tsx";
import { destinations } from "./destinations.ts";

/** The commands that work on every screen. */
export function useEverywhere({ palette, sheet }: { palette: () => void; sheet: () => void }): void {
  const say = useSay();
  const me = useMe();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const where = say("keys.everywhere");

  useCommand({ id: "everywhere.palette", label: say("keys.palette"), where, keys: "mod+k", run: palette });
  useCommand({ id: "everywhere.sheet", label: say("keys.sheet"), where, keys: "?", run: sheet });
  useCommand({
    id: "everywhere.search",
    label: say("keys.search"),
    where,
    keys: "/",
    run: () => void navigate({ to: "/search" as string }),
  });
  useCommand({
    id: "everywhere.undo",
    label: say("keys.undo"),
    where,
    keys: "z",
    run: () => {
      if (!lastAct.takeBack()) toast({ says: say("common.nothing_to_undo") });
    },
  });
  // The list is fixed, so the order of hooks is too.
  for (const place of destinations) {
    // biome-ignore lint/correctness/useHookAtTopLevel: `destinations` never changes its length
    useCommand({
      id: `go.${place.name}`,
      label: say(`keys.go_${place.name}`),
      where,
      keys: `g ${place.key}`,
      enabled: place.for(me),
      run: () => void navigate({ to: place.to }),
    });
  }
  useCommand({ id: "go.me", label: say("keys.go_me"), where, keys: "g m", run: () => void navigate({ to: "/me" }) });
  useCommand({ id: "go.handover", label: say("handover.go"), where, run: () => void navigate({ to: "/me/handover" }) });
  useCommand({
    id: "go.ladder",
    label: say("ladder.title"),
    where,
    run: () => void navigate({ to: "/library/ladder" as string }),
  });
  useCommand({
    id: "go.demonstration",
    label: say("ladder.demonstration"),
    where,
    run: () => void navigate({ to: "/library/ladder/call" as string }),
  });
  useCommand({ id: "everywhere.sign_out", label: say("keys.sign_out"), where, run: () => void signOut() });
}
