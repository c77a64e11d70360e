import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { listCustomers } from "#contract/customers.ts";
import { TextField } from "../parts/Field.tsx";
import { useSettled } from "../parts/use-settled.ts";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";

const SHOWN = 8;

/** Finds another customer and holds which one was chosen. Choosing applies nothing by itself. */
export function FindCustomer({
  label,
  of = "all",
  without,
  chosen,
  onChoose,
}: {
  label: string;
  of?: "all" | "organisations";
  /** The one it is looked for: never found. */
  without: number;
  chosen: number | null;
  onChoose: (id: number) => void;
}) {
  const say = useSay();
  const name = useId();
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim());
  const found = useQuery({
    ...answers(listCustomers, { query: { q, of, limit: SHOWN + 1 } }),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  const rows = q === "" ? [] : (found.data?.items.filter(({ id }) => id !== without).slice(0, SHOWN) ?? []);
  return (
    <div className={styles.form}>
      <TextField
        label={label}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {q !== "" && found.data && rows.length === 0 && <p className={styles.quiet}>{say("customers.nothing")}</p>}
      {rows.length > 0 && (
        <fieldset className={styles.found}>
          <legend className="for-readers">{label}</legend>
          {rows.map((row) => (
            <label key={row.id} className={styles.candidate}>
              <input type="radio" name={name} checked={chosen === row.id} onChange={() => onChoose(row.id)} />
              <span>
                <strong>{row.name || row.address || say("customers.nameless")}</strong>
                <small>
                  {[row.name && row.address, ...row.organisations, say("customers.open_cases", { count: row.openCases })]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
