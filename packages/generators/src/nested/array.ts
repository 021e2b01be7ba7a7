import { baseType, uint32 } from "@seedloom/core";
import type { CompiledGenerator, Generator, Value } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { hash, maxCapacity, remainder } from "../scramble.ts";
import { compileNested } from "./lookup.ts";
import type { Lookup } from "./lookup.ts";

/** Rows and positions share the counter: so many positions to a row before streams meet. */
const positions = 4096;
/** How often a value that the list has already is drawn again. */
const attempts = 6;

/** As many values as asked for without repeating one, or fewer where too few are to be had, but never under the least. */
function distinct(count: number, least: number, draw: (position: number) => Value): Value[] {
  const values: Value[] = [];
  for (let position = 0; position < count; position++) {
    let value = draw(position);
    for (let attempt = 1; attempt <= attempts && values.includes(value); attempt++) {
      value = draw((position + count * attempt) % positions);
    }
    const others = count - position - 1;
    if (!values.includes(value) || values.length + others < least) values.push(value);
  }
  return values;
}

/**
 * Where elements are few (days, labels), lists that begin alike have to tell rows apart too: after one for each first element come all others of
 * the greatest length, counted in the elements' number.
 */
function fullLists(
  element: CompiledGenerator,
  length: number,
  usual: (index: number) => Value,
): { readonly capacity: number; at(index: number): Value } {
  const base = element.capacity;
  const rests = Math.min(maxCapacity, base ** Math.max(0, length - 1));
  const listOf = (first: number, rest: number): Value => {
    const values: Value[] = [element.at(first, [])];
    for (let left = rest; values.length < length; left = Math.floor(left / base)) {
      values.push(element.at(remainder(left, base), []));
    }
    return values;
  };
  return {
    capacity: Math.min(maxCapacity, base * rests),
    at(index) {
      const first = remainder(index, base);
      // The one that came before has the last place, which nobody else has.
      const list = listOf(first, Math.floor(index / base) - 1);
      return sameList(list, usual(first)) ? listOf(first, rests - 1) : list;
    },
  };
}

const sameList = (left: Value, right: Value) => JSON.stringify(left, plain) === JSON.stringify(right, plain);
const plain = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);

export function array(lookup: Lookup): Generator {
  return {
    name: "array",
    summary: "Arrays of `min` to `max` values (1 to 4) that the generator `element` makes.",
    entity: null,
    types: ["array"],
    compile(given, context) {
      const options = new OptionReader("array", given);
      const spec = options.spec("element");
      const least = options.integer("min", 0, 10_000) ?? 1;
      const most = options.integer("max", least, 10_000) ?? Math.max(least, 4);
      options.end();
      const type = baseType(context.type);
      if (type.kind !== "array") return null;
      const element = compileNested(lookup, spec, baseType(type.element), context);
      if (element === null) return null;
      // All dimensions but the last have two entries.
      const nest = (dimensions: number, make: (position: number) => Value, count: number, first = 0): Value =>
        dimensions <= 1
          ? Array.from({ length: count }, (_, position) => make(first + position))
          : [0, 1].map((half) => nest(dimensions - 1, make, count, first + half * count * 2 ** (dimensions - 2)));
      const span = most - least + 1;
      const usual = (index: number): Value =>
        nest(
          type.dimensions,
          (position) => element.at(position === 0 ? index : hash(index, position), []),
          Math.max(Math.min(1, most), least + (hash(index, 0) % span)),
        );
      const lists = type.dimensions <= 1 ? fullLists(element, most, usual) : null;
      return {
        capacity: least === 0 && most === 0 ? 1 : (lists?.capacity ?? element.capacity),
        at: (index) => (lists && index >= element.capacity ? lists.at(index) : usual(index)),
        draw: (key, row) =>
          type.dimensions <= 1
            ? distinct(least + (uint32(key, row, 77) % span), least, (position) =>
                element.draw(key, row * positions + position, []),
              )
            : nest(
                type.dimensions,
                (position) => element.draw(key, row * positions + position, []),
                least + (uint32(key, row, 77) % span),
              ),
      };
    },
  };
}
