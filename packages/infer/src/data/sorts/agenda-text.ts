import type { Sort } from "./sort.ts";

/** What is to be spoken about or shown, in order. */
export const agendaText: Sort = {
  name: "agenda-text",
  nouns: {
    en: "agenda, order of business, itinerary, curriculum outline, outline, order of ceremony, running order, schedule of event, course outline, table of content text, talking point, discussion point, point discussed, topic discussed, topic covered, subject covered, meeting topic, content outline",
    de: "tagesordnung, ablauf, programmablauf, agenda, ablaufplan",
    fr: "ordre jour, deroule, programme detaille, point aborde, ordre du jour",
    es: "orden del dia, temario, orden dia, punto tratado, tema tratado",
    it: "ordine del giorno, ordine giorno, scaletta, argomento trattato",
    nl: "agendapunt, dagorde, programma tekst, besproken punt",
    pt: "pauta, ordem do dia, ordem dia, assunto tratado",
  },
  told: {
    first: [
      "1. (Welcome|Minutes of the last meeting|Round of introductions) 2. (Report of the treasurer|Current projects|Review of the season) 3. (Planning of the summer event|Budget|New members) 4. Any other business",
      "(Welcome|Introduction), (short presentation|review of the year|group work), (questions|discussion|next steps)",
      "(Budget|Staff|Safety|Premises), (dates for the coming months|open questions|new requests)",
      "(9:00|10:00|14:00) (start|welcome), (tour|talks|exercises), (12:30|16:00) (lunch|summary and end)",
    ],
  },
};
