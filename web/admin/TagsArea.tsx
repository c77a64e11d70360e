import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listTags, makeTag, mergeTag, renameTag, retireTag, type TagView } from "#contract/tags.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Chip } from "../parts/Chip.tsx";
import { Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { TextField } from "../parts/Field.tsx";
import { TagIcon } from "../parts/icons.ts";
import { Select } from "../parts/Select.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { nameIn } from "../tags/use-tags.ts";
import { useLanguage, useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import { NameFields, noNames, slugOf } from "./NameFields.tsx";

const tones = ["neutral", "info", "ok", "note"] as const;

/** The firm's list of tags: what cases are named by, in every language at once. */
export function TagsArea() {
  const say = useSay();
  const language = useLanguage();
  const tags = useQuery(answers(listTags));
  const [changing, setChanging] = useState<TagView | "new" | null>(null);
  const [merging, setMerging] = useState<TagView | null>(null);
  const retire = useAct(retireTag, { done: say("together.tag_retired") });
  const all = tags.data?.items ?? [];
  const inUse = all.filter(({ retired }) => !retired);
  return (
    <>
      <div>
        <Button onClick={() => setChanging("new")}>{say("together.make_tag")}</Button>
      </div>
      {tags.error && <Trouble error={tags.error} onAgain={() => void tags.refetch()} />}
      {tags.data && inUse.length === 0 && (
        <EmptyState title={say("together.no_tags")}>{say("together.no_tags_admin")}</EmptyState>
      )}
      <ul className={styles.rows}>
        {inUse.map((tag) => (
          <li key={tag.id}>
            <span>
              <Chip icon={TagIcon} tone={tag.tone}>
                {nameIn(tag, language)}
              </Chip>
              <small>
                {tag.slug} · {say(tag.uses >= 1000 ? "together.count_or_more" : "queue.group_count", { count: tag.uses })}
              </small>
            </span>
            <span className={styles.acts}>
              <Button size="small" onClick={() => setChanging(tag)}>
                {say("admin.change_named", { name: nameIn(tag, language) })}
              </Button>
              {inUse.length > 1 && (
                <Button size="small" onClick={() => setMerging(tag)}>
                  {say("together.merge_tag")}
                </Button>
              )}
              <Button size="small" busy={retire.isPending} onClick={() => retire.mutate({ params: { id: tag.id } })}>
                {say("together.retire")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {changing && <TagDialog tag={changing === "new" ? null : changing} onClose={() => setChanging(null)} />}
      {merging && (
        <MergeTagDialog tag={merging} others={inUse.filter(({ id }) => id !== merging.id)} onClose={() => setMerging(null)} />
      )}
    </>
  );
}

function TagDialog({ tag, onClose }: { tag: TagView | null; onClose: () => void }) {
  const say = useSay();
  const [names, setNames] = useState(tag?.names ?? noNames);
  const [slug, setSlug] = useState(tag?.slug ?? null);
  const [tone, setTone] = useState(tag?.tone ?? "neutral");
  const shown = slug ?? slugOf(names.en || names.pl || names.bg);
  const done = { sayRefusal: false, done: say("common.saved"), onDone: onClose };
  const make = useAct(makeTag, done);
  const rename = useAct(renameTag, done);
  const input = { slug: shown, names, tone };
  const error = make.error ?? rename.error;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say(tag ? "together.change_tag" : "together.make_tag")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="primary"
            busy={make.isPending || rename.isPending}
            disabledBecause={slugOf(shown) === shown && shown ? undefined : say("together.slug_needed")}
            onClick={() => (tag ? rename.mutate({ params: { id: tag.id }, input }) : make.mutate({ input }))}
          >
            {say("common.save")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <NameFields names={names} longest={40} onChange={setNames} />
        <TextField
          label={say("together.slug")}
          hint={say("together.slug_hint")}
          value={shown}
          maxLength={40}
          error={error ? sentenceFor(error, say) : null}
          onChange={(event) => setSlug(event.target.value)}
        />
        <Choices
          legend={say("together.tone")}
          value={tone}
          options={tones.map((value) => ({ value, label: say(`together.tone_${value}`) }))}
          onChange={setTone}
        />
      </div>
    </Dialog>
  );
}

function MergeTagDialog({ tag, others, onClose }: { tag: TagView; others: readonly TagView[]; onClose: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const [into, setInto] = useState(others[0]?.id ?? 0);
  const merge = useAct(mergeTag, { done: say("together.tags_merged"), onDone: onClose });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("together.merge_tag_title", { name: nameIn(tag, language) })}
      description={say("together.merge_tag_help")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="grave" busy={merge.isPending} onClick={() => merge.mutate({ params: { id: tag.id }, input: { into } })}>
            {say("together.merge_tag_now")}
          </Button>
        </>
      }
    >
      <Select label={say("together.into_tag")} value={into} onChange={(event) => setInto(Number(event.target.value))}>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {nameIn(other, language)}
          </option>
        ))}
      </Select>
    </Dialog>
  );
}
