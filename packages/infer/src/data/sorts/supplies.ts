import type { Sort } from "./sort.ts";

/** What is at hand or has to be brought. */
export const supplies: Sort = {
  name: "supplies",
  nouns: {
    en: "supply list, supplies, required material, material needed, material required, required equipment, equipment needed, equipment required, equipment available, available equipment, tool needed, tools required, tool required, material used, equipment used, resource needed, resource required, required resource, item needed, things to bring, packing list, inventory list, provision list, equipment list, amenity list, accessory list, material list, contents of kit, kit content, gear, gear list, item included, included item, aid provided, relief item, consumable, utensil",
    de: "materialbedarf, ausstattung, ausruestung, arbeitsmittel, hilfsmittel, zubehoer, materialliste",
    fr: "materiel, equipement disponible, fourniture, materiel necessaire, moyen materiel, equipement",
    es: "material necesario, equipamiento, insumo, utensilio, suministro, recurso material",
    it: "attrezzatura, occorrente, materiale necessario, dotazione, fornitura",
    nl: "benodigdheid, uitrusting, hulpmiddel, benodigd materiaal, voorziening",
    pt: "equipamento necessario, insumo, utensilio, material necessario, suprimento",
  },
  told: {
    first: [
      "(10|12|20|30) chairs, (two|four|six) tables, (a projector|a whiteboard|a flip chart).",
      "(Gloves|Helmets|Safety glasses|Overalls) for everybody, (first-aid kit|fire extinguisher|torch).",
      "(Two|Three) (ladders|wheelbarrows|shovels|buckets), (rope|tape measure|work lights|extension lead).",
      "(Laptop|Camera|Notepad), (forms|pens|markers), (power supply|spare batteries|sound system).",
      "(50|100|200) (blankets|water bottles|leaflets|bags|envelopes), (tape|labels|cable ties).",
      "(Paper|Scissors|Glue|Paint|Brushes), (cloths|aprons|cardboard).",
    ],
    then: ["Everything is kept in the store room.", "To be brought along by the participants."],
  },
  kinds: "consumable|reusable|borrowed",
  statuses: "available|ordered|missing",
  categories: "Tools|Safety|Office|Kitchen|Technology|Furniture",
};
