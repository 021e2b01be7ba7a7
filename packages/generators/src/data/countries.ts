/**
 * Countries of ISO 3166-1 with their capitals: alpha-2, alpha-3, numeric, name, continent, calling code, currency, language,
 * capital, its time zone, latitude, longitude. Positions are rounded to a hundredth of a degree.
 */
export const countryLines = `AD|AND|020|Andorra|EU|376|EUR|ca|Andorra la Vella|Europe/Andorra|42.51|1.52
AE|ARE|784|United Arab Emirates|AS|971|AED|ar|Abu Dhabi|Asia/Dubai|24.45|54.38
AF|AFG|004|Afghanistan|AS|93|AFN|fa|Kabul|Asia/Kabul|34.53|69.17
AG|ATG|028|Antigua and Barbuda|NA|1|XCD|en|Saint John's|America/Antigua|17.12|-61.85
AI|AIA|660|Anguilla|NA|1|XCD|en|The Valley|America/Anguilla|18.22|-63.06
AL|ALB|008|Albania|EU|355|ALL|sq|Tirana|Europe/Tirane|41.33|19.82
AM|ARM|051|Armenia|AS|374|AMD|hy|Yerevan|Asia/Yerevan|40.18|44.51
AO|AGO|024|Angola|AF|244|AOA|pt|Luanda|Africa/Luanda|-8.84|13.23
AQ|ATA|010|Antarctica|AN|672|USD|en|McMurdo Station|Antarctica/McMurdo|-77.85|166.67
AR|ARG|032|Argentina|SA|54|ARS|es|Buenos Aires|America/Argentina/Buenos_Aires|-34.60|-58.38
AS|ASM|016|American Samoa|OC|1|USD|en|Pago Pago|Pacific/Pago_Pago|-14.28|-170.70
AT|AUT|040|Austria|EU|43|EUR|de|Vienna|Europe/Vienna|48.21|16.37
AU|AUS|036|Australia|OC|61|AUD|en|Canberra|Australia/Sydney|-35.28|149.13
AW|ABW|533|Aruba|NA|297|AWG|nl|Oranjestad|America/Aruba|12.52|-70.03
AX|ALA|248|Åland Islands|EU|358|EUR|sv|Mariehamn|Europe/Mariehamn|60.10|19.93
AZ|AZE|031|Azerbaijan|AS|994|AZN|az|Baku|Asia/Baku|40.41|49.87
BA|BIH|070|Bosnia and Herzegovina|EU|387|BAM|bs|Sarajevo|Europe/Sarajevo|43.86|18.41
BB|BRB|052|Barbados|NA|1|BBD|en|Bridgetown|America/Barbados|13.10|-59.62
BD|BGD|050|Bangladesh|AS|880|BDT|bn|Dhaka|Asia/Dhaka|23.81|90.41
BE|BEL|056|Belgium|EU|32|EUR|nl|Brussels|Europe/Brussels|50.85|4.35
BF|BFA|854|Burkina Faso|AF|226|XOF|fr|Ouagadougou|Africa/Ouagadougou|12.37|-1.52
BG|BGR|100|Bulgaria|EU|359|EUR|bg|Sofia|Europe/Sofia|42.70|23.32
BH|BHR|048|Bahrain|AS|973|BHD|ar|Manama|Asia/Bahrain|26.22|50.58
BI|BDI|108|Burundi|AF|257|BIF|rn|Gitega|Africa/Bujumbura|-3.43|29.92
BJ|BEN|204|Benin|AF|229|XOF|fr|Porto-Novo|Africa/Porto-Novo|6.50|2.63
BL|BLM|652|Saint Barthélemy|NA|590|EUR|fr|Gustavia|America/St_Barthelemy|17.90|-62.85
BM|BMU|060|Bermuda|NA|1|BMD|en|Hamilton|Atlantic/Bermuda|32.29|-64.78
BN|BRN|096|Brunei|AS|673|BND|ms|Bandar Seri Begawan|Asia/Brunei|4.89|114.94
BO|BOL|068|Bolivia|SA|591|BOB|es|Sucre|America/La_Paz|-19.04|-65.26
BQ|BES|535|Bonaire, Sint Eustatius and Saba|NA|599|USD|nl|Kralendijk|America/Kralendijk|12.15|-68.27
BR|BRA|076|Brazil|SA|55|BRL|pt|Brasília|America/Sao_Paulo|-15.79|-47.88
BS|BHS|044|Bahamas|NA|1|BSD|en|Nassau|America/Nassau|25.04|-77.35
BT|BTN|064|Bhutan|AS|975|BTN|dz|Thimphu|Asia/Thimphu|27.47|89.64
BV|BVT|074|Bouvet Island|AN|47|NOK|nb|Nyrøysa|Etc/UTC|-54.41|3.29
BW|BWA|072|Botswana|AF|267|BWP|en|Gaborone|Africa/Gaborone|-24.65|25.91
BY|BLR|112|Belarus|EU|375|BYN|be|Minsk|Europe/Minsk|53.90|27.56
BZ|BLZ|084|Belize|NA|501|BZD|en|Belmopan|America/Belize|17.25|-88.77
CA|CAN|124|Canada|NA|1|CAD|en|Ottawa|America/Toronto|45.42|-75.70
CC|CCK|166|Cocos Islands|AS|61|AUD|en|West Island|Indian/Cocos|-12.19|96.83
CD|COD|180|Democratic Republic of the Congo|AF|243|CDF|fr|Kinshasa|Africa/Kinshasa|-4.32|15.31
CF|CAF|140|Central African Republic|AF|236|XAF|fr|Bangui|Africa/Bangui|4.39|18.56
CG|COG|178|Republic of the Congo|AF|242|XAF|fr|Brazzaville|Africa/Brazzaville|-4.26|15.28
CH|CHE|756|Switzerland|EU|41|CHF|de|Bern|Europe/Zurich|46.95|7.45
CI|CIV|384|Ivory Coast|AF|225|XOF|fr|Yamoussoukro|Africa/Abidjan|6.83|-5.28
CK|COK|184|Cook Islands|OC|682|NZD|en|Avarua|Pacific/Rarotonga|-21.21|-159.78
CL|CHL|152|Chile|SA|56|CLP|es|Santiago|America/Santiago|-33.45|-70.67
CM|CMR|120|Cameroon|AF|237|XAF|fr|Yaoundé|Africa/Douala|3.85|11.50
CN|CHN|156|China|AS|86|CNY|zh|Beijing|Asia/Shanghai|39.90|116.41
CO|COL|170|Colombia|SA|57|COP|es|Bogotá|America/Bogota|4.71|-74.07
CR|CRI|188|Costa Rica|NA|506|CRC|es|San José|America/Costa_Rica|9.93|-84.08
CU|CUB|192|Cuba|NA|53|CUP|es|Havana|America/Havana|23.11|-82.37
CV|CPV|132|Cape Verde|AF|238|CVE|pt|Praia|Atlantic/Cape_Verde|14.93|-23.51
CW|CUW|531|Curaçao|NA|599|XCG|nl|Willemstad|America/Curacao|12.11|-68.93
CX|CXR|162|Christmas Island|AS|61|AUD|en|Flying Fish Cove|Indian/Christmas|-10.42|105.68
CY|CYP|196|Cyprus|AS|357|EUR|el|Nicosia|Asia/Nicosia|35.19|33.38
CZ|CZE|203|Czechia|EU|420|CZK|cs|Prague|Europe/Prague|50.08|14.44
DE|DEU|276|Germany|EU|49|EUR|de|Berlin|Europe/Berlin|52.52|13.40
DJ|DJI|262|Djibouti|AF|253|DJF|fr|Djibouti City|Africa/Djibouti|11.59|43.15
DK|DNK|208|Denmark|EU|45|DKK|da|Copenhagen|Europe/Copenhagen|55.68|12.57
DM|DMA|212|Dominica|NA|1|XCD|en|Roseau|America/Dominica|15.30|-61.39
DO|DOM|214|Dominican Republic|NA|1|DOP|es|Santo Domingo|America/Santo_Domingo|18.49|-69.93
DZ|DZA|012|Algeria|AF|213|DZD|ar|Algiers|Africa/Algiers|36.75|3.06
EC|ECU|218|Ecuador|SA|593|USD|es|Quito|America/Guayaquil|-0.18|-78.47
EE|EST|233|Estonia|EU|372|EUR|et|Tallinn|Europe/Tallinn|59.44|24.75
EG|EGY|818|Egypt|AF|20|EGP|ar|Cairo|Africa/Cairo|30.04|31.24
EH|ESH|732|Western Sahara|AF|212|MAD|ar|Laayoune|Africa/El_Aaiun|27.15|-13.20
ER|ERI|232|Eritrea|AF|291|ERN|ti|Asmara|Africa/Asmara|15.32|38.93
ES|ESP|724|Spain|EU|34|EUR|es|Madrid|Europe/Madrid|40.42|-3.70
ET|ETH|231|Ethiopia|AF|251|ETB|am|Addis Ababa|Africa/Addis_Ababa|9.03|38.74
FI|FIN|246|Finland|EU|358|EUR|fi|Helsinki|Europe/Helsinki|60.17|24.94
FJ|FJI|242|Fiji|OC|679|FJD|en|Suva|Pacific/Fiji|-18.14|178.44
FK|FLK|238|Falkland Islands|SA|500|FKP|en|Stanley|Atlantic/Stanley|-51.70|-57.85
FM|FSM|583|Micronesia|OC|691|USD|en|Palikir|Pacific/Pohnpei|6.92|158.16
FO|FRO|234|Faroe Islands|EU|298|DKK|fo|Tórshavn|Atlantic/Faroe|62.01|-6.77
FR|FRA|250|France|EU|33|EUR|fr|Paris|Europe/Paris|48.86|2.35
GA|GAB|266|Gabon|AF|241|XAF|fr|Libreville|Africa/Libreville|0.42|9.47
GB|GBR|826|United Kingdom|EU|44|GBP|en|London|Europe/London|51.51|-0.13
GD|GRD|308|Grenada|NA|1|XCD|en|Saint George's|America/Grenada|12.06|-61.75
GE|GEO|268|Georgia|AS|995|GEL|ka|Tbilisi|Asia/Tbilisi|41.72|44.79
GF|GUF|254|French Guiana|SA|594|EUR|fr|Cayenne|America/Cayenne|4.92|-52.31
GG|GGY|831|Guernsey|EU|44|GBP|en|Saint Peter Port|Europe/Guernsey|49.46|-2.54
GH|GHA|288|Ghana|AF|233|GHS|en|Accra|Africa/Accra|5.60|-0.19
GI|GIB|292|Gibraltar|EU|350|GIP|en|Gibraltar Town|Europe/Gibraltar|36.14|-5.35
GL|GRL|304|Greenland|NA|299|DKK|kl|Nuuk|America/Nuuk|64.18|-51.72
GM|GMB|270|Gambia|AF|220|GMD|en|Banjul|Africa/Banjul|13.45|-16.58
GN|GIN|324|Guinea|AF|224|GNF|fr|Conakry|Africa/Conakry|9.64|-13.58
GP|GLP|312|Guadeloupe|NA|590|EUR|fr|Basse-Terre|America/Guadeloupe|16.00|-61.73
GQ|GNQ|226|Equatorial Guinea|AF|240|XAF|es|Malabo|Africa/Malabo|3.75|8.78
GR|GRC|300|Greece|EU|30|EUR|el|Athens|Europe/Athens|37.98|23.73
GS|SGS|239|South Georgia and the South Sandwich Islands|AN|500|GBP|en|King Edward Point|Atlantic/South_Georgia|-54.28|-36.49
GT|GTM|320|Guatemala|NA|502|GTQ|es|Guatemala City|America/Guatemala|14.63|-90.51
GU|GUM|316|Guam|OC|1|USD|en|Hagåtña|Pacific/Guam|13.48|144.75
GW|GNB|624|Guinea-Bissau|AF|245|XOF|pt|Bissau|Africa/Bissau|11.88|-15.62
GY|GUY|328|Guyana|SA|592|GYD|en|Georgetown|America/Guyana|6.80|-58.16
HK|HKG|344|Hong Kong|AS|852|HKD|zh|Victoria|Asia/Hong_Kong|22.28|114.16
HM|HMD|334|Heard Island and McDonald Islands|AN|672|AUD|en|Atlas Cove|Etc/UTC|-53.02|73.40
HN|HND|340|Honduras|NA|504|HNL|es|Tegucigalpa|America/Tegucigalpa|14.07|-87.19
HR|HRV|191|Croatia|EU|385|EUR|hr|Zagreb|Europe/Zagreb|45.81|15.98
HT|HTI|332|Haiti|NA|509|HTG|fr|Port-au-Prince|America/Port-au-Prince|18.54|-72.34
HU|HUN|348|Hungary|EU|36|HUF|hu|Budapest|Europe/Budapest|47.50|19.04
ID|IDN|360|Indonesia|AS|62|IDR|id|Jakarta|Asia/Jakarta|-6.21|106.85
IE|IRL|372|Ireland|EU|353|EUR|en|Dublin|Europe/Dublin|53.35|-6.26
IL|ISR|376|Israel|AS|972|ILS|he|Jerusalem|Asia/Jerusalem|31.77|35.21
IM|IMN|833|Isle of Man|EU|44|GBP|en|Douglas|Europe/Isle_of_Man|54.15|-4.48
IN|IND|356|India|AS|91|INR|hi|New Delhi|Asia/Kolkata|28.61|77.21
IO|IOT|086|British Indian Ocean Territory|AS|246|USD|en|Diego Garcia|Indian/Chagos|-7.31|72.41
IQ|IRQ|368|Iraq|AS|964|IQD|ar|Baghdad|Asia/Baghdad|33.31|44.37
IR|IRN|364|Iran|AS|98|IRR|fa|Tehran|Asia/Tehran|35.69|51.39
IS|ISL|352|Iceland|EU|354|ISK|is|Reykjavík|Atlantic/Reykjavik|64.15|-21.94
IT|ITA|380|Italy|EU|39|EUR|it|Rome|Europe/Rome|41.90|12.50
JE|JEY|832|Jersey|EU|44|GBP|en|Saint Helier|Europe/Jersey|49.18|-2.11
JM|JAM|388|Jamaica|NA|1|JMD|en|Kingston|America/Jamaica|17.97|-76.79
JO|JOR|400|Jordan|AS|962|JOD|ar|Amman|Asia/Amman|31.95|35.93
JP|JPN|392|Japan|AS|81|JPY|ja|Tokyo|Asia/Tokyo|35.68|139.69
KE|KEN|404|Kenya|AF|254|KES|sw|Nairobi|Africa/Nairobi|-1.29|36.82
KG|KGZ|417|Kyrgyzstan|AS|996|KGS|ky|Bishkek|Asia/Bishkek|42.87|74.59
KH|KHM|116|Cambodia|AS|855|KHR|km|Phnom Penh|Asia/Phnom_Penh|11.56|104.92
KI|KIR|296|Kiribati|OC|686|AUD|en|South Tarawa|Pacific/Tarawa|1.35|172.94
KM|COM|174|Comoros|AF|269|KMF|fr|Moroni|Indian/Comoro|-11.70|43.26
KN|KNA|659|Saint Kitts and Nevis|NA|1|XCD|en|Basseterre|America/St_Kitts|17.30|-62.72
KP|PRK|408|North Korea|AS|850|KPW|ko|Pyongyang|Asia/Pyongyang|39.04|125.76
KR|KOR|410|South Korea|AS|82|KRW|ko|Seoul|Asia/Seoul|37.57|126.98
KW|KWT|414|Kuwait|AS|965|KWD|ar|Kuwait City|Asia/Kuwait|29.38|47.98
KY|CYM|136|Cayman Islands|NA|1|KYD|en|George Town|America/Cayman|19.29|-81.37
KZ|KAZ|398|Kazakhstan|AS|7|KZT|kk|Astana|Asia/Almaty|51.17|71.43
LA|LAO|418|Laos|AS|856|LAK|lo|Vientiane|Asia/Vientiane|17.98|102.63
LB|LBN|422|Lebanon|AS|961|LBP|ar|Beirut|Asia/Beirut|33.89|35.50
LC|LCA|662|Saint Lucia|NA|1|XCD|en|Castries|America/St_Lucia|14.01|-60.99
LI|LIE|438|Liechtenstein|EU|423|CHF|de|Vaduz|Europe/Vaduz|47.14|9.52
LK|LKA|144|Sri Lanka|AS|94|LKR|si|Colombo|Asia/Colombo|6.93|79.86
LR|LBR|430|Liberia|AF|231|LRD|en|Monrovia|Africa/Monrovia|6.30|-10.80
LS|LSO|426|Lesotho|AF|266|LSL|en|Maseru|Africa/Maseru|-29.31|27.48
LT|LTU|440|Lithuania|EU|370|EUR|lt|Vilnius|Europe/Vilnius|54.69|25.28
LU|LUX|442|Luxembourg|EU|352|EUR|fr|Luxembourg City|Europe/Luxembourg|49.61|6.13
LV|LVA|428|Latvia|EU|371|EUR|lv|Riga|Europe/Riga|56.95|24.11
LY|LBY|434|Libya|AF|218|LYD|ar|Tripoli|Africa/Tripoli|32.89|13.19
MA|MAR|504|Morocco|AF|212|MAD|ar|Rabat|Africa/Casablanca|34.02|-6.83
MC|MCO|492|Monaco|EU|377|EUR|fr|Monte Carlo|Europe/Monaco|43.74|7.42
MD|MDA|498|Moldova|EU|373|MDL|ro|Chișinău|Europe/Chisinau|47.01|28.86
ME|MNE|499|Montenegro|EU|382|EUR|sr|Podgorica|Europe/Podgorica|42.44|19.26
MF|MAF|663|Saint Martin|NA|590|EUR|fr|Marigot|America/Marigot|18.07|-63.08
MG|MDG|450|Madagascar|AF|261|MGA|mg|Antananarivo|Indian/Antananarivo|-18.88|47.51
MH|MHL|584|Marshall Islands|OC|692|USD|en|Majuro|Pacific/Majuro|7.09|171.38
MK|MKD|807|North Macedonia|EU|389|MKD|mk|Skopje|Europe/Skopje|42.00|21.43
ML|MLI|466|Mali|AF|223|XOF|fr|Bamako|Africa/Bamako|12.64|-8.00
MM|MMR|104|Myanmar|AS|95|MMK|my|Naypyidaw|Asia/Yangon|19.76|96.08
MN|MNG|496|Mongolia|AS|976|MNT|mn|Ulaanbaatar|Asia/Ulaanbaatar|47.89|106.91
MO|MAC|446|Macao|AS|853|MOP|zh|Macau City|Asia/Macau|22.20|113.55
MP|MNP|580|Northern Mariana Islands|OC|1|USD|en|Saipan|Pacific/Saipan|15.18|145.75
MQ|MTQ|474|Martinique|NA|596|EUR|fr|Fort-de-France|America/Martinique|14.61|-61.07
MR|MRT|478|Mauritania|AF|222|MRU|ar|Nouakchott|Africa/Nouakchott|18.08|-15.98
MS|MSR|500|Montserrat|NA|1|XCD|en|Brades|America/Montserrat|16.79|-62.21
MT|MLT|470|Malta|EU|356|EUR|mt|Valletta|Europe/Malta|35.90|14.51
MU|MUS|480|Mauritius|AF|230|MUR|en|Port Louis|Indian/Mauritius|-20.16|57.50
MV|MDV|462|Maldives|AS|960|MVR|dv|Malé|Indian/Maldives|4.18|73.51
MW|MWI|454|Malawi|AF|265|MWK|en|Lilongwe|Africa/Blantyre|-13.96|33.79
MX|MEX|484|Mexico|NA|52|MXN|es|Mexico City|America/Mexico_City|19.43|-99.13
MY|MYS|458|Malaysia|AS|60|MYR|ms|Kuala Lumpur|Asia/Kuala_Lumpur|3.14|101.69
MZ|MOZ|508|Mozambique|AF|258|MZN|pt|Maputo|Africa/Maputo|-25.97|32.57
NA|NAM|516|Namibia|AF|264|NAD|en|Windhoek|Africa/Windhoek|-22.56|17.08
NC|NCL|540|New Caledonia|OC|687|XPF|fr|Nouméa|Pacific/Noumea|-22.27|166.45
NE|NER|562|Niger|AF|227|XOF|fr|Niamey|Africa/Niamey|13.51|2.13
NF|NFK|574|Norfolk Island|OC|672|AUD|en|Burnt Pine|Pacific/Norfolk|-29.03|167.95
NG|NGA|566|Nigeria|AF|234|NGN|en|Abuja|Africa/Lagos|9.08|7.40
NI|NIC|558|Nicaragua|NA|505|NIO|es|Managua|America/Managua|12.11|-86.24
NL|NLD|528|Netherlands|EU|31|EUR|nl|Amsterdam|Europe/Amsterdam|52.37|4.90
NO|NOR|578|Norway|EU|47|NOK|nb|Oslo|Europe/Oslo|59.91|10.75
NP|NPL|524|Nepal|AS|977|NPR|ne|Kathmandu|Asia/Kathmandu|27.72|85.32
NR|NRU|520|Nauru|OC|674|AUD|en|Yaren|Pacific/Nauru|-0.55|166.92
NU|NIU|570|Niue|OC|683|NZD|en|Alofi|Pacific/Niue|-19.06|-169.92
NZ|NZL|554|New Zealand|OC|64|NZD|en|Wellington|Pacific/Auckland|-41.29|174.78
OM|OMN|512|Oman|AS|968|OMR|ar|Muscat|Asia/Muscat|23.59|58.41
PA|PAN|591|Panama|NA|507|PAB|es|Panama City|America/Panama|8.98|-79.52
PE|PER|604|Peru|SA|51|PEN|es|Lima|America/Lima|-12.05|-77.04
PF|PYF|258|French Polynesia|OC|689|XPF|fr|Papeete|Pacific/Tahiti|-17.54|-149.57
PG|PNG|598|Papua New Guinea|OC|675|PGK|en|Port Moresby|Pacific/Port_Moresby|-9.44|147.18
PH|PHL|608|Philippines|AS|63|PHP|fil|Manila|Asia/Manila|14.60|120.98
PK|PAK|586|Pakistan|AS|92|PKR|ur|Islamabad|Asia/Karachi|33.68|73.05
PL|POL|616|Poland|EU|48|PLN|pl|Warsaw|Europe/Warsaw|52.23|21.01
PM|SPM|666|Saint Pierre and Miquelon|NA|508|EUR|fr|Saint-Pierre|America/Miquelon|46.78|-56.18
PN|PCN|612|Pitcairn|OC|64|NZD|en|Adamstown|Pacific/Pitcairn|-25.07|-130.10
PR|PRI|630|Puerto Rico|NA|1|USD|es|San Juan|America/Puerto_Rico|18.47|-66.11
PS|PSE|275|Palestine|AS|970|ILS|ar|Ramallah|Asia/Hebron|31.90|35.20
PT|PRT|620|Portugal|EU|351|EUR|pt|Lisbon|Europe/Lisbon|38.72|-9.14
PW|PLW|585|Palau|OC|680|USD|en|Ngerulmud|Pacific/Palau|7.50|134.62
PY|PRY|600|Paraguay|SA|595|PYG|es|Asunción|America/Asuncion|-25.26|-57.58
QA|QAT|634|Qatar|AS|974|QAR|ar|Doha|Asia/Qatar|25.29|51.53
RE|REU|638|Réunion|AF|262|EUR|fr|Saint-Denis|Indian/Reunion|-20.88|55.45
RO|ROU|642|Romania|EU|40|RON|ro|Bucharest|Europe/Bucharest|44.43|26.10
RS|SRB|688|Serbia|EU|381|RSD|sr|Belgrade|Europe/Belgrade|44.79|20.45
RU|RUS|643|Russia|EU|7|RUB|ru|Moscow|Europe/Moscow|55.76|37.62
RW|RWA|646|Rwanda|AF|250|RWF|rw|Kigali|Africa/Kigali|-1.94|30.06
SA|SAU|682|Saudi Arabia|AS|966|SAR|ar|Riyadh|Asia/Riyadh|24.71|46.68
SB|SLB|090|Solomon Islands|OC|677|SBD|en|Honiara|Pacific/Guadalcanal|-9.43|159.95
SC|SYC|690|Seychelles|AF|248|SCR|en|Victoria Mahé|Indian/Mahe|-4.62|55.45
SD|SDN|729|Sudan|AF|249|SDG|ar|Khartoum|Africa/Khartoum|15.50|32.56
SE|SWE|752|Sweden|EU|46|SEK|sv|Stockholm|Europe/Stockholm|59.33|18.07
SG|SGP|702|Singapore|AS|65|SGD|en|Singapore City|Asia/Singapore|1.35|103.82
SH|SHN|654|Saint Helena|AF|290|SHP|en|Jamestown|Atlantic/St_Helena|-15.92|-5.72
SI|SVN|705|Slovenia|EU|386|EUR|sl|Ljubljana|Europe/Ljubljana|46.06|14.51
SJ|SJM|744|Svalbard and Jan Mayen|EU|47|NOK|nb|Longyearbyen|Arctic/Longyearbyen|78.22|15.65
SK|SVK|703|Slovakia|EU|421|EUR|sk|Bratislava|Europe/Bratislava|48.15|17.11
SL|SLE|694|Sierra Leone|AF|232|SLE|en|Freetown|Africa/Freetown|8.47|-13.23
SM|SMR|674|San Marino|EU|378|EUR|it|City of San Marino|Europe/San_Marino|43.94|12.45
SN|SEN|686|Senegal|AF|221|XOF|fr|Dakar|Africa/Dakar|14.72|-17.47
SO|SOM|706|Somalia|AF|252|SOS|so|Mogadishu|Africa/Mogadishu|2.05|45.32
SR|SUR|740|Suriname|SA|597|SRD|nl|Paramaribo|America/Paramaribo|5.85|-55.20
SS|SSD|728|South Sudan|AF|211|SSP|en|Juba|Africa/Juba|4.85|31.58
ST|STP|678|São Tomé and Príncipe|AF|239|STN|pt|São Tomé City|Africa/Sao_Tome|0.34|6.73
SV|SLV|222|El Salvador|NA|503|USD|es|San Salvador|America/El_Salvador|13.69|-89.22
SX|SXM|534|Sint Maarten|NA|1|XCG|nl|Philipsburg|America/Lower_Princes|18.03|-63.05
SY|SYR|760|Syria|AS|963|SYP|ar|Damascus|Asia/Damascus|33.51|36.28
SZ|SWZ|748|Eswatini|AF|268|SZL|en|Mbabane|Africa/Mbabane|-26.31|31.14
TC|TCA|796|Turks and Caicos Islands|NA|1|USD|en|Cockburn Town|America/Grand_Turk|21.46|-71.14
TD|TCD|148|Chad|AF|235|XAF|fr|N'Djamena|Africa/Ndjamena|12.13|15.06
TF|ATF|260|French Southern Territories|AN|262|EUR|fr|Port-aux-Français|Indian/Kerguelen|-49.35|70.22
TG|TGO|768|Togo|AF|228|XOF|fr|Lomé|Africa/Lome|6.13|1.22
TH|THA|764|Thailand|AS|66|THB|th|Bangkok|Asia/Bangkok|13.76|100.50
TJ|TJK|762|Tajikistan|AS|992|TJS|tg|Dushanbe|Asia/Dushanbe|38.56|68.79
TK|TKL|772|Tokelau|OC|690|NZD|en|Fakaofo|Pacific/Fakaofo|-9.38|-171.25
TL|TLS|626|Timor-Leste|AS|670|USD|pt|Dili|Asia/Dili|-8.56|125.57
TM|TKM|795|Turkmenistan|AS|993|TMT|tk|Ashgabat|Asia/Ashgabat|37.96|58.33
TN|TUN|788|Tunisia|AF|216|TND|ar|Tunis|Africa/Tunis|36.81|10.18
TO|TON|776|Tonga|OC|676|TOP|to|Nukuʻalofa|Pacific/Tongatapu|-21.14|-175.20
TR|TUR|792|Türkiye|AS|90|TRY|tr|Ankara|Europe/Istanbul|39.93|32.86
TT|TTO|780|Trinidad and Tobago|NA|1|TTD|en|Port of Spain|America/Port_of_Spain|10.66|-61.51
TV|TUV|798|Tuvalu|OC|688|AUD|en|Funafuti|Pacific/Funafuti|-8.52|179.20
TW|TWN|158|Taiwan|AS|886|TWD|zh|Taipei|Asia/Taipei|25.03|121.57
TZ|TZA|834|Tanzania|AF|255|TZS|sw|Dodoma|Africa/Dar_es_Salaam|-6.16|35.75
UA|UKR|804|Ukraine|EU|380|UAH|uk|Kyiv|Europe/Kyiv|50.45|30.52
UG|UGA|800|Uganda|AF|256|UGX|en|Kampala|Africa/Kampala|0.35|32.58
UM|UMI|581|United States Minor Outlying Islands|OC|1|USD|en|Wake Island|Pacific/Wake|19.28|166.65
US|USA|840|United States|NA|1|USD|en|Washington|America/New_York|38.91|-77.04
UY|URY|858|Uruguay|SA|598|UYU|es|Montevideo|America/Montevideo|-34.90|-56.16
UZ|UZB|860|Uzbekistan|AS|998|UZS|uz|Tashkent|Asia/Tashkent|41.30|69.24
VA|VAT|336|Vatican City|EU|39|EUR|it|Vatican|Europe/Vatican|41.90|12.45
VC|VCT|670|Saint Vincent and the Grenadines|NA|1|XCD|en|Kingstown|America/St_Vincent|13.16|-61.22
VE|VEN|862|Venezuela|SA|58|VES|es|Caracas|America/Caracas|10.48|-66.90
VG|VGB|092|British Virgin Islands|NA|1|USD|en|Road Town|America/Tortola|18.43|-64.62
VI|VIR|850|United States Virgin Islands|NA|1|USD|en|Charlotte Amalie|America/St_Thomas|18.34|-64.93
VN|VNM|704|Vietnam|AS|84|VND|vi|Hanoi|Asia/Ho_Chi_Minh|21.03|105.85
VU|VUT|548|Vanuatu|OC|678|VUV|bi|Port Vila|Pacific/Efate|-17.73|168.32
WF|WLF|876|Wallis and Futuna|OC|681|XPF|fr|Mata-Utu|Pacific/Wallis|-13.28|-176.18
WS|WSM|882|Samoa|OC|685|WST|sm|Apia|Pacific/Apia|-13.83|-171.77
YE|YEM|887|Yemen|AS|967|YER|ar|Sanaa|Asia/Aden|15.37|44.19
YT|MYT|175|Mayotte|AF|262|EUR|fr|Mamoudzou|Indian/Mayotte|-12.78|45.23
ZA|ZAF|710|South Africa|AF|27|ZAR|en|Pretoria|Africa/Johannesburg|-25.75|28.19
ZM|ZMB|894|Zambia|AF|260|ZMW|en|Lusaka|Africa/Lusaka|-15.39|28.32
ZW|ZWE|716|Zimbabwe|AF|263|ZWG|en|Harare|Africa/Harare|-17.83|31.05`;
