import type { Sort } from "./sort.ts";

/** What holds something. */
export const container: Sort = {
  name: "container",
  nouns: {
    en: "container, box, crate, barrel, cask, keg, tank, vat, tub, jar, bottle, flask, vial, ampoule, can, tin, canister, sack, bag, pouch, sachet, packet, carton, casket, coffin, urn, vase, planter, basket, hamper, skip, dumpster, waste bin, trough, pallet, tote, envelope, wrapper container, gas bottle, aquarium, terrarium, beehive, hive, incubator box, cool box, cooler box, toolbox, suitcase, trunk, wallet item, purse, capsule container, reliquary, shipping container",
    de: "behaelter, kiste, fass, tank, flasche, dose, sack, karton, korb, sarg, urne, tonne, gefaess, truhe, bienenstock",
    fr: "conteneur, tonneau, cuve, bouteille, boite, sac recipient, carton, panier, cercueil, urne, poubelle, recipient, bac, ruche",
    es: "contenedor, caja, barril, tanque, botella, lata, saco, carton, cesta, ataud, urna, recipiente, bidon, colmena, envase",
    it: "contenitore, cassa, botte, serbatoio, bottiglia, scatola, sacco, cesto, bara, urna, recipiente, vasca, arnia",
    nl: "bak, kist, vat, tank, fles, doos, zak, mand, urn, ton, korf, houder",
    pt: "recipiente, caixa, barril, tanque, garrafa, lata, saco, cesta, caixao, urna, vasilhame, colmeia, embalagem",
  },
  named: [
    "(Oak|Pine|Steel|Glass|Plastic|Wooden|Aluminium|Cardboard|Wicker|Stainless) {noun}",
    "(Small|Medium|Large|Round|Square|White|Blue) {noun}",
  ],
  described: {
    first: [
      "(Holds|Room for) (5|20|60|120|240) litres, (with lid|stackable|on wheels|lockable).",
      "(Wood|Steel|Glass|Plastic), (emptied every week|cleaned after use|labelled on both sides).",
    ],
  },
  noted: {
    first: ["(Lid|Label|Lock|Wheel) (missing|renewed|damaged).", "(Half full|Empty|Sealed) at the last check."],
  },
  kinds: "small|medium|large|reusable|disposable",
  statuses: "empty|full|in_use|damaged",
  grades: "new|good|worn",
  several: { usual: 6, most: 60 },
};
