import type { TransferDraft } from "#contract/transfers.ts";
import { Select } from "../parts/Select.tsx";
import { useSay } from "../words.tsx";

type One = TransferDraft["people"][number];

/** Whom one can ask: colleagues and superiors who are free. Whoever is not is shown with the reason, so that nobody searches for them. */
export function ReceiverChoice({
  label,
  none,
  people,
  value,
  onChange,
}: {
  label: string;
  /** Said where nobody is free. */
  none: string;
  people: readonly One[];
  value: number | null;
  onChange: (id: number | null) => void;
}) {
  const say = useSay();
  const free = people.filter(({ notFree }) => notFree === null);
  const groups = [
    [say("transfer.free_colleagues"), free.filter(({ role }) => role === "agent")],
    [say("transfer.free_superiors"), free.filter(({ role }) => role !== "agent")],
  ] as const;
  const others = people.filter(({ notFree }) => notFree !== null);
  return (
    <Select
      label={label}
      hint={people.length > 0 && free.length === 0 ? none : undefined}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value === "" ? null : Number(event.target.value))}
    >
      <option value="">{say("transfer.choose")}</option>
      {groups.map(
        ([label, members]) =>
          members.length > 0 && (
            <optgroup key={label} label={label}>
              {members.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ),
      )}
      {others.length > 0 && (
        <optgroup label={say("transfer.not_free")}>
          {others.map(({ id, name, notFree }) => (
            <option key={id} value={id} disabled>
              {say(`transfer.person_${notFree}`, { name })}
            </option>
          ))}
        </optgroup>
      )}
    </Select>
  );
}
