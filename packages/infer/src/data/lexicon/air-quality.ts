import { meaning } from "../meaning.ts";
import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Air, noise, emissions. */
export const AIR_QUALITY = field(
  "air_quality air_measurement pollutant emission noise_reading emission_source monitoring_station environmental_monitoring carbon_footprint pollution air_station noise? station? exceedance? permit? ghg?",
  [
    ...of(
      "parameter, pollutant, measured parameter, component, substance, analyte",
      figure("limit hourly, hourly limit, hour limit, limit value hour", [200, 180, 350, 120, 240], {
        confidence: 0.96,
      }),
      figure("limit daily, daily limit, day limit, limit value day", [50, 125, 25, 100, 45], { confidence: 0.96 }),
      figure("limit annual, annual limit, year limit, limit value, limit value year", [40, 20, 25, 5, 30], {
        confidence: 0.96,
      }),
      figure("detection limit, limit of detection, lod", [0.5, 1, 0.4, 2, 0.05], { confidence: 0.96 }),
    ),
    ...of(
      "instrument, analyzer, analyser, monitor, sensor",
      one(
        "manufacturer, make, brand, vendor",
        "Horiba|Thermo Fisher|Teledyne API|Ecotech|Grimm|Vaisala|Palas|Met One",
        {
          confidence: 0.96,
        },
      ),
      one(
        "model, model name, instrument model",
        "APNA-370|42i|T400|EDM 180|BAM-1020|Serinus 10|T200|Fidas 200|APOA-370|PMS5003",
        {
          confidence: 0.96,
        },
      ),
    ),
    one(
      "source guess, noise origin, dominant source, main source",
      "road traffic|railway|aircraft|construction|leisure|industry|birds|wind",
      {
        confidence: 0.955,
      },
    ),
    one("environment, location type, site environment", "urban traffic|urban background|suburban|rural|industrial"),
    ...of(
      "exceedance, alert, alarm",
      one("level, alert level", "information|warning|alarm"),
      one("cause, reason", "traffic|industrial release|wildfire smoke|Saharan dust|fireworks|inversion|heating"),
      one(
        "action taken, action, measure",
        "Public informed.|Speed limit lowered on the ring road.|Operator of the plant contacted.|Free public transport for two days.|No action necessary.|Street cleaning ordered.",
      ),
    ),
    ...of("measurement, air measurement, reading", one("flag, status", "valid|suspect|invalid|below detection")),
    one("station type, site type", "traffic|background|industrial|suburban"),
    one("area type, surrounding, environment type", "urban|suburban|rural|rural remote"),
    one(
      "aqi category, air quality category, aqi level, air quality",
      "good|moderate|unhealthy for sensitive groups|unhealthy|very unhealthy",
    ),
    one("validity, validity flag, quality flag", "valid|invalid|below detection|not checked"),
    one("source type, emission source type", "industry|traffic|heating|agriculture|waste|energy"),
    one("scope, ghg scope, emission scope", "Scope 1|Scope 2|Scope 3"),
    one(
      "emission category, activity, activity type",
      "Electricity|Business travel|Company cars|Heating|Purchased goods|Commuting|Freight|Waste",
    ),
    one("averaging period, aggregation period, averaging time", "1 h|24 h|8 h|annual"),
    one(
      "measurement method, measuring method, method",
      "optical|chemiluminescence|beta attenuation|gravimetric|UV fluorescence|passive sampler",
    ),
    one("noise source, source of noise", "road traffic|railway|aircraft|construction|leisure|industry"),
    meaning("aqi, air quality index", {
      number: {
        generator: "integer",
        options: { min: 12, max: 165, distribution: "lognormal", mean: 52, deviation: 30 },
      },
    }),
    meaning("level db, noise level, sound level, laeq, db level", {
      number: { generator: "decimal", options: { min: 36, max: 84, scale: 1, distribution: "normal" } },
    }),
    meaning(
      "value, concentration, measured value",
      {
        number: {
          generator: "decimal",
          options: { min: 1, max: 140, scale: 1, distribution: "lognormal", mean: 24, deviation: 20 },
        },
      },
      { of: ["air measurement", "measurement", "air quality", "air quality reading", "reading", "pollutant reading"] },
    ),
    meaning("co2e tonne, co2e, emission tonne, co2 tonne, tco2e", {
      number: {
        generator: "decimal",
        options: { min: 0.1, max: 320, scale: 2, distribution: "lognormal", mean: 30, deviation: 50 },
      },
    }),
    pattern("station code, site code", "[A-Z]{2}[0-9]{4}"),
    ...of("noise reading, noise measurement", one("period, time period", "day|evening|night")),
    ...of(
      "station, monitoring station, site, air station",
      pattern(
        "name, label",
        "(Market Square|Harbour|North Ring|City Park|Industrial Road|University|Riverside|Airport Road|Old Town|Hill Street)( [1-3])?",
      ),
      one("status", "online|offline|calibration|maintenance"),
    ),
    ...of("exceedance, alert", one("status", "closed|open|reported")),
  ],
  [],
  [
    pair(
      "symbol, code, short name, abbreviation, formula",
      "name, parameter name, full name, long name, description, title",
      {
        PM10: "Particulate matter < 10 µm",
        "PM2.5": "Fine particulate matter",
        NO2: "Nitrogen dioxide",
        O3: "Ozone",
        SO2: "Sulphur dioxide",
        CO: "Carbon monoxide",
        NO: "Nitric oxide",
        NH3: "Ammonia",
        C6H6: "Benzene",
        BC: "Black carbon",
      },
      { of: ["parameter", "pollutant", "component", "substance", "species"], confidence: 0.965 },
    ),
    pair(
      "symbol, code, short name, abbreviation, formula",
      "unit, units, unit of measure",
      {
        PM10: "µg/m³",
        "PM2.5": "µg/m³",
        NO2: "µg/m³",
        O3: "µg/m³",
        SO2: "µg/m³",
        CO: "mg/m³",
        NO: "µg/m³",
        NH3: "µg/m³",
        C6H6: "µg/m³",
        BC: "µg/m³",
      },
      { of: ["parameter", "pollutant", "component", "substance", "species"], confidence: 0.965 },
    ),
    pair("pollutant, pollutant name, pollutant code, parameter, substance", "unit, units, unit of measure", {
      "PM2.5": "µg/m³",
      PM10: "µg/m³",
      NO2: "µg/m³",
      O3: "µg/m³",
      SO2: "µg/m³",
      CO: "mg/m³",
      CO2: "ppm",
      VOC: "ppb",
    }),
  ],
);
