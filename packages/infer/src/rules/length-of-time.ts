import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { Rule } from "../rule.ts";

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];

const oneOf = (values: readonly number[], unit: number): GeneratorSpec => ({
  generator: "choice",
  options: { values: values.map((value) => value * unit) },
});

/** Hours of a day as timetables have them, where the day ends after midnight. */
const clock = (from: number, to: number): GeneratorSpec =>
  oneOf(
    Array.from({ length: (to - from) * 12 }, (_, at) => from * 60 + at * 5 + ((at * 7) % 5)),
    MINUTE,
  );

/** What lengths of time are of, by their names. */
const LENGTHS: readonly (readonly [of: RegExp, spec: GeneratorSpec])[] = [
  [/^(?:start|begin|from|opening|open)(?: time)?$/, oneOf([5, 6, 7, 9, 10, 12], HOUR)],
  [/^(?:end|finish|to|until|closing|close)(?: time)?$/, oneOf([14, 15, 16, 19, 20, 22, 24], HOUR)],
  [/(?:arrival|departure|time of day)(?: time)?$/, clock(5, 24)],
  [/time ?zone|zone offset|(?:utc|gmt) offset/, oneOf([-8, -6, -5, -3, 0, 0, 1, 1, 2, 3, 5.5, 8, 10], HOUR)],
  [/^(?:\w+ )?age(?: |$)|(?:^| )onset(?: |$)/, oneOf([2, 9, 17, 24, 31, 38, 42, 47, 55, 63, 71, 84], 365 * DAY)],
  [/overtime|^(?:hours )?worked$|working time|shift length/, oneOf([4, 6, 7.5, 8, 8, 8.25, 9.5], HOUR)],
  [
    /(?:^| )(?:break|pause|travel|drive|driving|commute|walking|cook|cooking|prep|preparation|setup|cleanup)(?: |$)/,
    oneOf([5, 10, 15, 15, 20, 30, 45, 60], MINUTE),
  ],
  [/(?:^| )(?:effort|workload|labour|labor)(?: |$)/, oneOf([1, 2, 4, 6, 8, 12, 16, 24, 40], HOUR)],
  [
    /(?:^| )(?:supply|replenishment|reorder|review|billing|invoicing|payment) period$/,
    oneOf([7, 7, 14, 30, 30, 90], DAY),
  ],
  [/recur|repeat|frequency|cadence|^every|^interval$|^period$/, oneOf([1, 7, 7, 14, 30, 30, 90, 365], DAY)],
  [/warranty|guarantee|validity|maturity|retention/, oneOf([90, 180, 365, 730, 1095], DAY)],
  [/notify|remind|notice|advance|ahead|grace|lead|before|after|expire|expired/, oneOf([1, 3, 7, 7, 14, 30], DAY)],
  [/timeout|ttl|delay|latency|wait|poll|heartbeat|refresh|retry|cooldown/, oneOf([5, 10, 30, 60, 300, 900], SECOND)],
  [/duration|elapsed|length|run ?time|took/, { generator: "interval", options: { min: SECOND, max: 2 * HOUR } }],
];

/** Where one row has both, who arrives departs again at once. */
function arrivalBeside({ words, table, facts }: ColumnContext): string | null {
  if (words[0] !== "departure") return null;
  const arrival = ["arrival", ...words.slice(1)].join(" ");
  return table.columns.find(({ name }) => (facts.columnWords.get(name) ?? []).join(" ") === arrival)?.name ?? null;
}

/** `arrival_time interval`, `recurring_interval`, `notify_before`: lengths of time as what they are of has them. */
export const lengthOfTime: Rule = {
  name: "lengthOfTime",
  strength: 60.1,
  propose(context) {
    if (context.typeClass !== "interval") return [];
    const arrival = arrivalBeside(context);
    if (arrival !== null)
      return [
        {
          spec: { generator: "copy", inputs: { from: { column: arrival } } },
          evidence: `departs when it has arrived, ${arrival}`,
          confidence: 0.85,
          nullRate: 0,
        },
      ];
    const phrase = context.words.join(" ");
    const found = LENGTHS.find(([of]) => of.test(phrase));
    return found === undefined
      ? []
      : [{ spec: found[1], evidence: `a length of time named "${phrase}"`, confidence: 0.8 }];
  },
};
