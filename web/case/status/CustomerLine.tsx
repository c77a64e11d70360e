import { useState } from "react";
import { useCommand } from "../../keyboard/use-command.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { CustomerSeesIcon } from "../../parts/icons.ts";
import { speakWhen, unbroken, useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useZone } from "../../zone.ts";
import { useCase } from "../CaseContext.tsx";
import { openPromises } from "../promise-state.ts";
import { useSayIn } from "../say-in.ts";
import { CustomerLineEditor } from "./CustomerLineEditor.tsx";
import { CustomerPagePreview } from "./CustomerPagePreview.tsx";
import styles from "./StatusLines.module.css";

/** The line the customer reads on the case's page, in their language, with the next date. */
export function CustomerLine({ editing, onEdit }: { editing: boolean; onEdit: (editing: boolean) => void }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const zone = useZone();
  const theirs = useSayIn(view.language);
  const [previewed, setPreviewed] = useState(false);
  useCommand({
    id: "case.page",
    label: say("case.customers_page"),
    where: say("case.title"),
    keys: "w",
    run: () => setPreviewed(true),
  });
  const { phrase, text, toldAt } = view.customerLine;
  const isChoosing = view.choice !== null && view.choice.answeredAt === null;
  const shown = phrase === "waiting_for_you" && isChoosing ? "choice_open" : phrase;
  const next = openPromises(view.promises).find((promise) => promise.told);
  const date =
    next && theirs
      ? theirs(next.what === "deed" ? "case.customer_deed" : "case.customer_next", {
          when: unbroken(speakWhen(view.language, zone)).exact(next.dueAt),
        })
      : null;
  return (
    <>
      <div className={styles.line}>
        <span className={styles.whose} data-whose="customer">
          <Icon of={CustomerSeesIcon} size={16} />
          {say("case.customer_sees")}
        </span>
        <button type="button" className={styles.words} onClick={() => onEdit(true)}>
          <span lang={view.language}>{[theirs?.(`status.${shown}`), text, date].filter(Boolean).join(" · ")}</span>
          {toldAt && <span className={styles.meta}> · {say("case.told_at", { when: when.short(toldAt, now) })}</span>}
          <span className="for-readers"> · {say("case.change_customer_line")}</span>
        </button>
        <Button size="small" kind="quiet" keys="w" onClick={() => setPreviewed(true)}>
          {say("case.preview")}
        </Button>
      </div>
      {editing && <CustomerLineEditor onClose={() => onEdit(false)} />}
      {previewed && <CustomerPagePreview onClose={() => setPreviewed(false)} />}
    </>
  );
}
