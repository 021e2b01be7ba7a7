import { known } from "./known.ts";
import type { Known } from "./known.ts";

const SAID = /^(?:(?:short )?description|desc|summary|about|purpose)$/;

/** Services of hosts: by what and where they are reached. */
const SERVICES = known(
  [/^(?:protocol|transport|transport protocol)$/, /^(?:port|port number)$/],
  {
    https: ["tcp", "443"],
    http: ["tcp", "80"],
    ssh: ["tcp", "22"],
    dns: ["udp|tcp", "53"],
    smtp: ["tcp", "25"],
    submission: ["tcp", "587"],
    imap: ["tcp", "143"],
    imaps: ["tcp", "993"],
    pop3: ["tcp", "110"],
    ntp: ["udp", "123"],
    ldap: ["tcp", "389"],
    ldaps: ["tcp", "636"],
    postgresql: ["tcp", "5432"],
    postgres: ["tcp", "5432"],
    mysql: ["tcp", "3306"],
    redis: ["tcp", "6379"],
    mongodb: ["tcp", "27017"],
    elasticsearch: ["tcp", "9200"],
    rabbitmq: ["tcp", "5672"],
    kafka: ["tcp", "9092"],
    snmp: ["udp", "161"],
    rdp: ["tcp", "3389"],
    syslog: ["udp", "514"],
    dhcp: ["udp", "67"],
    ftp: ["tcp", "21"],
    smb: ["tcp", "445"],
    nfs: ["tcp", "2049"],
    sip: ["udp", "5060"],
    mqtt: ["tcp", "1883"],
    telnet: ["tcp", "23"],
    vnc: ["tcp", "5900"],
    grafana: ["tcp", "3000"],
    prometheus: ["tcp", "9090"],
  },
  { of: /^(?:name|service|service name|application)$/, table: /service|port|monitor|listener|endpoint|rule/ },
);

/** Parts of a network, by what they are called. */
const NETWORKS = known([SAID], {
  servers: ["Servers of the data centre"],
  management: ["Management of switches"],
  mgmt: ["Management of switches"],
  guest: ["Guest network"],
  voice: ["Voice"],
  printers: ["Printers"],
  storage: ["Storage replication"],
  dmz: ["Servers that are reached from outside"],
  "users-1": ["Office, first floor"],
  "users-2": ["Office, second floor"],
  cameras: ["Cameras and doors"],
  wifi: ["Wireless clients"],
  backup: ["Backups at night"],
  default: ["Everything that has no place of its own"],
  "customer-a": ["Customer 1042"],
  "customer-b": ["Customer 2210"],
  internet: ["Full table of the upstreams"],
  lab: ["Laboratory"],
});

const REGISTRIES = known([SAID], {
  RIPE: ["Regional registry"],
  ARIN: ["Regional registry"],
  APNIC: ["Regional registry"],
  LACNIC: ["Regional registry"],
  AFRINIC: ["Regional registry"],
  "RFC 1918": ["Private use"],
  "RFC 6598": ["Shared address space"],
  ULA: ["Unique local addresses"],
  "RFC 3849": ["For documentation"],
  Documentation: ["For documentation"],
});

const CIRCUITS = known([SAID], {
  "Internet Transit": ["Upstream to the internet"],
  Peering: ["At the exchange, without payment"],
  MPLS: ["Between two sites"],
  "Dark Fibre": ["Leased fibre"],
  "Metro Ethernet": ["Between two sites"],
  "Out of Band": ["For management only"],
  Wavelength: ["Leased wavelength"],
  DSL: ["Office line, backup"],
});

const CLUSTERS = known([SAID], {
  "vc-prod-01": ["Production, first data centre"],
  "vc-prod-02": ["Production, second data centre"],
  "proxmox-lab": ["Laboratory, may be rebuilt"],
  "k8s-prod": ["Production containers"],
  "k8s-staging": ["Staging containers"],
  "hyperv-office": ["Servers of the office"],
  "ceph-main": ["Storage of all clusters"],
  "edge-north": ["Edge site in the north"],
  "edge-south": ["Edge site in the south"],
  "db-prod": ["Production databases"],
  "vc-dmz": ["Public services"],
  "gpu-research": ["Graphics cards for research"],
  "dr-site": ["Disaster recovery"],
  "vdi-pool-1": ["Virtual desktops"],
});

