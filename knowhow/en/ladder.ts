import type { Ladder } from "#knowhow/ladder.ts";
import { HARDEST_EN } from "./ladder/hardest.ts";
import { RUNGS_EN } from "./ladder/rungs.ts";

/** The ladder for a call that goes wrong, in English. */
export const LADDER_EN: Ladder = {
  order: [
    "The rungs are taken in this order. You go up when the one before has had no result. What each rung brought is noted: calmed, no result, or not possible.",
    "Going down again needs no reason. Most calls never get past the second rung.",
    "You need not know whether somebody got carried away or always talks like that: the ladder is the same.",
    "When somebody threatens you or the team, or there is an emergency at your end, you need not wait for any rung. Say why in one line, and end the call.",
  ],
  never: [
    "Somebody says that they don’t want to live: stay on the line, get help, tell whoever leads the team. There are no rungs here.",
    "Nobody loses a right, a deadline or a complaint because of their tone.",
    "The ladder is for a call. In writing, wait until the messages stop, and answer once.",
  ],
  rungs: RUNGS_EN,
  opening: {
    incoming: [
      "{firm}, {agent} speaking. What can I do for you?",
      "Hello, {customer}. This is {agent} from {firm}. I have your case in front of me: […]. What has happened since then?",
    ],
    outgoing: [
      "Hello, {customer}. This is {agent} from {firm}. I’m calling about […]. Is this a good moment?",
      "Hello, {customer}. This is {agent} from {firm}. I promised to ring today. What I know so far: […]. What is still open: […]; you’ll hear about that by {time}.",
    ],
    voiceBox: [
      "This is {agent} from {firm}. I’m ringing as we agreed. I’ll try again by {time}. If you’d rather write, you can reach us at […].",
    ],
  },
  recording: {
    notice: [
      "Before we begin: I’d like to record this call, so that what we agree can be checked. {firm} keeps the recording for {keptFor}, then it is deleted. You can say no; in that case we talk without it, or do this in writing. Is the recording all right with you?",
      "This call is recorded so that what was agreed can be checked; {firm} deletes the recording after {keptFor}. If you don’t want that, say so now or later, and I’ll switch it off. Or you can write to us at […].",
    ],
    objected: [
      "Thank you for saying so. The recording is off, and what there was of it has been deleted. I’m only taking notes. Let’s go on: […].",
      "Then we’ll do this without a recording. If you prefer it in writing, I’ll send you a message now and you answer it. Which do you prefer?",
    ],
  },
  callBack: [
    "Everybody who could take over is on another call. I won’t keep you waiting on the line: {colleague} will ring you by {time}. Is this number right: […]?",
    "I’ll ring you myself by {time}, even if there is nothing new by then. Is this number right: […]?",
    "If you’d rather have it in writing, you’ll have my answer by email by {time}. Which do you prefer?",
  ],
  hardest: HARDEST_EN,
  feelFeltFound: {
    name: "Feel, felt, found",
    when: "For a small worry about something new: another app, another bill, another way of doing it. Only where the others are real and what they found can be checked.",
    never: [
      "Where somebody insults or threatens: an insult is no worry.",
      "Where anybody’s safety or health is at stake.",
      "Where a right is denied, something is broken or money is gone: what others felt changes nothing about that.",
      "Where you know no such customers. Then it is a lie.",
    ],
    say: [
      "I can hear that the new app worries you. Several customers felt the same in the first week. What they found: […]. Let’s take the first step together.",
    ],
  },
  matching: {
    name: "Matching the tone, then leading it down",
    what: "Some schools (NLP calls it pacing and leading) teach: adapt to the customer’s tone first, then lower it step by step. We don’t do it on the telephone.",
    whyNot: [
      "There is only the voice. Without face and posture, an adapted tone sounds like a counter-attack.",
      "You don’t know whom you are talking to, and what was meant as closeness may be heard as mockery.",
      "If it goes wrong, the quarrel is louder than before, and half of it is yours.",
    ],
    instead: "Stay slower and lower than the other voice, from the first word. Name the feeling instead of imitating it.",
  },
  evidence: [
    {
      says: "198 people in a call centre were shouted at or insulted about ten times a day on average. Those who could decide more for themselves suffered less from it. Being allowed to end a call is such a decision.",
      source: "Grandey, Dickter and Sin, 2004",
    },
    {
      says: "Letting anger out does not lessen it; what slows the body down does (154 studies, 10,189 people). So neither feed a tirade nor join in, and afterwards breathe or walk slowly.",
      source: "Kjærvik and Bushman, 2024",
    },
    {
      says: "That silence cools a tirade is the experience of people who work on the phone. We know of no study of it.",
      source: "Practice (S3)",
    },
    {
      says: "For feel, felt, found we know of no controlled study either; even those who use it say that it soon sounds canned.",
      source: "Practice (S3)",
    },
    {
      says: "Short breaks restore strength (22 samples, 2,335 people); after very exhausting work more than ten minutes may be needed.",
      source: "Albulescu and others, PLOS ONE, 2022",
    },
  ],
  source: "The order of the rungs: S3, a practitioner’s article. The limits: Crisis Prevention Institute. The words are ours.",
};
