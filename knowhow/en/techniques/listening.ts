import type { TechniqueCard } from "#knowhow/technique-card.ts";

/** Showing that one has heard: feelings, facts, questions, and the two models for a justified complaint. */
export const LISTENING: readonly TechniqueCard[] = [
  {
    id: "reflection_of_feelings",
    name: "Reflecting feelings",
    also: ["reflection of feelings", "naming the feeling", "empathic reflection"],
    why: "A feeling that has been named no longer has to prove itself. The customer can stop showing how bad it was, and you get room for the facts.",
    say: [
      "From your message it sounds as though you’re exhausted, because […]. Have I understood you correctly?",
      "I get the sense that you’re worried, because […]. Is that right?",
      "It sounds as if you’re angry most of all because […]. Is that right?",
      "I can hear that you’re anxious, because […]. Have I got that right?",
      "I hear that you’re frustrated, because […]. Is that right?",
    ],
    avoid: [
      { words: "I know exactly how you feel.", because: "Nobody does, and the sentence invites the answer “No, you don’t”." },
      { words: "There’s no need to be upset.", because: "It calls the feeling wrong, so the feeling has to get louder." },
      {
        words: "You’re obviously furious.",
        because: "It’s stronger than what was shown; from now on you’ll be arguing about the mood.",
      },
    ],
    helps:
      "When the feeling is louder than the facts: in the first minute of an angry call, in the first two lines of a reply, when somebody jumps from one thing to another or goes quiet.",
    notWhen: [
      "The customer has asked a plain question: answer it.",
      "You’ve done it twice already: move on to the matter itself.",
      "You would have to name a feeling that is stronger than the one you hear.",
      "You would have to guess at the person’s life or state of mind.",
    ],
    parts: {
      hedge: "a careful opening: it sounds as if, I get the sense",
      feeling: "the feeling by its name, no stronger than it was shown",
      cause: "where it comes from, as the customer sees it",
      check: "a short question to check that it’s so",
    },
    source: "Practice; a basic tool of active listening",
    comment:
      "One feeling named well does more than “I understand” said five times. Aim a little low: too weak gets corrected, too strong gets resented. In a mail one such sentence is enough, since nobody can answer it on the spot. And it isn’t the same as letting people pour it all out: a review of 154 studies found that venting doesn’t bring anger down (Kjærvik & Bushman 2024).",
    askedAs: [
      "customer is really angry, how do I start",
      "she is crying on the phone",
      "very disappointed, third date already",
      "how to show empathy without sounding fake",
      "so upset I cannot get to the facts",
      "what to say instead of I understand",
    ],
  },
  {
    id: "paraphrase",
    name: "Paraphrase",
    also: ["saying it back", "reflective paraphrase", "playing back the facts"],
    why: "The customer hears that the meaning has got through, and not just the mail. If you’ve got it wrong, you find out before you act on it.",
    say: [
      "If I understand you correctly, it began when […], and since then […]. Is that right?",
      "Let me say back what I’ve understood: you […], then […], and now you’d like […]. Have I got that right?",
      "So it’s about two things: […], and […]. Is that right?",
      "You’re saying that […], and that […]. Is that correct?",
      "Let me check that I’ve understood: no […] since […], and […]. Is that right?",
    ],
    avoid: [
      { words: "So you’re claiming that…", because: "“Claiming” is one step away from “lying”." },
      {
        words: "So basically you just want your money back.",
        because: "It shrinks the matter to a sum, so the story starts all over again.",
      },
      {
        words: "I see, so every time you call, it’s “the same circus”.",
        because: "Word for word it sounds like mockery, and it only proves that you have ears.",
      },
    ],
    helps:
      "Before every decision and every promise; when a message is long or heated, or has several matters in it; when two people here have understood it in two ways.",
    notWhen: [
      "The request is one clear line: just do it.",
      "The customer is being ironic: it’s the irony that wants an answer, not the words.",
      "It would mean repeating an insult: leave that part out.",
      "The customer has already said “yes, exactly”: a second round sounds like stalling.",
    ],
    parts: {
      opener: "an opening that announces it: if I understand you correctly",
      facts: "at least two of the customer’s facts, in your own words",
      check: "the question “is that right?”",
    },
    source: "Practice; a basic tool of active listening",
    comment:
      "The cheapest insurance there is: one minute here saves you a reply to the wrong question. Be concrete: “the blue jacket, size M” shows more attention than “your order”, and there is research behind that (Packard & Berger 2021: customers take concrete words as a sign of listening). In a mail don’t stop at the question, or it costs a whole day; say what you’ll do if the answer is yes.",
    askedAs: [
      "long angry mail with five problems",
      "not sure what they actually want",
      "says we never listen",
      "how to sum up what the customer said",
      "we keep talking past each other",
      "he says I did not understand him",
    ],
  },
  {
    id: "clarifying_question",
    name: "Clarifying question",
    also: ["open question first", "from open to closed questions", "clarification"],
    why: "The customer tells it in the order in which it happened, and feels asked instead of processed. You get what you need with two questions instead of seven.",
    say: [
      "So that I look in the right place: what happens on the screen after you enter the password? And since which day has it been like that?",
      "I’d like to find something that really suits you. How would you like to see this settled? Would an exchange do, or is it the refund that matters?",
      "What happened after the courier rang? Please start wherever you like.",
      "To send the right people: what do you see when you turn on the tap? Is it only the kitchen, or the whole flat?",
      "Please tell me from the beginning: what were you told when you booked, and what happened at the reception desk?",
    ],
    avoid: [
      {
        words: "Why didn’t you call sooner?",
        because: "A “why” about what the customer did is a reproach with a question mark.",
      },
      { words: "So what is it you want?", because: "A good question in the wrong tone: it’s heard as “get to the point”." },
      {
        words: "Please send the order number, date, receipt, serial number and photos.",
        because: "Five questions at once get two answers, and the other three were in our own files.",
      },
    ],
    helps:
      "When the story is mixed up; when you know what went wrong but not what would put it right; before you offer anything.",
    notWhen: [
      "The answer is already in the case.",
      "Somebody is in danger or in shock: act, and ask one yes-or-no question at most.",
      "You’ve asked twice and given nothing yet: give something first.",
    ],
    parts: {
      reason: "what the answer is for",
      open_question: "an open question: what happened, what would help",
      closed_question: "then a short one for the detail: which, since when, this or that",
    },
    source: "Practice; a basic tool of active listening",
    comment:
      "Open first, closed afterwards: the other way round feels like an interrogation. “How would you like to see this settled?” is the question we least dare to ask and most need to; the answer is often smaller than we feared. Read the case before you ask. Nothing wears people out like telling it a third time.",
    askedAs: [
      "does not say what the problem is",
      "confused story, no details",
      "keeps saying it does not work",
      "how to ask what they want from us",
      "need more information without annoying him",
      "what to ask first",
    ],
  },
  {
    id: "feel_felt_found",
    name: "Feel, Felt, Found",
    also: ["the three Fs", "3F"],
    why: "The customer learns that the doubt is normal and how it turned out for others. You answer a worry with an experience instead of an argument. It only works if those others exist.",
    say: [
      "I can see that your new […] worries you. Other customers felt the same when they got theirs. What they found from the second month on: […]. I’ve marked the lines that matter in the attached copy.",
      "I understand that you’re uneasy about sending in the camera without a receipt. Other customers felt the same when we changed this. Afterwards most of them found that […]. I’ll send you the details by {time}.",
      "I can hear that the new app makes you uneasy. Quite a few customers felt the same in the first week. Later they found […]. Let’s set it up together.",
      "I understand that you’re worried about seeing the doctor by video. Several patients felt the same before the first time. Afterwards most of them found […]. Let me show you how it starts.",
    ],
    avoid: [
      { words: "Everybody feels that way at first.", because: "“Everybody” is nobody, and the worry is made to look childish." },
      { words: "All our other customers love it.", because: "Then only one person is difficult, and you’ve just said who." },
      {
        words: "I understand how you feel, others felt the same and found it’s really worth it.",
        because: "The whole recipe in one breath: it sounds like a recording.",
      },
    ],
    helps:
      "Mild doubt or disappointment about something new: another app, another bill, another routine. Better spoken than written.",
    notWhen: [
      "The complaint is justified, something is broken or money is gone.",
      "Somebody is grieving, frightened or insulting.",
      "You don’t know any such customers: then this is a lie.",
      "The customer has heard it from us before.",
    ],
    parts: {
      feel: "the feeling, named with care",
      felt: "others who really were in the same place",
      found: "what they really found, and that can be checked",
      bridge: "a first small step together",
    },
    source: "Practice; author unknown. No controlled study that we know of",
    comment:
      "The weakest technique of all, and the best known. Nobody has tested it properly, and even those who use it daily say that it soon sounds canned or patronising. We keep it for small worries, with real people behind “others” and a fact that can be looked up. If the customer finishes your sentence for you, drop it for good.",
    askedAs: [
      "does not trust the new app",
      "used to be better before the change",
      "afraid to try it",
      "does not like the new rules",
      "three Fs technique",
      "sceptical about the product",
    ],
  },
  {
    id: "least",
    name: "LEAST",
    also: ["Listen, Empathise, Apologise, Solve, Thank"],
    why: "Five short sentences close a justified complaint in one go. The customer gets everything that is owed, and you don’t have to look for the next line while somebody is waiting.",
    say: [
      "I’ve noted that […]. That must have been awkward. I’m sorry. I’m sending a new one, and you’ll have it by {time}. Thank you for telling us.",
      "I can see two charges for […]. I understand how worrying that is. I’m sorry about it. I’m refunding the second one, and it will be in your account by {time}. Thank you for reporting it.",
      "I’ve written it down: you […], and […]. That must have been frustrating. I’m sorry. I’ll book you in for {time} and keep that place for you. Thank you for telling me.",
      "I can see you reported […] on […] and it’s still […]. That’s serious. I’m sorry. I’ll send somebody, who will be with you by {time}. Thank you for letting us know.",
      "I’ve noted it: no […] since […]. That must be hard. I’m sorry. I’ll send an engineer to you by {time}. Thanks for telling us straight away.",
    ],
    avoid: [
      {
        words: "We apologise for any inconvenience caused.",
        because: "“Any” tells the customer that nobody has looked at what it was.",
      },
      {
        words: "I’m so, so sorry, I really am, please forgive us.",
        because: "From the second apology on, the customer has to comfort you.",
      },
      { words: "Thank you for your patience.", because: "It thanks the customer for something they never agreed to give." },
    ],
    helps:
      "Short, clear, justified complaints where you can put it right yourself: a wrong item, a double charge, a missed appointment.",
    notWhen: [
      "Abuse: the limit comes first.",
      "It isn’t yet clear who is liable: be sorry for the experience, and leave the fault until the facts are in.",
      "It’s the second time for the same customer: then the cause has to be dealt with too (HEARD).",
    ],
    parts: {
      listen: "proof that you listened: the facts, briefly",
      empathise: "what it must have been like",
      apologise: "one apology",
      solve: "what you do about it, and by when",
      thank: "thanks for telling us",
    },
    source: "Practice; the five letters are in wide use",
    comment:
      "It keeps you from starting with the solution, which is where we all want to start. Keep the first three letters short: in a study of 111 videos from airport desks, a brief apology followed by quick options did better than long sympathy (Journal of Marketing Research, 2018). The thanks must be for the report, not for the patience. Said in the same words twice a day, it sounds like a form letter.",
    askedAs: [
      "complaint is justified, how to answer",
      "we sent the wrong thing",
      "charged twice",
      "quick template for an apology",
      "broken on arrival",
      "appointment was forgotten",
    ],
  },
  {
    id: "heard",
    name: "HEARD",
    also: ["Hear, Empathise, Apologise, Resolve, Diagnose"],
    why: "After a repeated failure the customer needs two things: that it’s put right, and that it doesn’t come back. The last letter gives you something better to say than a second “sorry”.",
    say: [
      "You’ve received the wrong […] for the […] time. I understand how tiring it is to write the same letter again and again. I’m sorry. The right one is attached, and I’ll refund the difference by {time}. We’re also changing the check: from […] on, […].",
      "I can see that […] has gone wrong twice. That must be maddening. I’m sorry. I’ll have it put right by {time}. I’m also looking into why it happened again, and I’ll write to you about that by […].",
      "You’ve waited for us […] times. That’s serious, and I can hear how fed up you are. I’m sorry. I’ll have an engineer with you by {time}. To keep this from happening again, […].",
      "I’ve noted it: your […] has gone to the wrong […], for the second time. I understand how worrying this is. I’m sorry. I’ll send it to […] now and call you by {time} to confirm that it has arrived. We’re also changing the entry in your record, so that everything goes there from now on.",
    ],
    avoid: [
      { words: "It won’t happen again.", because: "Nobody can know that; say what has been changed." },
      {
        words: "A new colleague mixed up the lists.",
        because: "Now there is a culprit, and the customer still doesn’t know what has been done about it.",
      },
      { words: "We’ll use your feedback to improve our processes.", because: "No action, no date, nothing to check." },
    ],
    helps: "The same thing has gone wrong again, and it’s ours. Best in writing, or by phone with a mail afterwards.",
    notWhen: [
      "You don’t know yet whether anything will be changed: then say only that you’re looking into it, and by when you will report.",
      "It’s a first small slip: LEAST is enough.",
      "You could only explain the cause by telling who did what here.",
    ],
    parts: {
      hear: "the facts, said back: what happened and how often",
      empathise: "what that means for the customer",
      apologise: "one apology",
      resolve: "what is put right, and by when",
      diagnose: "what is looked into or changed so that it doesn’t come back",
    },
    source: "Disney Institute: Hear, Empathize, Apologize, Resolve, Diagnose",
    comment:
      "The D is why it exists, and it’s the letter that gets left out. After a second failure good words no longer win people back (Maxham & Netemeyer 2002 call it a double deviation), so talk to your supervisor before you write. Say what changes for the customer, and keep the inside of the firm inside. Promise a change only if somebody has really made it.",
    askedAs: [
      "third time the same mistake",
      "it happened again and it is our fault",
      "fed up because nothing ever changes",
      "wants to know how this could happen",
      "repeated complaint from the same customer",
      "how do I promise it will not happen again",
    ],
  },
];
