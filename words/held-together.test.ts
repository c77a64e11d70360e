import { expect, test } from "vitest";
import { heldTogether } from "./held-together.ts";

const shown = (text: string, language: "pl" | "bg" | "en") => heldTogether(text, language).replaceAll("\u00a0", "_");

test.for([
  ["pl", "Co z moimi butami i o co chodzi?", "Co z_moimi butami i_o_co chodzi?"],
  ["pl", "do poniedziałku 30 listopada, do godz. 16:00", "do poniedziałku 30_listopada, do godz._16:00"],
  ["pl", "(z listy) Tak. A potem?", "(z_listy) Tak. A_potem?"],
  ["bg", "до понеделник, 30 ноември, 16:00 ч., с Вас", "до понеделник, 30_ноември,_16:00_ч., с_Вас"],
  ["en", "a reply by 30 November, 16:00", "a reply by 30_November,_16:00"],
] as const)("lines do not break where it reads badly (%s)", ([language, text, held]) => {
  expect(shown(text, language)).toBe(held);
  expect(heldTogether(text, language)).toHaveLength(text.length);
});

test.for([
  ["pl", "trzewiki schną do jutra"],
  ["pl", "opcja A: naprawa"],
  ["pl", "w\nnowym wierszu"],
  ["en", "I need a box"],
] as const)("what may break is left alone (%s: %s)", ([language, text]) => {
  expect(heldTogether(text, language)).toBe(text);
});
