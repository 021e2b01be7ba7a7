import { known, knownLines } from "./known.ts";
import type { Known } from "./known.ts";

const COUNTRY = /^(?:country|country name|nation|land)$/;

/** Mountains: their range, country, how they came about, metres above the sea. */
const MOUNTAINS = known(
  [
    /^(?:mountain range|range|mountain|mountain chain|massif)$/,
    COUNTRY,
    /^(?:mountain )?(?:type|kind)$/,
    /^(?:height|elevation|altitude|height (?:m|meter)|elevation (?:m|meter))$/,
  ],
  {
    "Mont Blanc": ["Alps", "France", "granite", "4808"],
    Matterhorn: ["Alps", "Switzerland", "", "4478"],
    Elbrus: ["Caucasus", "Russia", "volcano|volcanic", "5642"],
    Kilimanjaro: ["", "Tanzania", "volcano|volcanic", "5895"],
    Aconcagua: ["Andes", "Argentina", "", "6961"],
    Denali: ["Alaska Range", "United States", "granite", "6190"],
    "Mount Kenya": ["", "Kenya", "volcano|volcanic", "5199"],
    Ararat: ["", "Turkey", "volcano|volcanic", "5137"],
    Etna: ["", "Italy", "volcano|volcanic", "3357"],
    Teide: ["", "Spain", "volcano|volcanic", "3715"],
    Fuji: ["", "Japan", "volcano|volcanic", "3776"],
    Olympus: ["", "Greece", "limestone", "2918"],
    Grossglockner: ["Alps", "Austria", "", "3798"],
    Zugspitze: ["Alps", "Germany", "limestone", "2962"],
    "Ben Nevis": ["Grampians", "United Kingdom", "granite", "1345"],
    Popocatepetl: ["", "Mexico", "volcano|volcanic", "5426"],
    Chimborazo: ["Andes", "Ecuador", "volcano|volcanic", "6263"],
    Cotopaxi: ["Andes", "Ecuador", "volcano|volcanic", "5897"],
    "Mount Cook": ["Southern Alps", "New Zealand", "", "3724"],
    K2: ["Karakoram", "Pakistan", "", "8611"],
    Annapurna: ["Himalaya", "Nepal", "", "8091"],
    Rainier: ["Cascade Range", "United States", "volcano|volcanic", "4392"],
    Toubkal: ["Atlas", "Morocco", "", "4167"],
    Vesuvius: ["", "Italy", "volcano|volcanic", "1281"],
    Galdhopiggen: ["Scandinavian Mountains", "Norway", "", "2469"],
  },
);

/** Where mountains and deserts are. */
const POSITIONS = knownLines(
  [/^lat(?:itude)?$/, /^(?:lon|long|lng|longitude)$/],
  `Mont Blanc;45.83;6.86
Matterhorn;45.98;7.66
Elbrus;43.35;42.44
Kilimanjaro;-3.07;37.35
Aconcagua;-32.65;-70.01
Denali;63.07;-151.01
Mount Kenya;-0.15;37.31
Ararat;39.7;44.3
Etna;37.75;14.99
Teide;28.27;-16.64
Fuji;35.36;138.73
Olympus;40.09;22.36
Grossglockner;47.07;12.69
Zugspitze;47.42;10.98
Ben Nevis;56.8;-5.0
Popocatepetl;19.02;-98.63
Chimborazo;-1.47;-78.82
Cotopaxi;-0.68;-78.44
Mount Cook;-43.6;170.14
K2;35.88;76.51
Annapurna;28.6;83.82
Rainier;46.85;-121.76
Toubkal;31.06;-7.92
Vesuvius;40.82;14.43
Galdhopiggen;61.64;8.31
Sahara;23.4;9.0
Gobi;42.6;103.4
Kalahari;-23.0;22.0
Namib;-24.7;15.3
Atacama;-24.5;-69.3
Mojave;35.0;-115.5
Sonora;32.3;-112.9
Chihuahua;30.5;-103.8
Negev;30.8;34.8
Sinai;29.5;33.8
Arabian Desert;19.0;47.0
Rub al Khali;20.0;50.0
Karakum;39.0;60.0
Kyzylkum;42.4;63.5
Taklamakan;38.9;82.2
Thar;27.0;71.0
Great Victoria Desert;-29.2;129.3
Simpson Desert;-24.6;137.4
Gibson Desert;-24.5;123.4
Great Sandy Desert;-20.0;123.0
Libyan Desert;24.0;25.0
Nubian Desert;20.5;33.0
Patagonian Desert;-41.3;-69.3
Syrian Desert;33.3;38.8`,
  { over: true, table: /mountain|peak|summit|desert|volcano/ },
);

