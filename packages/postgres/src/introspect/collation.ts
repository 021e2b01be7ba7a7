/**
 * Whether a non-deterministic ICU collation compares without regard to case: strength level 1 or 2 and no case level
 * (https://www.postgresql.org/docs/current/collation.html#ICU-COLLATION-COMPARISON-LEVELS), in BCP 47 or ICU's older spelling.
 */
export function ignoresCase(locale: string | null): boolean {
  return (
    locale !== null &&
    /ks-level[12]|colStrength=(primary|secondary)/i.test(locale) &&
    !/kc-true|colCaseLevel=yes/i.test(locale)
  );
}

/** ICU's locale moved between columns of `pg_collation` in PostgreSQL 15 and 17. */
export function localeColumn(version: number): string {
  return version >= 170000 ? "o.colllocale" : version >= 150000 ? "o.colliculocale" : "o.collcollate::text";
}
