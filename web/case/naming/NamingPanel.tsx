import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import { type Area, type MessageView, nameBehaviour, withdrawNaming } from "#contract/messages.ts";
import { evidenceOf } from "#contract/naming-evidence.ts";
import { showFirm } from "#contract/setup.ts";
import { AREAS } from "#reader/labels.ts";
import { useAct } from "../../act.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { useMe } from "../../me/use-me.ts";
import { Button } from "../../parts/Button.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { CloseIcon } from "../../parts/icons.ts";
import { Kbd } from "../../parts/Kbd.tsx";
import { answers } from "../../queries.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { quoteOf, type TextRange } from "../conversation/shield.ts";
import styles from "./NamingPanel.module.css";
import { markedFirst, nameInPanel, samePick, toggled, wordsWithin } from "./picking.ts";
import { selectedIn } from "./selected-words.ts";

/** The four areas for one message, what stands or what the reader guesses marked first. Nothing is kept before Enter. Not modal: words can be selected meanwhile. */
export function NamingPanel({
  message,
  lang,
  masked,
  onClose,
}: {
  message: MessageView;
  lang: string;
  masked: readonly TextRange[];
  onClose: () => void;
}) {
  const view = useCase();
  const me = useMe();
  const say = useSay();
  const id = useId();
  const first = markedFirst(message);
  const [picked, setPicked] = useState<readonly Area[]>(first);
  const [quote, letGo] = useSelectedWords(message);
  const form = useFocusInside();
  const keepsExamples = useQuery(answers(showFirm)).data?.keepExamples;
  // Not while words are being selected: they would run away under the pointer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them makes the panel taller
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, [form, keepsExamples, picked]);
  const list = (areas: readonly Area[]) => areas.map((area) => say(`case.area_${nameInPanel(message, area)}`)).join(", ");
  const name = useAct(nameBehaviour, {
    done: (_, { input }) =>
      input.areas.length > 0 ? say("naming.named", { areas: list(input.areas) }) : say("naming.named_none"),
    onDone: onClose,
  });
  const withdraw = useAct(withdrawNaming, { done: say("naming.taken_back"), onDone: onClose });
  const params = { number: view.number, message: message.id };
  const unchanged = samePick(picked, first) && quote === null;
  const keep = () => {
    if (name.isPending) return;
    // What somebody has named already needs no second word.
    if (message.named && unchanged) onClose();
    else name.mutate({ params, input: { areas: [...picked], quote: quote && [quote[0], quote[1]] } });
  };
  const evidence = evidenceOf(
    { areas: picked, quote },
    { standing: message.named?.areas ?? [], labels: message.reading?.labels ?? [] },
  );
  const quoteFor = (area: Area) => {
    const range = evidence[area]?.[0];
    return range && quoteOf(message.text, range, { masked });
  };
  const guessed = (area: Area) => message.named === null && first.includes(area);
  useCommand({ id: "naming.keep", label: say("naming.keep"), where: say("naming.title"), keys: "enter", quiet: true, run: keep });
  useCommand({
    id: "naming.close",
    label: say("naming.close"),
    where: say("naming.title"),
    keys: "escape",
    quiet: true,
    run: onClose,
  });

  return (
    <form
      ref={form}
      className={styles.panel}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div className={styles.head}>
        <h3 id={id}>{say("naming.title")}</h3>
        <p>{say("naming.help")}</p>
      </div>
      <ul className={styles.areas}>
        {AREAS.map((area, at) => (
          <li key={area}>
            <AreaKey area={area} at={at} onPress={() => setPicked(toggled(picked, area))} label={list([area])} />
            <label className={styles.area}>
              <input type="checkbox" checked={picked.includes(area)} onChange={() => setPicked(toggled(picked, area))} />
              <span className={styles.what}>
                <span className={styles.name}>{list([area])}</span>
                {guessed(area) && <small>{say("naming.guess")}</small>}
                <span className={styles.example}>{say(`naming.example_${nameInPanel(message, area)}`)}</span>
              </span>
              {quoteFor(area) && (
                <span className={styles.quote}>
                  {say("naming.in_message")} <q lang={lang}>{quoteFor(area)}</q>
                </span>
              )}
            </label>
            <Kbd keys={String(at + 1)} />
          </li>
        ))}
      </ul>
      {quote ? (
        <p className={styles.selected}>
          <span>
            {say("naming.selected")}: <q lang={lang}>{quoteOf(message.text, quote, { masked })}</q>
          </span>
          <IconButton label={say("naming.let_go")} icon={CloseIcon} onClick={letGo} />
        </p>
      ) : (
        <p className={styles.hint}>{say("naming.select")}</p>
      )}
      {keepsExamples && <p className={styles.hint}>{say("naming.kept")}</p>}
      <div className={styles.acts}>
        <Button type="submit" size="small" keys="enter" busy={name.isPending}>
          {say(unchanged && picked.length > 0 ? "naming.right" : picked.length > 0 ? "naming.keep" : "naming.none")}
        </Button>
        <Button kind="quiet" size="small" keys="escape" onClick={onClose}>
          {say("naming.close")}
        </Button>
        {message.named?.by.id === me.id && (
          <Button kind="quiet" size="small" busy={withdraw.isPending} onClick={() => withdraw.mutate({ params })}>
            {say("naming.take_back")}
          </Button>
        )}
      </div>
    </form>
  );
}

function AreaKey({ at, area, label, onPress }: { at: number; area: Area; label: string; onPress: () => void }) {
  const say = useSay();
  useCommand({ id: `naming.${area}`, label, where: say("naming.title"), keys: String(at + 1), quiet: true, run: onPress });
  return null;
}

/** The words of the message that were selected last, also while the panel is open; and how to let go of them. */
function useSelectedWords({ id, text }: MessageView): [quote: TextRange | null, letGo: () => void] {
  const [quote, setQuote] = useState<TextRange | null>(() => wordsIn(id, text));
  useEffect(() => {
    const look = () => {
      const words = wordsIn(id, text);
      if (words) setQuote(words);
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [id, text]);
  const letGo = () => {
    document.getSelection()?.removeAllRanges();
    setQuote(null);
  };
  return [quote, letGo];
}

const wordsIn = (id: number, text: string): TextRange | null => {
  const selected = selectedIn(id);
  return selected && wordsWithin(text, selected);
};

/** Puts the focus on the first area, and back to where it was when the panel goes. */
function useFocusInside() {
  const form = useRef<HTMLFormElement | null>(null);
  useEffect(() => {
    const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const message = form.current?.closest<HTMLElement>("article");
    form.current?.querySelector<HTMLElement>("input")?.focus({ preventScroll: true });
    return () => {
      // The button that opened it may be gone; its message is there.
      const back = before?.isConnected && before !== document.body ? before : message;
      back?.focus({ preventScroll: true });
      (message?.querySelector("details") ?? message)?.scrollIntoView({ block: "nearest" });
    };
  }, []);
  return form;
}