const ISLANDS = known([/^(?:archipelago|island|island group|group)$/, /^(?:island )?type$/, COUNTRY], {
  Crete: ["", "", "Greece"],
  Sicily: ["", "", "Italy"],
  Corsica: ["", "", "France"],
  Iceland: ["", "volcanic", "Iceland"],
  Madagascar: ["", "", "Madagascar"],
  Tasmania: ["", "", "Australia"],
  Jamaica: ["Greater Antilles", "", "Jamaica"],
  Java: ["Sunda Islands", "volcanic", "Indonesia"],
  Sumatra: ["Sunda Islands", "volcanic", "Indonesia"],
  Borneo: ["Sunda Islands", "", "Indonesia"],
  Honshu: ["", "volcanic", "Japan"],
  Cyprus: ["", "", "Cyprus"],
  Malta: ["Maltese Islands", "lime", "Malta"],
  Gotland: ["", "lime", "Sweden"],
  Skye: ["Hebrides", "volcanic", "United Kingdom"],
  Tenerife: ["Canaries", "volcanic", "Spain"],
  Zanzibar: ["", "coral", "Tanzania"],
  Bali: ["Sunda Islands", "volcanic", "Indonesia"],
  Hawaii: ["Hawaiian Islands", "volcanic", "United States"],
  Sardinia: ["", "", "Italy"],
  Rhodes: ["Dodecanese", "", "Greece"],
  Mallorca: ["Balearic Islands", "lime", "Spain"],
  Oahu: ["Hawaiian Islands", "volcanic", "United States"],
  Bornholm: ["", "", "Denmark"],
});

/** Lakes: the river that leaves them, how they came about. */
const LAKES = known([/^(?:river|outflow|drain)$/, /^(?:lake )?type$/], {
  "Lake Victoria": ["Nile", ""],
  "Lake Baikal": ["Angara", ""],
  "Lake Constance": ["Rhine", "glacial"],
  "Lake Superior": ["Saint Lawrence", "glacial"],
  "Lake Huron": ["Saint Lawrence", "glacial"],
  "Lake Titicaca": ["", ""],
  "Lake Malawi": ["Shire", ""],
  "Lake Ladoga": ["Neva", "glacial"],
  "Lake Onega": ["Neva", "glacial"],
  "Lake Chad": ["", ""],
  "Lake Como": ["", "glacial"],
  "Lake Geneva": ["Rhone", "glacial"],
  "Loch Ness": ["", "glacial"],
  "Lake Balaton": ["", ""],
  "Lake Van": ["", "salt"],
  "Lake Tahoe": ["", ""],
  "Lake Turkana": ["", "salt"],
  "Lake Nicaragua": ["", ""],
  Vaenern: ["", "glacial"],
  "Lake Ontario": ["Saint Lawrence", "glacial"],
});

/** Rivers: what they flow into, where they rise. */
const RIVERS = known([/^(?:river|flow into|main river)$/, /^(?:mountain|mountain range|source mountain)$/, /^sea$/], {
  Danube: ["", "", "Black Sea"],
  Rhine: ["", "Alps", "North Sea"],
  Elbe: ["", "", "North Sea"],
  Loire: ["", "", "Atlantic Ocean"],
  Volga: ["", "", "Caspian Sea"],
  Amazon: ["", "Andes", "Atlantic Ocean"],
  Nile: ["", "", "Mediterranean Sea"],
  Niger: ["", "", "Atlantic Ocean"],
  Congo: ["", "", "Atlantic Ocean"],
  Zambezi: ["", "", "Indian Ocean"],
  Mekong: ["", "Himalaya", "South China Sea"],
  Indus: ["", "Himalaya", "Arabian Sea"],
  Ganges: ["", "Himalaya", "Bay of Bengal"],
  Yukon: ["", "Rocky Mountains", "Bering Sea"],
  Mississippi: ["", "", "Gulf of Mexico"],
  Missouri: ["Mississippi", "Rocky Mountains", ""],
  Parana: ["", "", "Atlantic Ocean"],
  Orinoco: ["", "", "Atlantic Ocean"],
  Murray: ["", "", "Indian Ocean"],
  Thames: ["", "", "North Sea"],
  Tagus: ["", "", "Atlantic Ocean"],
  Po: ["", "Alps", "Adriatic Sea"],
  Vistula: ["", "Carpathians", "Baltic Sea"],
  Dnepr: ["", "", "Black Sea"],
  Euphrates: ["", "", "Persian Gulf"],
  Tigris: ["", "", "Persian Gulf"],
  Amur: ["", "", "Sea of Okhotsk"],
  Lena: ["", "", "Laptev Sea"],
  Seine: ["", "", "English Channel"],
  Garonne: ["", "Pyrenees", "Atlantic Ocean"],
});

