import type { TechniqueCard } from "#knowhow/technique-card.ts";

/** The contact itself: staying, handing over, ending; and news, good or bad. */
export const CONTACT: readonly TechniqueCard[] = [
  {
    id: "silent_presence",
    name: "Silent presence",
    also: ["silence with presence", "staying on the line"],
    why: "A tirade feeds on answers. Without any it ends by itself, usually with “are you still there?”, and then a calm sentence is heard. You save your strength.",
    say: [
      "Yes, I’m here. I’ve written down everything you said. Which order is it about?",
      "I’m still on the line, {customer}. I’m taking notes of every point. What shall we start with?",
      "I’m here and I’m listening. I’m writing it all down. Which […] do you mean?",
      "I’m here, and I’ve read all of your messages. I’ve noted down each point. Which one shall I take first?",
      "I’m still here in the chat. I’m taking notes as you write. Which card is it about?",
    ],
    avoid: [
      { words: "Have you finished?", because: "That’s a teacher’s question, and the second round begins." },
      { words: "I’m recording every word you say.", because: "A threat, and a lie if nothing is being recorded." },
      { words: "Mm-hm. Yes. Mm-hm. I see.", because: "Each little sound is fuel; it keeps the tirade going." },
    ],
    helps:
      "A tirade on the phone that goes on although you’ve asked for another tone. In a chat: let it run out, then one single message.",
    notWhen: [
      "Somebody is only getting it off their chest: after two or three sentences, reflect what you hear.",
      "It’s a mail: there, silence is simply no answer.",
      "The person is desperate, confused or in danger.",
      "You want to punish somebody with it.",
    ],
    parts: {
      presence: "that you’re there",
      notes: "that you’re noting what is said",
      invitation: "a question about the matter",
    },
    source: "Practice from the help desk",
    comment:
      "Ten seconds feel like a minute; look at a clock, and don’t sigh. Say that you’re taking notes only if you are, and that the call is recorded only if it is and it was announced. It comes after a limit, never instead of one. And it isn’t the same as listening: someone who is unhappy needs answers.",
    askedAs: [
      "caller will not stop ranting",
      "endless tirade, cannot get a word in",
      "screaming down the phone",
      "sends message after message in the chat",
      "should I interrupt him",
      "does not let me say anything",
    ],
  },
  {
    id: "warm_transfer",
    name: "Warm transfer",
    also: ["warm hand-over", "attended transfer"],
    why: "Nothing is as tiring as telling it all again. The customer reaches somebody who already knows, and you pass on a case, not a bomb.",
    say: [
      "I’m handing your case over to {colleague}, who looks after such matters, because […] has to be checked on site. {colleague} has our whole correspondence, so you needn’t send anything again. You’ll hear from us by {time}.",
      "I’m handing you over to {colleague}, who looks after […]. {colleague} can read this whole chat, so you don’t have to repeat anything. Please stay in this window; it takes about two minutes.",
      "I’ll put you through to {colleague}, our shift lead, who can decide on the refund. I’ll explain the case first, so you don’t have to start again. That takes a minute or so.",
      "I’ll put you through to {colleague}, who is in charge of this, because […]. I’ll brief them now, so you needn’t repeat it. Please stay on the line for a minute.",
      "I’d like {colleague} to take over, because a fresh pair of ears will do us both good. I’ll put you through to {colleague} and brief them first, so you needn’t start from the beginning. It takes about a minute.",
    ],
    avoid: [
      { words: "I’ll put you through.", because: "To whom, what for, and what do they know?" },
      {
        words: "You’ve come to the wrong department.",
        because: "As if it were the customer’s job to know how we are organised.",
      },
      {
        words: "I can’t help you any more, I’ll try my supervisor.",
        because: "“Try” promises nothing, and you make yourself small on the way out.",
      },
    ],
    helps: "Somebody else knows more or may decide more; the two of you are stuck; after a second limit on the phone.",
    notWhen: [
      "You just want to be rid of it.",
      "Nobody has picked up at the other end and said yes.",
      "It would be the customer’s third stop today: offer a call-back with a time.",
    ],
    parts: {
      why: "why somebody else takes over",
      who: "who it is, by name and role",
      what_she_knows: "what they already know, so that nothing has to be repeated",
      what_next: "what happens next, and how long it takes",
    },
    source: "Practice from the help desk",
    comment:
      "The half that the customer doesn’t hear is the more important one. Give your colleague five things: what it is about, what has been tried, what is wanted, what the tone was, and what you have promised. Facts, no nicknames. It costs you two minutes and saves the other two people ten. A transfer is no defeat; it’s a tool.",
    askedAs: [
      "wants to speak to a supervisor",
      "cannot solve this myself",
      "we just do not get along",
      "how to transfer an angry caller",
      "let me talk to your boss",
      "been passed around already",
    ],
  },
  {
    id: "ending_contact",
    name: "Ending the contact",
    also: ["ending the call", "closing an abusive contact"],
    why: "Nobody has to be insulted for a living. Announced and carried out calmly, the end protects you and still treats the customer fairly: the conversation is over, the case isn’t.",
    say: [
      "As I said I would, I’m ending this call. Your complaint stays open, and you’ll have our answer by email by {time}. Goodbye, {customer}.",
      "After a threat I don’t continue the call. Your case stays open, and we’ll reply in writing by {time}. Goodbye, {customer}.",
      "I’ve asked you to leave out the insults, so I’m ending the call here. Your case stays open, and I’ll confirm that by email by {time}. Goodbye, {customer}.",
      "I’m ending this chat now, as announced. Your case stays open: I’ll send you the answer by email by {time}. Goodbye, {customer}.",
      "As announced, I’m ending this exchange by email. Your claim stays open, and you’ll have our decision by post by {time}. Kind regards, {agent}",
    ],
    avoid: [
      { words: "That’s it, I’ve had enough of you.", because: "Now it’s about the two of you, and it will be quoted." },
      { words: "Have a lovely day!", because: "After this it’s mockery." },
      { words: "Then we’ll consider your case closed.", because: "You may end the conversation, not the customer’s case." },
    ],
    helps: "The last resort, after limits and an announcement; at once where there are threats against people.",
    notWhen: [
      "You haven’t announced it, unless somebody is in danger.",
      "It’s only uncomfortable, loud or long.",
      "The customer seems desperate or in danger: get help and stay.",
      "You want the last word: irony isn’t an end.",
    ],
    parts: {
      consequence_now: "that you now do what you announced",
      case_stays_open: "that the case goes on: how, and by when",
      close: "a polite goodbye",
    },
    source: "Practice from the help desk",
    comment:
      "You may do this, and you needn’t feel guilty if you’ve asked, warned and offered another way. In a study with 198 call-centre agents, verbal attacks came about ten times a day, and those with more say over their work were less stressed by them (Grandey, Dickter & Sin 2004). Write down what was said, word for word, while you still have it. Then take the break before the next call, not after it.",
    askedAs: [
      "can I hang up",
      "threatened me",
      "abuse after three warnings",
      "how do I end the call politely",
      "will not stop insulting, want out",
      "caller threatens to come here",
      "block an abusive chat",
    ],
  },
  {
    id: "bad_news_with_tool",
    name: "Bad news with a tool",
    also: ["bad news with options", "a warning, the news, two ways on"],
    why: "Bad news that leaves nothing to do makes people helpless, and then angry. Told straight and with two ways on, it gives the customer something to decide, and you something to do.",
    say: [
      "I have to disappoint you: […] can’t be repaired. The reason is […]. You can choose another […], or have your money back. Please tell me which by {time}; I’m keeping both open for you until then.",
      "I don’t have good news: we can’t approve […]. The reason is […]. You can apply for […], or […]. I’ll call you by {time} to go through both.",
      "I’m calling with news you won’t like: […] can’t take place. You can come on […], or […]. I’m holding both for you until {time}.",
      "This isn’t good news: […] won’t be back today. […] has to be replaced. You can collect […], or have it brought to you. You’ll have the next news from me by {time}.",
      "I don’t have good news: […] is lost. You can have a replacement, or have your money back. Whichever you choose today, I’ll confirm it by {time}.",
    ],
    avoid: [
      {
        words: "First of all, thank you for being such a loyal customer!",
        because: "A compliment before a blow: next time the compliment alone will cause alarm.",
      },
      {
        words: "We regret to inform you that your request could not be granted.",
        because: "Nobody decided, nothing can be done, nothing follows.",
      },
      {
        words: "It’s not looking great, but let’s wait and see.",
        because: "If you know it, say it; hope costs the customer days.",
      },
    ],
    helps: "Every refusal, delay or loss that is certain; all the more when the customer can still choose something.",
    notWhen: [
      "The facts haven’t been confirmed yet.",
      "The loss is grave and you would do it by chat or mail: call first, then write.",
      "The second way isn’t a real one.",
    ],
    parts: {
      warning: "a short warning that something unpleasant is coming",
      news: "the news, in one sentence",
      reason: "the reason, in general terms",
      two_ways: "at least two things the customer can do now",
      date: "by when to decide, or when the next news comes",
    },
    source: "Practice",
    comment:
      "Don’t wrap it: quick readers see the wrapping and miss the news. The reason may be general as long as it doesn’t hide anything that changes the customer’s rights, costs or choices; such facts have to be told. Two ways are more than a courtesy, they turn the reader from a victim into somebody who decides. It still hurts, so leave room after it.",
    askedAs: [
      "have to reject the complaint",
      "it cannot be repaired",
      "parcel is lost, how do I tell them",
      "have to cancel the appointment",
      "how to break bad news",
      "claim denied, how to write it",
    ],
  },
  {
    id: "five_field_update",
    name: "Five-field update",
    also: ["status update", "no-news update"],
    why: "Waiting is bearable when you know what for. Five short facts answer the next call before it’s made; the customer can stop watching the phone, and so can you.",
    say: [
      "Your […] is in the workshop. The part for it is taking longer to arrive than planned. Tomorrow I’ll check the delivery. As agreed, the repair is […]. I’ll write to you by {time}, even if nothing has changed.",
      "Your claim is being assessed. It is taking longer because […] has to be checked again. On […] I’ll go through it with […]. We agreed that […]. You’ll hear from me by {time} either way, and you don’t need to send anything.",
      "Your […] is still on its way; nothing has changed since yesterday. The reply from […] is taking longer than usual. Tomorrow morning I’ll ask again. As agreed, you won’t be charged for […]. I’ll write to you by {time}, with or without news.",
      "At the moment […] is being repaired. The damage is bigger than expected. At […] I’ll check how far the repair has got. We’ve agreed that […]. I’ll call you by {time}, even if nothing has changed.",
      "Your […] is at the repair shop. The repair is taking longer than we thought. Tomorrow I’ll check how far they’ve got. We agreed that the repair is […]. I’ll call you by {time} either way.",
    ],
    avoid: [
      {
        words: "Your case is being processed.",
        because: "The customer knew that already; without a date it’s silence put into words.",
      },
      { words: "We’ll keep you posted.", because: "When, by whom, about what? The customer will ask before you do it." },
      {
        words: "Our supplier has let us down again, and half the team is off sick.",
        because: "A culprit and our own troubles, and still no next step.",
      },
    ],
    helps: "Every open case on the day for which you promised news, above all when there is none.",
    notWhen: [
      "The decision has been made: then say what it is.",
      "The difficulty could only be explained with details from inside the firm.",
      "You’re not sure that you can keep the next date: take a later one.",
    ],
    parts: {
      happening: "what is happening now",
      difficulty: "what makes it difficult, in general and without a culprit",
      next_step: "what you do next, and when",
      established: "what has been agreed",
      next_word: "when the next news comes, even if there is none",
    },
    source: "Practice",
    comment:
      "News that there is no news is news. Seeing the work makes waiting easier, provided that it’s real (Buell & Norton 2011). Say whether the customer has to do anything: in a Gartner survey (2022) two consumers in three contacted the firm after such a message, often because they didn’t know. Five sentences, not five paragraphs; and the promised hour goes into the case at once.",
    askedAs: [
      "no news but promised to write",
      "customer asks for the status every day",
      "still waiting for a part",
      "what do I write when nothing has changed",
      "how to keep them informed",
      "where is my order, third mail",
    ],
  },
];
