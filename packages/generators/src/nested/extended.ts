import type { CompiledGenerator, Generator } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { OptionReader } from "../options.ts";
import type { Lookup } from "./lookup.ts";

/** Names have to be new: every value of a list once, then the list again with numbers behind. */
export function extended(lookup: Lookup): Generator {
  return {
    name: "extended",
    summary: "The texts of the generator `of`, each once, then with a number behind: at most `most` (4096).",
    entity: null,
    types: ["text", "any"],
    compile(given, context) {
      const options = new OptionReader("extended", given);
      const spec = options.spec("of") ?? { generator: "label" };
      const most = options.integer("most", 1) ?? 4096;
      options.end();
      const room = context.maxLength === null ? null : context.maxLength - String(most).length - 1;
      if (room !== null && room < 3) return null;
      const list = compileIn(lookup(), spec, { ...context, maxLength: room, ...narrower(context.type, room) });
      if (list === null || list.capacity === 0) return null;
      const fitting = fits(list, room, most);
      const capacity = fitting?.length ?? list.capacity;
      if (capacity === 0) return null;
      const rounds = Math.max(1, Math.floor(most / capacity));
      return {
        capacity: rounds * capacity,
        at(index) {
          const place = index % capacity;
          const value = list.at(fitting?.[place] ?? place, []);
          const round = Math.floor(index / capacity) % rounds;
          if (round === 0 || typeof value !== "string") return value;
          return `${value}${/[ A-Z]/.test(value) ? " " : "_"}${round + 1}`;
        },
        draw: (key, row) => list.draw(key, row, []),
      };
    },
  };
}

/** The places whose texts leave room for a number; null where all do, as in lists too long to be read through. */
function fits(list: CompiledGenerator, room: number | null, most: number): readonly number[] | null {
  if (room === null || list.capacity > most) return null;
  return Array.from({ length: list.capacity }, (_, place) => place).filter((place) => {
    const value = list.at(place, []);
    return typeof value !== "string" || [...value].length <= room;
  });
}

function narrower<Type extends { readonly kind: string }>(type: Type, maxLength: number | null): { type: Type } {
  return { type: type.kind === "text" ? { ...type, maxLength } : type };
}
