import type { Strings } from "./strings.ts";

/** A set that is made when it is first asked: modules state what they are made of without paying for it when imported. */
export function lazily(make: () => Strings): Strings {
  let made: Strings | undefined;
  const set = (): Strings => (made ??= make());
  return {
    get size() {
      return set().size;
    },
    get distinct() {
      return set().distinct;
    },
    get shortest() {
      return set().shortest;
    },
    get longest() {
      return set().longest;
    },
    get characters() {
      return set().characters;
    },
    get parts() {
      return set().parts;
    },
    at: (index) => set().at(index),
    draw: (key, row, salt) => set().draw(key, row, salt),
    within: (fit) => set().within(fit),
  };
}
