import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ImportPreview, ImportView } from "#contract/imports.ts";
import { runJobs } from "#jobs/run.ts";
import { addFirm, type Asking, testEdge } from "#test/edge.ts";

let edge: Awaited<ReturnType<typeof testEdge>>;
let georgi: Asking;
let jobs: Awaited<ReturnType<typeof runJobs>>;
beforeAll(async () => {
  edge = await testEdge();
  await addFirm(edge.fresh);
  georgi = await edge.person({ name: "Georgi", role: "admin", language: "bg" });
  const { db, url } = edge.fresh;
  jobs = await runJobs({ db, directUrl: url, config: edge.config, log: pino({ level: "silent" }) });
});
afterAll(() => jobs.stop());

function upload(asking: Asking, files: readonly { name: string; content: string | Buffer }[]) {
  const boundary = "kapok";
  const body = Buffer.concat([
    ...files.flatMap(({ name, content }) => [
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`,
      ),
      Buffer.from(content),
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return asking.post("/imports", body, { "content-type": `multipart/form-data; boundary=${boundary}` });
}

const CUSTOMERS = "Име;Имейл\nРосица Колева;rosi@koleva.example\nБез адрес;няма\n";

describe("an import over HTTP", () => {
  test("goes from the file to the customers, with a look before and a report after, and back", async () => {
    const added = await upload(georgi, [{ name: "клиенти.csv", content: CUSTOMERS }]);
    expect(added.statusCode).toBe(201);
    const { id, state, files } = added.json<ImportView>();
    expect(state).toBe("ready");
    expect(files).toMatchObject([{ name: "клиенти.csv", separator: ";", holds: "customers", columns: ["name", "email"] }]);

    const otherwise = { encoding: "utf-8", separator: ";", holds: "customers" };
    const read = await georgi.put(`/imports/${id}/files/1/reading`, { ...otherwise, columns: ["first_name", "email"] });
    expect(read.json<ImportView>().files[0]!.columns).toEqual(["first_name", "email"]);
    expect((await georgi.put(`/imports/${id}/files/1/reading`, otherwise)).json<ImportView>().files[0]!.columns).toEqual([
      "name",
      "email",
    ]);
    const preview = (await georgi.get(`/imports/${id}/preview`)).json<ImportPreview>();
    expect(preview).toMatchObject({
      counts: { cases: 0, customers: 1, known: 0, refused: 1 },
      rows: [{ line: 2, outcome: "new", customer: { name: "Росица Колева", email: "rosi@koleva.example" } }],
      leftOut: [{ file: 1, line: 3, column: "Имейл", why: "email", facts: { value: "няма" } }],
      samples: [
        {
          file: 1,
          columns: [
            ["Росица Колева", "Без адрес"],
            ["rosi@koleva.example", "няма"],
          ],
        },
      ],
    });

    expect((await georgi.post(`/imports/${id}/run`)).statusCode).toBe(200);
    await vi.waitFor(async () => expect((await georgi.get(`/imports/${id}`)).json<ImportView>().state).toBe("done"), {
      timeout: 20_000,
      interval: 100,
    });
    const report = await georgi.get(`/imports/${id}/files/1/left-out/csv`);
    expect(report.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(report.body).toContain("Защо е пропуснат");
    expect(report.body).toMatch(/Без адрес;няма;3;Имейл;„няма“ не е имейл адрес/);
    const exported = await georgi.get("/exports/customers/csv");
    expect(exported.body).toMatch(/^\uFEFFcustomer,name,email,phone\r\n\d+,Росица Колева,rosi@koleva\.example,\r\n$/);

    await georgi.post(`/imports/${id}/undo`);
    await vi.waitFor(async () => expect((await georgi.get(`/imports/${id}`)).json<ImportView>().state).toBe("taken_back"), {
      timeout: 20_000,
      interval: 100,
    });
    expect((await georgi.get("/exports/customers/csv")).body).toBe("\uFEFFcustomer,name,email,phone\r\n");
    expect((await georgi.get("/imports")).json<{ items: ImportView[] }>().items.map((each) => each.id)).toEqual([id]);
  });

  test("is thrown away unless it was run", async () => {
    const { id } = (await upload(georgi, [{ name: "a.csv", content: CUSTOMERS }])).json<ImportView>();
    expect((await georgi.delete(`/imports/${id}`)).statusCode).toBe(200);
    expect((await georgi.get(`/imports/${id}`)).json()).toMatchObject({ code: "import.unknown", status: 404 });
  });

  test.each([
    ["a workbook", Buffer.from("PK\u0003\u0004 sheet"), 400, "import.bad_workbook"],
    ["nothing", "", 400, "import.bad_empty"],
    ["more than 25 MB", Buffer.alloc(25 * 1024 * 1024 + 1, "a"), 413, "request.too_large"],
  ] as const)("refuses %s", async (_what, content, status, code) => {
    const answer = await upload(georgi, [{ name: "a.csv", content }]);
    expect(answer.json()).toMatchObject({ status, code });
  });

  test("refuses what is no upload", async () => {
    expect((await georgi.post("/imports", {})).json()).toMatchObject({ code: "request.not_valid" });
  });

  test("is for admins: a supervisor and a program learn nothing and change nothing", async () => {
    const { id } = (await upload(georgi, [{ name: "a.csv", content: CUSTOMERS }])).json<ImportView>();
    for (const other of [await edge.person({ role: "manager" }), await edge.program()]) {
      const answers = [
        await upload(other, [{ name: "a.csv", content: CUSTOMERS }]),
        await other.get("/imports"),
        await other.get(`/imports/${id}`),
        await other.get(`/imports/${id}/preview`),
        await other.post(`/imports/${id}/run`),
        await other.post(`/imports/${id}/undo`),
        await other.delete(`/imports/${id}`),
        await other.get(`/imports/${id}/files/1/left-out/csv`),
        await other.get("/exports/cases/csv"),
      ];
      expect(answers.map((answer) => answer.json().code)).toEqual(answers.map(() => "import.admin_only"));
    }
    expect((await edge.stranger.get("/exports/cases/csv")).statusCode).toBe(401);
  });

  test("an export of what is not known is not there", async () => {
    expect((await georgi.get("/exports/accounts/csv")).json()).toMatchObject({ code: "route.unknown" });
  });
});
