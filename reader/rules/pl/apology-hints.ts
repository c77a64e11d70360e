import type { Rule } from "../rule.ts";

/** The one apology at the end of a sentence, or in other words than "przepraszam za". */
export const APOLOGY_HINTS: readonly Rule[] = [
  {
    id: "pl.apology.at_the_end",
    label: "apology",
    strength: 2,
    patterns: [
      "przepraszam|przepraszamy $",
      "przepraszam|przepraszamy .. pana|panią|państwa|cię|was|szczerze|bardzo|za+to $",
      "za .. co|to .. pana|panią|państwa|cię|was|szczerze|bardzo? .. przepraszam|przepraszamy",
    ],
    unless: [
      "jeszcze+raz|raz+jeszcze|stokrotnie|na+kolanach|bardzo+bardzo",
      "przepraszam .. przepraszam|przepraszamy",
      "za wszystko|że+żyję|siebie",
      "proszę .. przeprosić",
      "tak bardzo? przepraszam",
      "najmocniej|najgoręcej",
    ],
    negated: "keep",
    examples: ["Lustro przyjechało pęknięte, przepraszamy.", "Pomyliłem ulice, za co Pana przepraszam."],
    counters: ["Przepraszam, czy to ten adres?", "I jeszcze raz przepraszam.", "Przepraszam za wszystko, że żyję, przepraszam."],
  },
  {
    id: "pl.apology.forgive",
    label: "apology",
    strength: 2,
    patterns: [
      "proszę|prosimy .. mi|nam|to? .. wybaczyć .. mi|nam|to|ten|tę|te",
      "proszę|prosimy .. mi|nam|to? .. wybaczyć ,",
      "proszę|prosimy|prosząc .. o .. wybaczenie|przebaczenie ,",
      "proszę|prosimy .. o .. wybaczenie|przebaczenie .. że|za|i",
      "wybacz|wybaczcie .. proszę|nam|mi|tę|ten|to",
      "wybacz|wybaczcie ,",
      ", wybacz|wybaczcie|wybaczy+pan|wybaczy+pani .. _",
      "należy|należą|należało .. się .. {customer}? .. za+to? .. przeprosić|przeprosiny|słowo",
      "słowo|wyrazy przeprosin|ubolewania|skruchy",
      "wyrażam|wyrażamy|składam|składamy|ślę .. skruchę|ubolewanie|przeprosiny|wyrazy",
      "biję|bijemy|kajam|kajamy się",
      "winę|winę+za+to .. bierzemy|biorę .. na+siebie",
      "przykro .. z+powodu .. _",
      "sorry|sorki|sory za .. _",
    ],
    unless: [
      "jeszcze+raz|na+kolanach|błagam|litości",
      "nie .. wiem .. jak",
      "że+żyję|że+przeszkadzam|za+wszystko",
      "czy",
      "proszę+proszę",
      "wybaczą|nie+wybaczę",
    ],
    negated: "keep",
    examples: ["Adres wpisałem zły, proszę mi to wybaczyć.", "Bijemy się w pierś.", "Winę bierzemy na siebie."],
    counters: ["Czy mi Pani wybaczy?", "Na kolanach proszę o wybaczenie.", "Nie wiem, jak prosić o wybaczenie."],
  },
];
