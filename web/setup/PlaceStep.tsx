import { type FormEvent, useMemo, useState } from "react";
import type { Language } from "#words/say.ts";
import { Choices } from "../parts/Choices.tsx";
import { languageNames, languages } from "../parts/languages.ts";
import { Select } from "../parts/Select.tsx";
import { applyLook } from "../shell/appearance.ts";
import gate from "../sign-in/Gate.module.css";
import { useLanguage, useSay, useSpeak } from "../words.tsx";
import { countriesIn } from "./countries.ts";
import { countryOf, zoneFor } from "./progress.ts";
import type { StepProps } from "./SetupScreen.tsx";
import { StepButtons } from "./StepButtons.tsx";

export function PlaceStep({ progress, onNext }: StepProps) {
  const say = useSay();
  const speak = useSpeak();
  const language = useLanguage();
  const [country, setCountry] = useState(progress.country);
  const countries = useMemo(() => countriesIn(language), [language]);

  const choose = (next: Language) => {
    applyLook({ language: next });
    speak(next);
    // A country that nobody chose follows the language.
    if (country === countryOf[language]) setCountry(countryOf[next]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onNext({ country, timeZone: country === progress.country ? progress.timeZone : zoneFor(country) });
  };
  return (
    <form className={gate.form} onSubmit={submit}>
      <Choices
        legend={say("setup.language")}
        hint={say("setup.language_hint")}
        value={language}
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        onChange={choose}
      />
      <Select
        label={say("setup.country")}
        hint={say("setup.country_hint")}
        value={country}
        autoComplete="country"
        onChange={(event) => setCountry(event.target.value)}
      >
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <StepButtons />
    </form>
  );
}
