import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Weather that is observed and foretold. */
export const WEATHER = field(
  "weather meteo meteorology weather_station rainfall climate precipitation storm weather_warning met_station forecast? observation? station? warning? wind? .barometer .windchill .wind_chill .heatindex .heat_index .rain_rate .dewpoint .out_temp",
  [
    number("temperature f, temp f, temperature fahrenheit", 34, 96),
    number("dew point f", 22, 68),
    number("sea level pressure inch, sea level pressure inches, pressure inch", 29.4, 30.6, 2),
    number("visibility mile, visibility miles", 2, 10),
    small("precipitation inch, precipitation inches", 0, 2, 2),
    number("wind speed mph, gust speed mph", 3, 38),
    number("cloud cover", 0, 8),
    number("gust, gust speed, wind gust", 4, 28, 1),
    one(
      "weather text, conditions, present weather",
      "sunny|partly cloudy|cloudy|light rain|rain|thunderstorm|fog|snow|clear",
    ),
    one("station class, station type", "automatic|synoptic|climate|airport|precipitation|amateur"),
    one("wind direction, wind dir, wind direction text, gust direction", "SW|W|NW|S|N|NE|E|SE|WSW|variable"),
    one("precipitation type, precip type", "none|rain|snow|sleet|hail|drizzle"),
    one(
      "pressure tendency, pressure trend, barometric tendency",
      "steady|rising|falling|rising rapidly|falling rapidly",
    ),
    one("warning level, alert level, severity", "yellow|orange|red|green"),
    one(
      "warning type, event type, phenomenon, hazard",
      "Strong wind|Thunderstorm|Heavy rain|Frost|Heat|Fog|Snowfall|Black ice|Storm surge",
    ),
    one("cloud type, cloud genus", "cumulus|stratus|cirrus|stratocumulus|cumulonimbus|altocumulus"),
    one("forecast model, model, weather model, source model", "GFS|ECMWF|ICON|HRRR|AROME"),
    one("icon, weather icon, icon code", "01d|02d|03d|04d|09d|10d|11d|13d|50d|01n"),
    one(
      "summary, forecast text, text, description, forecast summary, short forecast",
      "Mostly sunny, light wind from the west.|Cloudy with showers in the afternoon.|Fog in the morning, sunny later.|Rain spreading from the north-west.|Clear and cold, frost at night.|Thunderstorms possible towards the evening.|Windy with gusts on the coast.|Snow above 800 m, sleet below.|Dry and warm, up to 27 degrees.|Drizzle at times, mild.|Hot and humid, highs around 31.|Heavy rain, rivers rising.|Sunny spells between showers.|Sleet turning to snow above 600 m.|Overcast and calm.|Dry with hazy sunshine.",
    ),
    number("dew point, dewpoint, dew point c", -6, 18, 1),
    number("barometer, altimeter, pressure, sea level pressure, station pressure, air pressure", 988, 1032, 1),
    number(
      "wind chill, windchill, heat index, heatindex, humidex, feel like, apparent temperature, app temp, application temperature, thsw",
      -4,
      29,
      1,
    ),
    number("in temperature, indoor temperature, inside temperature, in temp", 17, 25, 1),
    number("out temperature, outdoor temperature, outside temperature, out temp", -4, 28, 1),
    number("wind gust direction, gust direction, wind gust dir, wind direction, wind dir, max dir", 0, 359),
    number("cloud base, cloudbase", 250, 2800),
    small("rain rate, snow rate, hail rate, rainfall rate", 0, 6, 1),
    // It mostly does not fall.
    figure("rain, rainfall", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0.2, 0.4, 0.8, 1.6, 2.8]),
    figure("hail", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.5]),
    figure("snow, snowfall", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 1.5]),
    figure("snow depth, depth snow", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 5, 11]),
    small("evapotranspiration, et", 0, 0.6, 2),
    number(
      "radiation, solar radiation, global radiation, maximum solar rad, max solar rad, maximum solar radiation",
      0,
      880,
    ),
    number("luminosity, illuminance", 50, 60_000),
    number("soil moisture, soil moist", 8, 62, 1),
    number("leaf wet, leaf wetness", 0, 14),
    number("extra humidity, extra humid, in humidity, out humidity", 32, 94),
    number("wind run, windrun", 20, 320, 1),
    number("lightning distance", 3, 38, 1),
    small("lightning strike count, strike count", 0, 40),
    number("rx check percent, reception, signal quality", 92, 100, 1),
    figure(
      "battery status, wind battery status, uv battery status, rain battery status, out temp battery status, in temp battery status, out temperature battery status, in temperature battery status",
      [0, 0, 0, 0, 1],
    ),
    number("battery voltage, supply voltage, cons battery voltage, reference voltage, heating voltage", 3.2, 5.1, 2),
    figure("us unit, us units, unit system", [1, 16, 17]),
    figure("interval, archive interval", [5, 5, 5, 10, 15, 30]),
    number("elevation, elevation m, altitude, station height", 2, 1850),
    number("probability, precipitation probability, pop, rain chance, chance of rain", 0, 90),
    number("snow depth, snow depth cm", 0, 60),
    number("sunshine duration, sunshine hour, sunshine hours", 0, 14, 1),
    pattern("station code, wmo number, wmo id number, synop code", "(1[01]|06|07)[0-9]{3}"),
    pattern(
      "metar, raw metar, metar text",
      "E[DGLB][A-Z]{2} [0-2][0-9][01][0-9](20|50)Z 2[0-9]0(0[4-9]|1[0-8])KT 9999 (FEW|SCT|BKN)0[2-4]0 (0[5-9]|1[0-9])/0[2-9] Q10[0-2][0-9]",
    ),
    ...of(
      "weather station, station",
      pattern(
        "name, station name",
        "(Harbour|Airport|Hill|Observatory|Lake|City Park|Mountain|Valley|North|Coast) (Station|Point|Field)",
      ),
      one("status", "online|offline|maintenance"),
    ),
    ...of("weather warning, warning, weather alert, alert", one("status", "expired|active|updated|cancelled")),
  ],
  [],
  [
    pair(
      "event, name, type, alert type, warning type, hazard, hazard type",
      "headline, title, subject",
      {
        "Strong wind": "Strong gusts on the coast until the evening|Gusts up to 90 km/h in the hills",
        Thunderstorm: "Thunderstorms with hail possible|Thunderstorms in the afternoon",
        "Heavy rain": "Heavy rain expected overnight|Up to 40 mm of rain until noon",
        Frost: "Ground frost towards the morning|Late frost, protect young plants",
        Heat: "Heat warning for the weekend|Very hot, up to 36 degrees",
        Fog: "Dense fog in the river valleys|Visibility below 150 m until ten",
        Snowfall: "Snow above 400 m, up to 15 cm|Fresh snow in the night",
        "Black ice": "Black ice on minor roads|Freezing rain in the early hours",
      },
      {
        of: ["weather warning", "warning", "weather alert", "alert", "user weather alert", "severe weather alert"],
        confidence: 0.97,
      },
    ),
  ],
);
