// Run as a process of its own, to be killed: `node listener-process.ts <database url> <port>`. Says "ready <port>" when it listens.
import { pino } from "pino";
import { connect } from "#database/connect.ts";
import { runMail } from "#server/mail/run.ts";
import { SECRET } from "./desk.ts";

const [url = "", port = "0"] = process.argv.slice(2);
const { db } = connect({ url });
const mail = await runMail({
  db,
  directUrl: url,
  config: {
    host: "127.0.0.1",
    smtpPort: Number(port),
    smtpCert: undefined,
    smtpKey: undefined,
    mailOut: undefined,
    url: "http://desk.example",
    secret: SECRET,
  },
  log: pino({ level: "warn" }),
});
process.stdout.write(`ready ${mail.port}\n`);
