import { useSay } from "../words.tsx";
import styles from "./Setup.module.css";

const points = Array.from({ length: 10 }, (_, index) => index + 1);

/** The ten things that this desk never does. */
export function CharterPoints() {
  const say = useSay();
  return (
    <ol className={styles.charter}>
      {points.map((point) => (
        <li key={point}>
          <strong>{say(`setup.charter_${point}`)}</strong>
          <p>{say(`setup.charter_${point}_words`)}</p>
        </li>
      ))}
    </ol>
  );
}
