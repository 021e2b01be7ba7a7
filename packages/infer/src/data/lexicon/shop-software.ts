import { meaning } from "../meaning.ts";
import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";
import { toldPairs } from "./told-rows.ts";

/** What is told of some tables of that sort. */
const LINES = String.raw`
address, customer, affiliate > custom field = []|[]|[]|{"1":"Ring twice"}|{"2":"2041"}|{"3":"Company"}
order > custom field, payment custom field, shipping custom field = []|[]|[]|[]|{"1":"Ring twice"}|{"2":"2041"}
banner image > link = ~index\.php\?route=product/(product&product_id=[1-9][0-9]?|category&path=[1-9][0-9]|special|manufacturer/info&manufacturer_id=[1-9])
customer group description > description = Prices without tax, payment by invoice.|Standard prices, payment in advance.|Ten per cent off, free delivery from 50.|Prices of the trade list, approval needed.|Prices for members of the club.|For resellers, at least ten pieces.|Employees, 15 per cent off.
customer history > comment = Called about a late delivery, parcel found at the depot.|Refund agreed for order 1042.|Asked for an invoice with tax number.|Wants to be called before delivery.|Moved, new address entered.|Complained about packaging, voucher sent.|Asked for trade prices.
customer online > url = ~https://www\.shop\.example/index\.php\?route=(product/product&product_id=[1-9][0-9]?|product/category&path=[1-9][0-9]|common/home|checkout/cart|account/login)
customer online > referer, referrer = ~https://www\.shop\.example/index\.php\?route=(product/category&path=[1-9][0-9]|common/home|product/search&search=(chair|lamp|bag)|information/contact)|
customer online > ip = ~(203\.0\.113|198\.51\.100|192\.0\.2)\.([1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9])
customer, user > code = ~||||[A-Za-z0-9]{40}
download > filename, file name = ~(user-manual|size-chart|warranty|catalogue-202[45]|driver-2\.[0-9]|care-instructions|assembly-plan|recipe-booklet)\.(pdf|zip)\.[A-Za-z0-9]{32}
information description > meta keyword = about, company|terms, conditions, sale|delivery, shipping costs|privacy, data|size chart, sizes|opening hours, shop|returns, refunds
location > geocode, geo code = 43.6532,-79.3832|41.8781,-87.6298|51.5074,-0.1278|52.5200,13.4050|40.7128,-74.0060|48.8566,2.3522
location > open, opening time = Mon-Fri 9:00-18:00|Mon-Sat 10:00-19:00|Tue-Sat 10:00-18:00, Sun 12:00-16:00|Mon-Fri 8:30-17:00|Every day 10:00-20:00
order > invoice prefix = INV-2025-00|INV-2025-00|INV-2026-00|INV-2024-00
order > payment address format, shipping address format = {firstname} {lastname}\n{company}\n{address_1}\n{address_2}\n{city} {postcode}\n{zone}\n{country}||{firstname} {lastname}\n{address_1}\n{city}, {zone} {postcode}\n{country}
product > jan, isbn = ||||
product > ean = ~|||2[0-9]{12}
order status > name = Pending|Processing|Shipped|Complete|Canceled|Refunded|Denied|Failed|Reversed|Chargeback|Expired|Processed|Voided
product attribute > text = 100 % cotton|2.4 GHz|16 GB|Stainless steel|24 months|30 x 40 cm|1.2 kg|Machine washable|Yes|No|LED|230 V|A++|Oak, oiled|IP54
stock status > name = In Stock|Out Of Stock|Pre-Order|2-3 Days
store > ssl = ~https://(www|shop|outlet)\.(shop|store|market)\.example/
tax rate > type = P|P|P|F
theme > code = <h1>{{ heading_title }}</h1>\n{{ content_top }}|<div id="content" class="col">{{ content_top }}{{ description }}</div>|{{ header }}\n<div class="container">{{ column_left }}{{ products }}</div>\n{{ footer }}|<footer><p>{{ powered }}</p></footer>
theme > theme = default|default|basic
translation > key = text_home|button_cart|entry_email|text_empty|heading_title|error_email|text_search|button_continue|text_success|entry_postcode|text_account|column_total
upload > filename, file name = ~(photo|logo|label|engraving|drawing|artwork)-[1-9][0-9]{2}\.(jpg|png|pdf)\.[a-f0-9]{32}
upload > name = ~(photo|logo|label|engraving|drawing|artwork)-[1-9][0-9]{2}\.(jpg|png|pdf)
upload > code = ~[a-f0-9]{40}
user group > permission = {"access":["catalog/product","catalog/category","sale/order"],"modify":["catalog/product","sale/order"]}|{"access":["sale/order","sale/return","customer/customer"],"modify":["sale/order","sale/return"]}|{"access":["common/dashboard","report/report"],"modify":[]}|{"access":["catalog/information","design/banner"],"modify":["catalog/information","design/banner"]}
seo url > query = product_id=42|category_id=20|information_id=4|manufacturer_id=8|product_id=28|category_id=57|product_id=47|information_id=6|product_id=30|manufacturer_id=5|category_id=34|information_id=3|product_id=31|category_id=18
statistic, statistics > code = order_sale|order_processing|order_complete|order_other|returns|customer|affiliate|product|review
`;