/** Labels of a log's line and the like. */
const DEVICES_OF_PCI = known([/^(?:device id|dev id)$/], {
  "gpu-compute": ["/pci_0000_[0-9a-f]{2}_[01][0-9a-f]_[0-7]/"],
  "gpu-display": ["/pci_0000_[0-9a-f]{2}_[01][0-9a-f]_[0-7]/"],
  "nic-fast": ["/pci_0000_[0-9a-f]{2}_[01][0-9a-f]_[0-7]/"],
  "nic-storage": ["/pci_0000_[0-9a-f]{2}_[01][0-9a-f]_[0-7]/"],
  nvme: ["/pci_0000_[0-9a-f]{2}_[01][0-9a-f]_[0-7]/"],
  fpga: ["/pci_0000_[0-9a-f]{2}_[01][0-9a-f]_[0-7]/"],
  crypto: ["/pci_0000_[0-9a-f]{2}_[01][0-9a-f]_[0-7]/"],
});

/** Programs that fetch what is looked for, and what tells them how. */
const DOWNLOADERS = known([/^config contract$/], {
  QBittorrent: ["QBittorrentSettings"],
  Sabnzbd: ["SabnzbdSettings"],
  Transmission: ["TransmissionSettings"],
  Deluge: ["DelugeSettings"],
  Newznab: ["NewznabSettings"],
  Torznab: ["TorznabSettings"],
  Email: ["EmailSettings"],
  Webhook: ["WebhookSettings"],
  Discord: ["DiscordSettings"],
});

/** Models of cars: what they run on. */
const CARS = known([/^(?:fuel|fuel type|energy|energy source|power ?train|engine type)$/], {
  Corolla: ["petrol|hybrid"],
  Camry: ["petrol|hybrid"],
  Prius: ["hybrid"],
  Avensis: ["diesel|petrol"],
  RAV4: ["hybrid|petrol"],
  Yaris: ["hybrid|petrol"],
  Hilux: ["diesel"],
  Ioniq: ["electric|hybrid"],
  Elantra: ["petrol"],
  i30: ["petrol|diesel"],
  i20: ["petrol"],
  Tucson: ["petrol|diesel|hybrid"],
  Kona: ["electric|petrol"],
  Niro: ["hybrid|electric"],
  Ceed: ["petrol|diesel"],
  Sportage: ["petrol|diesel|hybrid"],
  Picanto: ["petrol"],
  Octavia: ["diesel|petrol"],
  Superb: ["diesel|petrol"],
  Fabia: ["petrol"],
  Kodiaq: ["diesel|petrol"],
  Enyaq: ["electric"],
  Golf: ["petrol|diesel"],
  Passat: ["diesel|petrol"],
  Polo: ["petrol"],
  Tiguan: ["diesel|petrol"],
  Transporter: ["diesel"],
  Caddy: ["diesel"],
  "ID.3": ["electric"],
  "ID.4": ["electric"],
  "Model 3": ["electric"],
  "Model Y": ["electric"],
  "Model S": ["electric"],
  "Model X": ["electric"],
  Civic: ["petrol|hybrid"],
  Accord: ["petrol|hybrid"],
  "CR-V": ["hybrid|petrol"],
  Jazz: ["hybrid|petrol"],
  City: ["petrol"],
  Leaf: ["electric"],
  Qashqai: ["petrol|hybrid"],
  Altima: ["petrol"],
  Sentra: ["petrol"],
  Micra: ["petrol"],
  Focus: ["petrol|diesel"],
  Fiesta: ["petrol"],
  Kuga: ["hybrid|petrol"],
  Mondeo: ["diesel|petrol"],
  Fusion: ["petrol|hybrid"],
  Transit: ["diesel"],
  "F-150": ["petrol"],
  Mustang: ["petrol"],
  "C-Class": ["diesel|petrol"],
  "E-Class": ["diesel|petrol"],
  "A-Class": ["petrol|diesel"],
  Vito: ["diesel"],
  Sprinter: ["diesel"],
  Megane: ["petrol|diesel"],
  Clio: ["petrol"],
  Zoe: ["electric"],
  "208": ["petrol"],
  "308": ["petrol|diesel"],
  "3 Series": ["petrol|diesel"],
  "5 Series": ["diesel|petrol"],
  i3: ["electric"],
  A3: ["petrol|diesel"],
  A4: ["diesel|petrol"],
  A6: ["diesel|petrol"],
});

