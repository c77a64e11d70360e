import { useQuery } from "@tanstack/react-query";
import { listTeams } from "#contract/teams.ts";
import { addWidget, changeWidget, type WidgetView } from "#contract/widgets.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Check } from "../parts/Choices.tsx";
import { TextArea, TextField } from "../parts/Field.tsx";
import { languageNames, languages } from "../parts/languages.ts";
import { NamedOptions, Select } from "../parts/Select.tsx";
import { useForm } from "../parts/use-form.ts";
import { answers } from "../queries.ts";
import { useLanguage, useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import { widgetInput, widgetTroubles, widgetValues } from "./widget-values.ts";

/** One widget: its name and greeting, the languages it speaks, the sites that may show it, its team. */
export function WidgetForm({ widget, onDone }: { widget: WidgetView | null; onDone: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const teams = useQuery(answers(listTeams));
  const add = useAct(addWidget, { done: say("admin.widget_added"), sayRefusal: false, onDone });
  const change = useAct(changeWidget, { done: say("common.saved"), sayRefusal: false, onDone });
  const form = useForm({
    initial: widgetValues(widget, language),
    check: (values) => widgetTroubles(values, say),
    send: (values) => {
      const input = widgetInput(values);
      return widget ? change.mutateAsync({ params: { id: widget.id }, input }) : add.mutateAsync({ input });
    },
  });
  const spoken = form.values.languages;
  return (
    <form {...form.form} className={styles.form}>
      <h2>{widget ? widget.name : say("admin.add_widget")}</h2>
      <TextField label={say("admin.widget_name")} autoComplete="off" maxLength={80} {...form.text("name")} />
      <fieldset className={styles.group}>
        <legend>{say("admin.widget_languages")}</legend>
        <p className={styles.muted}>{say("admin.widget_languages_hint")}</p>
        {languages.map((value) => (
          <Check
            key={value}
            label={languageNames[value]}
            checked={spoken.includes(value)}
            onChange={(on) => form.set("languages", on ? [...spoken, value] : spoken.filter((one) => one !== value))}
          />
        ))}
        {form.troubles.languages && <p className={styles.trouble}>{form.troubles.languages}</p>}
      </fieldset>
      {languages
        .filter((value) => spoken.includes(value))
        .map((value) => (
          <TextField
            key={value}
            label={say("admin.widget_greeting", { language: languageNames[value] })}
            lang={value}
            optional
            maxLength={300}
            {...form.text(`greeting_${value}`)}
          />
        ))}
      <TextArea
        label={say("admin.widget_origins")}
        hint={say("admin.widget_origins_hint")}
        rows={3}
        optional
        {...form.text("origins")}
      />
      <Select
        label={say("admin.team")}
        hint={say("admin.widget_team_hint")}
        value={form.values.teamId}
        onChange={(event) => form.set("teamId", event.target.value)}
      >
        <option value="">{say("admin.no_team")}</option>
        <NamedOptions of={teams.data?.items ?? []} />
      </Select>
      {form.trouble && <p className={styles.trouble}>{form.trouble}</p>}
      <div className={styles.acts}>
        <Button kind="primary" type="submit" busy={form.busy}>
          {say("common.save")}
        </Button>
        <Button onClick={onDone}>{say("common.cancel")}</Button>
      </div>
    </form>
  );
}
