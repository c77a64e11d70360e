/**
 * Words that open the most guessed passwords in our three languages, without accents, digits and signs at the ends
 * (`password.ts` takes those off first).
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  password passwords passw passwort passphrase letmein letmeinnow welcome welcomehome welcomeback changeme changemenow
  changethis default secret secretsecret topsecret administrator admin adminadmin root rootroot superuser supervisor manager
  guest user username login loginlogin test testtest testing tester demo demodemo sample temporary temp access master
  iloveyou iloveu ilovemylife lovelove mylove sunshine princess football baseball basketball superman batman starwars
  dragon monkey shadow michael jennifer jordan charlie whatever trustno trustnoone freedom computer internet
  qwerty qwertyui qwertyuiop qwertz qwertzuiop azerty azertyuiop asdfgh asdfghjkl asdfasdf zxcvbn zxcvbnm qazwsx qazwsxedc
  qweasd qweasdzxc qweqwe qweqweqwe abcd abcdef abcdefgh january february march april may june july august september october
  november december spring summer autumn winter monday friday kapok kapokkapok helpdesk servicedesk customerservice support
  supportteam office company business correcthorsebatterystaple
  haslo haslohaslo mojehaslo tajnehaslo tajne hasla polska polskapolska warszawa krakow wroclaw poznan gdansk lodz
  kocham kochamcie kochamciebie mojamilosc misiaczek mis kasia kasiunia basia monika karolina agnieszka katarzyna magdalena
  marcin mateusz bartek krzysztof piotr tomek lukasz kuba dupa dupadupa dupablada kurwa kurwamac zaq matrix lipiec sierpien
  wrzesien pazdziernik listopad grudzien styczen luty marzec kwiecien maj czerwiec wiosna lato jesien zima
  poniedzialek piatek biuro obslugaklienta klient firma legiawarszawa wislakrakow lechpoznan
  parola parolaparola moiataparola moyataparola bulgaria balgaria bulgariya sofia sofiasofia plovdiv varna burgas
  obicham obichamte levski levskisofia cska cskasofia ivan ivanov georgi dimitar maria mariya petrov ninja slunce
  парола паролата моятапарола тайна българия софия пловдив варна бургас обичам обичамте левски цска иван иванов георги
  мария димитър петров слънце пролет лято есен зима понеделник петък явертъ администратор добредошли добредошъл офис фирма
  `
    .trim()
    .split(/\s+/)
    // as `password.ts` leaves them: й decomposes
    .map((word) => word.normalize("NFKD").replace(/\p{M}/gu, "")),
);
