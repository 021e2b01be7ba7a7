/** What tells goods of one kind apart: where a name says more than what a thing is and what it is made of. */

/** Names of lines of goods, as good in any language. */
const series =
  "Aria Bolt Cora Dune Echo Fjord Gale Halo Iris Juno Kite Luna Mira Nord Onda Pico Quill Rove Sol Tara Ursa Vela Wave Xeno Yara Zephyr Alto Brio Calla Delfi Elva Faro Gaia Helio Isla Jori Koa Lumo Mesa Nola".split(
    " ",
  );

/** By category, in the order of the assortments: what is said of such things. As many for each. */
const qualities =
  `Wireless|Compact|Portable|Smart|Slim|Pro|Mini|Studio|Travel|Classic|Premium|Essential|Home|Office|Advanced|Lightweight|Silent|Outdoor|Everyday|Signature
Classic|Compact|Modern|Rustic|Nordic|Vintage|Slim|Solid|Folding|Handmade|Urban|Country|Minimal|Heritage|Round|Low|Studio|Family|Extra-Wide|Signature
Classic|Slim-Fit|Relaxed|Cropped|Oversized|Striped|Printed|Checked|Embroidered|Vintage|Casual|Tailored|Ribbed|Quilted|Pleated|Washed|Knitted|Everyday|Summer|Winter
Classic|Lightweight|Low-Top|High-Top|Slip-On|Lace-Up|Waterproof|Vintage|Casual|Everyday|Cushioned|Lined|Wide-Fit|Trail|City|Summer|Winter|Handmade|Platform|Retro
Classic|Non-Stick|Professional|Compact|Heavy-Duty|Large|Small|Family|Rustic|Nordic|Handmade|Everyday|Deluxe|Chef's|Polished|Enamelled|Slim|Modern|Retro|Signature
Classic|Compact|Heavy-Duty|Foldable|Adjustable|Lightweight|Large|Small|Rustic|Weatherproof|Country|Balcony|Professional|Handmade|Extendable|Sturdy|Everyday|Vintage|Modern|Heritage
Classic|Giant|Mini|My First|Junior|Deluxe|Magnetic|Colourful|Musical|Handmade|Travel|Family|Animal|Jungle|Ocean|Space|Farm|Castle|Vintage|Rainbow
Illustrated|Pocket|Large-Print|Complete|Concise|Classic|Collector's|Student|Junior|Annotated|Revised|Gift|Anniversary|Deluxe|Travel|Family|Modern|Essential|Signed|Special
Lightweight|Professional|Compact|Foldable|Adjustable|Non-Slip|Training|Outdoor|Travel|Junior|Competition|Classic|Essential|All-Weather|Ultralight|Heavy-Duty|Family|Trail|Studio|Club
Gentle|Compact|Travel|Family|Digital|Reusable|Classic|Professional|Junior|Sensitive|Portable|Complete|Everyday|Natural|Home|Soft|Essential|Mini|Deluxe|Comfort
Gentle|Nourishing|Hydrating|Refreshing|Soothing|Organic|Natural|Daily|Night|Sensitive|Travel-Size|Vegan|Fragrance-Free|Rich|Light|Repairing|Calming|Brightening|Classic|Intensive
Fair Trade|Artisan|Farmhouse|Fine|Traditional|Gourmet|Country|Everyday|Family|Village|Mild|Rich|Premium|Classic|Homestyle|Reserve|Single-Estate|Small-Batch|Unsweetened|Golden
Professional|Heavy-Duty|Compact|Classic|Adjustable|Precision|Folding|Cordless|Lightweight|Insulated|Magnetic|Workshop|Long-Reach|Pocket|Non-Slip|Universal|Home|Industrial|Essential|Sturdy
Classic|Compact|Executive|Adjustable|Slim|Modern|Heavy-Duty|Desktop|Mini|Large|Minimal|Premium|Everyday|Student|Studio|Folding|Stackable|Portable|Essential|Signature
Delicate|Engraved|Vintage|Twisted|Polished|Hammered|Minimal|Classic|Layered|Fine|Bold|Braided|Matte|Handmade|Geometric|Heart|Star|Floral|Slim|Statement
Classic|Concert|Student|Travel|Studio|Vintage|Handmade|Compact|Professional|Acoustic|Junior|Stage|Signature|Solo|Custom|Folk|Jazz|Baroque|Limited|Orchestra
Cosy|Washable|Foldable|Large|Small|Adjustable|Reflective|Travel|Classic|Orthopaedic|Padded|Indoor|Outdoor|Chew-Proof|Deluxe|Modern|Country|Compact|Sturdy|Soft
Universal|Heavy-Duty|Compact|Waterproof|Foldable|Adjustable|Classic|Premium|All-Weather|Digital|Dual|Quick-Fit|Sport|Non-Slip|Travel|Comfort|Aerodynamic|Essential|Professional|Slim
Soft|Foldable|Compact|Travel|Organic|Washable|Adjustable|Classic|Nordic|Comfort|Lightweight|Padded|Safari|Cloud|Rainbow|Everyday|Deluxe|Natural|Quilted|Modern
Classic|Scented|Handmade|Round|Rustic|Nordic|Vintage|Large|Small|Modern|Woven|Striped|Minimal|Coastal|Boho|Hanging|Cosy|Velvet-Lined|Country|Textured`
    .split("\n")
    .map((line) => line.split("|"));

