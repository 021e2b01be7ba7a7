import { meaning } from "../meaning.ts";
import { figure } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";
import { toldPairs } from "./told-rows.ts";

const sure = { confidence: 0.976 };

/** A maker of bicycles, from parts lists to territories of sale. */
export const BICYCLE_MAKER = field(
  "product_model_illustration product_product_photo sales_territory_history work_order_routing special_offer_product product_model_product_description_culture special_offer? product_model? contact_type?",
  [
    ...fromLines(
      String.raw`
contact type > name = Purchasing Manager|Owner|Sales Representative|Marketing Manager|Accounting Manager|Assistant Sales Agent|Sales Manager|Order Administrator|Product Manager|Purchasing Agent|Regional Account Representative|Export Administrator|International Marketing Manager|Coordinator Foreign Markets|Owner/Marketing Assistant|Sales Associate|Sales Agent|Assistant to the Owner
product category > name = Bikes|Components|Clothing|Accessories
product sub category, product subcategory > name = Mountain Bikes|Road Bikes|Touring Bikes|Handlebars|Brakes|Chains|Cranksets|Derailleurs|Forks|Headsets|Mountain Frames|Pedals|Road Frames|Saddles|Touring Frames|Wheels|Bib-Shorts|Caps|Gloves|Jerseys|Shorts|Socks|Tights|Vests|Bike Racks|Bike Stands|Bottles and Cages|Cleaners|Fenders|Helmets|Hydration Packs|Lights|Locks|Panniers|Pumps|Tires and Tubes
product model > name = ~(Road|Mountain|Touring)-(100|150|200|250|300|350|400|450|500|550|650|750|1000|2000|3000)( W)?|(HL|ML|LL) (Mountain|Road|Touring) (Frame|Wheel|Handlebars|Pedal|Seat|Saddle)|Sport-100|Classic Vest|Hydration Pack|Water Bottle|Patch kit|Cycling Cap|Half-Finger Gloves
product > class, style = |
`,
      0.976,
    ),
    ...of("work order routing", figure("operation sequence", [1, 2, 3, 4, 5, 6, 7], sure)),
  ],
  [],
  [
    ...toldPairs(
      "special offer",
      "description | type | category",
      `
No Discount | No Discount | No Discount
Volume Discount 11 to 14 | Volume Discount | Reseller
Volume Discount 15 to 24 | Volume Discount | Reseller
Volume Discount 25 to 40 | Volume Discount | Reseller
Volume Discount 41 to 60 | Volume Discount | Reseller
Mountain-100 Clearance Sale | Discontinued Product | Reseller
Sport Helmet Discount of the spring | Seasonal Discount | Reseller
Road-650 Overstock | Excess Inventory | Reseller
Mountain Tire Sale | Excess Inventory | Customer
Touring-3000 Promotion | New Product | Reseller
Half-Price Pedal Sale | Seasonal Discount | Customer
Touring-1000 Promotion | New Product | Reseller`,
    ),
    ...toldPairs(
      "product photo",
      "thumbnail photo file name, thumbnail photo filename | large photo file name, large photo filename",
      `
racer02_black_f_small.gif | racer02_black_f_large.gif
racer02_black_small.gif | racer02_black_large.gif
racer02_blue_f_small.gif | racer02_blue_f_large.gif
frame_silver_small.gif | frame_silver_large.gif
hotrodbike_black_small.gif | hotrodbike_black_large.gif
hotrodbike_f_small.gif | hotrodbike_f_large.gif
helmet_red_small.gif | helmet_red_large.gif
gloves_f_small.gif | gloves_f_large.gif
pedal_small.gif | pedal_large.gif
saddle_small.gif | saddle_large.gif
water_bottle_small.gif | water_bottle_large.gif
no_image_available_small.gif | no_image_available_large.gif
tail_lights_small.gif | tail_lights_large.gif
single_headlight_small.gif | single_headlight_large.gif`,
    ),
    ...toldPairs(
      "ship method",
      "name | ship base",
      `
XRQ - TRUCK GROUND | 3.95
ZY - EXPRESS | 9.95
OVERSEAS - DELUXE | 29.95
OVERNIGHT J-FAST | 21.95
CARGO TRANSPORT 5 | 8.99`,
    ),
  ],
);

