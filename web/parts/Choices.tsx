import { type ReactNode, useId } from "react";
import styles from "./Field.module.css";
import { Icon } from "./Icon.tsx";
import { TroubleIcon } from "./icons.ts";

/** One of a few, all in view: radio buttons that look like what they are. Choosing applies nothing by itself. */
export function Choices<V extends string>({
  legend,
  hint,
  value,
  options,
  onChange,
}: {
  legend: string;
  hint?: ReactNode;
  value: V | null;
  options: readonly { value: V; label: string; lang?: string }[];
  onChange: (value: V) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.choices} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <div className={styles.hint} id={`${name}-hint`}>
          {hint}
        </div>
      )}
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A yes or no with its words beside it. */
export function Check({
  label,
  hint,
  error,
  checked,
  onChange,
}: {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <Icon of={TroubleIcon} size={16} />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
