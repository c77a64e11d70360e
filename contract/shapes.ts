import { z } from "zod";

export const Language = z.enum(["pl", "bg", "en"]);
export type Language = z.output<typeof Language>;

/** An instant, ISO 8601 with zone, e.g. `2026-11-26T15:00:00.000Z`. */
export const Instant = z.iso.datetime({ offset: true });

/** How somebody asked to be addressed: Pan, Pani, Państwo, politely (Вие, Mr or Ms), or by the first name. Null: not known. */
export const AddressForm = z.enum(["pan", "pani", "panstwo", "polite", "first_name"]);
export type AddressForm = z.output<typeof AddressForm>;

export const Id = z.coerce.number().int().positive();
export const Done = z.object({ done: z.literal(true) });

/** True, or the code of the refusal that the act would meet; the interface greys the button out and says why. */
export const Allowed = z.union([z.literal(true), z.string()]);
export type Allowed = z.output<typeof Allowed>;

export const Person = z.object({ id: z.number(), name: z.string() });
export type Person = z.output<typeof Person>;

/** The answer after an act that can be taken back: give `undo` to `POST /undo` within a day. */
export const Undoable = z.object({ done: z.literal(true), undo: z.number().nullable() });
