/** What shops, books of account, personnel offices, households and help desks keep in their lists, separated by bars, the commonest first. */

export const LEDGER_ACCOUNTS =
  "Cash|Bank|Accounts receivable|Inventory|Prepaid expenses|Office equipment|Vehicles|Accumulated depreciation|Accounts payable|Accrued liabilities|Sales tax payable|Payroll liabilities|Bank loan|Share capital|Retained earnings|Opening balances|Sales revenue|Service income|Interest income|Cost of goods sold|Wages and salaries|Rent|Utilities|Office supplies|Telephone and internet|Insurance|Travel|Advertising|Bank charges|Repairs and maintenance|Legal and audit fees|Depreciation|Interest expense|Income tax|Savings account|Credit card|Undeposited funds|Deferred revenue|Land and buildings|Goodwill";

export const BANK_ACCOUNTS =
  "Operating account|Payroll account|Savings account|Tax reserve|Petty cash|Euro account|Dollar account|Deposit account|Card settlements|Main account|Branch account|Loan account|Customer payments|Supplier payments";

export const SHOP_CATEGORIES =
  "Clothing|Shirts|Shoes|Accessories|Bags|Jackets|Home & Kitchen|Lighting|Furniture|Garden|Electronics|Computers|Phones|Audio|Cameras|Toys|Games|Books|Stationery|Sports|Outdoor|Cycling|Beauty|Health|Food|Drinks|Gifts|Baby|Pets|Tools|Sale|New Arrivals|Bestsellers|Women|Men|Children|Jewellery|Watches|Bedding|Bathroom";

export const GOODS_ATTRIBUTES =
  "Material|Colour|Size|Brand|Weight|Country of origin|Care instructions|Capacity|Power|Dimensions|Warranty|Fit|Gender|Age group|Pattern|Finish|Battery life|Screen size|Compatibility|Composition|Memory|Number of pieces|Sleeve length|Style";

export const ATTRIBUTE_GROUPS =
  "Dimensions|Materials|Technical data|General|Appearance|Delivery|Care|Memory|Processor|Display|Connectivity|Packaging|Energy|Safety|Origin|Compatibility";

export const GOODS_OPTIONS =
  "Size|Colour|Material|Length|Engraving|Gift wrap|Memory|Delivery date|Frame|Finish|Pack size|Width|Flavour|Warranty|Upload your photo|Voltage|Scent|Style";

export const SALES_ZONES =
  "Domestic|European Union|North America|Rest of world|Scandinavia|South America|Asia|Oceania|Africa|United Kingdom|Western States|Eastern States|VAT zone|Islands|Duty free|Central Europe";

export const STOCK_REASONS =
  "Customer order|Supply order|Inventory adjustment|Increase|Decrease|Transfer to another warehouse|Transfer from another warehouse|Damaged|Customer return|Correction|Sample|Expired";

export const ORDER_SUMS =
  "Sub-total|Flat shipping rate|VAT (20 %)|Total|Coupon|Store credit|Low order fee|Gift certificate";
export const ORDER_SUM_CODES = "sub_total|shipping|tax|total|coupon|credit|low_order_fee|voucher";

export const SHOPPING_LISTS =
  "Weekly shopping|Groceries|Party|Barbecue|Drugstore|Pharmacy|Hardware store|Birthday|Holiday house|Bakery|Market|Household|Pets|Christmas baking|Camping|Office kitchen";

export const HOME_PLACES =
  "Fridge|Freezer|Pantry|Cellar|Kitchen cupboard|Bathroom cabinet|Garage|Spice rack|Storage room|Chest freezer|Attic|Laundry room|Under the sink|Wine rack";

export const GROCERY_SHOPS =
  "Corner Market|Farm Shop|City Supermarket|Green Grocer|Bakery Lane|Butcher|Organic Corner|Drugstore|Weekly Market|Discount Store|Fishmonger|Wholesale Club|Beverage Store|Online";

