/** Counties of cities, by country: `county: city, city`. Of countries that have none, none. */
export const countyLines: Readonly<Record<string, string>> = {
  US: `New York: New York
Los Angeles: Los Angeles
Cook: Chicago
Harris: Houston
Maricopa: Phoenix
Philadelphia: Philadelphia
Bexar: San Antonio
San Diego: San Diego
Dallas: Dallas
Travis: Austin
Santa Clara: San Jose
Duval: Jacksonville
Tarrant: Fort Worth
Franklin: Columbus
Mecklenburg: Charlotte
Marion: Indianapolis
San Francisco: San Francisco
King: Seattle
Denver: Denver
Davidson: Nashville
Oklahoma: Oklahoma City
El Paso: El Paso, Colorado Springs
Suffolk: Boston
Multnomah: Portland
Clark: Las Vegas
Wayne: Detroit
Shelby: Memphis
Jefferson: Louisville, Birmingham
Baltimore: Baltimore
Milwaukee: Milwaukee
Bernalillo: Albuquerque
Pima: Tucson
Fresno: Fresno
Sacramento: Sacramento
Jackson: Kansas City
Fulton: Atlanta
Douglas: Omaha
Wake: Raleigh
Miami-Dade: Miami
Alameda: Oakland
Hennepin: Minneapolis
Tulsa: Tulsa
Hillsborough: Tampa, Manchester
Sedgwick: Wichita
Cuyahoga: Cleveland
Honolulu: Honolulu
Ramsey: Saint Paul
Hamilton: Cincinnati
Allegheny: Pittsburgh
St. Louis: St. Louis
Orange: Orlando
Erie: Buffalo
Henrico: Richmond
Ada: Boise
Polk: Des Moines
Salt Lake: Salt Lake City
Dane: Madison
Pulaski: Little Rock
Hinds: Jackson
Charleston: Charleston
Providence: Providence
Hartford: Hartford
Essex: Newark
New Castle: Wilmington
Chittenden: Burlington
Yellowstone: Billings
Laramie: Cheyenne
Cass: Fargo
Minnehaha: Sioux Falls
Monroe: Rochester
Spokane: Spokane
Knox: Knoxville
Chatham: Savannah
Orleans Parish: New Orleans
Virginia Beach City: Virginia Beach
Anchorage Municipality: Anchorage
District of Columbia: Washington`,
  GB: `Greater London: London
West Midlands: Birmingham
Greater Manchester: Manchester
West Yorkshire: Leeds
Merseyside: Liverpool
South Yorkshire: Sheffield
Bristol: Bristol
Tyne and Wear: Newcastle upon Tyne
Nottinghamshire: Nottingham
Leicestershire: Leicester
East Sussex: Brighton
Oxfordshire: Oxford
Cambridgeshire: Cambridge
North Yorkshire: York
Devon: Exeter
Norfolk: Norwich
Midlothian: Edinburgh
Lanarkshire: Glasgow
Aberdeenshire: Aberdeen
Inverness-shire: Inverness
South Glamorgan: Cardiff
West Glamorgan: Swansea
County Antrim: Belfast`,
  IE: `County Dublin: Dublin
County Cork: Cork
County Galway: Galway
County Limerick: Limerick`,
  CA: `Toronto: Toronto
Montréal: Montreal
Metro Vancouver: Vancouver
Division No. 6: Calgary, Regina
Division No. 11: Edmonton, Winnipeg, Saskatoon
Ottawa: Ottawa
Québec: Quebec City
Hamilton: Hamilton
Middlesex County: London
Halifax County: Halifax
Capital: Victoria
Division No. 1: St. John's
York County: Fredericton`,
  AU: `City of Sydney: Sydney
City of Melbourne: Melbourne
City of Brisbane: Brisbane
City of Perth: Perth
City of Adelaide: Adelaide
Australian Capital Territory: Canberra
City of Hobart: Hobart
City of Darwin: Darwin
City of Newcastle: Newcastle
City of Greater Geelong: Geelong
Cairns Region: Cairns`,
};
