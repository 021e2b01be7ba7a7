import type { OptionReader } from "../options.ts";
import { isFormat, written } from "./written.ts";
import type { Written } from "./written.ts";

/** Reads the option `written`: how texts write moments; null: as SQL does. */
export function readWritten(options: OptionReader): Written | null {
  const format = options.string("written");
  if (format === undefined) return null;
  return isFormat(format) ? written(format) : options.fail("written", "give a format such as YYYY-MM-DDTHH:mm:ss.SSSZ");
}
