import { pair } from "./pair.ts";

/** What programs note of an event or a visit, a key a row, and what stands beside each. */
export const EVENT_VALUES = pair(
  "data key, property key, property name",
  "string value, text value, value, data value, property value",
  {
    plan: "free|pro|team|enterprise",
    category: "shoes|books|garden|kitchen|toys",
    product_id: "P-1042|P-2210|P-3307|P-4415",
    button: "sign-up|add-to-cart|contact|download",
    variant: "a|b|control",
    language: "en|de|fr|es",
    theme: "light|dark|system",
    coupon: "SPRING10|WELCOME5|VIP20",
    items: "1|2|3|5",
    payment_method: "card|paypal|invoice",
    search_term: "running shoes|coffee machine|desk lamp",
    author: "editorial|anna|guest",
    section: "news|sports|culture|shop",
    user_type: "guest|member|admin",
    source: "newsletter|search|social",
  },
  { of: ["event data", "session data", "event property", "event attribute", "visitor data"], confidence: 0.95 },
);

/** By which ways visitors come from where. */
export const WAYS_OF_VISITORS: Readonly<Record<string, string>> = {
  google: "organic|cpc",
  bing: "organic|cpc",
  direct: "none",
  newsletter: "email",
  facebook: "social|cpc",
  instagram: "social|cpc",
  linkedin: "social|cpc",
  partner: "referral",
  referral: "referral",
};
