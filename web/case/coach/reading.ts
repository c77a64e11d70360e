import { ensureTemporal } from "../../temporal.ts";

/** The reader, fetched when somebody first writes; it runs here and nowhere else. */
export const loadReader = async () => {
  await ensureTemporal();
  const [{ adviseDraft }, { findDates }, { EXPLANATIONS }] = await Promise.all([
    import("#reader/advise-draft.ts"),
    import("#reader/dates/find-dates.ts"),
    import("#reader/explanations.ts"),
  ]);
  return { adviseDraft, findDates, EXPLANATIONS };
};
export type Reader = Awaited<ReturnType<typeof loadReader>>;
