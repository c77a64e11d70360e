/** The past tense of someone else's deed: he, she, it, they, you. Never "I", whose deed is not a fault of the firm. */
export const past = (...stems: readonly string[]): string =>
  stems.flatMap((stem) => ["l", "la", "lo", "li", "ly", "liscie", "lyscie", "les", "las"].map((end) => stem + end)).join("|");

/** The same where somebody is spoken to: "zgubiliście". */
export const pastYou = (...stems: readonly string[]): string =>
  stems.flatMap((stem) => ["liscie", "lyscie", "les", "las"].map((end) => stem + end)).join("|");

/** What was done wrong, as stems of the past tense. */
export const HARM_STEMS = [
  "zgubi",
  "pogubi",
  "zniszczy",
  "uszkodzi",
  "zepsu",
  "popsu",
  "porysowa",
  "zarysowa",
  "skasowa",
  "sformatowa",
  "wyczysci",
  "zamalowa",
  "urwa",
  "oberwa",
  "polama",
  "zlama",
  "zbi",
  "rozbi",
  "potluk",
  "zala",
  "pomyli",
  "zapomnia",
  "zapomnie",
  "przefarbowa",
  "spieprzy",
  "schrzani",
  "spartaczy",
  "sknoci",
  "skopa",
  "zawali",
  "nawali",
  "zawied",
  "zmarnowa",
  "podmieni",
  "przywlaszczy",
  "wmawia",
  "wmowi",
  "ukrad",
  "okrad",
  "oszuka",
  "oklama",
  "sklama",
  "naciagna",
  "naciagne",
  "zlekcewazy",
  "zignorowa",
  "olewa",
  "ola",
  "zby",
  "zbywa",
  "nakrzycza",
  "nawrzeszcza",
  "obrazi",
  "wysmia",
  "przekreci",
  "przeoczy",
  "przeinaczy",
  "namiesza",
  "pomiesza",
  "zamieni",
  "przeciagne",
  "przeciagna",
  "poplami",
  "pobrudzi",
  "podar",
  "przepali",
  "spali",
  "przypali",
  "wypali",
  "pogniot",
  "wgniot",
  "zarzuci",
  "zatai",
  "przemilcza",
] as const;