/** A trader of food with suppliers, shippers and territories. */
export const FOOD_TRADER = field(
  "customer_customer_demo employee_territory territory? order_detail? shipper? us_state?",
  [
    ...fromLines(
      String.raw`
customer > company name = ~(Café|Bistro|Restaurant|Trattoria|Deli|Market|Gourmet|Bodega|Konditorei|Brasserie) (Zum Anker|La Corne|Blauer See|Los Olivos|Old Mill|Folie|Vinto|Rancho|Seven Seas|Bon App|Simons|Maria|Toms|Lino|Romero|Split Rail|Great Lakes|Lazy K|White Clover|Richter)
supplier > company name = ~(Exotic|Coastal|Golden|Nordic|Alpine|Old Country|Sunny|Harbour|Green Valley|Mountain|Island|River) (Liquids|Seafoods|Dairies|Spices|Bakers|Cheeses|Fruits|Preserves|Meats|Grains|Oils|Sweets)
employee > note, notes = Education includes a BA in psychology. Fluent in French.|Joined as a sales representative and was promoted to manager within two years.|Holds a degree in English. Completed "The Art of the Cold Call".|Studied in Edinburgh; speaks German and Italian.|Has worked in wholesale for twelve years. Takes care of the north.|Graduated in business; leads the team for large customers.|Reads and writes Spanish; member of the sales association.
territory > territory id, territory = ~0[1-9][0-9]{3}
`,
      0.976,
    ),
  ],
  [],
  [
    ...toldPairs(
      "category",
      "category name, name | description",
      `
Beverages | Soft drinks, coffees, teas, beers, and ales
Condiments | Sweet and savoury sauces, relishes, spreads, and seasonings
Confections | Desserts, candies, and sweet breads
Dairy Products | Cheeses
Grains/Cereals | Breads, crackers, pasta, and cereal
Meat/Poultry | Prepared meats
Produce | Dried fruit and bean curd
Seafood | Seaweed and fish`,
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

/** Orders, parts and suppliers by which databases are measured. */
export const MEASURED_ORDERS = field("lineitem partsupp part_supp .l_shipinstruct .p_type nation?", [
  ...fromLines(
    String.raw`
lineitem, line item > shipinstruct, l shipinstruct, ship instruction, ship instruct = NONE|DELIVER IN PERSON|TAKE BACK RETURN|COLLECT COD
part > type, p type = ~(STANDARD|SMALL|MEDIUM|LARGE|ECONOMY|PROMO) (ANODIZED|BURNISHED|PLATED|POLISHED|BRUSHED) (TIN|NICKEL|BRASS|STEEL|COPPER)
region > name, r name = AFRICA|AMERICA|ASIA|EUROPE|MIDDLE EAST
`,
    0.976,
  ),
]);

/** What a program for mail in the browser keeps. */
export const MAIL_IN_BROWSERS = field(
  "cache_shared cache_index cache_thread contactgroup contactgroupmember cache_message? identity? searches? dictionary? filestore?",
  [
    ...fromLines(
      String.raw`
cache > cache key = ~mailboxes|mailboxes\.metadata|folders\.(INBOX|Sent|Drafts|Archive)\.cnt|capability|namespace
cache > datum, data = a:3:{i:0;s:5:"INBOX";i:1;s:6:"Drafts";i:2;s:4:"Sent";}|a:2:{s:8:"personal";a:1:{i:0;a:2:{i:0;s:0:"";i:1;s:1:".";}}s:5:"other";N;}|a:4:{i:0;s:9:"IMAP4rev1";i:1;s:4:"IDLE";i:2;s:4:"SORT";i:3;s:6:"THREAD";}|i:412;
cache shared > cache key = ~ldap\.[0-9a-f]{8}|carddav\.(discovery|groups)\.[1-9][0-9]?|autoconfig\.[0-9a-f]{8}
cache shared > datum, data = a:2:{s:4:"host";s:16:"ldap.example.com";s:4:"port";i:389;}|a:1:{s:5:"count";i:38;}|s:32:"9f86d081884c7d659a2feaa0c55ad015";|a:2:{s:4:"imap";s:16:"imap.example.com";s:4:"smtp";s:16:"smtp.example.com";}
dictionary > datum, data = Harbour Holm onboarding webmail|Müller Straße Rechnung|Lefebvre courriel Bourgogne|García correo Sevilla
user > preference, preferences = a:2:{s:8:"timezone";s:13:"Europe/Berlin";s:11:"skin_mobile";N;}|a:3:{s:11:"client_hash";s:16:"x8aYp3kTq0Lm5RwZ";s:9:"htmleditor";i:1;s:12:"preview_pane";b:1;}|a:1:{s:13:"prefer_html";b:0;}
`,
      0.985,
    ),
  ],
);

/** What switchboards of internet calls keep of domains and of messages that wait. */
export const CALL_SWITCHBOARDS = field(
  "uid_global_attr silo xcap uacreg dialog_var dialog? dispatcher? pua?",
  [
    ...fromLines(
      String.raw`
silo > body = Call me back when you are free.|The meeting is at three.|I am in room 214.|Please send me the number of the office.|Running ten minutes late.
xcap > doc = <?xml version="1.0" encoding="UTF-8"?><resource-lists xmlns="urn:ietf:params:xml:ns:resource-lists"><list name="friends"><entry uri="sip:anna@example.com"/></list></resource-lists>|<?xml version="1.0" encoding="UTF-8"?><ruleset xmlns="urn:ietf:params:xml:ns:common-policy"><rule id="pres_whitelist"><actions/></rule></ruleset>
`,
      0.985,
    ),
  ],
  [],
  [
    ...toldPairs(
      "uid global attr, uid global attribute, global attribute",
      "name | value",
      `
lang | en|de
timezone | Europe/Berlin|Europe/London
fwd_always_uri | sip:voicemail@example.com
digest_realm | example.com
did | _default
sw_acl_fwd | 1
gflags | 0
pstn_gateway | sip:gw1.example.com
ring_timeout | 30|45`,
    ),
  ],
);

/** Films that are rented out: what is paid for one. */
export const FILM_RENTALS = field("film_actor film_category film_text? rental? inventory? film?", [
  // Towns stand in a table of their own: what an address has beside it is the province.
  ...of("address", meaning("district", { text: "region" }, sure)),
  ...of("payment", figure("amount", [2.99, 4.99, 0.99, 5.99, 3.99, 6.99, 7.99, 1.99, 8.99, 9.99], sure)),
]);
