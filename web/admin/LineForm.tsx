import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { addLine, changeLine, type LineView } from "#contract/lines.ts";
import { PHONE_COUNTRIES } from "#contract/phone-countries.ts";
import { listTeams } from "#contract/teams.ts";
import { useAct } from "../act.ts";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { TextField } from "../parts/Field.tsx";
import { NamedOptions, Select } from "../parts/Select.tsx";
import { useForm } from "../parts/use-form.ts";
import { answers } from "../queries.ts";
import { useLanguage, useSay } from "../words.tsx";
import styles from "./Admin.module.css";

interface Props {
  line: LineView | null;
  onDone: () => void;
  /** Shows the secret of a new line and where its exchange sends to, once. */
  onSecret: (shown: { secret: string; url: string }) => void;
}

/** One phone line: its name, whose numbers come without a country, for whom it rings, and how its exchange shows itself. */
export function LineForm({ line, onDone, onSecret }: Props) {
  const say = useSay();
  const { firm } = useMe();
  const countries = useCountries();
  const teams = useQuery(answers(listTeams));
  const add = useAct(addLine, {
    sayRefusal: false,
    onDone: ({ secret, url }) => {
      onDone();
      onSecret({ secret, url });
    },
  });
  const change = useAct(changeLine, { done: say("common.saved"), sayRefusal: false, onDone });
  const form = useForm({
    initial: {
      name: line?.name ?? "",
      country: line?.country ?? (PHONE_COUNTRIES.includes(firm.country) ? firm.country : "PL"),
      teamId: String(line?.team?.id ?? ""),
      proof: line?.proof ?? ("signature" as const),
    },
    check: ({ name }) => ({ name: name.trim() ? undefined : say("admin.line_name_missing") }),
    send: ({ teamId, proof, ...values }) => {
      const input = { ...values, teamId: teamId === "" ? null : Number(teamId) };
      return line
        ? change.mutateAsync({ params: { id: line.id }, input })
        : add.mutateAsync({ input: { ...input, proof: proof as "signature" } });
    },
  });
  return (
    <form {...form.form} className={styles.form}>
      <h2>{line ? line.name : say("admin.line_add")}</h2>
      <TextField label={say("admin.line_name")} autoComplete="off" maxLength={80} {...form.text("name")} />
      <Select
        label={say("admin.line_country")}
        hint={say("admin.line_country_hint")}
        value={form.values.country}
        onChange={(event) => form.set("country", event.target.value)}
      >
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        label={say("admin.line_team")}
        value={form.values.teamId}
        onChange={(event) => form.set("teamId", event.target.value)}
      >
        <option value="">{say("admin.line_team_all")}</option>
        <NamedOptions of={teams.data?.items ?? []} />
      </Select>
      {!line && (
        <Choices
          legend={say("admin.line_proof")}
          hint={say("admin.line_proof_token_hint")}
          value={form.values.proof}
          options={[
            { value: "signature", label: say("admin.line_proof_signature") },
            { value: "token", label: say("admin.line_proof_token") },
          ]}
          onChange={(value) => form.set("proof", value)}
        />
      )}
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

/** The countries whose numbers are understood, by their names in the language of the person. */
function useCountries(): { code: string; name: string }[] {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: "region" });
    return PHONE_COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
      a.name.localeCompare(b.name, language),
    );
  }, [language]);
}
