import type { Sort } from "./sort.ts";

/** What was seen or found out. */
export const finding: Sort = {
  name: "finding",
  nouns: {
    en: "finding, key finding, main finding, observation, insight, discovery, conclusion, test finding, audit finding, inspection result, examination result, inspection finding, discrepancy, deviation, anomaly, irregularity, abnormality, evidence, indication, clue, remarkable feature, verification result, assessment result, evaluation result, survey result, field observation",
    de: "befund, ergebnis, feststellung, beobachtung, erkenntnis, auffaelligkeit, abweichung, schlussfolgerung",
    fr: "constat, constatation, resultat, conclusion, anomalie, bilan",
    es: "hallazgo, resultado, conclusion, constatacion, anomalia",
    it: "riscontro, risultato, esito, conclusione, anomalia",
    nl: "bevinding, resultaat, waarneming, vaststelling, conclusie, afwijking",
    pt: "achado, resultado, conclusao, constatacao, anomalia",
  },
  told: {
    first: [
      "No (deviations|irregularities|defects) found(, records complete|, everything in order|).",
      "(Two|Three|Four) of the (five|six|eight) points from last time (are settled|have been dealt with|are still open).",
      "(Minor|Slight|Some) (wear|differences|deviations) (on the north side|in two places|compared with last year), no action needed.",
      "Overall (good|satisfactory|better than expected|mixed), with (small gaps in the records|room for improvement in safety|differences between sites).",
      "(Documentation|Labelling|Storage|Signage) (is incomplete|needs attention|does not match the plan).",
      "(Most|Nearly all|About half) of those asked (were satisfied|knew the rules|mentioned long waiting times).",
      "(Values|Readings|Figures) are within the expected range.",
      "Clear improvement since the (last visit|previous report|spring).",
    ],
    then: [
      "Photos were taken.",
      "To be checked again (in three months|next year|at the next visit).",
      "Discussed with those in charge on site.",
    ],
  },
  kinds: "conformity|minor|major|observation|improvement",
  statuses: "closed|open|under_review",
  categories: "Safety|Quality|Documentation|Hygiene|Finance|Staff",
  grades: "minor|moderate|major|critical",
};
