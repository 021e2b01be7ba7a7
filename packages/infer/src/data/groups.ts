const split = (values: string): readonly string[] => values.split("|");

/** Groups by what they are groups of: those who may do the same, buy alike, get the same mail, learn together, meet, or stand together. */
export const GROUPS = {
  access: split(
    "Administrators|Editors|Support|Managers|Read only|Sales|Finance|Guests|Developers|Operations|Moderators|Human resources|Marketing|Partners|External auditors|Power users|Helpdesk|Trainees|Reporting|Service accounts|Management|Customer service|Content team|Testers|Network team|Approvers|Purchasing|Legal|Front desk|Everyone",
  ),
  customers: split(
    "Retail|Wholesale|VIP|Resellers|New customers|Staff|Guests|Schools|Public sector|Key accounts|Export|Online only|Members|Dealers|Regulars|Non-profits|Partners|Small business|Corporate|Inactive",
  ),
  mailing: split(
    "Newsletter|Product updates|Customers|Trial users|Webinar attendees|Trade fair visitors 2025|Partners|Press contacts|Former customers|Beta testers|Event invitations|Leads spring 2025|Downloaded the guide|Members|Resellers|Blog subscribers|Reactivation|Local customers|Waiting list|Monthly digest|Annual donors|Job alerts",
  ),
  learning: split(
    "Group A|Group B|Group C|Monday afternoon|Tuesday lab|Evening group|Beginners|Advanced|Year 10|Year 11|Spring intake 2025|Autumn intake 2025|Project team 1|Project team 2|Seminar 1|Seminar 2|Part-time|Exchange students|Exam preparation|Study group|Distance learners|Weekend course",
  ),
  social: split(
    "Family|Book club|Weekend hikers|Football Thursday|Board game night|Old school friends|Neighbours|Flat 12|Photography|Running together|Cooking club|Parents of class 3b|City cycling|Music lovers|Ski trip|Choir|Gardeners|Cinema Tuesday|Travel 2025|Volunteers|Language exchange|Colleagues|Startup founders|Dog owners|Chess evening|Cousins",
  ),
  follows: split(
    "Friends|News|Artists|Developers|Family|Local|Colleagues|Science|Sports|Music|Photographers|Politics|Book people|Must read|Gardening|Comics|Design|Food|Tech|Neighbours",
  ),
  devices: split(
    "Head office|Branch offices|Warehouse|Production|Test bench|Ground floor|First floor|Field devices|Spare|Outdoor|Server room|North region|South region|Rental fleet|Training|Critical|Customer sites|Maintenance",
  ),
  vehicles: split(
    "Trucks|Vans|Company cars|Trailers|Rental fleet|Delivery north|Delivery south|Buses|Service vehicles|Excavators|Pool cars|Motorcycles|Drivers east|Long distance|Workshop|Refrigerated|Leased|Spare",
  ),
  monitored: split(
    "Websites|APIs|Databases|Mail|Internal tools|Customer sites|Network|Production|Staging|Backups|Payment|DNS|Office|Shops|Third party|Docker hosts|Linux servers|Windows servers|Routers|Switches|Printers|Storage",
  ),
  questions: split(
    "About you|Your visit|Our service|Your work|Household|Health|Feedback|Final questions|Contact details|Products|Satisfaction|Usage|Background|Your opinion|Training|Accessibility",
  ),
  fields: split(
    "General|Details|Contact|Finance|Contract|Support|Warranty|Shipping|Technical data|Internal|Measurements|Marketing|Legal|Notes",
  ),
  communities: split(
    "Sunrise Women Group|Riverside Farmers|Unity Self Help Group|Hope Savings Group|Green Valley Cooperative|Market Traders|Hillside Youth Group|Harvest Farmers Association|New Dawn Group|Lakeside Fishers|Progress Women Club|Tailors of the Old Market|Good Shepherd Group|Upendo Group|Mwangaza Group|Bright Future Youth|Central Weavers|Village Savings North|Village Savings South|Beekeepers Union",
  ),
  forums: split(
    "Registered users|Global moderators|Newly registered users|Administrators|Guests|Moderators|Supporters|Veterans|Bots|Staff|Banned|Awaiting activation|Beta testers|Contributors|Premium members",
  ),
  jobs: split("DEFAULT|reports|mail|imports|cleanup|billing|sync|nightly|exports|monitoring"),
  accounts: split(
    "Fixed Assets|Current Assets|Cash|Receivables|Inventory|Current Liabilities|Payables|Loans|Equity|Sales|Other Income|Cost of Goods Sold|Wages|Rent and Premises|Marketing|Office Expenses|Depreciation|Financial Expenses|Taxes",
  ),
  reports: split("Sales|Finance|Customers|Stock|Team|Management|Accounts|Budget|Operations|Year end"),
} as const;
