import { describe, expect, test } from "vitest";
import { addressPolish, polishVocative } from "./polish.ts";

const pairs = (table: string) =>
  table
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]);

// Written by hand, none of it by the rules.
const MEN = pairs(`
Adam=Adamie Adrian=Adrianie Albert=Albercie Aleksander=Aleksandrze Alfred=Alfredzie Alojzy=Alojzy Andrzej=Andrzeju Antoni=Antoni Arkadiusz=Arkadiuszu
Artur=Arturze August=Auguście Barnaba=Barnabo Bartek=Bartku Bartłomiej=Bartłomieju Bartosz=Bartoszu Benedykt=Benedykcie Bernard=Bernardzie Błażej=Błażeju
Bogdan=Bogdanie Bogumił=Bogumile Bogusław=Bogusławie Bolesław=Bolesławie Borys=Borysie Bronisław=Bronisławie Bruno=Bruno Cezary=Cezary Cyprian=Cyprianie
Czesław=Czesławie Damian=Damianie Daniel=Danielu Dariusz=Dariuszu Dawid=Dawidzie Dominik=Dominiku Edmund=Edmundzie Edward=Edwardzie Emil=Emilu Ernest=Erneście
Eryk=Eryku Eugeniusz=Eugeniuszu Fabian=Fabianie Feliks=Feliksie Filip=Filipie Florian=Florianie Franciszek=Franciszku Fryderyk=Fryderyku Gabriel=Gabrielu
Gaweł=Gawle Grzegorz=Grzegorzu Gustaw=Gustawie Henryk=Henryku Hubert=Hubercie Hugo=Hugo Ignacy=Ignacy Igor=Igorze Ireneusz=Ireneuszu Iwo=Iwo Jacek=Jacku
Jakub=Jakubie Jan=Janie Janusz=Januszu Jarosław=Jarosławie Jerzy=Jerzy Joachim=Joachimie Józef=Józefie Julian=Julianie Juliusz=Juliuszu Kacper=Kacprze
Kajetan=Kajetanie Kamil=Kamilu Karol=Karolu Kasper=Kasprze Kazimierz=Kazimierzu Klemens=Klemensie Konrad=Konradzie Konstanty=Konstanty Kornel=Kornelu
Krystian=Krystianie Krzysztof=Krzysztofie Ksawery=Ksawery Kuba=Kubo Lech=Lechu Leon=Leonie Leszek=Leszku Lucjan=Lucjanie Ludwik=Ludwiku Łukasz=Łukaszu
Maciej=Macieju Maciek=Maćku Maksymilian=Maksymilianie Marceli=Marceli Marcin=Marcinie Marek=Marku Marian=Marianie Mariusz=Mariuszu Mateusz=Mateuszu
Michał=Michale Mieczysław=Mieczysławie Mieszko=Mieszku Mikołaj=Mikołaju Miłosz=Miłoszu Mirosław=Mirosławie Norbert=Norbercie Olaf=Olafie Olgierd=Olgierdzie
Oliwier=Oliwierze Oskar=Oskarze Patryk=Patryku Paweł=Pawle Piotr=Piotrze Przemysław=Przemysławie Radosław=Radosławie Rafał=Rafale Remigiusz=Remigiuszu
Robert=Robercie Roman=Romanie Ryszard=Ryszardzie Sebastian=Sebastianie Seweryn=Sewerynie Sławomir=Sławomirze Stanisław=Stanisławie Stefan=Stefanie
Sylwester=Sylwestrze Szczepan=Szczepanie Szymon=Szymonie Tadeusz=Tadeuszu Teodor=Teodorze Tobiasz=Tobiaszu Tomasz=Tomaszu Tymoteusz=Tymoteuszu Wacław=Wacławie
Waldemar=Waldemarze Walenty=Walenty Wawrzyniec=Wawrzyńcze Wiesław=Wiesławie Wiktor=Wiktorze Wincenty=Wincenty Witold=Witoldzie Władysław=Władysławie
Włodzimierz=Włodzimierzu Wojciech=Wojciechu Wojtek=Wojtku Zbigniew=Zbigniewie Zdzisław=Zdzisławie Zenon=Zenonie Zygmunt=Zygmuncie Jaś=Jasiu Kazik=Kaziku`);
const WOMEN = pairs(`
Ada=Ado Adela=Adelo Adrianna=Adrianno Agata=Agato Agnieszka=Agnieszko Aldona=Aldono Aleksandra=Aleksandro Alicja=Alicjo Alina=Alino Amelia=Amelio
Anastazja=Anastazjo Aneta=Aneto Angelika=Angeliko Ania=Aniu Aniela=Anielo Anna=Anno Antonina=Antonino Asia=Asiu Barbara=Barbaro Basia=Basiu Beata=Beato
Bernadeta=Bernadeto Blanka=Blanko Bogumiła=Bogumiło Bogusława=Bogusławo Bożena=Bożeno Brygida=Brygido Cecylia=Cecylio Celina=Celino Czesława=Czesławo
Dagmara=Dagmaro Danuta=Danuto Daria=Dario Diana=Diano Dominika=Dominiko Dorota=Doroto Edyta=Edyto Ela=Elu Eliza=Elizo Elżbieta=Elżbieto Emilia=Emilio
Ewa=Ewo Ewelina=Ewelino Felicja=Felicjo Gabriela=Gabrielo Genowefa=Genowefo Gosia=Gosiu Grażyna=Grażyno Halina=Halino Hania=Haniu Hanna=Hanno
Helena=Heleno Honorata=Honorato Iga=Igo Ilona=Ilono Inga=Ingo Ingrid=Ingrid Irena=Ireno Iwona=Iwono Izabela=Izabelo Jadwiga=Jadwigo Jagoda=Jagodo Janina=Janino
Joanna=Joanno Jola=Jolu Jolanta=Jolanto Julia=Julio Justyna=Justyno Kalina=Kalino Kamila=Kamilo Karina=Karino Karolina=Karolino Kasia=Kasiu
Katarzyna=Katarzyno Kinga=Kingo Klara=Klaro Klaudia=Klaudio Krystyna=Krystyno Krysia=Krysiu Laura=Lauro Lena=Leno Lidia=Lidio Liliana=Liliano Lucyna=Lucyno
Ludmiła=Ludmiło Luiza=Luizo Łucja=Łucjo Magda=Magdo Magdalena=Magdaleno Maja=Maju Malwina=Malwino Małgorzata=Małgorzato Maria=Mario Marianna=Marianno
Mariola=Mariolo Marlena=Marleno Marta=Marto Martyna=Martyno Marzena=Marzeno Matylda=Matyldo Michalina=Michalino Milena=Mileno Monika=Moniko Nadia=Nadio
Natalia=Natalio Nel=Nel Nina=Nino Noemi=Noemi Ola=Olu Olga=Olgo Oliwia=Oliwio Patrycja=Patrycjo Paula=Paulo Paulina=Paulino Renata=Renato Róża=Różo
Sabina=Sabino Sandra=Sandro Stanisława=Stanisławo Stefania=Stefanio Sylwia=Sylwio Teresa=Tereso Ula=Ulu Urszula=Urszulo Wanda=Wando Weronika=Weroniko
Wiesława=Wiesławo Wiktoria=Wiktorio Wioletta=Wioletto Zofia=Zofio Zosia=Zosiu Zuzanna=Zuzanno Żaneta=Żaneto`);

