import { below } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext, Value } from "@seedloom/core";
import { fitOf, fits, fitted, unavoided } from "../fit.ts";
import type { Fit } from "../fit.ts";
import { OptionReader } from "../options.ts";
import { entityIndexes, takesText } from "./text-generator.ts";

/** A text of an entity. */
export interface EntityText {
  /** How many `at` keeps apart as long as all of them fit. */
  readonly capacity: number;
  at(index: number): string;
  /** At least as long as the longest. */
  readonly longest: number;
}

export interface EntityTextDefinition<Given> {
  readonly name: string;
  readonly summary: string;
  readonly entity: string;
  /** Whether one entity can have several, told apart by the option `nth`. Default: it has one. */
  readonly several?: true;
  readonly media?: true;
  /** Whether its texts are of ASCII, whatever the locale, so that every character set holds them. */
  readonly ascii?: true;
  /** Finds the entity that what the generator reads tells of: an index for an index. Default: it reads nothing. */
  narrow?(context: GeneratorContext): Narrow;
  /** What names that is: `Generator.within`. */
  readonly within?: string;
  /** Reads options of its own. Default: it has none. */
  options?(options: OptionReader): Given;
  /** The text for a place with that much room, the entity's `nth`, from 1 on; null where none would fit. */
  text(context: GeneratorContext, fit: Fit, nth: number, given: Given): EntityText | null;
}

/** The index of an entity that inputs allow, for any index. */
export type Narrow = (index: number, inputs: readonly Value[]) => number;

/** A generator's values for the entities that its inputs allow; the generator's own where it has no inputs. */
export function narrowed(compiled: CompiledGenerator | null, narrow: Narrow | undefined): CompiledGenerator | null {
  if (compiled === null || narrow === undefined) return compiled;
  const at = (index: number, inputs: readonly Value[]) => compiled.at(narrow(index, inputs), inputs);
  return { capacity: 0, at, draw: (key, row, inputs) => at(below(entityIndexes, key, row), inputs) };
}

/** How many indexes are looked at to find one whose text has to be replaced. */
const scanned = 2_000;

/** A generator of an entity's texts: those that do not fit are replaced by those of other indexes. */
export function entityText<Given = undefined>(definition: EntityTextDefinition<Given>): Generator {
  const { name, summary, entity, several, media, within, ascii = false } = definition;
  return {
    name,
    summary,
    entity,
    types: ["text", "any"],
    ...(several && { several }),
    ...(media && { media }),
    ...(within !== undefined && { within }),
    compile(given, context) {
      const options = new OptionReader(name, given);
      const nth = (several && options.integer("nth", 1)) ?? 1;
      // Without a reader of options nothing is given.
      const own = definition.options?.(options) as Given;
      options.end();
      if (!takesText(context)) return null;
      const compiled = compileEntityText(definition.text(context, fitOf(context), nth, own), fitOf(context), ascii);
      return narrowed(compiled, readsInputs(context) ? definition.narrow?.(context) : undefined);
    },
  };
}

/** Whether a generator is given anything to read. */
export const readsInputs = ({ inputs = [] }: GeneratorContext): boolean => inputs.length > 0;

function compileEntityText(text: EntityText | null, fit: Fit, ascii: boolean): CompiledGenerator | null {
  if (text === null) return null;
  const whole = ascii ? text.longest <= fit.maxLength : takesAny(text, fit);
  if (whole) {
    const at = ascii || fit.avoided === null ? (index: number) => text.at(index) : spelled(text, fit);
    return {
      get capacity() {
        return text.capacity;
      },
      at,
      draw: (key, row) => at(below(entityIndexes, key, row)),
    };
  }
  const spare: string[] = [];
  // Beyond what was looked at nothing is promised.
  let capacity = Math.min(text.capacity, scanned);
  const others = new Map<number, string>();
  let next = scanned;
  for (let index = 0; index < scanned; index++) {
    const value = fitted(text.at(index), fit);
    if (value !== null) spare.push(value);
    else if (index < capacity) {
      // One of those behind takes the place of what does not fit, so that all stay apart.
      let other: string | null = null;
      while (other === null && next < Math.min(text.capacity, scanned * 3)) other = fitted(text.at(next++), fit);
      if (other === null) capacity = index;
      else others.set(index, other);
    }
  }
  if (spare.length === 0) return null;
  const at = (index: number) => {
    const other = others.get(index);
    if (other !== undefined) return other;
    const natural = text.at(index);
    if (fits(natural, fit)) return natural;
    return fitted(natural, fit) ?? spare[index % spare.length] ?? "";
  };
  return { capacity, at, draw: (key, row) => at(below(entityIndexes, key, row)) };
}

/** Whether the place takes all of them whole; a letter to avoid may become two. */
function takesAny({ longest }: EntityText, { repertoire, avoided, maxLength, measure }: Fit): boolean {
  const room = avoided === null ? longest : longest * 2;
  return repertoire === "unicode" && room <= maxLength && measure("ü") === 1;
}

/** The texts without letters to avoid. They stay apart: such a letter becomes what texts are told apart by anyway. */
function spelled(text: EntityText, fit: Fit): (index: number) => string {
  return (index) => unavoided(text.at(index), fit);
}

/** A part of an entity that is looked up, not kept apart. */
export function loose(longest: number, at: (index: number) => string): EntityText {
  return { capacity: 0, at, longest };
}