/** What goes together in rows of such programs. */
const PAIRS = [
  ...toldPairs(
    "event",
    "code | trigger | action",
    `
activity_customer_add | catalog/model/account/customer/addCustomer/after | event/activity/addCustomer
activity_customer_edit | catalog/model/account/customer/editCustomer/after | event/activity/editCustomer
activity_customer_login | catalog/model/account/customer/deleteLoginAttempts/after | event/activity/login
activity_customer_forgotten | catalog/model/account/customer/editCode/after | event/activity/forgotten
activity_order_add | catalog/model/checkout/order/addOrderHistory/before | event/activity/addOrderHistory
activity_address_add | catalog/model/account/address/addAddress/after | event/activity/addAddress
activity_return_add | catalog/model/account/return/addReturn/after | event/activity/addReturn
mail_customer_add | catalog/model/account/customer/addCustomer/after | mail/register
mail_order_add | catalog/model/checkout/order/addOrderHistory/before | mail/order
mail_review_add | catalog/model/catalog/review/addReview/after | mail/review
mail_voucher | catalog/model/checkout/order/addOrderHistory/after | extension/total/voucher/send
statistics_review_add | catalog/model/catalog/review/addReview/after | event/statistics/addReview
statistics_order_history | catalog/model/checkout/order/addOrderHistory/before | event/statistics/addOrderHistory
admin_currency_add | admin/model/localisation/currency/addCurrency/after | event/currency
admin_currency_edit | admin/model/localisation/currency/editCurrency/after | event/currency`,
  ),
  ...toldPairs(
    "extension",
    "type | code",
    `
payment | cod|bank_transfer|free_checkout|cheque
shipping | flat|free|pickup|weight|item
total | sub_total|shipping|tax|total|coupon
module | featured|carousel|banner|account|category|latest
theme | default
dashboard | activity|sale|order|customer|online|map
report | sale_order|product_viewed|customer_order
analytics | google
captcha | basic|google
currency | ecb|fixer
feed | google_sitemap|google_base
fraud | ip
menu | default`,
  ),
  ...toldPairs(
    "module",
    "name | code | setting",
    `
Featured - Home | featured | {"name":"Featured - Home","product":["43","40","42","30"],"limit":"4","width":"200","height":"200","status":"1"}
Featured - Account | featured | {"name":"Featured - Account","product":["31","28"],"limit":"2","width":"200","height":"200","status":"1"}
Slideshow - Home | slideshow | {"name":"Slideshow - Home","banner_id":"7","width":"1140","height":"380","status":"1"}
Carousel - Home | carousel | {"name":"Carousel - Home","banner_id":"8","width":"130","height":"100","status":"1"}
Banner - Category | banner | {"name":"Banner - Category","banner_id":"6","width":"182","height":"182","status":"1"}
Left Banner | banner | {"name":"Left Banner","banner_id":"6","width":"182","height":"182","status":"0"}
Latest - Home | latest | {"name":"Latest - Home","limit":"4","width":"200","height":"200","status":"1"}
Bestseller - Footer | bestseller | {"name":"Bestseller - Footer","limit":"5","width":"80","height":"80","status":"1"}
Specials - Column | special | {"name":"Specials - Column","limit":"3","width":"120","height":"120","status":"1"}
Welcome text | html | {"name":"Welcome text","module_description":{"1":{"title":"Welcome","description":"<p>Free delivery from 50.</p>"}},"status":"1"}`,
  ),
  ...toldPairs(
    "custom field",
    "type | value | validation",
    `
select | 
radio | 
checkbox | 
text |  | 
textarea |  | 
file | 
date | 2026-01-01
time | 09:00
datetime | 2026-01-01 09:00
number | 1 | /^[0-9]+$/`,
  ),
  ...toldPairs(
    "geo zone",
    "name | description",
    `
UK VAT Zone | UK VAT
UK Shipping | UK Shipping Zones
Scandinavia | Denmark, Norway and Sweden
European Union | Member states, with VAT
North America | United States, Canada and Mexico
South America | All countries from Colombia to Chile
Asia | Japan, Korea, China and the south east
Islands | Islands with a surcharge for delivery
Rest of world | Everywhere else, by air
Domestic | The shop's own country
Alps | Austria, Switzerland and Liechtenstein
Benelux | Belgium, the Netherlands and Luxembourg`,
  ),
  ...toldPairs(
    "information description, information",
    "title | description",
    `
About us | <p>We are a family business and have sold well-made things for the home since 1998.</p>
Delivery information | <p>Orders before noon are sent on the same day. Delivery takes two to three working days.</p>
Privacy policy | <p>We keep your data as long as an order requires and do not pass it on.</p>
Terms and conditions | <p>These terms apply to all orders that are placed in this shop.</p>
Size guide | <p>Measure around the widest part and compare with the table below.</p>
Opening hours | <p>The shop is open from Monday to Saturday, 10:00 to 18:00.</p>
Returns | <p>You can return goods within 30 days in their original packaging.</p>
Gift cards | <p>Gift cards are valid for three years and can be used in several parts.</p>
Payment | <p>You can pay by card, by bank transfer or on delivery.</p>
Contact | <p>Write to us or call between 9:00 and 17:00, we are glad to help.</p>`,
  ),
  ...toldPairs(
    "length class, length class description",
    "title | unit",
    `
Centimeter | cm
Millimeter | mm
Inch | in
Meter | m
Foot | ft`,
  ),
  ...toldPairs(
    "weight class, weight class description",
    "title | unit",
    `
Kilogram | kg
Gram | g
Pound | lb
Ounce | oz
Tonne | t`,
  ),
  ...toldPairs(
    "marketing",
    "name | description",
    `
Spring newsletter | Mail to all subscribers in March, link in the footer
Fair in June | Cards with a code, handed out at the stand
Search ads | Ads for names of our own products
Price comparison | Feed of all products in stock
Summer flyer | Flyer in every parcel of June and July
Partner blog | Post with a code for readers
Social spring | Pictures of the new collection with a link
Radio spot | Spot in the morning show, two weeks
Loyalty letter | Letter to customers of more than three years`,
  ),
  ...toldPairs(
    "order",
    "payment method | payment code",
    `
Cash On Delivery | cod
Bank Transfer | bank_transfer
PayPal Express | pp_express
Credit Card | card
Cheque / Money Order | cheque
Free Checkout | free_checkout`,
    0.97,
  ),
  ...toldPairs(
    "order",
    "shipping method | shipping code",
    `
Flat Shipping Rate | flat.flat
Free Shipping | free.free
Pickup From Store | pickup.pickup
Weight Based Shipping | weight.weight_5
Per Item Shipping | item.item`,
    0.97,
  ),
  ...toldPairs(
    "order option",
    "name | value | type",
    `
Colour | Black|White|Blue | select|radio
Size | M|L|S | select|radio
Material | Cotton|Linen|Oak | select|radio
Warranty | 2 years|3 years | radio
Frame | Oak|Black|None | select
Flavour | Vanilla|Chocolate|Lemon | select
Engraving | Anna and Tom|For Mia | text
Upload your photo | 5d1f0c7e9a3b4c628e0f7d2a1b9c8e4f6a5d3c2b | file
Gift message | Happy birthday!|With love | textarea
Delivery date | 2026-05-08|2026-03-21 | date
Pack size | 6 pieces|12 pieces | select
Voltage | 230 V|110 V | radio`,
  ),
  ...toldPairs(
    "order total",
    "code | title | sort order",
    `
sub_total | Sub-Total | 1
shipping | Flat Shipping Rate|Free Shipping | 3
tax | VAT (20%)|Eco Tax (-2.00) | 5
coupon | Coupon (SPRING)|Coupon (BIRTHDAY) | 4
total | Total | 9`,
  ),
  ...toldPairs(
    "setting",
    "key | code | value",
    `
config_name | config | Oak & Linen
config_email | config | shop@example.com
config_meta_title | config | Oak & Linen: furniture and fabrics
config_owner | config | Anna Holm
config_address | config | 12 Mill Lane, Leeds
config_telephone | config | +44 113 496 0142
config_theme | config | default
config_language | config | en-gb
config_currency | config | GBP|EUR|USD
config_country_id | config | 222
config_tax | config | 1
config_stock_display | config | 0
config_invoice_prefix | config | INV-2025-00
config_maintenance | config | 0
payment_cod_status | payment_cod | 1
payment_cod_total | payment_cod | 0.01
payment_bank_transfer_status | payment_bank_transfer | 1
shipping_flat_cost | shipping_flat | 5.00
shipping_flat_status | shipping_flat | 1
total_tax_sort_order | total_tax | 5
module_account_status | module_account | 1
theme_default_product_limit | theme_default | 15|20
report_sale_order_status | report_sale_order | 1`,
  ),
  ...toldPairs(
    "seo url",
    "query | keyword",
    `
product_id=42 | apple-cinema-screen|oak-desk
category_id=20 | desktops
information_id=4 | about-us
manufacturer_id=8 | nordvale
product_id=28 | nordic-oak-chair
category_id=57 | tablets
product_id=47 | linen-cushion
information_id=6 | delivery
product_id=30 | desk-lamp
manufacturer_id=5 | halden
category_id=34 | phones
information_id=3 | privacy
product_id=31 | travel-bag
category_id=18 | laptops`,
  ),
];

