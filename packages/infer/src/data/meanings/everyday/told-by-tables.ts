import { meaning } from "../../meaning.ts";
import type { Given, Meaning } from "../../meaning.ts";

/**
 * Plain words by the tables that they stand in, or the words that they stand behind, a line each: the tables, `>`, the phrases, `=`,
 * what they mean: values separated by bars, the commonest first; `@` and a generator; `~` and a pattern. Without tables: anywhere.
 */
const LINES = String.raw`
activity level, physical activity level, activity factor level = sedentary|light|moderate|active|very_active
passphrase, private passphrase, priv passphrase, auth passphrase, privacy passphrase, encryption passphrase = ~[a-z]{4,8}-[a-z]{4,8}-[a-z]{4,8}-[0-9]{2}
gradient, background gradient, avatar gradient, color gradient = linear-gradient(135deg, #f6d365, #fda085)|linear-gradient(135deg, #84fab0, #8fd3f4)|linear-gradient(135deg, #a18cd1, #fbc2eb)|linear-gradient(135deg, #667eea, #764ba2)|linear-gradient(135deg, #ff9a9e, #fecfef)|linear-gradient(135deg, #43e97b, #38f9d7)|linear-gradient(135deg, #30cfd0, #330867)
excluded ip, allowed ip, ip access, ip whitelist, blocked ip, trusted ip, allowed ip address, ip allowlist, whitelisted ip, ip restriction = 192.0.2.10|192.0.2.0/24|198.51.100.0/24|203.0.113.7|198.51.100.24,203.0.113.7|192.0.2.10,192.0.2.11|203.0.113.0/26
imap mailbox name, imap mailbox, imap folder, imap folder name, mailbox folder = INBOX|INBOX|INBOX/Support|Archive|INBOX/Orders|Sent
csv delimiter, csv separator, field delimiter, field separator, column delimiter, column separator = ;|,|\t
editor mode, html editor mode, template editor mode, text editor mode = default|full|inline|popup|none
question selector mode, selector mode = default|full|none
icon css class, icon class, css icon, fa icon, icon css, font awesome icon = fa-solid fa-book|fa-solid fa-user|fa-solid fa-box|fa-solid fa-tag|fa-solid fa-gear|fa-solid fa-calendar|fa-solid fa-house|fa-solid fa-star|fa-solid fa-truck|fa-solid fa-chart-line
diff view style, diff view, diff style, diff mode = unified|split
two factor policy, tfa policy, mfa policy, second factor policy = optional|required|skip
password encoding, pass encoding, password hash type, password encryption = bcrypt|argon2id|sha512|sha1|md5
job role, staff role, work role = @jobTitle
preferred batch, preferred slot, batch timing, preferred shift, preferred session, class timing = Weekday evening|Saturday morning|Weekday morning|Sunday afternoon|Weekday afternoon|Saturday afternoon
hardiness zone, usda zone, usda hardiness zone, climate hardiness zone = 6b|7a|5b|8a|6a|5a|7b|8b|4b|9a
water need, watering need, water requirement, sun need, light need = medium|low|high
two factor scheme, twofa scheme, tfa scheme = totp|totp|webauthn|backup_codes
channel total = Channel total
product total, prod total = Product total
promotion total, promo total = Promotion total
sp rate, sp rating, sp credit rating, bond rating, issuer rating = A|BBB|AA|BBB+|A-|BB|AAA|BB+|B
out of office reason, absence reason, leave reason = Vacation|Sick leave|Public holiday|Travel|Training|Parental leave|Family matter|Moving house
salary period, wage period, pay rate period, compensation period, salary frequency, salary interval, rate period = year|month|hour|week
http body encoding, body encoding, request body encoding = json|form|xml
description format, summary format, note format, comment format, introduction format, intro format = html|markdown|plain
unit measure code, uom code, unit of measure code, measure unit code, unit measurement code = EA|KG|PCS|BOX|L|M|G|CM|ML|SET|PAL|BTL|ROL|PR|DZ|M2|M3|T
pm type = visa|mastercard|amex
latitude long method, georeference method, coordinate method, geolocation method = GPS|Map|GEOLocate|Google Earth|Gazetteer
latitude long type = Point|Line|Rectangle
mail notification, email notification preference, mail notification preference, notification email preference = only_my_events|all|only_assigned|only_owner|none
conformity class = A|B|C
issue visibility, task visibility, ticket visibility = all|own|default
user visibility = all|members_of_visible_projects
time entry visibility, timelog visibility = all|own
group direction, sort direction, order direction, sorting direction, ordering direction, note order, bugnote order, comment order, thread order = ASC|DESC
note order, bugnote order = ASC|DESC
territory, sales territory = EMEA|NA|APAC|LATAM|DACH|UK
browser engine range, peertube engine, engine range, required engine version, engine constraint = >=5.2.0|>=6.0.0|>=4.3.0|>=5.0.0
oauth token type, o auth token type = Bearer
viewer client, session client, visitor client = Chrome|Firefox|Safari|Edge|Mobile Safari
expense policy, reinvoice policy, re invoice policy = no|no|cost|sales_price
courtesy title = Mr.|Mrs.|Ms.|Dr.

patient, patient datum, patient data, guest, borrower, name person, person name, passenger, donor, contact person > title = Mr.|Mrs.|Ms.|Dr.|Miss|Prof.
office, branch, sale region, sales region > territory = EMEA|NA|APAC|LATAM
location, shelf, bookcase, stack > classification, classification scheme = LC|DDC|Oversize|Manuscripts|Rare books|Maps
project expense, building expense, site expense, construction expense > category, expense category = Materials|Labour|Equipment hire|Transport|Permits|Subcontractors|Safety
dating prompt, profile prompt > category = Icebreaker|Lifestyle|Values|Dating|About me|Fun
note > note type = general|call|meeting|email|follow_up
client, customer, contact > classification = individual|business|company|partnership|charity|government|trust|other
bank transaction, bank statement line, transaction line > base type = DEBIT|CREDIT
bank transaction > category type = Expense|Income|Transfer|Groceries|Utilities|Travel
device model, device type, iot device model, sensor model > category = sensor|thermostat|camera|switch|gateway|lock|meter
project category, issue category, bug category, ticket category, work package category, project has category, work category > name, category name, category = Backend|Frontend|Documentation|Design|Database|Testing|User interface|Infrastructure|Reporting|Security|Import|API
link type, issue link type, relation type, link kind > inward, inward name, inward description = is related to|is blocked by|is duplicated by|is caused by|is cloned by
link type, issue link type, relation type, link kind > outward, outward name, outward description = relates to|blocks|duplicates|causes|clones
system preference, application preference > type = YesNo|Integer|Choice|Free|Textarea
parent link, parent, guardian, student guardian, student parent, parent guardian, family contact, pupil guardian > relationship, relation = mother|father|guardian|grandparent|stepfather|stepmother
quota > duration, period, interval = day|week|month|year
quota > unit, unit type = hours|reservations
quota > scope = IncludeCompleted|ExcludeCompleted
bounce, bounce account, mail account, inbound email, mailbox, mail fetch, fetchmail > account type, protocol, mailbox type, server type = imap|pop3|imap
bug history, issue history, ticket history, task history, issue change, ticket change, change history item, work item history > field name, field, property, property key, attribute, column name = status|assigned_to|priority|resolution|severity|category|target_version|summary|reproducibility
website, tracked site > site type = website|intranet|mobileapp|shop|blog
widget, dashboard widget, dashboard item, dashboard tile > type, widget type, kind = graph|table|clock|map|problems|stat|text|gauge|list
panel, dashboard panel > panel type, visualization = metric|time-series|list|label|bar-chart|table
bgp peer, bgp neighbor, fhrp group, ospf interface, vrrp group, hsrp group > auth type, authentication type = md5|none|plaintext
fhrp group, first hop group, vrrp group > protocol = vrrp2|vrrp3|hsrp|glbp|carp
ip address > role = loopback|vip|secondary|anycast|vrrp|hsrp
ike proposal, ipsec proposal, ike policy > authentication method, auth method = preshared-keys|certificates|rsa-signatures
proxy, proxy server, http proxy, network proxy > protocol, type, proxy type = http|https|socks5|socks4
forge, git forge, scm provider, repository host > type, forge type = github|gitlab|gitea|forgejo|bitbucket
length class, length class description, length unit > title, name = Centimeter|Millimeter|Inch|Meter|Foot
length class, length class description, length unit > unit, symbol, code = cm|mm|in|m|ft
weight class, weight class description, weight unit > title, name = Kilogram|Gram|Pound|Ounce|Tonne
weight class, weight class description, weight unit > unit, symbol, code = kg|g|lb|oz|t
extension, store extension, shop extension > type, extension type = module|payment|shipping|total|theme|report|language|analytics
drug, prescription, medication, medicine, drug template > size, dose size, pack size = 10|5|20|100|50|500|250|25|2.5
immunization, vaccination, vaccine administration > route, administration route, route of administration = intramuscular|subcutaneous|oral|intranasal|intradermal
immunization, vaccination > amount administered unit, dose unit, unit, amount unit = mL
obs > status = FINAL|PRELIMINARY|AMENDED
observation, diagnostic report, lab observation > status = final|preliminary|amended|corrected|registered
route, flight route, airline route > equipment, aircraft code, equipment code = 320|738|319 320|77W|E90|321|A332 333|AT7|DH4|CR9
attribute group language, option type, product option, option group, variant option, product option type > name, public name, title, label = Size|Colour|Material|Dimensions|Paper type|Length|Finish|Style|Capacity|Width
attribute value, option value, attribute language, product attribute value, variant option value > name, title, label = S|M|L|XL|Black|White|Blue|Red|40x60cm|Ceramic|Grey|Green|Ruled|Plain
gender language, gender translation, title translation > name = Mr.|Mrs.|Ms.
product, warehouse item, stock item, spare part > location, storage location, stock location, shelf location = ~[A-F]-[0-9]{2}-[1-4]
customer address, user address, delivery address, saved address, buyer address, member address > label, address label, nickname, alias, address name = Home|Work|Office|Parents|Other|Mum's house|Gym
company address, supplier address, partner address, vendor address > title, label, name = Head office|Warehouse|Billing|Delivery|Branch office|Service centre
company contact, supplier contact, vendor contact, business contact, customer contact > role, contact role = Purchasing|Sales manager|Accounting|Technical contact|Managing director|Logistics|Quality
real estate document, property document > document type, type = title deed|sale agreement|lease|floor plan|identity proof|tax receipt
teacher, faculty member, lecturer, tutor > qualification, qualifications, highest qualification = Bachelor of Education|Master of Education|M.Sc. Mathematics|B.A. English|PGCE|B.Sc. Physics|Diploma in Education|M.A. History|M.Sc. Chemistry
account, prospect, crm account > rating = Hot|Warm|Cold
prospect list, target list, mailing target list > list type, type = default|default|test|seed|exempt
project task, task predecessor > relationship type = FS|SS|FF|SF
call, crm call > call status = Held|Planned|Not Held
inbound email, mail account, email account, imap account, mail server, mail setting, email setting, email config, mail config > mail type, mailer, mail transport, mail driver, transport = smtp|sendmail|smtp
vaccine, animal vaccine, pet vaccine, veterinary drug, breed > target species, species = Dog|Cat|Rabbit|Horse|Cattle|Sheep
currency > hundred name, hundreds name, subunit name, minor unit name, fraction name, cent name, subunit = Cents|Pence|Centavos|Öre|Sen|Rappen|Grosz
currency, currency format > unit name, major unit name, main unit name = Dollar|Euro|Pound|Franc|Krone|Yen|Peso|Rupee|Zloty|Real
class, course, lesson, workshop, camp, program, batch, activity class, art class, dance class > age group, age range, age band = 5-8 years|9-12 years|13-17 years|Adults|All ages|3-5 years
class, course, program, batch > fee label, price label, price note = per month|per term|per class|for 8 lessons|per workshop
art class, painting class, craft class, art course > material, materials, required material = Sketchbook, HB pencils|Acrylic paint set, two brushes|Watercolour paper, palette|Clay, apron|Charcoal, kneaded eraser|Oil pastels
gallery, gallery item, artwork, gallery image, art piece > category, type = Painting|Drawing|Sculpture|Photography|Craft|Sketch|Print
signing key, jwk, json web key, jwt key, encryption key, oauth client, oauth application, oauth2 application, oauth2 provider application > algorithm, signing algorithm, alg = RS256|ES256|HS256|PS256
addon, integration, integration config, app integration, chat integration > provider, integration provider = slack|webhook|github|jira|teams|datadog|discord|pagerduty
spell > material, material component, component = a pinch of soot|a feather|a bit of fleece|a pearl worth at least 100 gp|a drop of water|a piece of amber|a sprig of mistletoe
stamp, stamp collection > theme, topic = Birds|Ships|Royalty|Flowers|Sport|Railways|Space|Art
pc sheet, character sheet, player character > class, character class = Fighter|Wizard|Rogue|Cleric|Ranger|Paladin|Bard|Druid|Barbarian
pc sheet, character sheet, player character > race, species, ancestry = Human|Elf|Dwarf|Halfling|Half-Elf|Gnome|Tiefling|Dragonborn|Half-Orc
pc sheet, character sheet, player character > subclass, archetype = Champion|Thief|Evocation|Life Domain|Hunter|Oath of Devotion|College of Lore
entity class, party class, entity type, party type > class, name, label = Customer|Vendor|Employee|Contact|Lead|Referral|Robot
contact class, contact method type, contact info type > class, name, label = Phone|Email|Fax|Mobile|Website|Office phone|Emergency phone
location class, address class, address use > class, name, label = Billing|Sales|Shipping|Physical|Mailing
batch class, voucher class, batch type > class, name, label = AP|AR|Payment|Receipt|GL|Sales invoice|Vendor invoice
file class, attachment class > class, name, label = transaction|order|part|entity|internal|email
note class, remark class > class, name, label = Entity|Invoice|Vendor Credit|Asset|Budget|Payment
order class, oe class, order type class > class, oe class, name = Sales Order|Purchase Order|Quotation|RFQ
asset unit class, unit class > class, name = time|production
asset report class, asset report type > class, name = depreciation|disposal|import|partial disposal
depreciation method, asset departure method, depreciation type > unit label = in years|in months|in units
sequence, number sequence, number series, numbering, document sequence, invoice sequence, document number, number range, counter, voucher series > prefix, number prefix, sequence prefix = INV-|SO-|PO-|CN-|QT-|DN-|PAY-
sequence, number sequence, number series, numbering, document sequence, number range > suffix, number suffix = /26|-A|-UK|/EU
payroll, payroll income type, payroll deduction type, salary component, wage type, earning type, pay element, pay component > unit, pay unit = hour|month|day|percent|piece
payroll income category, income category, earning category, pay category > label, name = Regular|Overtime|Bonus|Fringe benefit|Commission|Holiday pay
payroll income type, earning type, wage type > label, name = Salary|Hourly wage|Overtime|Bonus|Commission|Holiday pay|Night allowance|Expense allowance
enclosure, podcast enclosure, feed enclosure > mime type, type, content type, media type = audio/mpeg|image/jpeg|audio/mp4|video/mp4|image/png
ticket article, article body > content type, body type, mime type = text/html|text/plain|text/html
http log, request log, access log, webhook delivery, api log, webhook log, http request log, api request, api call > status, response status, http status, status code = 200|200|201|404|500|301|403|204
scheduler, scheduled job, cron entry > method, job method = Ticket.process_pending|Session.clean_up|Stats.generate|Cache.expire|Report.send|Channel.fetch
nurse, nursing staff > position, role, designation = Staff Nurse|Head Nurse|Nurse|Charge Nurse|Nurse Practitioner|Nursing Assistant
club member, society member, student club member, association member > position, post = Member|President|Vice President|Treasurer|Secretary|Committee member
zip code, postal code, postcode > type, class, kind = Standard|PO Box|Unique|Military
role coaster, roller coaster, amusement ride > status = Operating|Closed|Under construction|Removed
art, artwork file, media art, show image, movie image > art type, image kind = poster|fanart|thumb|banner|clearlogo
comment, reaction, activity stream item > verb = comment|reaction|system|share
two factor provider, twofactor provider, mfa provider, second factor provider > provider id, provider, name = totp|backup_codes|webauthn|email
email token, verification token, account token, mail token > type, purpose, kind = verify_email|reset_password|invite|magic_link
cms api token, strapi api token > type, token type = read-only|full-access|custom
category, expense category, budget category, product category, menu category, stock category > icon, icon name, icon key = shopping-cart|home|car|utensils|heart|gift|plane|book|bolt|music|tag|wrench
maintenance log, vehicle maintenance, vehicle service, car service, service record, maintenance entry, trip maintenance > service type, maintenance kind = Oil change|Brake service|Inspection|Tyre replacement|Battery replacement|Engine check|Air filter|Coolant
viewer, local video viewer, video viewer, page view, visit, visitor, pageview, click > device, device type, device class = desktop|mobile|tablet
cron job, cronjob, scheduled task > unit frequency, frequency unit = 60|3600|86400|604800
accounting account, chart account > pcg type = CHARGE|PROD|CAPIT|IMMO|STOCK|TIERS|FINAN
exercise, workout exercise, gym exercise > equipment, required equipment, equipment needed = Barbell|Dumbbells|Bodyweight|Cable machine|Kettlebell|Resistance band|Bench|Leg press|Pull-up bar
pos product, gym product, gym shop product > product category = Drinks|Supplements|Apparel|Accessories|Snacks
training course, employee training, training program, staff training, hr course > category, course category = Safety|Compliance|Leadership|IT|Soft skills|Onboarding|Languages|First aid
ldap, authldap, auth ldap, ldap server, ldap directory > condition, filter, user filter, connection filter = (&(objectClass=user)(objectCategory=person))|(objectClass=inetOrgPerson)|(&(objectClass=person)(!(userAccountControl:1.2.840.113556.1.4.803:=2)))
ldap, authldap, auth ldap, ldap server, ldap directory, group > group condition, group filter = (objectClass=group)|(objectClass=groupOfNames)|(objectClass=posixGroup)
mailing, campaign, newsletter > messenger = email|email|sms
node, content node > type, bundle, content type = article|page|news|event|person
block content > type, bundle = basic|banner|call_to_action|footer_block
watchdog > type, channel = php|cron|user|content|page not found|access denied|system
flood > event = user.failed_login_ip|user.failed_login_user|contact|search
menu tree > class = Drupal\Core\Menu\MenuLinkDefault|Drupal\menu_link_content\Plugin\Menu\MenuLinkContent|Drupal\views\Plugin\Menu\ViewsMenuLink
menu tree, menu link > provider = system|node|user|views|block|menu_ui|menu_link_content|taxonomy|file
search dataset, search index, search total > type = node_search|node_search|user_search|help_search
search index, search total, search word, word index > word = garden|solar|council|library|school|market|bridge|water|energy|travel|museum|budget|winter|report|station|health
taxonomy term, taxonomy term field datum > vid = tags|categories|topics|locations
shortcut, shortcut field datum > shortcut set = default
menu, menu item, navigation item, nav item, site menu > target, link target = _self|_blank
menu, navigation menu > menu handler, handler = all|default
feature > scope, feature scope = App\Models\User:12|App\Models\User:48|App\Models\Team:3|__global
ping status = open|closed
notification log, metastore event, event notification > message format = json-0.2|gzip(json-2.0)
partition key, hive partition key > pkey type, key type = string|date|int|bigint
query cache info > qci type, type = Lonelypages|Mostlinked|Ancientpages|Deadendpages|Shortpages|Uncategorizedpages|Wantedpages
query cache two > qcc type, type = BrokenRedirects|DoubleRedirects|Listredirects
bookmark ordering, bookmark order > type, item type = card|dashboard|collection
lease6 type, lease type > name, lease type = IA_NA|IA_TA|IA_PD
lease state > name, state = default|declined|expired-reclaimed|released
host identifier type, host identifier > name, identifier type = hw-address|duid|circuit-id|client-id|flex-id
dhcp option scope, option scope > scope name, name = global|subnet|client-class|host|shared-network|pool
sim property trigger, simple property trigger > property 1, string property 1 = DAY|MONTH|HOUR|WEEK|MINUTE
sim property trigger, simple property trigger > property 2, string property 2, property 3, string property 3 = Europe/London|Europe/Berlin|America/New_York|UTC
active instance, activity instance > activity type, active type = userTask|startEvent|serviceTask|exclusiveGateway|endEvent|sequenceFlow|scriptTask
var instance, variable instance, active variable > variable type, var type = string|long|boolean|date|json|integer|double
artifact, image artifact, oci artifact > manifest media type = application/vnd.oci.image.manifest.v1+json|application/vnd.docker.distribution.manifest.v2+json|application/vnd.oci.image.index.v1+json
scan report, vulnerability report > mime type, report mime type = application/vnd.security.vulnerability.report; version=1.1|application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0
moz permission, site permission, permission of site > type = cookie|desktop-notification|geo|camera|microphone|install|popup
room event, matrix event > type, event type = m.room.message|m.room.member|m.reaction|m.room.redaction|m.room.encrypted|m.room.name|m.room.topic
pusher, push ers, push target > kind = http|http|email
one time key, e2e one time key, fallback key > algorithm, key algorithm = signed_curve25519
chat, handle, imessage, sms message > service, service name = iMessage|SMS|iMessage
attachment > uti, uniform type identifier = public.jpeg|public.heic|com.apple.quicktime-movie|com.adobe.pdf|public.png|public.vcard
asset, photo asset > uniform type identifier, uti = public.heic|public.jpeg|com.apple.quicktime-movie|public.png|public.mpeg-4
mimetype, mime type of contact > contact mimetype = vnd.android.cursor.item/phone_v2|vnd.android.cursor.item/name|vnd.android.cursor.item/email_v2|vnd.android.cursor.item/postal-address_v2
publisher sub node, pubsub node > plugin = flat|pep|hometree
publisher sub state > affiliation = n|o|p|m
publisher sub subscription option > option name = DELIVER|DIGEST|SUBSCRIPTION_TYPE|SHOW_VALUES|EXPIRE
role assignment, system assignment, keystone assignment > assignment type = UserProject|GroupProject|UserDomain|GroupDomain
user option, project option, role option > option value, value = true|false
database change log, databasechangelog > tag = v1.0.0|v1.1.0|v1.2.0|v2.0.0|v2.1.0
bond, security, stock issue > issue, issue type = COMMON|PREF_A|PREF_B|PREF_C
stock listing, listed security > exchange id, ex id = NYSE|NASDAQ|AMEX|LSE
problem status code, issue status code, ticket status code, ref problem status > problem status code, status code = Reported|Open|Investigating|Solved|Closed
problem category code, issue category code > problem category code, category code = Hardware|Database|Interface|Delivery|Network|Documentation
attribute, note attribute > attribute type = label|label|relation
saved search, private message rule, filter rule > what, field, match field = subject|email|body|from|to|name
ticket list, custom list > list type = custom|ticket-status
email log, mail log > direction = outbound|inbound
gst, tax jurisdiction, tax authority, tax agency > reporting authority, authority, tax authority = State Department of Revenue|HM Revenue & Customs|Comptroller of Public Accounts|Canada Revenue Agency|City Finance Department|County Treasurer
emp us tax, tax form, state tax > tax state, state tax state, unemployment state = AZ|PA|CA|NY|TX|IL|OH|FL
attendance record, time punch, punch > state, punch state = PUNCHED OUT|PUNCHED IN
timesheet, time sheet > state = SUBMITTED|APPROVED|NOT SUBMITTED|REJECTED
timesheet action log, timesheet action, timesheet approval > action = SUBMITTED|APPROVED|REJECTED
widget, banner position, ad slot, sidebar widget, layout block > location, widget location, widget area = sidebar|header|footer|home_top
creator type, item creator type > creator type = author|editor|translator|contributor|bookAuthor|seriesEditor|director|interviewee|programmer
item library, reference library > library type = user|group|feed
`;

const SURE = 0.955;

function given(meant: string): Given | null {
  if (meant.startsWith("@")) return meant.slice(1);
  return meant.startsWith("~") ? { generator: "pattern", options: { regex: meant.slice(1) } } : null;
}

const list = (text: string): readonly string[] => text.split(", ").map((each) => each.trim());

function read(line: string): Meaning {
  const equals = line.indexOf(" = ");
  const [phrases = "", tables] = line.slice(0, equals).split(" > ").toReversed();
  const meant = line.slice(equals + 3);
  const told = given(meant);
  const more = { confidence: SURE, ...(tables !== undefined && { of: list(tables) }) };
  return told === null
    ? { words: list(phrases), as: {}, values: meant, ...more }
    : meaning(phrases, { text: told }, more);
}

/** Words whose tables tell what they mean: kinds, scopes, units and roles of what is kept there. */
export const TOLD_BY_TABLES: readonly Meaning[] = LINES.trim()
  .split("\n")
  .filter((line) => line !== "")
  .map(read);
