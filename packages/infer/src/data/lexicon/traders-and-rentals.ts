import { meaning } from "../meaning.ts";
import { figure, money } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";
import { toldPairs } from "./told-rows.ts";

const sure = { confidence: 0.976 };

/** A trader of food with suppliers, shippers and territories. */
export const FOOD_TRADER = field(
  "customer_customer_demo employee_territory territory? order_detail? shipper? us_state?",
  [
    ...fromLines(
      String.raw`
customer > company name = ~(Café|Bistro|Restaurant|Trattoria|Deli|Market|Gourmet|Bodega|Konditorei|Brasserie) (Zum Anker|La Corne|Blauer See|Los Olivos|Old Mill|Folie|Vinto|Rancho|Seven Seas|Bon App|Simons|Maria|Toms|Lino|Romero|Split Rail|Great Lakes|Lazy K|White Clover|Richter)
supplier > company name = ~(Exotic|Coastal|Golden|Nordic|Alpine|Old Country|Sunny|Harbour|Green Valley|Mountain|Island|River) (Liquids|Seafoods|Dairies|Spices|Bakers|Cheeses|Fruits|Preserves|Meats|Grains|Oils|Sweets)
employee > note, notes = Studied psychology, speaks French.|Began in sales, leads the team since last year.|Read English at university, took a course in selling by telephone.|Studied in Edinburgh; speaks German and Italian.|Has worked in wholesale for twelve years. Takes care of the north.|Graduated in business; leads the team for large customers.|Writes Spanish, looks after the importers.
territory > territory id, territory = ~0[1-9][0-9]{3}
territory > territory description, description = Boston|Providence|Hartford|Newark|Worcester|New Haven|Trenton|Manchester|Portland|Burlington|Concord|Bridgeport|Springfield|Lowell|Stamford|Nashua
`,
      0.976,
    ),
    // A case of what shops buy by the dozen.
    ...of("product, order detail", money("unit price", 2.5, 120, sure)),
  ],
  [],
  [
    ...toldPairs(
      "category",
      "category name, name | description",
      `
Beverages | Coffee, tea, juice, beer and cider
Condiments | Sauces, mustards, pickles and what stands on the table
Confections | Chocolate, biscuits and sweet pastries
Dairy Products | Milk, butter and cheese
Grains/Cereals | Flour, pasta, rice and crispbread
Meat/Poultry | Fresh and cured meat
Produce | Fruit and vegetables, dried and preserved
Seafood | Fish, smoked and tinned, and seaweed`,
    ),
    ...toldPairs(
      "product",
      "product name, name | quantity per unit",
      `
Breakfast Tea | 10 boxes x 20 bags
Aniseed Syrup | 12 - 550 ml bottles
Mountain Honey | 24 - 250 g jars
Sea Salt Crackers | 36 boxes
Smoked Herring | 20 - 150 g tins
Aged Gouda | 10 - 500 g pkgs.
Hazelnut Spread | 20 - 450 g glasses
Cranberry Sauce | 12 - 12 oz jars
Rye Crispbread | 24 - 500 g pkgs.
Olive Oil Extra Virgin | 12 - 1 l bottles
Dried Apples | 50 - 300 g pkgs.
Dark Ale | 24 - 12 oz bottles
Ravioli with Spinach | 24 - 250 g pkgs.
Blueberry Jam | 12 - 8 oz jars
Gingerbread Hearts | 10 boxes x 12 pieces
Pickled Herring | 24 - 250 g jars
Lemon Curd | 30 gift boxes
Roasted Coffee | 16 - 500 g tins
Hot Pepper Sauce | 32 - 8 oz bottles
Marinated Olives | 24 - 200 g jars
Goat Cheese | 15 - 300 g rounds
Filo Mix | 16 - 2 kg boxes
Oyster Sauce | 24 - 250 ml bottles
Maple Syrup | 24 - 500 ml bottles
Chocolate Biscuits | 10 boxes x 12 pieces
Tofu | 40 - 100 g pkgs.
Salami Piccante | 12 - 300 g pkgs.
Tinned Crab | 24 - 4 oz tins
Wild Rice | 20 - 1 kg bags
Vegetable Stock | 15 - 625 g jars
Almond Cookies | 20 bags x 4 pieces
Orange Juice | 12 - 1 l bottles
Mozzarella | 24 - 200 g pkgs.
Stout | 24 - 355 ml bottles
Walnuts | 24 - 500 g bags
Red Wine Vinegar | 12 - 500 ml bottles
Potato Dumplings | 24 - 250 g pkgs.
Pear Cider | 24 - 0.5 l bottles
Marzipan Figures | 12 - 100 g bars
Butter Toffee | 48 pieces`,
    ),
  ],
);

/** Films that are rented out: what is paid for one. */
export const FILM_RENTALS = field("film_actor film_category film_text? rental? inventory? film?", [
  // Towns stand in a table of their own: what an address has beside it is the province.
  ...of("address", meaning("district", { text: "region" }, sure)),
  ...of("payment", figure("amount", [2.99, 4.99, 0.99, 5.99, 3.99, 6.99, 7.99, 1.99, 8.99, 9.99], sure)),
]);
