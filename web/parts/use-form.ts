import { type FormEvent, useRef, useState } from "react";
import { Refused } from "../client.ts";
import { useSay } from "../words.tsx";
import { sentenceFor } from "./sentences.ts";

/** What the desk found wrong with what was sent: paths such as `admin.email`, each with a sentence. */
export function wrongFields(error: unknown): [path: string, sentence: string][] {
  if (!(error instanceof Refused) || error.code !== "request.not_valid" || !Array.isArray(error.facts.wrong)) return [];
  return (error.facts.wrong as { path: string; message: string }[]).map(({ path, message }) => [path, message]);
}

type Troubles<V> = Partial<Record<keyof V, string>>;

/**
 * The values of a form, what is wrong with them, and their sending. Troubles are looked for when sending, and a field's
 * own trouble goes away when it is changed. `fieldOf` names the field that a refusal belongs to; else `trouble` has it.
 */
export function useForm<V extends Record<string, unknown>>({
  initial,
  check,
  fieldOf = {},
  send,
}: {
  initial: V;
  check?: (values: V) => Troubles<V>;
  fieldOf?: Readonly<Record<string, keyof V>>;
  send: (values: V) => Promise<unknown> | unknown;
}) {
  const say = useSay();
  const [values, setValues] = useState(initial);
  const [troubles, setTroubles] = useState<Troubles<V>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const show = (found: Troubles<V>) => {
    setTroubles(found);
    // Once they are drawn, to the first field that needs a hand.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };

  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (busy) return;
    setTrouble(null);
    const found = check?.(values) ?? {};
    if (Object.values(found).some(Boolean)) return show(found);
    setTroubles({});
    setBusy(true);
    try {
      await send(values);
    } catch (error) {
      const field = error instanceof Refused ? fieldOf[error.code] : undefined;
      const named = wrongFields(error).filter(([path]) => path in values);
      if (field !== undefined) show({ [field]: sentenceFor(error, say) } as Troubles<V>);
      else if (named.length > 0) show(Object.fromEntries(named) as Troubles<V>);
      else setTrouble(sentenceFor(error, say));
    } finally {
      setBusy(false);
    }
  };

  const set = <K extends keyof V>(name: K, value: V[K]) => {
    setValues((now) => ({ ...now, [name]: value }));
    setTroubles((now) => ({ ...now, [name]: undefined }));
  };

  /** Attributes of a text field by its name. */
  const text = <K extends keyof V & string>(name: K) => ({
    name,
    value: values[name] as string,
    error: troubles[name],
    onChange: (event: { target: { value: string } }) => set(name, event.target.value as V[K]),
  });

  return {
    values,
    setValues,
    set,
    text,
    troubles,
    trouble,
    busy,
    form: { ref: form, onSubmit: submit, noValidate: true },
    submit,
    show,
  };
}
