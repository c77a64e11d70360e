import { useQuery } from "@tanstack/react-query";
import { listMailboxes } from "#contract/mailboxes.ts";
import { listPeople } from "#contract/people.ts";
import { listTeams } from "#contract/teams.ts";
import { countCases } from "#contract/views.ts";
import { showValue } from "../fields/show-value.ts";
import { useFields } from "../fields/use-fields.ts";
import { Button } from "../parts/Button.tsx";
import { CloseIcon } from "../parts/icons.ts";
import { languageNames } from "../parts/languages.ts";
import { answers } from "../queries.ts";
import { useTags } from "../tags/use-tags.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./FilterBar.module.css";
import { FILTERS, type ListFilter, type Place, tagsIn } from "./filter.ts";
import { onlyIn } from "./only-in.ts";

type Props = {
  place: Place;
  onFilter: (filter: ListFilter) => void;
  onSave: () => void;
};

/** What the list is narrowed by, each part to take away by itself, with how many cases that leaves. */
export function FilterBar({ place, onFilter, onSave }: Props) {
  const say = useSay();
  const { queue, filter } = place;
  const { situation, ...kept } = filter;
  const { data } = useQuery({ ...answers(countCases, { query: { queue, ...kept } }), enabled: situation === undefined });
  const nameOf = useNames();
  const without = (name: keyof ListFilter) => onFilter({ ...filter, [name]: undefined });
  return (
    <section className={styles.bar} aria-label={say("together.narrowed_by")}>
      {FILTERS.filter((name) => filter[name] !== undefined).map((name) => (
        <Button
          key={name}
          size="small"
          icon={CloseIcon}
          aria-label={say("together.do_not_narrow", { by: nameOf(name, filter) })}
          onClick={() => without(name)}
        >
          {nameOf(name, filter)}
        </Button>
      ))}
      <span className={styles.count}>
        {situation === undefined &&
          data &&
          say(data.more ? "together.count_or_more" : "queue.group_count", { count: data.count })}
      </span>
      <Button kind="quiet" size="small" onClick={() => onFilter({})}>
        {say("together.narrow_by_nothing")}
      </Button>
      <Button
        kind="quiet"
        size="small"
        disabledBecause={situation === undefined ? undefined : say("together.situation_not_kept")}
        onClick={onSave}
      >
        {say("together.save_view")}
      </Button>
    </section>
  );
}

/** A part of a filter in words: „Stage: 2 Understand“. */
function useNames(): (name: keyof ListFilter, filter: ListFilter) => string {
  const say = useSay();
  const when = useWhen();
  const people = useQuery(answers(listPeople)).data?.items ?? [];
  const teams = useQuery(answers(listTeams)).data?.items ?? [];
  const mailboxes = useQuery(answers(listMailboxes)).data?.items ?? [];
  const tags = useTags();
  const fields = [...useFields("case"), ...useFields("customer")];
  return (name, filter) => {
    const value = String(filter[name] ?? "");
    switch (name) {
      case "owner":
        if (value === "none") return say("queue.no_owner");
        return say("queue.owner", {
          name: value === "me" ? say("queue.owner_you") : (people.find(({ id }) => String(id) === value)?.name ?? value),
        });
      case "team":
        return `${say("together.by_team")}: ${teams.find(({ id }) => String(id) === value)?.name ?? value}`;
      case "tags":
        return tagsIn(filter)
          .map((id) => tags.get(id)?.name ?? String(id))
          .join(" + ");
      case "stage":
        return say("queue.stage_of_five", { stage: Number(value), name: say(`queue.stage_${value}`) });
      case "channel":
        return `${say("together.by_channel")}: ${say(`queue.channel_${value}`)}`;
      case "mailbox":
        return mailboxes.find(({ id }) => String(id) === value)?.address ?? value;
      case "language":
        return filter.language ? languageNames[filter.language] : value;
      case "matter":
        return onlyIn({ matter: filter.matter }, say);
      case "situation":
        return onlyIn({ situation: filter.situation }, say);
      case "waitingFor":
        return `${say("case.waits_for")} ${say(`case.waits_for_${value}`)}`;
      default: {
        const colon = value.indexOf(":");
        const field = fields.find(({ id }) => String(id) === value.slice(0, colon));
        return field ? `${field.name}: ${showValue(field, value.slice(colon + 1), { say, when })}` : value;
      }
    }
  };
}
