import type { Sort } from "./sort.ts";

/** What grows. */
export const plant: Sort = {
  name: "plant",
  nouns: {
    en: "plant, flower, tree, shrub, bush, hedge, herb, grass, weed, moss, fern, lichen, fungus, mushroom, algae, seedling, sapling, seed, bulb plant, cutting, leaf, blossom, cultivar, cultivated plant, crop plant, houseplant, succulent, cactus, orchid, rose, tulip, vine, ivy, palm, oak tree, pine tree, fruit tree, apple tree, vegetation, vegetation type, ground cover, perennial, annual plant, wildflower, bouquet, flower arrangement, wreath, garland",
    de: "pflanze, blume, baum, strauch, kraut, gras, pilz, samen, saatgut, hecke, staude, gesteck, kranz",
    fr: "plante, fleur, arbre, arbuste, herbe, champignon, graine, semence, haie, couronne",
    es: "planta, flor, arbol, arbusto, hierba, hongo, semilla, seto, cultivo planta",
    it: "pianta, fiore, albero, arbusto, erba, fungo, seme, siepe",
    nl: "plant, bloem, boom, struik, kruid, gras, paddenstoel, zaad, haag",
    pt: "planta, flor, arvore, arbusto, erva, cogumelo, semente, sebe, muda",
  },
  short:
    "White rose|Lavender|Common oak|Silver birch|Red tulip|Sunflower|Apple tree|Boxwood|Peony|Lily|Fern|Rosemary|Japanese maple|Hydrangea|Marigold|Ivy",
  described: {
    first: [
      "(Sunny|Half shade|Shade), (water twice a week|little water|moist soil), (flowers from May to July|evergreen|hardy).",
      "(Up to 40 cm|About 1.5 m|Up to 12 m) high, (attracts bees|prune in spring|suitable for pots).",
    ],
  },
  noted: {
    first: [
      "(Watered|Pruned|Repotted|Fed) (in March|last week|twice this month).",
      "(New leaves|First flowers|Aphids on two shoots|Dry tips) seen.",
    ],
  },
  kinds: "annual|perennial|shrub|tree|herb",
  statuses: "healthy|growing|dormant|diseased|removed",
  grades: "good|fair|poor",
  several: { usual: 12, most: 200 },
};
