import { describe, expect, it } from "vitest";
import { listCases } from "#contract/cases.ts";
import { CaseFilter } from "#contract/views.ts";
import { addressOf, FILTERS, filterOf, isNarrowed, searchOf, tagsIn } from "./filter.ts";

describe("an address of the queue", () => {
  it("leads back to what it was made of", () => {
    const filter = { owner: "3", tags: "4,7", stage: 2, language: "bg", field: "9:2026-11-24" } as const;
    const address = addressOf({ queue: "all", view: null, filter });
    expect(address).toBe("/queue/all?owner=3&tags=4,7&stage=2&language=bg&field=9:2026-11-24");
    expect(filterOf(Object.fromEntries(new URLSearchParams(address.split("?")[1])))).toEqual(filter);
  });

  it("is plain without anything to narrow by, and a view's own with a view", () => {
    expect(addressOf({ queue: "mine", view: null, filter: {} })).toBe("/queue/mine");
    expect(addressOf({ queue: "all", view: 12, filter: { owner: "me" } })).toBe("/queue/view/12");
  });

  it("keeps the letters of a value, whatever they are", () => {
    const field = "9:Łódź & syn?=,";
    const address = addressOf({ queue: "all", view: null, filter: { field } });
    expect(filterOf(Object.fromEntries(new URLSearchParams(address.split("?")[1])))).toEqual({ field });
  });

  it("remembers the view that it was changed from", () => {
    expect(addressOf({ queue: "all", view: null, filter: { owner: "me" } }, 12)).toBe("/queue/all?owner=me&from=12");
  });
});

describe("what narrows a list", () => {
  it("is read from numbers as the router reads them", () => {
    expect(filterOf({ owner: 3, tags: 7, stage: 2 })).toEqual({ owner: "3", tags: "7", stage: 2 });
    expect(tagsIn({ tags: "7,9" })).toEqual([7, 9]);
  });

  it("is what the contract takes, part by part", () => {
    const shapes = listCases.query.shape;
    // A list is read by the situation too, which no view keeps.
    expect(FILTERS.toSorted()).toEqual([...Object.keys(CaseFilter.shape), "situation"].toSorted());
    const given = [
      "me",
      "none",
      "0",
      "1",
      "5",
      "6",
      "12",
      "1,2",
      "1,",
      "mail",
      "pigeon",
      "pl",
      "de",
      "us",
      "them",
      "7:x",
      "7:",
      ":x",
    ];
    for (const name of FILTERS)
      for (const value of given)
        expect([name, value, filterOf({ [name]: value })[name]]).toEqual([name, value, shapes[name].safeParse(value).data]);
  });

  it("is not what nobody can narrow by", () => {
    expect(filterOf({ owner: "everybody", stage: 9, tags: "a", channel: "pigeon", color: "red" })).toEqual({});
    expect(isNarrowed({})).toBe(false);
    expect(isNarrowed(filterOf({ language: "bg" }))).toBe(true);
  });

  it("stays in the address as it stands, without what is not ours", () => {
    expect(searchOf({ tags: 7, owner: "me", from: 3, utm_source: "x", stage: null })).toEqual({ tags: 7, owner: "me", from: 3 });
  });
});
