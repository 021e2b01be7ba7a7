import type { Sort } from "./sort.ts";

/** What somebody thinks of it. */
export const opinionText: Sort = {
  name: "opinion-text",
  nouns: {
    en: "feedback, opinion, impression, suggestion, reaction text, participant feedback, visitor feedback, client feedback, staff feedback, remark of participant, appreciation, critique text, point of view, statement, testimony, sentiment, satisfaction comment, general impression, overall impression, praise, viewpoint, attitude",
    de: "rueckmeldung, meinung, eindruck, anregung, stellungnahme, einschaetzung, bewertungstext, gesamteindruck",
    fr: "avis, retour, impression, appreciation, opinion, temoignage, suggestion, ressenti",
    es: "opinion, retroalimentacion, impresion, valoracion texto, comentario general, testimonio, apreciacion",
    it: "opinione, parere, riscontro utente, impressione, giudizio, testimonianza",
    nl: "terugkoppeling, mening, indruk, suggestie, oordeel",
    pt: "opiniao, impressao, apreciacao, depoimento, testemunho, retorno",
  },
  told: {
    first: [
      "(Well organised|Clear and friendly|Very helpful|Interesting), (would come again|good atmosphere|enough time for questions).",
      "(A little|Far) too (short|crowded|theoretical|fast), (otherwise good|but the content was right).",
      "(More practice|More breaks|Better signs|Earlier information) would help.",
      "(Satisfied|Very satisfied|Mostly satisfied), (no complaints|a few small remarks|waiting time too long).",
      "(People were kind|Everything arrived complete|The place is easy to reach|Good value).",
    ],
    then: ["Would recommend it.", "Wants to be kept informed."],
  },
  kinds: "praise|suggestion|complaint|question",
  grades: "very_satisfied|satisfied|neutral|dissatisfied",
};
