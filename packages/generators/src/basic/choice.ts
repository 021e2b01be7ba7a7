import { below } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { asStored } from "../as-stored.ts";
import { shares } from "../build/shares.ts";
import { inOtherWords, speaksOthers } from "../language/in-other-words.ts";
import { OptionReader } from "../options.ts";
import { everyType } from "../types.ts";

export const choice: Generator = {
  name: "choice",
  summary:
    "One of the given values, each as likely as another; in other languages than English their words for `said`.",
  entity: null,
  types: everyType,
  edges: false,
  marginal: ({ values, said }, context) =>
    said !== undefined && speaksOthers(context)
      ? null
      : shares([...new Set(values as readonly Value[])].map((value) => [value, 1])),
  compile(given, context) {
    const options = new OptionReader("choice", given);
    const written = (options.list("values") ?? []) as readonly Value[];
    const values = [...new Set(written.map((value) => asStored(value, context.type)))];
    if (values.length === 0) options.fail("values", "give a list of at least one value");
    const said = options.string("said");
    options.end();
    const count = values.length;
    return inOtherWords(context, said, {
      capacity: count,
      at: (index) => values[index % count] ?? null,
      draw: (key, row) => values[below(count, key, row)] ?? null,
    });
  },
};
