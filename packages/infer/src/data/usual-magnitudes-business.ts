import { about, few, flagged, YES } from "./usual-magnitude.ts";
import type { UsualMagnitude } from "./usual-magnitude.ts";

const WHOLE = { as: "integer", ...YES } as const;

/** Counts, codes and units of shops, books, stock and staff. */
export const BUSINESS_MAGNITUDES: readonly UsualMagnitude[] = [
  few(/^(?:used time|use time|time used|total used time)$/, [0, 0, 1, 2, 3, 5, 9, 14, 41], {
    in: /coupon|voucher|discount|promo/,
    ...WHOLE,
  }),
  few(/^(?:extra|additional) price$/, [0, 2, 5, 3, 8, 10, 15], {
    in: /option|modifier|addon|extra/,
    as: "decimal",
    ...YES,
  }),
  few(/^(?:cost|rate|price|fee|amount)$/, [4.9, 0, 5.9, 6.9, 9.9, 3.5, 12.9, 19.9], {
    in: /shipping (?:method )?rate|delivery rate|shipping rule/,
    as: "decimal",
    ...YES,
  }),
  few(/^type mouvement$/, [0, 1, 2, 3], { in: /stock/, ...WHOLE }),
  about(/^value$/, "whole", [-20, 6, 60], { in: /stock (?:mouvement|movement)/, as: "decimal", ...YES }),
  few(/^situation percent$/, [100, 100, 100, 100, 30, 60], { as: "decimal", despite: true, ...YES }),
  few(/^(?:weight|length|size|surface|volume|width|height) unit$/, [0, 0, 0, -3, -2], WHOLE),
  few(/^special code$/, [0, 0, 0, 0, 0, 0, 1, 2, 3], WHOLE),
  few(/^info bit$/, [0, 0, 0, 0, 0, 0, 0, 1], WHOLE),
  few(/^product type$/, [0, 0, 1], { in: /(?:line|det|detail|item)$/, given: 0, ...WHOLE }),
  few(/^multi currency transaction$/, [1, 1, 1, 1, 1, 1.08, 0.86], { as: "decimal", given: 1, despite: true, ...YES }),
  few(/^discount (?:customer|client|supplier)$/, [0, 0, 0, 5, 10, 3, 2], { as: "decimal", ...YES }),
  few(/^(?:customer|supplier) rate$/, [0, 0, 0, 5, 10, 15], { in: /company|partner|third/, as: "decimal", ...YES }),
  few(
    /^(?:planned workload|duration effective|effective duration|workload)$/,
    [28_800, 14_400, 57_600, 3600, 7200, 108_000],
    {
      in: /task/,
      beside: /^(?:planned workload|workload)$|^duration effective$/,
      as: "decimal",
      ...YES,
    },
  ),
  few(/^durationp$/, [3600, 1800, 7200, 900, 5400], { as: "decimal", ...YES }),
  few(/^(?:max run|maxrun)$/, [0, 0, 0, 0, 1, 5], { given: 0, ...WHOLE }),
  flagged(/^statut$/, 8, { in: /company|societe/ }),
  few(/^quantity per user$|^(?:uses|limit|usage) per (?:user|customer)$/, [1, 1, 1, 1, 2, 3], {
    in: /rule|coupon|voucher|promo|discount/,
    ...WHOLE,
  }),
  few(/^(?:eco tax|ecotax)(?: .*)?$/, [0, 0, 0, 0, 0, 0.12, 0.25, 0.6, 1.5], { as: "decimal", ...YES }),
  few(/^error code$/, [0, 0, 0, 0, 0, 0, 0, 404, 500, 403], { in: /(?:^| )log$/, ...WHOLE }),
  few(/^screen resolution x$/, [1920, 1366, 390, 1536, 1440, 412, 2560, 768, 360, 1280], WHOLE),
  few(/^download (?:nb|number|count)$/, [0, 0, 0, 0, 0, 0, 0, 0, 1, 2], { in: /order/, given: 0, ...WHOLE }),
  about(
    /^(?:km|kilometer|distance) home work(?: distance)?$|^home work distance$|^distance home work$/,
    "whole",
    [1, 14, 70],
    YES,
  ),
  about(/^(?:number of|no of) (?:hired )?employee$|^expected employee$/, "whole", [1, 4, 24], {
    in: /(?:^| )(?:job|position|job position)$/,
    as: "integer",
    ...YES,
  }),
  few(/^error ?code$/, [0, 0, 0, 0, 0, 1, 2, 3], { in: /report line|reconciliation|statement line/, ...WHOLE }),
  few(/^section in account$/, [1, 2, 5, 10, 20, 30], WHOLE),
  few(/^enabled (?:item )?tax rate$/, [0, 1, 1, 2, 3], WHOLE),
  few(/^trial duration$/, [1_209_600, 604_800, 2_592_000], { beside: /^refund period$/, ...WHOLE }),
  few(/^refund period$/, [86_400, 604_800, 1_209_600], { beside: /^trial duration$/, ...WHOLE }),
  few(/^(?:mon|tue|wed|thu|fri)(?:day)?$/, [0, 0, 0, 0, 0, 0, 0, 0, 4], { in: /work week/, ...WHOLE }),
  few(/^(?:sat|sun)(?:day)?$/, [8, 8, 8, 8, 8, 4], { in: /work week/, ...WHOLE }),
  about(/^final rate$/, 2, [1.6, 3.7, 5], { in: /review|appraisal/, as: "decimal", ...YES }),
  flagged(/^status$/, 5, { in: /^banner$/, given: 1 }),
  flagged(/^global product notification$/, 8),
  few(/^(?:expires|expiration|expiry) impressions?$/, [0, 0, 0, 0, 10_000, 50_000, 5000], WHOLE),
  about(/^banner shown$/, "whole", [40, 400, 6000], WHOLE),
  few(/^product tax$/, [20, 20, 0, 7, 19, 10, 5], { in: /order product|order line|order item/, as: "decimal", ...YES }),
  about(/^product quantity$/, "whole", [0, 60, 480], { in: /^product$/, ...WHOLE }),
  about(
    /(?:^| )(?:cost|price|overall) (?:min|max|minimum|maximum)$|^overall (?:min|max|minimum|maximum)$/,
    "money",
    [0.2, 14, 260],
    {
      in: /pricing/,
      as: "decimal",
      ...YES,
    },
  ),
  few(/^classification enum$/, [1, 5, 4, 2, 3], WHOLE),
  few(/^note$/, [0, 0, 0, 1], { in: /cash up/, ...WHOLE }),
  few(/^percent$/, [20, 20, 7, 5, 10, 0, 19], { in: /(?:^| )tax$/, as: "decimal", ...YES }),
  few(/^day in (?:cal|calendar|fiscal|fis) quarter$/, [90, 91, 92, 92], YES),
  few(/^day in (?:cal|calendar|fiscal|fis) year$/, [365, 365, 365, 366], YES),
  few(/^weight$/, [2, 1, 3, 8, 12, 20, 6], { in: /computer ?model/, ...WHOLE }),
];
