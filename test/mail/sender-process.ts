// Run as a process of its own, to be killed while it sends: `node sender-process.ts <database url> <relay url>`.
import { connect } from "#database/connect.ts";
import { SECRET } from "./desk.ts";
import { sendDue } from "./sending.ts";

const [url = "", mailOut = ""] = process.argv.slice(2);
const { db } = connect({ url });
await sendDue(db, { url: "http://desk.example", secret: SECRET, mailOut });
process.exit(0);
