import { describe, expect, test } from "vitest";
import { readSearch } from "./search-words.ts";

describe("what is typed into the search", () => {
  test.for<{ typed: string; filters: object }>([
    { typed: "from:ewa since:2026-10-01 stage:3", filters: { author: "ewa", since: "2026-10-01", stage: 3 } },
    {
      typed: "autor:Ewa od:2026-10-01 do:2026-10-31 etap:2",
      filters: { author: "Ewa", since: "2026-10-01", until: "2026-10-31", stage: 2 },
    },
    {
      typed: "автор:Елена от:2026-10-01 етап:5 език:bg",
      filters: { author: "Елена", since: "2026-10-01", stage: 5, language: "bg" },
    },
    {
      typed: "stan:zamknięta kanał:czat zespół:Serwis ma:załącznik",
      filters: { state: "closed", channel: "chat", team: "Serwis", attachment: true },
    },
    { typed: "състояние:отворен в:бележки", filters: { state: "open", in: "notes" } },
    { typed: "STAGE:4 owner:ja", filters: { stage: 4, owner: "me" } },
    { typed: "opiekun:nikt customer:#17", filters: { owner: "none", customer: 17 } },
    { typed: 'owner:"Ewa Zając"', filters: { owner: "Ewa Zając" } },
  ])("$typed is filters", ({ typed, filters }) => {
    expect(readSearch(typed)).toEqual({ words: "", phrases: [], filters, notUnderstood: [] });
  });

  test.for(["re:laptop", "https://sklep.example/42", "12:30", "uwaga: laptop", ":", "laptop"])("%s is words", (typed) => {
    expect(readSearch(typed)).toEqual({ words: typed, phrases: [], filters: {}, notUnderstood: [] });
  });

  test.for(['"dwa lata"', "„dwa lata”", "„dwa lata“", "“dwa lata”"])("%s is to stand there just so", (typed) => {
    expect(readSearch(`laptop ${typed} stage:3`)).toEqual({
      words: "laptop dwa lata",
      phrases: ["dwa lata"],
      filters: { stage: 3 },
      notUnderstood: [],
    });
  });

  test.for(["stage:6", "since:2026-02-30", "until:tomorrow", "state:asleep", "customer:ewa", "has:patience"])(
    "%s means nothing, and is said to",
    (typed) => {
      expect(readSearch(`laptop ${typed}`)).toEqual({ words: "laptop", phrases: [], filters: {}, notUnderstood: [typed] });
    },
  );
});
