import type { ColumnContext } from "./column-context.ts";
import { hasTable } from "./has-table.ts";

const OF_DATA = /(?:^|_)(?:attribut|vocabular|ontolog|namespace|resource_template|data_?type)/i;
const OF_HOUSES = /tenan|lease|apartment|listing|rental|landlord|viewing|realt|broker|mortgage|booking|amenit/i;

const BUILT = /address|city|street|rent|price|bed|bath|area|agent|postal|zip|lat|square|floor|tenant/i;

/** Tables of properties that have nothing a building has. */
const ofNoBuilding = ({ catalog }: Pick<ColumnContext, "catalog">): boolean => {
  const own = catalog.tables.filter(({ name }) => /propert(?:y|ies)$/i.test(name));
  return own.length > 0 && own.every(({ columns }) => !columns.some(({ name }) => BUILT.test(name)));
};

/** Whether a `property` is what things are described by, as attributes are, and no building: where none of these is let or sold. */
export const hasPropertiesOfData = (context: Pick<ColumnContext, "catalog">): boolean =>
  (hasTable(context, OF_DATA) || ofNoBuilding(context)) && !hasTable(context, OF_HOUSES);
