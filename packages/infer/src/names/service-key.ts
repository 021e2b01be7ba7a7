import type { ColumnContext } from "../context/column-context.ts";
import { SERVICE_KEYS } from "../data/service-keys.ts";

export interface ServiceKey {
  readonly service: string;
  readonly thing: string;
  readonly regex: string;
}

const SERVICES = Object.keys(SERVICE_KEYS);
const SAID = new RegExp(`\\b(?:${SERVICES.join("|")})\\b`, "i");
const LAST = new Set(["id", "identifier", "sid", "key", "reference"]);

/**
 * The key that a service of another firm gave to what the column names: `razorpay_order_id`; `payment_method_id` of `stripe_payments`;
 * `subscriptionId` with the comment "Stripe subscription ID"; and `subscriptionId` beside `stripeId`, where the schema has no subscriptions.
 * @param isOwn whether the schema has a table of such things, so that only the column itself can say that another's are meant
 */
export function serviceKey(context: ColumnContext, isOwn: boolean): ServiceKey | null {
  const { words, facts, column } = context;
  const named = words.find((word) => word in SERVICE_KEYS);
  const told = SAID.exec(column.comment ?? "")?.[0].toLowerCase();
  const around = isOwn || context.inPrimaryKey ? undefined : serviceAround(context);
  const service = named ?? told ?? around;
  if (service === undefined) return null;
  const stem = words.filter((word) => word !== service && !LAST.has(word));
  // `stripe_id` of customers: a customer's.
  const things = stem.length > 0 ? [stem] : [facts.words.filter((word) => word !== service)];
  for (const words of things)
    for (let start = 0; start < words.length; start++) {
      const thing = words.slice(start).join(" ");
      const regex = SERVICE_KEYS[service]?.[thing];
      if (regex !== undefined) return { service, thing, regex };
    }
  return null;
}

/** The service that a table is about, or that other keys beside name. */
function serviceAround({ facts, table, column }: ColumnContext): string | undefined {
  const own = facts.words.find((word) => word in SERVICE_KEYS);
  if (own !== undefined) return own;
  const named = table.columns
    .filter((other) => other !== column)
    .map(({ name }) => (facts.columnWords.get(name) ?? []).find((word) => word in SERVICE_KEYS));
  const others = new Set(named.filter((service) => service !== undefined));
  // With two of them nothing tells whose it is.
  return others.size === 1 ? [...others][0] : undefined;
}
