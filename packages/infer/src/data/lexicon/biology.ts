import { number, small, pattern } from "../short-meanings.ts";
import { byLiving, LIVING } from "../living-things.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SCIENTIFIC =
  "scientific name, sciname, sci name, species, species name, taxon name, taxon, canonical name, latin name";
const CALLED = {
  common: "common name, vernacular name, english name",
  genus: "genus, genus name",
  epithet: "specific epithet, species epithet, epithet",
  family: "family, plant family, taxon family, family name",
  author: "scientific name authorship, authorship, taxon author, scientific name author",
};

/** What lives, its names and collections; biobanks. */
export const BIOLOGY = field(
  "taxon taxa taxonomy_node herbarium biodiversity biobank sighting field_observation camera_trap specimen_collection bird_ringing ecology aliquot freezer? cell_line bacterial_strain occurrence_record transect species? specimen? habitat? observation? freezer_box? donor? sample? cryo consent? .genus .specific_epithet .taxon_rank .scientific_name_authorship .basis_of_record",
  [
    one("container, container type, tube type", "cryotube 2 ml|EDTA tube|straw|cassette|vial|slide box"),
    one(
      "cohort, study, collection",
      "Heart study|Diabetes cohort|Healthy volunteers|Cancer registry|Twin study|Birth cohort",
    ),
    one("consent status", "given|withdrawn|pending|renewed"),
    one(
      "temperature log",
      "-78 to -80 °C, no deviation|-20 to -22 °C|one peak of -64 °C for 10 minutes|2 to 8 °C, no deviation",
    ),
    ...of(
      "freezer, refrigerator",
      number("temperature, set temperature, target temperature", -84, -76, 1),
      one("alarm state, alarm status", "none|acknowledged|active"),
    ),
    ...of(
      "biobank sample, sample, aliquot",
      one("quality, quality status, condition", "good|haemolysed|thawed once|low volume"),
    ),
    ...of("shipment, sample shipment", one("packaging", "dry ice|cool packs|liquid nitrogen dewar|ambient")),
    one("taxon rank, taxonomic rank, rank", "species|genus|family|order|subspecies|class|phylum"),
    one("kingdom", "Animalia|Plantae|Fungi|Bacteria|Chromista|Protozoa"),
    one("iucn status, iucn, iucn category, threat status, red list status", "LC|NT|VU|EN|CR|DD"),
    one("life stage, stage, age class", "adult|juvenile|larva|subadult|egg|pupa|seedling"),
    // Who named these goes before the authors of any collection.
    one(CALLED.author, [...new Set(LIVING.author)].join("|"), { confidence: 0.98 }),
    one("substrate, substratum", "soil|bark|rock|dead wood|sand|leaf litter|gravel"),
    one("reproductive condition, phenology", "flowering|fruiting|vegetative|in bud|breeding|not breeding"),
    one("behavior, behaviour, activity", "foraging|resting|flying|nesting|singing|basking|swimming"),
    one(
      "habitat, habitat type, biotope",
      "deciduous forest|grassland|wetland|river bank|garden|heath|coniferous forest|coast|hedgerow",
    ),
    one("evidence type, evidence, record type, basis of record", "sighting|photo|call|track|specimen|camera trap"),
    one("identification status, verification status, validation status", "confirmed|unverified|needs review|rejected"),
    one("preservation, preservation method, preparation", "pressed|ethanol|dried|frozen|slide|pinned"),
    one("type status", "none|holotype|paratype|isotype|lectotype"),
    one("sample type, specimen type, material type", "plasma|serum|whole blood|DNA|tissue|urine|saliva|buffy coat"),
    one("storage temperature, storage temp, storage condition", "-80 °C|-20 °C|-196 °C|4 °C|room temperature"),
    one("consent scope, consent type, consent", "research|this study only|research and genetics|withdrawn"),
    one("establishment means, origin", "native|introduced|invasive|cultivated|vagrant"),
    one("abundance, abundance class", "common|frequent|occasional|rare"),
    one("culture medium, medium, growth medium", "DMEM|RPMI 1640|LB|MEM|F-12"),
    one("sex", "unknown|female|male"),
    small("individual count, count, abundance count, number observed", 1, 60),
    number("wing length, wing length mm", 55, 240),
    number("passage number, passage", 2, 30),
    small("volume ul, volume ml, remaining volume, aliquot volume", 0.1, 5, 2),
    number("uncertainty m, coordinate uncertainty", 5, 200),
    pattern(
      "freezer position, storage position, box position, position, rack position",
      "F[1-9]-R[1-6]-B[0-9]{2}-[A-J](10|[1-9])",
    ),
    pattern("ring number, band number", "[A-Z]{2}[0-9]{5}"),
    pattern("sample barcode, aliquot code, aliquot number, tube barcode", "BB[0-9]{8}"),
    ...of(
      "biobank sample, sample, aliquot",
      one("status, state", "stored|available|reserved|shipped|depleted|destroyed"),
    ),
    ...of(
      "freezer",
      pattern("name, label", "Freezer (A|B|C|D)[1-9]"),
      one("status", "in_operation|alarm|defrosting|out_of_service"),
    ),
    ...of(
      "field observation, observation, sighting, occurrence",
      one(
        "note, comment, remark",
        "Pair near the nest, feeding young.|Seen at dusk along the hedge.|Single plant in flower beside the path.|Fresh tracks in the mud.|Song heard twice, bird not seen.|Colony larger than last year.|Juvenile with the adult.",
      ),
    ),
  ],
  [],
  [
    ...(["common", "genus", "epithet", "family", "author"] as const).map((what) =>
      pair(SCIENTIFIC, CALLED[what], byLiving("scientific", what)),
    ),
    pair(CALLED.genus, CALLED.epithet, byLiving("genus", "epithet")),
    pair(CALLED.genus, CALLED.family, byLiving("genus", "family")),
    pair(CALLED.genus, CALLED.common, byLiving("genus", "common")),
    pair(CALLED.genus, CALLED.author, byLiving("genus", "author")),
  ],
);
