import { entityNumber } from "../build/attribute.ts";
import { placesOf } from "./gazetteer.ts";

/** Zones have no daylight saving time in one of these, north and south of the equator. */
const WINTERS = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

const known = new Map<string, number>();

/** Hours between UTC and a zone's standard time; negative west of Greenwich. */
function standardOffset(timeZone: string): number {
  const found = known.get(timeZone);
  if (found !== undefined) return found;
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const offset = Math.min(...WINTERS.map((moment) => hoursIn(format.format(moment))));
  known.set(timeZone, offset);
  return offset;
}

/** Hours in a moment that ends in its zone: `1/15/2026, GMT-05:00`. */
function hoursIn(written: string): number {
  const [, sign = "", hours = "0", minutes = "0"] = /GMT(?:([+-])(\d+):(\d+))?$/.exec(written) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
}

export const utcOffset = entityNumber({
  name: "utcOffset",
  summary: "Hours between UTC and the place's standard time, e.g. -5.",
  entity: "place",
  types: ["decimal", "float", "integer", "any"],
  scale: 2,
  bounds: [-12, 14],
  number(context) {
    const places = placesOf(context);
    return (index) => standardOffset(places.city(index).timeZone);
  },
});
