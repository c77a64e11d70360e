import type { ComponentPropsWithRef, ReactNode } from "react";
import styles from "./Field.module.css";
import { Field } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import { OpensIcon } from "./icons.ts";
import { languageNames, languages } from "./languages.ts";

/**
 * A list to choose one from. The browser's own: it is known to every screen reader and every phone, finds by typing
 * and holds four hundred time zones without effort. For rich entries use `Menu`.
 */
export function Select({
  label,
  hint,
  error,
  optional,
  children,
  ...select
}: {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  optional?: boolean;
} & Omit<ComponentPropsWithRef<"select">, "id">) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(tie) => (
        <span className={styles.select}>
          <select {...select} {...tie} className={styles.input}>
            {children}
          </select>
          <Icon of={OpensIcon} size={18} />
        </span>
      )}
    </Field>
  );
}

/** People, teams, whatever has a number and a name; `disabledBecause` stands behind the name of who cannot be chosen now. */
export const NamedOptions = ({ of }: { of: readonly { id: number; name: string; disabledBecause?: string }[] }) =>
  of.map(({ id, name, disabledBecause }) => (
    <option key={id} value={id} disabled={disabledBecause !== undefined}>
      {disabledBecause === undefined ? name : `${name} · ${disabledBecause}`}
    </option>
  ));

export const LanguageOptions = () =>
  languages.map((language) => (
    <option key={language} value={language} lang={language}>
      {languageNames[language]}
    </option>
  ));
