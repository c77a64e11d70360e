import type { Story } from "../script.ts";

/** What is worn and carried: shoes, bags, watches. */
export const worn: Story[] = [
  {
    language: "en",
    team: "repairs",
    customer: { name: "Susan Moore", email: "susan@moore.example" },
    subject: "Walking boots, new soles",
    steps: [
      {
        at: "244d 09:30",
        says: "Good morning, my walking boots need new soles. They are twelve years old and have been up every hill I love. Are they worth it?",
      },
      {
        at: "244d 11:00",
        by: "adam",
        replies:
          "Good morning Mrs Moore,\n\nThey are: the uppers will last another ten years. New soles are £48 and take a week. The boots will be ready {next}.\n\nAdam, Sosna",
        next: "238d 16:00",
      },
      { at: "244d 11:05", by: "adam", tags: ["keepsake", "spare-part"] },
      { at: "239d 13:00", by: "adam", asks: "Hello Mrs Moore, the boots are back with you. Are the new soles comfortable?" },
      { at: "235d 19:00", answers: "yes", words: "First hill done. Perfect grip." },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Callum Fraser", email: "callum@fraser.example" },
    subject: "You stitched my bag with the wrong thread",
    steps: [
      {
        at: "226d 18:20",
        says: "I asked for dark brown thread. The bag came back with orange. It looks ridiculous. I paid £35 for this and I want it redone or my money back.",
      },
      {
        at: "225d 09:10",
        by: "adam",
        replies:
          "Hello Mr Fraser,\n\nThe ticket says dark brown, so this is our mistake and I am sorry. We redo the seam free of charge and the courier comes to you both ways. The bag will be ready {next}.\n\nAdam, Sosna",
        next: "220d 16:00",
      },
      { at: "225d 09:15", by: "adam", tags: ["again"] },
      {
        at: "220d 12:00",
        by: "adam",
        asks: "Hello Mr Fraser, the seam is dark brown now and the bag reached you yesterday. Is it as you asked?",
      },
      { at: "219d 20:00", answers: "yes", words: "That's the one. Thanks." },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Margaret Hill", email: "margaret@hill.example" },
    subject: "My late husband's watch",
    steps: [
      {
        at: "178d 15:00",
        says: "Dear all, my late husband's watch has stopped. I would like to give it to our grandson for his eighteenth in March. Please do not polish the scratches away.",
      },
      {
        at: "178d 16:10",
        by: "adam",
        replies:
          "Dear Mrs Hill,\n\nThe scratches stay; I have written that on the ticket in large letters. The watchmaker will open it, and I will write to you what it needs {next}.\n\nAdam, Sosna",
        next: "172d 16:00",
      },
      { at: "178d 16:15", by: "adam", tags: ["keepsake"] },
      {
        at: "173d 11:00",
        by: "adam",
        replies:
          "Dear Mrs Hill,\n\nIt needs cleaning and one small wheel, £65 in all. The watch will be ready {next}, well before March.\n\nAdam",
        next: "160d 16:00",
      },
      {
        at: "162d 10:00",
        by: "adam",
        movesTo: "156d 16:00",
        words:
          "Dear Mrs Hill,\n\nI have to move the day I gave you: the wheel is being made by hand and takes a little longer. I am sorry. The watch will be ready {next}.\n\nAdam",
      },
      {
        at: "156d 12:00",
        by: "adam",
        asks: "Dear Mrs Hill, the watch is running and with you, scratches and all. Is it as you remember it?",
      },
      { at: "155d 18:00", answers: "yes", words: "Exactly as he wore it. Thank you, dear Adam." },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Ravi Menon", email: "ravi@menon.example" },
    subject: "Zip on a suitcase",
    steps: [
      { at: "143d 08:40", says: "Hi, the zip of my suitcase has come off at one end. Can you fix that while I wait?" },
      {
        at: "143d 09:20",
        by: "adam",
        replies:
          "Hello Mr Menon,\n\nYes, it takes a quarter of an hour and costs £9. Come by on any working day between 9:00 and 16:30.\n\nAdam, Sosna",
        waits: "customer",
      },
      { at: "141d 12:30", by: "adam", asks: "Hello Mr Menon, the zip was done this morning. Does it close all the way round?" },
      { at: "141d 18:00", answers: "yes" },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Nora Whitfield", email: "nora@whitfield.example" },
    subject: "Wonderful, another week",
    steps: [
      {
        at: "112d 19:30",
        says: "Wonderful. 'Ready on Friday', then 'ready on Tuesday', and today a third Friday. Do you draw the days from a hat? I would simply like my boots back.",
      },
      { at: "111d 09:10", by: "adam", situation: "we_are_late" },
      {
        at: "111d 09:20",
        by: "adam",
        replies:
          "Hello Ms Whitfield,\n\nTwo days were named and neither was kept; I am sorry for both. I have the boots in my hand: the left heel is done, the right one is being glued. They will be at your door {next}, and the repair costs you nothing.\n\nAdam, Sosna",
        next: "109d 18:00",
      },
      {
        at: "108d 09:30",
        by: "adam",
        asks: "Hello Ms Whitfield, the courier says the boots reached you yesterday. Are both heels firm?",
      },
      { at: "108d 20:00", answers: "yes", words: "Both firm. The hat may retire." },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "George Tanner", email: "george@tanner.example" },
    subject: "Dye for a satchel",
    steps: [
      { at: "58d 10:00", says: "Do you dye leather? My satchel has faded on one side from standing in the sun." },
      {
        at: "58d 11:30",
        by: "adam",
        replies:
          "Hello Mr Tanner,\n\nWe do: both sides for £40, so that they match. The satchel would be ready {next} if it comes in this week.\n\nAdam, Sosna",
        next: "50d 16:00",
      },
      {
        at: "51d 14:00",
        by: "adam",
        asks: "Hello Mr Tanner, the satchel is dyed and collected. Do the sides match in daylight?",
      },
      { at: "50d 17:00", answers: "partly", words: "They do, but the strap is now lighter than the rest." },
      {
        at: "49d 09:20",
        by: "adam",
        replies:
          "Hello Mr Tanner,\n\nThe strap should have been done with it. Bring it in and we do it free of charge; it will be ready {next}.\n\nAdam",
        next: "46d 16:00",
      },
      { at: "46d 13:00", by: "adam", asks: "Hello Mr Tanner, does the strap match now?" },
      { at: "45d 19:00", answers: "yes" },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Ingrid Larsen", email: "ingrid@larsen.example" },
    subject: "Clasp of a necklace",
    steps: [
      { at: "33d 13:00", says: "Hello, do you also mend clasps? A silver necklace, nothing precious." },
      {
        at: "33d 13:40",
        by: "adam",
        replies: "Hello Ms Larsen,\n\nWe do, for £7. If you bring it tomorrow, it will be ready {next}.\n\nAdam, Sosna",
        next: "31d 16:00",
      },
      { at: "31d 12:00", by: "adam", asks: "Hello Ms Larsen, the clasp is mended and collected. Does it hold?" },
      { at: "24d 09:00", silence: true },
      { at: "18d 17:00", silence: true },
    ],
  },
];