/** Classes of rides. */
const RIDES = known(
  [/^(?:name|title|label|display name)$/, SAID, /^(?:seat|capacity|max passenger|passenger capacity)$/],
  {
    economy: ["Economy", "Everyday rides at low prices.", "4"],
    comfort: ["Comfort", "Newer cars with more legroom.", "4"],
    xl: ["XL", "Room for people and luggage.", "6|7"],
    premium: ["Premium", "Well-kept cars and drivers with the best ratings.", "4"],
    black: ["Black", "Limousines for business.", "4"],
    bike: ["Moto", "Quick through the traffic, for one.", "1"],
    auto: ["Auto", "Three wheels for short ways.", "3"],
    electric: ["Electric", "Quiet rides without exhaust.", "4"],
    pool: ["Pool", "Share the ride and the price.", "2"],
  },
  { of: /code|slug|key/ },
);

/** How something is sent. */
const SHIPPED = known(
  [/^(?:ship mode |shipping |transport )?(?:code|mode)$/],
  {
    overnight: ["AIR|COURIER"],
    express: ["AIR|COURIER"],
    two_day: ["AIR|SURFACE"],
    ground: ["SURFACE|ROAD|RAIL"],
    standard: ["SURFACE|ROAD|RAIL"],
    regular: ["SURFACE|SEA|RAIL"],
    library: ["SURFACE"],
  },
  { of: /type$/ },
);

/** What is paid on the road. */
const EXPENSES = known([/^(?:description|note|detail|purpose)$/], {
  Fuel: ["Refuelled on the way back|Full tank before the tour"],
  Toll: ["Motorway toll|Bridge toll|Ferry ticket"],
  Parking: ["Parking at the customer's|Overnight parking"],
  Maintenance: ["Replacement bulb|Screen wash and oil|Tyre repair on the road"],
  Repair: ["Replacement bulb|Tyre repair on the road"],
  Cleaning: ["Car wash"],
  Wash: ["Car wash"],
  Insurance: ["Premium for the quarter"],
  Fine: ["Speeding, paid at once"],
  Other: ["Car wash|Ferry ticket|Gloves and straps"],
});

/** What a workshop does, in words. */
const WORKSHOP = known(
  [/^(?:description|work done|work performed|note)$/],
  {
    inspection: ["Annual inspection passed.|Gearbox checked, no fault found."],
    maintenance: ["Oil and filter changed.|Air filter renewed."],
    installation: ["New tachograph fitted.|Tow bar fitted."],
    express: ["Headlight bulb replaced."],
    standard: ["Tyres rotated and balanced."],
    oil_change: ["Oil and filter changed."],
    tire_rotation: ["Tyres rotated and balanced."],
    brake_service: ["Brake pads replaced on the front axle."],
    battery: ["Battery replaced."],
  },
  { table: /maintenance|repair|service|workshop/ },
);

