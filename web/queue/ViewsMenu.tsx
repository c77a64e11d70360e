import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { changeView, listViews, removeView, type ViewOfQueue } from "#contract/views.ts";
import { useAct } from "../act.ts";
import { call } from "../client.ts";
import { lastAct } from "../last-act.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { OpensIcon } from "../parts/icons.ts";
import { Menu } from "../parts/Menu.tsx";
import { toast, toastTrouble } from "../parts/toasts.ts";
import { answers, queryClient, renew } from "../queries.ts";
import { useSay } from "../words.tsx";

export const useViews = (): readonly ViewOfQueue[] => useQuery(answers(listViews)).data?.items ?? [];

/** One's own saved views and those of one's teams. */
export function ViewsMenu({ current }: { current: ViewOfQueue | null }) {
  const say = useSay();
  const navigate = useNavigate();
  const views = useViews();
  const remove = useAct(removeView, {
    onDone: (_, { params }) => {
      const removed = views.find(({ id }) => id === Number(params.id));
      const back = removed && (() => restore(removed).catch((error: unknown) => toastTrouble(error, say)));
      if (back) lastAct.remember(back);
      toast({ says: say("together.view_removed"), undo: back });
      void navigate({ to: "/queue/mine" as string });
    },
  });
  if (views.length === 0) return null;
  const entry = (view: ViewOfQueue) => ({
    label: view.name,
    hint: view.mine ? undefined : say("together.view_of", { name: view.owner.name }),
    chosen: view.id === current?.id,
    onSelect: () => void navigate({ to: `/queue/view/${view.id}` as string }),
  });
  const mine = views.filter(({ team }) => team === null);
  const shared = views.filter(({ team }) => team !== null);
  return (
    <Menu
      trigger={
        <Button kind="quiet" size="small" aria-current={current ? "page" : undefined}>
          {current?.name ?? say("together.views")}
          <Icon of={OpensIcon} size={16} />
        </Button>
      }
      entries={[
        ...mine.map(entry),
        ...(shared.length > 0 ? [{ heading: say("together.shared_views") }, ...shared.map(entry)] : []),
        ...(current?.mine
          ? [
              "line" as const,
              {
                label: say("together.remove_view", { name: current.name }),
                onSelect: () => remove.mutate({ params: { id: current.id } }),
              },
            ]
          : []),
      ]}
    />
  );
}

/** Saving a removed view anew brings it back. */
async function restore({ id, name, team, filter }: ViewOfQueue): Promise<void> {
  await call(changeView, { params: { id }, input: { name, teamId: team?.id ?? null, filter } });
  await renew(queryClient, "views");
}
