/** Airports: IATA code, ICAO code, name, city, country, latitude, longitude (rounded), time zone. Facts as their operators publish them. */
export const airportLines = `ADL|YPAD|Adelaide Airport|Adelaide|AU|-34.95|138.53|Australia/Adelaide
AKL|NZAA|Auckland Airport|Auckland|NZ|-37.01|174.79|Pacific/Auckland
AMS|EHAM|Amsterdam Airport Schiphol|Amsterdam|NL|52.31|4.76|Europe/Amsterdam
ARN|ESSA|Stockholm Arlanda Airport|Stockholm|SE|59.65|17.92|Europe/Stockholm
ATH|LGAV|Athens International Airport|Athens|GR|37.94|23.95|Europe/Athens
ATL|KATL|Hartsfield-Jackson Atlanta International Airport|Atlanta|US|33.64|-84.43|America/New_York
BCN|LEBL|Barcelona-El Prat Airport|Barcelona|ES|41.30|2.08|Europe/Madrid
BER|EDDB|Berlin Brandenburg Airport|Berlin|DE|52.36|13.50|Europe/Berlin
BKK|VTBS|Suvarnabhumi Airport|Bangkok|TH|13.69|100.75|Asia/Bangkok
BNE|YBBN|Brisbane Airport|Brisbane|AU|-27.38|153.12|Australia/Brisbane
BOG|SKBO|El Dorado International Airport|Bogotá|CO|4.70|-74.15|America/Bogota
BOM|VABB|Chhatrapati Shivaji Maharaj International Airport|Mumbai|IN|19.09|72.87|Asia/Kolkata
BOS|KBOS|Boston Logan International Airport|Boston|US|42.36|-71.01|America/New_York
BRU|EBBR|Brussels Airport|Brussels|BE|50.90|4.48|Europe/Brussels
BUD|LHBP|Budapest Ferenc Liszt International Airport|Budapest|HU|47.44|19.26|Europe/Budapest
CAI|HECA|Cairo International Airport|Cairo|EG|30.12|31.41|Africa/Cairo
CDG|LFPG|Paris Charles de Gaulle Airport|Paris|FR|49.01|2.55|Europe/Paris
CMN|GMMN|Mohammed V International Airport|Casablanca|MA|33.37|-7.59|Africa/Casablanca
CPH|EKCH|Copenhagen Airport|Copenhagen|DK|55.62|12.66|Europe/Copenhagen
CPT|FACT|Cape Town International Airport|Cape Town|ZA|-33.97|18.60|Africa/Johannesburg
DEL|VIDP|Indira Gandhi International Airport|Delhi|IN|28.57|77.10|Asia/Kolkata
DEN|KDEN|Denver International Airport|Denver|US|39.86|-104.67|America/Denver
DFW|KDFW|Dallas Fort Worth International Airport|Dallas|US|32.90|-97.04|America/Chicago
DUB|EIDW|Dublin Airport|Dublin|IE|53.42|-6.27|Europe/Dublin
DUS|EDDL|Düsseldorf Airport|Düsseldorf|DE|51.29|6.77|Europe/Berlin
DXB|OMDB|Dubai International Airport|Dubai|AE|25.25|55.36|Asia/Dubai
EDI|EGPH|Edinburgh Airport|Edinburgh|GB|55.95|-3.37|Europe/London
EWR|KEWR|Newark Liberty International Airport|Newark|US|40.69|-74.17|America/New_York
EZE|SAEZ|Ministro Pistarini International Airport|Buenos Aires|AR|-34.82|-58.54|America/Argentina/Buenos_Aires
FCO|LIRF|Rome Fiumicino Airport|Rome|IT|41.80|12.25|Europe/Rome
FRA|EDDF|Frankfurt Airport|Frankfurt|DE|50.03|8.57|Europe/Berlin
GRU|SBGR|São Paulo-Guarulhos International Airport|São Paulo|BR|-23.44|-46.47|America/Sao_Paulo
GVA|LSGG|Geneva Airport|Geneva|CH|46.24|6.11|Europe/Zurich
HAM|EDDH|Hamburg Airport|Hamburg|DE|53.63|9.99|Europe/Berlin
HEL|EFHK|Helsinki Airport|Helsinki|FI|60.32|24.96|Europe/Helsinki
HKG|VHHH|Hong Kong International Airport|Hong Kong|HK|22.31|113.91|Asia/Hong_Kong
HND|RJTT|Tokyo Haneda Airport|Tokyo|JP|35.55|139.78|Asia/Tokyo
IAH|KIAH|George Bush Intercontinental Airport|Houston|US|29.98|-95.34|America/Chicago
ICN|RKSI|Incheon International Airport|Seoul|KR|37.46|126.44|Asia/Seoul
IST|LTFM|Istanbul Airport|Istanbul|TR|41.26|28.74|Europe/Istanbul
JFK|KJFK|John F. Kennedy International Airport|New York|US|40.64|-73.78|America/New_York
JNB|FAOR|O. R. Tambo International Airport|Johannesburg|ZA|-26.14|28.25|Africa/Johannesburg
KUL|WMKK|Kuala Lumpur International Airport|Kuala Lumpur|MY|2.75|101.71|Asia/Kuala_Lumpur
LAS|KLAS|Harry Reid International Airport|Las Vegas|US|36.08|-115.15|America/Los_Angeles
LAX|KLAX|Los Angeles International Airport|Los Angeles|US|33.94|-118.41|America/Los_Angeles
LHR|EGLL|London Heathrow Airport|London|GB|51.47|-0.45|Europe/London
LIM|SPJC|Jorge Chávez International Airport|Lima|PE|-12.02|-77.11|America/Lima
LIS|LPPT|Lisbon Airport|Lisbon|PT|38.77|-9.13|Europe/Lisbon
LOS|DNMM|Murtala Muhammed International Airport|Lagos|NG|6.58|3.32|Africa/Lagos
MAD|LEMD|Madrid-Barajas Airport|Madrid|ES|40.49|-3.57|Europe/Madrid
MAN|EGCC|Manchester Airport|Manchester|GB|53.35|-2.28|Europe/London
MEL|YMML|Melbourne Airport|Melbourne|AU|-37.67|144.84|Australia/Melbourne
MEX|MMMX|Mexico City International Airport|Mexico City|MX|19.44|-99.07|America/Mexico_City
MIA|KMIA|Miami International Airport|Miami|US|25.80|-80.28|America/New_York
MNL|RPLL|Ninoy Aquino International Airport|Manila|PH|14.51|121.02|Asia/Manila
MUC|EDDM|Munich Airport|Munich|DE|48.35|11.79|Europe/Berlin
MXP|LIMC|Milan Malpensa Airport|Milan|IT|45.63|8.72|Europe/Rome
NBO|HKJK|Jomo Kenyatta International Airport|Nairobi|KE|-1.32|36.93|Africa/Nairobi
ORD|KORD|Chicago O'Hare International Airport|Chicago|US|41.97|-87.91|America/Chicago
OSL|ENGM|Oslo Airport|Oslo|NO|60.19|11.10|Europe/Oslo
PEK|ZBAA|Beijing Capital International Airport|Beijing|CN|40.08|116.58|Asia/Shanghai
PER|YPPH|Perth Airport|Perth|AU|-31.94|115.97|Australia/Perth
PHX|KPHX|Phoenix Sky Harbor International Airport|Phoenix|US|33.43|-112.01|America/Phoenix
PRG|LKPR|Václav Havel Airport Prague|Prague|CZ|50.10|14.26|Europe/Prague
PVG|ZSPD|Shanghai Pudong International Airport|Shanghai|CN|31.14|121.81|Asia/Shanghai
SCL|SCEL|Arturo Merino Benítez International Airport|Santiago|CL|-33.39|-70.79|America/Santiago
SEA|KSEA|Seattle-Tacoma International Airport|Seattle|US|47.45|-122.31|America/Los_Angeles
SFO|KSFO|San Francisco International Airport|San Francisco|US|37.62|-122.38|America/Los_Angeles
SIN|WSSS|Singapore Changi Airport|Singapore|SG|1.36|103.99|Asia/Singapore
SYD|YSSY|Sydney Kingsford Smith Airport|Sydney|AU|-33.95|151.18|Australia/Sydney
TPE|RCTP|Taoyuan International Airport|Taipei|TW|25.08|121.23|Asia/Taipei
VIE|LOWW|Vienna International Airport|Vienna|AT|48.11|16.57|Europe/Vienna
WAW|EPWA|Warsaw Chopin Airport|Warsaw|PL|52.17|20.97|Europe/Warsaw
WLG|NZWN|Wellington Airport|Wellington|NZ|-41.33|174.81|Pacific/Auckland
YUL|CYUL|Montréal-Trudeau International Airport|Montreal|CA|45.47|-73.74|America/Toronto
YVR|CYVR|Vancouver International Airport|Vancouver|CA|49.19|-123.18|America/Vancouver
YYZ|CYYZ|Toronto Pearson International Airport|Toronto|CA|43.68|-79.63|America/Toronto
ZRH|LSZH|Zurich Airport|Zurich|CH|47.46|8.55|Europe/Zurich`;
