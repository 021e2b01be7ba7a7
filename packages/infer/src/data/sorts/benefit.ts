import type { Sort } from "./sort.ts";

/** What it is good for. */
export const benefit: Sort = {
  name: "benefit",
  nouns: {
    en: "benefit, advantage, perk, added value, plus, selling point, use case, significance, relevance, value proposition, unique selling point, utility text, opportunity text, potential, usefulness, feature highlight",
    de: "vorteil, nutzen, bedeutung, mehrwert, verguenstigung",
    fr: "avantage, benefice, interet, atout, importance, signification, plus value",
    es: "beneficio, ventaja, importancia, significado, valor agregado, utilidad",
    it: "vantaggio, beneficio, importanza, significato, pregio",
    nl: "voordeel, nut, belang, betekenis, meerwaarde",
    pt: "beneficio, vantagem, importancia, significado, utilidade",
  },
  told: {
    first: [
      "(Saves|Frees) (time|money|space|energy) (every day|in the long run|for everybody).",
      "One of the (oldest|best preserved|few|most visited) of its kind in the (region|town|country).",
      "(Easy to use|Robust|Quiet|Quickly learned) and (cheap to maintain|suitable for beginners|accepted by users).",
      "(Reduced fees|Free entry|Early access|A discount of 10 %) for (members|partners|regular guests).",
      "(Of local importance|Of interest to schools|Well known beyond the town), (documented since 1950|rarely changed|still in use).",
    ],
    then: ["Confirmed by those who use it."],
  },
};
