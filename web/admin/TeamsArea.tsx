import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { listPeople } from "#contract/people.ts";
import { listTeams, makeTeam, renameTeam, setTeamAssigns, setTeamMembers, type TeamView } from "#contract/teams.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Check, Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { TextField } from "../parts/Field.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";

type Team = z.output<typeof TeamView>;

/** The teams and who is in them. */
export function TeamsArea() {
  const say = useSay();
  const teams = useQuery(answers(listTeams));
  const [changing, setChanging] = useState<Team | null>(null);
  const [name, setName] = useState("");
  const make = useAct(makeTeam, { done: say("admin.team_made"), sayRefusal: false, onDone: () => setName("") });
  return (
    <>
      <form
        className={styles.filters}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) make.mutate({ input: { name: name.trim() } });
        }}
      >
        <TextField
          label={say("admin.new_team")}
          value={name}
          error={make.error ? sentenceFor(make.error, say) : null}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" busy={make.isPending}>
          {say("admin.make_team")}
        </Button>
      </form>
      {teams.error && <Trouble error={teams.error} onAgain={() => void teams.refetch()} />}
      {teams.data?.items.length === 0 && <EmptyState title={say("admin.no_teams")}>{say("admin.no_teams_words")}</EmptyState>}
      <ul className={styles.rows}>
        {teams.data?.items.map((team) => (
          <li key={team.id}>
            <span>
              {team.name}
              <small>{team.members.map((member) => member.name).join(", ") || say("admin.team_empty")}</small>
            </span>
            <Button size="small" onClick={() => setChanging(team)}>
              {say("admin.change_named", { name: team.name })}
            </Button>
          </li>
        ))}
      </ul>
      {changing && <TeamDialog team={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

function TeamDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const say = useSay();
  const people = useQuery(answers(listPeople));
  const [name, setName] = useState(team.name);
  const [members, setMembers] = useState(new Set(team.members.map(({ id }) => id)));
  const rename = useAct(renameTeam, { sayRefusal: false });
  const [assigns, choose] = useState(team.assigns);
  const setAssigns = useAct(setTeamAssigns);
  const save = useAct(setTeamMembers, { done: say("common.saved"), onDone: onClose });
  const finish = async () => {
    if (name.trim() !== team.name) await rename.mutateAsync({ params: { id: team.id }, input: { name: name.trim() } });
    if (assigns !== team.assigns) await setAssigns.mutateAsync({ params: { id: team.id }, input: { assigns } });
    save.mutate({ params: { id: team.id }, input: { accountIds: [...members] } });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={team.name}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="primary" busy={save.isPending || rename.isPending} onClick={() => void finish().catch(() => undefined)}>
            {say("common.save")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label={say("admin.team_name")}
          value={name}
          error={rename.error ? sentenceFor(rename.error, say) : null}
          onChange={(event) => setName(event.target.value)}
        />
        <Choices
          legend={say("admin.assigns")}
          hint={say(`admin.assigns_hint_${assigns}`)}
          value={assigns}
          options={(["by_hand", "round_robin", "by_load"] as const).map((value) => ({
            value,
            label: say(`admin.assigns_${value}`),
          }))}
          onChange={choose}
        />
        <fieldset className={styles.group}>
          <legend>{say("admin.members")}</legend>
          {people.data?.items
            .filter(({ active }) => active)
            .map((person) => (
              <Check
                key={person.id}
                label={person.name}
                checked={members.has(person.id)}
                onChange={(inTeam) => {
                  const next = new Set(members);
                  if (inTeam) next.add(person.id);
                  else next.delete(person.id);
                  setMembers(next);
                }}
              />
            ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
