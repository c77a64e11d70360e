import { useQuery } from "@tanstack/react-query";
import { customerPageLink } from "#contract/cases.ts";
import { Dialog } from "../../parts/Dialog.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { LeavesIcon } from "../../parts/icons.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { answers } from "../../queries.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "./StatusLines.module.css";

/** The customer's page, exactly as the customer sees it. */
export function CustomerPagePreview({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const { data, isError, error } = useQuery({ ...answers(customerPageLink, { params: { number: view.number } }), staleTime: 0 });
  // The address for customers may be another than the one this page was opened at; the path is the same desk.
  const path = data ? new URL(data.url, location.href).pathname : null;
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={say("case.customers_page")}
      description={say("case.customers_page_help", { customer: view.customer.name })}
      actions={
        path && (
          <a href={path} target="_blank" rel="noreferrer" className={styles.newTab}>
            {say("case.open_in_tab")}
            <Icon of={LeavesIcon} size={16} />
          </a>
        )
      }
    >
      {isError && <p role="alert">{sentenceFor(error, say)}</p>}
      {path && <iframe className={styles.page} src={path} title={say("case.customers_page")} sandbox="allow-same-origin" />}
    </Dialog>
  );
}
