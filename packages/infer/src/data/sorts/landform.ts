import type { Sort } from "./sort.ts";

/** Land and water as nature made it. */
export const landform: Sort = {
  name: "landform",
  nouns: {
    en: "river, stream, brook, creek, lake, pond, lagoon, gulf, strait, sea, ocean, reef, beach, coast, coastline, shore, cape, cliff, dune, island, islet, peninsula, mountain, hill, peak, summit, ridge, mountain range, volcano, crater, valley, gorge, canyon, ravine, plateau, plain, desert, oasis, steppe, savanna, meadow, pasture, grassland, heath, moor, marsh, swamp, wetland, bog, forest, woodland, grove, jungle, rainforest, orchard field, glacier, spring water, waterfall, rapids, cave, cavern, sinkhole, aquifer, estuary, delta, basin, watershed, water body, body of water, catchment basin, habitat, biotope, biome, ecosystem, terrain, landscape, fjord, geyser, sandbank, shoal, trench",
    de: "fluss, bach, see, teich, berg, huegel, tal, wald, wiese, insel, strand, kueste, hoehle, moor, gewaesser, biotop",
    fr: "riviere, fleuve, ruisseau, lac, etang, montagne, colline, vallee, foret, prairie, ile, plage, cote terre, grotte, marais",
    es: "rio, arroyo, lago, laguna, montana, cerro, valle, bosque, pradera, isla, playa, costa terreno, cueva, cuenca, quebrada",
    it: "fiume, torrente, lago, stagno, montagna, collina, valle, bosco, prato, isola, spiaggia, grotta",
    nl: "rivier, beek, meer, vijver, berg, heuvel, dal, bos, weide, eiland, strand, grot",
    pt: "rio, riacho, lago, lagoa, montanha, morro, floresta, prado, ilha, praia, caverna, bacia",
  },
  form: "area",
  named: ["(Alder|Silver|Eagle|Black|White|Stone|Heron|Willow|Bear|Copper|Long|Misty) {Noun}"],
  described: {
    first: [
      "(Shallow|Steep|Wide|Narrow) in parts, (reached on foot only|marked path from the car park|open all year).",
      "(Reeds|Old trees|Sandy ground|Rocks) along the (east|west|north) side, (nesting birds in spring|rare plants|used for fishing).",
    ],
    then: ["Protected since (1968|1985|1997|2010)."],
  },
  noted: { first: ["Water level (low|high|normal) in (May|August|October).", "(Path|Sign|Fence) (damaged|renewed)."] },
  kinds: "natural|artificial|protected",
  statuses: "intact|recovering|degraded|monitored",
  grades: "good|moderate|poor",
  several: { usual: 3, most: 20 },
};
