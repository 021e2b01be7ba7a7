import type { Sort } from "./sort.ts";

/** What is broken or worn. */
export const damageText: Sort = {
  name: "damage-text",
  nouns: {
    en: "damage, defect, fault, flaw, wear, breakage, deterioration, structural damage, water damage, visible damage, malfunction, impairment, crack, leak, corrosion, wear and tear",
    de: "schaden, defekt, beschaedigung, schadensbild, verschleiss, schadensbeschreibung",
    fr: "degat, dommage, defaut, deterioration, panne, usure, degradation, avarie",
    es: "dano, defecto, averia, desperfecto, deterioro, falla",
    it: "danno, difetto, guasto, avaria, deterioramento, usura",
    nl: "schade, defect, gebrek, beschadiging, mankement, slijtage",
    pt: "dano, defeito, avaria, estrago, deterioracao, falha",
  },
  told: {
    first: [
      "(Crack|Dent|Scratch|Stain|Hole) (on the left side|in the corner|at the base|near the edge), about (5|10|20|30) cm.",
      "(Rust|Moisture|Mould|Moss|Loose joints) (on the back|in several places|around the frame).",
      "(Handle|Hinge|Lock|Cover|Cable|Seal) (loose|broken|missing|worn).",
      "(Surface|Paint|Lettering|Coating) (flaking|faded|worn off in parts).",
      "(Leans slightly|Does not close properly|Moves when touched|Leaks when it rains).",
      "(No damage|Only traces of use).",
    ],
    then: ["Repair recommended before winter.", "Can still be used."],
  },
  kinds: "wear|breakage|corrosion|water|vandalism|other",
  statuses: "repaired|reported|in_repair|not_repairable",
  grades: "minor|moderate|severe",
};
