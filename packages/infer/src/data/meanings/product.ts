import { meaning } from "../meaning.ts";
import { list, small } from "../short-meanings.ts";
import type { Meaning } from "../meaning.ts";

export const PRODUCT: readonly Meaning[] = [
  meaning(
    "product name, product, item name, product title, item title, item, product label, article name, goods name, merchandise, goods description, part name, component name, item label, line item name, model item name, variant name, listing title",
    { text: "productName" },
  ),
  meaning("title, label", { text: "productName" }, { about: ["product"] }),
  meaning(
    "product description, item description, long product description, goods description, product detail, product info",
    { text: "productDescription" },
  ),
  meaning(
    "description, summary, detail, long description, short description, body",
    { text: "productDescription" },
    { about: ["product"] },
  ),
  meaning(
    "category, product category, category name, item category, sub category, subcategory, product group, product type, main category, product line, department category",
    { text: "productCategory" },
    { about: ["product"] },
  ),
  meaning("product category, item category, product group, product subcategory", { text: "productCategory" }),
  meaning("product category, category, subcategory", { text: "productCategory" }, { about: ["order"] }),
  meaning(
    "sku, stock keeping unit, product code, item code, article number, item number, product number, part number, sku code, catalog number, material number, model number, style number, item no, stock code, product sku, variant sku, vendor sku, manufacturer part number, mpn, product no, item sku, catalogue number, asset number, article code",
    { text: "sku", integer: { generator: "integer", options: { min: 10000, max: 99999 } } },
  ),
  meaning("code, number", { text: "sku" }, { about: ["product"], confidence: 0.8 }),
  meaning("barcode, upc, gtin, isbn ean, product barcode, item barcode", {
    text: "barcodeEan13",
    integer: { generator: "integer", options: { min: 2000000000000, max: 2999999999999 } },
  }),
  meaning("brand, brand name, make brand, marque, product brand", { text: "brand" }),
  meaning("manufacturer, manufacturer name, maker, producer, made by", { text: "manufacturer" }),
  meaning("manufacturer", { text: "manufacturer" }, { about: ["product", "device"] }),
  meaning("model, model name, product model, device model", { text: "model" }),
  meaning("material, fabric, product material, composition", { text: "material" }),
  meaning(
    "color, color name, colour, product color, item color, frame color, body color, exterior color, interior color",
    { text: "color" },
  ),
  meaning("size, product size, clothing size, item size, shirt size, shoe size", { text: "size" }),
  meaning(
    "size, length, width, height",
    {
      integer: { generator: "integer", options: { min: 5, max: 200 } },
      decimal: { generator: "decimal", options: { min: 2, max: 200, scale: 1, distribution: "lognormal" } },
    },
    { about: ["product", "order", "lookup"] },
  ),
  small(
    "weight g, weight gram, weight grams, net weight g, gross weight g, shipping weight g, package weight g",
    20,
    6000,
  ),
  meaning(
    "weight, net weight, gross weight, product weight, shipping weight, item weight, package weight, parcel weight, weight kg, weight gram, weight lb, total weight, weight grams",
    { number: "weight", text: "weight" },
  ),
  meaning("dimensions, product dimension, package dimension, size dimension, dimension", { text: "dimensionsText" }),
  meaning(
    "unit, unit of measure, uom, quantity unit, measure unit, unit measure, size unit, sale unit, unit measure code, size unit measure code",
    { text: "unit" },
    { about: ["product", "order", "food"] },
  ),
  list("market segment", "Automotive|Building|Furniture|Household|Machinery|Retail|Food|Health", { confidence: 0.88 }),
  list(
    "market description",
    "Suburban families, weekly shopping by car|Commuters near the station, mostly before work|Students and young professionals|Retired couples, steady custom all year|Small towns within an hour's drive|Tourists in summer, residents all year|Office workers at lunchtime|New housing estates, many young families|Rural households that order by phone|City centre, high rents and busy weekends",
    { confidence: 0.985 },
  ),
  list(
    "ship instruct, ship instruction, shipping instruction",
    "Deliver in person|Collect on delivery|Take back return|Leave at the gate|Call before|None",
    { confidence: 0.9 },
  ),
  meaning("quantity per unit, pack size, package size, packaging", {
    text: {
      generator: "pattern",
      options: { regex: "(6|10|12|20|24|48) (pieces|per box|per carton)|(box|pack|carton) of (6|10|12|20|24)" },
    },
    number: { generator: "integer", options: { min: 1, max: 48 } },
  }),
  meaning(
    "serial number, serial, serial no, serial code, device serial, equipment serial, machine serial number, hardware serial",
    { text: "serialNumber", integer: { generator: "integer", options: { min: 1000000, max: 9999999 } } },
  ),
  meaning("batch number, lot number, lot, batch no, lot code, batch code, lot no", {
    text: { generator: "pattern", options: { regex: "L[0-9]{6}" } },
    integer: { generator: "integer", options: { min: 100000, max: 999999 } },
  }),
  meaning("warranty, warranty period, warranty month, guarantee", {
    number: { generator: "choice", options: { values: [6, 12, 24, 36, 60] } },
    text: {
      generator: "weighted",
      options: {
        values: [
          ["1 year", 40],
          ["2 years", 35],
          ["6 months", 15],
          ["3 years", 10],
        ],
      },
    },
  }),
  meaning(
    "stock, stock quantity, quantity in stock, units in stock, in stock, inventory, inventory count, stock level, stock count, quantity on hand, on hand, available quantity, available stock, current stock, inventory quantity, quantity available, safety stock level, units in inventory, available units, on hand quantity, stock on hand, availability",
    { number: "stock" },
  ),
  meaning(
    "units on order, quantity on order, reserved quantity, reserved, allocated, allocated quantity, quantity reserved, backorder quantity, on order quantity",
    { number: { generator: "integer", options: { min: 0, max: 60, distribution: "zipf" } } },
  ),
  meaning(
    "reorder level, reorder point, minimum stock, minimum quantity, stock minimum, reorder threshold, minimum order quantity, minimum order, low stock threshold, safety stock, minimum order qty, stock threshold, reorder quantity, minimum stock level, stock alert",
    { number: { generator: "choice", options: { values: [5, 10, 15, 20, 25, 30, 50] } } },
  ),
  meaning(
    "maximum quantity, maximum stock, maximum order quantity, maximum order, maximum order qty, maximum stock level",
    { number: { generator: "choice", options: { values: [100, 200, 250, 500, 1000] } } },
  ),
  meaning("container, container type, packaging type, package type", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["BOX", 35],
          ["PALLET", 25],
          ["CRATE", 15],
          ["BAG", 15],
          ["DRUM", 10],
        ],
      },
    },
  }),
  meaning("container number, container no", {
    text: { generator: "pattern", options: { regex: "[A-Z]{3}U[0-9]{7}" } },
  }),
  meaning(
    "condition, item condition, product condition",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["new", 60],
            ["like new", 18],
            ["good", 14],
            ["fair", 8],
          ],
        },
      },
    },
    { about: ["product", "vehicle", "device", "media"] },
  ),
  meaning("feature", { text: "featureName" }),
  meaning("hs code, tariff code, customs code, harmonized code, hs tariff number", {
    text: { generator: "pattern", options: { regex: "[1-9][0-9]{3}\\.[0-9]{2}" } },
  }),
];
