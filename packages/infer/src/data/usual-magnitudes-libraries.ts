import { about, few, flagged, YES } from "./usual-magnitude.ts";
import type { UsualMagnitude } from "./usual-magnitude.ts";

const MONTHS = [2024, 2025, 2026].flatMap((year) => Array.from({ length: 12 }, (_, at) => year * 100 + at + 1));

/** What those count and switch who keep pages, forums, media libraries, mail and their own money. */
export const LIBRARY_MAGNITUDES: readonly UsualMagnitude[] = [
  // What is gone stays as a stone that says so.
  flagged(/^tombstone$/, 14),
  flagged(/^off budget$/, 6),
  flagged(/^carry over$/, 5, { beside: /^goal$/ }),
  flagged(/^(?:trim interval|date static)$/, 4, { in: /report/ }),
  few(/^month$/, MONTHS, { in: /budget/, beside: /^carry over$/, as: "integer", ...YES }),
  about(/^(?:long )?goal$/, "tidy", [0, 25_000, 400_000], { in: /budget/, beside: /^carry over$/, ...YES }),
  about(/^buffered$/, "tidy", [0, 40_000, 300_000], { in: /budget/, as: "integer", ...YES }),
  about(/^balance (?:current|available)$/, "whole", [1200, 184_000, 2_400_000], {
    in: /^account$/,
    beside: /^off budget$/,
    ...YES,
  }),
  about(/^balance limit$/, "tidy", [100_000, 500_000, 2_000_000], { in: /^account$/, beside: /^off budget$/, ...YES }),
  about(/^amount$/, "whole", [-48_000, -4200, -150], {
    in: /transaction$/,
    beside: /^(?:acct|account)$/,
    schema: /^pending_transactions$/,
    as: "integer",
    ...YES,
  }),
  few(/^width$/, [4, 3, 4, 6, 12, 8], { in: /^dashboard$/, beside: /^dashboard page id$/, ...YES }),
  few(/^height$/, [2, 2, 3, 4], { in: /^dashboard$/, beside: /^dashboard page id$/, ...YES }),
  few(/^x$/, [0, 4, 8, 6, 3, 9], { in: /^dashboard$/, beside: /^dashboard page id$/, ...YES }),
  few(/^y$/, [0, 2, 4, 6, 8], { in: /^dashboard$/, beside: /^dashboard page id$/, ...YES }),
  // Calendars on a server.
  few(/^sync status$/, [200, 201, 200, 404], { beside: /^dav name$/, ...YES }),
  few(/^depth$/, [0, 0, -100], { beside: /^opaquelocktoken$|^lock token$/, ...YES }),
  few(/^percent complete$/, [0, 25, 50, 75, 100], { beside: /^rrule$/, ...YES }),
  // What asking models costs, in dollars.
  about(/(?:^| )(?:api|ai|llm|rag|model|embedding|token|inference) cost$/, 5, [0.0001, 0.012, 0.4], {
    as: "decimal",
    beside: /model|provider|chunk|token/,
    ...YES,
  }),
  about(/^chunk (?:count|number)$|^(?:total )?chunk$/, "whole", [3, 48, 620], {
    in: /document|ingest|knowledge/,
    as: "integer",
    ...YES,
  }),
  // Boards.
  few(/^(?:number|num)?option(?: count)?$|^number option$/, [3], {
    in: /^poll$/,
    beside: /^vote$/,
    as: "integer",
    ...YES,
  }),
  few(/^(?:max )?length$/, [0, 30, 255, 100, 50, 500], { in: /profile field/, as: "small", ...YES }),
  flagged(/^coppauser$/, 40),
];
