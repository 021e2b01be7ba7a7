import type { ColumnContext } from "../../context/column-context.ts";
import type { Suggestion } from "../../rule.ts";
import { countedMoment } from "../counted-moment.ts";
import type { ReadMoment } from "../read-moment.ts";
import { expiryOf } from "../usual-gap.ts";

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** The moment of itself, where the other one is of no use. */
export const alone = (context: ColumnContext, read: ReadMoment | null, date: boolean): Suggestion =>
  context.typeClass === "integer" ? countedMoment(context, read) : plain(date, "a moment", 0.4);

/** Some moment. */
export function plain(date: boolean, evidence: string, confidence: number): Suggestion {
  return { spec: { generator: date ? "date" : "timestamp" }, evidence: `a moment; ${evidence}`, confidence };
}

/** Where no column of the row is earlier: some time soon. */
export function ahead({ asOf, words, facts }: ColumnContext, read: ReadMoment, date: boolean): Suggestion {
  const expires = read.moment.stage === 54;
  const usual = expires ? expiryOf(words, facts.words) : null;
  const days = usual === null ? (expires ? 730 : 90) : Math.ceil(usual.most ?? usual.days);
  const from = new Date(asOf - Math.min(60, days) * DAY).toISOString().slice(0, 10);
  const to = new Date(asOf + days * DAY).toISOString().slice(0, 10);
  return {
    spec: { generator: date ? "date" : "timestamp", options: { from, to } },
    evidence: `named "${read.phrase}": about to come`,
    confidence: 0.8,
  };
}

/** What was founded or built was so decades ago, what somebody bought a few years. */
export function longAgo({ asOf }: ColumnContext, date: boolean, read: ReadMoment): Suggestion {
  const years = /^(?:found|establish|built|construct)/.test(read.phrase) ? 70 : 8;
  const from = new Date(asOf - years * YEAR).toISOString().slice(0, 10);
  return {
    spec: { generator: date ? "date" : "timestamp", options: { from } },
    evidence: `named "${read.phrase}": years ago`,
    confidence: 0.8,
  };
}
