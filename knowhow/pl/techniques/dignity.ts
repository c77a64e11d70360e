import type { TechniqueCard } from "#knowhow/technique-card.ts";
import { WAYS_OF_TALKING } from "./ways-of-talking.ts";

/** Drawing the line where behaviour invades or hurts. */
export const DIGNITY: readonly TechniqueCard[] = [
  {
    id: "graduated_escalation",
    name: "Stopniowanie reakcji",
    also: ["eskalacja asertywna", "cztery stopnie", "drabina granic"],
    why: "Klient na każdym szczeblu ma szansę zmienić ton i wrócić do sprawy. Ty masz spokój: wiesz, jaki jest następny krok, i nie musisz go wymyślać w emocjach.",
    say: [
      "{customer}, chcę wyjaśnić każdą wątpliwość co do wodomierza. Proszę tylko pisać do mnie bez wyzwisk.",
      "Nie zgadzam się na wyzwiska. Proszę mówić do mnie spokojnie i podać numer paczki, chcę ją dziś znaleźć.",
      "Jeśli wyzwiska się powtórzą, zakończę tę wymianę maili i odpowiem jednym pismem: {time}. Sprawa butów idzie dalej tak czy inaczej.",
      "Zgodnie z zapowiedzią rozłączam się. Zgłoszenie pozostaje otwarte, a odpowiedź wyślę mailem: {time}.",
    ],
    avoid: [
      {
        words: "Jeszcze jedno słowo i zgłaszam to na policję!",
        because: "Skok z pierwszego szczebla na ostatni, i to zwykle taki, którego nikt nie wykona.",
      },
      {
        words: "Uprzedzam po raz piąty, że zakończę rozmowę.",
        because: "Zapowiedź bez wykonania uczy, że granicy nie ma.",
      },
      {
        words: "Tak się kończy, jak ktoś nie umie się zachować.",
        because: "Przy wykonaniu nie ma miejsca na morał. To już kara, nie granica.",
      },
    ],
    helps: "Wyzwiska, groźby, poniżanie, uporczywe wypytywanie – wszystko, co wraca mimo prośby.",
    notWhen: [
      "Za sam podniesiony głos. Zdenerwowanie to nie przekroczenie granicy.",
      "Gdy nie zamierzasz albo nie możesz wykonać zapowiedzi.",
      "Z przeskakiwaniem szczebli, chyba że chodzi o bezpieczeństwo.",
      "Gdy ktoś mówi o odebraniu sobie życia. Tam zostajesz i szukasz pomocy.",
    ],
    parts: {
      information: "1. prośba: o co dokładnie, bez oceny",
      firmer: "2. to samo mocniej: „nie zgadzam się”",
      backing: "3. zaplecze: co zrobisz, jeśli się powtórzy",
      execution: "4. wykonanie, spokojnie, i co dalej ze sprawą",
    },
    source: "polskie treningi asertywności; por. J. Gut i W. Haman, „Docenić konflikt” i „Handlowanie to gra”, 1993; opis własny",
    comment:
      "Zdania powyżej to cztery kolejne szczeble, nie cztery wersje jednego. Jeden szczebel na wypowiedź i chwila ciszy, żeby klient mógł z niego skorzystać. Większość schodzi z drogi po drugim. Przed trzecim upewnij się, że masz prawo zakończyć kontakt, i zapisz, co padło.",
    askedAs: [
      "wyzywa mnie i nie przestaje",
      "po prośbie dalej przeklina",
      "kiedy wolno się rozłączyć",
      "co chwila wraca do wyzwisk",
      "jak postawić granicę krok po kroku",
      "ubliża w każdym mailu",
    ],
  },
  {
    id: "i_message",
    name: "Komunikat JA",
    also: ["komunikat typu „ja”", "wypowiedź w pierwszej osobie"],
    why: "Mówisz o sobie, więc nie ma z czym się spierać. Klient dowiaduje się, co jego zachowanie robi z rozmową i o co go prosisz, i nie traci przy tym twarzy.",
    say: [
      "Kiedy w mailach czytam obelgi, trudno mi się skupić na sprawie. Proszę pisać bez nich, odpowiem na każde pytanie.",
      "Gdy komentuje {Pan|Pani} w wiadomościach […], jest mi przykro. Proszę pisać tylko o sprawie.",
      "Kiedy {Pan|Pani} krzyczy, gubię wątek i nie słyszę numerów. Proszę mówić ciszej, wtedy szybciej znajdę tę paczkę.",
      "Gdy {Pan|Pani} przerywa, trudno mi dokończyć wyjaśnienie. Proszę mi nie przerywać przez minutę, potem odpowiem na wszystko.",
      "Nie czuję się swobodnie, kiedy pyta mnie {Pan|Pani} o plany po pracy. Proszę rozmawiać ze mną tylko o umowie.",
    ],
    avoid: [
      { words: "Czuję, że Pan kłamie.", because: "To komunikat TY w przebraniu. Uczucia tu nie ma, jest zarzut." },
      { words: "Pan zawsze na mnie krzyczy!", because: "„Zawsze” i „na mnie” – od tej chwili obie strony się bronią." },
      {
        words: "Jestem dziś wykończona, proszę mieć litość.",
        because: "Prosisz o współczucie zamiast o zmianę zachowania.",
      },
    ],
    helps: "Pierwsza reakcja na krzyk, przerywanie, uwagi osobiste. Zwłaszcza wobec kogoś, kto nie zauważa, co robi.",
    notWhen: [
      "Wobec klienta ze słuszną skargą, który mówi ostro, ale o sprawie.",
      "Wobec kogoś, kto chce zranić: usłyszy, że trafił. Wtedy sama prośba i granica.",
      "Jako opowieść o sobie. Jedno zdanie, potem prośba.",
    ],
    parts: {
      when_you: "zachowanie: „kiedy Pan krzyczy”",
      i: "co to robi z tobą albo z twoją pracą",
      request: "prośba o konkretne inne zachowanie",
    },
    source: "praktyka treningu asertywności",
    comment:
      "Mów o pracy, nie o sercu: „trudno mi notować” działa lepiej niż „rani mnie to”, bo klient widzi w tym własny interes. W mailu używaj oszczędnie, tam wygląda poważniej, niż było pomyślane. Gdy po prośbie nic się nie zmienia, nie powtarzaj jej trzeci raz, tylko przejdź do stopniowania.",
    askedAs: [
      "krzyczy do słuchawki",
      "ciągle mi przerywa",
      "komentuje mój wygląd",
      "śmieje się z mojego akcentu",
      "pyta, co robię po pracy",
      "jak poprosić, żeby przestał",
    ],
  },
  {
    id: "fuko",
    name: "FUKO",
    also: ["fakty – uczucia – konsekwencje – oczekiwania", "informacja zwrotna FUKO"],
    why: "Układa trudną uwagę tak, że nie ma w niej ani jednej oceny. Druga strona wie, co się stało, czym to się skończyło i czego chcesz, a ty masz pismo, pod którym możesz się podpisać także za rok.",
    say: [
      "W mailach z tego tygodnia kilka razy {użył Pan|użyła Pani} wobec mnie słów „[…]”. Jest to dla mnie przykre. Przez to sprawa stoi w miejscu, bo odpowiadam na słowa, a nie na pytania. Proszę pisać tylko o sprawie.",
      "{Przekazał Pan|Przekazała Pani} dalej moje odpowiedzi z dopiskiem „[…]”. Dotyka mnie to. W efekcie wyjaśniamy dopisek zamiast sprawy. Proszę wysyłać uwagi do mnie, odpiszę tego samego dnia.",
      "Od […] {dzwonił Pan|dzwoniła Pani} do mnie […] razy w tej samej sprawie. Przytłacza mnie to. Zamiast szukać odpowiedzi, odbieram kolejne telefony, więc sprawa trwa dłużej. Proszę o jedną rozmowę dziennie, o […].",
      "W rozmowie z […] {podniósł Pan|podniosła Pani} na mnie głos. Trudno mi wtedy myśleć. Przez to rozmowa skończyła się bez ustalonego terminu. Proszę, żebyśmy dziś rozmawiali spokojnie.",
    ],
    avoid: [
      {
        words: "Pana ciągłe ataki są niedopuszczalne.",
        because: "„Ciągłe” i „ataki” to oceny. Wpisz daty i cytaty, one mówią same.",
      },
      {
        words: "Czuję, że Pani mnie nie szanuje.",
        because: "To przypuszczenie o niej, nie twoje uczucie.",
      },
      {
        words: "Oczekuję, że to się skończy, bo inaczej zobaczymy.",
        because: "Oczekiwanie bez treści i konsekwencja bez treści – zostaje groźba.",
      },
    ],
    helps: "Pismo po zajściu, zachowanie, które się powtarza, trudna rozmowa ze współpracownikiem albo stałym kontrahentem.",
    notWhen: [
      "W trakcie krzyku. Jest za długie.",
      "Przy pierwszym kontakcie albo pierwszym potknięciu.",
      "Gdy faktów nie da się wskazać co do dnia i słowa.",
    ],
    parts: {
      facts: "co się stało: ile razy, kiedy, jakie słowa",
      feelings: "co to z tobą robi",
      consequences: "jak to szkodzi sprawie",
      expectations: "czego konkretnie oczekujesz",
    },
    source: "polska praktyka szkoleniowa, autor nieznany",
    comment:
      "Najtrudniejsza jest pierwsza litera: większość faktów w pierwszej wersji to opinie. Napisz, odłóż na kwadrans, skreśl przymiotniki. W rozmowie z klientem cztery kroki bywają za długie, wtedy wystarczy komunikat JA. Uczucie zostaw jedno i zwyczajne – w urzędowym piśmie można napisać po prostu „jest to dla mnie trudne”.",
    askedAs: [
      "jak napisać po awanturze",
      "dzwoni dziewięć razy dziennie",
      "kolejny raz nazwał mnie kłamcą",
      "skarży się na mnie do szefowej",
      "współpracownik podważa mnie przy kliencie",
      "pismo o zachowaniu klienta",
    ],
  },
  {
    id: "desc",
    name: "DESC",
    also: ["opisz – wyraź – określ – konsekwencje", "model DESC"],
    why: "Kończy się zyskiem: klient widzi, co będzie miał z tego, że zmieni sposób działania. Ty dostajesz zasady, na których da się pracować tygodniami.",
    say: [
      "Wysyła {Pan|Pani} te same pytania na kilka adresów naraz. Przeszkadza mi to, bo z każdego wychodzi osobna odpowiedź. Proszę pisać tylko do mnie. Wtedy odpowiedź będzie w ciągu jednego dnia roboczego.",
      "W mailach do […] dodaje {Pan|Pani} zdania wyrwane z moich wiadomości. Jest mi z tym źle. Proszę przesyłać całe wiadomości albo pytać mnie wprost. Dzięki temu szybciej zakończymy sprawę.",
      "{Zmienił Pan|Zmieniła Pani} dziś […] razy […]. Martwi mnie to, bo łatwo o pomyłkę. Proszę przesyłać zmiany tylko mailem. Wtedy załatwię to jeszcze dziś.",
      "Przychodzi {Pan|Pani} do nas […] przed zamknięciem. Trudno mi wtedy rzetelnie zająć się sprawą. Proszę dzwonić do nas rano. Dzięki temu wszystko będzie gotowe, gdy {Pan|Pani} przyjdzie.",
    ],
    avoid: [
      {
        words: "Jeśli będzie Pan dalej tak pisał, nie odpowiem wcale.",
        because: "Konsekwencja jest tylko karą. W DESC na końcu stoi zysk.",
      },
      {
        words: "Proszę się w końcu zdecydować.",
        because: "Ani opisu, ani prośby, którą da się wykonać.",
      },
      {
        words: "Zachowuje się Pani roszczeniowo, proszę to zmienić.",
        because: "Etykieta zamiast opisu. Nie wiadomo, co zmienić.",
      },
    ],
    helps: "Stałe kłopotliwe zwyczaje w dłuższej współpracy: firmy, dostawcy, współpracownicy, wytrwali klienci.",
    notWhen: ["W szczycie złości.", "Gdy obietnicy z ostatniego zdania nie możesz dotrzymać.", "Przy jednorazowym potknięciu."],
    parts: {
      describe: "zachowanie, które widać i da się policzyć",
      express: "jak to na ciebie działa albo że się nie zgadzasz",
      specify: "o jakie zachowanie prosisz",
      consequences: "co klient na tym zyska",
    },
    source: "praktyka treningu asertywności",
    comment:
      "Od FUKO różni się końcówką: tam mówisz, co się psuje, tu – co się poprawi. Dlatego z klientem częściej wybieraj DESC, a FUKO zostaw na pisma po zajściu. Zysk musi być prawdziwy i twój, nie „może wtedy ktoś to przyspieszy”. Gdy dotrzymasz go za pierwszym razem, drugiej takiej rozmowy zwykle nie ma.",
    askedAs: [
      "pisze na pięć adresów naraz",
      "dzwoni na mój prywatny numer",
      "kieruje maile od razu do zarządu",
      "co chwila zmienia zamówienie",
      "przychodzi zawsze przed zamknięciem",
      "jak ustalić zasady współpracy",
    ],
  },
  ...WAYS_OF_TALKING,
];