const PROVINCES = known(
  [/^(?:capital|capital city|seat)$/, /^(?:cap ?prov|capital province)$/, COUNTRY],
  {
    Bavaria: ["Munich", "Bavaria", "Germany"],
    Lombardy: ["Milan", "Lombardy", "Italy"],
    Andalusia: ["Seville", "Andalusia", "Spain"],
    Ontario: ["Toronto", "Ontario", "Canada"],
    Queensland: ["Brisbane", "Queensland", "Australia"],
    Punjab: ["Lahore", "Punjab", "Pakistan"],
    Jalisco: ["Guadalajara", "Jalisco", "Mexico"],
    Normandy: ["Rouen", "Normandy", "France"],
    Hokkaido: ["Sapporo", "Hokkaido", "Japan"],
    Tuscany: ["Florence", "Tuscany", "Italy"],
    Gelderland: ["Arnhem", "Gelderland", "Netherlands"],
    Saxony: ["Dresden", "Saxony", "Germany"],
    Anatolia: ["Ankara", "Anatolia", "Turkey"],
    Oaxaca: ["Oaxaca", "Oaxaca", "Mexico"],
    Bahia: ["Salvador", "Bahia", "Brazil"],
    Cordoba: ["Cordoba", "Cordoba", "Argentina"],
    Galicia: ["Santiago de Compostela", "Galicia", "Spain"],
    Silesia: ["Katowice", "Silesia", "Poland"],
    Brittany: ["Rennes", "Brittany", "France"],
    Kerala: ["Thiruvananthapuram", "Kerala", "India"],
    Sumatra: ["Medan", "Sumatra", "Indonesia"],
    Mendoza: ["Mendoza", "Mendoza", "Argentina"],
    Alberta: ["Edmonton", "Alberta", "Canada"],
    Tasmania: ["Hobart", "Tasmania", "Australia"],
    Transvaal: ["Pretoria", "Transvaal", "South Africa"],
    Tyrol: ["Innsbruck", "Tyrol", "Austria"],
    Crete: ["Heraklion", "Crete", "Greece"],
    Skane: ["Malmö", "Skane", "Sweden"],
    Zeeland: ["Middelburg", "Zeeland", "Netherlands"],
    Moravia: ["Brno", "Moravia", "Czech Republic"],
  },
  { over: true },
);

/** Where organisations of states have their seats. */
const ORGANISATIONS = known(
  [/^(?:city|seat|headquarters|headquarter)$/, /^(?:province|state|region)$/],
  {
    "United Nations": ["New York", "New York"],
    "European Union": ["Brussels", "Brussels"],
    "African Union": ["Addis Ababa", "Addis Ababa"],
    "World Trade Organization": ["Geneva", "Geneva"],
    "Arab League": ["Cairo", "Cairo"],
    "Nordic Council": ["Copenhagen", "Hovedstaden"],
    "World Health Organization": ["Geneva", "Geneva"],
    "Andean Group": ["Lima", "Lima"],
    "Caribbean Community": ["Georgetown", "Demerara-Mahaica"],
    "International Monetary Fund": ["Washington", "District of Columbia"],
    "Council of Europe": ["Strasbourg", "Grand Est"],
    "Organization of American States": ["Washington", "District of Columbia"],
    "Asian Development Bank": ["Manila", "Metro Manila"],
    "Universal Postal Union": ["Bern", "Bern"],
  },
  { over: true },
);

