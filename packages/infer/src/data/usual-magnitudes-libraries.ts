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
  // Cameras.
  about(/^exposure time$/, 5, [0.00025, 0.008, 2], {
    as: "decimal",
    beside: /^(?:focal length|sensitivity|aperture)$/,
    ...YES,
  }),
  few(/^sensitivity$|^iso$/, [100, 200, 400, 800, 1600, 3200], { beside: /^(?:focal length|aperture)$/, ...YES }),
  flagged(/^white balance$/, 5, { beside: /^(?:focal length|aperture)$/ }),
  few(/^white balance color temperature$/, [5200, 5600, 3200, 6500, 4000], YES),
  few(/^flash$/, [16, 0, 24, 9, 1, 25], { beside: /^(?:focal length|aperture)$/, as: "integer", ...YES }),
  few(/^exposure program$/, [2, 3, 1, 4, 0, 5], { as: "integer", ...YES }),
  few(/^orientation hint$/, [1, 6, 8, 3, 0], { as: "integer", ...YES }),
  few(/^type$/, [1, 1, 2, 3], { in: /^album root$/, as: "integer", ...YES }),
  about(/^value$/, 3, [0.4, 0.78, 1], { in: /similarity$/, as: "decimal", ...YES }),
  few(/^algorithm$/, [1, 1, 2], { in: /similarity$/, as: "integer", ...YES }),
  few(/^(?:i )?video width$/, [1920, 1920, 3840, 1280, 720], { as: "integer", ...YES }),
  about(/^value$/, "whole", [0, 420, 96_000], { in: /^archive numeric$/, as: "decimal", ...YES }),
  about(/^(?:id ?goal|idgoal|id goal)$/, "whole", [1, 3, 9], { beside: /^(?:idsite|id site)$/, as: "integer", ...YES }),
  flagged(/^config pdf$/, 8),
  // Changes of pages, and parts of pages.
  few(/^type$/, [0], { in: /^recent change$/, as: "integer", ...YES }),
  few(/^type$/, [1, 1, 2], { in: /restriction$/, schema: /^ipblocks$/, as: "integer", ...YES }),
  few(/^delta$/, [0, 0, 0, 0, 1], { beside: /^bundle$/, as: "integer", ...YES }),
  few(/^rank minimum$|^rank min$/, [0, 50, 200, 500, 1000, 2500], YES),
  flagged(/^is orphan$/, 12, { in: /attachment/ }),
  // Appointments: no-shows are few, and days begin and end in minutes.
  few(/^start time$/, [540, 480, 0, 600, 510], { given: 0, beside: /^buffer time$/, as: "integer", ...YES }),
  few(/^end time$/, [1020, 1080, 1440, 960], { given: 1440, despite: true, as: "integer", ...YES }),
  few(/^archive serial number$/, [12, 87, 140, 266, 391, 512, 730, 908, 1204, 1733], YES),
  // Printers.
  few(/^rotation clockwise$/, [0, 0, 90, 180, 270], YES),
  few(/^(?:feed|flow) rate$/, [100, 100, 95, 105, 90, 110], { in: /^printer$/, as: "integer", ...YES }),
  few(/^floor$/, [0, 1, 2, 3, 4, -1], { in: /^floor$/, as: "integer", ...YES }),
  few(/^x$|^y$/, [0, 1, 2, 3, 4, 5, 6, 7], { in: /^floor position$/, as: "integer", ...YES }),
  flagged(/^has phone number$/, 8, { given: 1 }),
  // Desks.
  few(/^time unit$/, [5, 10, 15, 30, 60, 20, 45], { in: /^ticket/, ...YES }),
  about(/^(?:first response|close|update) in min(?:ute|imum)?$/, "whole", [2, 140, 5200], {
    in: /^ticket$/,
    as: "integer",
    ...YES,
  }),
  about(/^(?:first response|close|update) diff in min(?:ute|imum)?$/, "whole", [-900, 60, 460], {
    in: /^ticket$/,
    as: "integer",
    ...YES,
  }),
  // Sponsors of bugs.
  few(/^amount$/, [20, 50, 100, 10, 25, 200], { in: /^sponsorship$/, beside: /^bug id$/, as: "integer", ...YES }),
  few(/^payload format$/, [0, 1, 1], { as: "integer", ...YES }),
  // Agencies that find people for posts count their kinds and states in hundreds.
  few(/^type$/, [100, 200, 300, 400], { in: /^activity$/, beside: /^data item type$/, as: "integer", ...YES }),
  few(/^type$/, [100, 200, 300, 400, 500, 600], {
    in: /^calendar event$/,
    beside: /^data item type$/,
    as: "integer",
    ...YES,
  }),
  few(/^status$/, [100, 200, 250, 300, 400, 600, 800], { in: /^candidate job order$/, as: "integer", ...YES }),
  few(/^status from$/, [100, 200, 250, 300, 400], { in: /^candidate /, as: "integer", ...YES }),
  few(/^status to$/, [200, 250, 300, 400, 600, 800], { in: /^candidate /, as: "integer", ...YES }),
  // Boards of cards.
  few(/^status$/, [0, 1, 2], { in: /^subtask$/, beside: /^time estimated$/, as: "integer", ...YES }),
  about(/^time estimated$/, 1, [0.5, 3, 12], { in: /^subtask$/, as: "decimal", ...YES }),
  // Surveys and cards that are learnt.
  few(/^scale id$/, [0, 0, 0, 1], { in: /answer|question/, as: "integer", ...YES }),
  about(/^time$/, "whole", [1200, 8400, 60_000], { beside: /^(?:ivl|ease)$/, as: "integer", ...YES }),
  about(/^(?:ls|scm)$/, "whole", [1_704_000_000_000, 1_765_000_000_000, 1_792_000_000_000], {
    beside: /^(?:crt|usn)$/,
    as: "integer",
    ...YES,
  }),
  few(/^message expiration time$/, [0, 0, 0, 86_400, 604_800, 3600], { as: "integer", ...YES }),
  // Media of a chat, hearts of those who train.
  about(/^media length$/, "whole", [4000, 840_000, 24_000_000], { as: "integer", ...YES }),
  about(/^(?:max|maximum) heart rate$/, "whole", [138, 176, 198], { as: "integer", ...YES }),
  about(/^issued$/, "whole", [1_712_000_000, 1_754_000_000, 1_789_000_000], {
    beside: /^lifetime$/,
    as: "integer",
    ...YES,
  }),
];
