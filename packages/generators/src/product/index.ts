import type { Generator } from "@seedloom/core";
import { color, colorHex, dimensionsText, featureName, size, unit } from "./attributes.ts";
import { productDescription } from "./description.ts";
import {
  barcodeEan13,
  brand,
  cost,
  manufacturer,
  material,
  model,
  price,
  productCategory,
  productName,
  serialNumber,
  sku,
  weight,
} from "./products.ts";

/** Generators about goods. */
export const productGenerators = {
  barcodeEan13,
  brand,
  color,
  colorHex,
  cost,
  dimensionsText,
  featureName,
  manufacturer,
  material,
  model,
  price,
  productCategory,
  productDescription,
  productName,
  serialNumber,
  size,
  sku,
  unit,
  weight,
} satisfies Record<string, Generator>;