const LINES_OF_THE_AIR = `Air Arabia;United Arab Emirates;G9
LOT Polish Airlines;Poland;LO
El Al;Israel;LY
Sun Country Airlines;United States;SY
Sichuan Airlines;China;3U
Delta Air Lines;United States;DL
Ryanair;Ireland;FR
Air Niugini;Papua New Guinea;PX
SriLankan Airlines;Sri Lanka;UL
Gol Linhas Aereas Inteligentes;Brazil;G3
Korean Air;South Korea;KE
American Airlines;United States;AA
Spring Airlines;China;9C
Allegiant Air;United States;G4
Cebu Pacific Air;Philippines;5J
Go First;India;G8
Avianca;Colombia;AV
Flybondi;Argentina;FO
Air Transat;Canada;TS
Pegasus Airlines;Turkey;PC
Asiana Airlines;South Korea;OZ
Aerolineas Argentinas;Argentina;AR
Southwest Airlines;United States;WN
Vietnam Airlines;Vietnam;VN
China Southern Airlines;China;CZ
Tunisair;Tunisia;TU
JetBlue Airways;United States;B6
Virgin Atlantic Airways;United Kingdom;VS
China Eastern Airlines;China;MU
Frontier Airlines;United States;F9
KLM Royal Dutch Airlines;Netherlands;KL
SunExpress;Turkey;XQ
Air Mauritius;Mauritius;MK
IndiGo Airlines;India;6E
Wizz Air;Hungary;W6
Condor;Germany;DE
China Airlines;Taiwan;CI
Ural Airlines;Russia;U6
VivaAerobus;Mexico;VB
Linea Aerea Amaszonas;Bolivia;Z8
Aeroflot;Russia;SU
Air Canada;Canada;AC
Satena;Colombia;9R
JetSMART;Chile;JA
Finnair;Finland;AY
Libyan Airlines;Libya;LN
Easyfly;Colombia;VE
VOEPASS Linhas Aereas;Brazil;2Z
EasyJet;United Kingdom;U2
AirAsia;Malaysia;AK
Ukraine International;Ukraine;PS
Ethiopian Airlines;Ethiopia;ET
Jeju Air;South Korea;7C
Royal Air Maroc;Morocco;AT
Flydubai;United Arab Emirates;FZ
AirAsia X;Malaysia;D7
Aeromexico;Mexico;AM
Jet2;United Kingdom;LS
Malaysia Airlines;Malaysia;MH
Fiji Airways;Fiji;FJ
Etihad Airways;United Arab Emirates;EY
Beijing Capital Airlines;China;JD
Air New Zealand;New Zealand;NZ
Air China;China;CA
Volaris;Mexico;Y4
EcoJet;Bolivia;8J
FlySafair;South Africa;FA
WestJet;Canada;WS
EVA Air;Taiwan;BR
Norwegian Air Shuttle;Norway;DY
Egyptair;Egypt;MS
Air India;India;AI
Saudia;Saudi Arabia;SV
Alaska Airlines;United States;AS
VietJet Air;Vietnam;VJ
Air France;France;AF
All Nippon Airways;Japan;NH
Hawaiian Airlines;United States;HA
Sky Airline;Chile;H2
Qatar Airways;Qatar;QR
Aircalin;New Caledonia;SB
Azul Linhas Aereas Brasileiras;Brazil;AD
Air Tahiti Nui;French Polynesia;TN
South African Airways;South Africa;SA
S7 Airlines;Russia;S7
Lion Air;Indonesia;JT
Nordwind Airlines;Russia;N4
Boliviana de Aviacion;Bolivia;OB
Garuda Indonesia;Indonesia;GA
Oman Air;Oman;WY
Thai AirAsia;Thailand;FD
Virgin Australia;Australia;VA
Lufthansa;Germany;LH
SkyWest Airlines;United States;OO
Wingo;Colombia;P5
Kenya Airways;Kenya;KQ
Alitalia;Italy;AZ
SAS;Sweden;SK
Republic Airways;United States;YX
Air Europa;Spain;UX
Air Tahiti;French Polynesia;VT
Turkish Airlines;Turkey;TK
Juneyao Airlines;China;HO
Qantas Group;Australia;QF
Thai Airways;Thailand;TG
Philippine Airlines;Philippines;PR
Aegean Airlines;Greece;A3
Japan Airlines;Japan;JL
Azur Air;Russia;ZF
Pakistan International Airlines;Pakistan;PK
Spirit Airlines;United States;NK
Air Algerie;Algeria;AH
British Airways;United Kingdom;BA
Shandong Airlines;China;SC
Star Peru;Peru;2I
Emirates Airlines;United Arab Emirates;EK
Hainan Airlines;China;HU
TUI Airways;United Kingdom;BY
Copa Airlines;Panama;CM
LATAM Airlines;Chile;LA
Kulula.com;South Africa;MN
TAP Air Portugal;Portugal;TP
Singapore Airlines;Singapore;SQ
United Airlines;United States;UA
SpiceJet;India;SG
Cathay Pacific;Hong Kong;CX
Iberia;Spain;IB
Vueling;Spain;VY
Aer Lingus;Ireland;EI
Brussels Airlines;Belgium;SN
Austrian Airlines;Austria;OS
Swiss International Air Lines;Switzerland;LX
Eurowings;Germany;EW
Icelandair;Iceland;FI
ITA Airways;Italy;AZ`;

const AIRLINES = knownLines(
  [COUNTRY, /^(?:abbreviation|iata(?: ?code)?|airline code|carrier code|iata designator)$/],
  LINES_OF_THE_AIR,
);

