import { Link } from "@tanstack/react-router";
import { unlinkCase } from "#contract/together.ts";
import { useAct } from "../../act.ts";
import { IconButton } from "../../parts/IconButton.tsx";
import { CloseIcon } from "../../parts/icons.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import facts from "../companion/Facts.module.css";
import styles from "./Links.module.css";

/** Cases that belong with this one, each with how. */
export function Links() {
  const view = useCase();
  const say = useSay();
  const unlink = useAct(unlinkCase, { done: say("together.unlinked") });
  if (view.links.length === 0) return null;
  return (
    <div>
      <dt>{say("together.links")}</dt>
      {view.links.map((link) => (
        <dd key={link.id} className={styles.link}>
          <span>
            <Link to={`/case/${link.number}` as string}>
              {link.number} · {link.subject}
            </Link>
            <span className={facts.address}>
              {say(`together.link_${link.kind}`)} · {say(`search.state_${link.state}`)}
            </span>
          </span>
          <IconButton
            label={say("together.unlink", { number: link.number })}
            icon={CloseIcon}
            size={16}
            onClick={() => unlink.mutate({ params: { number: view.number, id: link.id } })}
          />
        </dd>
      ))}
    </div>
  );
}
