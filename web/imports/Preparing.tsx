import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import {
  chooseImportFormat,
  discardImport,
  type ImportView,
  missingMeanings,
  previewImport,
  runImport,
} from "#contract/imports.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { FileReading } from "./FileReading.tsx";
import { Foreseen } from "./Foreseen.tsx";
import styles from "./Imports.module.css";

/** An import before it is run: how its files are read, what would come of it, and the one button that does it. */
export function Preparing({ of }: { of: ImportView }) {
  const say = useSay();
  const when = useWhen();
  const navigate = useNavigate();
  const params = { id: of.id };
  const preview = useQuery({ ...answers(previewImport, { params }), placeholderData: (before) => before });
  const slow = useNoticeable(preview.isPending);
  const run = useAct(runImport);
  const format = useAct(chooseImportFormat);
  const discard = useAct(discardImport, {
    done: say("imports.discarded"),
    onDone: () => void navigate({ to: "/admin/$area", params: { area: "imports" } }),
  });
  const isCsv = of.format === "kapok-csv";
  const missing = isCsv ? of.files.flatMap(({ holds, columns }) => missingMeanings(holds, columns)) : [];
  const counts = preview.data?.counts;
  const nothing = counts && counts.cases + counts.customers + counts.known === 0;
  const because =
    missing.length > 0
      ? say("imports.missing", { what: missing.map((each) => say(`imports.meaning_${each}`)).join(", ") })
      : nothing
        ? say("refusals.import.nothing_to_take")
        : undefined;
  return (
    <>
      {of.same && <p className={styles.note}>{say("imports.same", { at: when.dated(of.same.doneAt) })}</p>}
      {isCsv ? (
        of.files.map((file) => (
          <FileReading
            key={file.place}
            importId={of.id}
            file={file}
            samples={preview.data?.samples.find((each) => each.file === file.place)?.columns}
          />
        ))
      ) : (
        <Choices
          legend={say("imports.format")}
          value={of.format as "zammad" | "zendesk"}
          options={[
            { value: "zammad", label: "Zammad" },
            { value: "zendesk", label: "Zendesk" },
          ]}
          onChange={(value) => format.mutate({ params, input: { format: value } })}
        />
      )}
      {slow && <Skeleton lines={4} height={40} />}
      {preview.error && <Trouble error={preview.error} onAgain={() => void preview.refetch()} />}
      {preview.data && missing.length === 0 && <Foreseen preview={preview.data} files={of.files} />}
      <div className={styles.part}>
        <div className={styles.acts}>
          <Button kind="primary" busy={run.isPending} disabledBecause={because} onClick={() => run.mutate({ params })}>
            {say("imports.run")}
          </Button>
          <Button busy={discard.isPending} onClick={() => discard.mutate({ params })}>
            {say("imports.discard")}
          </Button>
        </div>
        <p className={styles.muted}>{say("imports.run_words")}</p>
      </div>
    </>
  );
}
