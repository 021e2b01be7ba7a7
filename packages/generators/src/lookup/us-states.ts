import type { Generator } from "@seedloom/core";
import { entityText } from "../build/entity-text.ts";

/** Name, code and region of the United States Census Bureau. */
const states =
  `Alabama|AL|South,Alaska|AK|West,Arizona|AZ|West,Arkansas|AR|South,California|CA|West,Colorado|CO|West,Connecticut|CT|Northeast,Delaware|DE|South,Florida|FL|South,Georgia|GA|South,Hawaii|HI|West,Idaho|ID|West,Illinois|IL|Midwest,Indiana|IN|Midwest,Iowa|IA|Midwest,Kansas|KS|Midwest,Kentucky|KY|South,Louisiana|LA|South,Maine|ME|Northeast,Maryland|MD|South,Massachusetts|MA|Northeast,Michigan|MI|Midwest,Minnesota|MN|Midwest,Mississippi|MS|South,Missouri|MO|Midwest,Montana|MT|West,Nebraska|NE|Midwest,Nevada|NV|West,New Hampshire|NH|Northeast,New Jersey|NJ|Northeast,New Mexico|NM|West,New York|NY|Northeast,North Carolina|NC|South,North Dakota|ND|Midwest,Ohio|OH|Midwest,Oklahoma|OK|South,Oregon|OR|West,Pennsylvania|PA|Northeast,Rhode Island|RI|Northeast,South Carolina|SC|South,South Dakota|SD|Midwest,Tennessee|TN|South,Texas|TX|South,Utah|UT|West,Vermont|VT|Northeast,Virginia|VA|South,Washington|WA|West,West Virginia|WV|South,Wisconsin|WI|Midwest,Wyoming|WY|West`
    .split(",")
    .map((line) => line.split("|"));

function ofState(name: string, summary: string, part: number, distinct: boolean): Generator {
  const texts = states.map((state) => state[part] ?? "");
  return entityText({
    name,
    summary,
    entity: "usState",
    text: () => ({
      capacity: distinct ? texts.length : 0,
      longest: Math.max(...texts.map((text) => text.length)),
      at: (index) => texts[index % texts.length] ?? "",
    }),
  });
}

export const usState: Generator = {
  ...ofState("usState", "The states of the USA, each once.", 0, true),
  exhaustive: true,
};
export const usStateCode: Generator = {
  ...ofState("usStateCode", "The code of a state of the USA.", 1, true),
  exhaustive: true,
};
export const usStateRegion = ofState("usStateRegion", "The region of a state of the USA.", 2, false);
