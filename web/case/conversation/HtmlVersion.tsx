import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { messageHtml } from "#contract/messages.ts";
import { Button } from "../../parts/Button.tsx";
import { PicturesIcon } from "../../parts/icons.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { answers } from "../../queries.ts";
import { useSay } from "../../words.tsx";
import styles from "./HtmlVersion.module.css";

/**
 * The message as its sender laid it out, in a frame that runs nothing. Pictures from elsewhere stay off until asked for:
 * loading them tells the sender that and where the message was read.
 */
export function HtmlVersion({ messageId, lang }: { messageId: number; lang: string }) {
  const say = useSay();
  const { data, isError, error } = useQuery({
    ...answers(messageHtml, { params: { id: messageId } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [pictures, setPictures] = useState(false);
  const frame = useRef<HTMLIFrameElement | null>(null);
  const [height, setHeight] = useState(160);

  useEffect(() => {
    const element = frame.current;
    if (!element || !data) return;
    const fit = () => {
      const inside = element.contentDocument?.documentElement;
      if (inside) setHeight(Math.min(Math.max(inside.scrollHeight, 80), 1600));
    };
    element.addEventListener("load", fit);
    return () => element.removeEventListener("load", fit);
  }, [data]);

  if (isError) return <p role="alert">{sentenceFor(error, say)}</p>;
  if (!data) return null;
  const remote = /\sdata-remote-src=/i.test(data.html);
  return (
    <div className={styles.version}>
      {remote && !pictures && (
        <p className={styles.pictures}>
          <span>{say("case.pictures_off")}</span>
          <Button size="small" icon={PicturesIcon} onClick={() => setPictures(true)}>
            {say("case.show_pictures")}
          </Button>
        </p>
      )}
      <iframe
        ref={frame}
        className={styles.frame}
        style={{ height }}
        // No scripts, no forms; the same origin only so that its height can be read.
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        title={say("case.html_version")}
        srcDoc={documentOf(data.html, lang, pictures)}
      />
    </div>
  );
}

/** The frame also obeys the policy of the page around it: no style sheets of its own, so the ground is laid in attributes. */
function documentOf(html: string, lang: string, pictures: boolean): string {
  const from = pictures ? "https: data: 'self'" : "data: 'self'";
  const shown = pictures ? html.replace(/\sdata-remote-src=/gi, " src=") : html;
  const ground = "margin:12px;font:16px/1.6 system-ui,sans-serif;color:#1f2a30;background:#fff;overflow-wrap:anywhere";
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src ${from}"></head><body style="${ground}">${shown}</body></html>`;
}
