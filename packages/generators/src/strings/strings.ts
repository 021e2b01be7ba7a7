import type { StreamKey } from "@seedloom/core";
import type { Fit } from "../fit.ts";

/** A finite, indexed set of texts: what text generators are built of. */
export interface Strings {
  /** How many `at` numbers: those of [0, size) are pairwise distinct (see `fold`) where `distinct`. At most 2^52. */
  readonly size: number;
  readonly distinct: boolean;
  /** Lengths, as the fit that narrowed it measures them. */
  readonly shortest: number;
  readonly longest: number;
  /** The characters in it, folded. */
  readonly characters: ReadonlySet<string>;
  /** What `at` puts one after another, where it does. */
  readonly parts?: readonly Strings[] | undefined;
  /** The text of an index in [0, size). */
  at(index: number): string;
  /** A text at random, of all that there are (`at` may number only those that are told apart easily). */
  draw(key: StreamKey, row: number, salt: number): string;
  /** Those that fit, or null where none does. */
  within(fit: Fit): Strings | null;
}
