import { useQuery } from "@tanstack/react-query";
import { customerPageLink } from "#contract/cases.ts";
import { Offline } from "../../client.ts";
import { Dialog } from "../../parts/Dialog.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { LeavesIcon } from "../../parts/icons.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { answers } from "../../queries.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "./StatusLines.module.css";

/**
 * The customer's page, exactly as the customer sees it. The page itself lets nobody frame it, so its text is fetched and
 * shown in a frame that runs nothing and sends nothing.
 */
export function CustomerPagePreview({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const link = useQuery({ ...answers(customerPageLink, { params: { number: view.number } }), staleTime: 0 });
  // The address for customers may be another than the one this page was opened at; the path is the same desk.
  const path = link.data ? new URL(link.data.url, location.href).pathname : null;
  const page = useQuery({
    queryKey: ["customers-page", path],
    enabled: path !== null,
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const response = await fetch(path ?? "", { signal, credentials: "omit" });
      if (!response.ok) throw new Offline(response.status);
      return response.text();
    },
  });
  const trouble = link.error ?? page.error;
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
      {trouble && <p role="alert">{sentenceFor(trouble, say)}</p>}
      {page.data && (
        <iframe className={styles.page} srcDoc={page.data} title={say("case.customers_page")} sandbox="allow-same-origin" />
      )}
    </Dialog>
  );
}
