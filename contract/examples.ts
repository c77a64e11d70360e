/** What a program may send, by the name of the endpoint: shown in the OpenAPI description, and held against the shapes by a test. */
export const examples: Readonly<Record<string, unknown>> = {
  openCase: {
    customer: { name: "Anna Nowak", email: "anna.nowak@example.org" },
    subject: "Return of shoes, order 5512",
    text: "The shoes are too small. When do I get my money back?",
    channel: "api",
    language: "en",
  },
  replyToCase: {
    text: "We have your parcel. You will hear from us about the money tomorrow.",
    nextUpdate: "2026-11-28T15:00:00Z",
  },
  writeNote: { text: "The parcel lies in the storehouse." },
  closeCase: { words: "money returned" },
  setStage: { stage: 2 },
  setWaiting: { waitingFor: "customer" },
  assignCase: { ownerId: 4 },
  writeTeamLine: { text: "Waits for the storehouse until Friday." },
  writeCustomerLine: { phrase: "carrying_out", text: "Your money is on its way." },
  noteRemainingProblem: { words: "The second pair has not come." },
  makePromise: { what: "deed", words: "send the label", dueAt: "2026-11-28T15:00:00Z", told: true },
  tagCase: { add: [3], remove: [] },
  openCall: {
    clientId: "0b9f1a52-6a0e-4f0e-9f62-7f1c9d1f3a10",
    on: { customer: { name: "Marian W.", phone: "+48 600 100 200" }, subject: "Waits for the laptop promised for Monday" },
    direction: "in",
  },
  stepOnRung: { clientId: "5d0c2a0e-32c1-4ab1-8a55-0f3d7f0d5c11", rung: 2, at: "2026-11-26T13:02:41Z" },
  judgeRung: { clientId: "a0c9e1f4-3f0b-4b0f-8d3c-6f6f1e1f9b12", rung: 2, outcome: "no_result" },
  noteInCall: {
    lines: [
      {
        clientId: "c1a4b8d2-7c41-4c8b-9a6e-1d2c3b4a5f13",
        kind: "quote",
        text: "It is the third date you give me",
        rung: 3,
        at: "2026-11-26T13:03:08Z",
      },
    ],
  },
  changeRecording: {
    clientId: "e7d3c2b1-5a4f-4e3d-8c2b-1a0f9e8d7c14",
    state: "notice_given",
    on: true,
    words: "This call is recorded. If you would rather not be, write to us and we answer in writing.",
  },
  endCall: {
    clientId: "f2e1d0c9-8b7a-4695-8473-6251403f2e15",
    agreed: "The laptop comes on Wednesday",
    nextStep: "Send the number of the parcel",
    nextAt: "2026-11-27T15:00:00Z",
  },
  undo: { happening: 90517 },
  addWebhook: {
    name: "Shop",
    url: "https://shop.example/kapok",
    happenings: ["case.opened", "case.closed"],
    withText: false,
    privateAllowed: false,
  },
  readImportOtherwise: {
    encoding: "windows-1250",
    separator: ";",
    holds: "customers",
    columns: ["customer", "first_name", "surname", "email", null],
  },
  chooseImportFormat: { format: "zammad" },
};
