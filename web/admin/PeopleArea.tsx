import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { changeRole, deactivatePerson, listPeople, type PersonView, Role, reactivatePerson } from "#contract/people.ts";
import { useAct } from "../act.ts";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Menu } from "../parts/Menu.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import { Invitations } from "./Invitations.tsx";

/** Who works at the desk, by name. */
export function PeopleArea() {
  const people = useQuery(answers(listPeople));
  const slow = useNoticeable(people.isPending);
  const [leaving, setLeaving] = useState<PersonView | null>(null);
  return (
    <>
      <Invitations />
      {slow && <Skeleton lines={4} height={32} />}
      {people.error && <Trouble error={people.error} onAgain={() => void people.refetch()} />}
      <ul className={styles.rows}>
        {people.data?.items.map((person) => (
          <Person key={person.id} person={person} onLeave={() => setLeaving(person)} />
        ))}
      </ul>
      <Leaving person={leaving} onClose={() => setLeaving(null)} />
    </>
  );
}

function Person({ person, onLeave }: { person: PersonView; onLeave: () => void }) {
  const say = useSay();
  const me = useMe();
  const role = useAct(changeRole, { done: say("admin.role_changed", { name: person.name }) });
  const back = useAct(reactivatePerson, { done: say("admin.person_back", { name: person.name }) });
  return (
    <li>
      <span>
        {person.name}
        {!person.active && ` · ${say("admin.person_closed")}`}
        <small>{[person.email, say(`me.role_${person.role}`), ...person.teams.map(({ name }) => name)].join(" · ")}</small>
      </span>
      {person.active ? (
        <Menu
          align="end"
          trigger={<Button size="small">{say("admin.change_named", { name: person.name })}</Button>}
          entries={[
            { heading: say("admin.role") },
            ...Role.options.map((name) => ({
              label: say(`me.role_${name}`),
              chosen: name === person.role,
              onSelect: () => role.mutate({ params: { id: person.id }, input: { role: name } }),
            })),
            "line" as const,
            {
              label: say("admin.close_access"),
              disabledBecause: person.id === me.id ? say("refusals.person.yourself") : undefined,
              onSelect: onLeave,
            },
          ]}
        />
      ) : (
        <Button size="small" busy={back.isPending} onClick={() => back.mutate({ params: { id: person.id } })}>
          {say("admin.open_access_named", { name: person.name })}
        </Button>
      )}
    </li>
  );
}

function Leaving({ person, onClose }: { person: PersonView | null; onClose: () => void }) {
  const say = useSay();
  const close = useAct(deactivatePerson, { done: say("admin.access_closed"), onDone: onClose });
  return (
    <Dialog
      open={person !== null}
      onClose={onClose}
      title={say("admin.close_access_of", { name: person?.name ?? "" })}
      description={say("admin.close_access_words")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="grave" busy={close.isPending} onClick={() => person && close.mutate({ params: { id: person.id } })}>
            {say("admin.close_access")}
          </Button>
        </>
      }
    />
  );
}
