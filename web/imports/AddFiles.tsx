import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type DragEvent, useRef, useState } from "react";
import type { ImportView } from "#contract/imports.ts";
import { upload } from "../client.ts";
import { announce } from "../parts/announce.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { FileIcon, TroubleIcon } from "../parts/icons.ts";
import { sentenceFor } from "../parts/sentences.ts";
import { renew } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Imports.module.css";

/** Files are chosen or dropped, kept, and shown as they are understood. */
export function AddFiles() {
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement | null>(null);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);

  async function add(files: File[]) {
    if (files.length === 0 || busy) return;
    setBusy(true);
    setTrouble(null);
    announce(say("imports.adding"));
    try {
      const { id } = await upload<ImportView>("/imports", files);
      await renew(client, "imports");
      await navigate({ to: "/admin/$area/$id", params: { area: "imports", id: String(id) } });
    } catch (error) {
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  }

  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void add([...event.dataTransfer.files]);
  };
  return (
    <section className={styles.part}>
      <h2>{say("imports.import")}</h2>
      <p className={styles.muted}>{say("imports.import_words")}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the first, for every keyboard */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <Button kind="primary" icon={FileIcon} busy={busy} onClick={() => input.current?.click()}>
          {say(busy ? "imports.adding" : "imports.choose_files")}
        </Button>
        <span className={styles.orDrop}>{say("imports.or_drop")}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json"
          onChange={(event) => {
            void add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </div>
      {trouble !== null && (
        <p className={styles.trouble} role="alert">
          <Icon of={TroubleIcon} size={18} />
          <span>{sentenceFor(trouble, say)}</span>
        </p>
      )}
    </section>
  );
}
