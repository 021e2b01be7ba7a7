import type { Sort } from "./sort.ts";

/** What people intend and carry out. */
export const plan: Sort = {
  name: "plan",
  nouns: {
    en: "plan, project, programme, program activity, initiative, campaign, scheme, pilot project, pilot, venture, undertaking, mission project, operation project, expedition, research project, study, trial, experiment, clinical study, feasibility study, case study, survey project, restoration project, construction project, development project, community project, school project, youth project, aid project, relief operation, intervention project, reform, strategy plan, roadmap, timeline plan, master plan, budget plan, business plan, training plan, training programme, training program, exercise plan, workout plan, diet plan, nutrition plan, meal plan, lesson plan, curriculum, syllabus, care plan text, treatment programme, maintenance plan, cleaning plan, duty roster, rota, work schedule plan, production plan, seating plan, route plan, emergency plan document, evacuation plan, safety plan, marketing plan, fundraising campaign, vaccination campaign, conservation project, exchange programme, scholarship programme, loyalty programme, rewards programme, mentoring programme, internship programme, volunteer programme, wellness programme, subsidy programme, funding programme, funding scheme, grant programme, support programme",
    de: "projekt, programm, vorhaben, initiative, kampagne, trainingsplan, ernaehrungsplan, wartungsplan, dienstplan, foerderprogramm, studie, lehrplan, aktion",
    fr: "projet, programme, initiative, campagne, dispositif, plan action, etude, action projet, plan entrainement, plan formation",
    es: "proyecto, programa, iniciativa, campana, plan, estudio, plan entrenamiento, plan nutricion, plan accion",
    it: "progetto, programma, iniziativa, campagna, piano, studio, piano allenamento",
    nl: "project, programma, initiatief, campagne, plan, studie, trainingsplan",
    pt: "projeto, programa, iniciativa, campanha, plano, estudo, plano treino",
  },
  form: "plan",
  named: [
    "(Clean Water|Safe Roads|Green Schools|Healthy Start|Open Library|Strong Families|New Roots|Bright Future|River Walk|Solar Roofs|Old Town|First Steps) {Noun}",
    "(Spring|Summer|Autumn|Winter|Youth|Community|Harbour|Regional) {Noun} (2024|2025|2026)",
  ],
  described: {
    first: [
      "(Runs|Planned) for (six months|one year|two years|three years) in (two districts|five villages|all schools|the old town), (led by a local team|with three partners|financed by grants).",
      "Helps (families|young people|farmers|older people|newcomers) to (find work|save water|learn|stay healthy|meet others).",
      "(Started|Approved) in (2021|2022|2023|2024), (first results in spring|second phase under way|extended by a year).",
      "(About 120|Some 300|More than 1,000) people (take part|benefit|have been reached so far).",
    ],
    then: ["Next review in (June|autumn|January)."],
  },
  noted: {
    first: [
      "(Budget|Timetable|Partner) (to be confirmed|changed|approved).",
      "(Report|Photos|Receipts) (due at the end of the month|received|still missing).",
    ],
  },
  kinds: "pilot|regular|emergency|joint",
  statuses: "active|planned|completed|on_hold|cancelled",
  categories: "Health|Education|Environment|Infrastructure|Culture|Social",
  grades: "small|medium|large",
  reasons: "Lack of funds|Partner withdrew|Weather|Goals reached|Change of priorities|Permit missing",
  several: { usual: 2, most: 20 },
};
