import type { Scene } from "#knowhow/scene.ts";

/** What customers do, as agents say it in English. */
export const SCENES_EN: readonly Scene[] = [
  {
    words: ["shouts", "shouting", "yells", "screams", "furious", "raging"],
    occasions: ["strong_feeling", "invasion"],
    vests: ["anger"],
  },
  {
    words: ["frauds", "fraud", "crooks", "thieves", "scam", "cheats"],
    occasions: ["judgement_firm"],
    techniques: ["judgement_to_opinion"],
    vests: ["judgement_firm"],
  },
  { words: ["insults", "swears", "abuse", "abusive", "calls me names"], occasions: ["invasion"], vests: ["insults"] },
  {
    words: ["threatens", "threat", "threats", "menaces"],
    occasions: ["invasion"],
    techniques: ["cpi_limits"],
    vests: ["threats"],
  },
  {
    words: ["court", "lawyer", "sue", "solicitor", "ombudsman"],
    occasions: ["demand"],
    techniques: ["asking_for_specifics", "assertive_delay"],
    vests: ["threats"],
  },
  {
    words: ["press", "review", "newspaper", "twitter", "facebook"],
    occasions: ["demand"],
    techniques: ["assertive_delay"],
    vests: ["threats"],
  },
  {
    words: ["silent", "silence", "says nothing", "stopped answering"],
    occasions: [],
    techniques: ["clarifying_question", "paraphrase"],
    vests: ["silence"],
  },
  {
    words: ["cries", "crying", "tears", "sobbing"],
    occasions: ["strong_feeling"],
    techniques: ["reflection_of_feelings"],
    vests: ["crying"],
  },
  {
    words: ["repeats", "again", "over and over", "third time"],
    occasions: ["demand"],
    techniques: ["broken_record", "paraphrase"],
  },
  { words: ["demands", "insists", "immediately", "free of charge", "ultimatum"], occasions: ["demand"], vests: ["demands"] },
  {
    words: ["always", "never", "nothing works", "every time"],
    occasions: ["criticism_generalised"],
    vests: ["criticism_generalised"],
  },
  { words: ["irony", "sarcastic", "hints", "snide", "mocks"], occasions: ["criticism_allusion"], vests: ["criticism_allusion"] },
  {
    words: ["sweetie", "darling", "love", "honey", "familiar"],
    occasions: [],
    techniques: ["restoring_distance", "i_message"],
    vests: ["familiarity"],
  },
  { words: ["incompetent", "stupid", "useless", "idiot"], occasions: ["judgement_agent"], vests: ["judgement_agent"] },
  {
    words: ["right", "our mistake", "justified", "our fault"],
    occasions: ["criticism_justified"],
    vests: ["our_mistake", "criticism_justified"],
  },
  { words: ["disappointed", "let down", "lost trust"], occasions: ["strong_feeling"], vests: ["disappointment"] },
  {
    words: ["refuse", "say no", "impossible", "turn down"],
    occasions: [],
    techniques: ["assertive_refusal", "can_do_language", "bad_news_with_tool"],
    vests: ["saying_no"],
  },
  { words: ["manager", "supervisor", "boss"], occasions: [], techniques: ["warm_transfer"] },
];
