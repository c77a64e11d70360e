import { Link } from "@tanstack/react-router";
import { useSay } from "../words.tsx";
import { steps } from "./progress.ts";
import styles from "./Setup.module.css";

/** Where one is, and the way back to what is written already. */
export function StepList({ at, furthest }: { at: number; furthest: number }) {
  const say = useSay();
  return (
    <nav className={styles.steps} aria-label={say("setup.steps")}>
      <ol>
        {steps.map((step, index) => (
          <li key={step} data-done={index < at || undefined} data-now={index === at || undefined}>
            {index <= furthest && index !== at ? (
              <Link to="/setup/{-$step}" params={{ step }}>
                {say(`setup.step_${step}`)}
              </Link>
            ) : (
              <span aria-current={index === at ? "step" : undefined}>{say(`setup.step_${step}`)}</span>
            )}
          </li>
        ))}
      </ol>
      <p className="for-readers">{say("setup.step_of", { step: at + 1, steps: steps.length })}</p>
    </nav>
  );
}
