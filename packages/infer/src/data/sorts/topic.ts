import type { Sort } from "./sort.ts";

/** What something is about. */
export const topic: Sort = {
  name: "topic",
  nouns: {
    en: "topic, theme, subject, subject matter, subject area, area of interest, field of interest, field of expertise, area of expertise, expertise area, specialism, speciality, specialty, specialization, specialisation, field of work, field of study, study field, discipline, domain knowledge, sphere, issue area, focus area, focus, thematic area, main topic, motif, key topic, priority area, programme area, research area, research topic, research field, area of work, work area, practice area, line of work, interest area, training topic, workshop topic, thesis topic, presentation topic, teaching subject, main subject, keyword topic, sector, focus topic, branch of science",
    de: "thema, fachgebiet, schwerpunkt, fachrichtung, themenbereich, sachgebiet, arbeitsgebiet, bereich",
    fr: "theme, sujet, domaine, domaine activite, thematique, specialite, axe, matiere enseignee, filiere, champ",
    es: "tema, asunto tema, ambito, area tematica, especialidad, materia, eje, rama, temas",
    it: "tema, argomento, ambito, specialita, settore, materia insegnamento, area tematica, disciplina",
    nl: "thema, onderwerp, vakgebied, specialisme, aandachtsgebied",
    pt: "tema, assunto, area tematica, especialidade, ambito, eixo, materia ensino, area atuacao",
  },
  short:
    "Health and safety|Water and energy|Family and education|Local history|Nature protection|Music and theatre|Housing|Nutrition|Sports and movement|Digital skills|Crafts|Road safety|First aid|Languages|Climate|Food security",
  kinds: "main|related|special",
  statuses: "active|planned|closed",
};
