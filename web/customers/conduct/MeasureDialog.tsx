import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type ConductStage, type MeasureInput, previewLetter, proposeMeasure } from "#contract/conduct.ts";
import type { CustomerView } from "#contract/customers.ts";
import { listPeople } from "#contract/people.ts";
import type { WorkingHours } from "#contract/setup.ts";
import { useAct } from "../../act.ts";
import { call } from "../../client.ts";
import { Button } from "../../parts/Button.tsx";
import { Check, Choices } from "../../parts/Choices.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextArea, TextField } from "../../parts/Field.tsx";
import { NamedOptions, Select } from "../../parts/Select.tsx";
import { useForm } from "../../parts/use-form.ts";
import { answers } from "../../queries.ts";
import { HoursFields } from "../../setup/HoursFields.tsx";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import styles from "./Conduct.module.css";

const DAY = 86_400_000;
const STAGES: readonly ConductStage[] = ["advice", "warning", "restriction"];
const NOON: WorkingHours = { "1": [{ opens: "10:00", closes: "12:00" }] };

type Values = {
  stage: ConductStage;
  quote: string;
  quotedOn: string;
  case: string;
  reason: string;
  skippedBecause: string;
  writingOnly: boolean;
  contactId: string;
  windows: WorkingHours | null;
  answerDays: string;
  reviewOn: string;
  endsOn: string;
};

/** Proposes advice, a warning or a restriction: the words and their day first, then what follows, then the letter as the customer would get it. */
export function MeasureDialog({
  customer,
  prolongs,
  onClose,
}: {
  customer: CustomerView;
  prolongs?: number;
  onClose: () => void;
}) {
  const say = useSay();
  const when = useWhen();
  const propose = useAct(proposeMeasure, {
    sayRefusal: false,
    done: (_, { input: { stage } }) => say(stage === "advice" ? "conduct.advice_sent" : "conduct.proposed"),
    onDone: onClose,
  });
  const people = useQuery(answers(listPeople));
  const [letter, setLetter] = useState<{ letter: string; language: string; address: string | null } | null>(null);
  const form = useForm<Values>({
    initial: {
      stage: prolongs === undefined ? "advice" : "restriction",
      quote: "",
      quotedOn: when.isoDay(Date.now()),
      case: String(customer.cases[0]?.number ?? ""),
      reason: "",
      skippedBecause: "",
      writingOnly: true,
      contactId: "",
      windows: null,
      answerDays: "2",
      reviewOn: when.isoDay(Date.now() + 60 * DAY),
      endsOn: when.isoDay(Date.now() + 90 * DAY),
    },
    check: ({ quote, reason }) => ({
      quote: quote.trim().length < 3 ? say("conduct.quote_missing") : undefined,
      reason: reason.trim().length < 10 ? say("conduct.reason_missing") : undefined,
    }),
    fieldOf: {
      "conduct.about_the_person": "reason",
      "conduct.quoted_in_future": "quotedOn",
      "conduct.stage_skipped": "skippedBecause",
      "conduct.not_valid_days": "endsOn",
    },
    send: async () => {
      const asking = { params: { id: customer.id }, input: input() };
      if (!letter) return setLetter(await call(previewLetter, asking));
      await propose.mutateAsync(asking);
    },
  });
  const { values } = form;
  const restricts = values.stage === "restriction";
  function input(): MeasureInput {
    return {
      stage: values.stage,
      quote: values.quote.trim(),
      quotedOn: values.quotedOn,
      case: Number(values.case),
      reason: values.reason.trim(),
      skippedBecause: values.skippedBecause.trim(),
      ...(restricts
        ? {
            restriction: {
              writingOnly: values.writingOnly,
              contactId: values.contactId === "" ? null : Number(values.contactId),
              windows: values.windows,
              answerDays: Number(values.answerDays),
              reviewOn: values.reviewOn,
              endsOn: values.endsOn,
            },
          }
        : {}),
      ...(prolongs === undefined ? {} : { prolongs }),
    };
  }
  const doIt = !letter ? "conduct.see_letter" : values.stage === "advice" ? "conduct.send_advice" : "conduct.propose_do";
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={say(prolongs === undefined ? "conduct.propose" : "conduct.prolong")}
      description={say("conduct.propose_help")}
      actions={
        <>
          {letter ? (
            <Button onClick={() => setLetter(null)}>{say("common.back")}</Button>
          ) : (
            <Button onClick={onClose}>{say("common.cancel")}</Button>
          )}
          <Button kind="primary" type="submit" form="measure" busy={form.busy}>
            {say(doIt)}
          </Button>
        </>
      }
    >
      <form id="measure" className={styles.form} {...form.form}>
        {letter ? (
          <div>
            <p className={styles.meta}>
              {letter.address ? say("conduct.letter_to", { address: letter.address }) : say("conduct.no_address")}
            </p>
            <p className={styles.letter} lang={letter.language}>
              {letter.letter}
            </p>
          </div>
        ) : (
          <>
            {prolongs === undefined && (
              <Choices
                legend={say("conduct.stage")}
                hint={say(`conduct.stage_hint_${values.stage}`)}
                value={values.stage}
                options={STAGES.map((value) => ({ value, label: say(`conduct.stage_${value}`) }))}
                onChange={(stage) => form.set("stage", stage)}
              />
            )}
            <TextArea
              label={say("conduct.quote")}
              hint={say("conduct.quote_hint")}
              rows={2}
              maxLength={2000}
              {...form.text("quote")}
            />
            <div className={styles.pair}>
              <TextField label={say("conduct.quoted_on")} type="date" {...form.text("quotedOn")} />
              <Select
                label={say("conduct.in_case")}
                value={values.case}
                onChange={(event) => form.set("case", event.target.value)}
              >
                {customer.cases.map((row) => (
                  <option key={row.number} value={row.number}>
                    {row.number} · {row.subject}
                  </option>
                ))}
              </Select>
            </div>
            <TextArea
              label={say("conduct.reason")}
              hint={say("conduct.reason_hint")}
              rows={3}
              maxLength={2000}
              {...form.text("reason")}
            />
            {restricts && <Restriction form={form} people={people.data?.items.filter(({ active }) => active) ?? []} />}
            {values.stage !== "advice" && prolongs === undefined && (
              <TextField
                label={say("conduct.skipped_because")}
                hint={say("conduct.skipped_hint")}
                optional
                maxLength={500}
                {...form.text("skippedBecause")}
              />
            )}
          </>
        )}
        {form.trouble && <p role="alert">{form.trouble}</p>}
      </form>
    </Dialog>
  );
}

