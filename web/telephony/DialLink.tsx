import type { ReactNode } from "react";
import { useMe } from "../me/use-me.ts";
import { useSay } from "../words.tsx";
import { dialLink } from "./dialling.ts";

/** A number that dials itself when it is pressed. */
export function DialLink({ number, className, children }: { number: string; className?: string; children?: ReactNode }) {
  const say = useSay();
  const { firm } = useMe();
  return (
    <a href={dialLink(firm.callLink, number)} className={className} aria-label={say("phone.ring_number", { number })}>
      {children ?? number}
    </a>
  );
}
