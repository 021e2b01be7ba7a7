import { make, moment, part, some, whole, within, word, yes } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const LINES = "cart item, order item, order line, line item, basket item, cart line";

/** What shops, their sites and those who send goods keep in JSON. */
export const BUSINESS_SHAPES: Shapes = {
  // What somebody chose of a product, and what was asked for besides.
  ...within(
    LINES,
    "variant option, chosen option, selected option, variant attribute",
    some(
      [{ attributeCode: "size", attributeName: "Size", optionText: "M" }],
      [{ attributeCode: "size", attributeName: "Size", optionText: "L" }],
      [{ attributeCode: "color", attributeName: "Color", optionText: "Black" }],
      [{ attributeCode: "color", attributeName: "Color", optionText: "Navy" }],
    ),
  ),
  ...within(
    LINES,
    "product custom option, custom option, customization, personalization, personalisation",
    some(
      [{ name: "Engraving", value: "Emma" }],
      [{ name: "Gift wrapping", value: "Yes" }],
      [{ name: "Engraving", value: "For Grandpa" }],
      [{ name: "Gift message", value: "Happy birthday!" }],
    ),
  ),
  ...within("cart, order, checkout", "shipping method data, shipping method, delivery method, shipping rate", {
    code: word("flat_rate|free_shipping|express"),
    name: word("Standard|Standard|Express|Pickup"),
    cost: some(0, 3.9, 4.9, 5.9, 9.9),
    carrier: word("ups|dhl|fedex|usps"),
  }),
  ...within(
    "blog category, product category, category, blog tag, collection, shop category",
    "metadata, meta, meta data, extra",
    { icon: word("book|shirt|home|star|leaf|camera"), featured: yes(0.2) },
  ),
  ...within("rollout plan, changeset, change set, rollout, theme", "route cursor, route position", {
    homepage: whole(1, 6),
    productView: whole(0, 4),
    categoryView: whole(0, 3),
  }),
  ...within("changeset operation, change set operation, changeset change", "old payload, new payload, payload", {
    area: word("content|header|footer"),
    sortOrder: some(10, 20, 30),
    settings: { text: word("Free shipping over 50|New collection|Summer sale"), className: word("hero|banner|note") },
  }),
  ...within("shipping rate, method rate, delivery rate", "price based cost, price rate, price tier", [
    { minPrice: 0, cost: some(4.9, 5.9, 6.9) },
    { minPrice: some(30, 50, 80), cost: some(0, 0, 2.9) },
  ]),
  ...within("shipping rate, method rate, delivery rate", "weight based cost, weight rate, weight tier", [
    { minWeight: 0, cost: some(4.9, 5.9) },
    { minWeight: some(5, 10), cost: some(9.9, 14.9) },
  ]),
  ...within("coupon, discount, voucher, promotion, cart rule", "target product, target item, product condition", {
    maxQty: some(1, 2, 5),
    products: [{ key: "category", operator: "IN", value: [whole(1, 40)] }],
  }),
  ...within("coupon, discount, voucher, promotion, cart rule", "user condition, customer condition", {
    groups: [whole(1, 5)],
    minimumOrders: some(0, 0, 1, 3),
  }),
  ...within(
    "coupon, discount, voucher, promotion, cart rule",
    "buyx gety, buy x get y, bxgy",
    some([], [{ buyQty: 2, getQty: 1, discount: 100 }], [{ buyQty: 3, getQty: 1, discount: 50 }]),
  ),
  ...within("metafield definition, meta field definition, metafield", "sub field, field", [
    { key: "label", type: "short_text" },
    { key: "value", type: word("number|short_text|long_text") },
  ]),
  ...within("metafield definition, meta field definition, metafield", "appearance, display, presentation", {
    widget: word("input|textarea|select|checkbox"),
    width: word("full|half"),
    placeholder: "",
  }),
  ...within("category, product, collection", "related product rule, product rule, collection rule, smart rule", [
    {
      field: word("category|brand|price|tag"),
      operator: word("equals|contains|less_than"),
      value: word("shoes|sale|summer|50"),
    },
  ]),
  ...within("session", "sess", {
    cookie: { originalMaxAge: some(86_400_000, 604_800_000), httpOnly: true, path: "/" },
    userId: whole(1, 900),
  }),
  ...within("install log, theme log", "conflict detail, conflict", [
    { widget: word("hero_banner|footer_menu|newsletter_form"), reason: word("changed by hand|removed") },
  ]),
  ...within("install state, theme state, theme install", "snapshot, state", {
    version: make("pattern", { regex: "1\\.[0-9]\\.[0-9]" }),
    widgets: [word("hero_banner|footer_menu|main_menu")],
    takenAt: moment,
  }),
  ...within("zone provider, shipping provider, delivery provider", "config, configuration, setting", {
    cost: part(3, 12),
    services: [word("ground|express|standard")],
    testMode: yes(0.1),
  }),
  ...within("widget instance, widget placement, cms widget", "setting, config, configuration", {
    title: word("New arrivals|Our favourites|Newsletter|Follow us"),
    count: some(4, 6, 8),
    className: word("wide|narrow|dark"),
  }),
};
