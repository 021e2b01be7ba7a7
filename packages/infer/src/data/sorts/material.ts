import type { Sort } from "./sort.ts";

/** What things are made of. */
export const material: Sort = {
  name: "material",
  nouns: {
    en: "wood, timber, lumber, plywood, veneer, stone, marble, granite, limestone, sandstone, gravel, sand, clay, loam, cement, concrete, mortar, plaster, gypsum, asphalt, bitumen, tar, glass, ceramic, porcelain, metal, steel, iron, copper, brass, bronze, aluminium, aluminum, zinc, lead metal, tin metal, nickel, silver metal, gold metal, platinum, alloy, plastic, polymer, resin, rubber, silicone, latex, foam, insulation, fibre, fiber, yarn, thread material, wool, cotton, linen, silk, leather, fur, felt, fabric, textile, cloth material, paper, cardboard, parchment, ink, paint, varnish, lacquer, glaze, dye, pigment, stain, primer, adhesive, glue, solvent, acid, base chemical, reagent, catalyst, chemical, element chemical, gas, oxygen, nitrogen, hydrogen, helium, carbon dioxide, oil, lubricant, grease, fuel, petrol, gasoline, diesel, kerosene, coal, charcoal, peat, firewood, pellet, biomass, wax, soap, detergent, disinfectant, bleach, fertilizer, fertiliser, compost, manure, mulch, soil, substrate, growing medium, pesticide, herbicide, fungicide, insecticide, feed, fodder, hay, straw, silage, raw material, filler, coating, finish, surface finish, laminate, flooring, roofing, cladding, upholstery, waste material, scrap metal, hazardous substance, substance, mineral, ore, crystal, gemstone, gem, diamond, pearl, amber, ivory, horn material, feather, water source text, explosive, ammunition, refrigerant, coolant, antifreeze, ash, dust, slag, sludge",
    de: "holz, stein, sand, ton material, beton, glas, metall, stahl, kunststoff, gummi, stoff, leder, papier, farbe material, kleber, oel, brennstoff, duenger, erde, futter, werkstoff, rohstoff, baustoff, belag",
    fr: "bois, pierre, sable, argile, beton, verre, metal, acier, plastique, caoutchouc, tissu, cuir, papier, peinture, colle, huile, carburant, engrais, terre, matiere, matiere premiere, revetement, materiau",
    es: "madera, piedra, arena, arcilla, hormigon, concreto, vidrio, metal, acero, plastico, caucho, tela, cuero, papel, pintura, pegamento, aceite, combustible, abono, fertilizante, tierra, materia prima, revestimiento",
    it: "legno, pietra, sabbia, argilla, calcestruzzo, vetro, metallo, acciaio, plastica, gomma, tessuto, cuoio, carta, vernice, colla, olio, carburante, concime, terra, materia prima, rivestimento, materiale",
    nl: "hout, steen, zand, klei, beton, glas, metaal, staal, kunststof, rubber, stof, leer, papier, verf, lijm, olie, brandstof, mest, aarde, grondstof, bekleding, materiaal",
    pt: "madeira, pedra, areia, argila, concreto, vidro, metal, aco, plastico, borracha, tecido, couro, papel, tinta, cola, oleo, combustivel, adubo, fertilizante, terra, materia prima, revestimento, materia",
  },
  named: ["(White|Grey|Fine|Coarse|Natural|Recycled|Treated|Dark|Light) {noun}"],
  described: {
    first: [
      "(Delivered in|Sold in) (bags of 25 kg|rolls|sheets|cans of 5 litres|blocks), (store dry|keep away from heat|use within six months).",
      "(Easy to work|Hard-wearing|Light|Weatherproof), (fine grain|even colour|slightly rough|for outdoor use).",
    ],
  },
  noted: { first: ["(New batch|Sample|Delivery) (checked|received in May|slightly darker)."] },
  kinds: "natural|synthetic|recycled|composite",
  statuses: "in_stock|ordered|used_up",
  categories: "Wood|Metal|Plastic|Textile|Stone|Chemical",
  grades: "A|B|C",
  several: { usual: 4, most: 30 },
};
