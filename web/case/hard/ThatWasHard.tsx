import { useState } from "react";
import { useBeginBreak } from "../../break/use-begin-break.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { useMe } from "../../me/use-me.ts";
import { Button } from "../../parts/Button.tsx";
import { afterDialog, Dialog } from "../../parts/Dialog.tsx";
import { NamedOptions, Select } from "../../parts/Select.tsx";
import { TransferDialog } from "../../transfers/TransferDialog.tsx";
import { useSay } from "../../words.tsx";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { offerWords } from "../composer/offered-words.ts";
import styles from "./ThatWasHard.module.css";
import { useColleagues } from "./use-colleagues.ts";

/** `h`: what helps after something hard. Private: that it was opened, and what for, is written down nowhere; only an act that one then does is. */
export function ThatWasHard() {
  const say = useSay();
  const { number } = useCase();
  const [open, setOpen] = useState<"ways" | "transfer" | null>(null);
  const close = () => setOpen(null);
  useCommand({ id: "case.hard", label: say("hard.title"), where: say("case.title"), keys: "h", run: () => setOpen("ways") });
  if (open === "transfer") return <TransferDialog number={number} onClose={close} />;
  return open === "ways" ? <HardDialog onTransfer={() => setOpen("transfer")} onClose={close} /> : null;
}

function HardDialog({ onTransfer, onClose }: { onTransfer: () => void; onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const { breakMinutes: minutes } = useMe().firm;
  const others = useColleagues();
  const free = others.filter(({ disabledBecause }) => disabledBecause === undefined);
  const rest = useBeginBreak();
  const [asked, setAsked] = useState<number | null>(null);
  const colleague = others.find(({ id }) => id === asked) ?? free[0];
  const waits = view.transfer?.state === "asked" || view.transfer?.state === "read";
  const cannot = waits ? say("refusals.transfer.waits") : whyNot(view.may, "transfer", say);
  const write = (words: string) => {
    onClose();
    afterDialog(() => offerWords(words, { to: "note" }));
  };
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
            <div>
              <strong>{say("hard.hand_over")}</strong>
              <p>{cannot ?? say("hard.hand_over_help")}</p>
            </div>
            <Button disabledBecause={cannot} onClick={onTransfer}>
              {say("calls.brief")}
            </Button>
          </section>
        </div>
      )}
    </Dialog>
  );
}