/** Flights are numbered behind the letters of who flies them. */
const FLIGHTS = known(
  [/^(?:(?:outbound|return|inbound|marketing|operating) )?flight (?:number|code|designator)$/],
  Object.fromEntries(
    LINES_OF_THE_AIR.split("\n").map((line): readonly [string, readonly string[]] => {
      const [airline = "", , code = ""] = line.split(";");
      return [airline, [`/${code}[1-9][0-9]{1,3}/`]];
    }),
  ),
  { of: /airline|carrier/ },
);

/** Who makes cars: the whole name, the country. */
const CAR_MAKERS = known(
  [/^(?:full name|company|company name|legal name|manufacturer|full maker)$/, COUNTRY, /^(?:country code|origin)$/],
  {
    Toyota: ["Toyota", "Japan", "JP"],
    Volkswagen: ["Volkswagen", "Germany", "DE"],
    Ford: ["Ford Motor Company", "United States", "US"],
    Honda: ["Honda", "Japan", "JP"],
    BMW: ["BMW", "Germany", "DE"],
    Volvo: ["Volvo", "Sweden", "SE"],
    Fiat: ["Fiat", "Italy", "IT"],
    Nissan: ["Nissan Motors", "Japan", "JP"],
    Peugeot: ["Peugeot", "France", "FR"],
    Chevrolet: ["General Motors", "United States", "US"],
    Mazda: ["Mazda", "Japan", "JP"],
    Renault: ["Renault", "France", "FR"],
    Subaru: ["Subaru", "Japan", "JP"],
    Audi: ["Audi", "Germany", "DE"],
    Kia: ["Kia Motors", "South Korea", "KR"],
    Hyundai: ["Hyundai", "South Korea", "KR"],
    Skoda: ["Skoda Auto", "Czech Republic", "CZ"],
    Tesla: ["Tesla", "United States", "US"],
    "Mercedes-Benz": ["Daimler Benz", "Germany", "DE"],
    Opel: ["Opel", "Germany", "DE"],
    Citroen: ["Citroen", "France", "FR"],
    Seat: ["Seat", "Spain", "ES"],
    Suzuki: ["Suzuki", "Japan", "JP"],
    Mitsubishi: ["Mitsubishi", "Japan", "JP"],
    Dacia: ["Dacia", "Romania", "RO"],
    Jeep: ["Jeep", "United States", "US"],
    Porsche: ["Porsche", "Germany", "DE"],
  },
);

