import type { EntryKind } from "./entry-kind.ts";

/** Who may do what. */
export const ACCESS: Readonly<Record<string, EntryKind>> = {
  role: {
    known: `
admin, administrator, administrators: Full access to all settings, users and data|Manages users, roles and settings
super admin, superadmin, superuser, root, system administrator: Unrestricted access to the whole system|May do everything, including changing other administrators
owner, account owner, workspace owner: Owns the account, manages billing and can delete it|Full access including billing and ownership transfer
manager: Manages the team, approves requests and sees all reports|Can edit everything within the own department
store manager, branch manager: Runs one shop, including staff, stock and refunds
project manager: Plans projects, assigns tasks and keeps an eye on budgets
supervisor, team lead, team leader: Assigns work to the team and reviews the results
editor: Can create, edit and publish content|Edits and publishes what others have written
author, writer: Writes articles and edits the own ones
contributor: Can submit content, but not publish it
reviewer, approver: Reads what others submit and approves or rejects it
publisher: Decides what goes live and when
moderator: Keeps discussions in order, can hide posts and block users|Reviews reports and removes content that breaks the rules
viewer, read only, readonly, reader: Can see everything but change nothing|Read-only access
member: Regular member of the workspace|Takes part in projects and discussions
user, regular user, standard user, registered, registered user: Standard access for everybody with an account|Uses the application without administrative rights
guest, visitor, anonymous: Limited access without an account of one's own|Sees only what has been shared with them
customer, client, buyer: Places orders and sees the own order history
seller, vendor, merchant: Sells in the marketplace and manages the own products
supplier, partner: External company with access to its own orders only
support, support agent, agent, helpdesk: Answers customers' questions and sees their accounts|Works on tickets and can reset passwords
operator: Runs the daily operation, cannot change settings|Starts and stops jobs and watches their progress
analyst, data analyst: Reads all data and builds reports|Access to reports and exports
developer, engineer: Access to the API, logs and test environments|Builds and deploys integrations
tester, qa: Works in the test environment and reports bugs
devops: Deploys releases and manages servers
billing, billing admin, billing manager: Manages invoices, payment methods and subscriptions
accountant, accounting, finance: Books invoices and payments and closes the month
cashier: Takes payments at the till
sales, sales representative, salesperson: Creates quotes and orders for customers
marketing: Plans campaigns and sends newsletters
auditor, compliance officer: Reads everything including logs, changes nothing|Read access for the yearly audit
hr, human resources: Sees personnel files and manages leave and contracts
recruiter: Posts jobs and invites candidates
employee, staff: Access to the own time sheet, leave and documents
teacher, instructor, trainer, tutor: Teaches courses, gives homework and grades|Creates lessons and sees the progress of the own students
student, learner, pupil: Takes courses and hands in assignments
parent, guardian: Sees grades, absences and messages of the own children
principal, headteacher: Leads the school and sees all classes
librarian: Lends books and manages the catalogue
doctor, physician: Treats patients, writes prescriptions and reads the whole record
nurse: Records vital signs and medication
receptionist, front desk: Books appointments and checks people in
pharmacist: Dispenses medicines and checks interactions
patient: Sees the own appointments and results
driver, courier: Sees the own tours and confirms deliveries
dispatcher: Plans tours and assigns drivers
technician, mechanic: Works on service orders and records parts used
warehouse, warehouse worker, storekeeper: Picks, packs and counts stock
landlord: Manages own properties and tenants
tenant: Sees the own contract and reports damage
host: Offers listings and answers requests
organizer, organiser, event manager: Creates events and manages attendees
volunteer: Signs up for shifts
player: Takes part in matches
coach: Manages the team and its training
chef, cook: Sees orders for the kitchen and the menu
waiter: Takes orders and serves tables
housekeeping: Sees which rooms have to be cleaned
read only access: Can list and read everything, changes nothing|For audits and dashboards
billing view, billing viewer: Sees invoices and usage
developer access: Deploys to test environments and reads logs
backup operator: Runs backups and restores files
network admin, network administrator: Manages networks, addresses and firewalls
audit reader: Reads logs and settings for the yearly audit
data scientist: Reads all data and runs notebooks
bot, service account, api, system: Used by programs, not by people
trainee, intern: Limited access during training
executive, director: Sees figures of all departments`,
    any: `
(Read access to|Access to|Edit rights for) (the own area|the own team's data|reports and exports)
(As much as daily work needs|Given on request|Reviewed once a year|Limited to the own location), (no access to settings|without the right to delete|changes are logged)`,
  },
  group: {
    known: `
administrators, admins: People who look after the system
users, all users, everyone, everybody: Everybody who has an account
customers: Everybody who has ordered at least once
wholesale: Business customers who buy in large quantities and see net prices
retail: Private customers with normal prices
vip: Our best customers, with early access and free shipping
general: Customers without special conditions
guests, not logged in: Visitors who have not signed in
staff, employees: Everybody who works here
moderators: Volunteers who keep discussions friendly`,
    any: `
{Name} (from all regions|of all locations|we work with closely|who take part in our programme)
{Name} who (get news first|test new features before everybody else|share a mailing list|meet once a month)
(Mailing list|Shared inbox|Access|Discussions) for {name}`,
  },
  permission: {
    any: `
{Action}
May {action}
Allows to {action}
{Action} (of the own team|in all projects|of the own organization)`,
  },
};
