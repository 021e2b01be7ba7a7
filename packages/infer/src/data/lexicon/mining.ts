import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Oil, gas, ores. */
export const MINING = field(
  "well wellbore oilfield drilling mine mining drill_hole ore blast haul_truck petroleum rig reservoir_zone pipeline_segment oil_field quarry shaft tailing stope crusher? pit? bench? formation? lease? production? drill? truck?",
  [
    one("mine method, mining method", "open pit|underground|longwall|room and pillar"),
    one("drill method", "diamond|reverse circulation|rotary|percussion|auger"),
    one("well type, wellbore type, well class", "producer|injector|exploration|appraisal|observation"),
    one("well status", "producing|shut_in|drilling|suspended|abandoned"),
    one("lithology, rock type, lithology code", "sandstone|shale|limestone|dolomite|granite|basalt|schist|claystone"),
    one(
      "formation, formation name, reservoir, geological unit",
      "Brent Sandstone|Upper Limestone|Green Shale|Lower Dolomite|Chalk Group|Red Beds|Basal Conglomerate",
    ),
    one("drill type, drilling method, drilling type, hole type", "diamond|reverse circulation|rotary|percussion|auger"),
    one("explosive, explosive type", "ANFO|emulsion|dynamite|heavy ANFO"),
    one("material, material type, load type", "ore|waste|overburden|coal|topsoil"),
    one("alteration, alteration type", "argillic|sericite|chlorite|silicification|none"),
    one("casing type, casing", "surface|intermediate|production|conductor|liner"),
    one("mud type, drilling fluid, mud system", "water-based|oil-based|synthetic|air"),
    one("lift type, artificial lift", "natural flow|gas lift|ESP|rod pump"),
    one("hazard, safety hazard", "rockfall|gas|dust|vehicle interaction|slope movement|noise"),
    number("grade gpt, grade g t, gold grade, au gpt, au", 0.1, 9, 2),
    number("grade percent, cu percent, fe percent", 0.2, 4, 2),
    small("depth, total depth, measured depth, depth m, hole depth, td m, tvd", 60, 4200, 1),
    small("oil rate, oil bbl, oil volume, oil production, oil bopd", 20, 2400, 1),
    small("gas rate, gas volume, gas mcf, gas production", 50, 6000, 1),
    small("water cut, water rate, water volume, water production", 2, 900, 1),
    number("wellhead pressure, tubing pressure, casing pressure, whp", 150, 2800),
    number("dip, dip angle, inclination", -90, -45, 1),
    number("payload, payload tonne, load tonne, tonne", 90, 240, 1),
    number("recovery percent, core recovery, rqd", 55, 100, 1),
    number("api gravity", 22, 42, 1),
    pattern("hole number, hole id number, drill hole number, hole name", "(DD|RC)H?-?[0-9]{2}-[0-9]{3}"),
    pattern("well name, well number, well no", "(Alpha|Bravo|North|South|West|Ridge|Creek)-[1-9][0-9]?[AH]?"),
    pattern("api number, uwi", "42-[0-9]{3}-[0-9]{5}"),
    pattern("bench, bench level, bench number, level, stope name", "(B|L)-?[1-9][0-9]{2}"),
    pattern("truck number, unit number, equipment number", "(HT|EX|LD)-?[0-9]{2}"),
    ...of(
      "well, wellbore",
      one("status, state", "producing|shut_in|drilling|suspended|abandoned"),
      pattern("name", "(Alpha|Bravo|North|South|West|Ridge|Creek)-[1-9][0-9]?[AH]?"),
      one("type", "producer|injector|exploration|appraisal"),
    ),
    ...of(
      "haul truck, truck, excavator, equipment",
      one("status, state", "hauling|loading|queuing|maintenance|standby|down"),
    ),
    ...of(
      "mine, pit, quarry",
      pattern("name", "(North|South|Eagle|Iron|Copper|Silver|Red|Black) (Hill|Ridge|Creek|Mountain) (Mine|Pit)"),
      one("status", "operating|development|care_and_maintenance|closed"),
      one("type", "open pit|underground|alluvial"),
    ),
  ],
  [],
  [
    pair("element, element symbol, commodity symbol, analyte", "element name, commodity, metal, mineral", {
      Au: "Gold",
      Cu: "Copper",
      Ag: "Silver",
      Fe: "Iron",
      Zn: "Zinc",
      Pb: "Lead",
      Ni: "Nickel",
      Co: "Cobalt",
      Li: "Lithium",
    }),
  ],
);
