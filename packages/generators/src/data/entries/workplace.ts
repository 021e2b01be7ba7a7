import type { EntryKind } from "./entry-kind.ts";

/** Departments, skills, leave, benefits, documents: what firms list. */
export const WORKPLACE: Readonly<Record<string, EntryKind>> = {
  department: {
    known: `
training, learning and development: Plans courses and helps new colleagues to get started|Organises training for all employees
research and development, r&d, research: Develops new products and improves existing ones|Tests ideas, builds prototypes and files patents
security: Protects buildings, people and data
marketing: Takes care of campaigns, the website and the brand|Plans campaigns and events and measures what they bring
legal: Checks contracts and answers legal questions
administration: Keeps the office running, from post to travel bookings
communications, public relations: Speaks to the press and writes internal news
facilities, facility management: Looks after buildings, rooms and equipment
production, manufacturing: Makes our products in two shifts|Runs the lines and plans capacity
finance, finance and accounting: Plans budgets, pays invoices and closes the books|Responsible for budgets, reporting and taxes
accounting: Books invoices and payments and prepares the annual accounts
procurement, purchasing: Selects suppliers, negotiates prices and places orders
logistics: Plans transport, storage and deliveries
human resources, hr, people: Hires people, looks after contracts and pays salaries|Recruiting, contracts, payroll and personal development
design: Designs products, screens and printed material
information technology, it, ict: Runs computers, networks and business software|Keeps systems running and supports all colleagues
sales: Wins customers and looks after existing ones|Prepares offers and negotiates contracts
operations: Makes sure that daily business runs smoothly
engineering: Designs and builds what we sell
quality assurance, quality, quality control: Tests products and checks processes
customer service, customer support, support, customer success, customer care: Answers questions and solves problems of customers|First contact for customers by phone, mail and chat
warehouse: Receives, stores and ships goods
maintenance: Keeps machines and buildings in working order
management, executive, board: Leads the company and sets its goals
product, product management: Decides what we build next
data, analytics: Collects figures and turns them into reports
onboarding: Guides new customers through their first weeks
billing: Sends invoices and follows up on payments
platform: Builds the foundation that other teams work on
mobile: Develops the apps for phones and tablets
partnerships: Looks after resellers and technology partners
kitchen: Cooks for guests and staff
front office, reception: Welcomes guests and answers the phone
housekeeping: Cleans rooms and looks after linen
general: Everything that has no department of its own
psychiatry: Treats mental illness, with a day clinic|Inpatient and outpatient care for mental health
neurology: Diseases of the brain, the spinal cord and the nerves
nephrology: Kidney diseases and dialysis
cardiology: Diseases of the heart and the vessels|Heart examinations, catheter laboratory and follow-up care
paediatrics, pediatrics: Care for children from birth to 18
gynaecology, gynecology: Women's health, from prevention to surgery
emergency, emergency medicine, emergency department: Open around the clock for acute illness and injury
ophthalmology: Examination and surgery of the eyes
radiology: X-ray, ultrasound, CT and MRI
urology: Diseases of the urinary tract and the prostate
dermatology: Diseases of the skin, allergies and skin cancer screening
general surgery, surgery: Planned and urgent operations
oncology: Diagnosis and treatment of cancer
ent, otolaryngology: Ear, nose and throat
orthopaedics, orthopedics: Bones, joints and the back
general medicine, internal medicine, general practice, family medicine: First contact for adults with all kinds of complaints
anaesthesiology, anesthesiology: Anaesthesia and pain therapy
intensive care, icu: Round-the-clock monitoring of seriously ill patients
maternity, obstetrics: Care before, during and after birth
neonatal care: Care for newborn and premature babies
geriatrics: Care for older patients with several illnesses
laboratory, pathology: Examines blood, tissue and other samples
pharmacy: Supplies wards and outpatients with medicines
physiotherapy: Exercises and treatment to get moving again
dentistry: Check-ups, fillings and dental hygiene
gastroenterology: Diseases of the stomach, the bowel and the liver
endocrinology: Diabetes, thyroid and hormones
pulmonology: Diseases of the lungs and the airways
rheumatology: Inflammation of joints and connective tissue
stroke unit: Immediate treatment after a stroke
day surgery: Operations after which patients go home the same day
surgical ward: Care before and after operations
mathematics: Teaching and research in algebra, analysis and statistics
computer science: Teaching and research in algorithms, systems and software
physics: Teaching and research from mechanics to astrophysics
chemistry: Teaching and research in organic, inorganic and physical chemistry
biology: Teaching and research from cells to ecosystems
history: Teaching and research from antiquity to the present
economics: Teaching and research in micro- and macroeconomics
english: Language, literature and culture of the English-speaking world
psychology: Teaching and research on how people think, feel and act
philosophy: Logic, ethics and the history of ideas
business administration, business: Management, marketing, finance and accounting
law: Public, private and criminal law
education: Trains future teachers`,
    any: `
Responsible for {name} (at all locations|in the whole company)
Takes care of everything around {name}
{Name} and what belongs to it`,
    more: `
Reports to the management.
(Six|Eight|Twelve|Fifteen|Twenty) people at (one|two|three) locations.
Office hours from 8 to 17.`,
  },
  skill: {
    known: `
scheduling: Planning people, rooms and dates without clashes
translation: Translating texts so that they read as if written in that language
excel: Spreadsheets, formulas, pivot tables and charts
data analysis: Cleaning, analysing and presenting data
sales: Finding customers, making offers and closing deals
cooking: Preparing meals for larger groups
python: Writing scripts and applications in Python
javascript: Building interactive websites with JavaScript
typescript: Typed JavaScript for larger applications
java: Developing applications in Java
sql: Querying and designing relational databases
php: Building websites and shops with PHP
react: Building user interfaces with React components
docker: Packaging and running applications in containers
git: Version control with branches and reviews
aws: Running applications in the Amazon cloud
linux: Administering Linux servers
html, css, html/css: Structuring and styling web pages
machine learning: Training and evaluating models
testing: Planning and automating tests
teaching: Explaining things to groups of all ages
carpentry: Working with wood, from measuring to finishing
public speaking, presentation: Speaking in front of an audience
negotiation: Reaching agreements that last
first aid: Helping in emergencies, certificate renewed every two years
welding: Joining metal by MIG, TIG or arc welding
ux design, ui design, graphic design, design: Designing screens that are easy to use
team leadership, leadership: Leading teams and giving feedback
customer service, customer support: Helping customers in a friendly and competent way
forklift driving: Driving forklifts with a valid licence
project management: Planning, steering and closing projects
editing: Correcting and improving texts
bookkeeping, accounting: Recording invoices and payments
copywriting, writing: Writing texts that sell
photography: Taking and editing pictures
network administration: Setting up and monitoring networks
communication: Explaining, listening and keeping everybody informed
languages: Speaking and writing foreign languages
programming: Developing software in at least one language
time management: Setting priorities and keeping deadlines
problem solving: Finding causes and working solutions
teamwork: Working well with different people
marketing: Planning campaigns and measuring their success
seo: Making websites easier to find`,
    any: `
{Name} (at a professional level|in daily work|with several years of practice|from basics to advanced)
(Working|Solid|Practical) knowledge of {name}
(Experience|Training) in {name}`,
  },
  leave: {
    known: `
annual leave, annual, vacation, holiday, paid leave, casual leave, casual: Paid holiday, to be agreed with the manager in advance|Paid days off according to the contract
sick leave, sick, medical leave, medical: Absence because of illness, certificate needed from the third day
parental leave, parental: Time with the child during its first years
maternity leave, maternity: Paid leave before and after birth
paternity leave, paternity: Paid leave for the other parent after birth
unpaid leave, unpaid, leave without pay: Time off without pay, by agreement
study leave, study, education leave, exam leave: For exams and training courses
bereavement, bereavement leave, compassionate leave: Paid leave after the death of a close relative
compensatory leave, compensatory, time off in lieu, comp off: Time off for overtime worked
personal, personal leave, emergency leave: For urgent personal matters, up to five days a year
marriage leave, wedding leave: For the own wedding
jury duty: When called to serve in court
home office, remote work, work from home: Working from home, in agreement with the team
business trip: Away on business, counts as working time
sabbatical: Longer break after at least five years
earned leave: Days earned by months worked, can be carried over
half day: Morning or afternoon off
public holiday: Statutory holiday
other: Any other absence, please give the reason`,
    any: `
Absence for {name}, (approved by the manager|to be requested two weeks ahead|up to five days a year)
{Name}, (paid|with proof|by agreement)`,
  },
  benefit: {
    known: `
health insurance: Private health insurance for employees and their families
dental insurance, dental: Covers check-ups and most treatments
life insurance: Paid by the company from the first day
pension, pension plan, retirement plan, 401k: The company adds to what employees save
gym membership, gym: Monthly contribution to a gym of choice
company car: Also for private use
remote work, home office: Up to three days a week from home
flexible hours, flexible working hours: Core time from 10 to 15
meal vouchers, lunch: One voucher for each working day
training budget: 1,500 a year for courses and conferences
childcare, childcare support: Contribution to nursery fees
public transport ticket, transport allowance: Monthly ticket paid by the company
bonus: Yearly bonus depending on results
stock options: Options after the first year`,
    any: `
{Name} for (all employees|employees after six months|full-time and part-time staff)
{Name}, (paid by the company|shared equally|from the first day)`,
  },
  document: {
    known: `
certificate, certificates: Proof of a qualification or an inspection|Issued by an authority or a training provider
invoice, invoices: Bill with amount, tax and due date
receipt: Proof that something has been paid
report, reports: Regular summary of figures and results
contract, contracts, agreement: Signed agreement with customers, suppliers or staff
policies, policy: Rules that apply to everybody
correspondence, letter: Letters and mails worth keeping
minutes: What was discussed and decided in meetings
manuals, manual: How to use and maintain something
passport: Valid travel document with photo page
id card, identity card, national id, id: Front and back of the identity card
driving licence, driver license, drivers license, driver's license: Front and back, must be valid
birth certificate: Official copy, not older than six months
cv, resume, curriculum vitae: Education and work experience on one or two pages
cover letter: Why the applicant wants the job
payslip: Monthly statement of salary and deductions
bank statement: Movements of the last three months
proof of address, utility bill: Not older than three months
tax return: Return and assessment of the last year
insurance policy, insurance: Proof of cover with policy number
transcript: Grades of all terms
diploma: Certificate of graduation
medical certificate: Issued by a doctor
photo: Portrait on a light background
offer, quote, quotation: Prices and terms, valid for 30 days
purchase order: Order to a supplier
delivery note: What was delivered, signed by the recipient
plan, drawing: Technical drawing with dimensions
presentation: Slides for meetings
other: Everything that fits nowhere else|Documents without a type of their own`,
    any: `
{Name} as (a PDF file|a signed copy|an original or a copy)
{Name}, (kept for ten years|kept until replaced|to be renewed every year)`,
  },
  training: {
    known: `
working at height: Safe use of ladders, scaffolds and harnesses|Half a day of theory, half a day of practice on the scaffold
first aid: What to do in the first minutes of an emergency|Resuscitation, wounds and shock, with exercises
leadership basics: For new team leads: delegating, giving feedback, running meetings
fire safety: Extinguishers, escape routes and the assembly point
time management: Setting priorities, planning the week and dealing with interruptions
forklift operation: Theory and driving practice, ends with a test
data protection: What may be stored, for how long, and who may see it
customer service: Friendly and clear communication, also with difficult customers
presentation skills: Structure, slides and voice, with video feedback
machine safety: Protective equipment, locking and emergency stops
onboarding: Tour, tools and first tasks for new colleagues`,
    any: `
{Name} for (beginners|everybody who works with it|new colleagues), (half a day|one day|two days)
Basics of {name}, with (exercises|examples from daily work|a short test at the end)`,
  },
  contract: {
    known: `
full time, full-time: About 40 hours a week
part time, part-time: Up to 30 hours a week
internship, intern: Limited stay to get to know the work
contract, contractor, freelance, freelancer: Works on own account for a limited project
temporary, fixed term, fixed-term: Limited in time, usually one year
permanent: Unlimited, after six months of probation
apprenticeship, trainee: Training on the job and at school
seasonal: Only during the season
casual, zero hours: By the hour, when needed`,
    any: `{Name}, (limited in time|by the month|with notice of four weeks)`,
  },
  shift: {
    known: `
early, morning: From 6 to 14
day: From 8 to 16:30
late, evening, afternoon: From 14 to 22
night: From 22 to 6, with extra pay
weekend: Saturday and Sunday, two people at a time`,
    any: `{Name}, (two people at a time|with a break of 30 minutes|by rota)`,
  },
  position: {
    known: `
account manager, key account manager: Looks after existing customers and wins new orders from them
product manager, director of product, product owner: Decides what is built next and explains why
project manager: Plans projects and keeps time, budget and people together
manager, head, director: Leads the area, plans budgets and hires people
web developer, developer, software engineer, software developer, programmer: Develops and tests software together with the team
devops engineer, systems administrator, system administrator, network engineer, database administrator: Keeps servers, networks and databases running
test engineer, tester, qa engineer: Tests before customers do
engineer, electrical engineer, mechanical engineer: Designs and calculates technical solutions
analyst, business analyst, data analyst, security analyst: Collects data, finds out what it means and presents it
assistant, team assistant, executive assistant, office manager: Organises dates, travel and everything in the office
technician, maintenance technician, service technician, mechanic, electrician: Installs, maintains and repairs equipment
designer, graphic designer, ux designer: Designs screens, brochures and everything that is seen
consultant, adviser, tax adviser: Advises customers and prepares decisions
officer, communications officer, health and safety officer: Makes sure that rules are known and kept
specialist, billing specialist: Works on difficult cases of the area
coordinator, training coordinator, event manager: Brings people, rooms and dates together
representative, sales representative, sales associate, sales manager: Visits customers, prepares offers and closes contracts
planner, production planner: Plans machines, people and material
buyer, procurement manager, purchaser: Compares offers and negotiates with suppliers
accountant, controller, credit controller, bookkeeper: Books, checks and reports figures
recruiter, hr manager: Finds new colleagues and accompanies their first weeks
driver, courier: Delivers on time and looks after the vehicle
supervisor, shift supervisor, warehouse supervisor, team leader: Leads a shift and is there when something goes wrong
clerk, receptionist, customer service agent: First contact for visitors and callers
copywriter, editor, translator, journalist: Writes, edits and translates texts
counsel, legal counsel, lawyer: Checks contracts and answers legal questions
teacher, lecturer, trainer, instructor: Teaches groups and prepares lessons
nurse, doctor, physician: Cares for patients
chef, cook: Cooks and plans the menu
waiter, bartender: Serves guests
cashier, shop assistant: Advises customers and takes payments
executive, chief executive officer, ceo, managing director: Leads the company and represents it
intern, trainee, apprentice: Gets to know the departments and helps with daily work`,
    any: `
(Works as|Employed as) {name}, (full time|full time or part time|with flexible hours)
{Name} (in a small team|with responsibility for the own area|at one of our locations)`,
    more: `
Reports to the head of department.
(Degree or training in the field required.|At least three years of experience.|Travel about twice a month.)`,
  },
};
