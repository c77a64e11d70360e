/**
 * The closed list of cues that fill slots. Every language has at least one rule for each; which technique wants which cue is the same in
 * all of them (families/). Examples in English, as the shortest way to say what is meant.
 */
export const SLOT_CUES = [
  // Said in many techniques.
  "acknowledges", // what the other said or wants was heard: "I understand that", "I hear that"
  "will_do", // a step of one's own, or one that is sure to come: "I'll send", "the engineer comes"
  "proposes", // something else that can be had: "I suggest", "I can offer", "instead"
  "gives_reason", // why: "because our terms", "under the contract"
  "returns", // back to the matter: "back to your case", "let's look at the invoice"
  "checks", // whether it was understood rightly: "Is that right?", "have I got that right?"
  "refuses", // a "no" in the first person: "I won't refund", "I can't release"
  "answers_by", // the next word from us with its day or hour: "I'll write by noon tomorrow"

  // Listening.
  "senses", // a feeling, carefully: "it sounds as if", "I hear that", "it seems"
  "names_feeling", // the customer's feeling by name: "you're disappointed"
  "gives_cause", // where that feeling comes from, in the customer's terms: "disappointed because it's the third date"
  "says_back", // the opener of a paraphrase: "if I understand you correctly", "so it's about"
  "notes_fact", // proof of having listened: "I've noted:", "I can see two charges", "you've waited"
  "shares_weight", // that it matters, without a feeling's name: "that must have spoiled your trip", "that's serious"
  "others_felt", // others in the same place: "several customers felt the same"
  "others_found", // and what came of it: "later they found", "most now tell us"
  "walks_along", // the first step, together: "let me show you", "let's work it out"
  "apologises", // once, plainly: "I'm sorry"
  "thanks_for_report", // thanks for having been told: "thank you for telling us"
  "prevents", // that the cause is looked for or taken away: "so that it doesn't happen again", "I'm looking into how"

  // Asking.
  "takes_seriously", // "I want to understand this properly", "your remarks matter to me"
  "asks_for_criticism", // an open question for more criticism of us: "what else about our service"
  "will_use_answer", // what the answer is for: "I'll fix it in the letter"
  "why_asked", // what the question is for: "to check this I need"
  "echoes_generaliser", // the customer's "always" or "nobody", said back: "you say there are always delays"
  "asks_specifics", // when, which, how many times, who: of events, not a number for the form
  "asks_openly", // a question that wants a story or a wish: "what happened after", "what would be a good outcome"

  // Answering criticism.
  "agrees_in_part", // "you may be right that", "it's true the wait is long"
  "defends", // a defence after it: "but", "even so"
  "admits", // a plain fact against ourselves: "the mistake is ours", "I sent you the wrong number"
  "excuses_admission", // taking it back: "my mistake, but"
  "effect_on_customer", // what it cost the customer: "it cost you half a day"
  "foresees", // the disappointment, before it is voiced: "I know you were counting on", "before you ask"
  "tells_bad_news", // that something will not be, or later: "it moves to Wednesday", "it can't be repaired"
  "explains", // "here's why we need it"
  "quotes_customer", // words of the customer's, pointed at: "you said '…'", "in that sentence"
  "reads_as", // a tentative reading of them: "I take that as", "do you mean that"
  "leaves_open_whether", // "if so", "if I'm wrong"
  "talks_openly", // the offer to talk about it: "let's go through it line by line"
  "your_view", // that it is a view, with respect: "in your view", "that's your opinion of it"
  "your_right", // "you're entitled to it"
  "own_view", // another view, or a fact, beside it: "I see one late delivery out of three"
  "belittles", // "that's just your opinion"

  // Demands.
  "names_need", // the customer's need: "time matters to you"
  "checks_offer", // whether the offer will do: "would that help?", "does nine suit you?"
  "at_the_same_time", // the "and" between empathy and limit
  "understands_but", // "I understand, but"
  "needs_first", // a condition of ours: "I need one more photo"
  "can_do", // what is possible: "today I can take the claim"
  "same_day", // a day told by another: "the same day", "the day after"
  "after_condition", // after what: "as soon as the workshop confirms"
  "helpless", // "nothing can be done"
  "slows_down", // no haste, for the sake of quality: "I want to get this right, so step by step"
  "one_by_one", // the order of things: "first the invoice, then the address"
  "decides_later", // "I won't decide this now", "I need fifteen minutes"
  "will_check", // what is looked at meanwhile: "I'll check the contract"

  // Dignity.
  "when_you", // the other's behaviour: "when you shout"
  "affects_me", // what it does to me: "it's hard for me", "I find that insulting"
  "feels_that_you", // a you-message in disguise: "I feel that you're lying"
  "behaviour_fact", // observed, countable: "in our last three calls you called me a liar"
  "hinders", // what follows for the matter: "it slows your claim down"
  "asks_behaviour", // how to talk or write instead: "please let us talk only about the case"
  "benefit", // what is won by it: "then I'll answer the same day"
  "asks_to_stop", // first degree: "please speak to me without insults"
  "does_not_accept", // second degree: "I'm not willing to be insulted"
  "announces_consequence", // third degree: "if you insult me again, I'll end this call"
  "carries_out", // fourth degree: "as I said, I'm ending the call"
  "if_calmly", // the good way first: "if we can talk calmly, we'll finish"
  "or_else", // the other way, or the one condition: "if not, I'll book", "there's one condition: no threats"
  "leaves_choice", // "which would you prefer?"
  "names_process", // what happens between us: "I notice we're talking about me"
  "proposes_order", // how to talk on: "I suggest: you first, then me"
  "wishes_form", // a form of address, or a subject that stays out: "I'd rather we kept it to surnames"

  // The contact itself, and news.
  "present", // "I'm here", "I'm on the line"
  "notes_down", // "I'm taking down everything you say"
  "asks_the_matter", // "which order is it about?"
  "why_transfer", // why another takes over
  "hands_over_to", // to whom, by name or role: "I'll put you through to Anna Novak, the shift lead"
  "knows_the_case", // what she knows: "I'll brief her so you needn't start again"
  "what_next", // what comes after: "it takes about a minute"
  "ends_contact", // "I'm ending this call", "I don't continue"
  "stays_open", // the case goes on: "your case stays open, I'll reply by e-mail"
  "farewell", // "goodbye"
  "warns", // the shot across the bows: "I don't have good news"
  "two_ways", // at least two things the customer can do: "a model at this price or your money back"
  "state_now", // what is happening: "the camera is at the workshop", "nothing new"
  "difficulty", // what is difficult, without a culprit: "the part is taking longer"
  "next_step", // what is done next, with its day: "on Wednesday I'll check"
  "next_word", // when we are heard of again, whatever happens: "I'll write on Wednesday by four"
  "established", // "we agreed", "it is settled"
] as const;
export type SlotCue = (typeof SLOT_CUES)[number];
