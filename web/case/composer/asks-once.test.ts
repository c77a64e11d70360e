import { expect, it } from "vitest";
import { worthAsking } from "./asks-once.ts";

it.each(["W załączniku przesyłam fakturę.", "Załączam zdjęcia.", "Прикачвам фактурата.", "Please find the invoice attached."])(
  "asks for the file announced in %s",
  (text) => {
    expect(worthAsking(text, { files: 0 })).toBe("forgotten_file");
    expect(worthAsking(text, { files: 1 })).toBeNull();
  },
);

it.each(["Dzień dobry {{imię}}", "Odezwę się do […].", "We will write by [...]."])("asks about the blank in %s", (text) =>
  expect(worthAsking(text, { files: 1 })).toBe("placeholder"),
);

it.each(["Proszę odpowiedzieć na tego maila.", "Numer [1042] w temacie", "Zamówienie w toku", ""])(
  "sends %s without a question",
  (text) => expect(worthAsking(text, { files: 0 })).toBeNull(),
);
