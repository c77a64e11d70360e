import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { searchLibrary } from "#contract/library.ts";
import { TextField } from "../../parts/Field.tsx";
import { useSettled } from "../../parts/use-settled.ts";
import { answers } from "../../queries.ts";
import { useLanguage, useSay } from "../../words.tsx";

/** Another way to the cards: what the customer does, in one's own words. */
export function FindTechnique({ onFound, onTurn }: { onFound: (ids: readonly string[] | null) => void; onTurn: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim());
  const found = useQuery({
    ...answers(searchLibrary, { query: { q: q || "-", language, shelf: "techniques" } }),
    enabled: q !== "",
  });
  const items = found.data?.items;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew only when the answer is another
  useEffect(() => {
    onFound(q === "" ? null : (items?.map(({ slug }) => slug) ?? []));
    onTurn();
  }, [q, items]);
  return (
    <search>
      <TextField
        label={say("techniques.find")}
        type="search"
        autoComplete="off"
        placeholder={say("techniques.find_example")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </search>
  );
}
