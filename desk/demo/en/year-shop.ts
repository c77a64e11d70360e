import type { Story } from "../script.ts";

/** Orders, parcels, invoices and returns. */
export const shop: Story[] = [
  {
    language: "en",
    team: "shop",
    customer: { name: "Ruth Evans", email: "ruth@evans.example" },
    subject: "Invoice without VAT number",
    channel: "form",
    steps: [
      { at: "240d 09:30", says: "Please reissue invoice 1904 with our VAT number, our accountant will not take it as it is." },
      {
        at: "240d 10:40",
        by: "bartek",
        replies: "Good morning Ms Evans,\n\nCertainly. The corrected invoice will be with you {next}.\n\nBartek, Sosna",
        next: "238d 12:00",
      },
      {
        at: "238d 10:00",
        by: "bartek",
        asks: "Hello Ms Evans, invoice 1904 went out again with the VAT number. Does your accountant take it?",
      },
      { at: "237d 11:00", answers: "yes" },
    ],
  },
  {
    language: "en",
    team: "shop",
    customer: { name: "Peter Shaw", email: "peter@shaw.example" },
    subject: "Lid of the teapot arrived broken",
    steps: [
      { at: "216d 18:00", says: "The lid of the teapot arrived in four pieces. I would like a new lid, the pot itself is fine." },
      {
        at: "215d 09:15",
        by: "bartek",
        replies:
          "Good morning Mr Shaw,\n\nA new lid leaves today in a better box and will be with you {next}. You can keep the pieces.\n\nBartek, Sosna",
        next: "212d 18:00",
      },
      { at: "215d 09:20", by: "bartek", tags: ["courier"] },
      { at: "211d 09:30", by: "bartek", asks: "Hello Mr Shaw, did the new lid arrive whole?" },
      { at: "211d 19:00", answers: "yes", words: "Whole. Tea is on." },
    ],
  },
  {
    language: "en",
    team: "shop",
    customer: { name: "Victoria Lane", email: "victoria@lane.example" },
    subject: "I want to speak to a manager",
    steps: [
      {
        at: "185d 11:00",
        says: "This is the second parcel left in the rain. I want a manager, not another 'sorry for the inconvenience'.",
      },
      {
        at: "185d 11:40",
        by: "bartek",
        notes: "Second wet parcel at the same address. Asks for a manager: Adam, can you take it? Books, £42.",
        mentions: ["adam"],
      },
      { at: "185d 11:45", by: "bartek", gives: "adam" },
      {
        at: "185d 12:30",
        by: "adam",
        replies:
          "Hello Ms Lane,\n\nI am Adam and I answer for our customers. Two wet parcels are two too many. New books leave today in foil, and from now on the courier rings or takes them back. They will be with you {next}.\n\nAdam, Sosna",
        next: "182d 18:00",
      },
      { at: "185d 12:35", by: "adam", tags: ["courier"] },
      { at: "181d 10:00", by: "adam", asks: "Hello Ms Lane, the books were handed to you yesterday. Are they dry?" },
      { at: "181d 17:00", answers: "yes", words: "Dry, and he rang. Thank you." },
    ],
  },
  {
    language: "en",
    team: "shop",
    customer: { name: "Ben Ashworth", email: "ben@ashworth.example" },
    subject: "Return after the fourteen days",
    steps: [
      { at: "151d 20:00", says: "I'd like to return a jumper, it's day 19. Any goodwill?" },
      {
        at: "150d 09:30",
        by: "bartek",
        replies:
          "Hello Mr Ashworth,\n\nThe fourteen days are over, so I cannot return the money. I can exchange it for any size, or for a gift card over the full £38. Which do you prefer?\n\nBartek, Sosna",
        waits: "customer",
      },
      { at: "150d 12:00", says: "Gift card, please. Fair enough." },
      {
        at: "150d 12:30",
        by: "bartek",
        replies: "Hello Mr Ashworth,\n\nThe courier takes the jumper tomorrow. The gift card will be with you {next}.\n\nBartek",
        next: "145d 16:00",
      },
      {
        at: "146d 10:00",
        by: "bartek",
        asks: "Hello Mr Ashworth, the gift card over £38 was sent this morning. Did you get it?",
      },
      { at: "146d 20:00", answers: "yes" },
    ],
  },
  {
    language: "en",
    team: "shop",
    customer: { name: "Chloe Martin", email: "chloe@martin.example" },
    subject: "Does the lamp come with a bulb?",
    steps: [
      { at: "104d 14:00", says: "Quick question: does the desk lamp come with a bulb?" },
      {
        at: "104d 14:20",
        by: "bartek",
        replies:
          "Hello Ms Martin,\n\nIt does, a warm white one, and a spare costs £4. Is there anything else you would like to know?\n\nBartek, Sosna",
        waits: "customer",
      },
      { at: "103d 10:00", by: "bartek", asks: "Hello Ms Martin, was that all you needed for the lamp?" },
      { at: "103d 12:00", answers: "yes", words: "All good, ordered." },
    ],
  },
  {
    language: "en",
    team: "shop",
    customer: { name: "Howard Finch", email: "howard@finch.example" },
    subject: "Reserve the blue tray",
    steps: [
      { at: "61d 09:00", says: "Could you put the blue tray aside for me until I am back from holiday?" },
      {
        at: "61d 10:00",
        by: "bartek",
        replies: "Hello Mr Finch,\n\nIt is put aside under your name. I will write to you again {next}.\n\nBartek, Sosna",
        next: "52d 16:00",
      },
      { at: "53d 11:00", by: "bartek", asks: "Hello Mr Finch, the blue tray is still here for you. Shall we send it?" },
      { at: "46d 09:00", silence: true },
      { at: "40d 17:00", silence: true },
    ],
  },
  {
    language: "en",
    team: "shop",
    customer: { name: "Amelia Stone", email: "amelia@stone.example" },
    subject: "Order 41190 sent to my old flat",
    steps: [
      {
        at: "14d 16:00",
        says: "My order has gone to my old flat although I changed the address a month ago. I'm moving boxes all day and really don't need this.",
      },
      {
        at: "14d 16:40",
        by: "bartek",
        replies:
          "Hello Ms Stone,\n\nYour new address was in your account and the order still took the old one. I am sorry. The courier has turned the parcel round; it will be at your new door {next}.\n\nBartek, Sosna",
        next: "11d 18:00",
      },
      { at: "14d 16:45", by: "bartek", tags: ["courier"] },
      {
        at: "10d 09:30",
        by: "bartek",
        asks: "Hello Ms Stone, the parcel reached your new flat yesterday, says the courier. Is that right?",
      },
      { at: "9d 18:00", answers: "yes", words: "Right. Thanks for sorting it out." },
    ],
  },
];
