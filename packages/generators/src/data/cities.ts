/**
 * Cities: country, name, region, region code (ISO 3166-2 without the country), latitude, longitude, time zone where it is not
 * the capital's, postcodes (`#` a digit, `&` a letter). Positions are rounded to a hundredth of a degree.
 */
export const cityLines = `US|New York|New York|NY|40.71|-74.01||100##
US|Los Angeles|California|CA|34.05|-118.24|America/Los_Angeles|900##
US|Chicago|Illinois|IL|41.88|-87.63|America/Chicago|606##
US|Houston|Texas|TX|29.76|-95.37|America/Chicago|770##
US|Phoenix|Arizona|AZ|33.45|-112.07|America/Phoenix|850##
US|Philadelphia|Pennsylvania|PA|39.95|-75.17||191##
US|San Antonio|Texas|TX|29.42|-98.49|America/Chicago|782##
US|San Diego|California|CA|32.72|-117.16|America/Los_Angeles|921##
US|Dallas|Texas|TX|32.78|-96.80|America/Chicago|752##
US|Austin|Texas|TX|30.27|-97.74|America/Chicago|787##
US|San Jose|California|CA|37.34|-121.89|America/Los_Angeles|951##
US|Jacksonville|Florida|FL|30.33|-81.66||322##
US|Fort Worth|Texas|TX|32.76|-97.33|America/Chicago|761##
US|Columbus|Ohio|OH|39.96|-83.00||432##
US|Charlotte|North Carolina|NC|35.23|-80.84||282##
US|Indianapolis|Indiana|IN|39.77|-86.16|America/Indiana/Indianapolis|462##
US|San Francisco|California|CA|37.77|-122.42|America/Los_Angeles|941##
US|Seattle|Washington|WA|47.61|-122.33|America/Los_Angeles|981##
US|Denver|Colorado|CO|39.74|-104.99|America/Denver|802##
US|Washington|District of Columbia|DC|38.91|-77.04||200##
US|Nashville|Tennessee|TN|36.16|-86.78|America/Chicago|372##
US|Oklahoma City|Oklahoma|OK|35.47|-97.52|America/Chicago|731##
US|El Paso|Texas|TX|31.76|-106.49|America/Denver|799##
US|Boston|Massachusetts|MA|42.36|-71.06||021##
US|Portland|Oregon|OR|45.52|-122.68|America/Los_Angeles|972##
US|Las Vegas|Nevada|NV|36.17|-115.14|America/Los_Angeles|891##
US|Detroit|Michigan|MI|42.33|-83.05|America/Detroit|482##
US|Memphis|Tennessee|TN|35.15|-90.05|America/Chicago|381##
US|Louisville|Kentucky|KY|38.25|-85.76|America/Kentucky/Louisville|402##
US|Baltimore|Maryland|MD|39.29|-76.61||212##
US|Milwaukee|Wisconsin|WI|43.04|-87.91|America/Chicago|532##
US|Albuquerque|New Mexico|NM|35.08|-106.65|America/Denver|871##
US|Tucson|Arizona|AZ|32.22|-110.97|America/Phoenix|857##
US|Fresno|California|CA|36.74|-119.79|America/Los_Angeles|937##
US|Sacramento|California|CA|38.58|-121.49|America/Los_Angeles|958##
US|Kansas City|Missouri|MO|39.10|-94.58|America/Chicago|641##
US|Atlanta|Georgia|GA|33.75|-84.39||303##
US|Colorado Springs|Colorado|CO|38.83|-104.82|America/Denver|809##
US|Omaha|Nebraska|NE|41.26|-95.93|America/Chicago|681##
US|Raleigh|North Carolina|NC|35.78|-78.64||276##
US|Virginia Beach|Virginia|VA|36.85|-75.98||234##
US|Miami|Florida|FL|25.76|-80.19||331##
US|Oakland|California|CA|37.80|-122.27|America/Los_Angeles|946##
US|Minneapolis|Minnesota|MN|44.98|-93.27|America/Chicago|554##
US|Tulsa|Oklahoma|OK|36.15|-95.99|America/Chicago|741##
US|Tampa|Florida|FL|27.95|-82.46||336##
US|New Orleans|Louisiana|LA|29.95|-90.07|America/Chicago|701##
US|Wichita|Kansas|KS|37.69|-97.34|America/Chicago|672##
US|Cleveland|Ohio|OH|41.50|-81.69||441##
US|Honolulu|Hawaii|HI|21.31|-157.86|Pacific/Honolulu|968##
US|Saint Paul|Minnesota|MN|44.95|-93.09|America/Chicago|551##
US|Cincinnati|Ohio|OH|39.10|-84.51||452##
US|Pittsburgh|Pennsylvania|PA|40.44|-80.00||152##
US|Anchorage|Alaska|AK|61.22|-149.90|America/Anchorage|995##
US|St. Louis|Missouri|MO|38.63|-90.20|America/Chicago|631##
US|Orlando|Florida|FL|28.54|-81.38||328##
US|Buffalo|New York|NY|42.89|-78.88||142##
US|Richmond|Virginia|VA|37.54|-77.44||232##
US|Boise|Idaho|ID|43.62|-116.20|America/Boise|837##
US|Des Moines|Iowa|IA|41.59|-93.62|America/Chicago|503##
US|Salt Lake City|Utah|UT|40.76|-111.89|America/Denver|841##
US|Madison|Wisconsin|WI|43.07|-89.40|America/Chicago|537##
US|Birmingham|Alabama|AL|33.52|-86.80|America/Chicago|352##
US|Little Rock|Arkansas|AR|34.75|-92.29|America/Chicago|722##
US|Jackson|Mississippi|MS|32.30|-90.18|America/Chicago|392##
US|Charleston|South Carolina|SC|32.78|-79.93||294##
US|Providence|Rhode Island|RI|41.82|-71.41||029##
US|Hartford|Connecticut|CT|41.77|-72.67||061##
US|Newark|New Jersey|NJ|40.74|-74.17||071##
US|Wilmington|Delaware|DE|39.74|-75.55||198##
US|Burlington|Vermont|VT|44.48|-73.21||054##
US|Manchester|New Hampshire|NH|42.99|-71.46||031##
US|Billings|Montana|MT|45.78|-108.50|America/Denver|591##
US|Cheyenne|Wyoming|WY|41.14|-104.82|America/Denver|820##
US|Fargo|North Dakota|ND|46.88|-96.79|America/Chicago|581##
US|Sioux Falls|South Dakota|SD|43.55|-96.73|America/Chicago|571##
US|Rochester|New York|NY|43.16|-77.61||146##
US|Spokane|Washington|WA|47.66|-117.43|America/Los_Angeles|992##
US|Knoxville|Tennessee|TN|35.96|-83.92||379##
US|Savannah|Georgia|GA|32.08|-81.09||314##
GB|London|England|ENG|51.51|-0.13||SE1 #&&
GB|Birmingham|England|ENG|52.48|-1.90||B1 #&&
GB|Manchester|England|ENG|53.48|-2.24||M4 #&&
GB|Leeds|England|ENG|53.80|-1.55||LS2 #&&
GB|Liverpool|England|ENG|53.41|-2.99||L3 #&&
GB|Sheffield|England|ENG|53.38|-1.47||S3 #&&
GB|Bristol|England|ENG|51.45|-2.59||BS1 #&&
GB|Newcastle upon Tyne|England|ENG|54.98|-1.61||NE1 #&&
GB|Nottingham|England|ENG|52.95|-1.15||NG1 #&&
GB|Leicester|England|ENG|52.64|-1.13||LE1 #&&
GB|Brighton|England|ENG|50.82|-0.14||BN1 #&&
GB|Oxford|England|ENG|51.75|-1.26||OX1 #&&
GB|Cambridge|England|ENG|52.21|0.12||CB2 #&&
GB|York|England|ENG|53.96|-1.08||YO1 #&&
GB|Exeter|England|ENG|50.72|-3.53||EX1 #&&
GB|Norwich|England|ENG|52.63|1.30||NR2 #&&
GB|Edinburgh|Scotland|SCT|55.95|-3.19||EH3 #&&
GB|Glasgow|Scotland|SCT|55.86|-4.25||G2 #&&
GB|Aberdeen|Scotland|SCT|57.15|-2.09||AB10 #&&
GB|Inverness|Scotland|SCT|57.48|-4.22||IV2 #&&
GB|Cardiff|Wales|WLS|51.48|-3.18||CF10 #&&
GB|Swansea|Wales|WLS|51.62|-3.94||SA1 #&&
GB|Belfast|Northern Ireland|NIR|54.60|-5.93||BT1 #&&
CA|Toronto|Ontario|ON|43.65|-79.38||M5V #&#
CA|Montreal|Quebec|QC|45.50|-73.57||H2X #&#
CA|Vancouver|British Columbia|BC|49.28|-123.12|America/Vancouver|V6B #&#
CA|Calgary|Alberta|AB|51.05|-114.07|America/Edmonton|T2P #&#
CA|Edmonton|Alberta|AB|53.55|-113.49|America/Edmonton|T5J #&#
CA|Ottawa|Ontario|ON|45.42|-75.70||K1P #&#
CA|Winnipeg|Manitoba|MB|49.90|-97.14|America/Winnipeg|R3C #&#
CA|Quebec City|Quebec|QC|46.81|-71.21||G1R #&#
CA|Hamilton|Ontario|ON|43.26|-79.87||L8P #&#
CA|London|Ontario|ON|42.98|-81.25||N6A #&#
CA|Halifax|Nova Scotia|NS|44.65|-63.58|America/Halifax|B3J #&#
CA|Victoria|British Columbia|BC|48.43|-123.37|America/Vancouver|V8W #&#
CA|Saskatoon|Saskatchewan|SK|52.13|-106.67|America/Regina|S7K #&#
CA|Regina|Saskatchewan|SK|50.45|-104.62|America/Regina|S4P #&#
CA|St. John's|Newfoundland and Labrador|NL|47.56|-52.71|America/St_Johns|A1C #&#
CA|Fredericton|New Brunswick|NB|45.96|-66.64|America/Moncton|E3B #&#
AU|Sydney|New South Wales|NSW|-33.87|151.21||20##
AU|Melbourne|Victoria|VIC|-37.81|144.96|Australia/Melbourne|30##
AU|Brisbane|Queensland|QLD|-27.47|153.03|Australia/Brisbane|40##
AU|Perth|Western Australia|WA|-31.95|115.86|Australia/Perth|60##
AU|Adelaide|South Australia|SA|-34.93|138.60|Australia/Adelaide|50##
AU|Canberra|Australian Capital Territory|ACT|-35.28|149.13||26##
AU|Hobart|Tasmania|TAS|-42.88|147.33|Australia/Hobart|70##
AU|Darwin|Northern Territory|NT|-12.46|130.84|Australia/Darwin|08##
AU|Newcastle|New South Wales|NSW|-32.93|151.78||22##
AU|Geelong|Victoria|VIC|-38.15|144.36|Australia/Melbourne|32##
AU|Cairns|Queensland|QLD|-16.92|145.77|Australia/Brisbane|48##
NZ|Auckland|Auckland|AUK|-36.85|174.76||10##
NZ|Wellington|Wellington|WGN|-41.29|174.78||60##
NZ|Christchurch|Canterbury|CAN|-43.53|172.64||80##
NZ|Hamilton|Waikato|WKO|-37.79|175.28||32##
NZ|Dunedin|Otago|OTA|-45.87|170.50||90##
IE|Dublin|Leinster|L|53.35|-6.26||D02 &&##
IE|Cork|Munster|M|51.90|-8.47||T12 &&##
IE|Galway|Connacht|C|53.27|-9.06||H91 &&##
IE|Limerick|Munster|M|52.66|-8.63||V94 &&##
DE|Berlin|Berlin|BE|52.52|13.40||10###
DE|Hamburg|Hamburg|HH|53.55|9.99||20###
DE|München|Bayern|BY|48.14|11.58||80###
DE|Köln|Nordrhein-Westfalen|NW|50.94|6.96||50###
DE|Frankfurt am Main|Hessen|HE|50.11|8.68||60###
DE|Stuttgart|Baden-Württemberg|BW|48.78|9.18||70###
DE|Düsseldorf|Nordrhein-Westfalen|NW|51.23|6.78||40###
DE|Leipzig|Sachsen|SN|51.34|12.37||041##
DE|Dortmund|Nordrhein-Westfalen|NW|51.51|7.47||44###
DE|Essen|Nordrhein-Westfalen|NW|51.46|7.01||45###
DE|Bremen|Bremen|HB|53.08|8.80||28###
DE|Dresden|Sachsen|SN|51.05|13.74||010##
DE|Hannover|Niedersachsen|NI|52.37|9.73||30###
DE|Nürnberg|Bayern|BY|49.45|11.08||90###
DE|Bonn|Nordrhein-Westfalen|NW|50.73|7.10||53###
DE|Münster|Nordrhein-Westfalen|NW|51.96|7.63||48###
DE|Mannheim|Baden-Württemberg|BW|49.49|8.47||68###
DE|Karlsruhe|Baden-Württemberg|BW|49.01|8.40||76###
DE|Augsburg|Bayern|BY|48.37|10.90||86###
DE|Wiesbaden|Hessen|HE|50.08|8.24||65###
DE|Braunschweig|Niedersachsen|NI|52.27|10.53||38###
DE|Kiel|Schleswig-Holstein|SH|54.32|10.14||24###
DE|Aachen|Nordrhein-Westfalen|NW|50.78|6.08||52###
DE|Magdeburg|Sachsen-Anhalt|ST|52.13|11.62||39###
DE|Freiburg im Breisgau|Baden-Württemberg|BW|47.99|7.85||79###
DE|Erfurt|Thüringen|TH|50.98|11.03||990##
DE|Rostock|Mecklenburg-Vorpommern|MV|54.09|12.10||180##
DE|Mainz|Rheinland-Pfalz|RP|49.99|8.25||55###
DE|Saarbrücken|Saarland|SL|49.24|7.00||66###
DE|Potsdam|Brandenburg|BB|52.40|13.06||144##
DE|Regensburg|Bayern|BY|49.01|12.10||930##
DE|Heidelberg|Baden-Württemberg|BW|49.40|8.67||691##
AT|Wien|Wien|9|48.21|16.37||1##0
AT|Graz|Steiermark|6|47.07|15.44||80##
AT|Linz|Oberösterreich|4|48.31|14.29||40##
AT|Salzburg|Salzburg|5|47.81|13.05||50##
AT|Innsbruck|Tirol|7|47.27|11.40||60##
AT|Klagenfurt|Kärnten|2|46.62|14.31||90##
CH|Zürich|Zürich|ZH|47.38|8.54||80##
CH|Genève|Genève|GE|46.20|6.14||12##
CH|Basel|Basel-Stadt|BS|47.56|7.59||40##
CH|Bern|Bern|BE|46.95|7.45||30##
CH|Lausanne|Vaud|VD|46.52|6.63||10##
CH|Luzern|Luzern|LU|47.05|8.31||60##
CH|Lugano|Ticino|TI|46.00|8.95||69##
FR|Paris|Île-de-France|IDF|48.86|2.35||7500#
FR|Marseille|Provence-Alpes-Côte d'Azur|PAC|43.30|5.37||1300#
FR|Lyon|Auvergne-Rhône-Alpes|ARA|45.76|4.84||6900#
FR|Toulouse|Occitanie|OCC|43.60|1.44||31#00
FR|Nice|Provence-Alpes-Côte d'Azur|PAC|43.70|7.27||06#00
FR|Nantes|Pays de la Loire|PDL|47.22|-1.55||44#00
FR|Montpellier|Occitanie|OCC|43.61|3.88||340#0
FR|Strasbourg|Grand Est|GES|48.57|7.75||67#00
FR|Bordeaux|Nouvelle-Aquitaine|NAQ|44.84|-0.58||33#00
FR|Lille|Hauts-de-France|HDF|50.63|3.06||59#00
FR|Rennes|Bretagne|BRE|48.12|-1.68||35#00
FR|Reims|Grand Est|GES|49.26|4.03||511#0
FR|Le Havre|Normandie|NOR|49.49|0.11||766#0
FR|Grenoble|Auvergne-Rhône-Alpes|ARA|45.19|5.72||38#00
FR|Dijon|Bourgogne-Franche-Comté|BFC|47.32|5.04||21#00
FR|Angers|Pays de la Loire|PDL|47.48|-0.56||49#00
FR|Nîmes|Occitanie|OCC|43.84|4.36||30#00
FR|Brest|Bretagne|BRE|48.39|-4.49||292#0
FR|Tours|Centre-Val de Loire|CVL|47.39|0.69||37#00
FR|Limoges|Nouvelle-Aquitaine|NAQ|45.83|1.26||87#00
FR|Amiens|Hauts-de-France|HDF|49.89|2.30||80#00
FR|Metz|Grand Est|GES|49.12|6.18||570#0
FR|Besançon|Bourgogne-Franche-Comté|BFC|47.24|6.02||250#0
FR|Orléans|Centre-Val de Loire|CVL|47.90|1.91||450#0
FR|Rouen|Normandie|NOR|49.44|1.10||76#00
FR|Caen|Normandie|NOR|49.18|-0.37||140#0
BE|Bruxelles|Bruxelles-Capitale|BRU|50.85|4.35||10#0
BE|Antwerpen|Vlaanderen|VLG|51.22|4.40||20#0
BE|Gent|Vlaanderen|VLG|51.05|3.72||90#0
BE|Liège|Wallonie|WAL|50.63|5.57||40#0
BE|Brugge|Vlaanderen|VLG|51.21|3.22||80#0
NL|Amsterdam|Noord-Holland|NH|52.37|4.90||10## &&
NL|Rotterdam|Zuid-Holland|ZH|51.92|4.48||30## &&
NL|Den Haag|Zuid-Holland|ZH|52.08|4.31||25## &&
NL|Utrecht|Utrecht|UT|52.09|5.12||35## &&
NL|Eindhoven|Noord-Brabant|NB|51.44|5.47||56## &&
NL|Groningen|Groningen|GR|53.22|6.57||97## &&
ES|Madrid|Comunidad de Madrid|MD|40.42|-3.70||280##
ES|Barcelona|Cataluña|CT|41.39|2.17||080##
ES|Valencia|Comunidad Valenciana|VC|39.47|-0.38||460##
ES|Sevilla|Andalucía|AN|37.39|-5.98||410##
ES|Zaragoza|Aragón|AR|41.65|-0.89||500##
ES|Málaga|Andalucía|AN|36.72|-4.42||290##
ES|Bilbao|País Vasco|PV|43.26|-2.93||480##
ES|Granada|Andalucía|AN|37.18|-3.60||180##
ES|Palma|Islas Baleares|IB|39.57|2.65||070##
ES|Las Palmas|Canarias|CN|28.12|-15.44|Atlantic/Canary|350##
PT|Lisboa|Lisboa|11|38.72|-9.14||1##0-###
PT|Porto|Porto|13|41.15|-8.61||4##0-###
PT|Braga|Braga|03|41.55|-8.43||47##-###
PT|Coimbra|Coimbra|06|40.21|-8.43||30##-###
IT|Roma|Lazio|RM|41.90|12.50||001##
IT|Milano|Lombardia|MI|45.46|9.19||201##
IT|Napoli|Campania|NA|40.85|14.27||801##
IT|Torino|Piemonte|TO|45.07|7.69||101##
IT|Palermo|Sicilia|PA|38.12|13.36||901##
IT|Genova|Liguria|GE|44.41|8.93||161##
IT|Bologna|Emilia-Romagna|BO|44.49|11.34||401##
IT|Firenze|Toscana|FI|43.77|11.26||501##
IT|Venezia|Veneto|VE|45.44|12.33||301##
IT|Bari|Puglia|BA|41.12|16.87||701##
IT|Verona|Veneto|VR|45.44|10.99||371##
IT|Padova|Veneto|PD|45.41|11.88||351##
IT|Catania|Sicilia|CT|37.50|15.09||951##
IT|Brescia|Lombardia|BS|45.54|10.21||251##
IT|Modena|Emilia-Romagna|MO|44.65|10.93||411##
IT|Perugia|Umbria|PG|43.11|12.39||061##
IT|Cagliari|Sardegna|CA|39.22|9.12||091##
IT|Ancona|Marche|AN|43.62|13.52||601##
IT|Trieste|Friuli-Venezia Giulia|TS|45.65|13.77||341##
JP|東京|東京都|13|35.68|139.69||100-00##
JP|横浜市|神奈川県|14|35.44|139.64||220-00##
JP|大阪市|大阪府|27|34.69|135.50||530-00##
JP|名古屋市|愛知県|23|35.18|136.91||460-00##
JP|札幌市|北海道|01|43.06|141.35||060-00##
JP|福岡市|福岡県|40|33.59|130.40||810-00##
JP|神戸市|兵庫県|28|34.69|135.20||650-00##
JP|京都市|京都府|26|35.01|135.77||600-80##
JP|さいたま市|埼玉県|11|35.86|139.65||330-00##
JP|広島市|広島県|34|34.39|132.46||730-00##
JP|仙台市|宮城県|04|38.27|140.87||980-00##
JP|千葉市|千葉県|12|35.61|140.11||260-00##
JP|新潟市|新潟県|15|37.92|139.04||950-09##
JP|金沢市|石川県|17|36.56|136.66||920-09##
JP|長崎市|長崎県|42|32.75|129.88||850-00##
JP|那覇市|沖縄県|47|26.21|127.68||900-00##
CN|北京市|北京市|BJ|39.90|116.41||1000##
CN|上海市|上海市|SH|31.23|121.47||2000##
CN|广州市|广东省|GD|23.13|113.26||5100##
CN|深圳市|广东省|GD|22.54|114.06||5180##
CN|成都市|四川省|SC|30.57|104.07||6100##
CN|武汉市|湖北省|HB|30.59|114.31||4300##
CN|西安市|陕西省|SN|34.34|108.94||7100##
CN|杭州市|浙江省|ZJ|30.27|120.16||3100##
KR|서울|서울특별시|11|37.57|126.98||045##
KR|부산|부산광역시|26|35.18|129.08||487##
KR|인천|인천광역시|28|37.46|126.71||221##
KR|대구|대구광역시|27|35.87|128.60||419##
IN|Mumbai|Maharashtra|MH|19.08|72.88||4000##
IN|Delhi|Delhi|DL|28.65|77.23||1100##
IN|Bengaluru|Karnataka|KA|12.97|77.59||5600##
IN|Hyderabad|Telangana|TS|17.39|78.49||5000##
IN|Chennai|Tamil Nadu|TN|13.08|80.27||6000##
IN|Kolkata|West Bengal|WB|22.57|88.36||7000##
IN|Pune|Maharashtra|MH|18.52|73.86||4110##
IN|Jaipur|Rajasthan|RJ|26.91|75.79||3020##
BR|São Paulo|São Paulo|SP|-23.55|-46.63||01###-###
BR|Rio de Janeiro|Rio de Janeiro|RJ|-22.91|-43.17||20###-###
BR|Brasília|Distrito Federal|DF|-15.79|-47.88||70###-###
BR|Salvador|Bahia|BA|-12.97|-38.50|America/Bahia|40###-###
BR|Fortaleza|Ceará|CE|-3.73|-38.53|America/Fortaleza|60###-###
BR|Belo Horizonte|Minas Gerais|MG|-19.92|-43.94||30###-###
BR|Manaus|Amazonas|AM|-3.12|-60.02|America/Manaus|690##-###
BR|Curitiba|Paraná|PR|-25.43|-49.27||80###-###
BR|Recife|Pernambuco|PE|-8.05|-34.88|America/Recife|50###-###
MX|Ciudad de México|Ciudad de México|CMX|19.43|-99.13||06###
MX|Guadalajara|Jalisco|JAL|20.66|-103.35||44###
MX|Monterrey|Nuevo León|NLE|25.69|-100.32|America/Monterrey|64###
MX|Puebla|Puebla|PUE|19.04|-98.21||72###
MX|Tijuana|Baja California|BCN|32.51|-117.04|America/Tijuana|22###
MX|Mérida|Yucatán|YUC|20.97|-89.62|America/Merida|97###
AR|Córdoba|Córdoba|X|-31.42|-64.18|America/Argentina/Cordoba|5000
AR|Rosario|Santa Fe|S|-32.94|-60.64|America/Argentina/Cordoba|2000
AR|Mendoza|Mendoza|M|-32.89|-68.84|America/Argentina/Mendoza|5500
CL|Valparaíso|Valparaíso|VS|-33.05|-71.62||23#####
CO|Medellín|Antioquia|ANT|6.24|-75.58||0500##
CO|Cali|Valle del Cauca|VAC|3.45|-76.53||7600##
PE|Arequipa|Arequipa|ARE|-16.41|-71.54||040##
AR|Buenos Aires|Ciudad Autónoma de Buenos Aires|C|-34.60|-58.38||1###
AR|La Plata|Buenos Aires|B|-34.92|-57.95||1900
AR|Mar del Plata|Buenos Aires|B|-38.00|-57.56||7600
AR|San Miguel de Tucumán|Tucumán|T|-26.82|-65.22|America/Argentina/Tucuman|4000
AR|Salta|Salta|A|-24.79|-65.41|America/Argentina/Salta|4400
AR|Neuquén|Neuquén|Q|-38.95|-68.06|America/Argentina/Salta|8300
CL|Santiago|Región Metropolitana|RM|-33.45|-70.67||83#####
CL|Concepción|Biobío|BI|-36.83|-73.05||40#####
CL|La Serena|Coquimbo|CO|-29.90|-71.25||17#####
CL|Antofagasta|Antofagasta|AN|-23.65|-70.40||12#####
CL|Temuco|La Araucanía|AR|-38.74|-72.60||47#####
CL|Viña del Mar|Valparaíso|VS|-33.02|-71.55||25#####
CO|Bogotá|Cundinamarca|CUN|4.71|-74.07||1100##
CO|Barranquilla|Atlántico|ATL|10.97|-74.80||0800##
CO|Cartagena|Bolívar|BOL|10.39|-75.51||1300##
CO|Bucaramanga|Santander|SAN|7.12|-73.12||6800##
CO|Pereira|Risaralda|RIS|4.81|-75.69||6600##
CO|Manizales|Caldas|CAL|5.07|-75.52||1700##
PE|Lima|Lima|LIM|-12.05|-77.04||150##
PE|Trujillo|La Libertad|LAL|-8.11|-79.03||130##
PE|Cusco|Cusco|CUS|-13.53|-71.97||080##
PE|Chiclayo|Lambayeque|LAM|-6.77|-79.84||140##
PE|Piura|Piura|PIU|-5.19|-80.63||200##
PE|Huancayo|Junín|JUN|-12.07|-75.21||120##
PE|Iquitos|Loreto|LOR|-3.75|-73.25||160##
EC|Quito|Pichincha|P|-0.18|-78.47||1701##
EC|Guayaquil|Guayas|G|-2.17|-79.92||0901##
EC|Cuenca|Azuay|A|-2.90|-79.00||0101##
EC|Ambato|Tungurahua|T|-1.24|-78.62||1801##
EC|Loja|Loja|L|-3.99|-79.20||1101##
MX|Querétaro|Querétaro|QUE|20.59|-100.39||76###
MX|León|Guanajuato|GUA|21.12|-101.68||37###
MX|Toluca|Estado de México|MEX|19.29|-99.66||50###
MX|Oaxaca|Oaxaca|OAX|17.07|-96.72||68###
MX|Veracruz|Veracruz|VER|19.18|-96.14||91###
PL|Warszawa|Mazowieckie|14|52.23|21.01||00-###
PL|Kraków|Małopolskie|12|50.06|19.94||30-###
PL|Łódź|Łódzkie|10|51.76|19.46||90-###
PL|Wrocław|Dolnośląskie|02|51.11|17.04||50-###
PL|Poznań|Wielkopolskie|30|52.41|16.93||60-###
PL|Gdańsk|Pomorskie|22|54.35|18.65||80-###
PL|Szczecin|Zachodniopomorskie|32|53.43|14.55||70-###
PL|Bydgoszcz|Kujawsko-Pomorskie|04|53.12|18.00||85-###
PL|Lublin|Lubelskie|06|51.25|22.57||20-###
PL|Białystok|Podlaskie|20|53.13|23.16||15-###
PL|Katowice|Śląskie|24|50.26|19.03||40-###
PL|Rzeszów|Podkarpackie|18|50.04|22.00||35-###
CZ|Praha|Praha|10|50.08|14.44||110 ##
CZ|Brno|Jihomoravský kraj|64|49.20|16.61||602 ##
CZ|Ostrava|Moravskoslezský kraj|80|49.82|18.26||702 ##
SK|Košice|Košický kraj|KI|48.72|21.26||040 ##
HU|Budapest|Budapest|BU|47.50|19.04||1##1
HU|Debrecen|Hajdú-Bihar|HB|47.53|21.63||40##
RO|București|București|B|44.43|26.10||01####
RO|Cluj-Napoca|Cluj|CJ|46.77|23.59||400###
BG|Plovdiv|Plovdiv|16|42.14|24.75||40##
GR|Θεσσαλονίκη|Κεντρική Μακεδονία|B|40.64|22.94||546 ##
SE|Stockholm|Stockholms län|AB|59.33|18.07||11# ##
SE|Göteborg|Västra Götalands län|O|57.71|11.97||41# ##
SE|Malmö|Skåne län|M|55.60|13.00||21# ##
SE|Uppsala|Uppsala län|C|59.86|17.64||75# ##
NO|Oslo|Oslo|03|59.91|10.75||01##
NO|Bergen|Vestland|46|60.39|5.32||50##
NO|Trondheim|Trøndelag|50|63.43|10.40||70##
DK|København|Hovedstaden|84|55.68|12.57||1###
DK|Aarhus|Midtjylland|82|56.16|10.20||80##
DK|Odense|Syddanmark|83|55.40|10.40||50##
FI|Helsinki|Uusimaa|18|60.17|24.94||00##0
FI|Tampere|Pirkanmaa|11|61.50|23.76||33##0
FI|Turku|Varsinais-Suomi|19|60.45|22.27||20##0
TR|İstanbul|İstanbul|34|41.01|28.98||34###
TR|Ankara|Ankara|06|39.93|32.86||06###
TR|İzmir|İzmir|35|38.42|27.14||35###
TR|Bursa|Bursa|16|40.19|29.06||16###
TR|Antalya|Antalya|07|36.90|30.70||07###
TR|Adana|Adana|01|37.00|35.32||01###
TR|Konya|Konya|42|37.87|32.49||42###
TR|Gaziantep|Gaziantep|27|37.07|37.38||27###
TR|Kayseri|Kayseri|38|38.73|35.48||38###
TR|Eskişehir|Eskişehir|26|39.78|30.52||26###
TR|Trabzon|Trabzon|61|41.00|39.72||61###
UA|Київ|Київ|30|50.45|30.52||01###
UA|Львів|Львівська область|46|49.84|24.03||79###
UA|Одеса|Одеська область|51|46.48|30.73||65###
RU|Москва|Москва|MOW|55.76|37.62||10####
RU|Санкт-Петербург|Санкт-Петербург|SPE|59.93|30.34||19####
RU|Новосибирск|Новосибирская область|NVS|55.03|82.92|Asia/Novosibirsk|6300##
RU|Екатеринбург|Свердловская область|SVE|56.84|60.61|Asia/Yekaterinburg|6200##
IL|Tel Aviv|Tel Aviv|TA|32.09|34.78||6######
IL|Haifa|Haifa|HA|32.79|34.99||3######
SA|Jeddah|Makkah|02|21.49|39.19||23###
AE|Dubai|Dubai|DU|25.20|55.27||
EG|Alexandria|Alexandria|ALX|31.20|29.92||215##
MA|Casablanca|Casablanca-Settat|06|33.57|-7.59||20##0
ZA|Cape Town|Western Cape|WC|-33.92|18.42||80##
ZA|Johannesburg|Gauteng|GP|-26.20|28.05||20##
ZA|Durban|KwaZulu-Natal|KZN|-29.86|31.02||40##
NG|Lagos|Lagos|LA|6.52|3.38||10####
NG|Kano|Kano|KN|12.00|8.52||70####
NG|Ibadan|Oyo|OY|7.38|3.90||20####
NG|Abuja|Federal Capital Territory|FC|9.06|7.49||90####
NG|Port Harcourt|Rivers|RI|4.82|7.03||50####
NG|Enugu|Enugu|EN|6.45|7.50||40####
NG|Benin City|Edo|ED|6.34|5.62||30####
NG|Kaduna|Kaduna|KD|10.52|7.44||80####
KE|Mombasa|Mombasa|28|-4.04|39.67||801##
GH|Kumasi|Ashanti|AH|6.69|-1.62||
TH|Chiang Mai|Chiang Mai|50|18.79|98.98||50###
VN|Ho Chi Minh City|Ho Chi Minh City|SG|10.82|106.63||7####
ID|Surabaya|Jawa Timur|JI|-7.26|112.75||60###
ID|Bandung|Jawa Barat|JB|-6.92|107.61||40###
ID|Jakarta Selatan|DKI Jakarta|JK|-6.26|106.81||12###
ID|Semarang|Jawa Tengah|JT|-6.97|110.42||50###
ID|Yogyakarta|DI Yogyakarta|YO|-7.80|110.37||55###
ID|Medan|Sumatera Utara|SU|3.59|98.67||20###
ID|Makassar|Sulawesi Selatan|SN|-5.15|119.43||90###
ID|Palembang|Sumatera Selatan|SS|-2.98|104.75||30###
ID|Denpasar|Bali|BA|-8.65|115.22||80###
ID|Malang|Jawa Timur|JI|-7.98|112.63||65###
MY|George Town|Pulau Pinang|07|5.41|100.33||10###
PH|Cebu City|Cebu|CEB|10.32|123.89||6000
PH|Davao City|Davao del Sur|DAS|7.07|125.61||8000
PK|Karachi|Sindh|SD|24.86|67.00||74###
PK|Lahore|Punjab|PB|31.55|74.34||54###
BD|Chattogram|Chattogram|B|22.36|91.78||4###`;