/** What goes with a currency. */
const CURRENCY_FACTS: readonly RegExp[] = [
  /^(?:(?:cent|subunit|fraction|minor unit|minor) name|currency sub ?unit label|cent|fractional unit)$/,
  /^(?:unit name|currency unit label|unit label)$/,
  /^(?:pfx symbol|prefix symbol|symbol left|symbol prefix|left symbol)$/,
  /^(?:sfx symbol|suffix symbol|symbol right|symbol suffix|right symbol)$/,
  /^(?:decimal (?:point|separator|mark|sep|symbol))$/,
  /^(?:(?:group|grouping|thousand|digit group)s? (?:separator|sep|symbol|point))$/,
  /^(?:currency symbol|currency code|iso code|code)$/,
];
const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  "US Dollar": ["Cent", "Dollar", "$", "", ".", ",", "USD"],
  Euro: ["Cent", "Euro", "", "€", ",", ".", "EUR"],
  "Pound Sterling": ["Penny", "Pound", "£", "", ".", ",", "GBP"],
  "British Pound": ["Penny", "Pound", "£", "", ".", ",", "GBP"],
  Yen: ["Sen", "Yen", "¥", "", ".", ",", "JPY"],
  "Japanese Yen": ["Sen", "Yen", "¥", "", ".", ",", "JPY"],
  "Swiss Franc": ["Rappen", "Franc", "CHF", "", ".", "'", "CHF"],
  "Canadian Dollar": ["Cent", "Dollar", "$", "", ".", ",", "CAD"],
  "Australian Dollar": ["Cent", "Dollar", "$", "", ".", ",", "AUD"],
  "New Zealand Dollar": ["Cent", "Dollar", "$", "", ".", ",", "NZD"],
  "Swedish Krona": ["Öre", "Krona", "", "kr", ",", " ", "SEK"],
  "Norwegian Krone": ["Øre", "Krone", "", "kr", ",", " ", "NOK"],
  "Danish Krone": ["Øre", "Krone", "", "kr", ",", ".", "DKK"],
  Zloty: ["Grosz", "Zloty", "", "zł", ",", " ", "PLN"],
  "Polish Zloty": ["Grosz", "Zloty", "", "zł", ",", " ", "PLN"],
  "Czech Koruna": ["Haléř", "Koruna", "", "Kč", ",", " ", "CZK"],
  "Hungarian Forint": ["Fillér", "Forint", "", "Ft", ",", " ", "HUF"],
  "Romanian Leu": ["Ban", "Leu", "", "lei", ",", ".", "RON"],
  "Bulgarian Lev": ["Stotinka", "Lev", "", "лв", ",", " ", "BGN"],
  "Turkish Lira": ["Kuruş", "Lira", "₺", "", ",", ".", "TRY"],
  "Israeli Shekel": ["Agora", "Shekel", "₪", "", ".", ",", "ILS"],
  "New Israeli Sheqel": ["Agora", "Sheqel", "₪", "", ".", ",", "ILS"],
  "Brazilian Real": ["Centavo", "Real", "R$", "", ",", ".", "BRL"],
  "Mexican Peso": ["Centavo", "Peso", "$", "", ".", ",", "MXN"],
  "Chilean Peso": ["Centavo", "Peso", "$", "", ",", ".", "CLP"],
  "Argentine Peso": ["Centavo", "Peso", "$", "", ",", ".", "ARS"],
  "Colombian Peso": ["Centavo", "Peso", "$", "", ",", ".", "COP"],
  "Philippine Peso": ["Sentimo", "Peso", "₱", "", ".", ",", "PHP"],
  Sol: ["Céntimo", "Sol", "S/", "", ".", ",", "PEN"],
  "Indian Rupee": ["Paisa", "Rupee", "₹", "", ".", ",", "INR"],
  "Pakistan Rupee": ["Paisa", "Rupee", "₨", "", ".", ",", "PKR"],
  Rupiah: ["Sen", "Rupiah", "Rp", "", ",", ".", "IDR"],
  Baht: ["Satang", "Baht", "฿", "", ".", ",", "THB"],
  "Yuan Renminbi": ["Fen", "Yuan", "¥", "", ".", ",", "CNY"],
  "Chinese Yuan": ["Fen", "Yuan", "¥", "", ".", ",", "CNY"],
  Won: ["Jeon", "Won", "₩", "", ".", ",", "KRW"],
  "Hong Kong Dollar": ["Cent", "Dollar", "$", "", ".", ",", "HKD"],
  "Singapore Dollar": ["Cent", "Dollar", "$", "", ".", ",", "SGD"],
  "Malaysian Ringgit": ["Sen", "Ringgit", "RM", "", ".", ",", "MYR"],
  Dong: ["Hào", "Dong", "", "₫", ",", ".", "VND"],
  Rand: ["Cent", "Rand", "R", "", ".", ",", "ZAR"],
  Naira: ["Kobo", "Naira", "₦", "", ".", ",", "NGN"],
  "Kenyan Shilling": ["Cent", "Shilling", "KSh", "", ".", ",", "KES"],
  "Ghana Cedi": ["Pesewa", "Cedi", "₵", "", ".", ",", "GHS"],
  "Egyptian Pound": ["Piastre", "Pound", "E£", "", ".", ",", "EGP"],
  "Moroccan Dirham": ["Centime", "Dirham", "", "DH", ",", ".", "MAD"],
  "UAE Dirham": ["Fils", "Dirham", "", "AED", ".", ",", "AED"],
  "Saudi Riyal": ["Halala", "Riyal", "", "SAR", ".", ",", "SAR"],
  Hryvnia: ["Kopiyka", "Hryvnia", "", "₴", ",", " ", "UAH"],
  "Icelandic Krona": ["Eyrir", "Krona", "", "kr", ",", ".", "ISK"],
  Forint: ["Fillér", "Forint", "", "Ft", ",", " ", "HUF"],
  "Russian Ruble": ["Kopeck", "Ruble", "", "₽", ",", " ", "RUB"],
  Taka: ["Poisha", "Taka", "৳", "", ".", ",", "BDT"],
  "Sri Lanka Rupee": ["Cent", "Rupee", "Rs", "", ".", ",", "LKR"],
  "Kuwaiti Dinar": ["Fils", "Dinar", "", "KD", ".", ",", "KWD"],
  "Qatari Rial": ["Dirham", "Rial", "", "QR", ".", ",", "QAR"],
  "Bahraini Dinar": ["Fils", "Dinar", "", "BD", ".", ",", "BHD"],
  "Rial Omani": ["Baisa", "Rial", "", "RO", ".", ",", "OMR"],
  "Jordanian Dinar": ["Piastre", "Dinar", "", "JD", ".", ",", "JOD"],
  "Tunisian Dinar": ["Millime", "Dinar", "", "DT", ",", " ", "TND"],
  "Algerian Dinar": ["Centime", "Dinar", "", "DA", ",", " ", "DZD"],
  Tenge: ["Tıyn", "Tenge", "₸", "", ",", " ", "KZT"],
  Lari: ["Tetri", "Lari", "₾", "", ",", " ", "GEL"],
  "Armenian Dram": ["Luma", "Dram", "", "֏", ",", " ", "AMD"],
  "Azerbaijan Manat": ["Qəpik", "Manat", "₼", "", ",", ".", "AZN"],
  "Iceland Krona": ["Eyrir", "Krona", "", "kr", ",", ".", "ISK"],
  "Serbian Dinar": ["Para", "Dinar", "", "din", ",", ".", "RSD"],
  Lek: ["Qindarka", "Lek", "", "L", ",", " ", "ALL"],
  Denar: ["Deni", "Denar", "", "den", ",", ".", "MKD"],
  "Convertible Mark": ["Fening", "Mark", "", "KM", ",", ".", "BAM"],
  "Moldovan Leu": ["Ban", "Leu", "", "L", ",", ".", "MDL"],
  "Belarusian Ruble": ["Kopeck", "Ruble", "", "Br", ",", " ", "BYN"],
  "Peso Uruguayo": ["Centésimo", "Peso", "$", "", ",", ".", "UYU"],
  Guarani: ["Céntimo", "Guarani", "₲", "", ",", ".", "PYG"],
  Boliviano: ["Centavo", "Boliviano", "Bs", "", ",", ".", "BOB"],
  "Costa Rican Colon": ["Céntimo", "Colon", "₡", "", ",", ".", "CRC"],
  Quetzal: ["Centavo", "Quetzal", "Q", "", ".", ",", "GTQ"],
  Lempira: ["Centavo", "Lempira", "L", "", ".", ",", "HNL"],
  "Cordoba Oro": ["Centavo", "Cordoba", "C$", "", ".", ",", "NIO"],
  "Dominican Peso": ["Centavo", "Peso", "RD$", "", ".", ",", "DOP"],
  "Jamaican Dollar": ["Cent", "Dollar", "J$", "", ".", ",", "JMD"],
  "Trinidad and Tobago Dollar": ["Cent", "Dollar", "TT$", "", ".", ",", "TTD"],
  "Barbados Dollar": ["Cent", "Dollar", "Bds$", "", ".", ",", "BBD"],
  "Bahamian Dollar": ["Cent", "Dollar", "B$", "", ".", ",", "BSD"],
  "East Caribbean Dollar": ["Cent", "Dollar", "EC$", "", ".", ",", "XCD"],
  "New Taiwan Dollar": ["Cent", "Dollar", "NT$", "", ".", ",", "TWD"],
  Tugrik: ["Möngö", "Tugrik", "₮", "", ".", ",", "MNT"],
  "Nepalese Rupee": ["Paisa", "Rupee", "Rs", "", ".", ",", "NPR"],
  Kyat: ["Pya", "Kyat", "K", "", ".", ",", "MMK"],
  Riel: ["Sen", "Riel", "៛", "", ".", ",", "KHR"],
  "Lao Kip": ["Att", "Kip", "₭", "", ".", ",", "LAK"],
  "Uganda Shilling": ["Cent", "Shilling", "USh", "", ".", ",", "UGX"],
  "Tanzanian Shilling": ["Cent", "Shilling", "TSh", "", ".", ",", "TZS"],
  "Rwanda Franc": ["Centime", "Franc", "FRw", "", ".", ",", "RWF"],
  "Ethiopian Birr": ["Santim", "Birr", "Br", "", ".", ",", "ETB"],
  "CFA Franc BCEAO": ["Centime", "Franc", "", "CFA", ",", " ", "XOF"],
  "CFA Franc BEAC": ["Centime", "Franc", "", "FCFA", ",", " ", "XAF"],
  "Mauritius Rupee": ["Cent", "Rupee", "Rs", "", ".", ",", "MUR"],
  Pula: ["Thebe", "Pula", "P", "", ".", ",", "BWP"],
  "Namibia Dollar": ["Cent", "Dollar", "N$", "", ".", ",", "NAD"],
  "Zambian Kwacha": ["Ngwee", "Kwacha", "K", "", ".", ",", "ZMW"],
  "Mozambique Metical": ["Centavo", "Metical", "", "MT", ",", ".", "MZN"],
  Kwanza: ["Cêntimo", "Kwanza", "Kz", "", ",", ".", "AOA"],
  "Fiji Dollar": ["Cent", "Dollar", "FJ$", "", ".", ",", "FJD"],
  Kina: ["Toea", "Kina", "K", "", ".", ",", "PGK"],
};

