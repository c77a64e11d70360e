import { readAnswer } from "#desk/second-reading/answer.ts";
import { type Failure, SecondReaderFailed } from "#desk/second-reading/failing.ts";
import { questionAbout } from "#desk/second-reading/question.ts";
import { ask } from "#desk/second-reading/second-reader.ts";
import type { CustomerLabel } from "#reader/labels.ts";
import type { Config } from "#server/config.ts";
import { type Finding, fine, wrong } from "./finding.ts";

/** Our own words, of no customer, to see whether a question is answered as it must be. */
const TEXT = "The parcel came three days late, and nobody told me.";
const ASKED: readonly CustomerLabel[] = ["criticism"];

/** Says whether a second reader is on, and asks it one question. */
export async function lookAtSecondReader({ secondReader }: Config): Promise<Finding> {
  if (!secondReader) return fine("There is no second reader (KAPOK_SECOND_READER_URL is not set): no text leaves this machine.");
  const at = `The second reader, ${secondReader.model} at ${new URL(secondReader.url).host},`;
  const began = performance.now();
  try {
    readAnswer(await ask(secondReader, questionAbout(TEXT, ASKED)), { text: TEXT, asked: ASKED });
    return fine(`${at} is on, and answers in ${Math.round(performance.now() - began)} ms.`);
  } catch (error) {
    if (!(error instanceof SecondReaderFailed)) throw error;
    return wrong(`${at} is on, and ${failures(error)[error.kind]}.`, actions(error)[error.kind]);
  }
}

const failures = ({ status }: SecondReaderFailed): Record<Failure, string> => ({
  "too slow": "did not answer in time",
  unreachable: "cannot be reached",
  refused: `refuses to answer (HTTP ${status})`,
  nonsense: "does not answer in the form that was asked for",
});

const actions = ({ status }: SecondReaderFailed): Record<Failure, string> => ({
  "too slow": "Take a quicker model, or set KAPOK_SECOND_READER_SECONDS higher.",
  unreachable: "Check KAPOK_SECOND_READER_URL, and whether this machine may go there.",
  refused:
    status === 401 || status === 403
      ? "Check KAPOK_SECOND_READER_KEY."
      : "Check KAPOK_SECOND_READER_URL (it often ends in /v1) and KAPOK_SECOND_READER_MODEL.",
  nonsense: "Take a model that keeps to a JSON schema. Until then first readings stand.",
});
