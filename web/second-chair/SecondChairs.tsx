import type { CaseView } from "#contract/case-shapes.ts";
import { joinSecondChair, leaveSecondChair } from "#contract/second-chairs.ts";
import { useAct } from "../act.ts";
import { useLiveState } from "../live-link.tsx";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ColleaguesIcon } from "../parts/icons.ts";
import styles from "../transfers/Transfers.module.css";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { useAnnounced } from "./use-announced.ts";

type Chair = CaseView["secondChairs"][number];

/** Who sits beside in a case or a call, seen by everybody who sees it; whoever joins is announced. */
export function SecondChairs({ chairs, onHand }: Pick<ChairProps, "onHand"> & { chairs: Chair[] }) {
  useAnnounced(chairs);
  return chairs.map((chair) => <OneChair key={chair.id} chair={chair} onHand={onHand} />);
}

interface ChairProps {
  chair: Chair;
  /** In a call: whoever sits beside and has heard it all can be asked to take it over. */
  onHand?: (personId: number) => void;
}

function OneChair({ chair, onHand }: ChairProps) {
  const say = useSay();
  const when = useWhen();
  const me = useMe();
  const join = useAct(joinSecondChair);
  const leave = useAct(leaveSecondChair);
  const { lostAt } = useLiveState();
  const notNow = lostAt === null ? undefined : say("chair.needs_desk");
  const params = { id: chair.id };
  const mine = chair.person.id === me.id;
  const sentence =
    chair.state === "joined"
      ? say("chair.sits", { name: chair.person.name, at: when.short(chair.since) })
      : chair.state === "offered"
        ? say("chair.offered", { name: chair.person.name })
        : mine
          ? say("chair.asked_me", { name: chair.askedBy.name })
          : say("chair.asked", { name: chair.person.name });
  const leaving =
    chair.state === "joined"
      ? say(mine ? "chair.leave" : "chair.thank")
      : say(chair.askedBy.id === me.id ? "chair.take_back" : "chair.no");
  return (
    <div className={styles.bar} role="status">
      <p>
        <Icon of={ColleaguesIcon} size={18} />
        <span>
          {chair.words !== "" && chair.state !== "joined" ? say("chair.with_words", { sentence, words: chair.words }) : sentence}
        </span>
      </p>
      <div className={styles.acts}>
        {chair.may.leave === true && (
          <Button
            size="small"
            kind="quiet"
            busy={leave.isPending}
            disabledBecause={notNow}
            onClick={() => leave.mutate({ params })}
          >
            {leaving}
          </Button>
        )}
        {chair.may.join === true && (
          <Button size="small" busy={join.isPending} disabledBecause={notNow} onClick={() => join.mutate({ params })}>
            {say(mine ? "chair.join" : "chair.let_in")}
          </Button>
        )}
        {onHand && chair.state === "joined" && !mine && (
          <Button size="small" disabledBecause={notNow} onClick={() => onHand(chair.person.id)}>
            {say("chair.hand", { name: chair.person.name })}
          </Button>
        )}
      </div>
    </div>
  );
}
