import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Channel } from "#contract/case-words.ts";
import { Matter } from "#contract/information.ts";
import { listMailboxes } from "#contract/mailboxes.ts";
import { listPeople } from "#contract/people.ts";
import { Situation } from "#contract/situations.ts";
import { listTeams } from "#contract/teams.ts";
import { FieldInput } from "../fields/FieldInput.tsx";
import { type NamedField, useFields } from "../fields/use-fields.ts";
import { Button } from "../parts/Button.tsx";
import { Check } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { languageNames } from "../parts/languages.ts";
import { NamedOptions, Select } from "../parts/Select.tsx";
import { answers } from "../queries.ts";
import { useTags } from "../tags/use-tags.ts";
import { useSay } from "../words.tsx";
import styles from "./FilterDialog.module.css";
import { filterOf, type ListFilter, tagsIn } from "./filter.ts";

/** Narrows the list. Nothing happens before it is applied; the order stays by promise. */
export function FilterDialog({
  filter,
  onApply,
  onClose,
}: {
  filter: ListFilter;
  onApply: (filter: ListFilter) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const people = useQuery(answers(listPeople)).data?.items ?? [];
  const teams = useQuery(answers(listTeams)).data?.items ?? [];
  const mailboxes = useQuery(answers(listMailboxes)).data?.items ?? [];
  const tags = [...useTags().values()];
  const [draft, setDraft] = useState<ListFilter>(filter);
  // Read as an address would be: what is emptied is left out.
  const set = (name: keyof ListFilter, value: string) => setDraft((now) => filterOf({ ...now, [name]: value }));
  const select = (name: keyof ListFilter, label: string, options: readonly (readonly [value: string, label: string])[]) => (
    <Select label={label} value={String(draft[name] ?? "")} onChange={(event) => set(name, event.target.value)}>
      <option value="">{say("together.any")}</option>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </Select>
  );
  const chosen = tagsIn(draft);
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={say("together.narrow_title")}
      description={say("together.narrow_help")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="primary" onClick={() => onApply(draft)}>
            {say("together.narrow_now")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {select("owner", say("together.by_owner"), [
          ["me", say("queue.owner_you")],
          ["none", say("queue.no_owner")],
          ...people.map(({ id, name }) => [String(id), name] as const),
        ])}
        {select(
          "team",
          say("together.by_team"),
          teams.map(({ id, name }) => [String(id), name] as const),
        )}
        {select(
          "stage",
          say("together.by_stage"),
          [1, 2, 3, 4, 5].map((stage) => [String(stage), `${stage} · ${say(`queue.stage_${stage}`)}`] as const),
        )}
        {select(
          "waitingFor",
          say("case.waits_for"),
          (["us", "customer", "colleagues"] as const).map((who) => [who, say(`case.waits_for_${who}`)] as const),
        )}
        {select(
          "channel",
          say("together.by_channel"),
          Channel.options.map((channel) => [channel, say(`queue.channel_${channel}`)] as const),
        )}
        {select(
          "mailbox",
          say("together.by_mailbox"),
          mailboxes.map(({ id, address }) => [String(id), address] as const),
        )}
        {select(
          "matter",
          say("information.matter"),
          Matter.options.map((name) => [name, say(`information.matter_${name}`)] as const),
        )}
        {select(
          "situation",
          say("situation.filter"),
          Situation.options.map((name) => [name, say(`situation.${name}`)] as const),
        )}
        {select("language", say("together.by_language"), Object.entries(languageNames))}
      </div>
      {tags.length > 0 && (
        <fieldset className={styles.tags}>
          <legend>{say("together.by_tags")}</legend>
          {tags.map((tag) => (
            <Check
              key={tag.id}
              label={tag.name}
              checked={chosen.includes(tag.id)}
              onChange={(on) => set("tags", (on ? [...chosen, tag.id] : chosen.filter((id) => id !== tag.id)).join(","))}
            />
          ))}
        </fieldset>
      )}
      <ByField about="case" name="field" draft={draft} onSet={set} />
      <ByField about="customer" name="customerField" draft={draft} onSet={set} />
    </Dialog>
  );
}

function ByField({
  about,
  name,
  draft,
  onSet,
}: {
  about: NamedField["about"];
  name: "field" | "customerField";
  draft: ListFilter;
  onSet: (name: keyof ListFilter, value: string) => void;
}) {
  const say = useSay();
  const fields = useFields(about);
  const asked = draft[name] ?? "";
  const colon = asked.indexOf(":");
  const [chosen, setChosen] = useState(colon > 0 ? Number(asked.slice(0, colon)) : 0);
  const field = fields.find(({ id }) => id === chosen);
  if (fields.length === 0) return null;
  return (
    <div className={styles.form}>
      <Select
        label={say(about === "case" ? "together.by_field" : "together.by_customer_field")}
        value={chosen}
        onChange={(event) => {
          setChosen(Number(event.target.value));
          onSet(name, "");
        }}
      >
        <option value={0}>{say("together.any")}</option>
        <NamedOptions of={fields} />
      </Select>
      {field && (
        <FieldInput
          field={field}
          value={colon > 0 ? asked.slice(colon + 1) : ""}
          onChange={(value) => onSet(name, value.trim() && `${field.id}:${value}`)}
        />
      )}
    </div>
  );
}