/** Names that both bear, names from elsewhere, and words that may be a surname: of none of them Kapok says which form is right. */
const DOUBTFUL = `
Alex Aleks Sasza Sasha Nikita Andrea Nikola Jean Jan-Maria Robin Kim Chris Sam Jo Charlie Simone Gabi Michi Toni Dominique Camille Claude Maxime René Pascal
Jennifer Kevin Brian Jason Justin Dylan Vanessa Jessica Nicole Angelina Samantha Chloe Zoe Emily Mia Ava Ethan Logan Mason Liam Noah Oliver Jack Harry George
Mohammed Ahmed Ali Fatima Aisha Omar Yusuf Hassan Ibrahim Khalid Leila Samir Nadir Tariq Zaid Amina Layla Rania Yasmin Salma Thanh Nguyen Linh Minh Duc Huong
Wei Li Jing Ming Xiu Yan Hao Jun Lei Chen Hiroshi Yuki Akira Haruki Sora Ren Kaito Aoi Hina Priya Ravi Anil Sanjay Deepa Arjun Kavita Lakshmi Rahul Sunil
Dmytro Oleksandr Andrij Serhij Bohdana Halyna Taras Ostap Ołena Switłana Iryna Kateryna Juryj Wołodymyr Mykoła Petro Hryhorij Stiepan Wasyl Żenia Walia Wowa
José Juan Carlos Luis Miguel Pedro Diego Javier Ángel Luca Matteo Nicola Gianni Giulia Chiara Elena Björn Sven Lars Nils Ingvar Astrid Freja Søren Jürgen
Heinz Günther Dieter Uwe Heike Ute Silke Elke Wolfgang Petra Zdeněk Jiří Václav Ondřej Lukáš Tereza Eliška Jitka László Zoltán Gábor István Ágnes Ilie Vasile
Nowak Wójcik Mazur Krawczyk Wróbel Stępień Dudek Pawlak Sikora Baran Duda Szewczyk Pietrzak Wieczorek Bąk Zając Król Wilk Lis Kubiak Kaźmierczak Sobczak Czerwiec
Kowal Kołodziej Bednarz Rybak Młynarz Piekarz Cieśla Zaręba Zawada Kopeć Sowa Kruk Sroka Gołąb Jeleń Karp Szczupak Malina Jabłko Gruszka Wiśnia Czajka`
  .trim()
  .split(/\s+/);

