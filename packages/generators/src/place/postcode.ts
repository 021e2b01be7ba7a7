import { hash } from "../scramble.ts";
import type { City } from "./gazetteer.ts";

/** Letters that postcodes of Canada, Ireland and the United Kingdom all use. */
const letters = "AEHNPRTVWXY";

/** A postcode of the city. Countries without postcodes still have columns for them: five digits do there. */
export function postcodeOf(city: City, index: number): string {
  const mask = city.postcode === "" ? "1####" : city.postcode;
  let word = hash(index, 31);
  let code = "";
  for (const place of mask) {
    if (place === "#") {
      code += word % 10;
      word = Math.floor(word / 10);
    } else if (place === "&") {
      code += letters[word % letters.length];
      word = Math.floor(word / letters.length);
    } else code += place;
  }
  return code;
}
