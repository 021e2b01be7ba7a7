import { meaning } from "../meaning.ts";
import { number, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Zoos, aquaria, sanctuaries. */
export const ZOO = field(
  "zoo enclosure? keeper? aquarium sanctuary? habitat? exhibit? feeding? animal? species? enrichment? wildlife?",
  [
    one("health state", "healthy|under observation|in treatment|pregnant|quarantine"),
    one(
      "enclosure, enclosure name",
      "Savannah|Rainforest House|Penguin Cove|Big Cat Ridge|Aviary|Elephant Park|Reptile House|Monkey Island|Bear Valley|Aquarium",
    ),
    meaning("nickname, pet name", { text: "firstName" }),
    one("acquisition type, origin, acquisition", "born here|transfer|exchange|rescue|loan|confiscation"),
    one("health status, health, condition", "healthy|under observation|in treatment|pregnant|quarantine"),
    one(
      "habitat type, enclosure type, biome, exhibit type",
      "savannah|rainforest|aquarium|aviary|desert|polar|wetland|mountain|nocturnal house",
    ),
    one(
      "food type, feed, feed type, food item, food",
      "hay|fish|fruit and vegetables|meat|pellets|insects|browse|seeds",
    ),
    one("appetite, consumption", "good|moderate|poor|refused"),
    one("section, department, team", "Mammals|Big Cats|Birds|Reptiles|Aquarium|Primates|Elephants|Farm Animals"),
    one(
      "enrichment type, type of enrichment",
      "food puzzle|scent|novel object|training|browse|ice block|climbing structure",
    ),
    one("response, reaction, animal response", "interested|very engaged|indifferent|cautious"),
    one("behaviour, behavior, observed behaviour", "resting|feeding|playing|pacing|grooming|hunting|nesting"),
    one("diet, diet type", "herbivore|carnivore|omnivore|insectivore|piscivore"),
    one("class, animal class, taxonomic class, taxon class", "Mammalia|Aves|Reptilia|Amphibia|Actinopterygii|Insecta"),
    one("breeding programme, breeding program", "international studbook|regional programme|none"),
    number("capacity, maximum animals, max animals", 1, 40),
    small("amount kg, quantity kg, portion kg, food amount", 0.2, 60, 1),
    ...of(
      "zoo animal, animal",
      meaning("name, animal name, house name", { text: "firstName" }),
      one("sex, gender", "female|male|unknown"),
      one("status", "on_exhibit|off_exhibit|on_loan|transferred|deceased"),
    ),
    ...of(
      "enclosure, exhibit, habitat",
      one(
        "name, title",
        "Savannah|Rainforest House|Penguin Cove|Big Cat Ridge|Aviary|Elephant Park|Reptile House|Monkey Island|Sea Lion Bay|Bear Valley|Aquarium|Nocturnal House|Butterfly Garden|Wolf Wood",
      ),
      one("status", "open|closed|under_renovation|quarantine"),
    ),
    ...of(
      "keeper talk, show",
      one("name, title", "Penguin Feeding|Elephant Bath|Meet the Keepers|Sea Lion Training|Birds of Prey|Night Walk"),
    ),
    one(
      "note, observation, comment, remark",
      "Ate well and explored the new platform.|Slight limp on the left foreleg, vet informed.|Moulting, keep an eye on the weight.|Introduced to the group without conflict.|Water heater checked.|Used the scent trail for twenty minutes.|Stayed in the night house this morning.|Young seen outside for the first time.",
    ),
  ],
  [],
  [
    pair("species, species name, common name", "scientific name, latin name", {
      "African elephant": "Loxodonta africana",
      Lion: "Panthera leo",
      "Humboldt penguin": "Spheniscus humboldti",
      "Red panda": "Ailurus fulgens",
      Meerkat: "Suricata suricatta",
      Giraffe: "Giraffa camelopardalis",
      "Snow leopard": "Panthera uncia",
      Gorilla: "Gorilla gorilla",
      "Ring-tailed lemur": "Lemur catta",
      "Polar bear": "Ursus maritimus",
      "Komodo dragon": "Varanus komodoensis",
      "California sea lion": "Zalophus californianus",
      "Plains zebra": "Equus quagga",
      Flamingo: "Phoenicopterus roseus",
    }),
  ],
);
