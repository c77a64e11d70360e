import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listWidgets, turnOffWidget, turnOnWidget, type WidgetView } from "#contract/widgets.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { toast } from "../parts/toasts.ts";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import { WidgetForm } from "./WidgetForm.tsx";
import { snippetOf } from "./widget-values.ts";

/** Where customers reach us from a website: which, on which sites, and what to paste there. */
export function WidgetsArea() {
  const say = useSay();
  const widgets = useQuery(answers(listWidgets));
  const [editing, setEditing] = useState<WidgetView | "new" | null>(null);
  if (editing) return <WidgetForm widget={editing === "new" ? null : editing} onDone={() => setEditing(null)} />;
  const { items = [], url = "", takers = 0 } = widgets.data ?? {};
  return (
    <>
      <div className={styles.acts}>
        <Button kind="primary" onClick={() => setEditing("new")}>
          {say("admin.add_widget")}
        </Button>
      </div>
      {widgets.error && <Trouble error={widgets.error} onAgain={() => void widgets.refetch()} />}
      {widgets.data && items.length === 0 && (
        <EmptyState title={say("admin.widgets_none")}>{say("admin.widgets_none_words", { url: `${url}/help` })}</EmptyState>
      )}
      {items.length > 0 && (
        <p className={styles.muted}>
          {takers > 0 ? say("admin.widget_takers", { count: takers }) : say("admin.widget_no_takers")}
        </p>
      )}
      <ul className={styles.rows}>
        {items.map((widget) => (
          <WidgetRow key={widget.id} widget={widget} url={url} onChange={() => setEditing(widget)} />
        ))}
      </ul>
    </>
  );
}

function WidgetRow({ widget, url, onChange }: { widget: WidgetView; url: string; onChange: () => void }) {
  const say = useSay();
  const when = useWhen();
  const off = useAct(turnOffWidget, { done: say("admin.widget_turned_off") });
  const on = useAct(turnOnWidget, { done: say("admin.widget_turned_on") });
  const { name, key, offSince, origins } = widget;
  const snippet = snippetOf({ url, key });
  const params = { id: widget.id };
  return (
    <li>
      <span>
        {name}
        <small>
          {offSince
            ? say("admin.widget_off", { at: when.dated(offSince) })
            : origins.length > 0
              ? origins.join(" · ")
              : say("admin.widget_no_sites")}
        </small>
        {!offSince && (
          <>
            <small>{say("admin.widget_snippet")}</small>
            <code className={styles.secret}>{snippet}</code>
            <small>{say("admin.widget_csp", { url, live: url.replace(/^http/, "ws") })}</small>
          </>
        )}
      </span>
      <span className={styles.acts}>
        {!offSince && (
          <>
            <Button
              size="small"
              onClick={() => void navigator.clipboard?.writeText(snippet).then(() => toast({ says: say("admin.widget_copied") }))}
            >
              {say("admin.widget_copy", { name })}
            </Button>
            <a href={`${url}/widget/${key}/preview`} target="_blank" rel="noreferrer">
              {say("admin.widget_preview", { name })}
            </a>
            <a href={`${url}/help/${key}`} target="_blank" rel="noreferrer">
              {say("admin.widget_form_link", { name })}
            </a>
          </>
        )}
        <Button size="small" onClick={onChange}>
          {say("admin.change_named", { name })}
        </Button>
        {offSince ? (
          <Button size="small" busy={on.isPending} onClick={() => on.mutate({ params })}>
            {say("admin.widget_turn_on", { name })}
          </Button>
        ) : (
          <Button size="small" busy={off.isPending} onClick={() => off.mutate({ params })}>
            {say("admin.widget_turn_off", { name })}
          </Button>
        )}
      </span>
    </li>
  );
}
