import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { z } from "zod";
import { listDrafts, removeAttachment, type Uploaded } from "#contract/messages.ts";
import { useAct } from "../../act.ts";
import { upload } from "../../client.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { AttachmentIcon, CloseIcon, CustomerSeesIcon, TeamOnlyIcon } from "../../parts/icons.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { toast } from "../../parts/toasts.ts";
import { answers } from "../../queries.ts";
import { useLanguage, useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { sizeWords } from "../conversation/size-words.ts";
import styles from "./DraftFiles.module.css";
import type { useDraft } from "./drafts/use-draft.ts";
import type { Mode } from "./mode.ts";

type File_ = ReturnType<typeof useDraft>["attachments"][number];

/** Files of a draft; each carries the mode it was added in, so that a team file never goes to a customer. */
export function useDraftFiles(mode: Mode, all: readonly File_[]) {
  const view = useCase();
  const client = useQueryClient();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const files = all.filter((file) => file.audience === (mode === "reply" ? "customer" : "team"));
  const renew = () => client.invalidateQueries({ queryKey: answers(listDrafts, { params: { number: view.number } }).queryKey });

  async function add(picked: File[]) {
    if (picked.length === 0) return;
    setBusy(true);
    try {
      await upload<z.output<typeof Uploaded>>(`/cases/${view.number}/attachments?mode=${mode}`, picked);
      await renew();
    } catch (error) {
      toast({ says: sentenceFor(error, say), tone: "late" });
    } finally {
      setBusy(false);
    }
  }
  const remove = useAct(removeAttachment, { onDone: () => void renew() });
  return { files, busy, add: (picked: File[]) => void add(picked), remove: (id: number) => remove.mutate({ params: { id } }) };
}

export type Files = ReturnType<typeof useDraftFiles>;

export function FileList({ files, mode }: { files: Files; mode: Mode }) {
  const say = useSay();
  const language = useLanguage();
  if (files.files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={say(mode === "reply" ? "composer.files_for_customer" : "composer.files_for_team")}>
      {files.files.map((file) => (
        <li key={file.id} className={styles.file}>
          <Icon of={mode === "reply" ? CustomerSeesIcon : TeamOnlyIcon} size={14} />
          <span className={styles.name}>{file.name}</span>
          <span className={styles.size}>{sizeWords(file.size, language)}</span>
          <IconButton
            label={say("composer.remove_file", { name: file.name })}
            icon={CloseIcon}
            size={16}
            onClick={() => files.remove(file.id)}
          />
        </li>
      ))}
    </ul>
  );
}

export function AddFile({ files, mode }: { files: Files; mode: Mode }) {
  const say = useSay();
  const input = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <Button kind="quiet" size="small" icon={AttachmentIcon} busy={files.busy} onClick={() => input.current?.click()}>
        {say(mode === "reply" ? "composer.add_file_customer" : "composer.add_file_team")}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          files.add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
