import type { Scene } from "#knowhow/scene.ts";

/** What customers do, as agents say it in Polish. */
export const SCENES_PL: readonly Scene[] = [
  {
    words: ["krzyczy", "wrzeszczy", "wydziera", "drze", "wściekły", "furia", "awantura"],
    occasions: ["strong_feeling", "invasion"],
    vests: ["anger"],
  },
  {
    words: ["oszust", "oszuści", "oszukują", "złodziej", "złodzieje", "naciągacze"],
    occasions: ["judgement_firm"],
    techniques: ["judgement_to_opinion"],
    vests: ["judgement_firm"],
  },
  {
    words: ["wyzywa", "obraża", "bluzga", "przeklina", "klnie", "obelgi", "wulgaryzmy"],
    occasions: ["invasion"],
    vests: ["insults"],
  },
  { words: ["grozi", "groźba", "straszy", "groźby"], occasions: ["invasion"], techniques: ["cpi_limits"], vests: ["threats"] },
  {
    words: ["sąd", "sądem", "prawnik", "adwokat", "pozew", "rzecznik", "UOKiK"],
    occasions: ["demand"],
    techniques: ["asking_for_specifics", "assertive_delay"],
    vests: ["threats"],
  },
  {
    words: ["media", "opinia", "opinie", "gazeta", "internet", "facebook"],
    occasions: ["demand"],
    techniques: ["assertive_delay"],
    vests: ["threats"],
  },
  {
    words: ["milczy", "cisza", "nie odpowiada", "zamilkł"],
    occasions: [],
    techniques: ["clarifying_question", "paraphrase"],
    vests: ["silence"],
  },
  {
    words: ["płacze", "łzy", "szlocha", "rozpacz"],
    occasions: ["strong_feeling"],
    techniques: ["reflection_of_feelings"],
    vests: ["crying"],
  },
  {
    words: ["powtarza", "wciąż", "w kółko", "trzeci raz", "znowu"],
    occasions: ["demand"],
    techniques: ["broken_record", "paraphrase"],
  },
  { words: ["żąda", "domaga", "natychmiast", "za darmo", "ultimatum", "wymusza"], occasions: ["demand"], vests: ["demands"] },
  {
    words: ["zawsze", "nigdy", "wszystko źle", "nic nie działa"],
    occasions: ["criticism_generalised"],
    vests: ["criticism_generalised"],
  },
  {
    words: ["ironia", "ironizuje", "aluzja", "złośliwy", "gratuluję", "kpi"],
    occasions: ["criticism_allusion"],
    vests: ["criticism_allusion"],
  },
  {
    words: ["kotku", "złotko", "kochana", "na ty", "słoneczko"],
    occasions: [],
    techniques: ["restoring_distance", "i_message"],
    vests: ["familiarity"],
  },
  { words: ["niekompetentny", "głupi", "nieudolny", "beznadziejna"], occasions: ["judgement_agent"], vests: ["judgement_agent"] },
  {
    words: ["racja", "nasza wina", "zasadna", "pomyłka", "błąd"],
    occasions: ["criticism_justified"],
    vests: ["our_mistake", "criticism_justified"],
  },
  { words: ["rozczarowany", "zawiedziony", "żal"], occasions: ["strong_feeling"], vests: ["disappointment"] },
  {
    words: ["odmowa", "odmówić", "nie mogę", "nie da się"],
    occasions: [],
    techniques: ["assertive_refusal", "can_do_language", "bad_news_with_tool"],
    vests: ["saying_no"],
  },
  { words: ["kierownik", "przełożony", "szef"], occasions: [], techniques: ["warm_transfer"] },
];