/** Colours by their common names, as screens and stylesheets have them. */
const COLOURS: Readonly<Record<string, string>> = {
  Black: "000000",
  White: "FFFFFF",
  Red: "FF0000",
  Green: "008000",
  Blue: "0000FF",
  Yellow: "FFFF00",
  Orange: "FFA500",
  Purple: "800080",
  Pink: "FFC0CB",
  Brown: "A52A2A",
  Grey: "808080",
  Gray: "808080",
  Teal: "008080",
  Navy: "000080",
  "Navy blue": "000080",
  Maroon: "800000",
  Olive: "808000",
  Lime: "00FF00",
  Cyan: "00FFFF",
  Magenta: "FF00FF",
  Turquoise: "40E0D0",
  Violet: "EE82EE",
  Indigo: "4B0082",
  Gold: "FFD700",
  Silver: "C0C0C0",
  Beige: "F5F5DC",
  Ivory: "FFFFF0",
  Cream: "FFFDD0",
  Khaki: "C3B091",
  Coral: "FF7F50",
  Salmon: "FA8072",
  Crimson: "DC143C",
  Burgundy: "800020",
  Lavender: "E6E6FA",
  Mint: "98FF98",
  Charcoal: "36454F",
  Anthracite: "383E42",
  Tan: "D2B48C",
  Orchid: "DA70D6",
  Azure: "007FFF",
  Plum: "8E4585",
  Fuchsia: "FF00FF",
  "Mint green": "98FB98",
  Aqua: "00FFFF",
  Amber: "FFBF00",
  Bronze: "CD7F32",
  Copper: "B87333",
  Emerald: "50C878",
  Sand: "C2B280",
  "Sand Green": "A0BCAC",
  "Light Blue": "ADD8E6",
  "Dark Blue": "00008B",
  "Sky Blue": "87CEEB",
  "Royal Blue": "4169E1",
  "Light Green": "90EE90",
  "Dark Green": "006400",
  "Light Grey": "D3D3D3",
  "Dark Grey": "A9A9A9",
  "Light Gray": "D3D3D3",
  "Dark Gray": "A9A9A9",
  "Dark Red": "8B0000",
  "Dark Turquoise": "008F9B",
  "Dark Pink": "C870A0",
  "Dark Orange": "FF8C00",
  "Light Yellow": "FFFFE0",
  "Light Pink": "FFB6C1",
  "Reddish Brown": "582A12",
  "Light Bluish Gray": "A0A5A9",
  "Dark Bluish Gray": "6C6E68",
  "Dark Tan": "958A73",
  "Medium Blue": "5A93DB",
  "Bright Green": "4B9F4A",
  "Lime Green": "32CD32",
  "Bright Light Orange": "F8BB3D",
  "Medium Azure": "36AEBF",
  "Dark Azure": "078BC9",
  "Trans-Clear": "FCFCFC",
  "Trans-Red": "C91A09",
  "Trans-Light Blue": "AEEFEC",
  "Trans-Yellow": "F5CD2F",
  "Trans-Green": "84B68D",
  "Trans-Black": "635F52",
  "Trans-Dark Blue": "0020A0",
  "Trans-Orange": "F08F1C",
};
const colours = (form: (hex: string) => string) =>
  Object.fromEntries(Object.entries(COLOURS).map(([name, hex]) => [name, form(hex)]));

export const PLACES: readonly Known[] = [
  ...POSITIONS,
  ...MOUNTAINS,
  ...ISLANDS,
  ...LAKES,
  ...RIVERS,
  ...PROVINCES,
  ...ORGANISATIONS,
  ...AIRLINES,
  ...FLIGHTS,
  ...CAR_MAKERS,
  ...known(CURRENCY_FACTS, CURRENCIES, { table: /currency|money/ }),
  { called: /^(?:rgb|hex|rgb hex|hex rgb)$/, by: colours((hex) => hex) },
  {
    called: /^(?:(?:color |colour )?hex(?:ca)?(?: ?code| value| color)?|color code|html color|hex ?code|color hex)$/,
    by: colours((hex) => `#${hex}`),
  },
  {
    called: /^(?:transparent|translucent|trans)$/,
    by: Object.fromEntries(Object.keys(COLOURS).map((name) => [name, name.startsWith("Trans-") ? "Y" : "N"])),
  },
];
