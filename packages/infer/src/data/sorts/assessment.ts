import type { Sort } from "./sort.ts";

/** Looking at something to judge it. */
export const assessment: Sort = {
  name: "assessment",
  nouns: {
    en: "evaluation, assessment, appraisal, audit, inspection, review, check, checkup, check up, examination, exam, test, testing, survey, monitoring, measurement process, calibration, verification, validation, control check, compliance check, quality control, background check, site inspection, safety inspection, vehicle inspection, property inspection, walkthrough, patrol check, round check, sampling, analysis, lab test, blood test, diagnosis process, interview, questioning, needs assessment, impact assessment, risk assessment, damage assessment, self assessment, peer review, performance review, annual review, rating process, grading, benchmark, comparison, census, poll, count process, stocktake, stocktaking, inventory check, investigation, research, exploration, mapping, scan, probe, autopsy, post mortem examination, necropsy, valuation, estimate, estimation, expert opinion, consultation, consult, hearing test, eye test, fitness test, driving test, placement test, drug test, water test, soil test, headstone inspection",
    de: "bewertung, pruefung, kontrolle, inspektion, untersuchung, begutachtung, audit, messung, test, auswertung, evaluierung, befragung, begehung, abnahme, beurteilung",
    fr: "evaluation, controle, inspection, examen, verification, audit, test, enquete, analyse, consultation, expertise, diagnostic, mesure controle",
    es: "evaluacion, inspeccion, examen, revision, control, auditoria, prueba, encuesta, analisis, consulta, verificacion, diagnostico, peritaje",
    it: "valutazione, ispezione, esame, controllo, verifica, revisione, prova, indagine, analisi, consulto, perizia",
    nl: "evaluatie, inspectie, onderzoek, controle, keuring, test, enquete, analyse, consult, beoordeling, meting",
    pt: "avaliacao, inspecao, exame, vistoria, controle, auditoria, teste, pesquisa, analise, consulta, verificacao, pericia",
  },
  form: "plan",
  named: ["(Initial|Annual|Follow-up|Spring|Autumn|Final|Spot) {noun}"],
  described: {
    first: [
      "(Carried out|Done) by (two people|an outside expert|the site manager|the quality team), (announced a week before|without notice|took half a day).",
      "(Covers|Looked at) (safety and hygiene|all records of the year|the equipment|ten samples|the whole site), (form filled in on site|photos attached|scored from 1 to 5).",
      "(No|Two|Three small) (problems|deviations|remarks), (repeat in a year|to be settled within four weeks|passed).",
    ],
  },
  noted: {
    first: [
      "(Access|Key|Contact person|Documents) (arranged|missing|ready).",
      "(Report|Result|Certificate) (sent on Friday|follows|filed).",
      "(Same|Other) person as last time.",
    ],
  },
  kinds: "initial|routine|follow_up|final|special",
  statuses: "completed|scheduled|in_progress|cancelled",
  categories: "Safety|Quality|Finance|Environment|Health|Compliance",
  grades: "A|B|C|D",
  reasons: "Due date reached|After an incident|On request|Change of owner|Complaint received|Random check",
  several: { usual: 1, most: 12 },
};
