import type { WorkingHours } from "#contract/setup.ts";
import { TextField } from "../parts/Field.tsx";
import { Select } from "../parts/Select.tsx";
import { useForm } from "../parts/use-form.ts";
import gate from "../sign-in/Gate.module.css";
import { speakWhen, useNow } from "../when.ts";
import { useLanguage, useSay } from "../words.tsx";
import { knownZones } from "../zone.ts";
import { HoursFields } from "./HoursFields.tsx";
import { hoursTrouble } from "./hours.ts";
import type { StepProps } from "./SetupScreen.tsx";
import { StepButtons } from "./StepButtons.tsx";

export function FirmStep({ progress, troubles: given, onNext, onBack }: StepProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useNow();
  const { values, set, text, troubles, form } = useForm({
    initial: { firmName: progress.firmName, timeZone: progress.timeZone, workingHours: progress.workingHours },
    check: ({ firmName, workingHours }) => ({
      firmName: firmName.trim() ? undefined : say("setup.firm_name_missing"),
      workingHours: hoursTrouble(workingHours, say),
    }),
    send: (written) => onNext({ ...written, firmName: written.firmName.trim() }),
  });
  const time = speakWhen(language, values.timeZone).time(new Date(now).toISOString());
  return (
    <form {...form} className={gate.form}>
      <TextField
        {...text("firmName")}
        error={troubles.firmName ?? given.firmName}
        label={say("setup.firm_name")}
        hint={say("setup.firm_name_hint")}
        autoComplete="organization"
        autoFocus
      />
      <Select
        label={say("setup.time_zone")}
        hint={say("setup.time_zone_hint", { time })}
        error={given.timeZone}
        value={values.timeZone}
        onChange={(event) => set("timeZone", event.target.value)}
      >
        {knownZones().map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </Select>
      <HoursFields
        hours={values.workingHours}
        trouble={troubles.workingHours ?? given.workingHours}
        onChange={(hours: WorkingHours) => set("workingHours", hours)}
      />
      <StepButtons onBack={onBack} />
    </form>
  );
}
