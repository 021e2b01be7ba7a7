import type { GeneratorSpec } from "@seedloom/core";
import { mayBeEmpty } from "../../context/may-be-empty.ts";
import { isTied } from "../../context/is-tied.ts";
import { emptyRateOf } from "../../column/null-rate.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** Less than this is not worth an exception. */
const WORTH = 0.1;

/** What a row is called, and what goes with a code beside it, is never missing: of other texts it is told by their names. */
const CALLED = /(?:^| )(?:title|name|headline|label|code tag|reason phrase|sip reason|status text)$/;

/** Pictures that a list names are those of its entries: each has one. */
const isOfPictures = ({ generator, options }: GeneratorSpec): boolean =>
  generator === "weighted" &&
  /^(?:\["[\w/]+\.(?:gif|png|svg)",\d+\],?)+$/.test(JSON.stringify(options?.["values"]).slice(1, -1));

/** Whether a rule has seen to it. */
const isMostlyEmpty = ({ generator, options }: GeneratorSpec): boolean =>
  generator === "mixture" && JSON.stringify(options).endsWith('{"generator":"empty"}]]}');

/** What has to agree with the town beside it. */
const OF_ADDRESS = new Set(["street", "region", "regionCode", "district", "country", "city", "postalCode"]);

/** What is mostly NULL elsewhere is empty where a text must be there and defaults to `''`: `last_error text not null default ''`. */
export const withEmptyTexts: RowPass = (recipes, { table, contexts, generators }) =>
  recipes.map((recipe, at) => {
    const context = contexts[at]!;
    const { spec, column } = recipe;
    if (context.existing.length > 0 || !mayBeEmpty(context.column) || isTied(table, column)) return recipe;
    if (CALLED.test(context.words.join(" ")) || spec.generator === "heading" || OF_ADDRESS.has(spec.generator))
      return recipe;
    if (isOfPictures(spec)) return recipe;
    // What is told of a file is told of every file.
    if (generators[spec.generator]?.entity === "file") return recipe;
    const rate = emptyRateOf(context);
    if (rate < WORTH || spec.inputs !== undefined || spec.generator === "empty" || isMostlyEmpty(spec)) return recipe;
    const parts = [
      [1 - rate, spec],
      [rate, { generator: "empty" }],
    ];
    return retold(recipe, { generator: "mixture", options: { parts } }, "; often empty, as its default is");
  });
