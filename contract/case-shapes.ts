import { z } from "zod";
import { CallCard } from "./call-shapes.ts";
import { Channel, CustomerPhrase, Stage, WaitingFor } from "./case-words.ts";
import { ChatView } from "./chats.ts";
import { RestrictionView } from "./conduct.ts";
import { FieldValue } from "./fields.ts";
import { ContactsView, Matter, SelectionView } from "./information.ts";
import { ProcedureUse } from "./library-shapes.ts";
import { MessageView, NoteView } from "./messages.ts";
import { ChoiceView, DecisionView, OptionView } from "./options.ts";
import { PromiseView } from "./promises.ts";
import { AddressForm, Allowed, Instant, Language, Person } from "./shapes.ts";
import { Situation } from "./situations.ts";
import { SecondChair } from "./second-chairs.ts";
import { TransferOfCase } from "./transfers.ts";
import { LinkView, MergedFrom, SnoozeView } from "./together.ts";

export const CaseRow = z.object({
  number: z.number(),
  /** Insults masked as ▒▒▒, as in every list. */
  subject: z.string(),
  customer: Person,
  channel: Channel,
  inbox: z.string().nullable(),
  language: Language,
  stage: z.number(),
  matter: Matter.nullable(),
  state: z.enum(["open", "closed"]),
  waitingFor: WaitingFor,
  owner: Person.nullable(),
  teamId: z.number().nullable(),
  dueAt: Instant.nullable(),
  lastMessageAt: Instant,
  /** Last words of the conversation, insults masked as ▒▒▒. */
  preview: z.string(),
  /** Whether something of the last words or the subject is masked. */
  masked: z.boolean(),
  /** Ids of `GET /tags`. */
  tags: z.array(z.number()),
  snooze: SnoozeView.nullable(),
});
export type CaseRow = z.output<typeof CaseRow>;

export const CaseView = CaseRow.extend({
  /** The subject with what the shield covers; null where it covers nothing. */
  subjectAsWritten: z.string().nullable(),
  openedAt: Instant,
  customerAddress: z.string().nullable(),
  whatHelps: z.string(),
  situation: z.object({ name: Situation, at: Instant, by: Person.nullable() }).nullable(),
  /** How the customer asked to be addressed. */
  addressForm: AddressForm.nullable(),
  restriction: RestrictionView.nullable(),
  /** Whether the asker follows it. */
  follows: z.boolean(),
  teamLine: z.object({ text: z.string(), at: Instant.nullable(), by: Person.nullable() }),
  customerLine: z.object({ phrase: CustomerPhrase, text: z.string(), toldAt: Instant.nullable() }),
  messages: z.array(MessageView),
  notes: z.array(NoteView),
  /** The newest calls, oldest first; they stand among messages and notes by the hour at which they began. */
  calls: z.array(CallCard),
  /** True when older messages exist than those listed; ask `GET /cases/:number/messages?before=`. */
  earlier: z.boolean(),
  promises: z.array(PromiseView),
  /** Procedures and escalation paths that are followed here. */
  procedures: z.array(ProcedureUse),
  /** What was decided about telling what the team knows, newest first. */
  selections: z.array(SelectionView),
  contacts: ContactsView,
  incidents: z.array(z.object({ id: z.number(), title: z.string() })),
  otherCases: z.array(
    z.object({ number: z.number(), subject: z.string(), state: z.enum(["open", "closed"]), openedAt: Instant }),
  ),
  closure: z.object({ because: z.string(), words: z.string(), at: Instant, by: Person.nullable() }).nullable(),
  links: z.array(LinkView),
  /** Cases whose numbers lead here. */
  mergedFrom: z.array(MergedFrom),
  fields: z.array(FieldValue),
  confirmation: z
    .object({ askedAt: Instant, answer: z.enum(["yes", "partly", "not_yet"]).nullable(), words: z.string() })
    .nullable(),
  /** What could be done, the customer's own wish first. */
  options: z.array(OptionView),
  /** The question which option it shall be, while nobody has decided. */
  choice: ChoiceView.nullable(),
  decision: DecisionView.nullable(),
  /** The stages whose exit check somebody has ticked. */
  exitChecks: z.array(z.object({ stage: Stage, by: z.object({ id: z.number().nullable(), name: z.string() }), at: Instant })),
  /** The customer's end, where the case came by chat. */
  chat: ChatView.nullable(),
  /** The newest transfer to a colleague, waiting or settled. */
  transfer: TransferOfCase.nullable(),
  /** Colleagues who sit beside, are asked to or offer to. */
  secondChairs: z.array(SecondChair),
  /** The asker's own report of a threat that waits to be written; nobody else sees that there is one. */
  threatDraft: z.number().nullable(),
  /** The last happening this view includes; send it back as `seen` with a reply. */
  seen: z.number(),
  presence: z.array(z.object({ person: Person, doing: z.enum(["reading", "writing_reply", "writing_note"]) })),
  may: z.record(z.string(), Allowed),
});
export type CaseView = z.output<typeof CaseView>;
