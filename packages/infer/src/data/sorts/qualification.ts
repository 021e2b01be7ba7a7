import type { Sort } from "./sort.ts";

/** What somebody has learned and can show. */
export const qualification: Sort = {
  name: "qualification",
  nouns: {
    en: "qualification, diploma, degree, certificate of training, credential, training completed, education, schooling, academic degree, school leaving certificate, apprenticeship, proficiency certificate, badge skill, skill, competence, competency, ability skill, know how, experience, work experience, professional experience, prior experience, language skill, computer skill, soft skill, expertise, talent skill, background education, educational background, highest qualification, highest education, education level, level of education, last degree, professional qualification, required qualification, special skill, key skill",
    de: "abschluss, ausbildung, qualifikation, diplom, schulabschluss, faehigkeit, kenntnis, erfahrung, berufserfahrung, befaehigung, bildungsgrad, schulbildung",
    fr: "diplome, formation, qualification, competence, experience, certificat formation, niveau etude, brevet",
    es: "diploma, formacion, titulo academico, cualificacion, competencia, habilidad, experiencia, nivel educativo, escolaridad",
    it: "diploma, formazione, titolo studio, qualifica, competenza, abilita, esperienza, livello istruzione",
    nl: "diploma, opleiding, kwalificatie, vaardigheid, ervaring, bekwaamheid, opleidingsniveau",
    pt: "diploma, formacao, qualificacao, competencia, habilidade, experiencia, escolaridade, nivel escolaridade",
  },
  short:
    "First-aid certificate|Bachelor's degree|Master craftsman|Youth leader card|Secondary school|Trainer licence B|Apprenticeship|Master's degree|Teaching diploma|Lifeguard badge|Forklift licence|Nursing diploma",
  told: {
    first: [
      "(Five|Eight|Twelve|Twenty) years in (care|teaching|construction|gardening|sales|logistics), (two of them as team leader|also abroad|last post until 2023).",
      "(Driving licence|First-aid course|Trainer licence|Forklift licence), (good with numbers|fluent in two languages|computer skills).",
      "(Diploma|Degree|Apprenticeship) in (social work|nursing|mechanics|agriculture|music|administration), (2009|2014|2018).",
    ],
  },
  kinds: "school|vocational|academic|language",
  statuses: "valid|expired|in_progress",
  grades: "basic|intermediate|advanced|expert",
  several: { usual: 1, most: 8 },
};
