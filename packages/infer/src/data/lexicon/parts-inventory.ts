import { figure } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";
import { toldPairs } from "./told-rows.ts";

const sure = { confidence: 0.976 };

/** What is told of some tables of that sort. */
const LINES = String.raw`
build > reference = ~BO-[0-9]{4}
build > batch = |B1|B2|B3|LOT-01
attachment > comment = Datasheet rev. B|Drawing for production|Photo of the first sample|Test report|As sent by the supplier|Assembly instructions|Certificate of conformity
attachment > attachment = ~attachments/part/[1-9][0-9]{0,2}/(datasheet|drawing|photo|test-report|assembly|certificate|footprint|pinout)-[1-9][0-9]?\.(pdf|png|step)
address > shipping note, shipping notes, internal shipping note, internal shipping notes = No doorbell, ask at the front desk.|Deliver on weekdays only.|Deliver before noon.|Gate 3, lorries from the south.|Pallets only with a tail lift.|Call half an hour before.|Goods to hall 2, letters to the office.
company > tax = ~(GB[1-9][0-9]{8}|DE[1-9][0-9]{8}|[1-9][0-9]-[1-9][0-9]{6})
purchase order > description = Resistors and connectors for the rover|Sheet metal for series 4|Screws and washers, yearly order|Displays for the prototype|Spare parts for the printer|Circuit boards, revision C|Batteries and holders|Cable and crimp contacts
sale order > description = Ten controllers for the workshop|Spare sensors|Starter set with two modules|Replacement under warranty|Prototype for the fair|Twenty boards without housing|Demo unit for the university
sale order shipment, sale order shipment > reference = ~[1-9]
bom item > overage = ~(|||(5%|10%|2|1))
bom item > reference = ~(R|C)[1-9][0-9]?(, (R|C)[1-9][0-9]?)?|U[1-9]|D[1-9]|J[1-4]|Q[1-6]|SW[12]|
stock item > serial, serial number = ~(||||||(12|104|7))
part category > icon = ti:cpu|ti:settings|ti:bolt|ti:tool|ti:plug|ti:box|ti:screw|ti:circuit-resistor
stock location > icon = ti:building-warehouse|ti:box|ti:package|ti:building|ti:fridge|ti:tool|
stock item tracking > note, notes = Moved to shelf B3|Counted, two missing|Split from the delivery|Received from the supplier|Assigned to a build|Returned by a customer|Label printed again
stock item test result > attachment = ~stock_files/(scope|test_log|photo|report)_[1-9][0-9]{2}\.(png|csv|pdf)
report template > description = Report for build orders|One page for each order|Packing list with barcodes|Test results of a stock item|Bill of materials with prices|Contents of a location
`;

