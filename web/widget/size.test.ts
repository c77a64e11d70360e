import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { widgetSource } from "../build/customers-widget.ts";

const source = await widgetSource();

test("the widget weighs no more than 15 kB as it is sent", () => {
  const sent = brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  expect(sent.length).toBeGreaterThan(4000);
  expect(sent.length).toBeLessThanOrEqual(15_000);
});

test("it is one script that leaves no name behind and needs nothing a strict policy forbids", () => {
  expect(source).not.toMatch(/\beval\(|new Function\(|innerHTML|insertAdjacentHTML|document\.write|\.cssText|<style|import\(/);
  expect(source).not.toMatch(/^\s*(var|let|const|class|function|import|export)\s/);
});
