import { aisles } from "../data/aisles.ts";
import { smallAmount } from "../finance/amounts.ts";
import { digitsToo } from "../build/digits-too.ts";
import { entityNumber } from "../build/attribute.ts";
import { entityText, loose } from "../build/entity-text.ts";
import { fromMask } from "../build/from.ts";
import { languageAt, languagesOf } from "../language/in-languages.ts";
import { itemsOf } from "../language/said.ts";
import { hash, hashUnit, scramble } from "../scramble.ts";
import {
  categoryOf,
  longestName,
  longestOf,
  materialOf,
  modelOf,
  nameCount,
  nameOf,
  shelfOf,
  shortNameOf,
  thingNumberOf,
  thingOf,
} from "./goods.ts";
import { UNITS } from "./attributes.ts";
import { priceOf } from "./prices.ts";
import { entity, narrow, within } from "./product.ts";
import { sizesOf, waresOf } from "./wares.ts";

/** Characters in which most names of products have room. */
const ROOM = 36;

export const productName = entityText({
  name: "productName",
  summary: "A product's name, in keeping with its category.",
  entity,
  narrow,
  within,
  text(context, fit) {
    const languageOf = languageAt(context);
    const languages = languagesOf(context);
    const longest = longestName(languages);
    // Nearly all fit in so much room, and others take the place of those that do not.
    if (fit.maxLength >= Math.min(longest, ROOM))
      return { capacity: nameCount, longest, at: (index) => nameOf(index, languageOf(index)) };
    return loose(
      longestOf(({ short }) => short, languages),
      (index) => {
        const short = shortNameOf(index, languageOf(index));
        return short.length <= fit.maxLength ? short : thingOf(index, languageOf(index));
      },
    );
  },
});

export const productCategory = entityText({
  name: "productCategory",
  summary: "A product's category.",
  entity,
  narrow,
  within,
  text(context) {
    const languageOf = languageAt(context);
    return loose(
      longestOf(({ category }) => category, languagesOf(context)),
      (index) => categoryOf(index, languageOf(index)),
    );
  },
});

export const productAisle = entityText({
  name: "productAisle",
  summary: "The part of its category that a product is in: `Cookware`; what it is where these have no names.",
  entity,
  narrow,
  within,
  text(context) {
    const languageOf = languageAt(context);
    return loose(
      Math.max(
        longestOf(({ thing }) => thing, languagesOf(context)),
        ...aisles.flat().map(({ name }) => name.length),
      ),
      (index) => {
        const language = languageOf(index);
        const thing = thingOf(index, null);
        const aisle = language === null && aisles[shelfOf(index)]?.find(({ things }) => things.includes(thing));
        return aisle ? aisle.name : thingOf(index, language);
      },
    );
  },
});

export const material = entityText({
  name: "material",
  summary: "What a product is made of.",
  entity,
  narrow,
  within,
  text(context) {
    const languageOf = languageAt(context);
    return loose(
      longestOf((one) => one.material, languagesOf(context)),
      (index) => materialOf(index, languageOf(index)),
    );
  },
});

export const model = entityText({
  name: "model",
  summary: "A product's model, part of its name.",
  entity,
  narrow,
  within,
  text: () => loose(10, modelOf),
});

export const price = entityNumber({
  small: smallAmount,
  name: "price",
  summary: "A product's price, within what such things cost, ending as prices do.",
  entity,
  narrow,
  within,
  scale: 2,
  bounds: [0, 10_000],
  number: () => priceOf,
});

export const cost = entityNumber({
  small: smallAmount,
  name: "cost",
  summary: "What a product costs its seller: 40 to 75 per cent of its price.",
  entity,
  narrow,
  within,
  scale: 2,
  bounds: [0, 10_000],
  number: () => (index) => priceOf(index) * (0.4 + 0.35 * hashUnit(index, 66)),
});

export const weight = entityNumber({
  name: "weight",
  summary: "What a product weighs, in kilograms.",
  entity,
  narrow,
  within,
  scale: 3,
  bounds: [0, 100],
  number: () => (index) => {
    const [from, to] = waresOf(shelfOf(index)).kilograms;
    return Math.round(100 * from * (to / from) ** hashUnit(index, 67)) / 100 || from;
  },
});

export const sizeOfProduct = entityText({
  name: "sizeOfProduct",
  summary: "A size that such a product comes in: 42 of shoes, 500 g of coffee.",
  entity,
  narrow,
  within,
  text: () =>
    loose(6, (index) => {
      const sizes = sizesOf(shelfOf(index), thingNumberOf(index));
      return sizes[hash(index, 70) % sizes.length] ?? "";
    }),
});

export const unitOfProduct = entityText({
  name: "unitOfProduct",
  summary: "The unit that such a product is sold by.",
  entity,
  narrow,
  within,
  text(context) {
    const languageOf = languageAt(context);
    const english = itemsOf(UNITS);
    const unitsIn = new Map(languagesOf(context).map((one) => [one, one === null ? english : itemsOf(one.lists.unit)]));
    return loose(16, (index) => {
      const { units } = waresOf(shelfOf(index));
      const name = units[hash(index, 71) % units.length] ?? "";
      return unitsIn.get(languageOf(index))?.[english.indexOf(name)] ?? name;
    });
  },
});

export const sku = fromMask(
  "sku",
  "A stock keeping unit.",
  ["???-####-**", "??-#####", "?#####", "#####", "**"],
  entity,
);

export const serialNumber = fromMask(
  "serialNumber",
  "A serial number.",
  ["SN-****-******", "******####", "******", "***"],
  entity,
);

/** Prefix 2: numbers for use within a shop, given to no product (GS1, "restricted circulation numbers"). */
export const barcodeEan13 = digitsToo(
  entityText({
    name: "barcodeEan13",
    summary: "An EAN-13 of the range that GS1 keeps for use within a shop, with its check digit.",
    entity,
    text: () => ({
      capacity: 1e11,
      longest: 13,
      at(index) {
        const code = `2${String(scramble(index, 1e11)).padStart(11, "0")}`;
        let sum = 0;
        for (let place = 0; place < 12; place++) sum += Number(code[place]) * (place % 2 === 0 ? 1 : 3);
        return code + ((10 - (sum % 10)) % 10);
      },
    }),
  }),
);

const brands =
  "Nordvale Brightline Oakmere Lumora Tessara Halden Fenwick Marlowe Kestrel Solvane Vireo Ardent Calden Elmstone Pinecrest Rivano Torvik Quillon Zellmar Hartley Bexford Castellan Dunmore Everlane Greyfell"
    .replace("Everlane", "Evermoor")
    .split(" ");

const brandOf = (index: number) => brands[hash(index, 68) % brands.length] ?? "";

export const brand = entityText({
  name: "brand",
  summary: "A brand (made up).",
  entity,
  text: () => ({
    capacity: brands.length,
    longest: 10,
    at: (index) => (index < brands.length ? (brands[index] ?? "") : brandOf(index)),
  }),
});

const makers = ["{brand} Industries", "{brand} Works", "{brand} Manufacturing"];

export const manufacturer = entityText({
  name: "manufacturer",
  summary: "A maker (made up).",
  entity,
  text(context) {
    const languageOf = languageAt(context);
    const makersIn = new Map(
      languagesOf(context).map((one) => [one, one === null ? makers : itemsOf(one.manufacturer)]),
    );
    return loose(24, (index) => {
      const maker = index < brands.length ? (brands[index] ?? "") : brandOf(index);
      const names = makersIn.get(languageOf(index)) ?? makers;
      return (names[hash(index, 69) % names.length] ?? "").replace("{brand}", maker);
    });
  },
});
