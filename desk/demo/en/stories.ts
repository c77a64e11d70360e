import type { Story } from "../script.ts";

export const stories: Story[] = [
  {
    language: "en",
    team: "shop",
    customer: { name: "Grace Okafor", email: "grace@okafor.example" },
    subject: "Charged twice for one order",
    steps: [
      {
        at: "3d 09:15",
        says: "Good morning, my card was charged twice for order 41220, £86 each time. This is my third message about it. Could you please tell me when the second payment will be returned?\n\nMrs Okafor",
      },
      {
        at: "3d 11:00",
        by: "bartek",
        replies:
          "Good morning, Mrs Okafor,\n\nYou are right: we took £86 twice, and nobody answered your first two messages. I am sorry. I have asked our bank to return the second payment and will tell you what they say {next}.\n\nBartek, Sosna",
        next: "+1d 14:00",
      },
      { at: "3d 11:05", by: "bartek", notes: "Both earlier messages sat in the old inbox. Bank reference asked for." },
      { at: "3d 11:06", by: "bartek", tags: ["money"] },
      { at: "3d 11:07", by: "bartek", field: "order", value: "41220" },
      { at: "3d 11:08", by: "bartek", situation: "we_are_late" },
      { at: "3d 11:09", by: "bartek", follows: "late_by_our_fault" },
    ],
  },
  {
    language: "en",
    team: "shop",
    customer: { name: "Oliver Grant", email: "oliver@grant.example" },
    subject: "Signed first pressing, collector's copy",
    steps: [
      {
        at: "95d 18:00",
        says: "Hello, I am looking for the 1967 first pressing with the signed sleeve. Condition matters more to me than price. Can you find one?",
      },
      {
        at: "94d 10:00",
        by: "adam",
        replies:
          "Hello Mr Grant,\n\nA dealer in Leeds has one. I will have the sleeve and signature checked and write to you {next}.\n\nAdam, Sosna",
        next: "88d 16:00",
      },
      { at: "88d 12:00", by: "adam", asks: "Hello Mr Grant, the record reached you yesterday. Is it what you hoped for?" },
      { at: "87d 19:00", answers: "yes", words: "Even better. Thank you." },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Hannah Price", email: "hannah@price.example" },
    subject: "Is the strap of this bag repairable?",
    steps: [
      {
        at: "75m",
        says: "Hi, the leather strap of my bag tore next to the buckle. Can it be repaired, and roughly how much would it cost? Thanks, Hannah",
      },
    ],
  },
  {
    language: "en",
    team: "repairs",
    customer: { name: "Daniel Reed", email: "daniel@reed.example" },
    subject: "Kettle leaks after repair",
    steps: [
      { at: "220d 08:00", says: "The kettle I got back on Friday leaks from the base. I would like it repaired properly." },
      {
        at: "220d 10:00",
        by: "adam",
        replies: "Hello Mr Reed,\n\nThe second repair is free of course. I will tell you what we found {next}.\n\nAdam, Sosna",
        next: "216d 16:00",
      },
      { at: "216d 12:00", by: "adam", asks: "Hello Mr Reed, the seal is new and the kettle is back with you. Is it dry?" },
      { at: "215d 18:00", answers: "yes" },
    ],
  },
  {
    language: "en",
    team: "shop",
    customer: { name: "Priya Shah", email: "priya@shah.example" },
    subject: "Wrong size sent",
    steps: [
      { at: "190d 09:00", says: "I ordered a 38 and received a 40. Please send the right pair, I need them for a wedding." },
      {
        at: "190d 09:50",
        by: "bartek",
        replies:
          "Hello Ms Shah,\n\nThe 38 leaves today, and the courier takes the 40 back. They will be with you {next}.\n\nBartek, Sosna",
        next: "187d 16:00",
      },
      { at: "187d 11:00", by: "bartek", asks: "Hello Ms Shah, do the shoes fit?" },
      { at: "187d 17:00", answers: "yes" },
    ],
  },
  {
    language: "en",
    team: "shop",
    customer: { name: "Tom Hughes", email: "tom@hughes.example" },
    subject: "Truly impressive service",
    steps: [
      {
        at: "45d 21:00",
        says: "Great job, truly impressive. Four emails, four different answers. Could one person please tell me whether my desk exists?",
      },
      {
        at: "44d 09:20",
        by: "adam",
        replies:
          "Hello Mr Hughes,\n\nFour answers are three too many, and from now on you have one person: me. The desk exists. I will send you the delivery day {next}.\n\nAdam, Sosna",
        next: "42d 16:00",
      },
      { at: "42d 10:00", by: "adam", asks: "Hello Mr Hughes, the desk was delivered this morning. Is it complete?" },
      { at: "41d 18:00", answers: "partly", words: "Desk fine, one screw missing." },
      { at: "40d 09:00", by: "adam", replies: "The screw is in today's post and reaches you {next}.\n\nAdam", next: "37d 16:00" },
      { at: "37d 12:00", by: "adam", asks: "Hello Mr Hughes, is the desk complete now?" },
      { at: "36d 20:00", answers: "yes" },
    ],
  },
  {
    language: "en",
    team: "shop",
    customer: { name: "Emily Clarke", email: "emily@clarke.example" },
    subject: "Thank you, Bartek",
    steps: [
      { at: "120d 16:00", says: "I just wanted to thank Bartek, who found my lost parcel and kept me informed all the way." },
      {
        at: "119d 09:00",
        by: "bartek",
        replies: "Thank you, Ms Clarke. I am glad it is safely home.\n\nBartek",
        waits: "customer",
      },
      { at: "118d 09:00", by: "bartek", closes: "Thanks, nothing to do." },
    ],
  },
  {
    language: "en",
    team: "shop",
    customer: { name: "Liam Doyle", email: "liam@doyle.example" },
    subject: "Cancel my order",
    steps: [
      { at: "2d 13:00", says: "Please cancel order 41377, I ordered the wrong colour." },
      {
        at: "2d 13:30",
        by: "bartek",
        replies:
          "Hello Mr Doyle,\n\nIt is cancelled and nothing was charged. Would you like the same lamp in another colour?\n\nBartek, Sosna",
        waits: "customer",
      },
    ],
  },
];
