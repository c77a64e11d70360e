import { type ComponentPropsWithRef, type ReactNode, useId, useState } from "react";
import { useSay } from "../words.tsx";
import styles from "./Field.module.css";
import { Icon } from "./Icon.tsx";
import { TroubleIcon } from "./icons.ts";

type Around = {
  label: string;
  /** What helps to fill it in; stays visible. */
  hint?: ReactNode;
  /** What is wrong and how to mend it, next to the field. */
  error?: string | null;
  optional?: boolean;
};

/** Label, hint and error of one control; `children` gets the attributes that tie them together. */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
}: Around & {
  children: (tie: { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined }) => ReactNode;
}) {
  const say = useSay();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> · {say("common.optional")}</span>}
      </label>
      {hint && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({ id, "aria-describedby": described, "aria-invalid": error ? true : undefined })}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <Icon of={TroubleIcon} size={16} />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

export type TextFieldProps = Around & Omit<ComponentPropsWithRef<"input">, "id" | "children">;

export function TextField({ label, hint, error, optional, className, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(tie) => <input type="text" {...input} {...tie} className={[styles.input, className].filter(Boolean).join(" ")} />}
    </Field>
  );
}

/** A password that may be shown and pasted (WCAG 3.3.8). */
export function PasswordField({ label, hint, error, ...input }: TextFieldProps) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(tie) => (
        <span className={styles.withButton}>
          <input
            {...input}
            {...tie}
            type={shown ? "text" : "password"}
            className={styles.input}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
          />
          <button type="button" className={styles.inside} aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? say("common.hide") : say("common.show")}
            <span className="for-readers"> · {label}</span>
          </button>
        </span>
      )}
    </Field>
  );
}

export function TextArea({ label, hint, error, optional, ...area }: Around & Omit<ComponentPropsWithRef<"textarea">, "id">) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(tie) => <textarea rows={4} {...area} {...tie} className={styles.input} />}
    </Field>
  );
}
