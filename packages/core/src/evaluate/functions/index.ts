import type { SqlFunction } from "../signature.ts";
import { arrayFunctions } from "./array.ts";
import { bytesFunctions } from "./bytes.ts";
import { castingFunctions } from "./casting.ts";
import { conditionalFunctions } from "./conditional.ts";
import { datetimeFunctions } from "./datetime.ts";
import { mysqlTimeFunctions } from "./datetime-mysql.ts";
import { sqliteTimeFunctions } from "./datetime-sqlite.ts";
import { formattingFunctions } from "./formatting.ts";
import { jsonFunctions } from "./json.ts";
import { miscFunctions } from "./misc.ts";
import { networkFunctions } from "./network.ts";
import { numericFunctions } from "./numeric.ts";
import { rangeFunctions } from "./range.ts";
import { regexFunctions } from "./regex.ts";
import { textFunctions } from "./text.ts";

/**
 * All functions by lower-case name. Those that depend on anything but their arguments and the clock (`gen_random_uuid`, `random`,
 * `nextval`) are not here, so that an expression that calls one is asked of the database.
 */
export const functions: Readonly<Record<string, SqlFunction | undefined>> = {
  ...arrayFunctions,
  ...bytesFunctions,
  ...castingFunctions,
  ...conditionalFunctions,
  ...datetimeFunctions,
  ...mysqlTimeFunctions,
  ...sqliteTimeFunctions,
  ...formattingFunctions,
  ...jsonFunctions,
  ...miscFunctions,
  ...networkFunctions,
  ...numericFunctions,
  ...rangeFunctions,
  ...regexFunctions,
  ...textFunctions,
};
