import type { Sort } from "./sort.ts";

/** What was said at a meeting. */
export const minutesText: Sort = {
  name: "minutes-text",
  nouns: {
    en: "minute, minutes, meeting minute, protocol of meeting, visit report, session report, summary report, trip report, proceeding, narrative, chronicle, account text",
    de: "sitzungsprotokoll, besprechungsnotiz, protokolltext, gespraechsnotiz",
    fr: "compte rendu, proces verbal, rapport texte, releve, compte rendu texte",
    es: "minuta, relato reunion",
    it: "verbale, resoconto, relazione testo",
    nl: "notulen, verslag, verslag tekst",
    pt: "relato",
  },
  told: {
    first: [
      "The (budget|calendar|programme|report) was (presented|discussed|approved without changes|adjusted in two points).",
      "(Twelve|Nine|Fifteen) people attended, (two sent apologies|guests from two partners|the treasurer joined by phone).",
      "(Everything went as planned|The start was delayed by half an hour|More people came than expected).",
      "Open questions on (costs|dates|rooms|insurance) (will be answered by email|go to the board|were left for the next meeting).",
      "(Tasks were shared out|A new date was set|Thanks went to all helpers).",
    ],
    then: ["Next meeting in (two weeks|a month|September)."],
  },
};
