import type { Sort } from "./sort.ts";

/** What is done to things to keep or make them. */
export const work: Sort = {
  name: "work",
  nouns: {
    en: "repair, maintenance, servicing, service work, overhaul, restoration, renovation, refurbishment, conversion, extension work, construction work, installation, dismantling, demolition, excavation, earthwork, drilling, welding, painting work, plastering, roofing work, plumbing work, electrical work, wiring, insulation work, landscaping, planting, sowing, harvest, harvesting, pruning, mowing, weeding, watering, irrigation, fertilization, spraying, ploughing, tillage, felling, logging, clearing, cleaning, cleanup, washing, laundry work, disinfection, sterilization, decontamination, waste removal, disposal, recycling, replacement, upgrade, update work, modification, alteration, adjustment work, tuning, lubrication, oil change, tyre change, refuelling, charging, loading, unloading, packing, packaging, labelling, sorting, storage process, production, manufacturing, processing, brewing, fermentation, distillation, bottling, baking, cooking, roasting, smoking process, drying, sewing, weaving, knitting, dyeing, printing, binding, casting, forging, moulding, firing process, glazing, polishing, sanding, grinding, milling, turning, feeding, milking, shearing, grooming, shoeing, breeding, mating, training process, teaching, coaching, tutoring, mentoring, caring, nursing care, therapy session, beauty treatment work, translation, editing, proofreading, digitisation, digitization, archiving, indexing, conservation work, maintenance work, maintenance task, repair work, work order, work performed, job work, intervention work, activity, action, operation, procedure, process, undertaking work, chore, service call, field work, installation work, road work, snow removal",
    de: "reparatur, wartung, instandsetzung, restaurierung, renovierung, umbau, montage, einbau, reinigung, pflege arbeit, ernte, aussaat, arbeit, arbeiten, bearbeitung, herstellung, produktion, instandhaltung, sanierung, aktivitaet, massnahme arbeit, verfahren",
    fr: "reparation, entretien, maintenance, restauration, renovation, travaux, nettoyage, recolte, plantation, production, fabrication, intervention technique, activite, procede",
    es: "reparacion, mantenimiento, restauracion, renovacion, cosecha, siembra, produccion, fabricacion, trabajo, proceso, procedimiento",
    it: "riparazione, manutenzione, restauro, ristrutturazione, lavoro, installazione, raccolto, semina, produzione, lavorazione, procedura, processo",
    nl: "reparatie, onderhoud, herstelling, restauratie, renovatie, werk, schoonmaak, oogst, productie, activiteit, proces, werkzaamheid",
    pt: "reparo, reparacao, manutencao, restauracao, reforma, colheita, plantio, producao, fabricacao, trabalho, processo, procedimento",
  },
  form: "plan",
  named: ["(Annual|Spring|Autumn|Urgent|Planned|Monthly|Final) {noun}"],
  told: {
    first: [
      "(Cleaned|Checked|Repaired|Replaced) (the filter|the lock|the roof tiles|the fence|two lamps|the pump), (tested afterwards|works again|photos taken).",
      "(Cut the hedge|Swept the yard|Emptied the bins|Painted the door|Sorted the store room).",
      "(Preparation|Set-up|First stage) finished, (rest follows on Monday|waiting for parts|half a day left).",
      "(Informed|Met|Visited) (the neighbours|the supplier|two families), (next steps agreed|list handed over).",
    ],
  },
  described: {
    first: [
      "(Takes|Took) (one hour|half a day|two days|a week), (two people|one technician|an outside company), (parts included|scaffold needed|done while open).",
      "(Old parts removed|Surface cleaned|Foundation checked|Seals renewed), (tested and handed over|warranty two years|second coat follows).",
      "(Done|Planned) (every spring|once a year|after each season|when needed).",
    ],
  },
  noted: {
    first: [
      "(Parts|Tools|Colour|Access) (ordered|ready|to be arranged).",
      "(Weather|Noise|Dust) to be considered, (inform the neighbours|close the windows|only until noon).",
      "(Finished|Accepted|Billed) on (Friday|the 14th|completion).",
    ],
  },
  kinds: "planned|urgent|routine|warranty",
  statuses: "completed|in_progress|planned|on_hold|cancelled",
  categories: "Building|Garden|Vehicles|Equipment|Cleaning|Electrical",
  grades: "low|medium|high",
  reasons: "Wear|Damage|Regular interval|Leak|Request by the user|Inspection result|Failure",
  several: { usual: 2, most: 20 },
};
