import type { DraftsOf } from "../../draft-examples.ts";

export const DEMANDS_DRAFTS: DraftsOf = {
  broken_record: {
    found: [
      {
        draft:
          "I understand that you'd like the money today. The refund for the course reaches your account within ten working days. I'll send you the confirmation today.",
        earlierDrafts: ["The refund for the course reaches your account within ten working days."],
      },
      {
        draft:
          "I can hear that this is urgent. As I wrote, we can't pay the compensation without the damage report. As soon as the report is here, I'll order the transfer.",
        earlierDrafts: ["We can't pay the compensation without the damage report."],
      },
      {
        draft:
          "I see how much this matters to you. We don't give out the manager's private number. I can book you a call with her tomorrow.",
        earlierDrafts: ["Thank you for calling.", "We don't give out the manager's private number to customers."],
      },
      {
        draft:
          "I know you're waiting for the decision. The committee announces its decision on the twelfth of May. I'll ring you that day.",
        earlierDrafts: ["The committee announces the decision on the twelfth of May."],
      },
      {
        draft: "I understand that you'd rather have cash. Prizes are paid out as gift cards only. I can send yours today.",
        earlierDrafts: ["Prizes are paid out only as gift cards."],
      },
      {
        draft:
          "I hear that the date doesn't suit you. The earliest fitting we can offer is the twentieth of April. I'll keep that day for you.",
        earlierDrafts: ["The earliest fitting we can offer is on the twentieth of April."],
      },
      {
        draft:
          "I appreciate that you hope for an exception. Returned goods are accepted in the original packaging. If the box turns up, the courier will collect it tomorrow.",
        earlierDrafts: ["We accept returned goods in the original packaging."],
      },
    ],
    partly: [
      [
        {
          draft: "I understand that you're disappointed. The ticket price isn't refunded after departure.",
          earlierDrafts: ["After departure the ticket price isn't refunded."],
        },
        "next_step",
      ],
      [
        {
          draft: "The contract can be ended with one month's notice. I'll send you the form today.",
          earlierDrafts: ["The contract can be ended with one month's notice."],
        },
        "acknowledgement",
      ],
    ],
    never: [
      "I understand that you'd like the money today. The refund for the course reaches you within ten days. I'll send the confirmation today.",
      {
        draft: "I understand that it's urgent. The courier comes tomorrow by noon. I'll send the tracking number.",
        earlierDrafts: ["The parcel left the warehouse in Leeds yesterday."],
      },
      {
        draft: "Hello, thank you for your message. I understand that it's about the invoice. I'll send it today.",
        earlierDrafts: ["Hello, thank you for your message. I'll check it tomorrow."],
      },
      {
        draft: "Calm down. Without the contract number I can't change the delivery address. I'll send the form.",
        earlierDrafts: ["Without the contract number I can't change the delivery address."],
      },
    ],
  },
  elephant: {
    found: [
      "I'd rather answer carefully than quickly, so let's go step by step. First the bill, then the new contract.",
      "I won't answer this question off the cuff. I'll read the quote and write to you today by 3 p.m.",
      "I'm going to do this calmly, one step after another. Let's start with the delivery address.",
      "I'll take one thing at a time. I'll begin with the refund and then come back to the invoice.",
      "I don't want to decide that in a hurry. I'm giving myself a moment to think it over properly, and I'll write to you today by five.",
      "Better slow and right. Let's take the contract first and leave the annex for the end.",
      "I'm not going to be rushed on this. You'll have my answer tomorrow at nine.",
      "I want to get the figures right, so I'm taking my time. I'll reply on Friday by noon.",
      "One at a time, please. Let's begin with the complaint, we'll talk about the discount afterwards.",
      "This calls for some care. First I'll check the transfers, then I'll work out the interest.",
    ],
    partly: [
      ["I won't answer that in a rush. Please bear with me.", "one_at_a_time"],
      ["I want to work this out properly. The invoice has three lines.", "one_at_a_time"],
    ],
    never: [
      "Please tell me step by step what happened.",
      "First switch the router off, then switch it on again.",
      "I want to understand this properly. Could I have a photo?",
      "I'll answer all your questions tomorrow by noon.",
    ],
  },
  workable_compromise: {
    found: [
      "The date before the christening matters to you, and I can't shorten the sewing time. I suggest a dress on loan from the shop for that day. Would that suit you?",
      "I won't return the whole deposit, but I can give back half and credit the rest to a new rental. Would that work for you?",
      "We can't speed up the wardrobe. We suggest delivering on Friday the part we have, and the doors next week. What do you say?",
      "You need a car on Saturday, and I have no free mechanic before Monday. I can lend you one for the weekend. Would that help you out?",
      "I won't cancel the whole penalty. I'll meet you halfway if you stay with us until May. Do we have a deal?",
      "The colour is what counts for you, and we no longer make it. I can offer to have the fronts painted to order within a week. Would that suit you?",
      "I can't give you twenty per cent. I'll come down by ten and throw in the cover. Agreed?",
      "I'm not able to shorten the notice period. What I could do is pause the fee for a month. Is that something you could live with?",
      "You'd like to pay later. I can't move the date by a month, I can move it by ten days. Is that enough?",
    ],
    partly: [
      ["I can't give you an appointment today, the practice is full. Does Thursday suit you?", "offer"],
      ["We won't replace the whole set. Is that answer acceptable to you?", "offer"],
    ],
    never: [
      "I suggest that we meet on Wednesday at nine. Does that suit you?",
      "I won't refund the shipping, because our terms don't cover it.",
      "Is the delivery address correct?",
      "I can send the invoice by e-mail or by post. Which do you prefer?",
    ],
  },
  assertive_refusal: {
    found: [
      "I understand that you'd like a bigger discount. I won't halve the price or reduce it further, because this is the last piece of the batch. I can add free fitting.",
      "I won't give you the password over the phone, because it protects your money. I'll send a link to change it to the address we have.",
      "We can't let you into the hall during the works. You're welcome on Saturday instead, I'll show you round myself.",
      "I won't send you that report, as it contains other customers' data. I'll prepare an extract of your own cases.",
      "I hear that you'd prefer delivery on a Sunday. We don't deliver on Sundays. The earliest date is Monday at seven, and I can reserve it.",
      "I can't open an account in somebody else's name, since banking law requires proof. I can take a power of attorney instead, which takes a quarter of an hour.",
      "We can't accept a return without the label, because the goods go back on the shelf. I suggest a voucher.",
      "I don't agree to a change of terms halfway through, because both sides have signed them. I'd be happy to talk about them at renewal in March, and I'll book us a meeting.",
      "I understand your request. We won't disclose the driver's number, the law protects it. I can pass a message on to him.",
      "I'm unable to delete the entry, because the accounts require it. I'll add your explanation to it.",
    ],
    partly: [
      ["I won't refund the ticket, because the terms don't provide for it.", "way_on"],
      ["We won't disclose your neighbour's details, because we don't have his consent.", "way_on"],
    ],
    never: [
      "I'm afraid there's nothing I can do, we won't refund it, because those are the rules.",
      "I can't wait to work with you. I'll send the offer tomorrow.",
      "I won't decide that right now. I'll call you back tomorrow at ten.",
      "I'm so sorry, I won't refund that, I'm really sorry. I can give you a voucher.",
    ],
  },
  empathic_assertion: {
    found: [
      "I can see how much this breakdown has worn you out, and at the same time I don't accept insults. Let's settle when the technician can come.",
      "I understand that time matters to you. At the same time, I need the signature of the second owner. I'll send the form ready filled in.",
      "I hear your impatience, and at the same time I won't hand over the parcel without proof of identity. The code from the text message will do.",
      "I can hear how long you've been waiting for this refund, and at the same time I can't pay it out without an account number. Give it to me and the transfer goes out today.",
      "I understand that you've had enough of forms. At the same time, without this one we can't move on. I'll help you fill it in.",
      "I see how upset you are, and at the same time I'd ask you to speak to me without swearing. Back to the collection date.",
      "I realise you want to leave tomorrow. At the same time, I won't release the car without an inspection. The mechanic starts at seven.",
      "I know you've waited a long time, and at the same time I can't hand over the keys without the protocol. Let's draw it up now, it takes a quarter of an hour.",
      "I appreciate that this is a nervous week for you; at the same time, please talk to me without shouting. Let's finish the report.",
    ],
    partly: [
      ["At the same time, I don't accept insults. Let's go back to the invoice.", "feeling_or_need"],
      ["I understand your anger, and at the same time I'm glad that you wrote. Let's look at it today.", "limit"],
    ],
    never: [
      "I understand your anger, but I don't accept shouting.",
      "Please press both buttons at the same time.",
      "I understand that time matters to you. I'll send the parcel today.",
      "I don't accept insults. Please speak calmly.",
    ],
  },
  assertive_delay: {
    found: [
      "I won't give you an answer now, in the middle of this call. I'll read the report and ring you on Thursday at ten.",
      "I need two hours to compare both quotes. I'll write by 4 p.m.",
      "Before I promise anything, I'll check the stock. I'll be in touch tomorrow by 9:30.",
      "I'd rather not promise anything blindly. I'll talk to the technician and call you back tomorrow at eleven.",
      "I can't answer that proposal straight away. I have to work out the costs. I'll write on Wednesday by noon.",
      "I'm not giving an approval over the phone. Let me go through the file; you'll have my answer by Thursday.",
      "Please give me two days, I need to talk to our lawyer. I'll call back on Friday at ten.",
      "I can't say yes or no at this moment. I'll look into the contract and give you an answer tomorrow by two.",
      "I need an hour for this, because I have to look it up in the archive. I'll ring back at 1:15.",
      "I won't decide this without talking to our accountant. I'll ask her first thing and call you by eleven tomorrow.",
    ],
    partly: [
      ["I won't decide that on the spot. I'll check the documents and let you know.", "time"],
      ["I won't answer that today. You'll hear from me on Monday by noon.", "what_is_checked"],
    ],
    never: [
      "I'll check the contract and reply tomorrow by noon.",
      "We decided that yesterday. The refund comes on Friday.",
      "I need the contract number and a photo of the plate.",
      "I'll call back when I find a moment.",
    ],
  },
  can_do_language: {
    found: [
      "I'll send the parcel as soon as the payment is booked, by Tuesday at the latest.",
      "Tomorrow I can open the claim and order a courier.",
      "On Monday we can take in your car and lend you another one.",
      "As soon as I have the scan, I'll start the payment, and the money arrives on Friday.",
      "From tomorrow I can pause the subscription for three months.",
      "On Wednesday we can bring both models for you to compare.",
      "Once the payment is booked, I'll send the tickets the same day.",
      "The moment the signed contract arrives, I'll activate the line, usually within two days.",
      "I'll order the missing part once you confirm the colour, and it will be here on Monday.",
    ],
    partly: [
      ["I'll replace the card as soon as I have your consent.", "when"],
      ["I'll activate the service once the contract is signed.", "when"],
    ],
    never: [
      "We can't replace the device today.",
      "Can I have the order number for tomorrow?",
      "I'll be in touch as soon as possible.",
      "I'll send the goods tomorrow.",
    ],
  },
};
