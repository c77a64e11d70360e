import type { MessageView } from "#contract/messages.ts";
import { Icon } from "../../parts/Icon.tsx";
import { FileIcon, PicturesIcon, TeamOnlyIcon } from "../../parts/icons.ts";
import { useLanguage, useSay } from "../../words.tsx";
import styles from "./Attachments.module.css";
import { sizeWords } from "./size-words.ts";

/** The files of a message or note; a picture shown inside the text is not listed again. */
export function Attachments({ files }: { files: MessageView["attachments"] }) {
  const say = useSay();
  const language = useLanguage();
  const listed = files.filter((file) => !file.inline);
  if (listed.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={say("case.attachments")}>
      {listed.map((file) => (
        <li key={file.id}>
          <a className={styles.file} href={`/api/v1/attachments/${file.id}`} download={file.name}>
            <Icon of={file.type.startsWith("image/") ? PicturesIcon : FileIcon} size={18} />
            <span className={styles.name}>{file.name}</span>
            <span className={styles.size}>{sizeWords(file.size, language)}</span>
            {file.audience === "team" && (
              <span className={styles.team}>
                <Icon of={TeamOnlyIcon} size={14} />
                {say("case.team_only")}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
