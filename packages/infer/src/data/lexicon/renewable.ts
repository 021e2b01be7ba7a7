import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Sun, wind and stores of electricity. */
export const RENEWABLE = field(
  "solar inverter turbine photovoltaic pv_plant wind_farm solar_panel windpark battery_storage curtailment wind_turbine pv_system hydropower biogas plant? string? panel? scada? production?",
  [
    one("mounting, mounting type, installation type, mounting system", "rooftop|ground-mounted|carport|facade|tracker"),
    one("inverter state, inverter status, operating state", "producing|standby|fault|offline|throttled"),
    one("panel type, module type, cell type, technology", "monocrystalline|polycrystalline|thin film|bifacial"),
    one("curtailment reason, reason", "grid congestion|negative prices|noise|bat protection|maintenance|icing"),
    one("turbine state, operating status", "running|idle|stopped|service|storm cut-out"),
    one("orientation, roof orientation", "south|south-west|south-east|east-west"),
    one(
      "alarm, alarm text, alarm description, fault description, event description",
      "Grid voltage too high|Insulation fault|Temperature derating|Pitch system fault|Generator overheated|Communication lost|String current low|Yaw error|Arc fault detected",
    ),
    one("battery chemistry, chemistry", "LFP|NMC|flow|lead-acid"),
    one("feed in type, contract type, subsidy type", "feed-in tariff|direct marketing|own consumption|PPA"),
    small("capacity kwp, capacity kw, installed capacity, peak power, capacity, nominal power kw", 4, 900, 1),
    number("capacity mw, rated power mw, installed capacity mw", 2, 60, 1),
    number("efficiency, efficiency percent", 94, 98.8, 1),
    number("performance ratio, pr percent", 72, 91, 1),
    number("hub height, hub height m", 80, 165),
    number("rotor diameter, rotor diameter m", 80, 164),
    number("tilt, tilt angle, inclination, tilt deg, tilt degree", 8, 40),
    number("power wp, rated power wp, module power, panel power", 285, 455),
    number("voc, open circuit voltage", 34, 52, 1),
    number("isc, short circuit current", 8.4, 14.2, 2),
    number("degradation, degradation pct year, degradation percent, annual degradation", 0.25, 0.7, 2),
    number("frequency, grid frequency, frequency hz", 49.9, 50.1, 2),
    number("dc voltage, string voltage, mppt voltage", 280, 780, 1),
    small("ac power, ac power w, dc power, active power w, power w", 200, 12_000),
    small("irradiance, irradiance wm2, ghi, ghi wm2, dni, dni wm2, solar radiation", 40, 980),
    small("energy total, energy total kwh, lifetime energy, total yield", 1200, 180_000, 1),
    small("energy today, energy today kwh, daily yield, daily energy", 2, 68, 1),
    number("soh, soh pct, soh percent, state of health", 82, 100, 1),
    ...of(
      "battery, battery storage, storage",
      small("cycle, cycles, charge cycles", 20, 2400),
      number("voltage", 46, 54, 1),
      one("mode, operating mode", "self-consumption|backup|time of use|idle"),
    ),
    ...of(
      "alarm, alert, fault, event",
      one(
        "description, text, message, name",
        "Grid voltage too high|Insulation fault|Temperature derating|Communication lost|String current low|Arc fault detected|Fan blocked|DC overvoltage",
      ),
      one(
        "root cause, cause",
        "Loose connector|Shading by a tree|Grid disturbance|Fan worn|Moisture in the junction box|Firmware fault|Blown string fuse",
      ),
    ),
    one(
      "grid operator, network operator, utility",
      "Northgrid|City Power Networks|Rivervale Energy Grid|Westland Distribution|Coastal Networks",
    ),
    ...of(
      "inverter",
      one("manufacturer, make, brand", "SMA|Fronius|SolarEdge|Huawei|Sungrow|Growatt"),
      one("model", "STP 10.0|Symo 8.2|SE10K|SUN2000-8KTL|SG10RT|MOD 9000TL3"),
    ),
    ...of(
      "panel, module, solar panel",
      number("warranty year, warranty years", 10, 25),
      one("model", "Q.PEAK DUO 400|TSM-425|JAM54S30|LR5-54HIH|SPR-MAX3|REC420AA"),
    ),
    ...of(
      "maintenance visit, maintenance, service visit, site visit",
      one(
        "work type, type, visit type",
        "cleaning|annual inspection|inverter exchange|thermography|string test|repair",
      ),
      one("part replaced, parts replaced, part, parts", "string fuse|MC4 connector|fan|surge arrester|DC switch|none"),
    ),
    number(
      "feed in tariff, feed in rate, price kwh, price per kwh, peak price kwh, off peak price kwh, energy price",
      0.06,
      0.42,
      4,
    ),
    number("pitch angle, pitch", 0, 90, 1),
    number("wind speed, wind speed ms", 2, 19, 1),
    number("rotor speed, rotor rpm", 5, 17, 1),
    number("state of charge, soc, soc percent", 8, 98),
    number("availability, availability percent", 92, 99.9, 1),
    pattern("fault code, alarm code, error code, event code", "(E|F|W)[0-9]{3}"),
    pattern("turbine name, turbine number, turbine code, wtg", "WTG-?[0-9]{2}"),
    pattern("string number, string name, string", "S[1-9][0-9]?"),
    ...of(
      "solar plant day, plant day, daily production, production day, energy production, daily yield, solar plant, solar system, pv plant, wind farm, plant, site, park, solar site",
      pattern(
        "name",
        "(Sunfield|Hillside|Meadow|Northridge|Seaview|Old Mill|Eastwood|Windy Ridge|Lakeside|High Plain) (Solar Park|Wind Farm|Rooftop|Energy Park)( [1-3])?",
      ),
      one("status, state", "operational|under_construction|planned|maintenance|decommissioned"),
    ),
    ...of(
      "turbine, wind turbine",
      one("status, state", "running|idle|service|fault|stopped"),
      pattern("name, label", "WTG-?[0-9]{2}"),
    ),
    ...of("inverter", one("status, state", "producing|standby|fault|offline"), pattern("name, label", "INV-[0-9]{2}")),
  ],
  [],
  [
    pair(
      "manufacturer, make, brand, vendor",
      "model, model name, turbine model, inverter model, type",
      {
        Vestas: "V112-3.3|V136-4.2|V150-5.6",
        "Siemens Gamesa": "SG 4.5-145|SG 6.6-170|SWT-3.0-113",
        Enercon: "E-82 E4|E-115 EP3|E-138 EP3",
        Nordex: "N117/3000|N149/5.X",
        SMA: "Tripower 10.0|Sunny Boy 5.0|Tripower CORE1",
        Fronius: "Symo 8.2|Primo 5.0|Tauro 50",
        SolarEdge: "SE10K|SE27.6K",
        Huawei: "SUN2000-10KTL|SUN2000-100KTL",
      },
      { of: ["turbine", "wind turbine", "inverter", "solar inverter"] },
    ),
  ],
);
