import type { DraftsOf } from "../../draft-examples.ts";

export const DEMANDS_DRAFTS: DraftsOf = {
  broken_record: {
    found: [
      {
        draft:
          "Rozumiem, że chciałaby Pani pieniądze już dziś. Zwrot za kurs przekażemy na konto w ciągu dziesięciu dni roboczych. Potwierdzenie wyślę Pani jeszcze dziś.",
        earlierDrafts: ["Zwrot za kurs przekażemy na konto w ciągu dziesięciu dni roboczych."],
      },
      {
        draft:
          "Słyszę, że sprawa jest pilna. Tak jak pisałem, bez protokołu szkody odszkodowania nie wypłacimy. Gdy tylko protokół dotrze, zlecę przelew.",
        earlierDrafts: ["Bez protokołu szkody nie wypłacimy odszkodowania."],
      },
      {
        draft:
          "Widzę, jak bardzo Panu zależy. Prywatnego numeru kierownika nie udostępniamy. Mogę umówić Panu rozmowę z nim na jutro.",
        earlierDrafts: ["Dziękuję za telefon.", "Prywatnego numeru kierownika nie udostępniamy klientom."],
      },
      {
        draft: "Wiem, że czeka Pani na decyzję. Jak pisałam, decyzję komisja ogłosi dwunastego maja. Tego dnia zadzwonię.",
        earlierDrafts: ["Komisja ogłosi decyzję dwunastego maja."],
      },
      {
        draft: "Rozumiem, że wolałby Pan gotówkę. Nagrody wypłacamy wyłącznie na kartę podarunkową. Mogę ją wysłać jeszcze dziś.",
        earlierDrafts: ["Nagrody wypłacamy wyłącznie w formie karty podarunkowej."],
      },
      {
        draft:
          "Słyszę, że termin Panu nie odpowiada. Montaż możemy zrobić najwcześniej dwudziestego kwietnia. Zarezerwuję ten dzień, jeśli Pan potwierdzi.",
        earlierDrafts: ["Najwcześniejszy montaż możemy zrobić dwudziestego kwietnia."],
      },
      {
        draft:
          "Wiem, że to dla Pani ważne. Opłaty rejestracyjnej nie zwracamy po rozpoczęciu kursu. Mogę przenieść Panią do grupy wieczornej.",
        earlierDrafts: ["Dzień dobry.", "Po rozpoczęciu kursu opłaty rejestracyjnej nie zwracamy."],
      },
      {
        draft:
          "Wiem, że liczy Pan na wyjątek. Zasada jest taka sama jak w poniedziałek: zwrot towaru przyjmujemy w oryginalnym opakowaniu. Jeśli pudełko się znajdzie, kurier odbierze je jutro.",
        earlierDrafts: ["Zwrot towaru przyjmujemy w oryginalnym opakowaniu."],
      },
    ],
    partly: [
      [
        {
          draft: "Rozumiem, że jest Pan rozczarowany. Ceny biletu po wylocie nie zwracamy.",
          earlierDrafts: ["Ceny biletu po wylocie nie zwracamy."],
        },
        "next_step",
      ],
      [
        {
          draft: "Umowę można rozwiązać z miesięcznym wypowiedzeniem. Formularz wyślę Pani dziś.",
          earlierDrafts: ["Umowę można rozwiązać z miesięcznym wypowiedzeniem."],
        },
        "acknowledgement",
      ],
    ],
    never: [
      "Rozumiem, że chciałaby Pani pieniądze już dziś. Zwrot za kurs przekażemy w ciągu dziesięciu dni. Potwierdzenie wyślę dziś.",
      {
        draft: "Rozumiem, że to pilne. Kurier będzie jutro do 12:00. Wyślę numer przesyłki.",
        earlierDrafts: ["Paczka wyszła wczoraj z magazynu w Łodzi."],
      },
      {
        draft: "Dzień dobry, dziękuję za wiadomość. Rozumiem, że chodzi o fakturę. Wyślę ją dziś.",
        earlierDrafts: ["Dzień dobry, dziękuję za wiadomość. Sprawdzę to jutro."],
      },
      {
        draft: "Proszę się uspokoić. Bez numeru umowy nie zmienię adresu dostawy. Formularz wyślę.",
        earlierDrafts: ["Bez numeru umowy nie zmienię adresu dostawy."],
      },
    ],
  },
  elephant: {
    found: [
      "Wolę odpowiedzieć dokładnie niż szybko, więc pójdźmy po kolei. Najpierw rachunek, potem nowa umowa.",
      "Na to pytanie nie odpowiem na szybko. Przejrzę wycenę i napiszę do Pana dziś do 15:00.",
      "Zrobię to spokojnie, krok po kroku. Zacznijmy od adresu dostawy.",
      "Spokojnie, zajmę się jedną rzeczą naraz. Zacznę od zwrotu, potem wrócę do faktury.",
      "Nie podejmę tego w biegu. Daję sobie chwilę, żeby dobrze to przemyśleć, i napiszę do Pani dziś do 17:00.",
      "Wolę wolniej, a dobrze. Weźmy najpierw umowę, aneks zostawmy na koniec.",
      "Nie zdecyduję o tym na gorąco. Jutro o 9:00 dam Panu odpowiedź.",
      "Nie będę się spieszyć z odpowiedzią. Chcę ją sprawdzić z prawnikiem i napiszę w piątek do 12:00.",
      "Po kolei. Zacznijmy od reklamacji, o rabacie porozmawiamy później.",
      "Nie chcę odpowiadać na chybcika. Najpierw sprawdzę przelewy, potem policzę odsetki.",
    ],
    partly: [
      ["Nie odpowiem na to w biegu. Proszę o cierpliwość.", "one_at_a_time"],
      ["Chcę to policzyć rzetelnie. Faktura ma trzy pozycje.", "one_at_a_time"],
    ],
    never: [
      "Proszę opowiedzieć po kolei, co się stało.",
      "Najpierw proszę wyłączyć router, potem włączyć go ponownie.",
      "Chcę to dobrze zrozumieć. Czy mogę prosić o zdjęcie?",
      "Odpowiem na wszystkie pytania jutro do 12:00.",
    ],
  },
  workable_compromise: {
    found: [
      "Dla Pani ważny jest termin przed komunią, a ja nie mogę skrócić czasu szycia. Proponuję wypożyczyć sukienkę z salonu na ten dzień. Czy takie wyjście Pani odpowiada?",
      "Całej kaucji nie zwrócę, mogę natomiast oddać połowę i zaliczyć resztę na nowy wynajem. Czy to Panu pasuje?",
      "Nie przyspieszymy produkcji szafy. Proponujemy dostarczyć w piątek część, którą mamy, a drzwi w przyszłym tygodniu. Co Pan na to?",
      "Rozumiem, że potrzebuje Pani samochodu w sobotę, a ja nie mam wolnego mechanika przed poniedziałkiem. Mogę podstawić auto zastępcze na weekend. Czy to Panią urządza?",
      "Kary umownej nie anuluję w całości. Zgodzę się na połowę, jeśli zostanie Pan z nami do maja. Umowa stoi?",
      "Zależy Pani na kolorze, a my nie produkujemy go od roku. Możemy pomalować fronty na zamówienie w tydzień. Co Pani na to?",
      "Rabatu dwadzieścia procent nie dam, zejdę o dziesięć i dorzucę pokrowiec. Zgoda?",
      "Panu zależy na cenie, mnie na terminie płatności. Nie zejdę poniżej stu złotych, ale przy płatności z góry mogę dodać dostawę. Odpowiada to Panu?",
      "Nie skrócimy okresu wypowiedzenia. Możemy jednak zawiesić opłatę na jeden miesiąc. Czy takie rozwiązanie pomoże?",
      "Rozumiem, że chce Pani zapłacić później. Nie przesunę terminu o miesiąc, mogę o dziesięć dni. Czy to wystarczy?",
    ],
    partly: [
      ["Wizyty na dziś nie przyznam, gabinet jest pełny. Czy czwartek Pani pasuje?", "offer"],
      ["Całego zestawu nie wymienimy. Czy taka odpowiedź Panią satysfakcjonuje?", "offer"],
    ],
    never: [
      "Proponuję spotkanie w środę o 9:00. Czy ten termin Panu odpowiada?",
      "Nie zwrócę kosztów przesyłki, bo regulamin tego nie obejmuje.",
      "Czy adres dostawy się zgadza?",
      "Mogę wysłać fakturę mailem albo pocztą. Co Pani woli?",
    ],
  },
  assertive_refusal: {
    found: [
      "Rozumiem, że chciałby Pan wyższy rabat. Nie obniżę ceny o połowę, bo to ostatnia sztuka z tej partii. Mogę dołożyć bezpłatny montaż.",
      "Hasła nie podam przez telefon, ponieważ chroni ono Pani pieniądze. Wyślę link do jego zmiany na zapisany adres.",
      "Nie wpuszczę Państwa na halę podczas prac. Zapraszam za to w sobotę, oprowadzę Państwa osobiście.",
      "Tego raportu nie wyślę, bo zawiera dane innych klientów. Przygotuję dla Pani wyciąg z samych Pani zgłoszeń.",
      "Słyszę, że wolałby Pan dostawę w niedzielę. W niedziele nie jeździmy, kierowcy mają wolne. Najwcześniejszy termin to poniedziałek o 7:00, mogę go zarezerwować.",
      "Konta na inną osobę nie założę, bo wymaga tego prawo bankowe. Przyjmę natomiast pełnomocnictwo i załatwimy to w kwadrans.",
      "Nie możemy przyjąć zwrotu bez metki, ponieważ towar wraca na półkę. Proponuję bon albo sprzedaż komisową.",
      "Nie zgadzam się na zmianę warunków w trakcie umowy, bo obie strony je podpisały. Chętnie porozmawiam o nich przy odnowieniu w marcu, zapiszę nam spotkanie.",
      "Rozumiem prośbę. Numeru rejestracyjnego klienta nie ujawnimy, chroni go ustawa. Mogę przekazać mu Pana wiadomość.",
      "Nie skasuję wpisu z historii, ponieważ wymaga go rachunkowość. Dodam do niego Pani wyjaśnienie.",
    ],
    partly: [
      ["Nie zwrócę ceny biletu, ponieważ przejazd już się odbył.", "way_on"],
      ["Danych sąsiada nie udostępnimy, ponieważ nie mamy jego zgody.", "way_on"],
    ],
    never: [
      "Niestety nic nie da się zrobić, nie zwrócimy pieniędzy, bo takie są zasady.",
      "Nie mogę się doczekać naszej współpracy. Wyślę ofertę jutro.",
      "Decyzji nie podejmę w tej chwili. Oddzwonię jutro o 10:00.",
      "Bardzo przepraszam, nie zwrócę tego, naprawdę przepraszam. Mogę dać bon.",
    ],
  },
  empathic_assertion: {
    found: [
      "Widzę, jak bardzo ta awaria Panią zmęczyła, i jednocześnie nie zgadzam się na obelgi. Ustalmy, kiedy może przyjechać technik.",
      "Rozumiem, że zależy Panu na czasie. Jednocześnie potrzebuję podpisu drugiego właściciela. Wyślę gotowy formularz.",
      "Słyszę Pana zniecierpliwienie i zarazem nie wydam paczki bez dokumentu. Proszę podać kod z SMS-a, on wystarczy.",
      "Słyszę, jak bardzo czeka Pan na ten zwrot, i jednocześnie nie wypłacę go bez numeru konta. Proszę go podać, a przelew wyjdzie dziś.",
      "Rozumiem, że ma Pani dosyć formularzy. Zarazem bez tego jednego nie ruszymy. Pomogę go wypełnić przez telefon.",
      "Widzę, ile to Panią kosztuje nerwów, i równocześnie nie zgadzam się na taki ton. Wróćmy do terminu odbioru.",
      "Rozumiem, że chce Pan jechać już jutro; jednocześnie nie wydam auta bez przeglądu. Mechanik zaczyna o siódmej.",
      "Słyszę, że ma Pan dość czekania, i zarazem nie mogę wydać kluczy bez protokołu. Spiszmy go teraz, zajmie to kwadrans.",
      "Widzę, że to dla Pana nerwowy tydzień, i jednocześnie proszę mówić do mnie bez obelg. Dokończmy zgłoszenie.",
    ],
    partly: [
      ["Jednocześnie nie zgadzam się na wyzwiska. Wróćmy do faktury.", "feeling_or_need"],
      ["Rozumiem Pani złość i jednocześnie cieszę się, że Pani napisała. Sprawdzę to dziś.", "limit"],
    ],
    never: [
      "Rozumiem Pani złość, ale nie zgadzam się na krzyk.",
      "Proszę wcisnąć oba przyciski jednocześnie.",
      "Rozumiem, że zależy Panu na czasie. Wyślę paczkę dziś.",
      "Nie zgadzam się na wyzwiska. Proszę mówić spokojnie.",
    ],
  },
  assertive_delay: {
    found: [
      "Odpowiedzi nie dam teraz, podczas rozmowy. Przeczytam protokół i zadzwonię do Pani w czwartek o 10:00.",
      "Potrzebuję dwóch godzin, żeby porównać obie wyceny. Napiszę do 16:00.",
      "Zanim cokolwiek obiecam, sprawdzę stan magazynu. Odezwę się jutro do 9:30.",
      "Wolę niczego nie obiecywać w ciemno. Porozmawiam z technologiem i oddzwonię jutro o 11:00.",
      "Na tę propozycję nie odpowiem od razu. Muszę przeliczyć koszty. Napiszę w środę do południa.",
      "Zgody nie wydam przez telefon. Przejrzę akta i odpowiem do czwartku.",
      "Proszę o dwa dni, muszę porozmawiać z prawnikiem. Oddzwonię w piątek o 10:00.",
      "W tej chwili nie powiem ani tak, ani nie. Zajrzę do umowy i dam Pani odpowiedź jutro do 14:00.",
      "Muszę to sprawdzić w archiwum, potrzebuję godziny. Oddzwonię o 13:15.",
      "Nie zdecyduję o tym bez rozmowy z księgową. Zapytam ją rano i zadzwonię do Pani do 11:00.",
    ],
    partly: [
      ["Decyzji nie podejmę od ręki. Sprawdzę dokumenty i dam znać.", "time"],
      ["Nie odpowiem na to dzisiaj. Odezwę się w poniedziałek do 12:00.", "what_is_checked"],
    ],
    never: [
      "Sprawdzę umowę i odpiszę jutro do 12:00.",
      "Decyzję podjęliśmy wczoraj. Zwrot będzie w piątek.",
      "Potrzebuję numeru umowy i zdjęcia tabliczki.",
      "Oddzwonię, gdy znajdę chwilę.",
    ],
  },
  can_do_language: {
    found: [
      "Paczkę wyślę, gdy tylko zaksięgujemy wpłatę, najpóźniej we wtorek.",
      "Mogę jutro otworzyć reklamację i zamówić kuriera.",
      "W poniedziałek możemy przyjąć Pani samochód i podstawić zastępczy.",
      "Jak tylko dostanę skan, uruchomię wypłatę, pieniądze będą w piątek.",
      "Mogę od jutra zawiesić abonament na trzy miesiące.",
      "Możemy w środę przywieźć oba modele do porównania.",
      "Po zaksięgowaniu wpłaty wyślę bilety jeszcze tego samego dnia.",
      "Gdy tylko dotrze podpisana umowa, uruchomię łącze, zwykle w dwa dni.",
      "Zamówię brakującą część, jak tylko potwierdzi Pan kolor, będzie w poniedziałek.",
    ],
    partly: [
      ["Wymienię kartę, gdy tylko dostanę Pani zgodę.", "when"],
      ["Uruchomię usługę zaraz po podpisaniu umowy.", "when"],
    ],
    never: [
      "Nie możemy dziś wymienić urządzenia.",
      "Czy mogę prosić o numer zamówienia na jutro?",
      "Odezwę się, jak tylko to możliwe.",
      "Wyślę towar jutro.",
    ],
  },
};