/**
 * What is put behind names that are not English, where a quality would have to agree with the thing: names that lines of goods bear in
 * any language. As many as there are qualities.
 */
const lines =
  "Plus|Pro|Duo|Trio|Solo|Uno|Mini|Maxi|Eco|Nova|Vita|Terra|Aqua|Forte|Prima|Ultra|Extra|Linea|Punto|Centro".split("|");

const qualityCount = lines.length;

/** How many details there are of one word, and of two: one is enough as long as names differ. */
const short = series.length + qualityCount;
const long = series.length * qualityCount;
/** How often names of two words come again, with a number behind them: `II`, `III`. */
const editions = 9;

/** How many details there are of the first sorts: a layer each, from plain to long. */
export const layers: readonly number[] = [short, ...Array.from({ length: editions }, () => long)];
export const detailCount = short + editions * long;

const numerals = ["", " II", " III", " IV", " V", " VI", " VII", " VIII", " IX"];

/** What a detail consists of: at least one of a name of a line and a quality. By its place in the lists. */
interface Detail {
  readonly series: string | null;
  readonly quality: number | null;
  readonly edition: string;
}

function detailAt(detail: number): Detail {
  if (detail < series.length) return { series: series[detail] ?? "", quality: null, edition: "" };
  if (detail < short) return { series: null, quality: detail - series.length, edition: "" };
  const place = detail - short;
  return {
    series: series[Math.floor(place / qualityCount) % series.length] ?? "",
    quality: place % qualityCount,
    edition: numerals[Math.floor(place / long)] ?? "",
  };
}

/** The name of the line that a detail puts a thing into, or null. */
export const seriesOf = (detail: number): string | null => detailAt(detail).series;
/** Any name of a line. */
export const anySeries = (number: number): string => series[number % series.length] ?? "";

/** `Fjord Oak Desk`, `Compact Oak Desk`, `Fjord Compact Oak Desk II`. */
export function inEnglish(kind: string, shelf: number, detail: number): string {
  const { series: line, quality, edition } = detailAt(detail);
  const words = [line, quality === null ? null : (qualities[shelf]?.[quality] ?? ""), kind];
  return `${words.filter((word) => word !== null).join(" ")}${edition}`;
}

/** `Schreibtisch aus Eiche Fjord Plus`. */
export function inOthers(kind: string, detail: number): string {
  const { series: line, quality, edition } = detailAt(detail);
  return `${[kind, line, quality === null ? null : lines[quality]].filter((word) => word !== null).join(" ")}${edition}`;
}

const longest = (words: readonly string[]) => Math.max(...words.map((word) => word.length));

/** No detail is longer, the spaces beside it included. */
export const longestDetail =
  longest(series) + Math.max(longest(qualities.flat()), longest(lines)) + longest(numerals) + 2;