/** Programs by which shops sell on the web, with what their extensions, themes and totals are called. */
export const SHOP_SOFTWARE = field(
  "geo_zone seo_url length_class weight_class stock_status? banner_image? extension? zone_to_geo_zone customer_online customer_group_description information_description order_total? voucher_theme return_reason? layout_route",
  [
    ...fromLines(LINES, 0.972),
    ...of("category", figure("column", [1, 1, 1, 1, 2, 3], { confidence: 0.972 })),
    ...of("coupon", figure("discount", [10, 5, 15, 20, 10, 25], { confidence: 0.972 })),
    ...of(
      "coupon history",
      meaning(
        "amount",
        { decimal: { generator: "decimal", options: { min: -40, max: -3, scale: 2 } } },
        { confidence: 0.972 },
      ),
    ),
    ...of("product", figure("weight class, length class", [1, 1, 1, 2], { confidence: 0.972 })),
    ...of(
      "recurring",
      figure("status, trial status", [1, 1, 1, 0], { confidence: 0.972 }),
      figure("trial duration, trial cycle", [1, 1, 2], { confidence: 0.972 }),
      figure("trial price", [0, 0, 0.99, 1.99], { confidence: 0.972 }),
    ),
    ...of("zone", pattern("code", "[A-Z]{2,3}", { confidence: 0.972 })),
    ...of(
      "translation",
      pattern("value", "(Home|Add to cart|Email|Your cart is empty|Search|Continue|Your account has been changed)", {
        confidence: 0.972,
      }),
    ),
  ],
  [],
  PAIRS,
);
