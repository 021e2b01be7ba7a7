import type { Sort } from "./sort.ts";

/** Why something is so. */
export const explanation: Sort = {
  name: "explanation",
  nouns: {
    en: "justification, rationale, motivation, explanation, ground, grounds, argument, pretext, background reason, statement of purpose, reasoning, apology, excuse",
    de: "begruendung, motivation, grund, anlass, rechtfertigung, erklaerung",
    fr: "justification, motivation, motif, raison, explication, argument, justificatif texte",
    es: "justificacion, motivacion, motivo, razon, explicacion, fundamento",
    it: "motivazione, giustificazione, motivo, ragione, spiegazione",
    nl: "motivatie, motivering, reden, verklaring, aanleiding, rechtvaardiging",
    pt: "justificativa, justificacao, motivacao, motivo, razao, explicacao",
  },
  told: {
    first: [
      "(Demand|Need|Interest) has (grown steadily|doubled since last year|been high for years).",
      "(The old one|What is there) (no longer meets the rules|is worn out|costs too much to maintain).",
      "(Would like to|Wants to) (learn something new|meet people|help others|stay active|change jobs).",
      "Recommended by (a friend|the doctor|a colleague|the advice centre).",
      "(Others nearby|Other partners|Similar projects) have had good experience with it.",
      "(Moved away|No time at present|Health reasons|Change of plans).",
    ],
    then: ["Supporting documents are attached.", "To be looked at again next year."],
  },
};
