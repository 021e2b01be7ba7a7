import type { Sort } from "./sort.ts";

/** People who work or belong together. */
export const team: Sort = {
  name: "team",
  nouns: {
    en: "committee, subcommittee, task force, working group, delegation, panel, jury, cohort, brigade, battalion, regiment, platoon, patrol, faction, tribe, caucus, choir, orchestra, ensemble, troupe, quartet, circle, community, congregation, fellowship, alliance, coalition, work crew, work team, gang, syndicate, collective, self help group, support group, interest group, age group, target group, peer group, focus group, class group, study group, discussion group, reading circle, youth group, scout troop, den, lodge, cell group, steering group, steering committee, sports team",
    de: "arbeitsgruppe, ausschuss, gremium, gruppe, mannschaft, chor, abteilung gruppe, kommission, arbeitskreis, staffel, jury, runde",
    fr: "groupe, equipe, commission, comite, chorale, troupe, collectif, jury, bureau groupe, section groupe, cercle",
    es: "grupo, equipo, comision, comite, coro, comparsa, colectivo, jurado, cuadrilla, brigada",
    it: "gruppo, squadra, commissione, comitato, coro, compagnia, collettivo, giuria",
    nl: "groep, werkgroep, commissie, ploeg, koor, bestuur groep, jury",
    pt: "grupo, equipe, equipa, comissao, comite, coro, coletivo, juri, turma, brigada",
  },
  form: "organisation",
  named: [
    "(Finance|Youth|Safety|Heritage|Events|Building|Welcome|Green|Planning|Music) {noun}",
    "(North|South|East|Central|Riverside|Evening|Saturday) {noun}",
  ],
  described: {
    first: [
      "Meets (every Tuesday|once a month|twice a year|on the first Monday) (in the evening|after work|at the community centre).",
      "(Eight|Twelve|Fifteen|Five) members, (open to newcomers|full at present|elected for two years|appointed by the board).",
      "Prepares (events|decisions|reports|concerts|budgets) and (reports to the board|shares results with all|works with two partners).",
      "Founded in (1987|1999|2008|2015|2021) by (neighbours|parents|former members|three friends).",
    ],
    then: ["New members are welcome."],
  },
  noted: {
    first: [
      "(New chair|Election|Replacement) (to be announced|in spring|at the next meeting).",
      "(Room|Budget|Date) to be confirmed.",
      "(Two places|One place) free.",
    ],
  },
  kinds: "permanent|temporary|volunteer|advisory|project",
  statuses: "active|forming|paused|dissolved",
  categories: "Youth|Culture|Sports|Social|Environment|Finance",
  grades: "beginners|intermediate|advanced",
  several: { usual: 3, most: 20 },
};
