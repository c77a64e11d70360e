import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

async function typed(args: string[], input: string): Promise<{ status: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [collect(stdout), collect(stderr)];
  const status = await read(args, { stdin: Readable.from([input]), stdout, stderr });
  stdout.end();
  stderr.end();
  return { status, out: await out, err: await err };
}

async function collect(stream: PassThrough): Promise<string> {
  let all = "";
  for await (const chunk of stream) all += chunk;
  return all;
}

describe("kapok read", () => {
  test("prints one reading a line, with the line's own id, language and kind winning over the flags", async () => {
    const lines = [
      { id: 7, text: "Oddajcie moje pieniądze, złodzieje!" },
      { id: "d", lang: "en", kind: "draft", text: "Calm down." },
    ];

    const { status, out } = await typed(
      ["--lang", "pl", "--kind", "customer", "--json"],
      lines.map((line) => JSON.stringify(line)).join("\n"),
    );

    const [first, second] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(first).toMatchObject({ id: 7, lang: "pl", kind: "customer", emotion: "anger" });
    expect(first.labels.map(({ label }: { label: string }) => label)).toEqual(["invasion", "judgement", "insult"]);
    expect(second).toMatchObject({ id: "d", lang: "en", kind: "draft", reaction: "aggressive" });
    expect(second).not.toHaveProperty("emotion");
  });

  test("detects the language when nobody says it", async () => {
    const { out } = await typed(["--json"], '{"text":"4akam ot 10 dni, kvo stava be"}\n');

    expect(JSON.parse(out)).toMatchObject({ lang: "bg", kind: "customer" });
    expect(JSON.parse(out)).not.toHaveProperty("id");
  });

  test("names a bad line, reads the others and ends with 1", async () => {
    const { status, out } = await typed(["--json"], '{"text":"Hello"}\nnot json\n{"id":3}\n{"text":"Bye"}\n');

    expect(status).toBe(1);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).error),
    ).toEqual([undefined, "This line is not JSON.", "The object has no text.", undefined]);
    expect(JSON.parse(out.split("\n")[2]!)).toMatchObject({ line: 3 });
  });

  test.for([["--loud"], ["--lang", "de"], ["--kind"]])("refuses %j with a sentence and 2", async (args) => {
    const { status, out, err } = await typed(args, '{"text":"Hello"}\n');

    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("Usage: kapok read");
  });

  test("shows people the words without --json", async () => {
    const { out } = await typed([], '{"text":"I will sue you.","lang":"en"}\n');

    expect(out).toContain("threat (legal)");
    expect(out).toContain("“I will sue you”");
  });
});
