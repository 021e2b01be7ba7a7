import { baseType } from "@seedloom/core";
import type { RowNumber } from "./number-readings.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** Tokens that a model is paid for, the sum of them first. */
const TOKENS = [
  /^(?:total )?(?:total|used)? ?tokens?(?: (?:count|used|total))?$|^total (?:used )?token$/,
  /^(?:total )?(?:output|completion|generated|response) token$/,
  /^(?:total )?(?:input|prompt) token$/,
];
const COST = /(?:^| )(?:cost|spend|price|charge)(?: (?:usd|eur|dollar|cent|micro|minor|amount))*$/;
/** Limits and prices of so many tokens are no sums. */
const RATE =
  /(?:^| )(?:per|limit|budget|maximum|minimum|rate|unit|input|output|cached|thousand|million|1 k|1 m)(?: |$)/;
const EMBEDDING = /(?:^| )(?:embedding|embed|vector|index|indexing|ingestion|ingest)(?: |$)/;

/** What a token costs in dollars, from the smallest models to the large ones. */
const OF_MODELS = { least: 0.0000004, most: 0.000012 };
const OF_EMBEDDINGS = { least: 0.00000002, most: 0.00000013 };

/** `cost_usd` of `total_tokens`: a few hundredths of a cent for a thousand tokens, and no tens of dollars for an answer. */
export function* tokenCosts(numbers: readonly RowNumber[]): Iterable<Relation> {
  const phrase = ({ context }: RowNumber): string => context.words.join(" ").replaceAll("tokens", "token");
  const tokens = TOKENS.flatMap((named) => numbers.filter((one) => named.test(phrase(one))))[0];
  if (tokens === undefined) return;
  for (const target of numbers) {
    const name = phrase(target);
    if (target === tokens || !COST.test(name) || RATE.test(name)) continue;
    const base = baseType(target.context.type);
    const cents = /(?:^| )(?:cent|minor)(?: |$)/.test(name);
    const micros = /(?:^| )micro(?: |$)/.test(name);
    // Whole dollars are none of these.
    if (base.kind === "integer" && !cents && !micros) continue;
    const { least, most } = EMBEDDING.test(name) ? OF_EMBEDDINGS : OF_MODELS;
    const times = cents ? 100 : micros ? 1_000_000 : 1;
    yield {
      target,
      spec: {
        generator: "partOf",
        options: {
          least: Math.min(least * times, 1),
          most: Math.min(most * times, 1),
          scale: base.kind === "integer" ? 0 : 6,
        },
        inputs: inputsOf({ of: [tokens] }),
      },
      evidence: `${tokens.column.name} at the prices of models`,
    };
  }
}
