import type { Kind, Language } from "../labels.ts";

/**
 * Sentences of the seed articles, in their own words, and of the domain dossier (§8.2), with the reading that the dossier asks for. `from` is
 * the element's number there. Each line of `is` is one fact; "no …" says that it is not there. `notYet` are facts that the reader still
 * gets wrong, each with the reason: its test fails on the day it is right, and then the fact moves up to `is`.
 */
export type Gold = {
  from: string;
  lang: Language;
  kind: Kind;
  text: string;
  is: string[];
  notYet?: [fact: string, why: string][];
};

export const GOLD: readonly Gold[] = [
  {
    from: "S3-11 Marian 1",
    lang: "pl",
    kind: "customer",
    text: "Czy wy do końca #$&^&%@! w tym HelpDesku? Ile #*&^a mam czekać, aż dostanę tego @#$@# laptopa?",
    is: [
      "profanity",
      "judgement",
      "covered 3",
      "status_request",
      "emotion anger",
      "source irritation",
      "wants Ile mam czekać, aż dostanę tego laptopa?",
      "no threat",
      "no demand",
      "language pl",
    ],
  },
  {
    from: "S3-11 Marian 1, at the helpdesk",
    lang: "pl",
    kind: "customer",
    text: "Czy wy do końca #$&^&%@! w tym HelpDesku?",
    is: ["profanity", "invasion", "covered 1", "emotion anger", "wants nothing", "no status_request"],
  },
  {
    from: "S3-11 Marian 1, at the wait",
    lang: "pl",
    kind: "customer",
    text: "Ile #*&^a mam czekać, aż dostanę tego @#$@# laptopa?",
    is: ["profanity", "covered 2", "status_request", "emotion anger", "no invasion", "no insult", "no judgement"],
  },
  {
    from: "S3-14 Marian 2",
    lang: "pl",
    kind: "customer",
    text: "Słuchaj $#%^&, nie interesuje mnie jak się nazywasz. Chcę dostać swojego laptopa",
    is: [
      "profanity",
      "invasion",
      "emotion anger",
      "source irritation",
      "wants Chcę dostać swojego laptopa",
      "no threat",
      "insult",
      "no demand",
    ],
  },
  {
    from: "S3-17 Marian 3",
    lang: "pl",
    kind: "customer",
    text: "Słuchaj $#%^$, ty (taki i owaki), jesteście (terefere) i (tu następuje losowy ciąg wulgaryzmów skierowanych w kierunku Twoim lub twojej organizacji)",
    is: [
      "profanity",
      "invasion",
      "judgement",
      "emotion anger",
      "source irritation",
      "wants nothing",
      "no status_request",
      "insult",
    ],
  },
  {
    from: "S3-19 Marian after the silence",
    lang: "pl",
    kind: "customer",
    text: "Czy jesteś tam jeszcze?",
    is: ["no invasion", "no criticism", "no demand", "no status_request"],
  },
  {
    from: "S3-12 Bartek 1",
    lang: "pl",
    kind: "draft",
    text: "Witam panie Marianie. Nazywam się Bartek. Słyszę, że jest pan mocno zdenerwowany. Proszę spokojnie opowiedzieć mi w czym jest rzecz.",
    is: [
      "introduction",
      "reflection",
      "reaction assertive",
      "technique clarifying_question",
      "no dismissal",
      "no blame",
      "no advice counter_attack",
      "no advice no_next_step",
    ],
  },
  {
    from: "S3-15 Bartek 2",
    lang: "pl",
    kind: "draft",
    text: "Jestem tutaj by Panu pomóc, ale nie rozwiążemy sprawy, jeżeli będzie mnie Pan obrażał",
    is: ["reaction assertive", "technique cpi_limits", "no blame", "no powerless", "no advice counter_attack", "boundary"],
  },
  {
    from: "S3-19 Bartek after the silence",
    lang: "pl",
    kind: "draft",
    text: "Tak jestem tutaj i notuję każde pańskie słowo",
    is: ["technique silent_presence", "no blame", "no advice counter_attack", "no reaction aggressive"],
  },
  {
    from: "S3-21 Bartek's last",
    lang: "pl",
    kind: "draft",
    text: "Słyszę, że nie jestem w stanie Panu pomóc. Spróbuję połączyć pana z inną osobą, która rozwiąże pana problem",
    is: ["no blame", "advice no_agency", "reaction submissive", "no advice counter_attack"],
    notYet: [
      ["technique warm_transfer", "nobody is named and nothing is told ahead: the dossier (§2, 29) calls that a blind transfer"],
    ],
  },
  {
    from: "S2-21 shoes, not like this",
    lang: "pl",
    kind: "draft",
    text: "Pańska reklamacja utknęła w martwym punkcie, bo podeszwy do tego modelu butów nie są produkowane już od ubiegłego roku",
    is: ["overdisclosure", "advice feeds_anxiety", "advice no_next_step", "no option", "no commitment", "no reaction assertive"],
  },
  {
    from: "S2-22 shoes, but like this",
    lang: "pl",
    kind: "draft",
    text: "Pańska sprawa jest w toku. Przykro nam, że tak długo musi pan czekać, ale robimy wszystko co w naszej mocy, żeby rozwiązać to zgłoszenie pomyślnie",
    is: [
      "vague_promise",
      "advice no_date",
      "no overdisclosure",
      "no blame",
      "no commitment",
      "no advice feeds_anxiety",
      "no reaction aggressive",
      "advice no_next_step",
      "no powerless",
      "no advice counter_attack",
    ],
  },
  {
    from: "S4-10 feelings said back, in the article's words",
    lang: "bg",
    kind: "draft",
    text: "Изглежда, че досега си преживял едно разочарование след друго. Прав съм?",
    is: ["language bg", "no powerless", "no overdisclosure", "reflection", "no dismissal", "no blame", "no reaction aggressive"],
    notYet: [
      ["technique reflection_of_feelings", "its slots in Bulgarian do not know “преживели … разочарование” for a feeling named"],
    ],
  },
  {
    from: "§8.2 feelings said back, with the polite form",
    lang: "bg",
    kind: "draft",
    text: "Изглежда, че досега сте преживели едно разочарование след друго. Прав ли съм?",
    is: ["no blame", "no powerless", "reflection", "no dismissal", "no reaction aggressive"],
    notYet: [
      ["technique reflection_of_feelings", "its slots in Bulgarian do not know “преживели … разочарование” for a feeling named"],
    ],
  },
  {
    from: "S4-12 the substance said back",
    lang: "bg",
    kind: "draft",
    text: "Казвате, че въпреки многократните ви искания не са предприети действия за ремонт или замяна на този повреден продукт, нали?",
    is: ["paraphrase", "technique paraphrase", "reaction assertive", "no blame", "no dismissal", "no powerless", "no option"],
  },
  {
    from: "S2-09 what can I do",
    lang: "pl",
    kind: "draft",
    text: "Ale co ja mogę?",
    is: ["powerless", "reaction submissive", "advice no_agency"],
  },
  {
    from: "S2-09 it does not depend on me",
    lang: "pl",
    kind: "draft",
    text: "To nie ode mnie zależy",
    is: ["powerless", "reaction submissive", "advice no_agency"],
  },
  {
    from: "§8.2 a claim by law",
    lang: "pl",
    kind: "customer",
    text: "Żądam naprawy na podstawie art. 43d ustawy.",
    is: ["no threat", "no ultimatum", "no invasion", "emotion calm", "no demand"],
  },
  {
    from: "§8.2 fault found in general",
    lang: "pl",
    kind: "customer",
    text: "Zawsze jest tak samo, nikt nic nie wie.",
    is: ["criticism", "no insult", "no sarcasm"],
  },
  {
    from: "§8.2 fault found by a hint",
    lang: "pl",
    kind: "customer",
    text: "Ciekawe, czy ktoś tam w ogóle pracuje.",
    is: ["criticism", "sarcasm", "no insult", "no status_request"],
  },
  {
    from: "§8.2 distance shortened out of habit",
    lang: "pl",
    kind: "customer",
    text: "Kochana, sprawdź mi to szybciutko.",
    is: ["invasion", "source habit", "no insult", "no threat"],
  },
  {
    from: "§8.2 giving way",
    lang: "pl",
    kind: "draft",
    text: "Bardzo, bardzo przepraszam, ale co ja mogę, to nie ode mnie zależy.",
    is: ["reaction submissive", "powerless", "advice no_agency", "advice surrender", "no apology"],
  },
  {
    from: "§8.2 paying back",
    lang: "pl",
    kind: "draft",
    text: "Trzeba było czytać umowę.",
    is: ["reaction aggressive", "blame", "advice counter_attack"],
  },
  {
    from: "§8.2 Bulgarian in Latin letters",
    lang: "bg",
    kind: "customer",
    text: "4akam ot 10 dni, kvo stava be",
    is: ["language bg", "status_request", "emotion anger", "source irritation", "no insult"],
  },
  {
    from: "§8.2 soon, and nobody's",
    lang: "bg",
    kind: "draft",
    text: "Ще Ви се обадим възможно най-скоро.",
    is: ["vague_promise", "advice no_date", "no commitment"],
  },
  {
    from: "§8.2 I understand, but",
    lang: "en",
    kind: "draft",
    text: "I understand, but you should have read the terms.",
    is: ["reaction aggressive", "blame", "advice counter_attack", "no reflection"],
  },
  {
    from: "§8.2 a label and a fact",
    lang: "en",
    kind: "customer",
    text: "You're thieves. I've waited since 3 March, order 4711.",
    is: ["judgement", "insult", "invasion", "criticism", "emotion anger", "no threat"],
  },
];
