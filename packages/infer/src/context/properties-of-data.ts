import type { ColumnContext } from "./column-context.ts";
import { hasTable } from "./has-table.ts";

const OF_DATA = /(?:^|_)(?:attribut|vocabular|ontolog|namespace|resource_template|data_?type)/i;
const OF_HOUSES = /tenan|lease|apartment|listing|rental|landlord|viewing|realt|broker|mortgage|booking|amenit/i;

/** Whether a `property` is what things are described by, as attributes are, and no building: where none of these is let or sold. */
export const hasPropertiesOfData = (context: Pick<ColumnContext, "catalog">): boolean =>
  hasTable(context, OF_DATA) && !hasTable(context, OF_HOUSES);
