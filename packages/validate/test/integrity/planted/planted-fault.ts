import { expect } from "vitest";

/** A way in which rows go wrong on a real server, the clean database it happens to, and what has to be found then. */
export interface PlantedFault {
  readonly fault: string;
  /** Tables with rows in which nothing at all is to be found: the clean twin. */
  readonly clean: string;
  /** What goes wrong. */
  readonly plant: string;
  /** What does it on MariaDB, where that is something else; null where MariaDB offers no way. */
  readonly onMariadb?: string | null;
  /** The same for MySQL. */
  readonly onMysql?: string | null;
  /** Whether the plant takes the constraint away for good, so that the catalog is read before. */
  readonly constraintGone?: true;
  /** All that is found: code, where, count, the first example. */
  readonly finds: readonly (readonly [
    code: string,
    where: string,
    count: unknown,
    key: readonly unknown[] | undefined,
  ])[];
}

/** Many rows with different values, where a few would be too few to judge. */
export const many = 40;

/** What a driver makes of a date, or whichever of several rows comes first. */
export const anything: unknown = expect.anything();
