import type { CustomerLabel } from "#reader/labels.ts";

/** What each label means, as the codebook has it; told to the second reader of the labels it is asked about. */
export const DEFINITIONS: Readonly<Record<CustomerLabel, string>> = {
  demand:
    "The customer asks for more than what is due, or in an impossible time or way: immediately, for free, ten times the price, special treatment, an ultimatum. It is not an ordinary request or a claim made by right (a refund, a repair, when it will be done).",
  invasion:
    "The customer crosses the agent's personal limits or dignity: insults or swearing aimed at a person, threats, uninvited familiarity (contemptuous “ty”/“ти”, “sweetie”), sexual or personal remarks, intrusive private questions, discriminating remarks. It is not swearing about a thing or a situation with nobody addressed.",
  criticism:
    "Fault is found with something that was done or not done: in particular (“the parcel came three days late and nobody told me”), in general (“every single time”), or by allusion and irony (“congratulations on such service”). It is not a neutral report of a fault (“the printer shows E05”).",
  judgement:
    "A sweeping negative label is put on the agent, the company or the product as a whole: “you are incompetent”, “a firm of cheats”, “this thing is rubbish”. It is not fault found with one act.",
  profanity: "Vulgar words, also masked or spaced (k***a, f*ck).",
  insult: "A person or a group of people (the agent, the staff) is called a demeaning name.",
  threat:
    "Harm, legal action, authorities, media, bad reviews or violence is announced as a lever. Announcing the use of a right (“I will turn to the ombudsman if you refuse”) is a threat only when it is used as a lever.",
  ultimatum: "“Either … or …”, “if not by … then …”: something is set to follow unless the customer gets their way.",
  shouting: "Capitals or runs of exclamation marks used as a raised voice.",
  sarcasm: "The words praise or thank, and the meaning is the reverse.",
  status_request: "The customer asks what is happening with a matter already reported, or complains of hearing nothing.",
  leaving: "The customer announces ending the contract or going to a competitor.",
  supervisor_request: "The customer wants to talk to a superior.",
};
