import { canonicalWords } from "../words/canonical-words.ts";
import { MATTER_SHAPES } from "../data/json/matters.ts";
import { BUSINESS_SHAPES } from "../data/json/business.ts";
import { TABLE_SHAPES } from "../data/json/by-table.ts";
import { LIBRARY_SHAPES } from "../data/json/libraries.ts";
import { ARCHIVE_SHAPES } from "../data/json/archives.ts";
import { MACHINE_SHAPES } from "../data/json/machines.ts";
import { APPLICATION_SHAPES } from "../data/json/applications.ts";
import { ONLINE_SHAPES } from "../data/json/online.ts";
import { PROGRAM_SHAPES } from "../data/json/programs.ts";
import { RECORD_SHAPES } from "../data/json/records.ts";
import { SERVICE_SHAPES } from "../data/json/services.ts";
import { SERVER_SHAPES } from "../data/json/servers.ts";
import { SETTING_SHAPES } from "../data/json/settings-of.ts";
import { TRADE_SHAPES } from "../data/json/trades.ts";

const WRITTEN = [
  BUSINESS_SHAPES,
  LIBRARY_SHAPES,
  SERVER_SHAPES,
  SETTING_SHAPES,
  PROGRAM_SHAPES,
  MATTER_SHAPES,
  TRADE_SHAPES,
  TABLE_SHAPES,
  APPLICATION_SHAPES,
  ONLINE_SHAPES,
  MACHINE_SHAPES,
  ARCHIVE_SHAPES,
  RECORD_SHAPES,
  SERVICE_SHAPES,
].flatMap((shapes) => Object.entries(shapes));

/** What stands in JSON columns, by the phrases that end their names: as written, and in canonical words. */
const BY_PHRASE: ReadonlyMap<string, unknown> = new Map([
  ...WRITTEN.map(([phrase, shape]) => [canonicalWords(phrase).join(" "), shape] as const).toReversed(),
  ...WRITTEN,
]);

/** What stands in JSON columns; many phrases share a shape. */
export const SHAPES: readonly unknown[] = [...new Set(BY_PHRASE.values())];

const places = new Map(SHAPES.map((shape, place) => [shape, place]));

/** Places in `SHAPES`, by the phrases that end such columns' names: as written, and in canonical words. */
export const SHAPES_BY_PHRASE: Readonly<Record<string, number>> = Object.fromEntries(
  [...BY_PHRASE].map(([phrase, shape]) => [phrase, places.get(shape) ?? 0]),
);
