import type { Sort } from "./sort.ts";

/** What is done and given against it. */
export const treatment: Sort = {
  name: "treatment",
  nouns: {
    en: "treatment, therapy, medicine, remedy, medication text, drug, pill, ointment, vaccine, vaccination, injection, infusion, transfusion, surgery, massage, physiotherapy, radiotherapy, chemotherapy, rehabilitation, counselling, counseling, nursing, first aid, prophylaxis, anaesthesia, anesthesia, splint, cast medical, supplement, vitamin, homeopathy, acupuncture, treatment given, treatment received, current treatment, current medication, prior treatment, care provided, intervention, medical intervention, beauty treatment, facial, manicure, pedicure, hair treatment",
    de: "behandlung, therapie, medikament, arznei, impfung, operation, massage, kur, pflege, heilmittel",
    fr: "traitement, therapie, medicament, vaccin, operation, massage, soin, remede, intervention",
    es: "tratamiento, terapia, medicamento, vacuna, operacion, masaje, cuidado, remedio, intervencion, cirugia",
    it: "trattamento, terapia, farmaco, vaccino, operazione, massaggio, cura, rimedio, intervento",
    nl: "behandeling, therapie, medicijn, vaccin, operatie, massage, verzorging, geneesmiddel, ingreep",
    pt: "tratamento, terapia, medicamento, vacina, operacao, massagem, cuidado, remedio, intervencao, cirurgia",
  },
  short:
    "Physiotherapy|Massage|Antibiotics for 7 days|Pain relief as needed|Ointment twice a day|Rest and cooling|Splint for two weeks|Observation|Breathing exercises|Change of diet",
  told: {
    first: [
      "(Physiotherapy|Massage|Exercises|Ointment|Tablets) (twice a week|once a day|as needed), (for six weeks|for ten days|until the next visit).",
      "(Wound cleaned and dressed|Splint fitted|Cooling and rest|Vaccination given), (well tolerated|no reaction|control in one week).",
      "(No treatment needed|Treatment finished|Treatment continued as before).",
    ],
  },
  described: {
    first: [
      "(Takes|Lasts) (20|30|45|60|90) minutes, (by appointment|at home possible|in a quiet room).",
      "(Relieves|Helps against|Prevents) (pain|tension|stress|stiffness|infection), (noticeable after three sessions|not during pregnancy|ask your doctor first).",
    ],
  },
  noted: {
    first: [
      "(Well tolerated|Slight redness|No side effects|Pressure adjusted).",
      "(Next session|Control) in (one week|two weeks|a month).",
    ],
  },
  kinds: "initial|follow_up|preventive|emergency",
  statuses: "completed|ongoing|planned|stopped",
  reasons: "Recovered|No improvement|Side effects|Patient's wish|Change of therapy",
  several: { usual: 2, most: 15 },
};