/** Named word lists of a customer's language; they join the ones in the grammar. */
export const CUSTOMER_WORDS = {
  /** Names that are contempt whoever says them. */
  contempt:
    "debil*|kretyn*|imbecyl*|idiota|idioci|idiotow|idiotami|idiotom|idiote|idioto|idiotka|idiotko|idiotki|idiotke|matol|matoly|matolow|matolem|matolami|matole|matolowi|polglow*|cwiercintelig*|przyglup*|tepak*|tluk|tluki|tluku|tlukow|tlukiem|tumany|tumanow|tumanie|tumanem|jelop*|palant*|dupek|dupki|dupku|dupkow|dupkiem|glab|glaby|glabow|glabie|glabami|glabem|cwok*|gamon*|balwanie|patalach*|partacz|partacze|partaczy|partaczom|partaczami|partaczu|partaczem|partacza|fuszer|fuszerzy|fuszerow|fuszerem|nieudacznik*|nieudacznic*|niedorajd*|niedouk*|nieuk|nieuki|nieukiem|nieuku|nieukow|nieukami|nieukom|dyletant|dyletanci|dyletantow|dyletantami|dyletantem|dyletantka|ignorant|ignoranci|ignorantow|ignorantami|ignorantem|ignorantka|oferma|ofermo|ofermy|oferme|ciamajd*|fajtlap*|lamaga|lamago|lamagi|lamage|lajza|lajzo|lajzy|gnida|gnido|gnidy|gnide|szuja|szuje|szujo|szujami|menda|mendo|mendy|mende|kanalia|kanalie|kanalio|kanalii|kanaliami|lajdak*|lajdacy|dran|drania|draniu|dranie|draniem|draniami|szubraw*|nikczemnik*|nikczemnic*|bydlak*|scierwo|scierwa|szmaciarz*|padlinozer*|hiena|hieny|hieno|hienami|sepem|sepami|pijawki|pijawkami|pijawka|pasozyt|pasozyty|pasozycie|pasozytem|pasozytami|pasozytow|darmozjad*|nierob|nieroby|nierobow|nierobie|nierobami|nierobem|obibok*|leser|leserzy|leserow|=leń|lenie|leniem|leniu|leniami|leniuch|leniuchy|leniuchow|gbur|gbury|gburem|gburow|gburze|gburami|prostak|prostaka|prostaku|prostacy|prostakiem|prostakow|prostakami|prostaczka|cham|chamy|chamow|chamie|chamem|chamami|chamka|chamidlo|buraku|burakiem|burakow|smarkacz*|smarkul*|smarku|smark|smarka|gowniarz*|gowniara|szczyl|szczylu|szczyle|szczylem|gnoj|gnoju|gnoje|gnojem|gnojowi|gnojek|gnojki|gnojku|gnojkowi|zlamas*|kretacz|kretacze|kretaczy|kretaczu|kretaczem|kretaczami|naciagacz*|kanciarz*|hochsztapler*|szarlatan*|kombinatorzy|kombinatorze|kombinatorow|kombinatorem|cwaniaku|cwaniaki|cwaniak|cwaniakow|cwaniakiem|cwaniaczk*|klamczuch*|klamczuszk*|klamco|klamcy|klamca|klamcami|klamcow|zlodziejaszk*|zlodziejaszek|oslica|oslico|oslicy|swinio|malpo|krowo|ropucho|zmijo|jedzo|wiedzmo|zdzira|zdziro|zdziry|lafirynd*|pinda|pindo|fladra|fladro|wywloka|wywloko|babsztyl|babsztylu|babsztylem|babsztyla|lump|lumpy|lumpem|lumpow|menel|menele|menelu|bandzior*|bandyto|skurwysyn*|skurwiel*|skurczybyk*|bezmozg|bezmozgi|bezmozgu|bezmozgiem|bezmozgow|ameba|amebo|ameba|amebami|miernota|miernoty|beztalenci*|pokrako|pokraka|niezdaro|niezdara|niezdary|wsiok|wsioki|wsioku|kmiot|kmioty|kmiotku|kmiotki|cebulak*|holota|holoto|motloch|swolocz|halastra|talatajstwo|lachudr*|obwies|obwiesie|hultaj|hultaje|pierdolo|pierdoly|oszolom|oszolomie|oszolomy|becwal*|ciolku|ciolek|ciolki|cymbale|cymbal|cymbaly|kołku|mlotku|fujaro|fujary|patafian*|pajacu|pajacem|pajacami|blaznie|blaznami|blaznem|klaunie|tlumok|tlumoku|tlumoki|ciemniak*|psychol|psychola|psychole|psycholi|psycholu|psycholem|psycholami|sadysta|sadysci|despota|zgredzie|zgred|dziadu|prykiem|pryku|piernikiem|pierniku|szkodnik|szkodniki|szkodniku|wyzyskiwacz*|krwiopij*|zdziercy|zdzierca|kutwo|parszywc*|parszywiec|mendziarz*|frajerze|frajerzy|leszcze|leszczu|cieniasy|cieniasie|gamoniu|jolopie|jolop|jolopy|kapusiu|lapserdak*|niegodziw*c|padalec|padalcu|padalce|gadzino|gadzina|zasrancu|zasraniec|zasrancy|smierdzielu|smierdziel|smierdziele|obrzydliwcu|prosiaku|prostytut*|alfons*|lichwiarz*|dusigrosz*|konowal*|znachor*|truciciel*|bufon*|buc|bucu|buce|bucem|bucow|ciapa|ciapy|ciapo|ciulu|ciul|ciule|ciulem|zolza|zolzo|zolzy|=jędza|megiera|harpia|hetera|raszpla|lampucera|pudernica|tapeciara|kreatura|kreatury|zbir|zbiry|oprych*|rzezimieszk*|biurwa|biurwo|biurwy|urzedas*|slugus*|lizus*|bankster*|chciwiec|chciwcy|skapiec|skapcy|sknera|sknery|chytrus*|pozer|pozerzy|lalus|gogus|bajerant*|sciemniacz*|mitoman*|nudziarz*|trep|trepy|trepie|wciskacz*|naganiacz*|dziadyga|dziadygo|ramol|ramole|pierdziel|pierdzielu|pierdzielem|pierdziela|flejtuch*|brudas*|oblech*|zboczeniec|zboczency|zboczencu|obibok|madraliński|madralinsk*|wazniak*|pyszalek|pyszalk*|arogant|aroganci|arogantem|histeryczk*|furiat*|sklerotyk*|cieciu|cieciem|oszukancz*|kutwa|obszczymur*|przybled*|szuj*|szubraw*|parch|parchu|parchy|gnidy|glista|pluskwo|karaluchu|wszarz*|burakow|kmiotek|prostaczk*|chamow*|tlumok*|popapran*|porab*|pokrac*ki|wyludzacz*|macher*|krwiopijc*|wampir*|bachor*|gownozjad*|skunks*|padlinozer*|hycel|hycle|oprawc*|rzeznik|rzeznicy|pseudolekarz*|pseudofachow*|pseudoserwis*|pseudospecjal*|jajoglow*|pachol*|szwindlarz*|nikczemnicy|oslem|osle|baranie|barany|baranami|pacanie|pacan|pacany|pacanem|ciolem|cielaku",
  /** Names that are contempt only when thrown at somebody. */
  badname:
    "burak|buraki|swinia|swinie|swiniami|malpa|malpy|krowa|krowy|baran|osiol|osly|pajac|pajace|klaun|klauni|klaunow|blazen|blazny|hieny|sepy|pijawka|szczur|szczury|gad|gady|bandyta|bandyci|bandytow|bandytami|gangster*|gangsterzy|mafia|zlodziej|zlodzieje|zlodziei|zlodziejem|zlodziejami|zlodziejka|zlodzieju|oszust|oszusci|oszustow|oszustem|oszustami|oszustka|oszustki|oszuscie|smiec|smiecie|smieciu|smieciem|smieciami|szmata|szmaty|szmato|zero|zera|zerem|dno|dnem|nikim|wariat|wariaci|wariatka|swir|swiry|dzban|dzbany|dzbanem|frajer*|kombinator|amator|amatorzy|amatorow|amatorami|analfabeta|analfabeci|analfabetow|robol|robole|jaskiniowc*|troglodyt*|neandertal*|zombie|ciota|cioty|dziad|dziady|dziadem|dziadzie|ofiara|ofiary|kaleka|kaleki|pierdola|pierdoly|potwor|potwory|terrorysta|terrorysci|wieśniak*|wiesniak*|ludzie+bez+honoru|leszcz|leszcze|balwan|balwany|ciotka|ciotki|ciotek|dzida|dzidy|baba|babo|babsko|suka|suki|mordy|morda|okularnik*|gnojek|kukla|kukly|marionetk*|zolw|pan+i+wladca|ksiaze|krolowa|dziadek|babka|typek|tluste+koty|krwiopijca|kleszcz*|mumi*|manekin*|karle|karzel|duren|durniem|durnie|durniu|durniow|glupcem|glupcy|glupcze|glupek|glupki|glupku|glupkiem|tuman|osiolki|kutafon*|naciagacze",
  /** Whoever works for the firm. */
  agent:
    "kurier*|pan|pani|panowie|panie|panstwo|monter*|montazyst*|instalator*|serwis*|serwisant*|technik*|wasz|wasza|wasi|wasze|ekipa|ekipy|kierowc*|facet|gosc|goscia|typ|chlopak|ktos|konsultant*|sprzedawc*|sprzedajac*|mechanik*|fachow*|majster|majstrowie|szewc*|zegarmistrz*|hydraulik*|elektryk*|firma|obsluga|pracowni*|doradc*|kelner*|recepcjonist*|kasjer*|magazyn*|informatyk*|specjalist*|dostawc*|przewozni*|infolinia|infolinii|listonosz*|kucharz|kucharka|fryzjer*|lekarz*|pielegniark*|bank|sklep|operator|system|automat|bot|dzial|panstwa|kolega|kolezanka|praktykant*|handlow*|agent*|windykator*",
  /** One leaves: the consequence a customer sets. */
  quit: "odchodze|odchodzimy|odejde|odejdziemy|przechodze|przechodzimy|przechodzi|przejde|przejdziemy|rezygnuje|rezygnujemy|zrezygnuje|zrezygnujemy|wypowiadam|wypowiadamy|wypowiem|wypowiemy|zrywam|zrywamy|zerwe|zerwiemy|rozwiazuje|rozwiazujemy|rozwiaze|rozwiazemy|przenosze|przenosimy|przeniose|przeniesiemy|koncze|konczymy|zegnam|zegnamy|pozegnam|pozegnamy|zabieram|zabieramy|zabiore|zabierzemy|wycofuje|wycofujemy|wycofam|wycofamy|anuluje|anulujemy|odstepuje|odstepujemy|odstapie|odstapimy|podpisuje|podpisujemy|podpisze|podpiszemy|ide|idziemy|pojde|pojdziemy|spadam|zwijam|usuwam|usune|kasuje|skasuje|zamykam|zamkne|odwoluje|odwolam|odwolamy|przenosiny|wypowiedzenie|rozstajemy|rozstaniemy|dziekujemy+za+wspolprace",
  /** One comes in person, which is a threat only beside another sign. */
  coming:
    "jade|jedziemy|przyjezdzam|przyjezdzamy|przyjade|przyjedziemy|przyjde|przyjdziemy|przychodze|wchodze|wchodzimy|wejde|wejdziemy|wejdzie|wpadam|wpadne|wpadniemy|wpadna|rozkrecam|wyniose|wywale|wywali|rozniose|rozniesiemy|rozpirzymy|rozpirza|wsadze|wsadzi|wjezdzam|wjade|wjedziemy|wpadamy|wezme|biore|bierzemy|otwieram|otworze|zrywam|zerwe|staje|stane|rozbijam|rozbije|wybije|odetne|odcinam|zastawie|zablokuje|zastawiam",
  /** One strikes back: complaint, court, publicity, coming in person. */
  strike:
    "zglaszam|zglaszamy|zglosze|zglosimy|kieruje|kierujemy|skieruje|skierujemy|pozywam|pozywamy|pozwe|pozwiemy|zaskarze|zaskarzymy|zaskarzam|zawiadamiam|zawiadamiamy|zawiadomie|zawiadomimy|powiadamiam|powiadomie|powiadomimy|opisze|opiszemy|opisuje|wystawiam|wystawie|wystawimy|wrzucam|wrzuce|wrzucimy|publikuje|publikujemy|opublikuje|opublikujemy|zamieszczam|zamieszcze|zamiescimy|naglasniam|naglosnie|naglosnimy|wzywam|wezwe|wezwiemy|nasylam|nasle|naslemy|wytaczam|wytocze|wnosze|wniose|wniesiemy|uruchamiam|uruchomie|wstrzymuje|wstrzymam|wstrzymamy|obciaze|obciazymy|obciazam|upublicznie|upubliczniam|nagrywam|puszcze|puszczam|rozglosze|poskarze|poskarzymy|spotkamy|spotykamy|policja|policje|policji|prokuratur*|uokik*|uke|kuratorium|nfz|inspektora*|urzedow*|ministerst*|redakcj*|=sąd|sadu|sadem|rzecznik*|prawnik*|adwokat*|mecenas*|pelnomocnik*|sanepid*|inspekcj*|pozaluj*|pozew|skarga|skarge|powodztwo|zawiadomienie|telewizj*|mediom|mediow|dowie|dowiedza|zaplacicie|zaplacisz|popamietasz|popamietacie",
  /** What one may lay before an office or a court. */
  complaint:
    "skarge|skargi|skarga|zawiadomienie|zawiadomienia|doniesienie|donos|pozew|pozwu|powodztwo|powodztwa|wniosek|wniosku|reklamacje|pismo|wezwanie|zazalenie|odwolanie",
  /** What the other side is told to do. */
  command:
    "oddaj|oddajcie|oddac|oddawac|oddawaj|oddawajcie|oddajecie|oddajesz|oddasz|oddacie|zwroc|zwroccie|zwrocic|zwracacie|zwracasz|zwracac|napraw|naprawcie|naprawic|przyslij|przyslijcie|przyslac|wyslij|wyslijcie|wyslac|zrob|zrobcie|zrobic|robcie|daj|dajcie|dawaj|dawajcie|dawac|dajecie|dasz|dac|dowiez|dowiezcie|dowiezc|przywiez|przywiezcie|przywiezc|przywozicie|przyjedz|przyjedzcie|przyjezdzaj|przyjezdzajcie|przyjezdzacie|przyjechac|wymien|wymiencie|wymienic|wymieniacie|anuluj|anulujcie|anulowac|odblokuj|odblokujcie|odblokowac|polacz|polaczcie|polaczyc|przelacz|przelaczcie|przelaczyc|sciagnij|sciagnijcie|sciagnac|dorzuc|dorzuccie|dorzucic|dorzucicie|doloz|dolozcie|dolozyc|dodajcie|zalatw|zalatwcie|zalatwic|zalatwiaj|dzwon|dzwoncie|dzwonic|zadzwon|zadzwoncie|oddzwon|oddzwoncie|oddzwonic|odpisz|odpiszcie|odpisac|odpowiadaj|odpowiadajcie|odpowiedz|odpowiedzcie|zawroc|zawroccie|zawrocic|wlacz|wlaczcie|wlaczyc|wylacz|wylaczcie|wylaczyc|podlacz|podlaczcie|podlaczyc|otworz|otworzcie|dostarcz|dostarczcie|dostarczyc|skresl|skreslcie|umorz|umorzcie|rusz|ruszcie|ruszac|ogarnij|ogarnijcie|zabierz|zabierzcie|zabrac|zabierajcie|pokryjcie|zwroccie|przelej|przelejcie|przelac|placisz|placicie|placic|zaplac|zaplaccie|zaplacic|zejdz|zejdzcie|opusc|opusccie|obniz|obnizcie|obnizyc|wypisz|wypiszcie|napiszcie|szukaj|szukajcie|znajdz|znajdzcie|znalezc|wpusc|wpusccie|zaplatacie|robicie|wymieniaja|laczcie|lacz|przynies|przyniescie|upieczcie|zamontujcie|podstawcie|wystawcie|korygujcie|skorygujcie|wycofajcie|zalozcie|ustawcie",
  /** Ways of saying "I want". */
  want: "chce|chcemy|chcialbym|chcialabym|=żądam|zadam|zadamy|rzadam|domagam|domagamy|oczekuje|oczekujemy|wymagam|wymagamy|poprosze|prosze|prosimy|zycze|zyczymy|nalezy|naleza|wzywam|wzywamy|licze|macie|masz|niech|ma+byc|maja+byc|proponuje|proponujemy|dajecie|dawaj|dajcie",
  /** People whom one asks for when the clerk is not enough. */
  boss: "kierownik*|kierownicz*|przelozon*|szef|szefa|szefem|szefie|szefowi|szefowa|szefowej|szefostw*|menedzer*|manager*|menadzer*|dyrektor*|dyrekcj*|prezes*|wlasciciel*|zwierzchnik*|kierownictw*|koordynator*|dyspozytor*|naczelnik*|brygadzist*|team+leader*|leader*|lider*|supervisor*|burmistrz*|wojt|wojta|wojtem|prezydent*|wiceprezydent*|starost*|ordynator*|rektor*|dziekan*|komendant*|sekretarz+gminy|proboszcz*|oddzialow*|majster+glowny|glowny+ksiegowy|glowna+ksiegowa",
  /** Numbers of times and spans in words. */
  count:
    "<num>|dwa|dwie|dwoch|trzy|trzech|cztery|czterech|piec|pieciu|szesc|szesciu|siedem|siedmiu|osiem|osmiu|dziewiec|dziewieciu|dziesiec|dziesieciu|jedenascie|dwanascie|pietnascie|dwadziescia|trzydziesci|kilka|kilku|kilkanascie|pol|poltora|polroku|ponad|prawie|rowne|caly|cale",
  ordinal:
    "drugi|trzeci|czwarty|piaty|szosty|siodmy|osmy|dziewiaty|dziesiaty|jedenasty|kolejny|nasty|enty|setny|druga|trzecia|czwarta|piata|szosta|siodma|kolejna|trzecie|drugie|czwarte|kolejne",
  span: "dni|dzien|dnia|dniach|tydzien|tygodnie|tygodni|tygodnia|tygodniach|miesiac|miesiace|miesiecy|miesiaca|miesiacach|rok|lata|lat|godzin|godziny|godzine|minut|minuty|kwartal|kwadrans|pol+roku|weekend|wiosny|lata|jesieni|zimy|poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|wakacji|swiat|wczoraj|rana",
  /** What a customer waits for. */
  order:
    "paczk*|paczusz*|przesylk*|zamowieni*|reklamacj*|zgloszeni*|spraw*|zwrot*|napraw*|wnios*|laptop*|komputer*|telefon*|umow*|pieniad*|pieniedz*|kas*|faktur*|przelew*|but|buty|butow|rower*|zegar*|kozak*|mebl*|sukni*|sukienk*|part*|czesc|czesci|towar*|sprzet*|kurier*|monter*|technik*|serwisant*|fachow*|rezerwacj*|bilet*|kaucj*|odszkodowani*|korekt*|wizyt*|termin*|ofert*|wycen*|kosztorys*|prezent*|kod|numer|internet*|swiatlowod*|abonament*|karta|karte|karty|decyzj*|odpowiedz*|dokument*|zaswiadczeni*|dostaw*",
  /** Come to harm on the way or in the hands of the firm. */
  broken:
    "uszkodzon*|zepsut*|popsut*|rozbit*|pekniet*|polaman*|polamane|polamany|polamana|porysowan*|zarysowan*|podart*|rozdart*|podziuraw*|dziuraw*|wgniecion*|pogniecion*|pogniot*|zgniecion*|obit*|obite|potluczon*|stluczon*|rozmrozon*|zamrozon*|zamarzniet*|zwiedl*|zwiedniet*|splesnial*|nadgnil*|zgnil*|zardzewial*|zardzewiala|zalan*|zalany|przemoczon*|mokr*|niekompletn*|niesprawn*|niedzialajac*|uzywan*|zuzyt*|rozerwan*|zerwan*|oderwan*|urwan*|urwany|rozklejon*|odklejon*|skrzywion*|krzywo|krzywy|krzywa|krzywe|wypalon*|przypalon*|spalon*|poplamion*|zniszczon*|zdewastowan*|rozkrecon*|rozbebeszon*|wyszczerbion*|obtluczon*|zgubion*|zagubion*|pomylon*|pomieszan*|zamienion*|przeterminowan*",
  dirty:
    "brudn*|brudno|zabrudzon*|smierdz*|cuchn*|zakurzon*|zaplesnial*|nieposprzatan*|niesprzatan*|zapuszczon*|oblepion*|lepk*|tlust*|obskurn*|zimn*|letni*|niedogotowan*|surow*|przesolon*|nieswiez*|rozgotowan*|zagrzybion*|zasikan*|zasyf*|wilgotn*|niedopran*",
  /** Praise that may be meant the other way round. */
  praise:
    "swietn*|piekn*|przepiekn*|slicznie|sliczn*|cudown*|cudn*|wspanial*|fantastyczn*|rewelac*|genialn*|znakomit*|doskonal*|wzorow*|bajeczn*|uroczy|urocza|urocze|uroczo|imponuj*|zachwycaj*|wzruszaj*|ujmuj*|rozczulaj*|oblednie|obledn*|boski|boska|boskie|bosko|anielsk*|mistrzowsk*|wybitn*|wyborn*|wysmienit*|bezcenn*|luksusow*|gustown*|romantyczn*|troskliw*|krolewsk*|perfekcyjn*|przemil*|przemila|brawurow*|pierwszorzedn*|nowatorsk*|odprezaj*|relaksuj*|nieocenion*|zyczliw*|ponadczasow*|niezawodn*|kapitaln*|zajebist*|zajebiscie|wyjatkow*|niezrownan*|artystyczn*|dogleb*|ekspresow*",
  /** Names for people that are contempt in a frame that points at somebody. */
  slight:
    "nieogar*|lamus|lamusy|leming*|paprok*|nicpon*|mazgaj*|glupol*|gluptak*|grubianin*|grubianka|ordynus*|bezczelniak*|polmozg*|cwiercmozg*|sukinsyn*|kombinatorzy|kombinatorom|skapiradl*|fuszerar*|rzezniczk*|lalunia|lalunie|pusta+lala|kapusi*|kapusia|kretaczk*|ciele|bajkopisarz*|koltun*|wymoczek|wymoczk*|pustak|pustaka|galgan*|petak*|pentak*|fagas*|gluptas*|gaska|paser*|handlarze|doktorzyn*|pannica|pannice|bufetow*|buly|beton|betony|mocarze|lis+farbowany|szajka|szajko|rezydentk*+glupia|kuchta|kuchty|kuchte|raszpl*|wydro|lebieg*|ciemieg*|niemota|niemoto|niemoty|niemote|trzpiotk*|bzdziagw*|lachudr*|handlara|handlaro|handlary|handlare|kanarze|wieprz|wieprzu|wieprze|zwyrodnial*|prymityw*|zdzierus*|zdzierc*|gapa|gapo|czarownica|czarownico|czarownice|jedza|jedze|wiedzma|zmija|zmijo|zmije|ropuch*|chamidl*|madrala|madralo|madrale|mul|mule|ciec|ciecia|sierota|sieroto|sieroty|cwaniacz*|bydle|bydlo|pijaczyn*|pijaczk*|pijak|cpun*|tluscioch*|grubas*|pokurcz*|kurdupel|kurdupl*|konus|lalus*|przekup*|dziunia|dziunie|pindzi*|szantrap*|sekutnic*|maciora|locha|kwoka|capie|=truteń|trutnie|szarancz*|popychadl*|pajacyk*|malolat*|gimbus*|szczeniak*|mlokos*|siksa|siksy|sikso|gagatek|typiara|typiarz*|przydupas*|szpicel|tyran*|dyktator*|gestapo*|ubek|ubecy|zomowiec|zawszon*|niewydarzon*|melepet*|safandul*|slamazar*|fajtlap*|lewus*|obibok*|bumelant*|wydrwigrosz*|gbur*|impertynent*|ladaco|nygus*|lobuz*|kabotyn*|cwierckucharz*|pseudo*|czubek|czubki|oszolom*|mumia|mumie|kreatur*|wstreciuch*|flegma|flegmatyk*|slepak|gluchol|gluchelec",
  /** Animals and other things that a person is called. */
  beast:
    "ges|gesi|osiol|osla|zmija|wydra|szczur|szczury|szczurze|baran|barany|kura|kury|krowa|krowy|malpa|malpy|szympans|szympansy|goryl|hiena|hieny|pijawka|pijawki|pijawko|swinia|swinie|wieprz|kwoka|papuga|papugi|sep|sepy|rekin|rekiny|kleszcz|kleszcze|pasozyt|pasozyty|larwa|glista|waz|zolw|slimak|leniwiec|slup|kloc|kolek|mlotek|mlot|dzban|ogorek|burak|kartofel|cep|cepy|manekin|kukla|parowka",
  /** Kin and acquaintances whose trade is held out as a lever. */
  kin: "szwagier|szwagra|szwagrem|kuzyn|kuzyna|kuzynka|kuzynke|brat|brata|siostra|siostre|ojciec|tata|tesc|tesciowa|ziec|ziecia|synowa|syn|syna|corka|corke|maz|meza|zona|wujek|wujka|ciocia|kolega|kolege|kolezanka|kolezanke|kolezanka|znajomy|znajoma|znajomego|znajomych|sasiad|sasiadka|przyjaciel|przyjaciolka|przyjaciela|kumpel|kumpla|wnuk|wnuczek|chrzesniak|mecenas",
  /** Offices and the press: who would like to hear of it. */
  watchdog:
    "{authority}|izba|izby|izbe|izbie|nadzor|nadzoru|nadzorze|straz|strazy|drogowka|drogowke|drogowki|komunikacji|inspektor*|kuratori*|radny|radna|radnego|burmistrz*|wojewod*|nik|nfz|giodo|komisja|komisji|skarbowce|skarbowego|skarbowym|sanepidzie|redaktor*|redakcj*|dziennikarz*|dziennikark*|reporter*|gazeta|gazety|gazecie|gazete|telewizja|telewizji|telewizje|radiu|interwencj*|portal*|prasa|prasy|prasie|tvn|tvp|polsat|pip|pipie|prawnik*|adwokat*|mecenas|mecenasa|kancelaria|kancelarii|biegly|bieglego|rzeczoznawc*|felieton*|reportaz*",
  /** Holding back what one owes. */
  withhold:
    "blokuje|zablokuje|zablokujemy|cofam|cofne|cofamy|odliczam|odlicze|odliczymy|wstrzymuje|wstrzymam|wstrzymujemy|anuluje|anulujemy|potracam|potrace|potracimy|odsylam|odesle|oddaje|oddam|oddajemy|zwracam|zwroce|przestaje|zmieniam|zmienimy|zmieniamy|chargeback|nie+place|nie+zaplace|nie+placimy|nie+zaplacimy|nie+podpisze|nie+podpiszemy|nie+zobaczycie|nie+zobaczysz|nie+dostaniecie|nie+odbiore",
  /** Days and hours that a term ends on. */
  term: "poniedzialku|poniedzialek|wtorku|wtorek|srody|srode|czwartku|czwartek|piatku|piatek|soboty|sobote|niedzieli|niedziele|jutra|jutro|weekendu|wieczora|wieczorem|poludnia|konca|rana|godziny|godzinie|terminu|terminie|pierwszego|dziesiatego|pietnastego|dwudziestego|trzydziestego|szesnastej|osiemnastej|dziewietnastej|pietnastej|czternastej|dwunastej|dziesiatej|dziewiatej|osmej|siodmej|<num>",
  /** What a firm is, so that somebody may say it is not that. */
  venue:
    "bank|bankiem|sklep|sklepem|hotel|hotelem|serwis|serwisem|firma|firme|firm|pracownia|szkola|szkolka|przychodnia|lecznica|klinika|szpital|sanatorium|uzdrowisko|muzeum|teatr|teatrem|restauracja|stolowka|catering|silownia|silownie|klub|klubem|biuro|urzad|kancelaria|pralnia|warsztat|warsztatem|zaklad|salon|salonem|przystan|port|marina|ogrod|zarzad|lotnisko|mieszkanie|mieszkaniem|pensjonat|apteka|poczta|transport|system|program|aplikacja|narzedzie|sprzet|jacht|rower|mebel|meble|zestaw|obsluga|stowarzyszenie|instytucja|uczelnia|przedszkole|studio|spoldzielnia|operator|portal|osrodek|fachowiec|fachowcy|lekarz|usluga|serwisant|mechanik|kucharz|nauczyciel|trener|wykladowca|instruktor|konsjerz|technik|krawcowa|stylista|grafik|kurs|szkolenie|porada|naprawa|remont",
} as const;
