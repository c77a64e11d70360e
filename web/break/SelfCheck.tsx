import { useState } from "react";
import { Check } from "../parts/Choices.tsx";
import { useSay } from "../words.tsx";
import styles from "./Break.module.css";

/** Eight signs by which a body answers a hard conversation: four of giving way, four of hitting back. They are no findings about anybody. */
const signs = {
  giving_way: ["helpless", "blank", "away", "end_it"],
  hitting_back: ["angry", "confront", "get_even", "words"],
} as const;
type Sign = (typeof signs)[keyof typeof signs][number];

/** A look at oneself that takes ten seconds. It lives in this page alone: it is sent nowhere, and gone with the page. */
export function SelfCheck() {
  const say = useSay();
  const [ticked, setTicked] = useState<ReadonlySet<Sign>>(new Set());
  const among = (group: readonly Sign[]) => group.some((sign) => ticked.has(sign));
  const answer = ticked.has("words")
    ? "check_words"
    : among(signs.giving_way) && among(signs.hitting_back)
      ? "check_both"
      : among(signs.giving_way)
        ? "check_giving_way"
        : among(signs.hitting_back)
          ? "check_hitting_back"
          : null;
  const turn = (sign: Sign, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(sign);
    else next.delete(sign);
    setTicked(next);
  };
  return (
    <div className={styles.check}>
      <p>{say("break.check_lead")}</p>
      <div className={styles.signs}>
        {Object.values(signs).flatMap((group) =>
          group.map((sign) => (
            <Check key={sign} label={say(`break.sign_${sign}`)} checked={ticked.has(sign)} onChange={(on) => turn(sign, on)} />
          )),
        )}
      </div>
      <p role="status">{answer && say(`break.${answer}`)}</p>
    </div>
  );
}
