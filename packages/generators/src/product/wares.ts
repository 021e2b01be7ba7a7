import { assortments } from "../data/products.ts";
import { wares } from "../data/wares.ts";

/** How goods of a category are sold. */
interface Ware {
  readonly kilograms: readonly [from: number, to: number];
  readonly units: readonly string[];
  readonly sizes: readonly string[];
  readonly ofThings: Readonly<Record<string, readonly string[]>>;
}

let read: readonly Ware[] | null = null;

/** How goods of the shelf are sold; read when it is first asked for. */
export function waresOf(shelf: number): Ware {
  read ??= wares.map(readWare);
  return read[shelf] as Ware;
}

function readWare(line: string): Ware {
  const [kilograms = "", units = "", sizes = "", ...things] = line.split("; ");
  const [from = 0, to = 1] = kilograms.split("-").map(Number);
  const ofThings = things.map((thing) => {
    const [name = "", own = ""] = thing.split("=");
    return [name, own.split("|")] as const;
  });
  return {
    kilograms: [from, to],
    units: units.split("|"),
    sizes: sizes.split("|"),
    ofThings: Object.fromEntries(ofThings),
  };
}

/** The sizes of a thing, by its place on the shelf. */
export function sizesOf(shelf: number, thing: number): readonly string[] {
  const { sizes, ofThings } = waresOf(shelf);
  return ofThings[assortments[shelf]?.things[thing]?.name ?? ""] ?? sizes;
}
