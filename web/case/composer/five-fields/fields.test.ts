import { expect, test } from "vitest";
import { updateOf } from "./fields.ts";

const empty = { happening: "", difficulty: "", next_step: "", established: "", next_word: "" };

test("each field is a sentence with one full stop, in the order of the five", () => {
  const text = updateOf({
    happening: "Aparat jest w serwisie",
    difficulty: " Czekamy na część. ",
    next_step: "W środę sprawdzę dostawę",
    established: "",
    next_word: "Napiszę do środy, do godz. 16:00",
  });
  expect(text).toBe("Aparat jest w serwisie. Czekamy na część. W środę sprawdzę dostawę. Napiszę do środy, do godz. 16:00.");
});

test("nothing filled in is nothing", () => expect(updateOf(empty)).toBe(""));
