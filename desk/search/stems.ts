/**
 * Light stemmers over folded words: the longest listed ending is taken off where enough of the word remains.
 * No library covers both Polish and Bulgarian; for finding, one form leading to the others matters more than the true stem.
 */
const POLISH = endings(
  "owaniami owaniach owaniem owania owanie owaniu iejsze iejszy iejsza ejsze ejszy ejsza",
  "iami iach ami ach owie ego emu ymi imi ych ich iem iej owi",
  "alismy alysmy iscie alem alam ilem ilam ial iala iali ialy lismy lysmy lem lam",
  "ow om em ej ie ia iu ym im al ala ali aly il ila ili ily ac ic ec yc uje uja",
  "a e i o u y",
);
const BULGARIAN = endings(
  "овете евете ищата овци евци ията ието иите ства ство ствата ството",
  "ове еве ища ите ата ята ото ето ките ски ска ско ция ции",
  "ът ят та то те ам ям аш яш ат ят ах ях ал ял ала яла али яли ени ена ено ен",
  "а я о е и у ю",
);
const ENGLISH = endings("ations ation ingly edly ness ments ment", "ings ing ied ies ers ely", "ed es er ly", "s e y");

type Endings = readonly string[];

function endings(...groups: string[]): Endings {
  return groups.flatMap((group) => group.split(" ")).sort((a, b) => b.length - a.length);
}

function strip(word: string, list: Endings, keep: number): string {
  const ending = list.find((candidate) => word.length - candidate.length >= keep && word.endsWith(candidate));
  return ending ? word.slice(0, -ending.length) : word;
}

export const stemPolish = (word: string): string => strip(word, POLISH, 3);
export const stemBulgarian = (word: string): string => strip(word, BULGARIAN, 4);
export const stemEnglish = (word: string): string => strip(word, ENGLISH, 3);
