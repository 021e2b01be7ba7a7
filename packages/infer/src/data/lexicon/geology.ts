import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Rocks, the ground, earthquakes. */
export const GEOLOGY = field(
  "borehole rock_sample geology stratum strata earthquake seismic landslide lithology geological fossil sediment volcano seismograph soil_sample groundwater_level core_sample mineral? outcrop? rock? drill? sample? monitoring_well?",
  [
    one("drilling method, drill method, boring method", "rotary|percussion|auger|cable tool|direct push"),
    one("moisture, moisture state", "dry|moist|wet|saturated"),
    one("purpose", "site investigation|groundwater|geothermal|exploration|research|monitoring"),
    one("texture, grain size, grain texture", "coarse-grained|fine-grained|medium-grained|porphyritic|foliated|glassy"),
    one(
      "age period, geological period, period, geologic age, geological age",
      "Jurassic|Cretaceous|Triassic|Permian|Carboniferous|Devonian|Quaternary|Neogene|Silurian",
    ),
    one(
      "lithology, lithology description, soil class, layer type",
      "sandstone|clay|limestone|silt|gravel|sand|marl|shale|topsoil|till",
    ),
    one(
      "formation, formation name, geological formation, unit name",
      "Green Sandstone Formation|Upper Marl|River Terrace Gravel|Lower Limestone|Black Shale Member|Red Beds Formation|Hill Clay",
    ),
    one("weathering, weathering grade", "fresh|slightly weathered|moderately weathered|highly weathered"),
    one("magnitude type, mag type", "ML|Mw|mb|Md"),
    one("intensity, macroseismic intensity", "III|IV|II|V|VI"),
    one("fault type, faulting", "strike-slip|normal|reverse|oblique"),
    one("landslide type, movement type, slide type", "slide|flow|fall|topple|creep"),
    one("trigger, triggering factor, cause", "heavy rain|earthquake|snowmelt|excavation|unknown|river erosion"),
    one("consistency, density", "stiff|dense|soft|loose|very dense|firm"),
    one("luster, lustre", "vitreous|metallic|pearly|dull|resinous"),
    one("color, colour, rock color", "grey|brown|reddish brown|dark grey|yellowish|black|white|greenish"),
    one("activity level, volcano status, alert level", "dormant|active|erupting|extinct"),
    number("magnitude, mag", 1.2, 6.4, 1),
    small("depth km, hypocentre depth, focal depth", 1, 180, 1),
    small("depth m, depth, total depth, depth to, depth from, depth bottom, depth top", 1, 120, 1),
    number("mohs hardness, hardness", 1, 9),
    number("dip, dip angle", 0, 85),
    number("strike", 0, 359),
    number("spt n, n value, blow count", 4, 48),
    pattern("borehole number, borehole name, borehole code, bore number", "(BH|GW)-?[0-9]{2,3}"),
    pattern("sample number, specimen number, sample code", "[A-Z]{2}[0-9]{2}-[0-9]{3}"),
    ...of(
      "earthquake, seismic event, quake",
      pattern(
        "place, location, region, location description",
        "[1-9][0-9]? km (N|S|E|W|NE|SW|NW|SE) of (Westport|Lakeview|Fairhill|Northbridge|Stonefield|Eastbay|Riverton)",
      ),
      one("status", "reviewed|automatic"),
    ),
    ...of(
      "rock sample, sample, specimen, core sample",
      one(
        "description, remark, note",
        "Light grey, massive, with quartz veins.|Fine lamination, small fossils of shells.|Reddish crust along the joints.|Well rounded pebbles in a sandy matrix.|Dark, dense, with olivine crystals.|Strong reaction to acid.|Moist, plastic, without organic matter.",
      ),
    ),
  ],
  [],
  [
    pair("rock type, rock, rock name", "mineral, main mineral, dominant mineral, mineralogy", {
      granite: "quartz|feldspar|biotite",
      basalt: "plagioclase|pyroxene|olivine",
      limestone: "calcite|aragonite",
      sandstone: "quartz|feldspar",
      shale: "illite|kaolinite",
      gneiss: "feldspar|biotite|quartz",
      marble: "calcite|dolomite",
      schist: "muscovite|garnet",
      gabbro: "pyroxene|plagioclase",
      dolomite: "dolomite|calcite",
    }),
  ],
);
