import { meaning } from "../meaning.ts";
import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Ships, ports, containers. */
export const MARITIME = field(
  "vessel voyage berth seaport ship_yard seafarer port_call container_terminal stowage ferry marina mooring bunkering port? ship? boat? container? terminal? crew? cargo? port_visit crew_contract? shipping_line",
  [
    one(
      "port, port name, port of call, next port, last port, home port, departure port, arrival port, origin port, destination port",
      "Rotterdam|Hamburg|Singapore|Antwerp|Valencia|Piraeus|Gdansk|Le Havre|Santos|Busan|Felixstowe|Genoa|Gothenburg|Durban",
    ),
    one(
      "terminal, terminal name",
      "Container Terminal 1|Container Terminal 2|Ro-Ro Terminal|Bulk Terminal|Cruise Terminal|Oil Terminal|Multi-Purpose Terminal",
    ),
    one(
      "cargo operation, operation, port operation, activity",
      "discharge|loading|discharge and loading|bunkering|crew change|repairs",
    ),
    one("authority, inspecting authority", "Port State Control|Flag State|Classification Society|Vetting|Coast Guard"),
    one(
      "ship inspection type, inspection type, survey type",
      "port state control|annual survey|vetting|flag state|dry dock|special survey",
    ),
    one("class status", "in class|conditional|suspended|withdrawn"),
    one(
      "delay cause, delay reason, reason for delay",
      "strong wind|berth occupied|late arrival of pilot|congestion|crane breakdown|fog|customs hold",
    ),
    small("deficiency, deficiencies, deficiency count", 0, 9),
    small("tug, tugs, tug count", 0, 4),
    meaning(
      "owner, ship owner, manager, ship manager, charterer, agent, ship agent",
      { text: "companyName" },
      { of: ["ship", "vessel", "port call", "port visit", "charter"], confidence: 0.96 },
    ),
    ...of(
      "inspection, ship inspection, survey",
      one("result, outcome", "no deficiencies|deficiencies|detained|passed"),
      one(
        "finding, findings, remark",
        "Fire door does not close by itself.|Emergency light in the engine room out of order.|Garbage record book incomplete.|Lifeboat engine started at once.|Charts not corrected for the voyage.|Rest hours of two crew members exceeded.|No deficiencies found.",
      ),
    ),
    ...of("port visit, visit", one("visit status, status", "departed|at_berth|at_anchor|expected|cancelled")),
    ...of("crew contract, contract", one("contract status, status", "completed|signed|on_board|planned|terminated")),
    one(
      "vessel type, ship type, vessel class",
      "container|bulk carrier|tanker|general cargo|ro-ro|ferry|tug|LNG carrier|cruise|fishing|offshore supply",
    ),
    one("boat type, yacht type", "sailing yacht|motor yacht|catamaran|dinghy|cabin cruiser|rib"),
    one(
      "flag, flag state, flag country",
      "Panama|Liberia|Marshall Islands|Singapore|Malta|Bahamas|Greece|Cyprus|Denmark|Norway",
    ),
    one("classification society, class society, class", "DNV|Lloyd's Register|ABS|Bureau Veritas|ClassNK|RINA"),
    one(
      "service, service name, service route, trade lane, trade",
      "Asia-Europe|Transpacific|Transatlantic|Intra-Asia|Mediterranean|Baltic feeder|Latin America|Middle East",
    ),
    one("department", "deck|engine|catering"),
    ...of(
      "vessel, ship",
      pattern(
        "former name, previous name, ex name, old name, formerly",
        "(Northern|Pacific|Atlantic|Baltic|Ocean|Coral|Silver|Eastern|Cape|Nordic) (Star|Dawn|Pearl|Falcon|Trader|Wind|Queen|Light|Horizon|Spirit|Hope|Voyager)",
        { confidence: 0.96 },
      ),
      one(
        "builder, shipyard, yard, built by, shipbuilder",
        "Hyundai Heavy Industries|Imabari Shipbuilding|Samsung Heavy Industries|Hanwha Ocean|Oshima Shipbuilding|Meyer Werft|Fincantieri|Jiangnan Shipyard|Tsuneishi|Damen",
        { confidence: 0.96 },
      ),
      one(
        "main engine, engine, engine type, engine model, propulsion",
        "MAN B&W 6S60ME-C|MAN B&W 7G80ME|WinGD X72|Wärtsilä RT-flex50|MAN 8L51/60DF|MAN B&W 5S50ME|WinGD X92|Wärtsilä 46F",
        { confidence: 0.96 },
      ),
      number("engine power, engine power kw, main engine power, power kw, propulsion power", 4200, 58_000, 0, {
        confidence: 0.96,
      }),
      meaning(
        "owner name, registered owner, beneficial owner, operator name, manager name, technical manager",
        { text: "companyName" },
        { confidence: 0.96 },
      ),
    ),
    one(
      "p and i club, pand i club, p i club, pi club, pandi club, p and i, insurer club",
      "Gard|Britannia|North Standard|Skuld|Steamship Mutual|West of England|The London Club|UK Club|Swedish Club|Japan P&I",
      { confidence: 0.965 },
    ),
    one("imo class, imdg class, dg class, hazard class, dangerous good class, un class", "3|9|8|2.1|6.1|4.1|5.1|2.2", {
      confidence: 0.965,
    }),
    ...of(
      "container, equipment",
      one("ownership, ownership type, lease type, owned by", "owned|leased|shipper_owned", { confidence: 0.965 }),
    ),
    ...of(
      "container movement, container event, container move, equipment event, movement, tracking event, gate transaction",
      one(
        "event code, event, move code, movement code, activity code, status code, movement type",
        "GTIN|LOAD|DISC|GTOT|STUF|STRP|DEPA|ARRI",
        { confidence: 0.965 },
      ),
      one("mode, transport mode, mode of transport", "truck|vessel|rail|barge", { confidence: 0.965 }),
    ),
    ...of(
      "container movement, container event, container, movement, tracking event, equipment event",
      one(
        "location, location name, last location, current location, place, terminal name, depot",
        "Rotterdam Maasvlakte|Hamburg CTA|Antwerp PSA|Singapore PPT|Felixstowe Trinity|Valencia MSC|Le Havre TDF|Gdansk DCT|Piraeus Pier II|Inland depot Duisburg|Empty depot Tilbury",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "noon report, daily report, voyage report, departure report, arrival report",
      one(
        "remark, remarks, note, comment",
        "Fair weather, slight swell.|Reduced speed for fog.|Adverse current, 0.8 kn.|Clocks retarded one hour.|Main engine slow down, two hours.|Hold cleaning in progress.|Rough seas from the port bow.|Drifting off pilot station.|Fire drill carried out.|Fresh water generator in use.",
        { confidence: 0.965 },
      ),
    ),
    one("bollard pull class, ice class", "1A|1B|1C|none"),
    one("sea state", "slight|smooth|moderate|rough|calm|very rough"),
    one("fuel grade, bunker type, fuel type, bunker grade", "VLSFO|MGO|HSFO|LNG|methanol"),
    one(
      "navigational status, nav status",
      "under way using engine|at anchor|moored|restricted manoeuvrability|engaged in fishing",
    ),
    one(
      "rank, crew rank, position rank",
      "Able Seaman|Ordinary Seaman|Master|Chief Officer|Second Officer|Third Officer|Chief Engineer|Second Engineer|Bosun|Oiler|Cook|Electrician",
    ),
    number("teu capacity, capacity teu, teu", 900, 18_000),
    number("dwt, deadweight, deadweight tonnage, deadweight ton", 4000, 180_000),
    number("length overall, loa, loa m, length overall m", 80, 366, 1),
    number("beam, beam m, breadth, breadth m", 14, 59, 1),
    number("depth alongside, berth depth, max draft, maximum draught", 6, 18, 1),
    small("bunker quantity, fuel on board, rob", 40, 3000, 1),
    number("temperature setting, set temperature, reefer temperature, setpoint", -25, 14, 1),
    pattern("container number, container no, container id number", "(MSK|CMA|HLX|TGH|TCL|OOL|MED)U[0-9]{7}"),
    pattern("voyage number, voyage no, voyage code", "[0-9]{3}[EWNS]"),
    pattern("seal number, seal no, seal", "[A-Z]{2}[0-9]{7}"),
    pattern("berth, berth number, berth name, quay, pier, jetty, mooring", "(B|Q|Pier )[1-9][0-9]?"),
    ...of(
      "vessel, ship",
      pattern(
        "name",
        "(Northern|Pacific|Atlantic|Baltic|Ocean|Coral|Silver|Eastern|Cape|Nordic) (Star|Dawn|Pearl|Falcon|Trader|Wind|Queen|Light|Horizon|Spirit|Hope|Voyager)",
      ),
      one("status, state", "underway|at_berth|at_anchor|in_dry_dock|laid_up"),
      one("type", "container|bulk carrier|tanker|general cargo|ro-ro|ferry|tug"),
    ),
    ...of(
      "boat, yacht",
      pattern("name", "(Sea|Blue|Little|Wild|Morning|Silver) (Breeze|Gull|Pearl|Star|Swan|Dolphin|Spray)"),
      one("status", "available|booked|in_maintenance|out_of_season"),
    ),
    ...of(
      "berth, mooring, quay",
      one("status", "occupied|free|reserved|closed"),
      one("type", "container|bulk|ro-ro|cruise|general cargo|tanker"),
    ),
    ...of(
      "port call, port visit",
      one("purpose, reason", "discharge|loading|bunkering|crew change|repairs|shelter|inspection"),
      one("status", "departed|at_berth|at_anchor|expected|cancelled"),
    ),
    ...of(
      "container",
      one("status, state", "in_yard|on_vessel|gated_out|gated_in|on_hold|empty_returned|discharged"),
      one("condition", "sound|damaged|dented|needs cleaning|under repair"),
      one("size type, size, type", "22G1|42G1|45G1|22R1|45R1|22U1|42P1"),
      one("owner", "Northline Shipping|Blue Anchor Lines|Baltic Container|Oceanbridge|Pacific Lines"),
    ),
    ...of(
      "voyage",
      one("status", "completed|in_progress|scheduled|cancelled"),
      one("name", "Asia-Europe 14|Baltic Feeder 7|Transpacific 22|Mediterranean 9|Intra-Asia 31"),
    ),
    ...of("ferry, ferry route, sailing", one("status", "on_time|departed|arrived|delayed|cancelled")),
    ...of("port, seaport", one("type", "container|multi-purpose|bulk|fishing|cruise")),
    ...of(
      "vessel, voyage, port call, berth, container, cargo",
      one(
        "remark, note, comment",
        "Waiting for pilot since the morning.|Discharge finished ahead of schedule.|Delayed by strong wind at the berth.|Two lashings replaced before departure.|Reefer alarm checked, temperature back to set point.|Bunkers delivered alongside.|Crew change arranged for the next port.|Hatch covers weather-tight.|Draft survey completed.|Customs hold lifted.",
      ),
    ),
  ],

  [],
  [
    pair(
      "unlocode, un locode, locode, port code",
      "name, port name, title",
      {
        NLRTM: "Rotterdam",
        DEHAM: "Hamburg",
        SGSIN: "Singapore",
        BEANR: "Antwerp",
        ESVLC: "Valencia",
        GRPIR: "Piraeus",
        PLGDN: "Gdansk",
        FRLEH: "Le Havre",
        BRSSZ: "Santos",
        KRPUS: "Busan",
        GBFXT: "Felixstowe",
        ITGOA: "Genoa",
        SEGOT: "Gothenburg",
        ZADUR: "Durban",
        USLAX: "Los Angeles",
        USNYC: "New York",
        CNSHA: "Shanghai",
        JPYOK: "Yokohama",
        AEJEA: "Jebel Ali",
        MAPTM: "Tanger Med",
      },
      { of: ["port", "seaport", "terminal", "location"], confidence: 0.97 },
    ),
    pair(
      "unlocode, un locode, locode, port code",
      "country code, country, country iso",
      {
        NLRTM: "NL",
        DEHAM: "DE",
        SGSIN: "SG",
        BEANR: "BE",
        ESVLC: "ES",
        GRPIR: "GR",
        PLGDN: "PL",
        FRLEH: "FR",
        BRSSZ: "BR",
        KRPUS: "KR",
        GBFXT: "GB",
        ITGOA: "IT",
        SEGOT: "SE",
        ZADUR: "ZA",
        USLAX: "US",
        USNYC: "US",
        CNSHA: "CN",
        JPYOK: "JP",
        AEJEA: "AE",
        MAPTM: "MA",
      },
      { of: ["port", "seaport", "terminal", "location"], confidence: 0.97 },
    ),
  ],
);
