import type { Sort } from "./sort.ts";

/** How things stood. */
export const circumstance: Sort = {
  name: "circumstance",
  nouns: {
    en: "circumstance, situation overview, background, context, situation, situation report, setting text, course of event, sequence of event, history, case history, background information, state of affair, summary of event, current situation, living situation, family situation text, account of event, backstory, historical context, prevailing condition, scenario",
    de: "umstand, hergang, sachverhalt, lage, hintergrund, situation, unfallhergang, ausgangslage, vorgeschichte, schadenhergang",
    fr: "circonstance, contexte, situation, deroulement, historique, antecedent texte, etat des lieux",
    es: "circunstancia, contexto, situacion, antecedente, relato, desarrollo de los hechos",
    it: "circostanza, contesto, situazione, antefatto, dinamica",
    nl: "omstandigheid, toedracht, achtergrond, situatie, aanleiding tekst",
    pt: "circunstancia, contexto, situacao, antecedente, historico",
  },
  told: {
    first: [
      "(Happened|Noticed|Reported) (in the morning|during the night|shortly before closing|on the way home) (near the entrance|in the car park|at the back of the building|on the main road).",
      "(Nobody|One person|Two people) (was hurt|saw what happened|could be reached at first).",
      "(Heavy rain|Poor light|Ice on the ground|A lot of traffic) at the time.",
      "(Known|Under observation|Unchanged) since (last year|the spring|March).",
      "(Last seen|Last heard from) (two days earlier|at the market|on the phone with a relative).",
      "The situation is (calm|stable|improving|unclear) (at present|after two weeks|in most places).",
      "(Help|The fire service|The family|The manager) was informed (at once|within the hour|the next day).",
    ],
    then: ["Further details are being looked into.", "A full report follows."],
  },
};