export const GROCERIES =
  "Milk|Butter|Eggs|Flour|Sugar|Rice|Spaghetti|Olive oil|Tomatoes|Potatoes|Onions|Garlic|Apples|Bananas|Lemons|Carrots|Cucumber|Salt|Black pepper|Coffee|Green tea|Orange juice|Mineral water|Yoghurt|Cheddar|Mozzarella|Cream|Ham|Chicken breast|Minced beef|Salmon|Tuna|Chickpeas|Lentils|Kidney beans|Sweetcorn|Tomato paste|Soy sauce|Mustard|Honey|Strawberry jam|Oats|Muesli|Bread|Crackers|Dark chocolate|Biscuits|Almonds|Raisins|Frozen peas|Spinach|Mushrooms|Ginger|Basil|Vinegar|Baking powder|Yeast|Coconut milk|Vegetable stock|Toilet paper|Dish soap|Washing powder";

export const MEAL_SECTIONS = "Breakfast|Lunch|Dinner|Snack|Brunch|Second breakfast|Afternoon tea|Packed lunch";

export const CHORES =
  "Vacuum the living room|Clean the bathroom|Take out the bins|Change the bed linen|Water the plants|Mop the floor|Descale the kettle|Clean the oven|Wash the car|Mow the lawn|Wash the windows|Empty the dishwasher|Clean the fridge|Do the laundry|Dust the shelves|Iron the shirts|Sweep the terrace|Replace the water filter|Feed the cat|Clean the litter box";

export const HOLIDAYS =
  "New Year's Day|Good Friday|Easter Monday|Labour Day|Whit Monday|Independence Day|Thanksgiving|Christmas Day|Boxing Day|New Year's Eve|Memorial Day|All Saints' Day|Founders' Day|Epiphany|Ascension Day";

export const DEGREES =
  "Bachelor's degree|Master's degree|High school diploma|Doctorate|Associate degree|Vocational training|Professional certificate|Secondary school|Postgraduate diploma|MBA|Trade apprenticeship";

export const EVENTS_ON_THE_ROAD =
  "deviceOnline|deviceOffline|deviceMoving|deviceStopped|ignitionOn|ignitionOff|geofenceEnter|geofenceExit|deviceOverspeed|alarm|deviceUnknown|maintenance|driverChanged|commandResult";

export const COMMANDS_TO_DEVICES =
  "positionSingle|positionPeriodic|engineStop|engineResume|custom|rebootDevice|alarmArm|alarmDisarm|setTimezone|requestPhoto|sendSms|outputControl";

export const KPIS =
  "Sales target reached|Customer satisfaction|Tickets closed on time|Projects delivered on schedule|Quality of work|Errors per month|New customers won|Training hours completed|Attendance|Teamwork|Budget kept|Response time to customers|Documentation complete|Safety rules observed|Initiative|Cost savings";

export const MODULES =
  "sales|invoices|stock|payments|shipping|crm|projects|accounting|purchasing|products|customers|reports|pos|hr|newsletter|seo|reviews|statistics|banners|loyalty";

export const GOODS_GROUPS =
  "Raw materials|Finished goods|Spare parts|Consumables|Packaging|Services|Electronics|Tools|Office supplies|Trading goods|Semi-finished goods|Accessories|Hardware|Fasteners|Safety equipment|Chemicals|Cables|Pumps|Filters|Furniture|Lubricants|Sensors|Software|Textiles";

export const PRICE_GROUPS =
  "Retail|Wholesale|Dealer|Staff|Online|Export|Partner|Distributor|Key accounts|Seasonal|Public sector|Education|Members|Franchise|Outlet";

export const TAX_GROUPS =
  "Standard|Reduced|Zero-rated|Exempt|Export|Reverse charge|Intra-community|Luxury|Services|Food|Books|Tobacco";

export const TRACKER_PROTOCOLS =
  "osmand|teltonika|gt06|h02|tk103|gps103|meitrack|queclink|suntech|ruptela|watch|concox";

