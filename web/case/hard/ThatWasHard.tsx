import { useState } from "react";
import { assignCase } from "#contract/cases.ts";
import { useAct } from "../../act.ts";
import { useBeginBreak } from "../../break/use-begin-break.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { useMe } from "../../me/use-me.ts";
import { Button } from "../../parts/Button.tsx";
import { afterDialog, Dialog } from "../../parts/Dialog.tsx";
import { NamedOptions, Select } from "../../parts/Select.tsx";
import { useSay } from "../../words.tsx";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { offerWords } from "../composer/offered-words.ts";
import styles from "./ThatWasHard.module.css";
import { useColleagues } from "./use-colleagues.ts";
import { useHandOverWords } from "./use-hand-over-words.ts";

/** `h`: what helps after something hard. Private: that it was opened, and what for, is written down nowhere; only an act that one then does is. */
export function ThatWasHard() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  useCommand({ id: "case.hard", label: say("hard.title"), where: say("case.title"), keys: "h", run: () => setOpen(true) });
  return open ? <HardDialog onClose={() => setOpen(false)} /> : null;
}

function HardDialog({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const handOver = useHandOverWords();
  const { breakMinutes: minutes } = useMe().firm;
  const others = useColleagues();
  const free = others.filter(({ disabledBecause }) => disabledBecause === undefined);
  const rest = useBeginBreak();
  const [asked, setAsked] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);
  const colleague = others.find(({ id }) => id === asked) ?? free[0];
  const successor = others.find(({ id }) => id === to) ?? free.find(({ id }) => id !== view.owner?.id);
  const cannot = whyNot(view.may, "assign", say);
  const write = (words: string) => {
    onClose();
    afterDialog(() => offerWords(words, { to: "note" }));
  };
  const give = useAct(assignCase, {
    done: () => say("queue.given", { count: 1, name: successor?.name ?? "" }),
    onDone: () => write(handOver("hard.brief", successor?.name)),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("hard.title")}
      description={say("hard.lead")}
      actions={<Button onClick={onClose}>{say("hard.nothing")}</Button>}
    >
      <section className={styles.rest}>
        <div>
          <strong>{say("hard.break")}</strong>
          <p>{say("hard.break_help", { minutes })}</p>
        </div>
        <Button busy={rest.isPending} onClick={rest.begin}>
          {say("break.begin")}
        </Button>
      </section>
      {free.length === 0 ? (
        <p>{say("hard.alone")}</p>
      ) : (
        <div className={styles.ways}>
          <section className={styles.way}>
            <Select label={say("hard.ask")} value={colleague?.id} onChange={(event) => setAsked(Number(event.target.value))}>
              <NamedOptions of={others} />
            </Select>
            <Button onClick={() => colleague && write(say("hard.ask_words", { name: colleague.name }))}>
              {say("hard.write")}
            </Button>
          </section>
          <section className={styles.way}>
            <Select
              label={say("hard.hand_over")}
              hint={cannot ?? say("hard.hand_over_help")}
              value={successor?.id}
              onChange={(event) => setTo(Number(event.target.value))}
            >
              <NamedOptions of={others} />
            </Select>
            <Button
              busy={give.isPending}
              disabledBecause={cannot}
              onClick={() => {
                if (!successor) return;
                give.mutate({ params: { number: view.number }, input: { ownerId: successor.id } });
              }}
            >
              {say("hard.give")}
            </Button>
          </section>
        </div>
      )}
    </Dialog>
  );
}
