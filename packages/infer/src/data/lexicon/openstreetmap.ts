import { meaning } from "../meaning.ts";
import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.96 };
const KEYS =
  "highway|building|name|addr:street|addr:housenumber|surface|amenity|landuse|natural|source|maxspeed|oneway|shop|addr:city|addr:postcode|waterway|barrier|leisure|ref|lanes";
const VALUES =
  "residential|yes|asphalt|Mill Lane|12|track|house|survey|grass|Harbour Street|tree|parking|50|stream|restaurant|footway|fence|farmland|bakery|B 27";

/** Maps that many people draw: nodes, ways, relations and their tags, and what is imported from them. */
export const OPENSTREETMAP = field(
  "current_node current_way current_relation node_tag way_tag way_node relation_member relation_tag changeset gpx_file gps_point planet_osm planet_osm_point planet_osm_line planet_osm_polygon planet_osm_road osm_point osm_node osm_way osm_line osm_polygon node? way? .osm_id .osm_type .highway .waterway",
  [
    one("k, key, tag key", KEYS, SURE),
    one("v, tag value", VALUES, SURE),
    meaning(
      "latitude, lat, minimum lat, maximum lat",
      { integer: { generator: "integer", options: { min: -450_000_000, max: 620_000_000, distribution: "normal" } } },
      { confidence: 0.95 },
    ),
    meaning(
      "longitude, lon, minimum lon, maximum lon",
      {
        integer: { generator: "integer", options: { min: -1_230_000_000, max: 1_510_000_000, distribution: "normal" } },
      },
      { confidence: 0.95 },
    ),
    number("tile, home tile", 1_200_000_000, 3_900_000_000),
    number("home zoom, zoom", 8, 18),
    small("tracks, track id, trackid", 0, 6),
    one("member role, role", "|outer|inner|stop|platform|forward|via|from|to|admin_centre", SURE),
    one("preferred editor", "id|josm|potlatch2|remote"),
    one("osm type", "N|W|R"),
    one("class, osm class", "place|highway|amenity|building|boundary|tourism|shop|natural", SURE),
    one(
      "type, osm type name",
      "house|residential|restaurant|administrative|village|hotel|bakery|peak|suburb|pharmacy",
      SURE,
    ),
    one("access", "yes|private|customers|permissive|no|destination"),
    one(
      "highway",
      "residential|footway|service|track|primary|secondary|tertiary|cycleway|path|bus_stop|crossing|motorway",
    ),
    one(
      "amenity",
      "restaurant|parking|bench|school|cafe|fuel|place_of_worship|bank|pharmacy|hospital|post_box|toilets",
    ),
    one("building", "yes|house|residential|apartments|garage|industrial|school|church|retail|shed"),
    one("natural", "tree|water|wood|peak|scrub|coastline|spring|beach|cliff"),
    one("landuse, land use", "residential|farmland|forest|grass|meadow|industrial|commercial|orchard|cemetery"),
    one("leisure", "park|pitch|playground|garden|swimming_pool|sports_centre|nature_reserve"),
    one("tourism", "hotel|information|viewpoint|museum|attraction|camp_site|picnic_site"),
    one("shop", "supermarket|convenience|bakery|clothes|hairdresser|butcher|car_repair|florist|bicycle"),
    one("waterway", "stream|river|ditch|canal|drain|weir"),
    one("railway", "rail|station|level_crossing|tram|abandoned|halt|switch"),
    one("aeroway", "aerodrome|helipad|runway|taxiway|gate"),
    one("aerialway", "chair_lift|cable_car|gondola|pylon|station"),
    one("barrier", "fence|gate|wall|hedge|bollard|stile|lift_gate"),
    one("boundary", "administrative|national_park|protected_area|postal_code|political"),
    one("historic", "memorial|wayside_cross|castle|ruins|monument|archaeological_site"),
    one("junction", "roundabout|circular|yes"),
    one("man made", "tower|pier|water_tower|mast|chimney|bridge"),
    one("military", "bunker|range|barracks"),
    one("office", "government|company|lawyer|insurance|estate_agent|ngo"),
    one("place", "village|town|hamlet|suburb|locality|city|island"),
    one("power", "pole|tower|line|substation|generator"),
    one("service", "driveway|parking_aisle|alley|siding"),
    one("surface", "asphalt|unpaved|gravel|concrete|grass|paving_stones|dirt"),
    one("sport", "soccer|tennis|basketball|swimming|equestrian|multi"),
    one("water", "lake|pond|river|reservoir|basin"),
    one("wood, leaf type", "deciduous|coniferous|mixed"),
    one("wetland", "marsh|bog|reedbed"),
    one("bicycle, foot, horse, motorcar, motor vehicle", "yes|no|designated|permissive|private"),
    one(
      "oneway, bridge, tunnel, covered, embankment, cutting, toll, intermittent, construction, disused, culvert",
      "yes|no|yes",
    ),
    one("route", "bus|hiking|bicycle|road|tram|train"),
    one("religion", "christian|muslim|jewish|buddhist|hindu"),
    one("denomination", "catholic|protestant|lutheran|anglican|sunni|orthodox"),
    one("cuisine", "pizza|italian|burger|regional|kebab|chinese|coffee_shop|indian"),
    one("tracktype", "grade1|grade2|grade3|grade4|grade5"),
    pattern("admin level", "2|4|6|8|9|10"),
    pattern("ele, elevation", "[1-9][0-9]{1,2}|1[0-9]{3}"),
    pattern("population", "[1-9][0-9]{2,4}"),
    pattern("layer", "-1|0|1|2"),
    figure("layer", [0, 0, 0, 1, -1]),
    pattern("ref, reference", "[ABLK] [1-9][0-9]{0,3}|[1-9][0-9]?"),
    pattern("wikipedia", "en:(Harbour Bridge|Old Town Hall|Mill Creek|Stone Tower)"),
    pattern("area", "yes|no"),
    pattern(
      "house name, addr housename, address house name, housename",
      "(Rose|Ivy|Mill|Orchard|Bridge|Hill) (Cottage|House|Farm|Lodge)",
    ),
    number("importance", 0.05, 0.8, 4),
    figure("search rank, address rank, rank search, rank address", [4, 8, 12, 16, 18, 20, 26, 30, 30]),
    ...of(
      "planet osm, point, line, polygon, road, osm point, place name",
      one(
        "name",
        "Mill Lane|Harbour Street|Green Oak Inn|St. Mary's Church|Old Mill|Town Hall|North Park|Bakery Novak|Stone Bridge|Lakeside School|Hill Farm",
        SURE,
      ),
    ),
    ...of(
      "gpx file, gpx, trace",
      pattern("name", "(morning_ride|hike_lake|track_2024-0[3-9]-1[0-9]|bike_home|survey_north|walk_dog)\\.gpx", SURE),
    ),
    ...of(
      "gpx file, gpx, trace",
      one(
        "description",
        "Bike tour along the river|Survey of new footpaths|Way to work|Hike with friends|Bus line 12",
        SURE,
      ),
    ),
    ...of("gpx file tag, trace tag", one("tag", "bike|hiking|survey|car|footpath|forest|bus", SURE)),
    ...of(
      "changeset comment, note comment, changeset",
      one(
        "body, text, comment",
        "Thanks for mapping this.|The shop has closed.|This path does not exist any more.|Please add a source next time.|One-way in the other direction.|House number is missing.|Fixed, thank you.|The street name is spelled differently on the sign.|Opening hours have changed.|Bridge is closed for repair.|New bus stop here.|Is this a private road?|Checked on the ground today.",
        SURE,
      ),
    ),
  ],
);
