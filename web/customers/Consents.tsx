import { useState } from "react";
import { type ConsentView, type CustomerView, writeConsent } from "#contract/customers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextArea, TextField } from "../parts/Field.tsx";
import { Select } from "../parts/Select.tsx";
import { useForm } from "../parts/use-form.ts";
import { instantAt, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { useZone } from "../zone.ts";
import styles from "./Customers.module.css";

const WAYS = ["mail", "phone", "form", "paper", "in_person"] as const;
const plain = (what: string) => what.trim().toLocaleLowerCase();

/** What the customer agreed to and what they withdrew: the newest word about each thing, with the older ones behind it. */
export function Consents({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const [writing, setWriting] = useState<{ what: string; given: boolean } | null>(null);
  const things = [...new Map(customer.consents.toReversed().map((one) => [plain(one.what), one])).values()];
  return (
    <section aria-labelledby="consents">
      <div className={styles.heading}>
        <h2 id="consents">{say("customers.consents")}</h2>
        <Button size="small" onClick={() => setWriting({ what: "", given: true })}>
          {say("customers.write_consent")}
        </Button>
      </div>
      {things.length === 0 && <p className={styles.quiet}>{say("customers.no_consents")}</p>}
      <ul className={styles.lines}>
        {things.map((newest) => (
          <li key={newest.id}>
            <span>
              {newest.what}
              <Word consent={newest} />
              {customer.consents
                .filter((one) => one.id !== newest.id && plain(one.what) === plain(newest.what))
                .map((one) => (
                  <Word key={one.id} consent={one} />
                ))}
            </span>
            {newest.given && (
              <Button size="small" onClick={() => setWriting({ what: newest.what, given: false })}>
                {say("customers.withdraw")}
                <span className="for-readers"> · {newest.what}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {writing && <ConsentDialog customer={customer} first={writing} onClose={() => setWriting(null)} />}
    </section>
  );
}

function Word({ consent }: { consent: ConsentView }) {
  const say = useSay();
  const when = useWhen();
  return (
    <>
      <small>
        {say(consent.given ? "customers.given" : "customers.withdrawn", {
          day: when.date(consent.at),
          how: say(`customers.how_${consent.how}`),
        })}
        {consent.author && ` · ${say("customers.written_by", { name: consent.author })}`}
      </small>
      {consent.words && <small className={styles.words}>{consent.words}</small>}
    </>
  );
}

function ConsentDialog({
  customer,
  first,
  onClose,
}: {
  customer: CustomerView;
  first: { what: string; given: boolean };
  onClose: () => void;
}) {
  const say = useSay();
  const when = useWhen();
  const zone = useZone();
  const now = new Date().toISOString();
  const write = useAct(writeConsent, {
    done: say(first.given ? "customers.consent_written" : "customers.consent_withdrawn"),
    sayRefusal: false,
    onDone: onClose,
  });
  const form = useForm({
    initial: {
      what: first.what,
      how: "mail" as (typeof WAYS)[number],
      words: "",
      day: when.isoDay(now),
      time: when.isoTime(now),
    },
    check: ({ what, words }) => ({
      what: what.trim() ? undefined : say("customers.consent_what_missing"),
      words: first.given && !words.trim() ? say("customers.consent_words_missing") : undefined,
    }),
    fieldOf: { "consent.words_missing": "words", "consent.in_future": "day" },
    send: ({ what, how, words, day, time }) =>
      write.mutateAsync({
        params: { id: customer.id },
        input: { what: what.trim(), given: first.given, how, words: words.trim(), at: instantAt(day, time, zone) },
      }),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say(first.given ? "customers.write_consent" : "customers.write_withdrawal")}
      description={say(first.given ? "customers.consent_help" : "customers.withdrawal_help")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="primary" type="submit" form="consent" busy={form.busy}>
            {say(first.given ? "customers.write_consent" : "customers.write_withdrawal")}
          </Button>
        </>
      }
    >
      <form id="consent" className={styles.form} {...form.form}>
        <TextField
          label={say("customers.consent_what")}
          hint={say("customers.consent_what_hint")}
          maxLength={120}
          readOnly={!first.given}
          {...form.text("what")}
        />
        <Select
          label={say("customers.consent_how")}
          value={form.values.how}
          onChange={(event) => form.set("how", event.target.value as (typeof WAYS)[number])}
        >
          {WAYS.map((how) => (
            <option key={how} value={how}>
              {say(`customers.how_${how}`)}
            </option>
          ))}
        </Select>
        <div className={styles.pair}>
          <TextField label={say("customers.consent_day")} type="date" {...form.text("day")} />
          <TextField label={say("customers.consent_time")} type="time" {...form.text("time")} />
        </div>
        <TextArea
          label={say(first.given ? "customers.consent_words" : "customers.withdrawal_words")}
          optional={!first.given}
          maxLength={2000}
          rows={3}
          {...form.text("words")}
        />
        {form.trouble && <p role="alert">{form.trouble}</p>}
      </form>
    </Dialog>
  );
}
