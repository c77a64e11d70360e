import { createHash } from "node:crypto";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LedgerPage } from "#desk/channels/mail/ledger/listing.ts";
import { unseal } from "#desk/channels/mail/mailboxes/sealing.ts";
import { closeWaysOut } from "#desk/channels/mail/sending/relays.ts";
import { addFirm, testEdge, testSettings } from "#test/edge.ts";
import { freePort } from "#test/mail/ports.ts";
import { openRelay, type TestRelay } from "#test/mail/relay.ts";
import { deliver, writeMail } from "#test/mail/writing.ts";
import { runMail } from "../mail/run.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;
type Person = Awaited<ReturnType<Edge["person"]>>;

let edge: Edge;
let georgi: Person;
let marta: Person;
let ewa: Person;
let relay: TestRelay;
let mail: Awaited<ReturnType<typeof runMail>>;

beforeAll(async () => {
  relay = await openRelay();
  const smtpPort = await freePort();
  edge = await testEdge({ settings: { mailOut: relay.url, smtpPort } });
  await addFirm(edge.fresh);
  georgi = await edge.person({ name: "Georgi", role: "admin" });
  marta = await edge.person({ name: "Marta", role: "supervisor" });
  ewa = await edge.person({ name: "Ewa" });
  mail = await runMail({ db: edge.db, directUrl: edge.fresh.url, config: edge.config, log: pino({ level: "silent" }) });
  // The world outside: what is sent to our mailbox comes back to our listener.
  relay.onTaken(async ({ from, to, raw }) => {
    const ours = to.filter((address) => address.endsWith("@buty.example"));
    if (ours.length > 0) await deliver(mail.port!, raw, { from, to: ours });
  });
});

afterAll(async () => {
  await mail.stop();
  closeWaysOut();
  await relay.stop();
});

const imap = { host: "127.0.0.1", port: 1, security: "none", user: "pomoc", folder: "INBOX" };

async function addMailbox(address: string, more: object = {}) {
  const answer = await georgi.post("/mailboxes", { address, name: "Buty Warszawa", ...more });
  expect(answer.statusCode).toBe(201);
  return answer.json<{ id: number }>().id;
}

const mailboxOf = (id: number) => edge.db.selectFrom("mailboxes").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("mailboxes", () => {
  test("are added, changed and closed by admins only", async () => {
    expect((await ewa.post("/mailboxes", { address: "x@buty.example" })).json()).toMatchObject({ code: "mailbox.admin_only" });

    const id = await addMailbox("Zwroty@Buty.example");
    expect(await mailboxOf(id)).toMatchObject({ address: "zwroty@buty.example", language: "pl" });
    expect((await georgi.post("/mailboxes", { address: "zwroty@buty.example" })).json()).toMatchObject({
      code: "mailbox.address_taken",
    });
    expect((await georgi.put(`/mailboxes/${id}`, { address: "zwroty@buty.example", teamId: 99 })).json()).toMatchObject({
      code: "team.unknown",
    });
    expect((await georgi.delete(`/mailboxes/${id}`)).statusCode).toBe(200);
    expect((await georgi.delete(`/mailboxes/${id}`)).json()).toMatchObject({ code: "mailbox.unknown" });
  });

  test("keep their password sealed, until its settings go", async () => {
    expect((await georgi.post("/mailboxes", { address: "imap@buty.example", imap })).json()).toMatchObject({
      code: "mailbox.imap_password_missing",
    });
    const id = await addMailbox("imap@buty.example", { imap, imapPassword: "bardzo tajne" });

    const { imap_secret } = await mailboxOf(id);
    expect(imap_secret).not.toContain("tajne");
    expect(unseal(testSettings.secret, imap_secret!)).toBe("bardzo tajne");
    expect(unseal("another secret, which is as long as ours", imap_secret!)).toBeNull();
    const list = await georgi.get("/mailboxes");
    expect(list.body).not.toContain("tajne");
    expect(list.body).not.toContain(imap_secret);

    await georgi.put(`/mailboxes/${id}`, { address: "imap@buty.example", imap });
    expect((await mailboxOf(id)).imap_secret).toBe(imap_secret);
    await georgi.put(`/mailboxes/${id}`, { address: "imap@buty.example" });
    expect((await mailboxOf(id)).imap_secret).toBeNull();
    await georgi.delete(`/mailboxes/${id}`);
  });

  test("are tested by a mail that goes out and comes back", async () => {
    const id = await addMailbox("proba@buty.example");
    const { steps } = (await georgi.post(`/mailboxes/${id}/test`)).json<{ steps: object[] }>();

    expect(steps).toEqual([
      { step: "relay", ok: true, trouble: null },
      { step: "sent", ok: true, trouble: null },
      { step: "received", ok: true, trouble: null },
    ]);
    const cases = await edge.db.selectFrom("cases").select("number").execute();
    expect(cases).toEqual([]);
  });

  test("say in a test which step does not work", async () => {
    const id = await addMailbox("zle@buty.example", {
      imap,
      imapPassword: "x",
      relay: { host: "127.0.0.1", port: 1, security: "none", user: "" },
    });
    const { steps } = (await georgi.post(`/mailboxes/${id}/test`)).json<{ steps: object[] }>();

    expect(steps).toEqual([
      { step: "imap", ok: false, trouble: "refused" },
      { step: "relay", ok: false, trouble: "refused" },
    ]);
    await georgi.delete(`/mailboxes/${id}`);
  });
});

