const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** First names that in Poland hardly any woman bears. Those of both are in neither list. */
export const POLISH_MEN = setOf(`
Adam Adolf Adrian Albert Albin Aleksander Aleksy Alfons Alfred Alojzy Ambroży Anatol Andrzej Antoni Apoloniusz Arkadiusz Arnold Artur August Augustyn
Barnaba Bartek Bartłomiej Bartosz Bazyli Benedykt Beniamin Benon Bernard Błażej Bogdan Bogumił Bogusław Bolek Bolesław Bonifacy Borys Bożydar Bronisław Bruno
Cezary Cyprian Cyryl Czarek Czesław Damian Daniel Darek Dariusz Dawid Dionizy Dominik Donald Edmund Edward Edwin Emil Emilian Erazm Ernest Eryk Eugeniusz
Fabian Felicjan Feliks Ferdynand Filip Florian Franciszek Franek Fryderyk Gabriel Gaweł Gerard Gerwazy Gracjan Grzegorz Grzesiek Gustaw Gwidon Henio Henryk
Herbert Hieronim Hilary Hipolit Hubert Hugo Ignacy Igor Ireneusz Iwo Izydor Jacek Jakub Jan Janek Janusz Jarek Jarosław Jaś Jeremi Jeremiasz Jerzy Jędrzej
Joachim Józef Józek Julian Juliusz Jurek Justyn Kacper Kajetan Kamil Karol Kasper Kazik Kazimierz Klaudiusz Klemens Konrad Konstanty Kordian Kornel
Kosma Krystian Krzysiek Krzysztof Ksawery Kuba Lech Lechosław Leon Leonard Leopold Lesław Leszek Lubomir Lucjan Ludomir Ludwik Łukasz Maciej Maciek
Maksym Maksymilian Marceli Marcel Marcin Marek Marian Mariusz Mateusz Maurycy Medard Melchior Michał Mieczysław Mieszko Mikołaj Milan Miłosz Mirek Miron
Mirosław Modest Narcyz Nataniel Nikodem Norbert Oktawian Olaf Oleg Olek Olgierd Oliwier Oskar Patryk Paweł Piotr Piotrek Protazy Przemek Przemysław
Radek Radosław Rafał Rajmund Remigiusz Robert Roch Roman Romuald Rudolf Ryszard Sebastian Sergiusz Seweryn Sławek Sławomir Stanisław Staszek Stefan Sylwester
Szczepan Szymon Tadek Tadeusz Teodor Teofil Tobiasz Tomasz Tomek Tymon Tymoteusz Tytus Wacław Waldek Waldemar Walenty Walerian Walery Wawrzyniec Wieńczysław
Wiesław Wiktor Wilhelm Wincenty Wit Witold Władysław Włodek Włodzimierz Wojciech Wojtek Zachariasz Zbigniew Zbyszek Zdzisław Zenon Ziemowit Zygfryd Zygmunt`);

/** First names that in Poland hardly any man bears. */
export const POLISH_WOMEN = setOf(`
Ada Adela Adelajda Adrianna Agata Agnieszka Aldona Aleksandra Alicja Alina Amanda Amelia Anastazja Aneta Angelika Ania Aniela Anita Anna Antonina Apolonia
Asia Barbara Basia Beata Berenika Bernadeta Bianka Blanka Bogna Bogumiła Bogusława Bożena Bronisława Brygida Cecylia Celina Czesława Dagmara Danuta Daria
Diana Dobrawa Dominika Dominka Dorota Edyta Ela Eleonora Eliza Elwira Elżbieta Emilia Ernestyna Eryka Ewa Ewelina Faustyna Felicja Filomena Florentyna
Franciszka Gabriela Gaja Genowefa Gertruda Gosia Grażyna Halina Hania Hanna Helena Henryka Honorata Ida Iga Ilona Inga Ingrid Irena Irmina Iwona
Iza Izabela Izabella Jadwiga Jadzia Jagna Jagoda Janina Joanna Jola Jolanta Józefa Judyta Julia Julianna Julita Justyna Kaja Kalina Kamila Karina Karolina
Kasia Katarzyna Kazimiera Kinga Klara Klaudia Kleopatra Kornelia Krystyna Krysia Ksenia Laura Lena Leokadia Lidia Liliana Liwia Luba Lucyna Ludmiła Ludwika
Luiza Łucja Magda Magdalena Maja Malwina Małgorzata Marcelina Maria Marianna Mariola Marlena Marta Martyna Maryla Marzanna Marzena Matylda Melania Michalina
Milena Mirosława Monika Nadia Natalia Natasza Nel Nina Noemi Oksana Ola Olga Oliwia Otylia Patrycja Paula Paulina Pelagia Petronela Pola Renata Rita Róża
Rozalia Ryszarda Sabina Sandra Sara Seweryna Sława Sławomira Sonia Stanisława Stefania Stella Sylwia Tamara Tatiana Teodora Teresa Tola Tosia Ula Urszula Wacława
Wanda Weronika Wiesława Wiktoria Wiola Wioleta Wioletta Władysława Zdzisława Zenobia Zofia Zosia Zuzanna Zuzia Zyta Żaneta Żywia`);

/** Vocatives that no rule gives. */
export const POLISH_VOCATIVES: Readonly<Record<string, string>> = {
  Kacper: "Kacprze",
  Kasper: "Kasprze",
  Wawrzyniec: "Wawrzyńcze",
  Maciek: "Maćku",
  Wojtek: "Wojtku",
  Krzysiek: "Krzyśku",
  Grzesiek: "Grześku",
  Henio: "Heniu",
  Mieszko: "Mieszku",
  Lech: "Lechu",
  Maja: "Maju",
  Kaja: "Kaju",
  Gaja: "Gaju",
  Ola: "Olu",
  Ela: "Elu",
  Ula: "Ulu",
  Jola: "Jolu",
  Tola: "Tolu",
  Ania: "Aniu",
  Hania: "Haniu",
  Sonia: "Soniu",
  Asia: "Asiu",
  Basia: "Basiu",
  Gosia: "Gosiu",
  Kasia: "Kasiu",
  Krysia: "Krysiu",
  Tosia: "Tosiu",
  Zosia: "Zosiu",
  Zuzia: "Zuziu",
  Jadzia: "Jadziu",
};
