import type { Sort } from "./sort.ts";

/** What somebody may or likes to eat. */
export const diet: Sort = {
  name: "diet",
  nouns: {
    en: "dietary restriction, dietary requirement, diet restriction, dietary need, food allergy, food preference, food restriction, diet, special diet, allergy, allergen, intolerance, food intolerance, dietary preference, dietary",
    de: "unvertraeglichkeit, allergie, ernaehrung, diaet",
    fr: "regime, regime alimentaire, allergie, intolerance",
    es: "restriccion alimenticia, restriccion alimentaria, alergia, dieta, intolerancia",
    it: "allergia, dieta, intolleranza",
    nl: "dieet, allergie, dieetwens",
    pt: "restricao alimentar, alergia, dieta, intolerancia",
  },
  short: "None|Vegetarian|No nuts|Lactose-free|Gluten-free|Vegan|No pork|No shellfish|Diabetic diet|Low salt",
  told: {
    first: [
      "(Vegetarian|Vegan|No pork|No fish), (no allergies known|also without nuts|eggs are fine).",
      "(Allergic to|Avoids) (nuts|milk|shellfish|eggs|gluten), (mild|carries medicine|symptoms within an hour|traces are fine).",
      "(None|None known|Eats everything).",
    ],
  },
  kinds: "allergy|intolerance|preference|religious",
  grades: "mild|moderate|severe",
};
