import type { DataSource, ExpectedDistribution } from "seedloom";
import { expect } from "vitest";
import type { FitOptions, ReferenceFitOptions, ReferenceOptions, SoundOptions } from "./index.ts";
import { toBeSound, toFit, toFitReference, toHaveReferentialIntegrity } from "./index.ts";

/** What importing this file adds to `expect`; every one of them has to be awaited. */
interface DataMatchers {
  /**
   * No row of the database (a URL, a driver's object, a Kysely instance) violates a constraint, a key or a reference.
   * @example
   * await expect("sqlite:shop.db").toBeSound();
   */
  toBeSound(options?: SoundOptions): Promise<void>;
  /**
   * Every foreign key finds its row, enforced or not.
   * @example
   * await expect("sqlite:shop.db").toHaveReferentialIntegrity({ tables: ["orders"] });
   */
  toHaveReferentialIntegrity(options?: ReferenceOptions): Promise<void>;
  /**
   * The values could well come from a distribution, given as `overrides` give it, or from where another sample comes.
   * @example
   * await expect(ages).toFit({ distribution: "normal", mean: 40, deviation: 12, min: 18, max: 90 }, { alpha: 0.01 });
   */
  toFit(expected: ExpectedDistribution, options?: FitOptions): Promise<void>;
  /**
   * The rows of a database, of files or of arrays compare with a reference's as its own halves do with each other.
   * @example
   * await expect("sqlite:shop.db").toFitReference("sqlite:production-copy.db", { thresholds: { fail: 5 } });
   */
  toFitReference(reference: DataSource, options?: ReferenceFitOptions): Promise<void>;
}

declare module "vitest" {
  // Declarations merge only with the same type parameters.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends DataMatchers {}
}

expect.extend({ toBeSound, toFit, toFitReference, toHaveReferentialIntegrity });
