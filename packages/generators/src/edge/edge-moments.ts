/** Moments that applications stumble over, in milliseconds since 1970. */
export const edgeMoments: readonly number[] = [
  // Leap days: of a usual leap year, and of a year that is divisible by 400.
  Date.UTC(2024, 1, 29),
  Date.UTC(2000, 1, 29),
  Date.UTC(2028, 1, 29, 23, 59, 59),
  // Clock times that do not exist in Berlin and in New York, and one that exists twice in Berlin.
  Date.UTC(2025, 2, 30, 2, 30),
  Date.UTC(2025, 2, 9, 2, 30),
  Date.UTC(2025, 9, 26, 2, 30),
  // The same changes as instants.
  Date.UTC(2025, 2, 30, 1),
  Date.UTC(2025, 9, 26, 1),
  // Ends of years, days, 32-bit seconds.
  Date.UTC(1999, 11, 31, 23, 59, 59),
  Date.UTC(2038, 0, 19, 3, 14, 7),
  Date.UTC(1970, 0, 2),
];

/** Far from now: the ends of what MySQL's DATETIME holds (https://dev.mysql.com/doc/refman/9.0/en/datetime.html). */
export const farMoments: readonly number[] = [Date.UTC(1000, 0, 1), Date.UTC(1900, 0, 1), Date.UTC(9999, 11, 31)];

/** The last second of MySQL's TIMESTAMP, which is what a moment with a time zone may be stored as. */
export const lastZonedMoment = Date.UTC(2038, 0, 19, 3, 14, 7);
