// Run as a process of its own, to be killed while it sends: `node sender-process.ts <database url> <relay url> <message>`.
import { connect } from "#database/connect.ts";
import { sendMessage } from "#desk/channels/mail/sending/sending.ts";
import { SECRET } from "./desk.ts";

const [url = "", mailOut = "", messageId = ""] = process.argv.slice(2);
const { db } = connect({ url });
await sendMessage(db, { messageId: Number(messageId) }, { url: "http://desk.example", secret: SECRET, mailOut });
process.exit(0);
