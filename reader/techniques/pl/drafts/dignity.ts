import type { DraftsOf } from "../../draft-examples.ts";

const ASKED = "Proszę rozmawiać ze mną bez obelg.";
const OBJECTED = "Nie zgadzam się, żeby mnie Pan wyzywał. Proszę przestać i podać numer zamówienia.";
const WARNED = "Jeśli jeszcze raz usłyszę obelgę, zakończę tę rozmowę i odpiszę mailem.";
const ENDED = "Tak jak zapowiedziałam, kończę rozmowę. Odpowiedź wyślę mailem jutro do 10:00.";

export const DIGNITY_DRAFTS: DraftsOf = {
  graduated_escalation: {
    found: [
      { draft: OBJECTED, earlierDrafts: [ASKED] },
      { draft: WARNED, earlierDrafts: [ASKED, OBJECTED] },
      { draft: ENDED, earlierDrafts: ["Dzień dobry, w czym mogę pomóc?", ASKED, OBJECTED, WARNED] },
      { draft: "Nie akceptuję takiego języka. Proszę przestać.", earlierDrafts: ["Proszę nie używać wulgaryzmów."] },
      {
        draft: "Jeżeli jeszcze raz padnie wyzwisko, rozłączę się.",
        earlierDrafts: ["Proszę nie przeklinać.", "Nie zgadzam się na obelgi."],
      },
      { draft: "Nie pozwalam na takie odzywki. Proszę przestać mnie wyzywać.", earlierDrafts: ["Proszę o rozmowę bez wyzwisk."] },
      {
        draft: "Uprzedzałam o tym, kończę rozmowę. Odpiszę mailem.",
        earlierDrafts: ["Proszę nie krzyczeć.", "Nie akceptuję krzyku.", "Jeśli nadal będzie Pan krzyczał, zakończę rozmowę."],
      },
      {
        draft: "Nie zgadzam się na takie słowa pod moim adresem. Proszę wrócić do sprawy.",
        earlierDrafts: ["Proszę zwracać się do mnie bez obraźliwych słów."],
      },
    ],
    partly: [
      [{ draft: WARNED, earlierDrafts: [ASKED] }, "firmer"],
      [{ draft: ENDED, earlierDrafts: [ASKED, WARNED] }, "firmer"],
    ],
    never: [
      OBJECTED,
      { draft: "Proszę mówić do mnie bez wyzwisk.", earlierDrafts: [ASKED] },
      { draft: OBJECTED, earlierDrafts: [ASKED, OBJECTED, WARNED] },
      { draft: ASKED, earlierDrafts: ["Proszę podać numer zamówienia."] },
    ],
  },
  i_message: {
    found: [
      "Gdy przerywa mi Pan w pół zdania, gubię wątek. Proszę pozwolić mi dokończyć, wtedy odpowiem na wszystko.",
      "Trudno mi się skupić, kiedy Pani na mnie krzyczy. Proszę mówić ciszej.",
      "Kiedy pyta mnie Pan o życie prywatne, czuję się niezręcznie. Proszę, żebyśmy rozmawiali o umowie.",
      "Trudno mi prowadzić rozmowę, gdy nazywa mnie Pan dzieckiem. Chcę, żebyśmy mówili sobie per Pan i Pani.",
      "Kiedy Pani podnosi głos, tracę wątek. Prosiłbym o spokojniejszą rozmowę.",
      "Gdy pisze Pan do mnie wielkimi literami, czuję się atakowany. Proszę pisać zwyczajnie.",
      "Kiedy komentuje Pani mój akcent, jest mi przykro. Wolę rozmawiać o Pani rachunku, proszę wrócić do tematu.",
      "Kiedy słyszę wyzwiska, przestaję myśleć o sprawie. Proszę, rozmawiajmy bez nich, a szybciej ją zamkniemy.",
      "Źle się czuję, gdy komentuje Pan moje ubranie. Proszę trzymać się tematu spotkania.",
      "Kiedy mówi Pan do mnie podniesionym głosem, gubię się w szczegółach. Proszę o chwilę spokoju.",
    ],
    partly: [
      ["Kiedy Pan krzyczy, trudno mi zebrać myśli.", "request"],
      ["Gdy Pani przeklina, rozmowa się urywa. Proszę mówić spokojnie.", "i"],
    ],
    never: [
      "Kiedy Pan zadzwonił, linia była zajęta. Proszę spróbować jutro.",
      "Czuję, że Pan kłamie, kiedy Pan krzyczy. Proszę przestać.",
      "Trudno mi powiedzieć, kiedy dotrze paczka.",
      "Proszę mówić wolniej, linia przerywa.",
    ],
  },
  fuko: {
    found: [
      "W ciągu tygodnia trzy razy przerwał mi Pan prezentację. Jest to dla mnie przykre. Przez to zespół nie poznał wyników. Proszę, żeby Pan zadawał pytania na końcu.",
      "Wczoraj w rozmowie użyła Pani wobec mnie słowa „oszustka”. Mnie to obraża. Trudniej mi wtedy zająć się zwrotem. Proszę rozmawiać ze mną rzeczowo.",
      "Od poniedziałku dostałem od Państwa 20 maili w tej samej sprawie. Gubię się w nich. W efekcie odpowiadam później. Proszę o jedną wiadomość dziennie.",
      "W czwartek i w piątek odwołał Pan spotkanie na godzinę przed czasem. Jestem tym zaniepokojona. Projekt przez to stoi. Oczekuję, że następnym razem uprzedzi mnie Pan dzień wcześniej.",
      "Od rana wysłała mi Pani dziewięć wiadomości. Przytłacza mnie to. Na każdą odpisuję coraz wolniej. Proszę zebrać pytania w jednym mailu.",
      "Dziś rano nazwał mnie Pan przy kolegach leniem. Dotknęło mnie to. Trudniej mi po tym prowadzić Pana projekt. Oczekuję, że uwagi przekaże mi Pan na osobności.",
      "Po raz trzeci w tym miesiącu przysłała Pani dane po terminie. Stresuje mnie to. W rezultacie rozliczenie się opóźnia. Proszę przysyłać je do piątego dnia miesiąca.",
      "Trzeci raz w tym tygodniu zmienił Pan zakres zlecenia po południu. Jestem tym zmęczona. Zespół pracuje przez to po nocach. Proszę zgłaszać zmiany do 12:00.",
      "Na spotkaniu powiedziała Pani przy wszystkich, że nic nie umiem. Zabolało mnie to. Nie mogę wtedy dobrze prowadzić Pani sprawy. Proszę mówić mi takie rzeczy na osobności.",
      "W piątek wyszedł Pan z zebrania w połowie mojej wypowiedzi. Było mi przykro. Przez to nie ustaliliśmy budżetu. Proszę następnym razem zostać do końca.",
    ],
    partly: [
      ["W trzech rozmowach nazwała mnie Pani kłamcą. To dla mnie bolesne. Proszę rozmawiać tylko o fakturze.", "consequences"],
      ["Dzwonił Pan do mnie wczoraj osiem razy. Stresuje mnie to. Przez to nie zdążyłam przygotować wyceny.", "expectations"],
    ],
    never: [
      "Dostałem od Pana trzy zdjęcia. Proszę o jedno większe.",
      "Napisała Pani wczoraj do biura. Odpowiem do piątku.",
      "Jest mi przykro, że Pani czeka. Proszę o cierpliwość.",
      "Kiedy Pan krzyczy, trudno mi pomóc. Proszę mówić ciszej.",
    ],
  },
  desc: {
    found: [
      "Wysyła Pan uwagi do mojego szefa, zanim ja je zobaczę. Przeszkadza mi to. Proszę kierować je najpierw do mnie. Wtedy poprawię dokument tego samego dnia.",
      "Dzwoni Pani na mój prywatny numer w niedzielę. Nie zgadzam się na to. Proszę dzwonić na infolinię między 8 a 18. Dzięki temu zawsze ktoś odbierze.",
      "Na spotkaniach zmieniają Państwo zakres bez uprzedzenia. Jest to dla mnie trudne. Proszę przesyłać zmiany mailem do środy. Odpowiedź dostaną Państwo w dwa dni.",
      "Na wczorajszej naradzie trzy razy wszedł mi Pan w słowo. Poczułam się zlekceważona. Proszę dać mi skończyć. Dzięki temu skończymy szybciej.",
      "Przesyła Pani zamówienia SMS-em w nocy. Budzi mnie to i złości. Proszę wysyłać je mailem. Wtedy realizuję je od ósmej rano.",
      "Dzwoni Pan do mnie w trakcie dyżuru. Przeszkadza mi to w pracy. Proszę o kontakt po piętnastej. Wtedy będę mógł poświęcić Panu tyle czasu, ile trzeba.",
      "W mailach pomija mnie Pani w kopii. Czuję się z tym niezręcznie. Proszę dodawać mój adres. Dzięki temu odpowiem szybciej.",
      "Pisze Pan do mnie na prywatny komunikator. Nie czuję się z tym dobrze. Proszę pisać na adres służbowy. Tam odpowiadam w ciągu dwóch godzin.",
      "W ostatnich mailach używa Pani wulgaryzmów. Nie zgadzam się na to. Proszę pisać do mnie rzeczowo. Dzięki temu zajmę się sprawą, a nie słowami.",
    ],
    partly: [
      ["Dzwoni Pan do mnie po 22:00. Proszę dzwonić między 8 a 16. Wtedy odbiorę od razu.", "express"],
      ["Nie zgadzam się na taki ton. Proszę pisać rzeczowo. Wtedy odpowiem jeszcze dziś.", "describe"],
    ],
    never: [
      "Pisze Pan, że paczka nie dotarła. Proszę podać numer. Wtedy sprawdzę status.",
      "Proszę dzwonić na infolinię. Odpowiedź dostanie Pani od razu.",
      "Dostałam od Pana zdjęcia. Proszę o jeszcze jedno.",
      "Nie zgadzam się na obniżenie ceny. Proszę o decyzję do piątku.",
    ],
  },
  cpi_limits: {
    found: [
      "Jeśli będziemy rozmawiać spokojnie, ustalimy termin jeszcze dziś. Jeśli nie, wrócimy do rozmowy jutro rano. Co Pani wybiera?",
      "Chętnie pomogę Panu z reklamacją. Mam jeden warunek: bez obelg.",
      "Z chęcią dokończę Pana zgłoszenie, jeśli porozmawiamy bez krzyku. W przeciwnym razie przejdziemy na kontakt mailowy. Decyzja należy do Pana.",
      "Gdy będziemy trzymać się faktów, wyjaśnimy to jeszcze dziś. W przeciwnym razie zakończę czat i odpiszę jutro. Jak Pan woli?",
      "Jestem tu, żeby Panu pomóc, ale nie rozwiążemy sprawy, jeżeli będzie mnie Pan obrażał.",
      "Chcę dokończyć z Panem tę reklamację. Jeśli groźby się powtórzą, przełączę rozmowę do kierownika.",
      "Porozmawiajmy spokojnie, a znajdziemy rozwiązanie. W przeciwnym razie wrócimy do tego jutro. Jak Pani woli?",
      "Chcę Pani pomóc. Jest jeden warunek: rozmawiamy bez gróźb. Co Pani na to?",
      "Jeżeli wrócimy do spokojnej rozmowy, znajdę Panu termin jeszcze dzisiaj. Jeżeli nie, rozłączę się i odpiszę mailem.",
    ],
    partly: [
      ["Jeżeli nadal będzie Pan krzyczał, umówię rozmowę na jutro. Co Pan wybiera?", "positive_option"],
      ["Warunek jest jeden: rozmowa bez gróźb.", "positive_option"],
    ],
    never: [
      "Jeśli paczka nie dotrze, zwrócimy pieniądze.",
      "Chętnie pomogę. Proszę podać numer zamówienia.",
      "Jeden warunek promocji to zakup dwóch sztuk.",
      "Czy mogę jeszcze w czymś pomóc? Jeśli nie, życzę miłego dnia.",
    ],
  },
  content_to_process: {
    found: [
      "Zauważam, że od kilku wiadomości spieramy się o ton, a nie o rachunek. Wróćmy do kwoty za maj.",
      "Drugi raz mówimy jednocześnie i nic nie słychać. Umówmy się, że najpierw skończy Pani, a potem ja odpowiem.",
      "Mam wrażenie, że krążymy w kółko. Proponuję, żebyśmy wzięli jedną sprawę na raz.",
      "Mam wrażenie, że nasza rozmowa schodzi na to, kto ma rację. Wróćmy do tego, co zostało do naprawy.",
      "Widzę, że od kwadransa wymieniamy się zarzutami. Umówmy się tak: Pani mówi pięć minut, ja notuję, potem odpowiadam.",
      "Od trzech wiadomości kłócimy się o słowa. Wróćmy do protokołu.",
      "Słyszę, że mówimy oboje naraz. Proponuję, żeby najpierw Pan dokończył.",
      "Zauważyłem, że od początku rozmowy przekonujemy się nawzajem, kto zawinił. Proponuję odłożyć to na bok. Wróćmy do naprawy.",
      "Od dłuższej chwili rozmawiamy o tym, kto ma rację. Wróćmy do pytania, kiedy przyjedzie serwis.",
    ],
    partly: [
      ["Zauważam, że rozmawiamy już o mnie, a nie o zamówieniu.", "how_to_talk"],
      ["Kręcimy się w kółko od kwadransa.", "how_to_talk"],
    ],
    never: [
      "Rozmawiamy jutro o dziesiątej, zgodnie z umową.",
      "Widzę, że paczka wraca do nadawcy. Wróćmy do niej jutro.",
      "Wróćmy do terminu dostawy.",
      "Proponuję, żebyśmy spotkali się w środę.",
    ],
  },
  restoring_distance: {
    found: [
      "Dziękuję za miłe słowa. Wolę, żebyśmy zostali przy formie Pan i Pani. Wróćmy do Pana zamówienia.",
      "Na prywatne pytania nie odpowiadam. Sprawdzam teraz Pani przelew.",
      "Proszę zwracać się do mnie bez zdrobnień. A teraz Pana umowa: kończy się w maju.",
      "Miło mi, natomiast w pracy zwracamy się do siebie per Pan i Pani. Przejdźmy do Pana rezerwacji.",
      "Pytania o to, gdzie mieszkam, zostawię bez odpowiedzi. Wracam do Pana zgłoszenia.",
      "Proszę nie zwracać się do mnie „słoneczko”, wolę Pani Anno. Wracając do faktury: wyszła wczoraj.",
      "Moje plany na wieczór zachowam dla siebie. Przejdźmy do Pana zgłoszenia.",
      "Cenię życzliwość, ale wolę, żebyśmy mówili sobie na pan. Co do paczki: dotrze jutro.",
      "Wolałabym zostać przy formie pani. Wracając do rezerwacji: pokój jest wolny.",
    ],
    partly: [
      ["Wolę, gdy mówimy sobie per Pan i Pani.", "back_to_matter"],
      ["O swoim życiu prywatnym nie rozmawiam.", "back_to_matter"],
    ],
    never: [
      "Chcę przelać zwrot na Pani konto. Sprawdzam dane.",
      "Rozmawiam właśnie z magazynem. Sprawdzę to.",
      "Proszę pisać na adres biura. Sprawdzimy zgłoszenie.",
      "Dziękuję za miłe słowa. Sprawdzam Pani przelew.",
    ],
  },
};