export const PAYMENT_TERMS =
  "Net 30|Net 14|Due on receipt|Net 60|2 % 10, net 30|Net 7|Net 15|Cash in advance|Net 45|End of month|Net 90|Cash on delivery|50 % in advance|Net 10|15th of next month";

export const OFFICES =
  "Head Office|North Branch|South Branch|East Branch|West Branch|City Branch|Harbour Branch|Market Street Branch|Airport Branch|Riverside Branch|Old Town Branch|University Branch|Station Road Branch|Hillside Branch|Lakeside Branch|Industrial Park Branch|Central Branch|Park Avenue Branch";

export const SEAPORTS =
  "Rotterdam|Hamburg|Antwerp|Felixstowe|Singapore|Shanghai|Los Angeles|New York|Busan|Valencia|Le Havre|Genoa|Santos|Durban|Sydney|Auckland";

export const LOANS =
  "Personal Loan|Business Loan|Agricultural Loan|Group Loan|Education Loan|Home Improvement Loan|Emergency Loan|Seasonal Loan|Equipment Loan|Microloan|Vehicle Loan|Working Capital Loan|Salary Advance|Housing Loan|Solar Loan";

export const CAMPAIGNS =
  "Spring newsletter|Summer sale|Trade fair invitation|Product launch|Customer survey|Winter offers|Webinar series|Win-back mailing|Referral programme|Back to school|Black week|Partner event|Loyalty bonus|Free trial|Welcome series|Case study mailing|Year-end greetings|Upgrade offer";

export const OPPORTUNITIES =
  "Annual licence|Office furniture|Support contract|Server upgrade|Pilot project|Training package|Framework agreement|Fleet renewal|New warehouse|Renewal of maintenance|Extension to second site|Website relaunch|Consulting days|Spare parts supply|Migration project|Machine replacement|Security audit|Catering contract|Cleaning services|Solar installation";

export const SUPPORT_CASES =
  "Cannot log in|Invoice is wrong|Delivery is late|Item arrived damaged|Printer does not print|Password reset does not arrive|Report shows wrong total|Request for a quote|Contract question|App closes by itself|Cannot upload files|Change of address|Refund not received|Order cancelled twice|Email notifications missing|Slow search|Account locked|Wrong item received|Export fails|Question about warranty";

export const BUGS =
  "Export stops after 1000 rows|Login page blank in Firefox|Totals rounded twice|Date picker ignores time zone|Search finds no umlauts|Crash when opening empty file|Email sent twice|Sorting by name is wrong|Upload of large files fails|Menu overlaps on small screens|Memory grows over night|Password reset link expires at once|Filter is lost after saving|Duplicate entries after import|Wrong currency in PDF|Slow list with many tags|Button does nothing on Safari|Report misses last day of month";

export const CUSTOMER_GROUPS =
  "Retail|Wholesale|Commercial|Government|Non-profit|Individual|Online|Export|Key accounts|Resellers|Education|Hospitality";
export const SUPPLIER_GROUPS =
  "Raw material|Services|Hardware|Distributor|Local|Electrical|Pharmaceutical|Transport|Packaging|Office supplies|Overseas|Maintenance";
export const LOYALTY =
  "Bonus points|Gold club|Silver club|Frequent buyer|Friends and family|Coffee card|Welcome programme|Premium members";
export const HOLIDAY_LISTS =
  "Standard holidays 2026|Standard holidays 2025|Head office 2026|Plant 2026|Sales team 2026|Shift workers 2026|Regional holidays 2026";
export const BOOKED_PAPERS =
  "Sales Invoice|Payment Entry|Journal Entry|Purchase Invoice|Stock Entry|Delivery Note|Purchase Receipt|Expense Claim";
export const UNITS_OF_TRADE = "Nos|Unit|Kg|Box|Meter|Litre|Pair|Set|Gram|Hour|Pack|Roll";
