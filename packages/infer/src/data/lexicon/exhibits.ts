import { figure, money, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.965 };

/** What museums write beside their objects: where these stand, what state they are in, how they are shown, lent and told. */
export const EXHIBITS = field(
  "exhibition museum condition_report exhibition_object accession tour_stop conservation_report object? artwork? maker? exhibit? gallery? loan? storage_location? audio_guide conservation?",
  [
    one(
      "date text, dating, date display, display date, date made",
      "c. 1720|1884|Late 18th century|1901-1905|Before 1650|2nd century BC|1960s|Spring 1932|Undated",
      sure,
    ),
    one(
      "dimensions text, dimension text, dimensions display, measurement text",
      "24.5 x 18 cm|H 31 cm, diam. 22 cm|120 x 86 x 40 mm|Sheet 42 x 29.7 cm|L 64 cm|Frame 88 x 71 cm",
      sure,
    ),
    one(
      "inscription, inscriptions, signature text, marks, mark",
      "Signed lower right: A. Novak|Stamped on base: HARBOUR WORKS|Monogram E.S. and date 1884|In ink on the back: For Clara|None|Label: No. 47, Spring Exhibition",
      sure,
    ),
    one(
      "wall text, introduction text, intro text, exhibition text",
      "The city grew with its harbour. This room shows who worked there, and what they brought home.|Four generations of one family made these tools. Many are still in use.|What do we keep, and why? The objects here were all found by chance.|Letters, toys and dresses tell of growing up between two wars.",
      sure,
    ),
    one(
      "label text, object label, caption text, label copy",
      "Worn on Sundays only; the hem was mended twice.|Found in the attic of the school in 1978.|The maker's first large commission.|Used on board until 1931.|One of a pair; the other is lost.|Given by the crew on the last voyage.",
      sure,
    ),
    one(
      "treatment needed, treatment proposal, proposed treatment, recommended treatment",
      "Surface cleaning|Consolidate flaking paint|New mount|None|Replace old tape|Stabilise the joint|Dust and check again in spring",
      sure,
    ),
    one(
      "surface, surface condition",
      "Slightly dusty, light scratches.|Flaking in the upper left corner.|Even patina, no corrosion.|Stains along the lower edge.|Varnish yellowed.|Clean and stable.",
      sure,
    ),
    one(
      "structure, structural condition, support condition",
      "Stable.|Crack in the base, old repair.|Joint loose at the back.|Canvas slack, tacking edge weak.|Handle reattached.|Warped, but stable.",
      sure,
    ),
    one("overall, overall condition, general condition", "good|fair|stable|poor|excellent", sure),
    one(
      "view name, view, image view",
      "Front|Back|Left side|Detail of signature|Base|Interior|In the frame|Under UV light",
      sure,
    ),
    one("license code, licence code, rights code", "CC0|CC-BY-4.0|CC-BY-SA-4.0|InC|PDM|CC-BY-NC-4.0", sure),
    one("thesaurus, vocabulary, vocabulary source", "AAT|TGN|ULAN|local|LCSH|Iconclass", sure),
    pattern("isil code, isil", "(GB|DE|US|FR)-[A-Z]{2,4}[1-9]?", sure),
    one("machine engine, translation engine, mt engine", "deepl|google|none|azure|libretranslate", sure),
    one(
      "opening note, opening hours note",
      "Closed on Mondays|Open late on Thursdays until 9 pm|Free entry on the first Sunday|Closed until April for repairs|Last entry at 4.30 pm",
      sure,
    ),
    one(
      "section, exhibition section, room section, theme",
      "Arrivals|Work and tools|Home and family|Trade and travel|Faith and feast|War and peace|New forms|Colour and light|Epilogue",
      sure,
    ),
    pattern("case no, case number, showcase, vitrine", "(Case|V) ?[1-9][0-9]?", sure),
    one("mount type, mount, support type", "plinth|wall hook|acrylic stand|pinned|custom cradle|frame|mannequin", sure),
    one(
      "script, narration, audio script, audio text, guide text",
      "Stop here for a moment and look at the hands. They tell more than the face.|You are standing where ships were loaded until 1931. Listen to the bell.|This small box travelled further than its owner ever did. Can you see the stamps?|Turn around: the window behind you is part of the story.",
      sure,
    ),
    one("keypad code, stop code, audio code, audio number", "101|102|103|104|205|206|301|12|14|27", sure),
    one("catalogue no, catalog no, catalogue number", "12|7|34|58|3|21|46", sure),
    figure(
      "year earliest, earliest year, date earliest, year from, earliest date",
      [1640, 1702, 1755, 1790, 1812, 1834, 1850, 1867, 1880],
      sure,
    ),
    figure(
      "year latest, latest year, date latest, year to, latest date",
      [1885, 1890, 1899, 1905, 1914, 1928, 1938],
      sure,
    ),
    money("insurance value, insured value, insured sum, valuation", 400, 250_000, sure),
    ...of(
      "object, artwork, exhibit, museum object, item",
      one(
        "department, collection department, curatorial department",
        "Decorative Arts|Paintings|Prints and Drawings|Textiles|Archaeology|Town History|Photography|Natural History|Numismatics",
        sure,
      ),
    ),
    ...of(
      "maker, artist, creator",
      one(
        "role, occupation, kind",
        "painter|potter|goldsmith|photographer|weaver|engraver|cabinetmaker|sculptor|printer",
        sure,
      ),
      figure("birth year, born", [1622, 1684, 1721, 1755, 1798, 1812, 1843, 1867, 1881, 1894], sure),
      figure("death year, died", [1899, 1907, 1915, 1923, 1931, 1938, 1942, 1950, 1955, 1961], sure),
      one(
        "biography, bio, note",
        "Trained in Antwerp, worked in the harbour town from 1870.|Known for portraits of merchants and their families.|Ran a workshop with two brothers.|Little is known of her life before 1885.|Taught at the school of design for thirty years.",
        sure,
      ),
    ),
    ...of(
      "exhibition, show",
      one(
        "subtitle, sub title",
        "Work and life on the river|Treasures from four collections|A family album, 1890-1950|Paintings, letters and tools|From the depot to the light|Fashion between two wars",
        sure,
      ),
      pattern(
        "poster, poster image, poster file, key visual",
        "exhibitions/20(19|2[0-6])/(poster|key-visual)-[a-z]{5,9}\\.(jpg|pdf)",
        sure,
      ),
    ),
    ...of(
      "tour stop, stop, audio stop",
      one(
        "heading, title, name",
        "The harbour bell|Portrait of a merchant|A dress for one evening|The lost pair|Tools of the trade|Letters home|The hidden signature|A map with a mistake|The child's chair|Silver and salt",
        sure,
      ),
    ),
    ...of(
      "tour, guided tour, audio tour",
      one(
        "name, title",
        "Highlights in one hour|Family trail|Women of the harbour|Behind the scenes|Colours and techniques|Town history from above|Quiet tour|Animals in art|New acquisitions",
        sure,
      ),
    ),
    ...of(
      "loan, outgoing loan, incoming loan, object loan",
      one("purpose, reason", "Exhibition|Research|Conservation|Photography|Long-term display|Teaching", sure),
      one(
        "special conditions, conditions, condition",
        "Light below 50 lux.|Travels with a courier only.|Case with lock and alarm.|No change of frame.|Relative humidity 45-55 %.",
        sure,
      ),
      one("insured by, insurer", "Borrower|Lender|State indemnity|Northern Art Insurance", sure),
      one(
        "courier, courier name, transport",
        "Museum courier|Art Move Ltd|None|Registrar|Hartmann Fine Art Transport",
        sure,
      ),
    ),
    ...of(
      "term, thesaurus term, concept",
      one(
        "preferred label, label, term, name",
        "amphorae|tapestries|etching|oil paint|silver|portraits|harbours|embroidery|ceramics|engraving|bronze|maps|costume|still life",
        sure,
      ),
      one(
        "alt labels, alternative labels, alt label, synonyms",
        "wall hangings|seaports|needlework|pottery|copper engraving|charts|dress|likenesses",
        sure,
      ),
      one(
        "scope note, note, definition",
        "Use for printed as well as drawn works.|Use for objects in which the material prevails.|For places where ships load and unload.|Excludes costume jewellery.",
        sure,
      ),
    ),
  ],
);
