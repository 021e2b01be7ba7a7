import type { EntryKind } from "./entry-kind.ts";

/** How things are paid, sent, taxed and booked. */
export const MONEY: Readonly<Record<string, EntryKind>> = {
  payment: {
    known: `
cash: Paid in notes and coins on the spot
cash on delivery, cod: Paid to the driver when the parcel arrives
credit card, card, credit: Visa, Mastercard and American Express, charged at once
debit card, debit: Debited from the bank account at once
cheque, check: Accepted from business customers only
apple pay: Paid with an Apple device, confirmed by face or fingerprint
google pay: Paid with an Android device
direct debit, sepa, sepa direct debit: Collected from the bank account on the due date
crypto, bitcoin: Paid in cryptocurrency, rate fixed for 15 minutes
paypal: Redirects to PayPal to confirm the payment
invoice, on account: Payable within 14 days of delivery
bank transfer, wire transfer, transfer, wire: Shipped as soon as the money has arrived
gift card, voucher, store credit: Balance of a gift card, the rest by another method
mobile money, mobile payment, e-wallet, wallet: Paid by phone with a confirmation code
installments, financing: In up to twelve monthly rates
stripe: Card payments handled by Stripe
klarna: Pay later or in three rates
points: Paid with points collected before`,
    any: `
Pay by {name}, (no extra fee|for orders over 50|confirmed at once)
{Name}, (available in all countries|for registered customers|with buyer protection)`,
  },
  shipping: {
    known: `
economy: Five to seven working days, cheapest option
standard, standard delivery, standard shipping, regular: Two to four working days, with tracking
next day, overnight: Next working day if ordered before 2 pm
store pickup, pickup, collection, click and collect: Free, ready for collection after two hours
parcel locker: Delivered to a locker nearby, open around the clock
international standard, international: Seven to fourteen working days, customs may apply
same-day courier, same day, courier: Delivered this evening in selected cities
express, express delivery, express shipping: One to two working days, with tracking and signature
freight: Bulky goods on a pallet, delivered to the kerb
free shipping, free: No charge from an order value of 50
local delivery: By our own van within 20 km
digital, email, download: Sent by email right after payment
post, mail, letter: By ordinary mail, without tracking
priority: Two working days, handled first`,
    any: `
{Name}, (with tracking|insured up to 500|no delivery on Sundays)
Delivery by {name} within (two|three|five) working days`,
  },
  tax: {
    known: `
standard rate, standard: Full rate, for most goods and services
reduced rate, reduced: For food, books and public transport
zero rate, zero: For exports and deliveries within the single market
shipping: Follows the goods that are shipped
exempt, tax exempt, none: No tax, for example medical and educational services
reverse charge: The business customer pays the tax in their own country
digital services: Taxed in the customer's country
food and books, food, books: Reduced rate for groceries and printed books
clothing: Children's clothing at the reduced rate
medical goods: Medicines and aids at the reduced rate`,
    any: `{Name}, (as of this year|set by the country of delivery|shown on the invoice)`,
  },
  expense: {
    known: `
office supplies: Paper, pens, toner and small equipment
meals, meals and entertainment, dining out, food: Business meals and snacks on the way
travel: Trains, flights, hotels and taxis
training, education: Courses, books and conferences
marketing, advertising: Ads, flyers, sponsoring and trade fairs
equipment: Computers, phones and other devices
software, subscriptions, software licences: Licences and online services
bank fees, fees: Account, transfer and card fees
fuel: Petrol, diesel and charging
phone and internet, communication: Mobile contracts and lines
rent: Monthly rent including service charges
utilities: Electricity, gas, water and waste
insurance: Liability, contents and vehicle insurance
salary, salaries, payroll: Wages including employer's contributions
groceries: Supermarket, bakery and market
transport, transportation: Fuel, tickets and parking
health: Doctors, pharmacy and glasses
leisure, entertainment: Cinema, hobbies and going out
savings: What is put aside every month
clothing: Clothes and shoes
gifts: Birthdays and other occasions
taxes: Income, property and vehicle tax
repairs, maintenance: Keeping house, car and machines in order
donations: Gifts to charities
legal, professional services: Lawyers, accountants and consultants
accommodation, lodging: Hotels and guest houses
materials: Everything that goes into the product
labour: Hours of own and hired staff
overheads: Costs that cannot be assigned to a single job
subcontractors: Work done by other firms
energy: Electricity, gas and heat
licences: Fees for software and patents
interest: Interest received or paid
sales: Income from goods and services
grants: Public money for projects
refunds: Money that came back
office: Rent, cleaning and office equipment
other, miscellaneous, misc: Everything that fits nowhere else
income: Money coming in
housing: Rent or mortgage and service charges
shopping: Purchases for home and family
children, kids: Nursery, school and pocket money
pets: Food, vet and accessories`,
    any: `
(Costs|Spending|Receipts) for {name}
Everything spent on {name}`,
  },
  account: {
    known: `
savings, savings account: Earns interest, limited withdrawals
current, current account, checking, checking account: For daily payments, with a card
fixed deposit, deposit: Money is kept for a fixed term
salary: For the monthly salary, free of charge
student: Free of charge up to the age of 27
business: For firms and the self-employed
joint: Shared by two people
credit, credit card: Charged once a month
investment, brokerage: For shares and funds
loan: Paid back in monthly instalments
cash: Notes and coins
asset, assets: What the business owns
liability, liabilities: What the business owes
equity: What belongs to the owners
income, revenue: What the business earns
expense, expenses: What the business spends`,
    any: `{Name} (in the local currency|for private customers|for business customers)`,
  },
  transaction: {
    known: `
purchase: Goods or services paid
fee: Charged by the bank
withdrawal: Cash taken out
refund: Money paid back
transfer: Moved between accounts
deposit: Money paid in
payment: Invoice or bill paid
interest: Credited at the end of the quarter
dividend: Share of the profit
adjustment, correction: Corrects an earlier entry
commission: Share of the price for arranging a deal`,
    any: `{Name}, (booked the same day|shown on the statement)`,
  },
  plan: {
    known: `
free: For trying it out: one user, three projects, community support|All basics at no cost, for personal use
personal, individual: For one person, unlimited projects and 10 GB of storage
starter, basic, essential, essentials: For small teams: five users, email support|Everything needed to get started
standard: For teams of up to 20, with shared reports
plus: More storage, custom fields and priority email support
growth: For growing teams: automation, integrations and 50 users
team: For teams that work together every day, up to 30 users
pro, professional: Unlimited projects, advanced reports and priority support|All features for professional use
premium: All features, phone support and a personal contact
business: Single sign-on, audit log and up to 200 users
enterprise: Unlimited users, own contract, guaranteed uptime and a dedicated manager
ultimate: Everything we offer, including onboarding on site
trial: All features for 14 days, ends automatically
monthly: Billed every month, can be cancelled at any time
annual, yearly: Billed once a year, two months free
lifetime: Paid once, includes all updates
family: Up to six members of one household
student: Half the price with a valid student card
term life 20: Fixed sum for 20 years, premiums stay the same
home comfort: Building and contents, including water damage
motor comprehensive: Liability, theft, glass and own damage
personal liability: Damage caused to others, worldwide
pet care: Vet costs for dogs and cats up to 2,000 a year
income protection: Monthly pension if you can no longer work
household contents: Furniture, devices and bicycles
travel annual: All journeys of a year, up to 42 days each`,
    any: `
{Name} for (small teams|growing teams|regular users), (billed monthly|billed yearly)
{Name} with (five|ten|twenty) users and (email|phone) support`,
  },
  rate: {
    known: `
non-refundable, non refundable: Cheapest price, no changes or refunds
best available: Lowest flexible price of the day, free cancellation until 6 pm
bed and breakfast: Room with breakfast buffet
weekend special: Friday to Sunday, with late check-out
corporate: Agreed price for companies
half board: Room with breakfast and dinner
full board: Room with three meals a day
all inclusive: All meals and drinks included
romance package: With sparkling wine, dinner for two and late check-out
long stay: From seven nights, with weekly cleaning
advance purchase: Book 21 days ahead and save
government: For public officials with valid ID`,
    any: `{Name}, (free cancellation until the day before|payable on arrival|breakfast included)`,
  },
  coverage: {
    any: `{Name}, (with an excess of 150|up to the sum insured|worldwide)`,
  },
};
