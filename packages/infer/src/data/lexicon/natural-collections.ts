import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.96 };
const COUNTRIES =
  "Maine|Tuscany|Oregon|Hokkaido|Brittany|Bavaria|Tasmania|Quebec|Andalusia|Patagonia|Madagascar|Borneo";

/** Collections of plants and animals, and what was seen where. */
export const NATURAL_COLLECTIONS = field(
  "collection_object collectionobject collecting_event collectingevent determination determiner omoccurrence occurrence verbatim_occurrence taxon taxa herbarium prep_type preptype gathering sighting observation? locality? preparation? accession? species? geography? dna_sequence .basis_of_record .scientific_name_authorship .type_status .verbatim_locality",
  [
    ...of(
      "agent, collector, determiner",
      one("title", "Dr.|Mr.|Ms.|Prof.", { confidence: 0.96 }),
      one(
        "job title",
        "Curator|Collection Manager|Botanist|Entomologist|Research Associate|Field Assistant|Preparator|Professor of Zoology",
        {
          confidence: 0.96,
        },
      ),
      one(
        "interest, interests",
        "Coleoptera|Ichthyology|Poaceae|Bryophytes|Lichens|Odonata|Freshwater molluscs|Palaeobotany",
        {
          confidence: 0.96,
        },
      ),
    ),
    ...of(
      "reference work, referencework",
      one(
        "title",
        "A revision of the genus Carex|Flora of Kansas|Notes on the beetles of the coast|Fishes of the upper river|A catalogue of type specimens|New records of lichens|The spiders of the northern islands|Checklist of the mosses of Maine",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "determination, identification",
      one("method", "morphology|key|DNA barcode|comparison with the type|photograph|song", { confidence: 0.96 }),
      one(
        "feature or basis, featureorbasis",
        "genitalia|leaf shape|wing venation|DNA barcode|dentition|flower colour",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "locality",
      one(
        "lat long method, latlongmethod, latitude longitude method, latitude long method",
        "GPS|GEOLocate|Map|Google Earth|Gazetteer",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "preparation",
      one("status, preparation status", "available|on loan|missing|destroyed", { confidence: 0.97 }),
    ),
    ...of(
      "taxon",
      pattern("unit ind 1, unit ind 2, unit ind 3, unit ind 4, unit indicator 1, unit indicator 2", "X", {
        confidence: 0.97,
      }),
      one("col status, colstatus", "accepted name|synonym|provisionally accepted name", { confidence: 0.97 }),
      one("esa status", "Endangered|Threatened|Delisted|Not listed", { confidence: 0.97 }),
    ),
    ...of(
      "loan, loan preparation, loanpreparation",
      one(
        "remark, remarks, note, notes, comment",
        "Sent in two parcels|Extended until March|Type specimen, handle with care|For DNA sampling|Returned without labels|Borrower has moved to another institute",
        { confidence: 0.955 },
      ),
      one(
        "received comment, received comments",
        "All specimens received in good condition|One label loose, reattached|Two leaves broken in transit|Complete, frozen for two weeks|Box damaged, contents fine",
        { confidence: 0.955 },
      ),
      one(
        "special condition, special conditions",
        "No destructive sampling|Return by courier|Acknowledge the museum in publications|Keep at below 25 °C|Photographs on request",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "storage, container",
      one(
        "remark, remarks, note, notes",
        "Key at the curator's office|Humidity is logged weekly|Cabinet full|Fluid collection, no open flames|Pest traps checked in May",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "determination, identification",
      one(
        "feature or basis, featureorbasis, basis",
        "Genitalia|Leaf morphology|DNA barcode|Song recording|Dentition|Original description|Shell shape",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "collection object, specimen",
      one("notification, notifications", "Ask before sampling|On exhibition|Type, not lent|Label to be checked", {
        confidence: 0.955,
      }),
    ),
    one("datum, geodetic datum", "WGS84|WGS84|NAD27|NAD83|ED50", SURE),
    one("type status, type status name", "holotype|paratype|isotype|syntype|lectotype|neotype|topotype", SURE),
    one(
      "basis of record",
      "PreservedSpecimen|HumanObservation|PreservedSpecimen|FossilSpecimen|LivingSpecimen|MachineObservation",
      SURE,
    ),
    one("identification qualifier, var qualifier", "cf.|aff.|?|cf.", SURE),
    ...of(
      "determination, determiner, identification, taxon, omoccurrence, collection object, herbarium",
      one("qualifier", "cf.|aff.|?|cf.", SURE),
    ),
    one("addendum", "s.l.|s.str.|agg.", SURE),
    one(
      "confidence, identification confidence, identification remark",
      "certain|probable|to be checked|DNA confirmed",
      SURE,
    ),
    one(
      "feature or basis, identification basis",
      "wing venation|leaf shape|genitalia|flower colour|DNA barcode|photograph",
      SURE,
    ),
    one("name usage", "accepted|misapplied|synonym", SURE),
    one(
      "author, authorship, scientific name authorship, taxon author",
      "L.|(Linnaeus, 1758)|Mill.|(Pallas, 1771)|DC.|Fabricius, 1775|Hook.f.|Latreille, 1802|Kunth|(Gmelin, 1789)",
      SURE,
    ),
    one("cites status", "I|II|III|", SURE),
    one(
      "esa status, environmental protection status, conservation status, redlist category",
      "LC|NT|VU|EN|CR|DD",
      SURE,
    ),
    one("elevation method", "GPS|map|barometer|digital elevation model", SURE),
    one(
      "lat long method, latlongmethod, georeference source, georeference protocol, coordinate source",
      "GPS|Google Earth|gazetteer|topographic map|GEOLocate",
      SURE,
    ),
    one("latitude longitude type, lat long type, latlongtype", "Point|Line|Rectangle", SURE),
    one("original elevation unit, elevation unit", "m|ft", SURE),
    one("relation to named place", "3 km N of|near|5 mi. W of|on the road to|at the mouth of", SURE),
    one(
      "locality name, locality, verbatim locality, locality description",
      "2 km N of the bridge over Mill Creek|Roadside at the edge of pine forest|North shore of the lake, below the dam|Meadow behind the church|Limestone cliffs above the village|Salt marsh near the river mouth|Old quarry, south slope|Trail to the summit, at the second hut",
      SURE,
    ),
    pattern("verbatim elevation", "[1-9][0-9]{1,2}0 (m|ft)|ca\\. [1-9][0-9]{2} m", SURE),
    pattern("verbatim latitude, lat text, lat1 text", "[3-5][0-9]° [1-5][0-9]' [1-5][0-9]\" N", SURE),
    pattern(
      "verbatim longitude, long text, long1 text, lon text",
      "(1[0-2]|[1-9])[0-9]° [1-5][0-9]' [1-5][0-9]\" [EW]",
      SURE,
    ),
    pattern(
      "verbatim date, start date verbatim, end date verbatim, verbatim event date",
      "([1-9]|1[0-9]|2[0-8]) (May|June|July|Aug\\.|Sept\\.) (19[0-9]{2}|200[0-9])|(V|VI|VII|VIII)\\.19[2-9][0-9]",
      SURE,
    ),
    one(
      "collecting method, sampling protocol, method",
      "hand|sweep net|light trap|pitfall trap|mist net|plankton net|herbarium press|malaise trap",
      SURE,
    ),
    one(
      "collection purpose, purpose of loan, loan purpose",
      "Research|Identification|Exhibition|Teaching|DNA extraction|Imaging",
      SURE,
    ),
    one("availability", "available|on loan|missing|in preparation", SURE),
    one("restriction, restrictions, information withheld", "none|locality withheld|no destructive sampling|", SURE),
    one("cultivar name", "'Alba'|'Nana'|'Golden Queen'|'Variegata'|'Rubra'", SURE),
    one("label format", "drawer label|herbarium sheet|pin label|jar label", SURE),
    one("molecule type", "DNA|RNA|mRNA", SURE),
    one("target marker, marker", "COI|ITS|rbcL|matK|16S|28S|cytb", SURE),
    pattern("gene sequence, nucleotide sequence", "[ACGT]{60,90}", SURE),
    pattern("gen bank accession number, genbank accession, genbank number", "[A-Z]{2}[0-9]{6}", SURE),
    pattern("bold barcode id, bold sample id", "[A-Z]{5}[0-9]{3}-[12][0-9]", SURE),
    number("total residue, total residues", 450, 700),
    number("comp a, comp c, comp g, comp t", 110, 190),
    small("ambiguous residue, ambiguous residues", 0, 6),
    pattern("catalog number, catalogue number, alt catalog number", "[0-9]{6,8}|[A-Z]{3,4}-[0-9]{5}", SURE),
    pattern(
      "field number, station field number, collector number",
      "(AB|KL|RM|JS)-?[1-9][0-9]{1,3}|[1-9][0-9]{2,3}",
      SURE,
    ),
    pattern("taxonomic serial number, tsn", "[1-9][0-9]{4,5}", SURE),
    pattern("ncbi taxon number, ncbi taxon id", "[1-9][0-9]{3,5}", SURE),
    pattern("isis number, group number, usfws code", "[A-Z][0-9]{3}", SURE),
    one("place of publication, publication place", "London|Leiden|Berlin|Paris|New York|Geneva|Vienna|Cambridge", SURE),
    one("accession condition", "good|fair|some damage|needs mounting", SURE),
    one("modified reason", "new determination|georeferenced|typing error|label transcribed", SURE),
    one(
      "ocr, label text",
      "Herb. Univ. / Pinus sylvestris L. / roadside, 12.VI.1931|Coll. A. Novak No. 214 / damp meadow|Lake shore, under stones / leg. Shaw 1954",
      SURE,
    ),
    number(
      "latitude longitude accuracy, elevation accuracy, coordinate uncertainty, coordinate uncertainty in meter, lat long accuracy",
      5,
      300,
    ),
    ...of(
      "accession",
      one("type", "gift|purchase|field work|exchange|bequest", SURE),
      one("status", "complete|in process|accepted", SURE),
    ),
    ...of(
      "geography, region",
      one("name, common name, full name", COUNTRIES, SURE),
      pattern("code, geography code, abbreviation, abbrev", "[A-Z]{2,3}", SURE),
    ),
    ...of(
      "storage, storage location",
      pattern("name, full name", "(Cabinet|Drawer|Freezer|Shelf|Room|Compactor) [1-9][0-9]?", SURE),
      pattern("abbreviation, abbrev", "[CDFSR][1-9][0-9]?", SURE),
    ),
    ...of("prep type, preptype", one("name", "Skin|Skeleton|EtOH|Pinned|Herbarium Sheet|Slide|Tissue|Egg|Cast", SURE)),
    ...of(
      "collection object, collectionobject, specimen",
      one("name", "Skull|Leaf and flower|Whole body|Egg clutch|Shell|Seed|Feather", SURE),
      one(
        "description",
        "Adult male, dried|Flowering branch|Larva in alcohol|Complete skeleton|Two duplicates|Immature",
        SURE,
      ),
      small("count, count amt", 1, 12),
    ),
    ...of(
      "preparation",
      one("description", "1 sheet|2 vials|1 pinned|skin and skull|1 slide", SURE),
      small("count, count amt", 1, 12),
    ),
    figure("agent type", [1, 1, 1, 0, 2]),
  ],
);