describe("the mail ledger", () => {
  test("shows supervisors what became of each mail, page by page, and gives the original back", async () => {
    await addMailbox("pomoc@buty.example");
    const raw = writeMail({ id: "<ledger@x>", to: "pomoc@buty.example" });
    await deliver(mail.port!, raw, { to: ["pomoc@buty.example"] });
    await deliver(mail.port!, writeMail({ id: "<bulk@x>", headers: { Precedence: "bulk" } }), { to: ["pomoc@buty.example"] });
    await mail.settled();

    expect((await ewa.get("/mails")).json()).toMatchObject({ code: "mail.supervisor_only" });
    const first = (await marta.get("/mails?limit=1")).json() as unknown as LedgerPage;
    expect(first.items).toMatchObject([{ fate: "automatic", cause: "precedence", mailbox: "pomoc@buty.example" }]);
    const { items } = (await marta.get(`/mails?limit=1&before=${first.next}`)).json() as unknown as LedgerPage;
    expect(items).toMatchObject([{ fate: "message", from: "marian@wojcik.example", subject: "Laptop", route: "smtp" }]);

    const original = await marta.get(`/mails/${items[0]!.id}/original`);
    expect(original.headers["content-type"]).toContain("message/rfc822");
    expect(original.headers["content-disposition"]).toContain("attachment");
    expect(createHash("sha256").update(original.rawPayload).digest("hex")).toBe(createHash("sha256").update(raw).digest("hex"));
    expect((await ewa.get(`/mails/${items[0]!.id}/original`)).statusCode).toBe(403);
    expect((await marta.get("/mails/999999/original")).statusCode).toBe(404);
  });

  test("lets a supervisor make a case of what was set aside", async () => {
    const { items } = (await marta.get("/mails?fate=automatic&limit=1")).json() as unknown as LedgerPage;
    const answer = await marta.post(`/mails/${items[0]!.id}/recovery`);
    expect(answer.statusCode).toBe(200);
    const again = (await marta.get("/mails?limit=1")).json() as unknown as LedgerPage;
    expect(again.items[0]).toMatchObject({ fate: "message", case: answer.json<{ case: number }>().case });
  });
});

describe("files", () => {
  const upload = (who: Person, path: string, name: string, type: string, content: string) =>
    who.post(
      path,
      `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n${content}\r\n--b--\r\n`,
      { "content-type": "multipart/form-data; boundary=b" },
    );
  const caseNumber = async () =>
    (await edge.db.selectFrom("cases").select("number").orderBy("number").executeTakeFirstOrThrow()).number;

  test("go into one's own draft, for the customer or for the team, and nobody else sees them there", async () => {
    const number = await caseNumber();
    const reply = (await upload(ewa, `/cases/${number}/attachments?mode=reply`, "faktura.pdf", "application/pdf", "abc")).json<{
      items: { id: number; audience: string }[];
    }>();
    const note = (await upload(ewa, `/cases/${number}/attachments?mode=note`, "../../etc/passwd", "text/html", "<script>")).json<{
      items: { id: number; audience: string; name: string }[];
    }>();

    expect([reply.items[0]!.audience, note.items[0]!.audience]).toEqual(["customer", "team"]);
    expect(note.items[0]!.name).toBe("passwd");
    expect((await marta.get(`/attachments/${reply.items[0]!.id}`)).statusCode).toBe(404);
    const page = await ewa.get(`/attachments/${note.items[0]!.id}`);
    expect(page.headers).toMatchObject({ "content-type": "application/octet-stream", "x-content-type-options": "nosniff" });
    expect(page.headers["content-disposition"]).toMatch(/^attachment; filename\*=UTF-8''passwd$/);
    expect(page.headers["content-security-policy"]).toContain("sandbox");
    expect(page.body).toBe("<script>");
  });

  test("are shown in place only when they are pictures that run nothing", async () => {
    const number = await caseNumber();
    const shown = async (name: string, type: string) => {
      const { items } = (await upload(ewa, `/cases/${number}/attachments?mode=note`, name, type, "x")).json<{
        items: { id: number }[];
      }>();
      return (await ewa.get(`/attachments/${items[0]!.id}`)).headers["content-disposition"];
    };
    expect(await shown("zdjęcie.png", "image/png")).toBe("inline; filename*=UTF-8''zdj%C4%99cie.png");
    expect(await shown("rysunek.svg", "image/svg+xml")).toMatch(/^attachment/);
  });

  test("need a case, a mode and a person", async () => {
    const number = await caseNumber();
    expect((await upload(ewa, "/cases/999999/attachments?mode=note", "a", "text/plain", "x")).statusCode).toBe(404);
    expect((await upload(ewa, `/cases/${number}/attachments`, "a", "text/plain", "x")).statusCode).toBe(400);
    const shop = await edge.program();
    expect(
      (await shop.post(`/cases/${number}/attachments?mode=note`, "", { "content-type": "multipart/form-data; boundary=b" }))
        .statusCode,
    ).toBe(403);
    expect((await edge.stranger.get("/attachments/1")).statusCode).toBe(401);
  });
});
