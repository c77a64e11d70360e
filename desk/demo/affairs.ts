import type { Affair } from "./script.ts";

/** Twice in the year something hit many customers at once: payments that did not go through, and a week of parcels that stand still. */
export const AFFAIRS: Affair[] = [
  {
    title: "Płatność kartą nie przechodziła",
    what: "Operator płatności zmienił certyfikat w nocy, sklep dowiedział się rano. Pobrane kwoty wracają same w ciągu doby.",
    by: "marta",
    at: "96d 11:00",
    texts: {
      pl: "Dzień dobry,\n\ndziś rano płatność kartą w naszym sklepie nie przechodziła. Przepraszamy. Zamówienie jest zapisane, pobrana kwota wraca na kartę, a płacić można już przelewem.",
      bg: "Здравейте,\n\nТази сутрин плащането с карта в магазина ни не минаваше. Съжаляваме. Поръчката Ви е запазена, удържаната сума се връща по картата, а с банков превод вече може да се плаща.",
      en: "Hello,\n\nThis morning card payments in our shop did not go through. We are sorry. Your order is saved, any amount taken goes back to your card, and you can already pay by bank transfer.",
    },
    next: "95d 12:00",
    ended: "95d 10:00",
    stories: [
      {
        language: "pl",
        team: "shop",
        customer: { name: "Sylwia Bocian", email: "sylwia@bocian.example" },
        subject: "Błąd płatności, a kwota pobrana",
        steps: [
          {
            at: "96d 08:05",
            says: "Dzień dobry, płatność odrzucona, ale 189 zł zniknęło z konta. Zamówienia nie widzę. Co teraz?",
          },
          {
            at: "95d 11:00",
            by: "bartek",
            asks: "Pani Sylwio, płatności kartą znowu działają, 189 zł wróciło dziś rano, a zamówienie jest opłacone przelewem. Czy wszystko się zgadza?",
          },
          { at: "95d 18:00", answers: "yes" },
        ],
      },
      {
        language: "bg",
        team: "shop",
        customer: { name: "Юлия Стойчева", email: "yulia@stoycheva.example" },
        subject: "Плащането дава грешка",
        steps: [
          { at: "96d 09:00", says: "Три пъти опитвам да платя и три пъти грешка. Взети ли са ми парите три пъти?" },
          {
            at: "95d 11:10",
            by: "elena",
            asks: "Госпожо Стойчева, сумата е била удържана веднъж и днес е върната; плащането с карта отново работи. Виждате ли я по сметката си?",
          },
          { at: "94d 08:00", answers: "yes" },
        ],
      },
      {
        language: "en",
        team: "shop",
        customer: { name: "Simon Grey", email: "simon@grey.example" },
        subject: "Payment failed",
        steps: [
          {
            at: "96d 09:40",
            says: "My payment failed twice. Please tell me before I try a third time whether I have been charged.",
          },
          {
            at: "95d 11:20",
            by: "bartek",
            asks: "Hello Mr Grey, nothing was charged, and card payments work again since this morning. Did your order go through now?",
          },
          { at: "95d 20:00", answers: "yes", words: "It did, thanks for telling me before I tried." },
        ],
      },
    ],
  },
  {
    title: "Paczki stoją w sortowni",
    what: "Sortownia przewoźnika stoi trzeci dzień, 40 naszych paczek w środku. Drugi przewoźnik przejmuje wysyłki.",
    by: "marta",
    at: "2d 13:00",
    texts: {
      pl: "Dzień dobry,\n\npaczka z Państwa zamówieniem stoi w sortowni i nie ruszy szybciej, niż sortownia zacznie pracować. Przepraszamy. Kto nie chce czekać, może wybrać ponowną wysyłkę innym przewoźnikiem albo zwrot pieniędzy; wystarczy odpisać jednym słowem.",
      bg: "Здравейте,\n\nПратката с поръчката Ви е в сортировъчен център, който временно не работи. Съжаляваме. Ако не желаете да чакате, можете да изберете ново изпращане с друг превозвач или връщане на парите; достатъчно е да отговорите с една дума.",
      en: "Hello,\n\nThe parcel with your order is in a sorting centre that is not working at the moment. We are sorry. If you would rather not wait, you can choose a new parcel with another carrier or your money back; one word in reply is enough.",
    },
    next: "+1d 16:00",
    stories: [
      {
        language: "pl",
        team: "shop",
        customer: { name: "Aneta Kruczek", email: "aneta@kruczek.example" },
        subject: "Zamówienie 41288 – gdzie jest paczka?",
        steps: [
          { at: "3d 12:20", says: "Dzień dobry, od trzech dni status paczki się nie zmienia. To prezent na sobotę. Zdąży?" },
          { at: "2d 13:10", by: "bartek", tags: ["courier"] },
          { at: "1d 09:00", says: "Wybieram ponowną wysyłkę, dziękuję za propozycję." },
          {
            at: "1d 09:40",
            by: "bartek",
            replies:
              "Pani Aneto,\n\ndruga paczka wyszła dziś innym przewoźnikiem. Sprawdzę {next}, czy dotarła.\n\nBartek, Sosna",
            next: "+1d 15:00",
          },
        ],
      },
      {
        language: "pl",
        team: "shop",
        customer: { name: "Marek Zięba", email: "marek@zieba.example" },
        subject: "Brak paczki",
        steps: [
          {
            at: "2d 11:00",
            says: "Paczka miała być wczoraj, nie ma jej i nikt nic nie wie. Proszę o konkretną informację, a nie „w realizacji”.",
          },
          { at: "2d 13:12", by: "bartek", tags: ["courier"] },
        ],
      },
      {
        language: "bg",
        team: "shop",
        customer: { name: "Борислава Тенева", email: "borislava@teneva.example" },
        subject: "Поръчка 41301 не пристига",
        steps: [
          { at: "2d 10:00", says: "Здравейте, пратката ми стои на едно място от три дни. Вие знаете ли защо?" },
          { at: "2d 13:15", by: "elena", tags: ["courier"] },
        ],
      },
      {
        language: "bg",
        team: "shop",
        customer: { name: "Емил Дончев", email: "emil@donchev.example" },
        subject: "Къде ми е колетът",
        steps: [
          { at: "2d 11:40", says: "Къде ми е колетът? Обадих се на куриера, прехвърлят ме от оператор на оператор." },
          { at: "2d 13:16", by: "elena", tags: ["courier"] },
          { at: "1d 10:20", says: "Връщане на парите, моля." },
          {
            at: "1d 11:00",
            by: "elena",
            replies:
              "Здравейте, господин Дончев,\n\n74 евро са наредени към Вашата сметка. Дали са пристигнали, ще проверя {next}.\n\nЕлена, Сосна",
            next: "+2d 12:00",
          },
        ],
      },
      {
        language: "en",
        team: "shop",
        customer: { name: "Harriet Cole", email: "harriet@cole.example" },
        subject: "Parcel not moving",
        steps: [
          { at: "2d 09:10", says: "My parcel has been 'in transit' for three days without moving. Is it lost?" },
          { at: "2d 13:20", by: "bartek", tags: ["courier"] },
        ],
      },
    ],
  },
];
