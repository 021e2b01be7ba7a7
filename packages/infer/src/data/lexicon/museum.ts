import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Museums, galleries and archives. */
export const MUSEUM = field(
  "museum exhibition artwork curator accession fond archival exhibit? conservation? gallery? archive? object? loan?",
  [
    pattern(
      "accession number, accession no, inventory number, object number",
      "(19[5-9][0-9]|20[0-2][0-9])\\.[1-9][0-9]{0,2}\\.[1-9]",
    ),
    one(
      "classification, object classification, object type, artwork type",
      "Painting|Ceramics|Sculpture|Textile|Print|Drawing|Photograph|Furniture|Metalwork|Coin|Jewellery",
    ),
    one(
      "material, materials, medium",
      "Oil on canvas|Bronze|Earthenware|Silk|Oak|Marble|Ink on paper|Silver|Glass|Cotton|Porcelain",
    ),
    one(
      "technique, techniques, process",
      "oil painting|carving|wheel-throwing|etching|weaving|casting|watercolour|lithography|engraving|gilding",
    ),
    one(
      "period, historical period, epoch, era",
      "19th century|18th century|20th century|Bronze Age|Roman|Medieval|Renaissance|17th century|Iron Age|Baroque",
    ),
    one(
      "culture, cultural context, culture name",
      "Greek|Roman|Egyptian|Japanese|Flemish|Persian|Celtic|Chinese|Ottoman|Etruscan",
    ),
    one(
      "provenance",
      "Bought at auction in 1924 by the founders of the collection.|Private collection until 1968; given to the museum by the heirs.|Found during excavations near the old harbour in 1911.|Transferred from the city archive in 1953.|Acquired from the artist's studio.|Bequeathed together with the library of the house.",
    ),
    one(
      "credit line, credit",
      "Gift of the Friends of the Museum, 1987|Purchase, 1998|Bequest of the founders, 1931|Gift of an anonymous donor|Purchase with support of the lottery, 2009|On long-term loan from a private collection",
    ),
    pattern("dimension, dimensions, measurement", "[1-9][0-9](\\.[0-9])? × [1-9][0-9](\\.[0-9])? cm"),
    one(
      "acquisition method, acquisition type, acquisition source",
      "gift|purchase|bequest|transfer|field collection|exchange",
    ),
    one("exhibition type", "temporary|permanent|travelling|virtual"),
    one(
      "gallery, gallery name, exhibition hall, exhibition space",
      "East Gallery|Main Gallery|Room 4|North Wing|Sculpture Court|Gallery 12|Print Room",
    ),
    one(
      "condition rating, condition grade, condition status, conservation status",
      "good|stable|fair|poor|excellent|critical",
    ),
    one(
      "treatment, treatment proposal, conservation treatment",
      "Surface cleaned with soft brushes.|Loose paint consolidated with a reversible adhesive.|Old varnish thinned and revarnished.|Frame repaired and dust seal added.|Torn edge mended with Japanese paper.|Corrosion removed and surface waxed.",
    ),
    one(
      "damage, damages, damage type",
      "Surface scratches|Flaking paint|Water stain|Cracked varnish|Insect holes|Torn corner|Fading|Corrosion",
    ),
    one(
      "recommendation, recommendations",
      "Keep below 50 lux.|Do not lend before treatment.|Check again in twelve months.|Store flat in an acid-free box.|Keep relative humidity between 45 and 55 %.|Display behind glass only.",
    ),
    one("loan type", "outgoing|incoming|long_term|internal"),
    one(
      "borrower institution, lender, lending institution, borrower",
      "City Museum|National Gallery of the North|University Collection|Harbour Museum|Museum of Applied Arts|Regional History Museum",
    ),
    one("level of description, description level", "file|item|series|fonds|subfonds"),
    one("extent, extents", "12 boxes|3 volumes|1 folder|40 photographs|2.5 linear metres|6 maps|180 leaves"),
    one(
      "access condition, access conditions, access restriction, access status",
      "open|restricted|closed until 2040|by appointment|open, copies on request",
    ),
    one(
      "arrangement, system of arrangement",
      "Chronological order|Arranged by correspondent|Original order kept|Arranged by subject|Alphabetical order",
    ),
    one(
      "scope and content, scope, scope note",
      "Letters, minutes and accounts of the association.|Photographs of the harbour and of its ships.|Plans and permits for houses in the old town.|Diaries and household books of three generations.|Posters and programmes of the municipal theatre.",
    ),
    one("finding aid", "Printed inventory|Online catalogue|Card index|Typescript list"),
    one("copyright status, rights status", "public domain|in copyright|unknown|licensed"),
    one("artist role, attribution, attribution qualifier", "artist|attributed to|workshop of|after|circle of"),
    one(
      "object name, artefact name, artifact name",
      "Bowl|Amphora|Chair|Brooch|Coin|Tapestry|Vase|Sword hilt|Mirror|Figurine|Teapot|Map|Clock",
    ),
    ...of(
      "museum object, object, artifact, artefact, collection object",
      one(
        "title, name",
        "Bowl with fish|View of the harbour|Seated woman|Writing desk|Brooch in the shape of a bird|Morning on the river|Portrait of a merchant|Amphora with dancers|Winter landscape|Silver tankard",
      ),
      one("status", "in_storage|on_display|on_loan|in_conservation|deaccessioned"),
      pattern("location, location code, storage location", "[A-D]-[0-9]{2}-[0-9]{2}"),
      one("condition", "good|fair|excellent|poor|stable"),
    ),
    ...of(
      "exhibition, exhibit",
      one("status", "closed|open|planned|cancelled"),
      pattern(
        "title, name",
        "(Light|Colours|Voices|Treasures|Traces|Faces|Worlds|Shadows) (of|from|beyond) the (North|River|Harbour|City|Desert|Garden|Sea|Workshop)",
      ),
      one("theme, topic", "Trade and travel|Everyday life|Light and shadow|Women artists|The city in motion|Crafts"),
    ),
    ...of("artwork loan, loan, object loan", one("status", "returned|active|approved|requested|cancelled")),
    ...of(
      "exhibition, museum visit, guided tour, tour",
      one("audience, target group", "families|adults|school classes|seniors"),
    ),
    ...of(
      "conservation report, condition report",
      one(
        "note, summary, finding",
        "Stable, no change since the last check.|Light dust on the frame.|Small losses along the lower edge.|Old repair visible under raking light.|Varnish slightly yellowed.",
      ),
    ),
  ],
);
