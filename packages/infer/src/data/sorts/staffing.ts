import type { Sort } from "./sort.ts";

/** Who does the work. */
export const staffing: Sort = {
  name: "staffing",
  nouns: {
    en: "human resource, staffing, staff needed, personnel required, staff required, personnel needed, team composition, manpower, workforce, staff allocation, crew composition, people needed, volunteers needed, roles needed, staff present, staff involved, team structure, labour, labor, team involved, people involved, resource person, staff on duty",
    de: "personalbedarf, personaleinsatz, personal, besetzung, arbeitskraft, helfer",
    fr: "ressource humaine, effectif mobilise, personnel mobilise, equipe mobilisee, moyen humain",
    es: "recurso humano, personal requerido, personal asignado, mano de obra",
    it: "risorsa umana, personale impiegato, manodopera",
    nl: "personeel, bezetting, personeelsinzet, mankracht",
    pt: "recurso humano, mao de obra, pessoal, equipe envolvida, equipa envolvida",
  },
  told: {
    first: [
      "(Two|Three|Four) (nurses|drivers|trainers|helpers|technicians|masons|social workers|electricians), one (driver|cook|translator|office assistant|supervisor).",
      "A team of (three|four|six|eight), (half of them volunteers|led by the site manager|with one substitute).",
      "(Two|Three) people on (weekdays|weekends), (one|two) at night.",
      "One (project manager|site manager|coordinator), (five|eight|ten) (community workers|helpers|labourers|volunteers).",
    ],
    then: ["Substitutes are on call.", "All are trained."],
  },
};
