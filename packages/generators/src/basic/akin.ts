import { uint32 } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { asStored } from "../as-stored.ts";
import { fitOf } from "../fit.ts";
import { requiredInputs } from "../inputs.ts";
import { inOtherWords } from "../language/in-other-words.ts";
import { kinOf } from "../language/kinship.ts";
import { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";
import { cutAtWord } from "../slug.ts";
import { everyType } from "../types.ts";

export const akin: Generator = {
  name: "akin",
  summary:
    "The one of `values` whose words speak of the same as the input `of`; where none does one of `left`, or one that speaks of nothing in particular, or what `or` says: `any` of them, `none`, or the `same` as the input. In other languages than English their words for `said`.",
  entity: null,
  types: everyType,
  edges: false,
  compile(given, context) {
    const options = new OptionReader("akin", given);
    const values = options.list("values") ?? [];
    if (values.length === 0) options.fail("values", "give a list of texts");
    const left = new Set(options.list("left") ?? []);
    const or = options.oneOf("or", ["any", "none", "same"]) ?? "any";
    const said = options.string("said");
    options.end();
    const [of = 0] = requiredInputs("akin", context, "of");
    const stored = values.map((value) => asStored(value as Value, context.type));
    const all = or === "any" ? values.map((_, place) => place) : [];
    const fit = fitOf(context);
    const ended = values.every((value) => /[.!?]$/.test(String(value)));
    let kin: ReturnType<typeof kinOf> | undefined;
    const others = values.flatMap((value, place) => (left.has(value) ? [place] : []));
    const rest = (plain: readonly number[]): readonly number[] => {
      const both = others.filter((place) => plain.includes(place));
      return [both, others, plain, all].find(({ length }) => length > 0) ?? [];
    };
    const chosen = (inputs: readonly Value[], draw: number): Value => {
      kin ??= kinOf(values.map(String));
      const text = inputs[of] ?? null;
      const near = text === null ? [] : kin.near(String(text));
      const among = near.length > 0 ? near : rest(kin.plain);
      if (among.length > 0) return stored[among[draw % among.length]!] ?? null;
      if (or !== "same" || text === null) return null;
      // Among sentences it ends as they do.
      const same = cutAtWord(spoken(String(text)), fit.maxLength - (ended ? 1 : 0));
      return ended && !/[.!?]$/.test(same) ? `${same}.` : same;
    };
    return inOtherWords(context, said, {
      capacity: 0,
      at: (index, inputs) => chosen(inputs, hash(index, 1)),
      draw: (key, row, inputs) => chosen(inputs, uint32(key, row, 1)),
    });
  },
};

/** `disk_full` as people say it. */
function spoken(text: string): string {
  const words = /\s/.test(text) ? text : text.replaceAll(/[_-]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
