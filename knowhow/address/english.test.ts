import { describe, expect, test } from "vitest";
import { addressEnglish } from "./english.ts";

const words = (table: string) => table.trim().split(/\s+/);

// Written by hand, not taken from the lists of the code.
const MEN = words(`
Aaron Adam Alan Albert Alexander Alfred Andrew Angus Anthony Arnold Arthur Barry Benjamin Bernard Bradley Brendan Brian Bruce Calvin Carl Charles Christopher
Clifford Clive Colin Connor Craig Daniel Darren David Dean Declan Dennis Derek Desmond Dominic Donald Douglas Duncan Edgar Edmund Edward Eric Ernest Ethan Eugene
Fergus Frank Fred Gareth Gary Gavin Geoffrey George Gerald Giles Gordon Graham Gregory Harold Harry Henry Herbert Howard Hugh Ian Isaac Jack Jacob James Jason
Jeffrey Jeremy Jim Joe John Jonathan Joseph Joshua Justin Keith Kenneth Kevin Lawrence Leonard Liam Luke Malcolm Marcus Mark Martin Matthew Maurice Michael
Neil Nicholas Nigel Norman Oliver Oscar Owen Patrick Paul Peter Philip Richard Robert Stephen Thomas William`);
const WOMEN = words(`
Abigail Ada Adele Agnes Alice Alison Amanda Amelia Amy Angela Ann Anna Anne Audrey Barbara Beatrice Belinda Bernadette Bethany Betty Brenda Bridget Camilla
Caroline Catherine Cecilia Charlotte Chloe Christina Christine Claire Clara Claudia Constance Cynthia Daisy Daphne Deborah Deirdre Denise Diana Diane Donna
Doreen Dorothy Edith Edna Eileen Elaine Eleanor Elizabeth Ella Ellen Elsie Emily Emma Esther Felicity Fiona Flora Florence Frances Gemma Georgina Geraldine
Gillian Gladys Gloria Grace Hannah Harriet Hazel Heather Helen Henrietta Hilda Holly Imogen Ingrid Irene Iris Isabel Ivy Jacqueline Jane Janet Janice Jasmine
Jennifer Jessica Joan Joanna Josephine Joyce Judith Julia Julie Karen Kate Katherine Laura Margaret Mary Patricia Ruth Susan`);
/** Both bear them, or they come from languages whose names English does not tell apart. */
const DOUBTFUL = words(`
Alex Sam Chris Pat Taylor Jordan Morgan Casey Jamie Robin Kim Lee Leslie Lesley Ashley Cameron Charlie Dana Drew Elliot Frankie Georgie Harper Hayden Hilary Jackie
Jean Jess Jo Jody Jules Kai Kelly Kerry Kit Lindsay Logan Lou Lynn Mackenzie Max-Leigh Mel Micah Nicola Nicky Nico Parker Peyton Quinn Ray-Anne Reese Remy Riley River Rowan
Sacha Sage Sandy Sasha Shannon Sidney Skyler Stevie Terry Toni Tracy Val Vivian Andrea Simone Gabriele Michele Daniele Dominique Camille Claude Maxime Pascal
Wei Li Jing Ming Xiu Yan Hao Jun Lei Chen Ying Xin Hui Fang Bo Tao Hiroshi Yuki Akira Haruki Sora Ren Kaito Aoi Hina Makoto Nguyen Thanh Linh Minh Duc Huong
Priya Ravi Anil Sanjay Deepa Arjun Kavita Lakshmi Rahul Sunil Jaspreet Harpreet Gurpreet Manpreet Amandeep Navdeep Mohammed Ahmed Ali Fatima Aisha Omar Yusuf Hassan
Ibrahim Khalid Leila Samir Nadir Tariq Amina Layla Chidi Ngozi Chinedu Adaeze Oluwaseun Temitope Ayodele Kwame Kofi Ama Akosua Thabo Sipho Nomsa Zanele Tendai
Tatenda Farai Rutendo Björn Sven Lars Nils Astrid Freja Søren Jürgen Heinz Dieter Uwe Heike Ute Silke Elke Wolfgang Petra Zdeněk Jiří Ondřej Tereza Jitka László
Zoltán Gábor István Ilie Vasile Ioana Dragoş Krzysztof Agnieszka Małgorzata Zbigniew Grzegorz Katarzyna Wojciech Dariusz Jadwiga Bogdan Plamen Tsvetelina Desislava`);

describe("in English", () => {
  test("a man is Mr and the surname", () =>
    expect(MEN.map((name) => addressEnglish(`${name} Reed`)).filter(({ called }) => called !== "Mr Reed")).toEqual([]));
  test("a woman is Ms and the surname, whoever she is married to", () =>
    expect(WOMEN.map((name) => addressEnglish(`${name} Okafor`)).filter(({ called }) => called !== "Ms Okafor")).toEqual([]));
  test("of everybody else the whole name is called", () => {
    expect(DOUBTFUL.map((name) => addressEnglish(`${name} Reed`).called)).toEqual(DOUBTFUL.map((name) => `${name} Reed`));
    expect(DOUBTFUL.filter((name) => addressEnglish(`${name} Reed`).form !== null)).toEqual([]);
  });
  test("more than two hundred names are looked at, and as many where nothing is sure", () => {
    expect(new Set([...MEN, ...WOMEN]).size).toBeGreaterThan(200);
    expect(new Set(DOUBTFUL).size).toBeGreaterThan(200);
  });
});

test.for<[name: string, greeting: string]>([
  ["Grace Okafor", "Hello Ms Okafor"],
  ["REED, JOHN", "Hello Mr Reed"],
  ["John Reed Jr.", "Hello Mr Reed"],
  ["Mr John Reed", "Hello Mr Reed"],
  ["Ruth van der Berg", "Hello Ms van der Berg"],
  ["Mary Jane Watson", "Hello Ms Watson"],
  ["Taylor Reed", "Hello Taylor Reed"],
  ["Grace", "Hello Grace"],
  ["Pine Shoes Ltd", "Hello"],
  ["John & Mary Reed", "Hello"],
  ["john@reed.example", "Hello"],
  ["", "Hello"],
])("a letter to %s begins: %s", ([name, greeting]) => {
  expect(addressEnglish(name).greeting).toBe(greeting);
});

test("whoever knows the person chooses", () => {
  expect(addressEnglish("Taylor Reed", "f").called).toBe("Ms Reed");
  expect(addressEnglish("John Reed", "open")).toEqual({ called: "John Reed", greeting: "Hello John Reed", form: null });
});
