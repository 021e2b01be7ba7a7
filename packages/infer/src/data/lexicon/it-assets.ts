import { figure, number, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.955 };
const MODELS =
  "Latitude 5440|ThinkPad T14 Gen 4|EliteBook 840 G10|OptiPlex 7010|MacBook Pro 14|iPhone 15|Galaxy A54|P2723DE Monitor|LaserJet M404dn|Catalyst 9200L|PowerEdge R650|Surface Laptop 5|iPad Air|Jabra Evolve2 65|WD19S Dock|ProDesk 400 G9";
const SOFTWARE =
  "Office suite|Windows 11 Pro|Photo editor, all apps|Antivirus, business|CAD workstation|Database server, standard|Remote support|Project planner|PDF editor|Virtualization, two sockets|Diagram editor|Video meetings, business|Accounting client|Backup agent";
const COMPUTER = "(NB|PC|WS|SRV|LT)-[0-9]{4}|(desktop|laptop)-[a-z0-9]{7}";

/** What a firm's computing department keeps account of: machines, licences, who has them, what was found on them. */
export const IT_ASSETS = field(
  "license_seat licence_seat asset_maintenance status_label checkout_acceptance custom_fieldset fieldset depreciation accessory consumable glpi_computer glpi_ticket computer? software_license softwarelicense software_version softwareversion peripheral operating_system operatingsystem netport networkport computermodel monitormodel phonemodel cartridge infocom plug enclosure bios hardware? monitor? printer? phone? asset? license? model? component? .asset_tag .ldap_import .workgroup",
  [
    pattern("asset tag, inventory number, otherserial, inventory tag", "(IT|AS|INV)-[0-9]{5}", { confidence: 0.935 }),
    ...of(
      "model, computermodel, monitormodel, phonemodel, printermodel, networkequipmentmodel, peripheralmodel, asset model",
      one("name, title, model name", MODELS, SURE),
      figure("eol, end of life, end of life month", [36, 48, 60, 36, 24], SURE),
    ),
    ...of("asset, computer, hardware, computer asset", pattern("name, computer name, hostname", COMPUTER, SURE)),
    ...of(
      "monitor, peripheral",
      one(
        "name",
        "Monitor left|Monitor right|Dock|Webcam|Headset|Projector room 2|Barcode scanner|Card reader|Keyboard",
        SURE,
      ),
    ),
    ...of("printer", pattern("name", "(printer|mfp|label)-(north|south|[1-4]f|lobby|store)-?[0-9]?", SURE)),
    ...of(
      "status label, asset status, state",
      one(
        "name, label",
        "Ready to Deploy|Deployed|Pending|Out for Repair|Archived|Lost/Stolen|Broken|In Storage|On Loan|Retired",
        SURE,
      ),
    ),
    ...of(
      "category, asset category",
      one(
        "name",
        "Laptops|Desktops|Monitors|Mobile Phones|Tablets|Printers|Network Equipment|Servers|Keyboards and Mice|Headsets|Docking Stations|Office Software|Operating Systems|Toner|Cables",
        SURE,
      ),
      one("category type", "asset|accessory|consumable|component|license", SURE),
    ),
    ...of(
      "depreciation",
      one(
        "name",
        "Computers, 3 years|Mobile phones, 2 years|Servers, 5 years|Furniture, 10 years|Monitors, 4 years",
        SURE,
      ),
      figure("month, months", [36, 24, 60, 120, 48], SURE),
    ),
    ...of(
      "manufacturer",
      one(
        "name",
        "Dell|Lenovo|HP|Apple|Samsung|Cisco|Logitech|Microsoft|Brother|Jabra|Ubiquiti|Epson|Asus|Fujitsu|Canon|Acer|Zebra|Poly",
        SURE,
      ),
    ),
    ...of(
      "license, licence, software license, softwarelicense, software, application",
      one("name, title", SOFTWARE, SURE),
      pattern("serial, product key, key, license key", "[A-Z0-9]{5}(-[A-Z0-9]{5}){4}", SURE),
      meaning("license name, licensed to", { text: "fullName" }, SURE),
    ),
    figure("seats, seat count, license seats", [1, 5, 10, 25, 50, 100], SURE),
    pattern("purchase order, purchase order number, po number", "PO-(2[3-6])[0-9]{4}", SURE),
    ...of(
      "accessory",
      one(
        "name",
        "USB-C dock|Wireless mouse|Keyboard, English|Headset|Laptop bag|Power adapter 65 W|HDMI cable 2 m|Webcam|Monitor arm|USB hub",
        SURE,
      ),
    ),
    ...of(
      "consumable, cartridge, cartridge item, consumable item",
      one(
        "name",
        "Toner black|Toner cyan|Label roll 62 mm|Printer paper A4|Cleaning wipes|AA batteries|Drum unit|Screen protectors|Patch cable 1 m|Cable ties",
        SURE,
      ),
    ),
    ...of(
      "component, device memory, device processor, device hard drive",
      one(
        "name, designation",
        "16 GB DDR4 memory|1 TB NVMe disk|Battery, 4 cells|Network card 10G|Power supply 550 W|Graphics card|32 GB DDR5 memory|Laptop keyboard|Fan",
        SURE,
      ),
    ),
    ...of(
      "kit, predefined kit",
      one("name", "New employee|Home office|Developer|Field service|Intern|Meeting room|Reception|Warehouse", SURE),
    ),
    ...of(
      "license seat",
      one(
        "note, notes",
        "Given to the intern until June.|Moved from the old laptop.|Reserved for the new colleague.|Home office.|To be taken back in spring.",
        SURE,
      ),
    ),
    ...of(
      "asset maintenance, maintenance",
      one(
        "type, asset maintenance type, maintenance type",
        "Maintenance|Repair|Upgrade|PAT test|Calibration|Software Support|Hardware Support",
        SURE,
      ),
      one(
        "title, name",
        "Battery replaced|Screen repaired|Memory upgraded|Yearly check|Keyboard replaced|Fan cleaned|Disk replaced|Reinstalled",
        SURE,
      ),
      number("asset maintenance time, maintenance time, downtime day", 1, 21, 0, SURE),
    ),
    one("action type", "checkout|checkin from|update|create|audit|accepted|delete|requested|uploaded", {
      ...SURE,
      of: ["action log", "asset log"],
    }),
    one("assigned type, target type, checkout to type", "user|location|asset", SURE),
    one("accepted, acceptance", "accepted|pending|declined", SURE),
    ...of(
      "custom field",
      one(
        "name, label",
        "MAC Address|IMEI|Phone Number|RAM|Operating System|Room|Cost Centre|Encryption|Wired MAC|Storage|Screen Size|Warranty Link",
        SURE,
      ),
      one("format", "ANY|ALPHA|NUMERIC|MAC|IP|EMAIL|DATE|URL|BOOLEAN", SURE),
      one("element, field type", "text|listbox|textarea|checkbox|radio", SURE),
      one("field value, field values", "8 GB\n16 GB\n32 GB|Yes\nNo|Windows\nmacOS\nLinux|13\n14\n16", SURE),
      pattern("db column, column name", "_custom_(mac_address|imei|ram|room|os|cost_centre|phone)_[1-9]", SURE),
    ),
    ...of(
      "custom fieldset, fieldset",
      one("name", "Computers|Mobile devices|Printers|Network devices|Vehicles|Furniture|Servers", SURE),
    ),
    pattern("mac address, wired mac, wifi mac, macaddr", "00:00:5E(:[0-9A-F]{2}){3}", { confidence: 0.94 }),
    one("workgroup, domain, windows domain", "OFFICE|CORP|WORKGROUP|SCHOOL|LAB", {
      ...SURE,
      of: ["computer", "hardware", "asset"],
    }),
    one("auto increment prefix, tag prefix, asset tag prefix", "IT-|AS-|INV-|HW", SURE),
    figure("next auto tag base, next tag", [1001, 2417, 10_288, 530], SURE),
    one("label template, label2 template", "DefaultLabel|TapeLabel 24mm|Avery 5267|Sheet 30 up", SURE),
    one("depreciation method", "default|half_1|half_2", SURE),
    one("webhook channel, chat channel, slack channel", "#it-assets|#helpdesk|#office|#purchasing", SURE),
    one("qr text", "Property of Example Ltd|IT department|Call 555-0143|Scan to report", SURE),
    one(
      "header row",
      '["Name","Asset Tag","Serial","Model"]|["Full Name","Email","Department"]|["Licence","Seats","Expires"]',
      SURE,
    ),
    one(
      "first row",
      '["NB-0412","IT-00412","5CG3210XYZ","Latitude 5440"]|["Anna Berg","anna@example.com","Sales"]|["Office suite","25","2027-01-31"]',
      SURE,
    ),
    one(
      "field map, column map",
      '{"Name":"name","Asset Tag":"asset_tag"}|{"Full Name":"name","Email":"email"}|{"Licence":"name","Seats":"seats"}',
      SURE,
    ),
    one("import type", "asset|user|license|accessory|consumable|component", SURE),
    one(
      "eula text, default eula text, stored eula",
      "You are responsible for this device. Please return it when you leave.|Report loss or damage within one day.|The software may only be used for work.|Do not lend the device to anybody outside of the company.",
      SURE,
    ),
  ],
  [],
  [
    pair(
      "os, os name, operating system",
      "os version, osversion, operating system version",
      {
        "Windows 11 Pro": "10.0.22631|10.0.26100",
        "Windows 10 Enterprise": "10.0.19045",
        "Ubuntu 24.04 LTS": "24.04|24.04.1",
        "Debian GNU/Linux 12": "12.5|12.8",
        macOS: "14.6|15.1",
        "Windows Server 2022": "10.0.20348",
      },
      { ...SURE, of: ["hardware", "computer", "operating system", "operatingsystem", "asset"] },
    ),
  ],
);
