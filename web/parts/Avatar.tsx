import styles from "./Avatar.module.css";

/** First letters of a name; `?` for a nameless one. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? "?")][0]!.toLocaleUpperCase()).join("");
}

/** Initials on paper, one tone for everybody: a person is not a colour. Decorative; write the name beside it. */
export function Avatar({ name, size = 28 }: { name: string; size?: number }) {
  return (
    <span aria-hidden="true" className={styles.avatar} style={{ width: size, height: size, fontSize: Math.max(11, size * 0.4) }}>
      {initials(name)}
    </span>
  );
}
