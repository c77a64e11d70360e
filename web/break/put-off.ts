import { useState } from "react";
import { useMe } from "../me/use-me.ts";

/** Until which day each thing is put off, by its name. */
type Days = Record<string, string>;

const placeOf = (me: number): string => `kapok.put-off.${me}`;

function read(me: number): Days {
  try {
    return JSON.parse(localStorage.getItem(placeOf(me)) ?? "{}") as Days;
  } catch {
    return {};
  }
}

/** "Not today", kept on this device alone: that something was put off is nobody's business, the desk's neither. */
export function usePutOff() {
  const { id, timeZone } = useMe();
  const today = Temporal.Now.zonedDateTimeISO(timeZone).toPlainDate();
  const [days, setDays] = useState(() => read(id));
  const keep = (next: Days) => {
    setDays(next);
    localStorage.setItem(placeOf(id), JSON.stringify(next));
  };
  const standing = () => Object.entries(days).filter(([, day]) => day > today.toString());
  return {
    isPutOff: (name: string): boolean => (days[name] ?? "") > today.toString(),
    putOff: (name: string) => keep({ ...Object.fromEntries(standing()), [name]: today.add({ days: 1 }).toString() }),
    showAgain: () => keep({}),
  };
}
