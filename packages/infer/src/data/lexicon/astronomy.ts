import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Stars and those who look at them. */
export const ASTRONOMY = field(
  "celestial telescope astronomy exoplanet galaxy observatory star_catalog stellar asteroid comet spectrograph satellite_pass constellation nebula supernova star? observation? planet? observing_session? target? eyepiece? mission?",
  [
    one(
      "object type, type of object, celestial type, target type",
      "galaxy|star|nebula|open cluster|globular cluster|double star|planet|comet|asteroid|supernova remnant",
    ),
    one("galaxy type, morphology, hubble type", "spiral|elliptical|barred spiral|irregular|lenticular"),
    one("discovery method, detection method", "transit|radial velocity|imaging|microlensing|astrometry"),
    one("planet type", "super-Earth|gas giant|Neptune-like|terrestrial|hot Jupiter"),
    one("mount, mount type", "equatorial|alt-azimuth|Dobsonian|fork"),
    one(
      "telescope type, optical design, optical type",
      "refractor|Newtonian|Schmidt-Cassegrain|Ritchey-Chrétien|Maksutov",
    ),
    one("seeing, seeing condition", "good|average|excellent|poor"),
    one("transparency, sky condition", "clear|hazy|thin clouds|excellent"),
    one("filter, filter name, filter band, band", "V|R|B|L|G|H-alpha|OIII|SII"),
    one("moon phase", "new|waxing crescent|first quarter|full|last quarter|waning gibbous"),
    one("image type, frame type, exposure type", "light|dark|flat|bias"),
    number("magnitude, apparent magnitude, visual magnitude, mag", 1, 14, 2),
    number("absolute magnitude", -8, 9, 2),
    number("sky quality, sqm, sky brightness", 17.5, 21.8, 2),
    small("orbital period day, orbital period, period day, orbital period days", 1, 900, 4),
    small("exposure second, exposure, exposure time, exposure seconds", 1, 600),
    number("aperture mm, aperture", 70, 600),
    number("focal length, focal length mm", 350, 3900),
    small("distance ly, distance light year, distance parsec", 4, 42_000, 1),
    number("redshift", 0.001, 1.8, 4),
    number("eccentricity", 0, 0.62, 3),
    small("mass earth, planet mass, mass jupiter", 0.4, 320, 2),
    pattern("spectral class, spectral type, star type", "(O|B|A|F|G|K|M)[0-9](V|III|IV|I)"),
    pattern("ra, right ascension", "(0[0-9]|1[0-9]|2[0-3])h [0-5][0-9]m [0-5][0-9]s"),
    pattern("dec, declination", "[+-][0-8][0-9]° [0-5][0-9]' [0-5][0-9]\""),
    pattern(
      "catalog number, catalogue number, designation, ngc number, messier number, catalog name",
      "(NGC [1-7][0-9]{3}|M ?[1-9][0-9]|IC [1-5][0-9]{3}|HD [1-9][0-9]{5})",
    ),
    ...of(
      "telescope, instrument",
      pattern("name, label", "(North|South|Dome|Wide-Field|Solar|Student) Telescope [1-3]"),
      one("status", "operational|maintenance|offline"),
    ),
    ...of("exoplanet, planet", pattern("name", "Kepler-[1-9][0-9]{1,2} [bcd]")),
    ...of(
      "observing session, observation, session, observation log",
      one(
        "note, comment, remark, description",
        "Steady air until midnight, then thin clouds.|Spiral arms visible with averted vision.|Guiding error below one arc second.|Dew on the corrector, heater switched on.|Double star cleanly split at 200x.|Moonlight limited faint targets.|Forty frames taken, three discarded because of satellites.|Dark site, Milky Way clearly structured.",
      ),
    ),
  ],
  [],
  [
    pair(
      "constellation, constellation name",
      "name, object name, star name, common name",
      {
        Orion: "Betelgeuse|Rigel|Bellatrix",
        Lyra: "Vega|Sheliak",
        Cygnus: "Deneb|Albireo|Sadr",
        "Ursa Major": "Dubhe|Mizar|Alioth",
        Taurus: "Aldebaran|Alcyone|Elnath",
        Gemini: "Castor|Pollux",
        Leo: "Regulus|Denebola|Algieba",
        Scorpius: "Antares|Shaula",
        Virgo: "Spica|Porrima",
        Aquila: "Altair|Tarazed",
        Andromeda: "Alpheratz|Mirach|Almach",
        Perseus: "Mirfak|Algol",
      },
      { of: ["star", "celestial object", "celestial body", "object", "target", "deep sky object"] },
    ),
    pair("constellation, constellation name", "brightest star, main star, alpha star", {
      Orion: "Rigel",
      Lyra: "Vega",
      Cygnus: "Deneb",
      Taurus: "Aldebaran",
      Gemini: "Pollux",
      Leo: "Regulus",
      Scorpius: "Antares",
      Virgo: "Spica",
      Aquila: "Altair",
    }),
  ],
);
