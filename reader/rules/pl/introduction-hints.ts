import type { Rule } from "../rule.ts";

/** Who writes, where the name is one that no list of names has. */
export const INTRODUCTION_HINTS: readonly Rule[] = [
  {
    id: "pl.introduction.from_where",
    label: "introduction",
    strength: 1,
    patterns: [
      "pisze|mówi|odpisuje|kłania+się|odzywa+się|wita|melduje+się|dzwoni|przy+telefonie|tu|tutaj _ z|ze|od _",
      "pisze|mówi|odpisuje|kłania+się|odzywa+się|melduje+się|dzwoni|przy+telefonie|tu|tutaj _ _ z|ze|od|, _",
      "pisze|odpisuje|kłania+się|odzywa+się|przy+telefonie _ ,",
      "się kłania|melduje|odzywa ,",
      "^ pani|panie|witam|cześć|hej|dzień+dobry .. , _ .. z|ze|od salonu|serwisu|sklepu|biura|pralni|kancelarii|warsztatu|zakładu|gabinetu|lecznicy|recepcji|działu|reklamacji|prenumeraty|tłumaczeń|rolet|przeprowadzek|bazy|monitoringu|klubu|cateringu|kadr|hurtowni|rejestracji|pracowni|szkoły|portu|ambulansu|schroniska",
      "^ pani|panie _ , .. _ , biuro|sekretariat|pracownia|salon|serwis|obsługa|pielęgniarka|dietetyczka|kierownik|kierowniczka|opiekun|opiekunka|mechanik|technik|zarządzam|prowadzę|zajmuję",
      "dobry|dobry+wieczór|szanowny|szanowna|cześć .. pani|panie _ , _ _ , _",
      "{firstname} _ , zajmuję|prowadzę|obsługuję|koordynuję|kieruję|odpowiadam|nowy|nowa|biuro|sekretariat|dział|pracownia|salon|serwis|obsługa",
      "{firstname} _ z|ze|od _",
      "doktor|siostra|magister|inżynier _ przy+telefonie",
      "przy+telefonie|po+tej+stronie|słucham {firstname}|_",
      "{firstname} po+tej+stronie|przy+telefonie|przy+klawiaturze",
    ],
    unless: ["pisze|mówi|odpisuje|dzwoni pan|pani|państwo|klient*|ktoś|że", "czy", "tu|tutaj jest|są|mam|mamy|nie"],
    negated: "keep",
    examples: ["Panie Janie, pisze Bożesława z salonu rowerów.", "Kłania się Świętomira, pralnia na rogu."],
    counters: ["Pisze Pani z adresu firmowego.", "Czy mówi ktoś od Państwa po niemiecku?"],
  },
  {
    id: "pl.introduction.calls_by_name",
    label: "introduction",
    strength: 1,
    patterns: [
      "witam|dobry+wieczór|dzień+dobry|halo pana|panią|panu|pani , panie|pani _",
      "dobry+dzień|uszanowanie|szczęść+boże|kłaniam+się|witam+serdecznie|niech+będzie+pochwalony , panie|pani|księże _",
      "słucham pana|pani|panie {firstname}|_ ,",
      "^ pan|pani {firstname} ,",
      "^ pan|pani _ $",
    ],
    unless: ["czy|kiedy|jak"],
    negated: "keep",
    examples: ["Witam Panią, Pani Krystyno, mam dobre wieści.", "Szczęść Boże, Pani Apolonio!"],
    counters: ["Witam Panią w naszym sklepie.", "Pani paczka jest w drodze."],
  },
];
