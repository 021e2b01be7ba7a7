import type { Sort } from "./sort.ts";

/** What is built, or part of it. */
export const building: Sort = {
  name: "building",
  nouns: {
    en: "building, house, tower, hall, wing, barn, shed, hut, cabin house, cottage, bungalow, villa, mansion, castle, palace, pavilion, annex, annexe, outbuilding, block building, apartment block, high rise, skyscraper, farmhouse, manor, rectory, gatehouse, boathouse, summerhouse, container building, yurt, dome, hangar, silo, bunker, crypt, vault building, mausoleum, columbarium, arcade, gazebo, conservatory, prefab, structure, construction, edifice, dwelling, residence building, real estate object, premises, compound, complex building, facility building, dormitory, staff house, main building",
    de: "gebaeude, haus, halle, turm, fluegel, scheune, huette, schloss, villa, pavillon, anbau, wohnhaus, bauwerk, objekt gebaeude, block gebaeude, stall",
    fr: "batiment, immeuble, maison, tour batiment, hangar, chalet, chateau, pavillon, annexe, residence, edifice, local, aile",
    es: "edificio, casa, torre, nave, cabana, castillo, pabellon, anexo, residencia, inmueble, bloque edificio, bodega edificio",
    it: "edificio, casa, torre, capannone, baita, castello, padiglione, residenza, immobile, stabile, palazzo",
    nl: "gebouw, huis, toren, loods, hut, kasteel, paviljoen, pand, woning, schuur",
    pt: "edificio, predio, casa, torre, galpao, cabana, castelo, pavilhao, anexo, residencia, imovel, bloco edificio",
  },
  form: "place",
  named: [
    "(Oak|Mill|River|Garden|Station|Rose|Harbour|Park|Castle|Linden|School|Orchard) {Noun}",
    "(North|East|South|West|Main|Old|New) {Noun}",
    "{Noun} [A-F]",
  ],
  described: {
    first: [
      "(Brick|Timber frame|Concrete|Stone), built in (1890|1912|1935|1961|1984|2002), (roof renewed in 2015|new windows|original doors).",
      "(Two|Three|Four) floors, (lift|stairs only|cellar|attic not in use).",
      "(Used for offices|Flats|Storage and workshop|Meetings and events), (heated by gas|district heating|heat pump).",
    ],
    then: ["(Listed building|No restrictions)."],
  },
  noted: { first: ["(Roof|Facade|Heating|Wiring) to be checked.", "Keys at the (office|caretaker's)."] },
  kinds: "residential|commercial|industrial|public|agricultural",
  statuses: "in_use|vacant|under_construction|renovation",
  grades: "good|fair|poor",
  several: { usual: 2, most: 15 },
};