/** Materials of a building site: the unit they are bought in, what their number begins with. */
const MATERIALS = known(
  [/^(?:unit|uom|unit of measure)$/, /^(?:sku|item code|article number|item number|material code)$/],
  {
    "Ready-mix concrete C25/30": ["m3", "/CON-[0-9]{4}/"],
    "Rebar 12 mm, 6 m": ["pcs", "/STL-[0-9]{4}/"],
    "Plywood 18 mm": ["m2|pcs", "/TMB-[0-9]{4}/"],
    "Gypsum board 12.5 mm": ["m2|pcs", "/FIN-[0-9]{4}/"],
    "Cement 25 kg": ["bag", "/CON-[0-9]{4}/"],
    "Sand, washed": ["t|m3", "/CON-[0-9]{4}/"],
    "Concrete blocks 200 mm": ["pallet|pcs", "/CON-[0-9]{4}/"],
    "PVC pipe 110 mm": ["m", "/PLB-[0-9]{4}/"],
    "Copper cable 3 x 2.5": ["m", "/ELE-[0-9]{4}/"],
    "Insulation boards 100 mm": ["m2", "/INS-[0-9]{4}/"],
    "Roof tiles, red": ["pcs|pallet", "/ROF-[0-9]{4}/"],
    "Timber 48 x 98": ["m", "/TMB-[0-9]{4}/"],
    "Steel beam HEA 160": ["m|pcs", "/STL-[0-9]{4}/"],
    "Interior paint, 15 l": ["pcs", "/FIN-[0-9]{4}/"],
    "Door frame, steel": ["pcs", "/STL-[0-9]{4}/"],
    "Screws 5 x 60, box": ["box", "/FIX-[0-9]{4}/"],
  },
);

/** Trades of a building, by the division that estimates number them by. */
const COST_CODES = known([/^(?:code|cost code|division code|number)$/], {
  Concrete: ["/03-[1-9][0-9]00/"],
  "Structural steel": ["/05-[1-9][0-9]00/"],
  "Rough carpentry": ["/06-[1-9][0-9]00/"],
  Roofing: ["/07-[1-9][0-9]00/"],
  "Doors and windows": ["/08-[1-9][0-9]00/"],
  Drywall: ["/09-2[0-9]00/"],
  Painting: ["/09-9[0-9]00/"],
  Flooring: ["/09-6[0-9]00/"],
  Plumbing: ["/22-[1-9][0-9]00/"],
  HVAC: ["/23-[1-9][0-9]00/"],
  Electrical: ["/26-[1-9][0-9]00/"],
  Earthwork: ["/31-[1-9][0-9]00/"],
  "Site utilities": ["/33-[1-9][0-9]00/"],
  "Permits and fees": ["/01-4[0-9]00/"],
  "Temporary facilities": ["/01-5[0-9]00/"],
  Masonry: ["/04-[1-9][0-9]00/"],
});

/** What threatens projects, and what is done about it. */
const RISKS = known([/^(?:mitigation|mitigation (?:plan|strategy|action)|measure|response|response plan|treatment)$/], {
  "Key supplier delivers late": ["Order critical parts four weeks earlier.|Agree on a fallback with the supplier."],
  "Loss of a key person": ["Train a second person for the role."],
  "Requirements change late": ["Review the plan every second week."],
  "Budget cut in the second half": ["Keep a reserve of ten per cent."],
  "New regulation before launch": ["Review the plan every second week."],
  "Test environment unavailable": ["Agree on a second environment with operations."],
  "Low acceptance by users": ["Run a pilot before the rollout."],
});

/** Models of an application that permissions are given on. */
const APPS = known([/^model$/], {
  auth: ["user|group|permission"],
  admin: ["logentry"],
  sessions: ["session"],
  contenttypes: ["contenttype"],
  shop: ["product|order|cart"],
  blog: ["post|comment|category"],
  orders: ["order|orderitem"],
  accounts: ["profile|account"],
  billing: ["invoice|payment"],
  catalog: ["product|category|brand"],
});

export const MACHINES: readonly Known[] = [
  ...SERVICES,
  ...NETWORKS,
  ...REGISTRIES,
  ...CIRCUITS,
  ...CLUSTERS,
  ...DEVICES_OF_PCI,
  ...DOWNLOADERS,
  ...CARS,
  ...RIDES,
  ...SHIPPED,
  ...EXPENSES,
  ...WORKSHOP,
  ...MATERIALS,
  ...COST_CODES,
  ...RISKS,
  ...APPS,
];
