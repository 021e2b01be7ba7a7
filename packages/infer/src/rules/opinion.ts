import { findTable } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { hasTable } from "../context/has-table.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { asSpec } from "../given/as-spec.ts";
import type { Rule } from "../rule.ts";
import { readLimits } from "../context/limits.ts";
import { sibling } from "../context/sibling.ts";

/** What people say how content they are by, best first. */
const RATINGS = [
  "rating",
  "star",
  "stars",
  "star rating",
  "overall rating",
  "rating value",
  "score",
  "review rating",
  "review score",
  "rate",
  // In French, Spanish, Portuguese, Italian and Dutch; `stelle` are stars in Italian and a job in German.
  "note",
  "nota",
  "grade",
  "job title",
];
const OPINIONS: ReadonlySet<string> = new Set(["reviewText", "reviewTitle"]);

/** Where people go, whatever else it is. */
const PLACES = new Set(
  "hotel restaurant room venue listing accommodation cafe bar salon spa campsite apartment".split(" "),
);

const HANDED_IN = new Set(["submission", "homework", "assignment", "exam", "quiz", "enrollment"]);

/** A review's title and text beside its rating: who gives two stars would not recommend it. */
export const opinion: Rule = {
  name: "opinion",
  strength: 66,
  propose(context) {
    const { typeClass, table, column } = context;
    if (typeClass !== "text") return [];
    // What a teacher says of homework is no review of it.
    if (context.facts.words.some((word) => HANDED_IN.has(word))) return [];
    const read = findMeanings(context, "text").find(({ given }) => OPINIONS.has(asSpec(given).generator));
    if (read === undefined) return [];
    // Without a rating it may say anything.
    const rating = sibling({ ...context, column: { ...column, nullable: true } }, RATINGS, ["integer", "decimal"]);
    if (rating === null) return [];
    const { max } = readLimits(table.checks, rating.name, true);
    const about = reviewed(context);
    const options = { ...(max !== null && { most: max }), ...(about !== null && { about }) };
    return [
      {
        spec: {
          generator: asSpec(read.given).generator,
          ...(Object.keys(options).length > 0 && { options }),
          inputs: { rating: { column: rating.name } },
        },
        evidence: `what is said of a ${rating.name}`,
        confidence: 0.92,
      },
    ];
  },
};

/** What rows are about that refer to such things: goods, or where people go; null where it may be anything. */
function reviewed({ catalog, table, factsOf }: ColumnContext): "goods" | "place" | null {
  const subjects = table.foreignKeys.flatMap(({ references }) => {
    const parent = findTable(catalog, references.table);
    return parent === undefined ? [] : [factsOf(parent)];
  });
  if (subjects.some(({ subject }) => subject === "product")) return "goods";
  // A business that people check in at has doors.
  const visited =
    subjects.some(({ words }) => words.at(-1) === "business") && hasTable({ catalog }, /check_?in|hours$/i);
  return visited || subjects.some(({ subject, words }) => subject === "place" || words.some((word) => PLACES.has(word)))
    ? "place"
    : null;
}
