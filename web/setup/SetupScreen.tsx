import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { setupState } from "#contract/setup.ts";
import { sentenceFor } from "../parts/sentences.ts";
import { answers } from "../queries.ts";
import { Gate } from "../sign-in/Gate.tsx";
import { useLanguage, useSay } from "../words.tsx";
import { CharterStep } from "./CharterStep.tsx";
import { DoneStep } from "./DoneStep.tsx";
import { FirmStep } from "./FirmStep.tsx";
import { MailboxStep } from "./MailboxStep.tsx";
import { PlaceStep } from "./PlaceStep.tsx";
import { beginProgress, forgetProgress, keepProgress, type Progress, type Step, steps, takeToken } from "./progress.ts";
import { StepList } from "./StepList.tsx";
import { YouStep } from "./YouStep.tsx";

export type StepProps = {
  progress: Progress;
  password: string;
  /** Troubles that came back from the desk for a field of this step. */
  troubles: Partial<Record<string, string>>;
  /** Keeps what was written, and goes on. */
  onNext: (written: Partial<Progress> & { password?: string }) => void;
  onBack: () => void;
};

const screens = { place: PlaceStep, firm: FirmStep, you: YouStep, mailbox: MailboxStep };

/** The first set-up, step by step; the step is in the address, so the back button works. */
export function SetupScreen() {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const { step: asked } = useParams({ from: "/setup/{-$step}" });
  const state = useQuery({ ...answers(setupState), staleTime: Number.POSITIVE_INFINITY });
  const [token] = useState(takeToken);
  const [progress, setProgress] = useState(() => beginProgress(language));
  const [password, setPassword] = useState("");
  const [troubles, setTroubles] = useState<Partial<Record<string, string>>>({});
  const [finished, setFinished] = useState<{ firm: string; mailbox: string } | null>(null);

  if (finished) return <DoneStep {...finished} />;
  if (state.error) return <Gate title={say("setup.title")} lead={sentenceFor(state.error, say)} />;
  if (!state.data) return null;
  if (state.data.done) {
    return (
      <Gate title={say("setup.already")} lead={say("setup.already_words", { firm: state.data.firm ?? "Kapok" })}>
        <Link to="/sign-in">{say("me.sign_in")}</Link>
      </Gate>
    );
  }
  if (!token) return <Gate title={say("setup.token_missing")} lead={say("setup.token_missing_words")} />;

  const reached = steps.indexOf(progress.reached);
  const wanted = Math.max(0, steps.indexOf(asked as Step));
  // The password is not kept over a reload: then the step that asks for it comes first.
  const furthest = password ? reached : Math.min(reached, steps.indexOf("you"));
  const at = Math.min(wanted, furthest);
  const step = steps[at]!;
  const go = (to: Step) => void navigate({ to: "/setup/{-$step}", params: { step: to } });

  const onNext: StepProps["onNext"] = ({ password: typed, ...written }) => {
    const following = steps[at + 1]!;
    const next = { ...progress, ...written, reached: steps[Math.max(reached, at + 1)]! };
    if (typed !== undefined) setPassword(typed);
    setTroubles({});
    setProgress(next);
    keepProgress(next);
    go(following);
  };

  const list = <StepList at={at} furthest={furthest} />;
  const onBack = () => go(steps[Math.max(0, at - 1)]!);
  if (step === "charter") {
    return (
      <CharterStep
        token={token}
        progress={progress}
        password={password}
        list={list}
        onBack={onBack}
        onTrouble={(where, found) => {
          setTroubles(found);
          go(where);
        }}
        onDone={(firm) => {
          forgetProgress();
          setFinished({ firm, mailbox: progress.mailboxAddress });
        }}
      />
    );
  }
  const Screen = screens[step];
  return (
    <Gate
      key={step}
      title={say(`setup.${step}_title`)}
      lead={say(`setup.${step}_lead`)}
      above={list}
      aside={<span>{say("setup.kept")}</span>}
      size="wide"
      languages={step !== "place"}
    >
      <Screen progress={progress} password={password} troubles={troubles} onNext={onNext} onBack={onBack} />
    </Gate>
  );
}
