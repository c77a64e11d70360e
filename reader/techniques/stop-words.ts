import type { Language } from "../labels.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that tell nothing of the matter: folded, as long as a content word must be. What is shorter is never one. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  pl: words(`
    pana pani panu panem pania panstwo panstwa panstwu panski panska panskie nasz nasza nasze naszej naszym naszych naszego moja moje mojej
    mojego swoj swoja swoje jego jest sa bedzie beda bedziemy bylo byla byly jestem jestesmy jestes zostal zostala zostalo zostanie moze moga
    moge mozemy mozna chce chcemy chcialbym chcialabym prosze prosimy dziekuje dziekujemy przepraszam przepraszamy rozumiem rozumiemy slysze
    widze wiem dobrze jesli jezeli zeby aby ktory ktora ktore ktorego ktorej ktorym ktorych tego tych temu tylko jeszcze bardzo takze rowniez
    wszystko kiedy gdzie dlatego poniewaz przez przed przy jednak natomiast oraz albo czyli wiec takie taki taka tutaj teraz dzien dobry witam
    pozdrawiam powazaniem szanowny szanowna sprawa sprawie sprawy chodzi mowi pisze jednoczesnie mowilem mowilam pisalem pisalam zgadza
    sobie jakie jaki jaka czemu niech skoro nadal ciagle zawsze nigdy juz bez dla nad pod
  `),
  bg: words(`
    това този тази тези което който която които като само още много също вече може можем мога моля благодаря благодарим извинявам извиняваме
    разбирам чувам виждам зная знам добре ваш ваша ваше ваши вашия вашата вашето вашите нашия нашата нашето нашите моят моята моето моите
    беше бяха бъде бъдат сме съм сте няма имаме имам имате искам искате искаме когато където защото докато така тогава затова обаче между
    преди след през около добър добро добра утро вечер здравейте поздрави уважаеми уважаема случай случая става дума казвате пишете същевременно казах споменах
    правилно нали ако или дори също всичко всички пак винаги никога при без над под
    наша наше наши нашият вашият моят моята свой своя своето своите себе него нея нему тях неговия нейния техния онзи онази онова онези такъв
    такава такова такива какъв каква какво какви кого чието където откъде откога колко толкова сега днес утре вчера тогава просто само точно
    наистина вероятно може могат можете можем можех бихте бихме нека хайде трябва трябват става стана стане била било били бяхте бяхме щеше
    бъдете сигурно вместо освен заради поради спрямо според относно срещу между върху извън докато откакто понеже въпреки макар колкото същото
    същия същата същите друг друга друго други първо после накрая отново веднага пишете писах писахме казах казахме казвам знаете разбрах разбираме
    виждаме чуваме съжалявам съжаляваме моля молим молба уважение господин господине госпожо госпожа много малко доста повече почти винаги вече
    именно дали нито нищо някой някоя някои няма нямам нямате имаше чрез тъй щом обаче само единствено изобщо
  `),
  en: words(`
    the and you your yours our ours are was were been being have has had will would can could should shall may might must not but for with
    from that this these those they them their there here what when where which who why how then than too very just only also still always
    never please thank thanks sorry understand hear see know want like get got need does did done say said says tell let about into over out
    off per any all some one its dear hello regards kind sincerely best right correctly same time case matter because while cannot his her
    she him himself yourself myself ourselves themselves itself such now yet yes again already really quite even well much many more most
    less few both either each every other another else rather without within until till before after once soon shortly whether though
    although however therefore instead sure glad happy afraid kindly good day morning afternoon evening told saying asked ask asking call
    mean means meant think feel find come came going goes went give gave given take took made make keep put look looking seem seems sounds
    apologise apologize apologies appreciate realise realize mention mentioned explained wrote write writing mind matters thing things way
    lot bit sir madam
  `),
};
