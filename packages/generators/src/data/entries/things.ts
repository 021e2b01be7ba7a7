import type { EntryKind } from "./entry-kind.ts";

/** Things that have a name of their own, and several sentences said of them. */
export const THINGS: Readonly<Record<string, EntryKind>> = {
  achievement: {
    known: `
champion: Finish first in a competition|Win a season
helping hand: Have ten answers marked as helpful
team player: Finish a project together with five others
collector: Collect fifty different items
perfect week: Reach the daily goal seven days in a row
fast learner: Finish a course in less than a week
first steps: Complete the tutorial
rising star: Get twenty likes on a single post
hundred club: Reach one hundred points
night owl: Be active after midnight on five days
top contributor: Be among the ten most active members of a month
veteran: Be a member for five years
explorer: Visit every section at least once
problem solver: Have five solutions accepted
seven day streak, 7 day streak, week streak: Come back seven days in a row
early bird: Log in before 7 o'clock on five days
bookworm: Read twenty books
marathon: Cover 42 kilometres in one month
first post: Write your first post
popular: Get one hundred views on a post
socialite: Follow twenty people
perfectionist: Answer every question of a quiz correctly
speedster, speed demon: Finish a task in half the usual time
mentor: Help three newcomers to get started`,
    any: `
Awarded for (the first ten|fifty|one hundred) (completed tasks|points|wins|active days)
(Reach|Keep up) {name} (for a month|three times|for the first time)
Given to members who (take part every week|help others|never miss a day)`,
  },
  project: {
    known: `
website redesign: New design, faster pages and a simpler menu for the company website
mobile app, mobile app development: App for iOS and Android with login, orders and notifications
data migration: Moves ten years of customer data to the new system
customer portal: Customers see invoices, contracts and tickets in one place
brand refresh: New logo, colours and templates for everything we print and publish
warehouse automation: Conveyor and scanners for the picking area
payment integration: Adds card payments and direct debit to the checkout
onboarding revamp: Shortens the first steps of new users from twelve screens to four
analytics dashboard: Key figures of sales and support on one page, updated every hour
security audit: External test of all public systems, with a report and fixes
cloud migration: Moves servers from the basement to the cloud in three waves
search improvements: Better results, filters and tolerance for typing errors
annual report: Text, figures and layout of the report for shareholders
partner program, partner programme: Terms, portal and training for resellers
office relocation: Moves 80 workplaces to the new building
inventory system: Barcodes and live stock for both warehouses
support chatbot: Answers the twenty most common questions around the clock
spring campaign: Mail, social media and shop windows for the spring range
quality initiative: Fewer returns through checks at three points of the line
api platform: Public interfaces with documentation and keys for partners`,
    any: `
{Name} for (the main customer|the whole company|our members|the sales team|the northern region).
{Name}: (planning, implementation and training|from the first concept to going live|research, first version and pilot).`,
    more: `
(First results are expected|A pilot is planned|Going live is planned) (in spring|before the summer|in autumn|by the end of the year).
(Three|Four|Five|Eight) people work on it, (two|one) of them full time.
The budget covers (software and training|two external developers|hardware and installation).
(Open points|Decisions) are discussed every (Tuesday|second week|Monday morning).
(Depends on the new contract.|Follow-up of last year's pilot.|Requested by several departments.)`,
    proper: true,
  },
  company: {
    any: `
{Name} (builds|develops|supplies|provides) (software for small firms|machines and spare parts|services for hotels and restaurants|packaging for food producers|solutions for energy and heating|furniture for offices and schools).
{Name} is a (family-run|medium-sized|fast-growing|specialised) company with (40|120|350|900) employees in (two|three|five) countries.
{Name} has (advised|supplied|served) (companies of all sizes|customers in the region|public institutions|the building trade) since (1978|1992|2004|2011|2016).`,
    more: `
Its customers include (retailers and wholesalers|hospitals and laboratories|public authorities|well-known brands).
The head office is (in an old mill by the river|near the main station|in the industrial area north of the city).
(Sustainability|Short delivery times|Personal service|Training of young people) (plays|play) a large part.
(New products are developed in-house.|Half of the sales come from abroad.|It has been certified since 2015.)`,
    proper: true,
  },
  event: {
    any: `
{Name} brings together (experts and beginners|makers and visitors|neighbours and guests|people from the whole region) for (a day|an evening|two days|a weekend) of (talks and workshops|music and good food|games and conversation|demonstrations and exchange).
Join us for {Name}: (doors open half an hour before|free entry for children|tickets online and at the door|everybody is welcome).
{Name} takes place for the (second|third|fifth|tenth) time, (bigger than ever|at a new location|with guests from abroad).`,
    more: `
Food and drinks are (available|included|sold on site).
(Places are limited|Registration is open|Bring friends), (so book early|see the programme for details|we look forward to seeing you).
The (venue|hall|garden) is (wheelchair accessible|easy to reach by tram|open from 5 pm).
(Parking is free.|In case of rain we move inside.|Photos will be published afterwards.)`,
    proper: true,
  },
  course: {
    any: `
{Name} (teaches|covers) (the basics step by step|theory and practice in equal parts|what you need to start your own project), (no previous knowledge needed|for those who have done a first course|with many examples).
In {Name} you (learn|practise) (the most important methods|how to solve typical problems|what professionals use every day) (with short lessons and exercises|in small groups|with a project of your own).`,
    more: `
(Six|Eight|Ten|Twelve) (lessons|units|weeks), (each with a short test|with homework|about three hours a week).
(Ends with a certificate.|Materials are included.|Questions are answered within a day.)
Suitable for (beginners|school leavers|people who change careers|professionals).`,
    proper: true,
  },
  listing: {
    any: `
(Bright|Spacious|Charming|Quiet|Modern|Well-kept) (home|place|property) (close to parks and shops|near the station|in a friendly neighbourhood|with good connections to the city centre).
(Recently renovated|Carefully maintained|Newly built), with (large windows and wooden floors|a fitted kitchen and plenty of storage|a sunny balcony and a cellar).
(Light-filled|Generous) rooms, (a modern bathroom|a separate kitchen|an open living area) and (a view over the rooftops|a small garden|two balconies).`,
    more: `
Schools, shops and bus stops are within (five|ten) minutes' walk.
(Heating was renewed in 2019.|New windows since 2021.|The roof was insulated a few years ago.)
(Available at once.|Available from the first of next month.|Viewings on Saturdays.)
(Parking space included.|Pets by arrangement.|Bicycles can be kept in the cellar.)`,
  },
  playlist: {
    any: `
(Songs|Tracks) for (long drives|rainy afternoons|the first coffee|working late|dancing in the kitchen).
{Name}: (everything I played this summer|updated every Friday|no skips|the best of the last years).
(Quiet|Loud|Old|New) favourites, (in no order|best on shuffle|add yours).`,
    proper: true,
  },
  community: {
    any: `
{Name} is for everybody who (wants to meet others|likes to share what they know|is new in town|has questions and ideas).
We (meet once a month|share tips, pictures and questions|help each other and plan things together), (beginners are welcome|no selling, please|be kind).
A (friendly|small|growing) group (for exchange and mutual help|from all over the world|that has been around since 2016).`,
    more: `
(New members introduce themselves in the first thread.|Please read the rules before posting.|Our next meeting is pinned at the top.)`,
    proper: true,
  },
  campaign: {
    any: `
{Name} for (existing customers|new customers in the region|subscribers of the newsletter|families), (three mails over two weeks|mail and social media|posters and radio).
(Aims at|Planned for) (more visits to the shop|new registrations|bookings for the season|winning back former customers), (runs for four weeks|starts on a Monday|measured by voucher code).`,
    proper: true,
  },
  package: {
    any: `
{Name} with (everything you need|our most popular services|a little extra), (valid for one year|can be extended|for up to four people).
Includes (three|five|ten) (sessions|appointments|visits), (free choice of dates|to be used within six months|can be given as a present).`,
    proper: true,
  },
  library: {
    any: `
(Small|Fast|Simple|Typed) library for (parsing dates|reading CSV files|validating forms|retrying requests|drawing charts|handling queues), (no dependencies|works in browsers and on servers|well tested).
(Command line tool|Plugin|Client) for (building documentation|calling REST APIs|checking code style|sending mail|managing migrations).
(Helpers|Components|Bindings) for (dates and time zones|tables and forms|file uploads|image resizing|caching).`,
  },
  repository: {
    any: `
(Command line tool|Web service|Library|Bot|Dashboard) for (internal reports|syncing calendars|checking links|importing bank statements|monitoring builds|resizing images)
(My dotfiles and scripts|Notes and exercises from a course|Template for new services|Documentation and guides|Experiments with embedded sensors)`,
    proper: true,
  },
  job: {
    any: `
(Removes|Deletes|Archives) (expired sessions|temporary files|old log entries|unused drafts), (every night|once a week|every hour)
(Sends|Prepares) (reminders|the weekly report|the newsletter|invoices), (every morning at six|on the first of the month|on Mondays)
(Imports|Refreshes|Updates) (exchange rates|prices and stock|statistics|the search index), (every hour|every night|twice a day)
(Checks|Retries) (failed payments|certificates and domains|unsent mails|broken links), (every fifteen minutes|once a day)
Backs up (the database|uploaded files|the configuration), (every night at two|on Sundays)`,
  },
  assistant: {
    any: `
(Answers questions about|Helps with|Explains) (invoices and orders|our documentation|contracts in plain words|grammar and style|recipes and shopping lists|code and error messages).
(Drafts|Summarises|Translates) (mails and letters|meeting notes|long reports|customer requests), (friendly and short|in the tone of the company|in several languages).
Plans (trips|meals|training|lessons) and asks (when something is unclear|for what is missing).`,
  },
  service: {
    known: `
installation: We deliver, connect and explain
maintenance: Regular check with cleaning and wear parts
repair, repairs: Fault-finding and repair, on site or in the workshop
cleaning: Thorough cleaning inside and outside
inspection: Check by a certified inspector, with report
consulting, consultation: One hour with a specialist, by phone or in person
training: Half a day for up to eight people
delivery: To your door, including carrying
haircut, women's haircut: Wash, cut and blow-dry
men's haircut: Cut with scissors or clippers, including wash
massage: Back and neck, 30 or 60 minutes
manicure: Hands and nails, with or without polish
oil change: Including filter and disposal of the old oil
dental cleaning: Professional cleaning with polish and advice
vaccination: Including advice and entry in the record
blood test: Fasting, results on the next working day
physiotherapy, physiotherapy session: 30 minutes with exercises for home
check-up, general check-up, physical examination: Examination, blood pressure and consultation`,
    any: `
{Name} (by trained staff|by appointment|on site or with us), (materials included|price on request|about one hour)
{Name} with (advice|a written report|guarantee), (also at weekends|within two days)`,
  },
};
