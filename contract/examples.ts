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
