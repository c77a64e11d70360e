import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { showHandOver } from "#contract/hand-overs.ts";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { WhatIsOwed } from "./CaseToHandOver.tsx";
import styles from "./HandOver.module.css";
import { useMe } from "./use-me.ts";

/** What a hand-over brought: each case with what is owed and the note, so that nobody has to ask. */
export function HandedOverScreen() {
  const say = useSay();
  const when = useWhen();
  const me = useMe();
  const { id } = useParams({ from: "/desk/me/handover/$id" });
  const asked = useQuery(answers(showHandOver, { params: { id: Number(id) } }));
  const slow = useNoticeable(asked.isPending);
  return (
    <>
      <ScreenHeader
        title={say("handover.handed_title")}
        sentence={asked.data && say("handover.handed_by", { name: asked.data.by.name, at: when.exact(asked.data.at) })}
        back={{ to: "/queue/mine", says: say("common.queue") }}
      />
      <div className={styles.screen}>
        {slow && <Skeleton lines={4} height={44} />}
        {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
        {asked.data && (
          <ul className={styles.cases} aria-label={say("handover.handed_title")}>
            {asked.data.cases.map((one) => (
              <li key={one.number}>
                <div className={styles.what}>
                  <WhatIsOwed of={one} />
                  {one.to?.id !== me.id && (
                    <span>{one.to ? say("handover.went_to", { name: one.to.name }) : say("handover.went_to_team")}</span>
                  )}
                  {!one.stands && <span className={styles.quiet}>{say("handover.gone_on")}</span>}
                </div>
                {one.note !== "" && <p className={styles.written}>{one.note}</p>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
