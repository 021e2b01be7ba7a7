import { pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Fishing at sea, fish farms, anglers. */
export const FISHING = field(
  "fishing fish catch? fishery angler angling aquaculture fishing_trip bycatch trawler hatchery landing? quota? vessel? pond? haul? gear?",
  [
    one("gear type, fishing gear, gear", "bottom trawl|gillnet|longline|pots|purse seine|dredge|handline"),
    one("presentation", "gutted|whole|filleted|headed and gutted|frozen"),
    one("freshness grade, freshness, freshness category", "A|E|B"),
    one("discard reason, reason for discard", "undersized|over quota|damaged|protected species|no market"),
    one(
      "stock, stock name, fish stock",
      "North Sea cod|Baltic herring|Celtic Sea haddock|Atlantic mackerel|North Sea plaice|Bay of Biscay hake",
    ),
    one("bait, bait type, lure", "worm|spinner|fly|shrimp|maggot|soft plastic|bread"),
    one("technique, fishing method, method", "bottom fishing|fly fishing|spin fishing|trolling|float fishing"),
    one("feed, feed type, feed name", "starter pellets|grower pellets|finisher pellets|fish meal"),
    one("water type, water body type", "lake|river|sea|pond|canal"),
    one("size category, size class", "medium|small|large|extra large"),
    small("weight kg, landed weight, catch weight, live weight, weight", 1, 4200, 1),
    small("length cm, fish length", 12, 95, 1),
    small("allocation kg, quota kg, allocated kg, quota amount", 2000, 240_000),
    pattern(
      "fishing area, ices area, fao area, area, fishing zone, statistical rectangle",
      "(27\\.4\\.[abc]|27\\.7\\.[a-k]|27\\.3\\.d|27\\.6\\.a|27\\.8\\.[ab])",
    ),
    ...of("fishing trip, trip, cruise", one("status", "landed|at_sea|planned|cancelled")),
    ...of(
      "pond, tank, cage",
      pattern("name, code, number", "(Pond|Tank|Cage) [1-9][0-9]?"),
      one("status", "stocked|empty|harvest|cleaning"),
    ),
    ...of("catch, landing", one("status", "landed|sold|weighed|discarded")),
  ],
  [],
  [
    pair("species, fish species, species name, fish, common name", "scientific name, latin name", {
      "Atlantic cod": "Gadus morhua",
      Haddock: "Melanogrammus aeglefinus",
      "Atlantic herring": "Clupea harengus",
      Mackerel: "Scomber scombrus",
      "European plaice": "Pleuronectes platessa",
      "Atlantic salmon": "Salmo salar",
      "Rainbow trout": "Oncorhynchus mykiss",
      "European seabass": "Dicentrarchus labrax",
      "Northern pike": "Esox lucius",
      "Common carp": "Cyprinus carpio",
      Hake: "Merluccius merluccius",
      "Brown shrimp": "Crangon crangon",
    }),
  ],
);
