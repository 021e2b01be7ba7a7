import { canonicalWords } from "../words/canonical-words.ts";
import { Texts } from "../words/texts.ts";
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
import { SUPPORT_DESK_SHAPES } from "../data/json/support-desks.ts";
import { SETTING_SHAPES } from "../data/json/settings-of.ts";
import { TRADE_SHAPES } from "../data/json/trades.ts";

const WRITTEN = [
  BUSINESS_SHAPES,
  LIBRARY_SHAPES,
  SERVER_SHAPES,
  SUPPORT_DESK_SHAPES,
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

const shapes = [...new Set(BY_PHRASE.values())];
const places = new Map(shapes.map((shape, place) => [shape, place]));

/** What stands in JSON columns, itself in JSON; many phrases share a shape. */
export const SHAPES: Texts = Texts.of(shapes.map((shape) => JSON.stringify(shape)));

/** The phrases that end such columns' names, as written and in canonical words, in the order of their code units. */
export const PHRASES: readonly string[] = [...BY_PHRASE.keys()].toSorted();

/** The place in `SHAPES` of each of them, in JSON. */
export const PLACES: Texts = Texts.of(PHRASES.map((phrase) => String(places.get(BY_PHRASE.get(phrase)))));