describe("a Polish first name", () => {
  test("is called in the vocative, the name of a man", () => {
    expect(MEN.map(([name]) => `${name}=${addressPolish(`${name} Wójcik`).called}`)).toEqual(
      MEN.map(([name, called]) => `${name}=Panie ${called}`),
    );
  });

  test("is called in the vocative, the name of a woman", () => {
    expect(WOMEN.map(([name]) => `${name}=${addressPolish(`${name} Nowak`).called}`)).toEqual(
      WOMEN.map(([name, called]) => `${name}=Pani ${called}`),
    );
  });

  test("leaves the form open where it may be either's, or comes from elsewhere", () => {
    const sure = DOUBTFUL.filter((name) => addressPolish(`${name} Brown`).called !== null || addressPolish(name).form !== null);
    expect(sure).toEqual([]);
  });

  test("is looked at more than two hundred times here, and as often where nothing is sure", () => {
    expect(new Set([...MEN, ...WOMEN].map(([name]) => name)).size).toBeGreaterThan(200);
    expect(new Set(DOUBTFUL).size).toBeGreaterThan(200);
  });
});

test.for<[name: string, greeting: string]>([
  ["Marian Wójcik", "Dzień dobry, Panie Marianie"],
  ["Anna Maria Nowak", "Dzień dobry, Pani Anno"],
  ["NOWAK ANNA", "Dzień dobry, Pani Anno"],
  ["Wójcik, Marian", "Dzień dobry, Panie Marianie"],
  ["marian wójcik", "Dzień dobry, Panie Marianie"],
  ["dr Anna Nowak", "Dzień dobry, Pani Anno"],
  ["Jennifer Kowalska", "Dzień dobry, Pani Jennifer"],
  ["Alex Kowalski", "Dzień dobry"],
  ["Jan Kowalska", "Dzień dobry"],
  ["Marian", "Dzień dobry, Panie Marianie"],
  ["Kowalska", "Dzień dobry"],
  ["", "Dzień dobry"],
  ["Anna i Jan Nowakowie", "Szanowni Państwo"],
  ["Sklep Marian", "Szanowni Państwo"],
  ["Energa Polska", "Szanowni Państwo"],
  ["Marian sp. z o.o.", "Szanowni Państwo"],
  ["anna.nowak@poczta.example", "Szanowni Państwo"],
  ["Anna2004", "Szanowni Państwo"],
])("a letter to „%s” begins: %s", ([name, greeting]) => {
  expect(addressPolish(name).greeting).toBe(greeting);
});

test("whoever knows the person chooses, and a name from elsewhere stays as it is written", () => {
  expect(addressPolish("Nikita Wołkow", "m").called).toBe("Panie Nikito");
  expect(addressPolish("Jennifer Brown", "f").called).toBe("Pani Jennifer");
  expect(addressPolish("Kevin Brown", "m").called).toBe("Panie Kevin");
  expect(addressPolish("Björn Borg", "m").called).toBe("Panie Björn");
  expect(addressPolish("Marian Wójcik", "open")).toEqual({ called: null, greeting: "Dzień dobry", form: null });
  expect(polishVocative("Beatrice", "f")).toBe("Beatrice");
});
