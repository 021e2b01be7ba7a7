import { isNameOf } from "../../context/is-name-of.ts";
import { forAll, oneOf } from "./reader.ts";
import type { Ask, Reader, Readers } from "./reader.ts";

/** Whether the row names a thing that a shop sells, so that what it says of it is true of that thing. */
function namesGoods({ as, context: { facts, table } }: Ask): boolean {
  if (as !== "text" || facts.noun?.noun.name !== "productName") return false;
  return table.columns.some(({ name }) => {
    const words = facts.columnWords.get(name) ?? [];
    return isNameOf(words, facts) || /^(?:product|item|article) (?:name|title)$/.test(words.join(" "));
  });
}

const ofGoods =
  (generator: string): Reader =>
  (ask) =>
    namesGoods(ask) ? { given: generator, confidence: 0.93 } : null;

const inGoods =
  (...values: readonly string[]): Reader =>
  (ask) =>
    namesGoods(ask) ? oneOf(values, ask, 0.93) : null;

/** What goods come in, are sold by and stand beside; where nothing is named these are sizes of clothes and units of anything. */
export const goodsReaders: Readers = {
  ...forAll("size, product size, item size", ofGoods("sizeOfProduct")),
  ...forAll(
    "unit, unit of measure, uom, quantity unit, measure unit, unit measure, sale unit, stock unit, base unit",
    ofGoods("unitOfProduct"),
  ),
  ...forAll(
    "sub category, subcategory, product subcategory, item subcategory, class, product class, item class, aisle",
    ofGoods("productAisle"),
  ),
  ...forAll(
    "container, container type, packaging, packaging type, package type",
    inGoods("BOX", "CARTON", "BAG", "PACK", "CASE"),
  ),
  // What can be said of any goods: a baking tray is no gel.
  formulation: inGoods("Standard", "Classic", "Original", "Improved", "Plus", "Professional"),
};