/** What goes together in rows of such stores. */
const PAIRS = [
  ...toldPairs(
    "notification message, notification",
    "message | name, title | category",
    `
Stock of M3 screws is below the minimum | Low stock | part.low_stock
Build order BO-0042 is overdue | Overdue build order | build.overdue_build_order
Purchase order PO-0117 has been received | Order received | order.items_received
Stock of the 10k resistor is low | Low stock | part.low_stock
Sales order SO-0031 is due tomorrow | Overdue sales order | order.overdue_sales_order
A part that you follow has a new revision | Part changed | part.notification
Items of batch B2 expire soon | Stock expires soon | stock.stale
Build order BO-0051 has been completed | Build completed | build.completed
You are responsible for order PO-0123 | New order | order.new_order`,
  ),
  ...toldPairs(
    "custom unit",
    "name | symbol | definition",
    `
pallet | plt | 1200 * piece
bottle | btl | 0.75 * liter
gram | g | 0.001 * kilogram
piece | pcs | 1
centimetre | cm | 0.01 * meter
reel | reel | 5000 * piece
box | box | 100 * piece
dozen | doz | 12 * piece
roll | roll | 50 * meter
tray | tray | 24 * piece`,
  ),
  ...toldPairs(
    "inventreesetting, inventory setting, setting",
    "key | value",
    `
INVENTREE_COMPANY_NAME | Rover Works
INVENTREE_BASE_URL | https://parts.example.com
INVENTREE_DEFAULT_CURRENCY | USD|EUR
INVENTREE_DOWNLOAD_FROM_URL | False
INVENTREE_REQUIRE_CONFIRM | True
BARCODE_ENABLE | True
PART_ALLOW_DUPLICATE_IPN | False
PART_IPN_REGEX | ^[A-Z]{3}-[0-9]{4}$
PART_CATEGORY_PARAMETERS | True
PART_TEMPLATE | False
REPORT_DEFAULT_PAGE_SIZE | A4|Letter
REPORT_ENABLE | True
STOCK_ENABLE_EXPIRY | True|False
STOCK_STALE_DAYS | 14
BUILDORDER_REFERENCE_PATTERN | BO-{ref:04d}
PURCHASEORDER_REFERENCE_PATTERN | PO-{ref:04d}
SALESORDER_REFERENCE_PATTERN | SO-{ref:04d}
LOGIN_ENABLE_SSO | False
SIGNUP_GROUP | Viewers
LABEL_ENABLE | True`,
  ),
  ...toldPairs(
    "project code",
    "code | description",
    `
PRJ-042 | Controller for the greenhouse
ROVER-2 | Second series of the rover
LAB-07 | Test bench for motors
SOLAR-1 | Charger with a solar panel
DOCK-3 | Docking station, third design
PRJ-051 | Sensor for soil moisture
WIFI-A | Module with antenna outside
FAIR-25 | Exhibits for the fair in 2025
PRJ-060 | Housing of aluminium
METER-1 | Meter for three phases
SPARE | Spare parts for old series
PRJ-064 | Display with touch
LIGHT-2 | Lamp for the workshop`,
  ),
  ...toldPairs(
    "label template, label",
    "name | description | filename pattern | filter, filters | template | model type",
    `
Part label | Name and number of a part | part_{{ part.pk }}.pdf | active=True | label/part/part_label.html | part
Part label with QR code | Number and QR code of a part | part_qr_{{ part.pk }}.pdf | active=True | label/part/part_label_qr.html | part
Stock item QR | QR code of a stock item | stock_{{ item.pk }}.pdf | in_stock=True | label/stockitem/qr.html | stockitem
Serial label | Serial number in plain figures | item_{{ item.serial }}.pdf | serialized=True | label/stockitem/serial.html | stockitem
Shelf label | Name and QR code of a location | location_{{ location.pk }}.pdf | structural=False | label/stocklocation/qr.html | stocklocation
Build line label | For boxes of parts that a build needs | build_{{ build.pk }}.pdf | active=True | label/buildline/buildline_label.html | buildline`,
  ),
  ...toldPairs(
    "machine config, machine",
    "name | driver",
    `
Zebra ZD421 packing | zebra-zpl
Brother QL desk 2 | brother-ql
Zebra GK420 goods in | zebra-zpl
Dymo 450 laboratory | dymo-label
Brother QL-820 office | brother-ql
Zebra ZD621 shipping | zebra-zpl
Dymo 550 stores | dymo-label`,
  ),
  ...toldPairs(
    "part parameter template, parameter template",
    "name | unit, units | description | choice, choices",
    `
Resistance | ohm | Nominal resistance | 
Voltage | V | Highest voltage | 
Length | mm | Length over all | 
Tolerance | % | Tolerance of the nominal value | 
Width | mm | Width over all | 
Capacitance | nF | Nominal capacitance | 
Current | mA | Current at full load | 
Power | W | Power rating | 
Mount |  | How it is fixed to the board | SMD,THT
Thread |  | Thread of the screw | M2,M3,M4,M5
Colour |  | Colour of the housing | Red,Green,Blue,Black
Weight | g | Weight without packaging | 
Temperature | degC | Highest temperature of operation | 
Frequency | MHz | Frequency of the oscillator | 
Material |  | What it is made of | Steel,Brass,Nylon,Aluminium
Pitch | mm | Distance from pin to pin | `,
  ),
  ...toldPairs(
    "part category, partcategory",
    "name | description",
    `
Bearings | Ball and needle bearings
Resistors | Resistors, wired and for surface mounting
Fasteners | Screws, nuts and washers
Assemblies | Units that we build ourselves
Enclosures | Housings of plastic and metal
Sensors | For temperature, light and distance
Displays | Text and graphic displays
Capacitors | Ceramic, foil and electrolytic
Connectors | Plugs, sockets and terminals
Cables | By the metre and made up
Tools | What is lent, not built in
Motors | Steppers, servos and DC motors
Switches | Buttons, toggles and relays
Batteries | Cells, packs and holders
Boards | Bare and assembled circuit boards
Labels | Stickers and name plates`,
  ),
  ...toldPairs(
    "part test template, test template",
    "test name | key | description",
    `
Final inspection | finalinspection | Housing, labels and screws by sight
Torque check | torquecheck | Four screws at 2.5 Nm
Burn-in 24 h | burnin24h | A day at full load and 40 °C
Visual inspection | visualinspection | Solder joints under the microscope
Leak test | leaktest | Two minutes at 0.5 bar
Continuity | continuity | All pins against the list
Function test | functiontest | Every button, display and light
Insulation | insulation | 500 V for one minute
Firmware version | firmwareversion | Read over the service port
Calibration | calibration | Against the reference of the laboratory
Weight check | weightcheck | Tolerance of one per cent`,
  ),
  ...toldPairs(
    "plugin config",
    "key | name | package name",
    `
maptrack | Maptrack | inventree-maptrack
labelsheet | Label sheets | inventree-labelsheet
bomexport | Parts list export | inventree-bom-export
zebra | Zebra printers | inventree-zebra-plugin
brother | Brother printers | inventree-brother-plugin
mailalert | Mail alerts | inventree-mail-alert
kicad | KiCad library | inventree-kicad
orderhistory | Order history | inventree-order-history
stockforecast | Stock forecast | inventree-forecast
rates | Exchange rates | inventree-rates`,
  ),
];

/** Stores of parts that somebody builds things from: parts lists, builds, stock and orders. */
export const PARTS_INVENTORY = field(
  "bom_item? part_category? part_parameter part_test_template stock_item_test_result stock_item_tracking supplier_part manufacturer_part stock_location? stock_item? build? part?",
  [
    ...fromLines(LINES, 0.976),
    ...of("build", figure("status", [40, 40, 20, 10, 30], sure)),
    ...of("purchase order", figure("status", [30, 30, 20, 10, 40], sure)),
    ...of("sale order", figure("status", [20, 20, 10, 15, 40], sure)),
    ...of("stock item", figure("serial int", [0], sure)),
    ...of("stock item", figure("status", [10, 10, 10, 10, 50, 55], sure)),
  ],
  [],
  PAIRS,
);
