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

/** People, teams, whatever has a number and a name. */
export const NamedOptions = ({ of }: { of: readonly { id: number; name: string }[] }) =>
  of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));

export const LanguageOptions = () =>
  languages.map((language) => (
    <option key={language} value={language} lang={language}>
      {languageNames[language]}
    </option>
  ));
