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
  productAisle,
  productCategory,
  productName,
  serialNumber,
  sizeOfProduct,
  sku,
  unitOfProduct,
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
  productAisle,
  productCategory,
  productDescription,
  productName,
  serialNumber,
  size,
  sizeOfProduct,
  sku,
  unit,
  unitOfProduct,
  weight,
} satisfies Record<string, Generator>;
