import type { Sort } from "./sort.ts";

/** What may go wrong. */
export const risk: Sort = {
  name: "risk",
  nouns: {
    en: "risk, danger, risk factor, known risk, safety risk, uncertainty, side effect text, adverse effect, potential impact, peril",
    de: "risiko, gefahr, gefaehrdung, nebenwirkung",
    fr: "risque, danger, menace, effet secondaire, alea",
    es: "riesgo, peligro, amenaza, efecto secundario",
    it: "rischio, pericolo, minaccia, effetto collaterale",
    nl: "risico, gevaar, bedreiging, bijwerking",
    pt: "risco, perigo, ameaca, efeito colateral",
  },
  told: {
    first: [
      "(Delay|Extra cost) if (approval|delivery|the weather|the partner) (comes late|fails|is worse than expected).",
      "(Slipping|Falling objects|Electric shock|Burns|Cuts) (on wet ground|during assembly|where covers are missing).",
      "(Loss of data|Loss of key people|Fewer participants|Rising prices) (is possible|is likely|cannot be excluded).",
      "Depends on (one supplier|a single person|outside funding|the season).",
      "(Low|Moderate|Considerable), (covered by insurance|accepted by management|measures are in place).",
    ],
    then: ["Watched every month.", "A fallback has been agreed."],
  },
  kinds: "financial|operational|safety|legal|environmental|reputational",
  statuses: "mitigated|open|accepted|closed",
  categories: "Finance|Safety|Operations|Legal|Environment|Technology",
  grades: "low|medium|high|critical",
};
