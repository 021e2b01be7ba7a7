import type { Sort } from "./sort.ts";

/** Numbered parts of a larger whole, where things or people have their place. */
export const placeUnit: Sort = {
  name: "place-unit",
  nouns: {
    en: "plot, grave plot, grave, burial plot, parcel of land, lot place, bay, parking slot, parking space, parking spot, parking bay, parking place, pitch, camping pitch, slip, mooring, berth, stall, stand, booth stand, market stall, row, aisle, rack, shelf, bin, storage bin, locker, cubby, pigeonhole, drawer, cage, pen, paddock, hive site, bed place, garden bed, planting bed, table place, desk, workstation, seat, lane, field place, slot place, bunk, niche, urn niche, vault place, tier, storage slot, dock door, gate place, track place, ramp, cell place, zone place, segment, charging point, hookup, row label",
    de: "stellplatz, parkplatz, liegeplatz, lagerplatz, fach, regal, schliessfach, parzelle, grabstelle, platz, box, stand platz, reihe, beet, gehege, koppel",
    fr: "place parking, casier, rayon, etagere, parcelle, concession, rangee, stand, enclos, case, box",
    es: "plaza aparcamiento, casillero, estante, parcela, lote terreno, fila, puesto, corral, cajon, mesa lugar",
    it: "posto, posto auto, scaffale, armadietto, parcella, lotto terreno, fila, stallo, recinto, cassetto",
    nl: "parkeerplaats, ligplaats, vak, schap, kluisje, perceel, rij, kraam, hok",
    pt: "vaga, prateleira, armario numerado, parcela terreno, fileira, lote terreno, banca, curral, gaveta",
  },
  named: ["[A-F]-?(0[1-9]|1[0-9]|2[0-9]|3[0-6])"],
  described: {
    first: [
      "(Near the entrance|At the back|Next to the path|Along the wall|Under the trees), (sunny|shaded|level ground|slightly sloping).",
      "(2|3|4|6) by (1|2|3) metres, (power connection|water nearby|marked with a post|fenced).",
    ],
    then: ["(Renewed|Cleared|Marked again) in (2019|2022|2024|spring)."],
  },
  noted: {
    first: [
      "(Number plate|Sign|Border|Marking) (missing|renewed|hard to read).",
      "(Reserved for|Used by) (a member|the office|visitors|staff).",
      "(Grass|Hedge|Gravel) to be (cut|renewed) in (spring|autumn).",
    ],
  },
  kinds: "standard|large|small|covered|reserved",
  statuses: "occupied|available|reserved|blocked",
  categories: "Standard|Large|Corner|Covered|Reserved",
  grades: "A|B|C",
  reasons: "End of lease|Moved to another place|Renovation|Not used any more|Own request",
  several: { usual: 40, most: 800 },
};
