import { about, few, YES } from "./usual-magnitude.ts";
import type { UsualMagnitude } from "./usual-magnitude.ts";

const STORES =
  /(?:^| )(?:disk|drive|file ?system|volume|partition|storage|storage pool|datastore|mount|mount point|swap)$/;
const HOLDS = /^(?:disk |total |storage )*(?:total|capacity|size)(?: space)?$/;
const LEFT = /^(?:disk |storage )*(?:free|used|available|usage)(?: space)?$/;

/** What a unit in the name decides, or what keeps bytes: as much as there is of it, whatever the field. */
export const UNIT_MAGNITUDES: readonly UsualMagnitude[] = [
  few(/(?:^| )(?:bit ?rate|bandwidth) k(?:bps|bit|bits)$/, [2500, 4500, 8000, 1500, 800, 320, 192, 128], YES),
  about(
    /(?:^| )(?:capacity|disk space|disk size|storage|storage size|space|total) mb$/,
    "whole",
    [512, 16_384, 2_000_000],
  ),
  few(
    /(?:^| )(?:capacity|disk space|disk size|storage|storage size|space|total) gb$/,
    [500, 256, 1000, 100, 50, 2000, 4000, 128],
  ),
  about(HOLDS, "whole", [8_000_000_000, 480_000_000_000, 12_000_000_000_000], {
    in: STORES,
    as: "wide",
    beside: LEFT,
    ...YES,
  }),
  about(LEFT, "whole", [400_000_000, 120_000_000_000, 7_000_000_000_000], { in: STORES, as: "wide", ...YES }),
  about(HOLDS, "whole", [8000, 240_000, 1_900_000], { in: STORES, as: "integer", beside: LEFT, ...YES }),
  about(LEFT, "whole", [400, 90_000, 900_000], { in: STORES, as: "integer", ...YES }),
  few(/^(?:\w+ )?(?:rotation|rotate)$/, [0, 0, 0, 0, 90, 180, 270], { as: "integer" }),
];
