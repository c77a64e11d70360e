import { useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { CallLink, changeFirm, type FirmView, showFirm } from "#contract/setup.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Check } from "../parts/Choices.tsx";
import { TextField } from "../parts/Field.tsx";
import { LanguageOptions, Select } from "../parts/Select.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useForm } from "../parts/use-form.ts";
import { answers } from "../queries.ts";
import { HoursFields } from "../setup/HoursFields.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";

type Firm = z.output<typeof FirmView>;

/** The firm's name, calendar and what is promised unless somebody says otherwise. */
export function FirmArea() {
  const firm = useQuery(answers(showFirm));
  if (firm.error) return <Trouble error={firm.error} onAgain={() => void firm.refetch()} />;
  return firm.data ? <FirmForm firm={firm.data} /> : null;
}

function FirmForm({ firm }: { firm: Firm }) {
  const say = useSay();
  const when = useWhen();
  const save = useAct(changeFirm, { done: say("common.saved"), sayRefusal: false });
  const form = useForm({
    initial: {
      ...firm,
      firstNewsHours: String(firm.firstNewsHours),
      firstWordMinutes: String(firm.firstWordMinutes),
      nextNewsDays: String(firm.nextNewsDays),
      undoSeconds: String(firm.undoSeconds),
      recordingDays: String(firm.recordingDays),
      breakMinutes: String(firm.breakMinutes),
    },
    check: (values) => ({
      name: values.name.trim() ? undefined : say("setup.firm_name_missing"),
      firstNewsHours: within(values.firstNewsHours, 1, 80) ? undefined : say("admin.number_between", { least: 1, most: 80 }),
      firstWordMinutes: within(values.firstWordMinutes, 1, 60) ? undefined : say("admin.number_between", { least: 1, most: 60 }),
      nextNewsDays: within(values.nextNewsDays, 1, 30) ? undefined : say("admin.number_between", { least: 1, most: 30 }),
      undoSeconds: within(values.undoSeconds, 0, 30) ? undefined : say("admin.number_between", { least: 0, most: 30 }),
      breakMinutes: within(values.breakMinutes, 5, 30) ? undefined : say("admin.number_between", { least: 5, most: 30 }),
      callLink: CallLink.safeParse(values.callLink).success ? undefined : say("phone.call_link_wrong"),
      recordingDays: within(values.recordingDays, 1, 365) ? undefined : say("admin.number_between", { least: 1, most: 365 }),
    }),
    fieldOf: { "time_zone.unknown": "timeZone", "hours.not_valid": "workingHours" },
    send: ({ charterPublishedAt: _, ...values }) =>
      save.mutateAsync({
        input: {
          ...values,
          firstNewsHours: Number(values.firstNewsHours),
          firstWordMinutes: Number(values.firstWordMinutes),
          nextNewsDays: Number(values.nextNewsDays),
          undoSeconds: Number(values.undoSeconds),
          recordingDays: Number(values.recordingDays),
          breakMinutes: Number(values.breakMinutes),
        },
      }),
  });
  return (
    <form {...form.form} className={styles.form}>
      <TextField label={say("setup.firm_name")} {...form.text("name")} />
      <div className={styles.pair}>
        <Select
          label={say("setup.language")}
          value={form.values.language}
          onChange={(event) => form.set("language", event.target.value as "pl")}
        >
          <LanguageOptions />
        </Select>
        <TextField label={say("setup.time_zone")} {...form.text("timeZone")} />
      </div>
      <HoursFields
        hours={form.values.workingHours}
        trouble={form.troubles.workingHours}
        onChange={(hours) => form.set("workingHours", hours)}
      />
      <div className={styles.pair}>
        <TextField
          label={say("admin.first_news")}
          hint={say("admin.first_news_hint")}
          inputMode="numeric"
          {...form.text("firstNewsHours")}
        />
        <TextField
          label={say("admin.next_news")}
          hint={say("admin.next_news_hint")}
          inputMode="numeric"
          {...form.text("nextNewsDays")}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          label={say("admin.first_word")}
          hint={say("admin.first_word_hint")}
          inputMode="numeric"
          {...form.text("firstWordMinutes")}
        />
        <TextField
          label={say("admin.undo_seconds")}
          hint={say("admin.undo_seconds_hint")}
          inputMode="numeric"
          {...form.text("undoSeconds")}
        />
      </div>
      <TextField
        label={say("admin.break_minutes")}
        hint={say("admin.break_minutes_hint")}
        inputMode="numeric"
        {...form.text("breakMinutes")}
      />
      <TextField
        label={say("phone.call_link")}
        hint={say("phone.call_link_hint", { braces: "{number}" })}
        autoComplete="off"
        maxLength={200}
        {...form.text("callLink")}
      />
      <TextField
        label={say("admin.recording_days")}
        hint={say("admin.recording_days_hint")}
        inputMode="numeric"
        {...form.text("recordingDays")}
      />
      <Check
        label={say("admin.keep_examples")}
        hint={say("admin.keep_examples_hint")}
        checked={form.values.keepExamples}
        onChange={(keepExamples) => form.set("keepExamples", keepExamples)}
      />
      {form.trouble && <p className={styles.trouble}>{form.trouble}</p>}
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {say("common.save")}
        </Button>
      </div>
      <p className={styles.muted}>{say("admin.charter_since", { day: when.day(firm.charterPublishedAt) })}</p>
    </form>
  );
}

const within = (text: string, least: number, most: number) =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
