import type { ReactElement } from "react";
import { Menu } from "../parts/Menu.tsx";
import { useSay } from "../words.tsx";
import { useTags } from "./use-tags.ts";

/** The firm's list to put on and take off; `has` marks what is on already. Without it, tags are only put on. */
export function TagMenu({
  trigger,
  has,
  onChange,
}: {
  trigger: ReactElement<Record<string, unknown>>;
  has?: readonly number[];
  onChange: (tag: number, on: boolean) => void;
}) {
  const say = useSay();
  const tags = [...useTags().values()].filter((tag) => !tag.retired || has?.includes(tag.id));
  return (
    <Menu
      trigger={trigger}
      entries={
        tags.length === 0
          ? [{ label: say("together.no_tags"), disabledBecause: say("together.no_tags_words"), onSelect: () => undefined }]
          : tags.map((tag) => ({
              label: tag.name,
              ...(has ? { checked: has.includes(tag.id) } : {}),
              onSelect: () => onChange(tag.id, !has?.includes(tag.id)),
            }))
      }
    />
  );
}
