import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Laundries and dry cleaners. */
export const LAUNDRY = field(
  "laundry dry_cleaning dry_cleaner laundromat washing_machine linen laundry_item ironing garment_care washer? dryer? pickup? machine?",
  [
    one(
      "service, service type, service name, laundry service",
      "wash and fold|dry cleaning|ironing|wash and iron|stain removal|alteration|duvet cleaning",
    ),
    one("starch, starch level", "none|light|medium|heavy"),
    one("detergent, detergent type", "standard|sensitive|eco|colour"),
    one(
      "item type, garment, garment type, article, item, item name",
      "shirt|trousers|dress|suit jacket|duvet cover|towel|coat|blouse|tablecloth|curtain",
    ),
    one("stain, stain type", "none|red wine|grease|coffee|ink|grass|make-up"),
    one("treatment, treatment type, cleaning method", "washing|dry cleaning|wet cleaning|hand wash|steam"),
    one(
      "program, programme, wash program, cycle, cycle type",
      "cotton 40|cotton 60|delicate 30|wool|quick 30|synthetics 40",
    ),
    one("folding, finishing, packaging, folding preference", "folded|on hanger|boxed"),
    one("damage, damage noted, defect", "none|button missing|small tear|faded|zip broken"),
    one(
      "special instruction, special instructions, instruction, note",
      "Please starch the collars.|Wash the white items separately.|Stain on the left sleeve.|Do not tumble dry the wool sweater.|Use fragrance-free detergent.|Hang the shirts, fold the rest.|Call before delivery.",
    ),
    small("weight kg, load kg, weight", 2, 14, 1),
    number("temperature, wash temperature, temperature c", 30, 60),
    number("spin speed, rpm", 800, 1400),
    pattern("tag number, ticket number, item tag, bag number", "[1-9][0-9]{4}-[0-9]{2}"),
    ...of("laundry order, order, ticket", one("status, state", "delivered|ready|washing|picked_up|received|cancelled")),
    ...of(
      "washing machine, machine, dryer, washer",
      one("status, state", "running|available|out_of_order|finished"),
      pattern("name, label, number", "(Washer|Dryer) [1-9]"),
    ),
  ],
);
