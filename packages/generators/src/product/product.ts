import type { GeneratorContext } from "@seedloom/core";
import type { Narrow } from "../build/entity-text.ts";
import { requiredInputs } from "../inputs.ts";
import { languagesOf } from "../language/in-languages.ts";
import { indexIn } from "./departments.ts";

/** What the texts and prices of a product have in common. */
export const entity = "product";
export const within = "productCategories";

/** A product of the category whose name is read as `of`. */
export function narrow(context: GeneratorContext): Narrow {
  const languages = languagesOf(context);
  const [of = 0] = requiredInputs("product", context, "of");
  return (index, inputs) => indexIn(index, inputs[of], languages);
}
