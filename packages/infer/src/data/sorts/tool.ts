import type { Sort } from "./sort.ts";

/** Things that people work, play or travel with. */
export const tool: Sort = {
  name: "tool",
  nouns: {
    en: "tool, hammer, screwdriver, wrench, spanner, pliers, chisel, file tool, axe, hatchet, shovel, spade, rake, hoe, pitchfork, scythe, sickle, pruner, shears, scissors, knife, needle, brush, broom, mop, bucket, ladder, scaffold, wheelbarrow, trolley, cart tool, pallet jack, jack tool, clamp, vise, tape measure, ruler, compass tool, square tool, helmet, hard hat, gloves, goggles, mask, respirator, harness, rope, chain tool, hook, carabiner, pulley, net, trap, snare, bait, fishing rod, rod, reel, lure, tackle, tent, sleeping bag, backpack, rucksack, torch, flashlight, headlamp, compass instrument, whistle, flare, life jacket, life vest, lifebuoy, oar, paddle, sail, anchor, ski, ski boot, snowboard, skate, sledge, racket, bat tool, ball, puck, shuttlecock, dart, bow, arrow, sword, shield, spear, saddle, bridle, bit tool, stirrup, leash, collar, muzzle, bowl, plate, cup, jug, pot, pan, wok, cutlery, fork, spoon, spatula, ladle, whisk, sieve, colander, cutting board, kit, first aid kit, repair kit, toolkit, tool set, set of tools, stretcher, crutch, walker aid, cane, bandage, syringe, stethoscope, scalpel, forceps, tray, tripod, easel, palette, paintbrush, roller tool, sprayer, stencil, mould, mold, template tool, jig, pattern tool, die tool, anvil, whetstone, kite, toy, puzzle, doll, playing card, dice, chess set, prop, puppet, banner item, tent peg, gazebo tent, inflatable, trampoline, gym mat, dumbbell, kettlebell, barbell, yoga mat",
    de: "werkzeug, hammer, schere, messer, leiter werkzeug, zelt, seil, ball, schlaeger, helm, rucksack, koffer, spielzeug, requisite, geschirr",
    fr: "outil, marteau, ciseaux, couteau, echelle outil, tente, corde, ballon, raquette, casque, sac, jouet, accessoire, ustensile",
    es: "herramienta, martillo, tijera, cuchillo, escalera, tienda campana, cuerda, pelota, raqueta, casco, mochila, juguete, accesorio, implemento",
    it: "attrezzo, utensile, martello, coltello, scala attrezzo, tenda, corda, pallone, racchetta, casco, zaino, giocattolo, accessorio",
    nl: "gereedschap, hamer, mes, ladder, tent, touw, bal, racket, helm, rugzak, speelgoed",
    pt: "ferramenta, martelo, tesoura, faca, escada, barraca, corda, bola, raquete, capacete, mochila, brinquedo, acessorio",
  },
  form: "thing",
  named: [
    "(Large|Small|Light|Heavy|Folding|Spare|Blue|Red) {noun}( [1-9]|)",
    "{Noun}, (set of two|new|with case|short|long)",
  ],
  described: {
    first: [
      "(Steel|Wooden handle|Aluminium|Plastic), (about 1 kg|90 cm long|folds to half its size|stored in a case).",
      "(Suitable for|Meant for) (beginners|outdoor use|heavy work|children from eight).",
      "(Donated by a member|Bought second-hand|New in 2023|Replaced in 2024), (hardly used|some scratches|cleaned and oiled).",
    ],
  },
  noted: { first: ["(Handle|Strap|Edge|Case) (loose|renewed|sharpened).", "Return (clean|dry|with all parts)."] },
  kinds: "manual|electric|battery|safety",
  statuses: "available|lent|in_repair|lost",
  categories: "Garden|Workshop|Safety|Sports|Kitchen|Camping",
  grades: "new|good|worn",
  several: { usual: 5, most: 60 },
};
