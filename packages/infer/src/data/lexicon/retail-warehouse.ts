import { figure, number, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** What chains of stores keep for reports: sales, stores, classes of goods and who bought them. */
export const RETAIL_WAREHOUSE = field(
  "sale_fact inventory_fact expense_fact fact_sale product_class time_by_day .store_sqft .grocery_sqft .unit_per_case .low_fat .srp .unit_sale .member_card .num_children_at_home",
  [
    one("product family", "Food|Drink|Non-Consumable"),
    one(
      "product department",
      "Produce|Dairy|Frozen Foods|Snack Foods|Beverages|Household|Baking Goods|Canned Foods|Meat|Seafood|Deli|Health and Hygiene|Periodicals|Starchy Foods",
    ),
    one(
      "product category",
      "Vegetables|Bread|Dairy|Fruit|Snack Foods|Meat|Carbonated Beverages|Beer and Wine|Hot Beverages|Kitchen Products|Paper Products|Frozen Desserts|Jams and Jellies|Breakfast Foods",
    ),
    one(
      "product subcategory, product sub category",
      "Fresh Vegetables|Cheese|Muffins|Cookies|Soda|Wine|Coffee|Paper Wipes|Ice Cream|Jelly|Waffles|Fresh Fruit|Soup|Batteries|Shampoo|Nuts|Pasta|Canned Vegetables",
    ),
    one(
      "store type, type of store",
      "Supermarket|Deluxe Supermarket|Gourmet Supermarket|Mid-Size Grocery|Small Grocery",
    ),
    one(
      "media type, promotion media",
      "Daily Paper|Radio|TV|Street Handout|Sunday Paper|In-Store Coupon|Bulk Mail|Product Attachment|No Media",
    ),
    one("member card, loyalty card", "Bronze|Normal|Silver|Golden"),
    one(
      "yearly income, income range, income band",
      "$30K - $50K|$10K - $30K|$50K - $70K|$70K - $90K|$90K - $110K|$110K - $130K|$130K - $150K|$150K +",
    ),
    one("pay type, wage type", "Hourly|Monthly"),
    one(
      "management role",
      "Store Full Time Staff|Store Temp Staff|Store Management|Middle Management|Senior Management",
    ),
    ...of(
      "account",
      one("account type, type", "Expense|Income|Asset|Liability|Statistical"),
      one("account rollup, rollup", "+|-|~"),
      one(
        "description, account description",
        "Assets|Liabilities|Net Income|Gross Sales|Cost of Goods Sold|Total Expense|General & Administration|Information Systems|Marketing|Lease|Returns",
      ),
    ),
    ...of(
      "category, expense category",
      one(
        "description, category description",
        "Current Year's Actuals|Current Year's Budget|Adjustment for Budget input|Forecast",
      ),
      one("rollup, category rollup", "+|-"),
    ),
    ...of(
      "department",
      one(
        "description, department description, name",
        "General Management|Information Systems|Marketing|Human Resources|Finance|Store Management|Cashiers|Permanent Stockers|Temporary Stockers|Permanent Butchers",
      ),
    ),
    ...of(
      "warehouse class",
      one("description", "Small Independent|Medium Independent|Large Independent|Small Owned|Medium Owned|Large Owned"),
    ),
    figure("unit per case, units per case", [6, 12, 12, 18, 20, 24, 24, 36]),
    number("case per pallet, cases per pallet", 4, 14),
    number("unit sale, unit sales, units sold", 1, 6),
    small("store sale, store sales", 0.9, 24, 2),
    small("store cost", 0.4, 9, 2),
    number("warehouse sale, warehouse sales", 18, 290, 2),
    number("warehouse cost", 8, 140, 2),
    small("srp, suggested retail price", 0.6, 14, 2),
    number("shelf width, shelf height, shelf depth", 4, 21, 1),
    number("gross weight", 6.2, 21.9, 2),
    number("supply time", 1, 7),
    number("store square feet, store sqft, total square feet", 22_000, 39_900),
    number("grocery square feet, grocery sqft", 14_000, 21_900),
    number("frozen square feet, frozen sqft", 3600, 7900),
    number("meat square feet, meat sqft", 2400, 5300),
    number("num car owned, car owned, cars owned", 0, 4),
    number("min scale, minimum scale", 4.25, 19, 2),
    number("max scale, maximum scale", 20, 42, 2),
    number("conversion ratio, conversion rate, exchange rate", 0.58, 1.18, 4),
  ],
);
