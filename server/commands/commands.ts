import type { Command } from "./call.ts";

const TEXT = { type: "string" } as const;
const FLAG = { type: "boolean" } as const;
const ANY = Number.POSITIVE_INFINITY;

/** Every command, by its words. Each is loaded when it is asked for. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  start: {
    usage: "start [--only web|worker]",
    says: "runs Kapok",
    options: { only: TEXT },
    load: () => import("./start.ts"),
  },
  demo: {
    usage: "demo",
    says: "runs Kapok on a throw-away folder with a believable year in it",
    load: () => import("./demo.ts"),
  },
  setup: {
    usage: "setup --organisation NAME --language pl|bg|en --country PL --email ADDRESS --password-stdin [--mailbox ADDRESS]",
    says: "sets up a new installation without a browser",
    options: {
      organisation: TEXT,
      language: TEXT,
      country: TEXT,
      email: TEXT,
      name: TEXT,
      "password-stdin": FLAG,
      mailbox: TEXT,
    },
    load: () => import("./setup.ts"),
  },
  "token create": {
    usage: "token create --name NAME",
    says: "makes an API token and prints it once",
    options: { name: TEXT },
    load: () => import("./token-create.ts"),
  },
  read: {
    usage: "read [--lang pl|bg|en] [--kind customer|draft] [--json]",
    says: "reads texts and says what is in them, one JSON object a line",
    options: { lang: TEXT, kind: TEXT, json: FLAG },
    load: () => import("./read.ts"),
  },
  examples: {
    usage: "examples [--lang pl|bg|en] [--delete-all]",
    says: "prints the firm's kept examples, one JSON object a line, or deletes them",
    options: { lang: TEXT, "delete-all": FLAG },
    load: () => import("./examples.ts"),
  },
  "mail parse": {
    usage: "mail parse FILE…",
    says: "shows a raw mail as one JSON object",
    files: [1, ANY],
    load: () => import("./mail-parse.ts"),
  },
  migrate: {
    usage: "migrate",
    says: "brings the database to this version",
    load: () => import("./migrate.ts"),
  },
  backup: {
    usage: "backup FILE",
    says: "writes everything into one file",
    files: [1, 1],
    load: () => import("./backup.ts"),
  },
  restore: {
    usage: "restore FILE",
    says: "fills an empty installation from such a file",
    files: [1, 1],
    load: () => import("./restore.ts"),
  },
  export: {
    usage: "export FOLDER",
    says: "writes customers and cases as CSV",
    files: [1, 1],
    load: () => import("./export.ts"),
  },
  "copy-data": {
    usage: "copy-data CUSTOMER FILE --because access|portability|authority",
    says: "writes all that is held of one customer into a ZIP, for them",
    options: { because: TEXT },
    files: [2, 2],
    load: () => import("./copy-data.ts"),
  },
  erase: {
    usage: "erase CUSTOMER --because asked|not_needed|consent_withdrawn|unlawful --yes",
    says: "erases all that is held of one customer, for good",
    options: { because: TEXT, yes: FLAG },
    files: [1, 1],
    load: () => import("./erase.ts"),
  },
  import: {
    usage: "import FILE… [--format kapok-csv|zammad|zendesk] [--look] [--undo NUMBER]",
    says: "takes customers and cases of another desk in; --look only shows, --undo takes one back",
    options: { format: TEXT, look: FLAG, undo: TEXT },
    files: [0, ANY],
    load: () => import("./import.ts"),
  },
  doctor: {
    usage: "doctor",
    says: "looks for what could go wrong, and says what to do",
    load: () => import("./doctor.ts"),
  },
};

/** What is printed for `--help`, and after a wrong use. */
export function usage(): string {
  const width = Math.min(44, Math.max(...Object.values(COMMANDS).map(({ usage: line }) => line.length)));
  const lines = Object.values(COMMANDS).map(({ usage: line, says }) =>
    line.length > width ? `  kapok ${line}\n  ${" ".repeat(width + 6)}  ${says}` : `  kapok ${line.padEnd(width)}  ${says}`,
  );
  return `${lines.join("\n")}\n`;
}