function Restriction({
  form,
  people,
}: {
  form: ReturnType<typeof useForm<Values>>;
  people: readonly { id: number; name: string }[];
}) {
  const say = useSay();
  const { values, set } = form;
  return (
    <>
      <Check
        label={say("conduct.writing_only")}
        checked={values.writingOnly}
        onChange={(writingOnly) => set("writingOnly", writingOnly)}
      />
      <Select
        label={say("conduct.contact")}
        optional
        value={values.contactId}
        onChange={(event) => set("contactId", event.target.value)}
      >
        <option value="">{say("conduct.contact_any")}</option>
        <NamedOptions of={people} />
      </Select>
      <Check
        label={say("conduct.windows")}
        checked={values.windows !== null}
        onChange={(on) => set("windows", on ? NOON : null)}
      />
      {values.windows && <HoursFields hours={values.windows} onChange={(windows) => set("windows", windows)} />}
      <Select
        label={say("conduct.answer_days")}
        value={values.answerDays}
        onChange={(event) => set("answerDays", event.target.value)}
      >
        {[1, 2, 3, 5, 10].map((days) => (
          <option key={days} value={days}>
            {say("conduct.days", { days })}
          </option>
        ))}
      </Select>
      <div className={styles.pair}>
        <TextField label={say("conduct.review_on")} type="date" {...form.text("reviewOn")} />
        <TextField label={say("conduct.ends_on")} hint={say("conduct.ends_hint")} type="date" {...form.text("endsOn")} />
      </div>
    </>
  );
}
