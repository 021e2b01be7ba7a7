import type { Sort } from "./sort.ts";

/** What somebody gives or does. */
export const contributionText: Sort = {
  name: "contribution-text",
  nouns: {
    en: "contribution, service offered, services offered, service provided, support provided, help offered, offering, assistance provided, in kind contribution, support given, service rendered, type of support, type of assistance, support offered, capacity text, capability, expertise offered, partnership benefit, input text, sponsorship benefit, assistance, aid, support",
    de: "leistungsangebot, unterstuetzung, dienstleistung text, hilfeleistung",
    fr: "apport, contribution, aide, soutien, prestation offerte, accompagnement",
    es: "aporte, aportacion, contribucion, apoyo, ayuda, servicio ofrecido",
    it: "contributo, apporto, aiuto, sostegno, supporto",
    nl: "bijdrage, ondersteuning, hulp, aanbod tekst",
    pt: "aporte, contribuicao, apoio, ajuda, auxilio",
  },
  short:
    "Rooms and furniture|Vehicles|Volunteers|Training|Legal advice|Food and drinks|Transport|Equipment|Printing|Financial support",
  told: {
    first: [
      "(Rooms and furniture|Vehicles and drivers|Food and drinks|Tools|Legal advice|Printing) (free of charge|at reduced cost|for two events a year).",
      "(Two|Three|Five) (volunteers|specialists|trainers) (twice a month|during the season|on request).",
      "(Training|Advice|Translation|Transport|Storage) for (members|families|partners|new groups).",
      "(A grant|A donation|A yearly sum) of (500|1,500|3,000|5,000) for (materials|equipment|the youth group).",
      "(Publicity|Contacts|Know-how|Help with applications).",
    ],
    then: ["Renewed every year."],
  },
  kinds: "financial|in_kind|time|expertise",
};
