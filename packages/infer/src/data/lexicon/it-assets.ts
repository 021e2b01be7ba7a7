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
  "license_seat licence_seat asset_maintenance status_label checkout_acceptance custom_fieldset fieldset depreciation? accessory? consumable? glpi_computer glpi_ticket glpi_entity glpi_entities itilcategory itilfollowup itilsolution knowbaseitem authldap mailcollector crontask networkequipment computer? software_license softwarelicense software_version softwareversion peripheral operating_system operatingsystem netport networkport computermodel monitormodel phonemodel cartridge? infocom hardware? monitor? printer? asset? .asset_tag .ldap_import .workgroup",
  [
    ...of(
      "solution, itilsolution, ticket solution",
      one(
        "content, solution, description",
        "Cable replaced, tested with the user.|Password reset, sign-in works.|Driver updated, printer restarted.|Quota of the mailbox raised.|Battery replaced, runs again.|VPN profile installed again.|Monitor exchanged.|Permission granted on the shared folder.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "entity",
      one(
        "comment, comments, note",
        "Main site, 120 users|Branch, opened in 2021|Warehouse, no IT on site|Data centre|Sales office, 15 users|Closed in 2023",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "software version",
      one(
        "comment, comments, note",
        "Security update|Supported until 2027|Replaced by the next release|Beta, not for production|Last version for older systems",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "supplier",
      one(
        "comment, comments, note, notes",
        "On-site repair within 24 hours|Volume prices for laptops|Contract until the end of 2026|Handles warranty cases|Have the serial number ready when you call|Delivers within three days",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "checkout acceptance",
      one(
        "note, notes",
        "Received with charger and bag|Small scratch on the lid|Dock follows next week|Received in good condition|Without the second battery",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "asset maintenance, maintenance",
      one(
        "note, notes",
        "New battery fitted.|Keyboard replaced under warranty.|Screen exchanged by the vendor.|Fan cleaned.|Memory raised to 32 GB.|Sent in on Monday, back in ten days.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "custom field",
      one(
        "help text",
        "15 digits, on the back of the phone|As on the label under the device|Number of the contract with the carrier|Leave empty if not leased|Six characters",
        { confidence: 0.955 },
      ),
    ),
    pattern("asset tag, inventory number, otherserial, inventory tag", "(IT|AS|INV)-[0-9]{5}", { confidence: 0.935 }),
    ...of(
      "model, computermodel, monitormodel, phonemodel, printermodel, networkequipmentmodel, peripheralmodel, asset model",
      one("name, title, model name", MODELS, SURE),
      figure("eol, end of life, end of life month", [36, 48, 60, 36, 24], SURE),
    ),
    ...of("asset, computer, hardware, computer asset", pattern("name, computer name, hostname", COMPUTER, SURE)),
    ...of(
      "monitor",
      one(
        "name",
        "Monitor left|Monitor right|27 inch, room 12|Meeting room 2|Front desk|24 inch, lab|Wide screen, design|Spare monitor|Monitor room 204|Monitor workshop",
        SURE,
      ),
    ),
    ...of(
      "peripheral",
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
    ...of(
      "entity",
      one(
        "name, title",
        "Head office|Branch north|Branch south|Warehouse|Production|Subsidiary A|Research|Sales|School|Town hall|Library|Workshop",
        SURE,
      ),
      one(
        "completename, complete name, full name",
        "Root entity > Head office|Root entity > Branch north|Root entity > Production > Workshop|Root entity > Research|Root entity > Subsidiary A",
        SURE,
      ),
      one(
        "son cache, sons cache, ancestor cache, ancestors cache",
        '{"3":3,"7":7}|{"1":1}|{"2":2,"5":5,"9":9}|[]',
        SURE,
      ),
      one("admin email name", "IT department|Help desk|Administrator|Service team", SURE),
      one("notification subject tag", "IT|GLPI|Helpdesk|Service", SURE),
      one("tag", "HQ|NORTH|SOUTH|WH|RD|SUB-A", SURE),
    ),
    ...of(
      "itil category, itilcategory, ticket category",
      one(
        "name",
        "Hardware|Software|Network|Printing|Accounts and passwords|Telephone|E-mail|New employee|Security|Meeting rooms|Mobile devices|Backup and restore",
        SURE,
      ),
      one(
        "completename, complete name",
        "Hardware > Laptop|Hardware > Monitor|Software > Office|Network > Wi-Fi|Printing > Toner|Accounts > Password|Telephone > Mobile",
        SURE,
      ),
      one("code", "HW|SW|NET|PRN|ACC|TEL|MAIL|NEW|SEC", SURE),
    ),
    ...of(
      "change",
      one(
        "name, title",
        "Replace the firewall|Roll out the new VPN client|Upgrade the phone system|New badge readers at all doors|Wireless controller upgrade|Retire the fax gateway|Update the browser on all PCs|Move to the new antivirus|Introduce a second factor|New video system for meetings",
        SURE,
      ),
    ),
    ...of(
      "problem",
      one(
        "name, title",
        "VPN drops again and again|Mails delayed since the update|Slow logins on Monday mornings|Printers offline after restart|Full disks on the file server|Wi-Fi gaps on the second floor|Wrong time on terminals|Repeated lockouts of accounts",
        SURE,
      ),
    ),
    ...of(
      "ticket",
      one(
        "name, title",
        "Laptop does not start|Password forgotten|Printer on floor 2 jams|No access to the shared drive|New monitor requested|Wi-Fi slow in room 14|Outlook asks for the password|Install CAD software|Phone has no dial tone|Mailbox full|Screen flickers|VPN disconnects",
        { ...SURE, of: ["ticket"] },
      ),
      one(
        "content, description",
        "It worked yesterday, today the screen stays black.|Since the update the program closes at once.|All colleagues in the room have the same problem.|Please install it before Monday.|The message says that access is denied.|I have tried another cable.|Needed for the new colleague who starts next week.|My keyboard writes other letters.|I cannot open the shared calendar.|The projector in room 4 does not find the laptop.|A new colleague starts on Monday and needs access.|The phone loses its connection in the basement.|Please restore the folder that I deleted.|Mails to one customer come back.",
        { ...SURE, of: ["ticket"] },
      ),
    ),
    ...of(
      "problem",
      one(
        "name, title",
        "Repeated outages of the Wi-Fi|Mail server slow in the morning|Toner used up too soon|VPN drops every hour|Backups fail on Sundays",
        SURE,
      ),
      one(
        "content",
        "Two floors cannot print since Monday.|Users are logged off without a message.|The Wi-Fi drops several times a day.|Mail arrives hours late.|Backups of the file server fail every Sunday.|Calls break off after exactly ten minutes.",
        SURE,
      ),
      one(
        "impactcontent, impact content",
        "About forty people are affected.|Two floors cannot print.|Only the sales team notices it.|No backup since the weekend.|Customers cannot reach the hotline.|Work is possible, but slow.",
        SURE,
      ),
      one(
        "causecontent, cause content",
        "Memory of the server is used up by the nightly scan.|A switch restarts when it gets too warm.|The certificate on the gateway has expired.|Two access points use the same channel.|The disk of the backup server is full.|A driver of the last update is faulty.",
        SURE,
      ),
      one(
        "symptomcontent, symptom content",
        "The print queue stays empty.|Sessions end after exactly one hour.|Pages load, but pictures do not.|The light of the switch blinks orange.|Sign-in works at the second try only.|The telephone shows no network.",
        SURE,
      ),
    ),
    ...of(
      "change",
      one(
        "name, title",
        "Replace the core switch|Update of the mail server|Move to the new file server|New certificates|Migration of telephones|Exchange of the firewall",
        SURE,
      ),
      one(
        "content",
        "The switch on the second floor is out of support and is replaced.|The mail server gets its yearly update.|All shares move to the new file server.|The certificates of the web servers expire next month.|Telephones move to the new exchange.|The firewall is replaced by a larger one.",
        SURE,
      ),
      one(
        "impactcontent, impact content",
        "No service between 20:00 and 22:00.|Users of the second floor work without printers for an hour.|Nobody should notice anything.|Telephones are dead for ten minutes.|Mail arrives late that evening.|Sign-in is not possible during the change.",
        SURE,
      ),
      one(
        "controlistcontent, control list content",
        "Back up the configuration before the change.|Write the new addresses into the inventory.|Check that the licences are there.|Announce the work two days ahead.|Support is informed and on duty.",
        SURE,
      ),
      one(
        "rolloutplancontent, rollout plan content",
        "Switch over one floor after the other.|Order of work: storage, hosts, virtual machines.|First a test group, everybody else a week later.|Install on Friday evening, watch it over the weekend.|Announce the work two days ahead, then switch over.",
        SURE,
      ),
      one(
        "backoutplancontent, backout plan content",
        "Restore the snapshot taken before.|If sign-in fails, put the old certificate back.|Keep the old server for a week.|Plug the old device in again, its cables stay marked.|Import the saved configuration.",
        SURE,
      ),
      one(
        "checklistcontent, checklist content",
        "Test login, mail and printing.|Two colleagues test from outside.|Look at the monitoring after an hour.|Call somebody on each floor.|Compare the number of mailboxes before and after.",
        SURE,
      ),
    ),
    ...of(
      "itil followup, itilfollowup, itil solution, itilsolution, ticket followup, followup, solution",
      one(
        "content",
        "Battery replaced, runs again.|Password reset, user informed.|Waiting for the spare part.|Could you restart and try again?|Driver updated, works now.|Called the user, no answer.|Replaced by a loan device.|Cable was loose.|New toner put in.|Access granted by the owner of the folder.|Please send a picture of the message.|Set up again, files kept.|Handed over to the network team.|Solved by the update of last night.|User is on holiday, asked again next week.",
        SURE,
      ),
      one(
        "solutiontype name, solution type, solution type name",
        "Repaired|Replaced|Explained|Configured|Workaround|No fault found",
        SURE,
      ),
    ),
    ...of(
      "knowbase item, knowbaseitem, knowledge base item",
      one(
        "name, title, question",
        "How do I reset my password?|How do I set up the VPN?|Connect to the printer|Order a new laptop|Share a calendar|Use the meeting room screen|Set up mail on the phone|Report a phishing mail|Request access to a shared folder|Set up a second screen|Book a meeting room|Report a lost phone|Install software from the catalogue|Scan to mail|Work from abroad|Sign a document electronically",
        SURE,
      ),
      one(
        "answer, content",
        "Open the self-service page and choose a new password.|Start the client, choose the profile and log in.|Search for the printer by its name and add it.|Fill in the form; your manager is asked to agree.|Forward the mail to the help desk and delete it.",
        SURE,
      ),
    ),
    ...of("software, softwarelicense, software license", one("name, title", SOFTWARE, SURE)),
    ...of(
      "software version, softwareversion",
      pattern("name, version", "(1[0-9]|2[0-4]|[4-9])\\.[0-9]{1,2}(\\.[0-9]{1,4})?", SURE),
      one("arch", "x86_64|i386|arm64|noarch", SURE),
    ),
    ...of(
      "crontask, cron task",
      one(
        "name",
        "mailgate|queuednotification|purgelogs|checkupdate|slaticket|alertnotclosed|expiredlicense|ldapsync|purgesessions|graph",
        SURE,
      ),
      figure("frequency", [300, 600, 3600, 86_400, 604_800], SURE),
      figure("hourmin", [0, 0, 6, 22], SURE),
      figure("hourmax", [24, 24, 20], SURE),
      figure("lastcode", [0, 1], SURE),
      figure("logs lifetime", [30, 10, 90], SURE),
    ),
    ...of(
      "profile",
      one("name", "Self-Service|Observer|Technician|Supervisor|Hotliner|Admin|Super-Admin|Read-Only", SURE),
      one("interface", "central|helpdesk", SURE),
      one("helpdesk item type", '["Computer","Monitor","Printer"]|["Computer","Phone"]|[]', SURE),
      one("ticket status", '{"1":{"2":0,"3":0}}|[]', SURE),
    ),
    ...of(
      "auth ldap, authldap, ldap server",
      one("name", "Head office directory|Branch directory|School directory|Backup directory", SURE),
      one(
        "condition, group condition",
        "(objectClass=person)|(&(objectClass=user)(!(userAccountControl=514)))|(objectClass=group)",
        SURE,
      ),
      one(
        "login field, sync field, group field, realname field, firstname field, email1 field, email 1 field, phone field",
        "samaccountname|uid|objectguid|memberof|sn|givenname|mail|telephonenumber",
        SURE,
      ),
      one("rootdn", "cn=reader,dc=example,dc=com|cn=admin,dc=example,dc=org", SURE),
      figure("time offset, deref option", [0], SURE),
    ),
    ...of(
      "mail collector, mailcollector",
      pattern("name", "(support|helpdesk|it|service)@example\\.(com|net|org)", SURE),
      one("host", "{imap.example.com:993/imap/ssl}INBOX|{mail.example.net/imap}INBOX", SURE),
      one("accepted, refused", "Archive|INBOX.accepted|INBOX.refused|Trash", SURE),
    ),
    ...of(
      "agent, inventory agent",
      pattern(
        "name, device, deviceid",
        "(NB|PC|SRV)-[0-9]{4}-2026-0[1-9]-[12][0-9]-0[6-9]-[1-5][0-9]-[1-5][0-9]",
        SURE,
      ),
      one("useragent, user agent", "GLPI-Agent_v1.7.3|GLPI-Agent_v1.11|FusionInventory-Agent_v2.6", SURE),
      one("tag", "HQ|NORTH|SOUTH|LAB", SURE),
      figure("port", [62_354], SURE),
    ),
    ...of(
      "certificate",
      one("name", "Web server|Mail server|VPN gateway|Wildcard|Intranet|LDAP|Code signing|Wi-Fi authentication", SURE),
      one(
        "certificate request",
        "-----BEGIN CERTIFICATE REQUEST-----\nMIICvDCCAaQC\n-----END CERTIFICATE REQUEST-----",
        SURE,
      ),
      one("certificate item", "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl8C\n-----END CERTIFICATE-----", SURE),
      one("command", "certbot renew --quiet|/usr/local/sbin/renew.sh|acme.sh --renew -d www.example.com", SURE),
      one("dns suffix", "example.com|example.net|internal.example", SURE),
    ),
    ...of(
      "network equipment, networkequipment",
      pattern("name", "(sw|rt|ap|fw)-(north|south|hq|lab)-0[1-9]", SURE),
      one("uptime", "41 days, 6:12:08|3 days, 0:44:51|212 days, 13:05:19|18:22:40", SURE),
      one("ram", "512|1024|2048|4096", SURE),
    ),
    ...of(
      "network port, networkport",
      one(
        "instantiation type",
        "NetworkPortEthernet|NetworkPortWifi|NetworkPortAggregate|NetworkPortFiberchannel|NetworkPortLocal",
        SURE,
      ),
      one("ifinternalstatus, ifstatus", "1|2", SURE),
      one("iflastchange, if last change", "0.02 seconds|41 days, 6:12:08|3 hours, 11:20", SURE),
      one("portduplex, port duplex", "2|3|1", SURE),
    ),
    ...of(
      "infocom",
      one("warranty info", "Next business day, on site|Bring-in|Three years, extended|With accidental damage", SURE),
      pattern("bill", "INV-2(0(2[3-6])|[0-9]{3})-[0-9]{3}", SURE),
      figure("warranty duration", [36, 24, 12, 60], SURE),
      figure("sink time", [3, 4, 5], SURE),
      figure("sink coeff", [1, 1.25, 1.75], SURE),
    ),
    ...of(
      "contract",
      one(
        "name, title",
        "Maintenance of printers|Internet line|Mobile phones|Support of the ERP system|Leasing of laptops|Antivirus|Telephone system|Hosting",
        SURE,
      ),
    ),
    ...of(
      "rule",
      one(
        "sub type",
        "RuleTicket|RuleImportComputer|RuleRight|RuleMailCollector|RuleSoftwareCategory|RuleDictionnarySoftware",
        SURE,
      ),
      one(
        "name",
        "Assign printers to team 2|Import computers by serial|Rights from the directory|Refuse auto-replies|Priority of managers|Hardware requests to purchasing",
        SURE,
      ),
      one("match", "AND|OR", SURE),
    ),
    ...of(
      "rule criteria, rulecriteria, rule criterion, rulecriterias",
      one("criteria, criterion", "name|serial|mac|from|subject|itilcategories_id|LDAP_SERVER|MAIL_EMAIL", SURE),
      one("pattern", "/printer/i|example.com|1|/^out of office/i|Laptop", SURE),
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
