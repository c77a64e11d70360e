import type { Story } from "../script.ts";

/** Small electronics and what stands at home. */
export const devices: Story[] = [
  {
    language: "en",
    team: "repairs",
    customer: { name: "Derek Boyle", email: "derek@boyle.example" },
    subject: "Iron trips the fuse",
    steps: [
      {
        at: "236d 08:10",
        says: "The iron you repaired trips the fuse every time. Whoever tested this did not test it. I want somebody competent to look at it, and I am not paying for a courier.",
      },
      {
        at: "236d 09:05",
        by: "adam",
        replies:
          "Hello Mr Boyle,\n\nPlease leave it unplugged. The courier is on us and comes today between 12 and 3. A second technician will look at it, and I will write to you what he finds {next}.\n\nAdam, Sosna",
        next: "233d 16:00",
      },
      { at: "236d 09:10", by: "adam", tags: ["again", "warranty"] },
      {
        at: "233d 11:00",
        by: "adam",
        asks: "Hello Mr Boyle, the cord was damp inside; it has been replaced and tested for an hour. The iron is back with you, free of charge. Does the fuse hold?",
      },
      { at: "232d 18:00", answers: "yes", words: "It holds." },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Alice Penrose", email: "alice@penrose.example" },
    subject: "Film camera, shutter sticks",
    steps: [
      {
        at: "202d 17:00",
        says: "Hi, the shutter of my film camera sticks at slow speeds. I am photographing a friend's wedding in three weeks, on film. Is there any chance?",
      },
      {
        at: "201d 09:40",
        by: "adam",
        replies:
          "Hello Ms Penrose,\n\nThere is a good chance: it is usually old grease, £55. I will tell you for certain {next}.\n\nAdam, Sosna",
        next: "197d 16:00",
      },
      {
        at: "196d 10:00",
        by: "adam",
        replies:
          "Hello Ms Penrose,\n\nI owed you an answer yesterday and I am sorry for the day. It is the grease. The camera will be ready {next}, a week before the wedding.\n\nAdam",
        next: "191d 16:00",
      },
      { at: "191d 12:00", by: "adam", asks: "Hello Ms Penrose, the camera is back with you. Are the slow speeds free?" },
      { at: "186d 21:00", answers: "yes", words: "Every frame. Thank you." },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Joan Ward", email: "joan@ward.example" },
    subject: "Radio alarm, only one button",
    steps: [
      { at: "164d 10:10", says: "Good morning, the snooze button of my radio alarm is stuck. I cannot snooze. Please help." },
      {
        at: "164d 11:20",
        by: "adam",
        replies:
          "Good morning Mrs Ward,\n\nNobody should have to get up at once. The button costs £6 and the alarm will be ready {next}.\n\nAdam, Sosna",
        next: "162d 16:00",
      },
      { at: "162d 13:00", by: "adam", asks: "Hello Mrs Ward, the radio alarm is with you again. Does it let you snooze?" },
      { at: "161d 09:50", answers: "yes", words: "Twice this morning." },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Marcus Bell", email: "marcus@bell.example" },
    subject: "Laptop hinge, quoted twice",
    steps: [
      {
        at: "127d 12:00",
        says: "I was told £60 at the counter and now the invoice says £95. Nobody called me. This is not how you do business.",
      },
      { at: "127d 13:30", by: "adam", matter: "grievance" },
      {
        at: "127d 13:40",
        by: "adam",
        replies:
          "Hello Mr Bell,\n\nYou were told £60 and nobody asked you before more was done. You pay £60. The corrected invoice will be with you {next}.\n\nAdam, Sosna",
        next: "126d 12:00",
      },
      {
        at: "126d 10:30",
        by: "adam",
        asks: "Hello Mr Bell, the corrected invoice over £60 went out this morning. Is that settled for you?",
      },
      { at: "126d 18:30", answers: "yes", words: "Settled, and fair." },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Yusuf Karim", email: "yusuf@karim.example" },
    subject: "Is my speaker worth repairing?",
    steps: [
      { at: "93d 16:00", says: "Hello, my portable speaker no longer charges. It cost £30 new. Honest opinion please." },
      {
        at: "93d 16:50",
        by: "adam",
        replies:
          "Hello Mr Karim,\n\nHonestly: the repair is £28. You have two ways: the repair with a year's warranty, or 15% off a new one while we recycle the old. Which would you like?\n\nAdam, Sosna",
        waits: "customer",
      },
      { at: "92d 09:00", says: "New one then, thanks for being straight." },
      {
        at: "92d 09:40",
        by: "adam",
        asks: "Hello Mr Karim, your code is SOSNA-Y15, good for three months. Did the shop accept it?",
      },
      { at: "90d 20:00", answers: "yes" },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Fiona Blake", email: "fiona@blake.example" },
    subject: "Coffee grinder, screw left over",
    steps: [
      { at: "69d 08:00", says: "The grinder works, but I found a screw in the box. Is it mine or yours?" },
      {
        at: "69d 09:30",
        by: "adam",
        replies:
          "Hello Ms Blake,\n\nIt is yours: it holds the base plate. Please do not use the grinder; the courier fetches it today at our cost. It will be back with you {next}.\n\nAdam, Sosna",
        next: "66d 18:00",
      },
      { at: "69d 09:35", by: "adam", tags: ["again"] },
      {
        at: "65d 09:30",
        by: "adam",
        asks: "Hello Ms Blake, the grinder came back to you yesterday with all its screws. Is it running quietly?",
      },
      { at: "64d 19:00", answers: "yes", words: "Quietly, and I have no spare parts left." },
    ],
  },
];
