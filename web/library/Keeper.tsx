import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { entrustEntry } from "#contract/library.ts";
import type { LibraryEntry } from "#contract/library-shapes.ts";
import { listPeople } from "#contract/people.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { NamedOptions, Select } from "../parts/Select.tsx";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./EntryScreen.module.css";
import { useReviewWords } from "./review.ts";

/** Who looks after an entry, and when it is looked over next. Without both, procedures grow old unseen. */
export function Keeper({ entry, whyNot }: { entry: LibraryEntry; whyNot: string | undefined }) {
  const say = useSay();
  const review = useReviewWords();
  const people = useQuery(answers(listPeople));
  const [changing, setChanging] = useState(false);
  const [ownerId, setOwnerId] = useState(entry.owner?.id ?? null);
  const [reviewOn, setReviewOn] = useState(entry.reviewOn ?? "");
  const save = useAct(entrustEntry, { done: say("common.saved"), onDone: () => setChanging(false) });
  const params = { shelf: entry.shelf, slug: entry.slug };
  return (
    <section className={styles.keeper} aria-labelledby="keeper">
      <h2 id="keeper">{say("library.keeper")}</h2>
      <p>{entry.owner ? say("library.owner_is", { name: entry.owner.name }) : say("library.no_owner")}</p>
      <p>{entry.reviewOn ? review(entry.reviewOn) : say("library.no_review")}</p>
      {changing ? (
        <form
          className={styles.keeperForm}
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate({ params, input: { ownerId, reviewOn: reviewOn || null } });
          }}
        >
          <Select
            label={say("library.owner")}
            value={ownerId ?? ""}
            onChange={(event) => setOwnerId(event.target.value ? Number(event.target.value) : null)}
          >
            <option value="">{say("library.nobody")}</option>
            <NamedOptions of={people.data?.items.filter(({ active, id }) => active || id === ownerId) ?? []} />
          </Select>
          <TextField
            label={say("library.review")}
            type="date"
            value={reviewOn}
            onChange={(event) => setReviewOn(event.target.value)}
          />
          <div className={styles.acts}>
            <Button onClick={() => setChanging(false)}>{say("common.cancel")}</Button>
            <Button kind="primary" type="submit" busy={save.isPending}>
              {say("common.save")}
            </Button>
          </div>
        </form>
      ) : (
        <Button size="small" disabledBecause={whyNot} onClick={() => setChanging(true)}>
          {say("library.change_keeper")}
        </Button>
      )}
    </section>
  );
}
