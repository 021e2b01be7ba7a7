import type { Sort } from "./sort.ts";

/** What is to be reached. */
export const goal: Sort = {
  name: "goal",
  nouns: {
    en: "goal, aim, priority, objective, target text, purpose, mission, vision, ambition, intention, learning objective, learning goal, expected result, expected outcome, intended outcome, key objective, main objective, project goal, programme objective, desired outcome, success criterion, aspiration, expected impact, intent",
    de: "ziel, zielsetzung, lernziel, zweck, absicht, mission",
    fr: "objectif, but, finalite, visee, objectif pedagogique",
    es: "objetivo, meta, proposito, finalidad, objetivo general, objetivo especifico, mision, vision",
    it: "obiettivo, scopo, finalita, traguardo",
    nl: "doel, doelstelling, leerdoel, streven",
    pt: "objetivo, meta, proposito, finalidade, objetivo geral, missao, visao",
  },
  told: {
    first: [
      "(Reach|Support|Train|Inform) (at least 50|about 120|200) (people|families|members) (by the end of the year|within twelve months|in the first phase).",
      "(Reduce|Shorten) (waiting times|costs|energy use|errors) by (10|15|20|30) %.",
      "Make (the offer|the work|the place) (better known|accessible to everybody|safer|independent of grants).",
      "(Strengthen|Improve) (cooperation between the partners|skills in the team|the quality of the work|trust in the neighbourhood).",
      "Complete (all preparations|the first stage|the training) (before the summer|by March|on time and within budget).",
      "Participants (know the basics|can work on their own|feel confident|understand the risks) afterwards.",
      "(Win|Keep) (new|young|active) (members|volunteers|partners).",
    ],
    then: ["Progress is reviewed every quarter.", "Agreed with all partners."],
  },
  kinds: "short_term|medium_term|long_term",
  statuses: "reached|on_track|at_risk|missed",
  categories: "Growth|Quality|Community|Health|Education|Environment",
};
