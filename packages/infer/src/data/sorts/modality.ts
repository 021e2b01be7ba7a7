import type { Sort } from "./sort.ts";

/** How something is done or given. */
export const modality: Sort = {
  name: "modality",
  nouns: {
    en: "modality, delivery mode, delivery modality, teaching mode, study mode, attendance mode, participation mode, mode of delivery, format of event, form of participation, form of support, assistance modality, distribution modality, work arrangement, working arrangement, work mode, work model, meeting format, mode of study, arrangement type, manner, form of delivery",
    de: "durchfuehrungsart, teilnahmeform, arbeitsform, unterrichtsform, form",
    fr: "modalite participation, mode participation, forme, formule",
    es: "modalidad, forma, modalidad curso",
    it: "modalita, forma, modalita partecipazione",
    nl: "vorm, deelnamevorm",
    pt: "modalidade, forma, regime",
  },
  list: "in_person|online|hybrid|by_appointment",
};
