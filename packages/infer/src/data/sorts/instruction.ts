import type { Sort } from "./sort.ts";

/** How something is to be done. */
export const instruction: Sort = {
  name: "instruction",
  nouns: {
    en: "instruction, guideline, direction, guidance, handling instruction, care instruction, safety instruction, usage instruction, user instruction, preparation instruction, storage instruction, operating instruction, house rule, etiquette, dress code text, safety rule, access instruction, arrival instruction, assembly instruction, cleaning instruction, special instruction, hint, tip, usage note, tasting note text, directive, briefing, how to, work instruction, precept",
    de: "anweisung, hinweis, anleitung, pflegehinweis, anfahrt, merkblatt text, hausordnung",
    fr: "consigne, instruction, mode emploi, directive, indication, conseil utilisation, consigne securite",
    es: "instruccion, indicacion, directriz, orientacion, pauta",
    it: "istruzione, indicazione, avvertenza, linea guida",
    nl: "instructie, aanwijzing, richtlijn, handleiding tekst, huisregel",
    pt: "instrucao, orientacao, diretriz, indicacao, dica",
  },
  told: {
    first: [
      "(Read|Go through|Check) everything (once|first|to the end) before you (start|begin).",
      "(Take the steps|Go on) one after the other and (leave none out|note what you did).",
      "(Use|Keep to) the (latest version|given order|usual form).",
      "(Write|Note) (the date|your name|the number) on (each page|the form|the list).",
      "(Finish|Check|Save) one (part|entry|page) before you (go on|turn to the next).",
      "If (something|anything) is missing, (stop and ask|make a note of it|leave it empty).",
      "(Take your time|Work in pairs|Do not hurry); (about ten minutes|half an hour) is usual.",
      "(Report|Correct) mistakes (at once|the same day|before the end of the week).",
    ],
    then: ["Ask the person in charge if anything is unclear.", "Keep a copy of what you hand in."],
  },
  kinds: "safety|use|care|emergency",
};
