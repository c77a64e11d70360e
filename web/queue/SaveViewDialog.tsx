import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listTeams } from "#contract/teams.ts";
import { changeView, saveView, type ViewOfQueue } from "#contract/views.ts";
import { useAct } from "../act.ts";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { Select } from "../parts/Select.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./BulkDialog.module.css";
import type { Place } from "./filter.ts";

/** Keeps what the list is narrowed by under a name; one's own view that it was made from can be changed instead. */
export function SaveViewDialog({
  place,
  from,
  onSaved,
  onClose,
}: {
  place: Place;
  from: ViewOfQueue | null;
  onSaved: (id: number) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const teams = useQuery(answers(listTeams)).data?.items ?? [];
  const me = useMe();
  const mayShareWith = ({ id }: { id: number }) => me.may.shareViews === true || me.teams.some((team) => team.id === id);
  const own = from?.mine ? from : null;
  const [anew, setAnew] = useState(own === null);
  const [name, setName] = useState(own?.name ?? "");
  const [teamId, setTeamId] = useState(own?.team?.id ?? 0);
  const save = useAct(saveView, { sayRefusal: false, done: say("together.view_saved"), onDone: ({ id }) => onSaved(id) });
  const change = useAct(changeView, {
    sayRefusal: false,
    done: say("together.view_saved"),
    onDone: (_, { params }) => onSaved(Number(params.id)),
  });
  const { situation: _notKept, ...kept } = place.filter;
  const input = { name: name.trim(), teamId: teamId || null, filter: { queue: place.queue, ...kept } };
  const error = save.error ?? change.error;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("together.save_view")}
      description={say("together.save_view_help")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="primary"
            busy={save.isPending || change.isPending}
            disabledBecause={name.trim() ? undefined : say("together.name_view")}
            onClick={() => (own && !anew ? change.mutate({ params: { id: own.id }, input }) : save.mutate({ input }))}
          >
            {say("common.save")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {own && (
          <Choices
            legend={say("together.which_view")}
            value={anew ? "new" : "own"}
            options={[
              { value: "own", label: say("together.change_view", { name: own.name }) },
              { value: "new", label: say("together.new_view") },
            ]}
            onChange={(which) => setAnew(which === "new")}
          />
        )}
        <TextField
          label={say("together.view_name")}
          value={name}
          error={error ? sentenceFor(error, say) : null}
          onChange={(event) => setName(event.target.value)}
        />
        {teams.length > 0 && (
          <Select
            label={say("together.share_view")}
            hint={teams.some((team) => !mayShareWith(team)) ? say("together.share_view_help") : undefined}
            value={teamId}
            onChange={(event) => setTeamId(Number(event.target.value))}
          >
            <option value={0}>{say("together.only_me")}</option>
            {teams.map((team) => (
              <option key={team.id} value={team.id} disabled={!mayShareWith(team)}>
                {team.name}
              </option>
            ))}
          </Select>
        )}
      </div>
    </Dialog>
  );
}
