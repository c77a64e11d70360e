import type { Scene } from "#knowhow/scene.ts";

/** What customers do, as agents say it in Bulgarian. */
export const SCENES_BG: readonly Scene[] = [
  {
    words: ["крещи", "вика", "бесен", "вбесен", "скандал", "ругае"],
    occasions: ["strong_feeling", "invasion"],
    vests: ["anger"],
  },
  {
    words: ["измамници", "измамник", "мошеници", "крадци", "лъжете"],
    occasions: ["judgement_firm"],
    techniques: ["judgement_to_opinion"],
    vests: ["judgement_firm"],
  },
  { words: ["обижда", "обиди", "псува", "псувни", "нагрубява"], occasions: ["invasion"], vests: ["insults"] },
  { words: ["заплашва", "заплаха", "заплахи", "плаши"], occasions: ["invasion"], techniques: ["cpi_limits"], vests: ["threats"] },
  {
    words: ["съд", "адвокат", "дело", "КЗП", "жалба"],
    occasions: ["demand"],
    techniques: ["asking_for_specifics", "assertive_delay"],
    vests: ["threats"],
  },
  {
    words: ["медии", "отзив", "вестник", "фейсбук", "телевизия"],
    occasions: ["demand"],
    techniques: ["assertive_delay"],
    vests: ["threats"],
  },
  {
    words: ["мълчи", "мълчание", "тишина", "не отговаря"],
    occasions: [],
    techniques: ["clarifying_question", "paraphrase"],
    vests: ["silence"],
  },
  {
    words: ["плаче", "сълзи", "разплака", "отчаян"],
    occasions: ["strong_feeling"],
    techniques: ["reflection_of_feelings"],
    vests: ["crying"],
  },
  { words: ["повтаря", "пак", "отново", "за трети път"], occasions: ["demand"], techniques: ["broken_record", "paraphrase"] },
  { words: ["изисква", "настоява", "веднага", "безплатно", "ултиматум"], occasions: ["demand"], vests: ["demands"] },
  {
    words: ["винаги", "никога", "нищо не работи", "все едно"],
    occasions: ["criticism_generalised"],
    vests: ["criticism_generalised"],
  },
  {
    words: ["ирония", "намек", "подмята", "браво", "подиграва"],
    occasions: ["criticism_allusion"],
    vests: ["criticism_allusion"],
  },
  {
    words: ["миличка", "сладурче", "скъпа", "на ти"],
    occasions: [],
    techniques: ["restoring_distance", "i_message"],
    vests: ["familiarity"],
  },
  { words: ["некомпетентен", "глупав", "некадърник", "некадърни"], occasions: ["judgement_agent"], vests: ["judgement_agent"] },
  {
    words: ["прав", "наша вина", "основателна", "грешка"],
    occasions: ["criticism_justified"],
    vests: ["our_mistake", "criticism_justified"],
  },
  { words: ["разочарован", "подведен", "доверие"], occasions: ["strong_feeling"], vests: ["disappointment"] },
  {
    words: ["отказ", "откажа", "невъзможно", "не може"],
    occasions: [],
    techniques: ["assertive_refusal", "can_do_language", "bad_news_with_tool"],
    vests: ["saying_no"],
  },
  { words: ["началник", "шеф", "управител", "ръководител"], occasions: [], techniques: ["warm_transfer"] },
];
