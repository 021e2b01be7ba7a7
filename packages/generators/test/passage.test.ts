import { expect, test } from "vitest";
import { streamKey, textType } from "@seedloom/core";
import type { GeneratorSpec, Value } from "@seedloom/core";
import { compileGenerator } from "../src/index.ts";
import { PASSAGES } from "../src/data/passages/index.ts";
import { themesOf } from "../src/text/themes.ts";

const key = streamKey("42", "tickets.description");
const place = { type: textType(), locale: [["en", 1]], asOf: Date.UTC(2026, 0, 1) } as const;

function drawn(
  spec: GeneratorSpec,
  inputs: (row: number) => readonly Value[],
  maxLength: number | null = null,
): readonly string[] {
  const made = compileGenerator(spec, { ...place, maxLength });
  return Array.from({ length: 200 }, (_, row) => String(made?.draw(key, row, inputs(row))));
}

test("what stands below a heading is about it", () => {
  const subjects = drawn({ generator: "heading", options: { on: "faq" } }, () => []);
  const spec = { generator: "passage", options: { on: "faq" }, inputs: { of: { column: "question" } } };
  const answers = drawn(spec, (row) => [subjects[row] ?? null]);
  const told = subjects.map((subject, row) => ({ subject, answer: answers[row] ?? "" }));
  expect(told.filter(({ subject, answer }) => /password/.test(subject) !== /Forgot password/.test(answer))).toEqual([]);
  expect(subjects.every((subject) => subject.endsWith("?") || subject.endsWith("."))).toBe(true);
});

test("who asks does not answer", () => {
  const spec = { generator: "passage", options: { on: "assistantChat" }, inputs: { by: { column: "role" } } };
  const said = (role: string) => new Set(drawn(spec, () => [role]));
  const [user, assistant] = [said("user"), said("assistant")];
  expect([...user].filter((text) => assistant.has(text))).toEqual([]);
  expect([...said("system")].every((text) => /^(?:You are|Answer only)/.test(text))).toBe(true);
});

test("the choices of a question are all of it, and each column has another", () => {
  const question = "What is the capital of Canada?";
  const options = [0, 1, 2, 3].map((place) => {
    const spec = { generator: "passage", options: { on: "quiz", place }, inputs: { of: { column: "question" } } };
    return new Set(drawn(spec, () => [question]));
  });
  expect(options.map(({ size }) => size)).toEqual([1, 1, 1, 1]);
  expect(new Set(options.flatMap((each) => [...each]))).toEqual(
    new Set(["Ottawa", "Toronto", "Vancouver", "Montreal"]),
  );
});

test("short columns hold whole sentences", () => {
  const spec = { generator: "passage", options: { on: "postComment" } };
  expect(drawn(spec, () => [], 60).filter((text) => text.length > 60 || !/[.!?]$/.test(text))).toEqual([]);
});

test.each(Object.keys(PASSAGES))(
  "%s: every theme says something, brackets are closed and nothing is said twice",
  (on) => {
    for (const { lines, headings } of themesOf(on)) {
      expect(lines.length).toBeGreaterThan(0);
      for (const each of [...lines, ...headings]) {
        expect(each.longest).toBeGreaterThan(0);
        expect(each.at(each.size - 1)).not.toMatch(/\||^[#@]/);
      }
    }
    const all = drawn({ generator: "passage", options: { on } }, () => []);
    const again = all.filter((text) => {
      const sentences = text.split(/(?<=[.!?]) /).filter((sentence) => sentence.length > 12);
      return new Set(sentences).size < sentences.length;
    });
    expect(again).toEqual([]);
  },
);
