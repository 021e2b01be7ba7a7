import type { Sort } from "./sort.ts";

/** What lives and moves. */
export const animal: Sort = {
  name: "animal",
  nouns: {
    en: "animal, pet, dog, cat, rabbit, hamster, guinea pig, horse, pony, donkey, mule, cow, bull, calf, heifer, ox, sheep, ewe, ram animal, goat, kid goat, pig, sow, boar, piglet, hen, rooster, chick, duck, goose, pigeon, parrot, canary, bird, raptor, owl, eagle, fish, trout, salmon, carp, shark, whale, dolphin, seal animal, turtle, tortoise, snake, lizard, frog, toad, newt, insect, bee, queen bee, wasp, butterfly, moth, beetle, spider, worm, snail, slug animal, crab, lobster, oyster, mussel, deer, fox, wolf, bear, badger, otter, beaver, squirrel, hedgehog, bat animal, mouse animal, rat, monkey, ape, elephant, lion, tiger, leopard, giraffe, zebra, rhino, hippo, camel, llama, alpaca, ostrich, kangaroo, livestock, cattle, poultry flock, herd, flock, swarm, colony, litter, brood, puppy, kitten, foal, mare, stallion, gelding, wildlife, species animal, game animal, prey, predator, vermin, pest, parasite, larva",
    de: "tier, hund, katze, pferd, kuh, schaf, ziege, schwein, huhn, vogel, fisch, biene, haustier, herde, bienenvolk, volk",
    fr: "animal, chien, chat, cheval, vache, mouton, chevre, cochon, poule, oiseau, poisson, abeille, troupeau, essaim",
    es: "animal, perro, gato, caballo, vaca, oveja, cabra, cerdo, gallina, ave, pez, abeja, mascota, rebano, ganado",
    it: "animale, cane, gatto, cavallo, mucca, pecora, capra, maiale, gallina, uccello, pesce, ape, gregge",
    nl: "dier, hond, kat, paard, koe, schaap, geit, varken, kip, vogel, vis, bij dier, huisdier, kudde",
    pt: "animal, cao, cachorro, gato, cavalo, vaca, ovelha, cabra, porco, galinha, ave, peixe, abelha, rebanho, gado",
  },
  short: "Bella|Max|Luna|Rocky|Daisy|Charlie|Molly|Bruno|Lola|Oscar|Ruby|Felix|Nala|Balu",
  described: {
    first: [
      "(Calm|Lively|Shy|Curious|Friendly) and (used to children|good with others|easily frightened|house-trained).",
      "(Brown|Black|Grey|White|Spotted), (about two years old|very young|older), (found near the station|born here|brought in by a family|came from another farm).",
    ],
  },
  noted: {
    first: [
      "(Vaccinated|Dewormed|Weighed|Examined) (in March|last week|on arrival).",
      "(Eats well|Eats little|Limps slightly|Coat improving), (keep watching|no treatment needed|checked again on Friday).",
    ],
  },
  kinds: "domestic|wild|farm|working",
  statuses: "healthy|under_treatment|quarantine|adopted|deceased",
  grades: "good|fair|poor",
  several: { usual: 10, most: 150 },
};
