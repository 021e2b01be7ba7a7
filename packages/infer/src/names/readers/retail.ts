import { hasTable } from "../../context/has-table.ts";
import { forAll } from "./reader.ts";
import type { Ask, Readers } from "./reader.ts";
import { anyOf, beside, isAbout, list, text, when } from "./short/build.ts";

const RETURNS =
  "Wrong size|Damaged on arrival|Did not fit|Not as described|Changed my mind|Arrived too late|Wrong item sent|Found a better price|Missing parts|Ordered by mistake|Stopped working|Poor quality|Unwanted gift|Colour differs from the picture|Ordered twice";

/** Reasons in a list, where goods come back. */
const isWhyReturned = (ask: Ask) =>
  isAbout(ask, "reason") &&
  (isAbout(ask, "return refund") ||
    (ask.context.facts.words.length === 1 &&
      hasTable(ask.context, /return|refund/i) &&
      hasTable(ask.context, /sale|order/i)));

/** Where work is done, rather than a town: a place with a cost an hour, in a schema of work orders, that has no address. */
const isWorkplace = (ask: Ask) =>
  isAbout(ask, "location area work_center") &&
  hasTable(ask.context, /work_?order|bill_?of_?material|routing/i) &&
  !beside(ask, "address city street latitude country zip");

const WORKPLACES =
  "Final Assembly|Paint Shop|Welding|Machine Shop|Subassembly|Finishing|Packing|Goods Inwards|Quality Control|Tool Store|Sheet Metal Store|Raw Material Store|Finished Goods|Press Shop|Shipping|Maintenance";

/** Regions that a country's sales are divided into; above them are no countries, below them territories. */
const isOfSales = (ask: Ask) =>
  isAbout(ask, "region") &&
  hasTable(ask.context, /territor|salesperson|sales_?rep/i) &&
  !hasTable(ask.context, /countr|nation/i);

const SALES_REGIONS =
  "Eastern|Western|Northern|Southern|Central|Northeast|Southeast|Northwest|Southwest|Midwest|Mid-Atlantic|Pacific|Mountain|Great Lakes|New England|Gulf Coast";

const isOfRegions = (ask: Ask) => isAbout(ask, "territory") && hasTable(ask.context, /^regions?$/i);

/** Languages and countries that texts are translated for. */
const isCulture = (ask: Ask) =>
  isAbout(ask, "culture") &&
  hasTable(ask.context, /translation|locali[sz]|.culture|culture./i) &&
  !isAbout(ask, "company");

const isShipping = (ask: Ask) => isAbout(ask, "mode method") && isAbout(ask, "ship shipping shipment delivery");

const isOffer = (ask: Ask) => isAbout(ask, "offer promotion discount") && beside(ask, "category");

/** A list of what there is to be had, rather than what somebody has taken of it: `products (name, price, quantity)`. */
const isOffered = ({ as, modifiers, context: { facts, table } }: Ask): boolean => {
  if ((as !== "integer" && as !== "decimal") || modifiers.length > 0) return false;
  if (
    !/^(?:(?:shop|store|event|my) )?(?:product|medicine|drug|merchandise|accessory|spare part)$/.test(
      facts.words.join(" "),
    )
  )
    return false;
  const phrases = [...facts.columnWords.values()].map((words) => words.join(" "));
  const isTaken = phrases.some((phrase) =>
    /\b(?:total|subtotal)\b|^(?:order|cart|sale|invoice|bill|customer) (?:id|no|number)$/.test(phrase),
  );
  return !isTaken && table.columns.length > 3 && phrases.some((phrase) => /(?:^| )(?:name|title)$/.test(phrase));
};

/** What shops and those who supply them keep in lists. */
export const retailReaders: Readers = {
  ...forAll(
    "name, description, label, text, title",
    anyOf(
      when(isWhyReturned, list(RETURNS)),
      when(isWorkplace, list(WORKPLACES)),
      when(isOfSales, list(SALES_REGIONS)),
      when(isOfRegions, text("city")),
      when(isCulture, text("languageNameOfPlace")),
    ),
  ),
  ...forAll("reason description, reason, reason name, reason text", when(isWhyReturned, list(RETURNS))),
  ...forAll("region description, region name", when(isOfSales, list(SALES_REGIONS))),
  ...forAll("territory description, territory name", when(isOfRegions, text("city"))),
  ...forAll("id, code, culture id, culture code", when(isCulture, text("localeCode"))),
  code: anyOf(when(isCulture, text("localeCode")), when(isShipping, list("AIR|SEA|SURFACE|ROAD|RAIL|COURIER|BIKE"))),
  type: when(isOffer, list("Percentage off|Volume discount|Bundle price|Free shipping|Fixed amount off")),
  ...forAll("quantity, qty", (ask) => (isOffered(ask) ? { given: "stock", confidence: 0.93 } : null)),
  department: when((ask) => isAbout(ask, "catalog catalogue product item article"), text("productCategory")),
};
