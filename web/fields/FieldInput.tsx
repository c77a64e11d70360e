import { TextField } from "../parts/Field.tsx";
import { Select } from "../parts/Select.tsx";
import { useSay } from "../words.tsx";
import type { NamedField } from "./use-fields.ts";

/** The control that fits a field's kind. An empty value is none. */
export function FieldInput({
  field,
  value,
  error = null,
  onChange,
}: {
  field: NamedField;
  value: string;
  error?: string | null;
  onChange: (value: string) => void;
}) {
  const say = useSay();
  if (field.kind === "choice" || field.kind === "yes_no") {
    const options =
      field.kind === "choice"
        ? // A choice that the firm has taken off its list stays readable where it was made.
          [...new Set([...field.choices, ...(value ? [value] : [])])].map((choice) => [choice, choice] as const)
        : ([
            ["yes", say("together.yes")],
            ["no", say("together.no")],
          ] as const);
    return (
      <Select label={field.name} value={value} error={error} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say("together.not_filled")}</option>
        {options.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <TextField
      label={field.name}
      type={field.kind === "date" ? "date" : "text"}
      inputMode={field.kind === "number" ? "decimal" : undefined}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
