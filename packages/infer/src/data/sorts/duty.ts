import type { Sort } from "./sort.ts";

/** What somebody has to do. */
export const duty: Sort = {
  name: "duty",
  nouns: {
    en: "responsibility, duty, mandate, remit, job duty, scope of work, scope, accountability, function text, area of responsibility, job content, terms of reference, main duty, commitment text, competence area, key responsibility",
    de: "aufgabe, aufgabenbereich, zustaendigkeit, pflicht, verantwortung, auftrag text, aufgabengebiet",
    fr: "responsabilite, mission, tache, attribution, mandat, fonction texte",
    es: "responsabilidad, funcion, tarea, mandato, atribucion, obligacion",
    it: "responsabilita, mansione, compito, mandato, incarico",
    nl: "taak, verantwoordelijkheid, takenpakket, opdracht tekst, plicht",
    pt: "responsabilidade, tarefa, atribuicao, mandato, incumbencia",
  },
  told: {
    first: [
      "(Plans|Prepares|Organises|Supervises) (the daily work|meetings|events|deliveries|training) and (keeps records|reports to the board|informs the partners).",
      "(Advises|Supports|Looks after) (members|visitors|families|new colleagues) (on site|by phone|in all questions).",
      "(Checks|Maintains|Orders) (equipment|stock|rooms|supplies) (once a week|every morning|when needed).",
      "(Coordination|Supervision|Protection|Promotion) of (local projects|volunteers|public health|cultural heritage|safety at work) (in the region|in three districts|for all sites).",
      "(Opens and closes|Cleans|Prepares) (the rooms|the site|the tools).",
    ],
    then: ["Stands in for the manager.", "About ten hours a week."],
  },
};
