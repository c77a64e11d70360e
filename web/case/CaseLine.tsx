import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Fragment, useState } from "react";
import { assignCase } from "#contract/cases.ts";
import { listPeople } from "#contract/people.ts";
import { useAct } from "../act.ts";
import { useBackAbout } from "../break/back-about.ts";
import { useCommand } from "../keyboard/use-command.ts";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { CompanionIcon, MaskedIcon, MeIcon, OpensIcon, PhoneIcon, VestIcon } from "../parts/icons.ts";
import { Menu } from "../parts/Menu.tsx";
import { answers } from "../queries.ts";
import { PresenceWords } from "../queue/PresenceWords.tsx";
import { useSay } from "../words.tsx";
import { whyNot } from "./allowed.ts";
import { useCase } from "./CaseContext.tsx";
import styles from "./CaseLine.module.css";
import { CaseMenu } from "./CaseMenu.tsx";
import { COVER } from "./conversation/shield.ts";
import { usePresent } from "./use-present.ts";

/** Number, subject, customer; owner and who else is here. */
export function CaseLine({
  companionShown,
  onCompanion,
  vestShown,
  onVest,
  onCall,
}: {
  companionShown: boolean;
  onCompanion: () => void;
  vestShown: boolean;
  onVest: () => void;
  onCall: () => void;
}) {
  const view = useCase();
  const say = useSay();
  const present = usePresent();
  return (
    <div className={styles.line}>
      <h1 className={styles.title}>
        <span className={styles.number}>{view.number}</span>
        <Subject />
      </h1>
      <Link to={`/customers/${view.customer.id}` as string} className={styles.customer}>
        {view.customer.name}
      </Link>
      <div className={styles.right}>
        {present.length > 0 && <PresenceWords people={present} />}
        <Owner />
        <CaseMenu />
        <IconButton label={say("calls.start")} icon={PhoneIcon} keys="c" onClick={onCall} />
        <IconButton
          label={say("vest.title")}
          icon={VestIcon}
          keys="v"
          aria-pressed={vestShown}
          // The focus stays where it is, so that closing leads back to the caret.
          onPointerDown={(event) => event.preventDefault()}
          onClick={onVest}
        />
        <IconButton
          label={say(companionShown ? "case.hide_companion" : "case.show_companion")}
          icon={CompanionIcon}
          keys="]"
          aria-pressed={companionShown}
          onClick={onCompanion}
        />
      </div>
    </div>
  );
}

/** What the customer called it, insults covered; as written for those who want it, here or always. */
function Subject() {
  const { subject, subjectAsWritten, language } = useCase();
  const say = useSay();
  const [asWritten, setAsWritten] = useState(useMe().preferences.showInsults);
  if (subjectAsWritten === null) return <span lang={language}>{subject}</span>;
  return (
    <>
      <span lang={language}>
        {asWritten
          ? subjectAsWritten
          : subject.split(COVER).map((words, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a subject never change places
              <Fragment key={at}>
                {at > 0 && (
                  <>
                    <span aria-hidden="true">{COVER}</span>
                    <span className="for-readers">{say("case.covered")}</span>
                  </>
                )}
                {words}
              </Fragment>
            ))}
      </span>
      <IconButton
        label={say(asWritten ? "case.cover_insults" : "case.show_as_written")}
        icon={MaskedIcon}
        size={16}
        aria-pressed={asWritten}
        onClick={() => setAsWritten(!asWritten)}
      />
    </>
  );
}

function Owner() {
  const view = useCase();
  const say = useSay();
  const me = useMe();
  const backAbout = useBackAbout();
  const { data: people } = useQuery(answers(listPeople));
  const assign = useAct(assignCase, {
    done: (_, { input }) => {
      if (input.ownerId === null) return say("queue.given_to_nobody", { count: 1 });
      if (input.ownerId === me.id) return say("queue.taken", { count: 1 });
      return say("queue.given", { count: 1, name: people?.items.find((person) => person.id === input.ownerId)?.name ?? "" });
    },
  });
  const give = (ownerId: number | null) => assign.mutate({ params: { number: view.number }, input: { ownerId } });
  const because = whyNot(view.may, "assign", say);
  const isMine = view.owner?.id === me.id;
  useCommand({
    id: "queue.take",
    label: say("queue.key_take"),
    where: say("case.title"),
    keys: "a",
    enabled: !because && !isMine,
    run: () => give(me.id),
  });
  if (because)
    return (
      <span className={styles.owner}>{view.owner ? say("queue.owner", { name: view.owner.name }) : say("queue.no_owner")}</span>
    );
  const others = people?.items.filter((person) => person.active && person.id !== me.id && person.id !== view.owner?.id) ?? [];
  const back = people?.items.filter(({ id }) => id === view.owner?.id).map((owner) => backAbout(owner).disabledBecause)[0];
  return (
    <Menu
      align="end"
      trigger={
        <Button kind="quiet" size="small" busy={assign.isPending}>
          <Icon of={MeIcon} size={16} />
          {view.owner ? say("queue.owner", { name: isMine ? say("queue.owner_you") : view.owner.name }) : say("queue.no_owner")}
          {back && ` · ${back}`}
          <Icon of={OpensIcon} size={16} />
        </Button>
      }
      entries={[
        ...(isMine ? [] : [{ label: say("queue.key_take"), keys: "a", onSelect: () => give(me.id) }, "line" as const]),
        { heading: say("queue.give_to") },
        ...others.map((person) => ({ label: person.name, ...backAbout(person), onSelect: () => give(person.id) })),
        ...(view.owner ? ["line" as const, { label: say("queue.give_to_nobody"), onSelect: () => give(null) }] : []),
      ]}
    />
  );
}
