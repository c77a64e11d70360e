import type { DraftsOf } from "../../draft-examples.ts";

const ASKED = "Please talk to me without insults.";
const OBJECTED = "I'm not willing to be called names. Please stop, and give me the order number.";
const WARNED = "If I hear another insult, I'll end this call and reply by e-mail.";
const ENDED = "As I announced, I'm ending the call. I'll send you my answer by e-mail tomorrow by ten.";

export const DIGNITY_DRAFTS: DraftsOf = {
  graduated_escalation: {
    found: [
      { draft: OBJECTED, earlierDrafts: [ASKED] },
      { draft: WARNED, earlierDrafts: [ASKED, OBJECTED] },
      { draft: ENDED, earlierDrafts: ["Hello, how can I help you?", ASKED, OBJECTED, WARNED] },
      { draft: "I don't accept language like that. Please stop.", earlierDrafts: ["Please don't swear at me."] },
      {
        draft: "If I'm called names once more, I'll hang up.",
        earlierDrafts: ["Please don't use swear words.", "I don't accept insults."],
      },
      {
        draft: "I won't be spoken to like that. Please stop calling me names.",
        earlierDrafts: ["Let's talk without insults, please."],
      },
      {
        draft: "I warned you about this, and now I'm ending the call. I'll reply by e-mail.",
        earlierDrafts: ["Please don't shout.", "I don't accept shouting.", "If you keep shouting, I'll end this call."],
      },
      {
        draft: "That tone is not acceptable to me. Please come back to the matter.",
        earlierDrafts: ["Please speak to me politely."],
      },
    ],
    partly: [
      [{ draft: WARNED, earlierDrafts: [ASKED] }, "firmer"],
      [{ draft: ENDED, earlierDrafts: [ASKED, WARNED] }, "firmer"],
    ],
    never: [
      OBJECTED,
      { draft: "Please speak to me without swearing.", earlierDrafts: [ASKED] },
      { draft: OBJECTED, earlierDrafts: [ASKED, OBJECTED, WARNED] },
      { draft: ASKED, earlierDrafts: ["Please give me the order number."] },
    ],
  },
  i_message: {
    found: [
      "When you interrupt me in mid-sentence, I lose the thread. Please let me finish, then I'll answer everything.",
      "I find it hard to concentrate when you shout at me. Please speak more quietly.",
      "When you ask me about my private life, I feel awkward. Please let's talk about the contract.",
      "I can't think straight while you're yelling. Please lower your voice.",
      "Whenever you raise your voice, I miss half of the details. It's difficult for me to follow. I'd ask you to slow down.",
      "When you write to me in capitals, I feel attacked. Please write normally.",
      "It bothers me when you comment on my accent. Let's keep to your bill.",
      "When I hear insults, I stop thinking about your case. Please leave them out, and we'll be done sooner.",
      "I feel uncomfortable when you make remarks about my clothes. Please stick to the subject of our meeting.",
    ],
    partly: [
      ["When you shout, I find it hard to gather my thoughts.", "request"],
      ["When you swear, the talk breaks off. Please speak calmly.", "i"],
    ],
    never: [
      "When you called, the line was busy. Please try again tomorrow.",
      "I feel that you're lying when you shout. Please stop.",
      "It's hard to tell when the parcel will arrive.",
      "Please speak more slowly, the line is breaking up.",
    ],
  },
  fuko: {
    found: [
      "Within a week you interrupted my presentation three times. That's unpleasant for me. Because of that the team never saw the results. Please ask your questions at the end.",
      "In yesterday's call you used the word “cheat” for me. I find that offensive. It makes it harder to deal with your refund. Please talk to me about the facts.",
      "Since Monday I've had 20 e-mails from you about the same thing. I lose track of them. As a result I reply later. Please send one message a day.",
      "On Thursday and Friday you cancelled our meeting an hour before it started. I'm worried by that. It means the project stands still. Please let me know a day ahead next time.",
      "You've sent me nine messages since this morning. It overwhelms me. My answers get slower and slower. Please put your questions into one mail.",
      "This morning you called me lazy in front of my colleagues. That hurt me. It keeps me from working on your project. I expect you to give me your criticism in private.",
      "For the third time this month you sent the data after the deadline. It stresses me. As a consequence the accounts are late. Please send them by the fifth of the month.",
      "At the meeting you told everybody that I know nothing. I felt humiliated. I can't work properly on your case like that. Please tell me such things in private.",
    ],
    partly: [
      ["In three calls you called me a liar. I find that painful. Please talk to me only about the invoice.", "consequences"],
      ["You rang me eight times yesterday. That stresses me. As a result I didn't finish the quote.", "expectations"],
    ],
    never: [
      "I've had three photos from you. Please send one larger one.",
      "You wrote to the office yesterday. I'll reply by Friday.",
      "I'm sorry that you're waiting. Please be patient.",
      "When you shout, it's hard for me to help. Please speak more quietly.",
    ],
  },
  desc: {
    found: [
      "You send your remarks to my boss before I have seen them. That bothers me. Please send them to me first. Then I'll correct the document the same day.",
      "You ring my private number on Sundays. I'm not willing to have that. Please call the hotline between 8 and 6. That way somebody always picks up.",
      "In our meetings you change the scope without warning. I find that difficult. Please mail me the changes by Wednesday. You'll have an answer within two days.",
      "At yesterday's meeting you cut me off three times. I felt passed over. Please let me finish. That way we'll be done sooner.",
      "You text me your orders in the middle of the night. It annoys me. Please send them by e-mail. Then I can deal with them from eight in the morning.",
      "You're calling me during my shift. It distracts me from my work. Please ring after three. Then I can give you all the time you need.",
      "In your mails you leave me out of the copy. I feel uneasy about that. Please include my address. That way I can reply faster.",
      "You write to me on my private account. I'm not comfortable with that. Please write to my work address. I answer there within two hours.",
    ],
    partly: [
      ["You ring me after 10 p.m. Please ring between 8 and 4. Then I'll pick up at once.", "express"],
      ["I don't accept that tone. Please write to me calmly. Then I'll answer today.", "describe"],
    ],
    never: [
      "You write that the parcel hasn't come. Please give me the number. Then I'll check the status.",
      "Please ring the hotline. You'll have an answer at once.",
      "I've had photos from you. Please send one more.",
      "I don't agree to a lower price. Please decide by Friday.",
    ],
  },
  cpi_limits: {
    found: [
      "If we talk calmly, we'll have a date by tonight. If not, we'll come back to it tomorrow morning. Which would you like?",
      "I'm happy to help you with the claim. I have one condition: no insults.",
      "I'd like to finish your report with you, if we can talk without shouting. Otherwise we'll go on by e-mail. It's up to you.",
      "As long as we stick to the facts, we'll clear this up today. Otherwise I'll close the chat and reply tomorrow. What would you prefer?",
      "I'm here to help you, but we won't solve this as long as you insult me.",
      "I want to settle this complaint with you. If the threats continue, I'll transfer the call to my manager.",
      "Let's talk quietly and we'll find a solution. Otherwise we'll return to it tomorrow. How would you like to do it?",
      "I want to help you. There's one rule: we talk without threats. You decide.",
      "If we get back to a civil conversation, I'll find you a date today. If not, I'll hang up and write to you.",
    ],
    partly: [
      ["If you keep shouting, I'll book a call for tomorrow. Which would you prefer?", "positive_option"],
      ["There's one condition: a conversation without threats.", "positive_option"],
    ],
    never: [
      "If the parcel doesn't arrive, we'll return your money.",
      "I'm happy to help. Please give me the order number.",
      "One condition of the promotion is that you buy two.",
      "Can I help you with anything else? If not, have a nice day.",
    ],
  },
  content_to_process: {
    found: [
      "I notice that for several messages we've been arguing about the tone and not about the bill. Let's go back to the amount for May.",
      "We're both speaking at once again, and I can't hear anything. Let's agree that you finish first and then I reply.",
      "I have the impression that we're going round in circles. I suggest that we take one point at a time.",
      "I feel that our conversation is turning into who is right. Let's return to what is left to repair.",
      "I see that we've been trading accusations for a quarter of an hour. Let's do it like this: you talk for five minutes, I take notes, then I answer.",
      "For the last three mails we've been arguing about words. Let's get back to the report.",
      "We keep interrupting each other. I suggest you finish first.",
      "I notice we're talking past each other: you mean the deposit, I mean the fee. Let's take the deposit first.",
      "Our conversation has drifted away from the repair. Back to the question when the engineer comes.",
    ],
    partly: [
      ["I notice that we're now talking about me and not about the order.", "how_to_talk"],
      ["We've been going round in circles for a quarter of an hour.", "how_to_talk"],
    ],
    never: [
      "We talk tomorrow at ten, as agreed.",
      "I see that the parcel is going back to the sender. Let's look at it tomorrow.",
      "Let's go back to the delivery date.",
      "I suggest that we meet on Wednesday.",
    ],
  },
  restoring_distance: {
    found: [
      "Thank you for the kind words. I'd rather we stayed with Mr and Ms. Back to your order.",
      "I don't answer private questions. I'm checking your transfer now.",
      "Please don't use pet names with me. Now, your contract: it ends in May.",
      "That's nice of you; at work, though, I prefer surnames. Let's go on to your booking.",
      "I'll leave the question where I live unanswered. Back to your report.",
      "Please don't call me “sweetie”, I'd rather be Ms Novak. As for the invoice: it went out yesterday.",
      "I keep my plans for the evening to myself. Let's return to your report.",
      "I appreciate the friendliness, and I'd prefer it if we kept to last names. As for the parcel: it arrives tomorrow.",
      "My family is something I don't talk about at work. Let's look at your reservation: the room is free.",
    ],
    partly: [
      ["I'd prefer to keep to surnames.", "back_to_matter"],
      ["I don't talk about my private life.", "back_to_matter"],
    ],
    never: [
      "I'd like to transfer the refund to your account. I'm checking the details.",
      "I'm talking to the warehouse right now. I'll check that.",
      "Please write to the office. We'll check the report.",
      "Thank you for the kind words. I'm checking your transfer.",
    ],
  },
};
