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
      "(Report|Register|Sign in) at the (entrance|office|front desk) (first|on arrival|before starting).",
      "Keep (dry and cool|upright|away from children|the doors closed|the path clear).",
      "(Wear|Bring) (gloves|sturdy shoes|warm clothes|a helmet|a valid ID).",
      "(Handle with care|Do not stack|Do not bend|Open this side up), contents (are fragile|must not get wet).",
      "(Call|Ring) (ten minutes|half an hour|a day) before arrival.",
      "Use (only the marked entrance|the side door|the lift at the back).",
      "(Switch off|Disconnect|Lock) (the machine|the main supply|everything) (after use|before cleaning|in the evening).",
      "Clean (thoroughly|with a damp cloth|before returning) and put back in its place.",
    ],
    then: [
      "Ask the person in charge if anything is unclear.",
      "In an emergency leave the building by the nearest exit.",
    ],
  },
  kinds: "safety|use|care|emergency",
};
