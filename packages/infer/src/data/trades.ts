/** What companies of a kind are called by, behind a name of their own: by words of the columns and tables that are about them. */
const lines = `shipper carrier courier haulier transporter freight forwarder consignor: Freight|Logistics|Shipping|Transport|Express|Couriers|Parcel|Lines
bank: Bank|Savings Bank|Credit Union|Trust|Capital
insurer insurance assurance underwriter: Insurance|Mutual|Assurance|Life
publisher imprint: Press|Publishing|Books|House|Editions
label: Records|Music|Sounds|Recordings
studio: Studios|Films|Pictures|Productions
store shop outlet retailer boutique reseller: Market|Outfitters|Sports|Toys|Furniture|Gardens|Foods|Shoes|Books|Bikes|Electronics|Fashion|Home|Outlet|Hardware
supermarket grocer grocery: Market|Foods|Fresh|Grocery|Superstore
dealer dealership: Motors|Autos|Cars|Wheels
pharmacy drugstore: Pharmacy|Drugstore|Apothecary
lab laboratory: Laboratories|Diagnostics|Labs
gym: Fitness|Gym|Athletics|Sports Club
salon: Hair|Beauty|Hair Studio|Salon
garage: Garage|Autos|Motors|Car Service
brewery: Brewing|Brewery|Brewhouse
winery: Wines|Vineyards|Estate
utility: Energy|Power|Water|Utilities
telecom operator: Telecom|Networks|Mobile|Communications
warehouse depot: Warehouse|Depot|Distribution|Logistics`;

/** By one word of those. */
export const TRADES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  lines.split("\n").flatMap((line) => {
    const [words = "", trades = ""] = line.split(": ");
    return words.split(" ").map((word) => [word, trades.split("|")] as const);
  }),
);
