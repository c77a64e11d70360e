import type { Story } from "../script.ts";

/** The last days: a question from a newspaper, and a conversation in the chat. */
export const lately: Story[] = [
  {
    language: "en",
    team: "shop",
    customer: { name: "Fiona Marsh", email: "fiona.marsh@citypost.example" },
    subject: "Question for an article on repair instead of replacement",
    steps: [
      {
        at: "2d 10:10",
        says: "Dear Sosna, I write for the City Post about shops that still repair. How many repairs did you do last year, and what share did you turn down? My deadline is next week. Fiona Marsh",
      },
      { at: "2d 10:30", by: "bartek", matter: "press" },
      { at: "2d 10:31", by: "bartek", gives: "adam" },
      { at: "2d 10:32", by: "bartek", stage: 2 },
      {
        at: "2d 10:35",
        by: "bartek",
        notes: "A journalist: nobody answers but Adam. No standard text has gone out.",
        mentions: ["adam"],
      },
      {
        at: "2d 14:00",
        by: "adam",
        replies:
          "Dear Ms Marsh,\n\nThank you for asking us directly. I am putting the figures together and will send you both numbers, with how we count, {next}.\n\nAdam, customer relations, Sosna",
        next: "+1d 16:00",
      },
    ],
  },
  {
    language: "en",
    team: "shop",
    channel: "chat",
    customer: { name: "Leo Hart", email: "leo@hart.example" },
    subject: "Delivery to Ireland",
    steps: [
      { at: "22d 12:00", says: "Hi, do you deliver to Ireland, and what does it cost?" },
      {
        at: "22d 12:03",
        by: "bartek",
        replies: "Hello, this is Bartek. We do: £12, four working days. Above £150 it is free.",
        waits: "customer",
      },
      { at: "22d 12:05", says: "Perfect, thanks!" },
      { at: "22d 12:07", by: "bartek", endsChat: true },
      { at: "21d 10:00", by: "bartek", asks: "Hello Mr Hart, was that all you needed to know about delivery to Ireland?" },
      { at: "21d 14:00", answers: "yes" },
    ],
  },
];
