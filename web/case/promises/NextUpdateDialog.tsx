import { useQuery } from "@tanstack/react-query";
import type { CaseView } from "#contract/case-shapes.ts";
import { showCase } from "#contract/cases.ts";
import { answers } from "../../queries.ts";
import { openPromises } from "../promise-state.ts";
import { MakePromise } from "./MakePromise.tsx";
import { MovePromise } from "./MovePromise.tsx";

/** Sets when the customer hears next: makes the promise where there is none, else moves the one that stands. */
export function NextUpdateDialog({ number, onClose }: { number: number; onClose: () => void }) {
  const { data } = useQuery(answers(showCase, { params: { number } }));
  return data ? <Loaded view={data} onClose={onClose} /> : null;
}

function Loaded({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const standing = openPromises(view.promises)[0];
  return standing ? (
    <MovePromise view={view} promise={standing} onClose={onClose} />
  ) : (
    <MakePromise view={view} onClose={onClose} />
  );
}
