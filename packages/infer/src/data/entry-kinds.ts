/**
 * What tables list, for what is said of each entry beside its name: words of tables' names, singular and English. Before `category`, `type`
 * and `group` stands whatever they are of.
 */
const KINDS: Readonly<Record<string, string>> = {
  role: "role, user role, access role, member role, team role, staff role, admin role, app role, system role, security role",
  group:
    "user group, customer group, client group, member group, access group, permission group, contact group, mailing group, recipient group, auth group",
  permission: "permission, privilege, access right, capability, ability permission, scope permission, auth permission",
  department:
    "department, division, faculty, business unit, org unit, organisational unit, organizational unit, section department, specialty, speciality, medical specialty, clinic department, ward, doctor specialty, specialization, specialisation",
  skill: "skill, competency, competence, expertise, skill set, user skill, skill category, talent",
  leave:
    "leave, leave type, absence type, leave category, time off type, holiday type, vacation type, absence reason, time off policy, leave policy",
  benefit: "benefit, employee benefit, perk, benefit type, job benefit",
  document:
    "document type, document category, file type, attachment type, paper type, file category, doc type, certificate type, identity document type, id type, identification type, document kind",
  training: "training, training course, training type, training program, safety training, training topic",
  contract:
    "contract type, employment type, employment status, job type, work type, employee type, contract kind, employment kind, engagement type",
  shift: "shift, work shift, shift type",
  position: "position, job position, job title, designation, occupation, profession, job role",
  status:
    "status, state, stage, order status, task status, ticket status, pipeline stage, workflow state, lead status, lead stage, deal stage, payment status, project status, invoice status, booking status, reservation status, workflow status, issue status, shipment status, delivery status, application status, asset status, request status, attendance status",
  priority:
    "priority, severity, urgency, ticket priority, task priority, issue priority, severity level, priority level, incident severity",
  level:
    "level, skill level, experience level, language level, proficiency, proficiency level, difficulty, difficulty level, membership level, tier, loyalty tier, customer tier, rank, proficiency type, member tier",
  reason: "return reason, refund reason, reason, cancellation reason, rejection reason, return type",
  payment:
    "payment method, payment type, payment mode, payment option, pay method, payment channel, payment gateway, payment provider, mode payment, payment form",
  shipping:
    "shipping method, delivery method, shipping option, delivery option, shipping type, delivery type, shipment method, carrier service, ship method, shipping service, shipping class",
  tax: "tax class, tax category, tax, tax rate, tax type, vat rate, tax code",
  expense:
    "expense category, expense type, budget category, cost category, spending category, cost type, income category, transaction category, expense head, expenditure category, finance category, cost center category",
  account: "account type, account category, bank account type, ledger type, account kind, account group",
  transaction: "transaction type, movement type, payment transaction type, entry type",
  plan: "plan, subscription plan, pricing plan, membership plan, billing plan, membership type, subscription type, subscription tier, pricing tier, package plan, tariff, insurance plan, membership, price plan, saas plan, hosting plan, plan type",
  rate: "rate plan, rate type, meal plan, board type",
  goods:
    "product category, product line, item category, product type, product group, item type, goods category, product class, item group, inventory category, stock category, good category, merchandise category, product family, article category, shop category, store category, material category, material group, medicine category, drug category, medication category, supply category, ingredient category, catalog category, grocery category, catalogue category, sub category product, product subcategory, listing category, ad category, auction category",
  collection: "product collection, collection product",
  menu: "menu category, menu section, food category, dish category, menu group, dish type, course type, meal category",
  cuisine: "cuisine, cuisine type, kitchen type",
  unit: "unit, unit measure, uom, measurement unit, measure unit, unit type, product unit, unit category, quantity unit",
  attribute: "attribute, product attribute, attribute type, option type, variant attribute, product option",
  asset:
    "asset category, asset type, equipment category, equipment type, machine type, device category, asset class, asset group",
  brand: "brand, manufacturer brand, product brand, make, fashion brand, label brand",
  topic:
    "blog category, post category, article category, news category, content category, topic, interest, blog topic, video category, podcast category, channel category, feed category, bookmark category, story category, page category, link category, news topic, faq category, wiki category, knowledge category, course category, course topic, app category",
  board:
    "chat channel, board, forum, forum category, discussion category, sub forum, discussion board, forum board, forum section, discussion forum",
  ticket:
    "ticket category, ticket type, issue type, request type, support category, issue category, request category, incident type, incident category, complaint type, complaint category, inquiry type, work item type, case type, ticket queue, feedback category, feedback type, enquiry type, service request type, problem category",
  label: "label, issue label, ticket label, task label, conversation label, project label, card label",
  tag: "tag, post tag, article tag, question tag, keyword, product tag, hashtag",
  genre:
    "genre, music genre, movie genre, film genre, book genre, game genre, anime genre, film category, movie category",
  subject:
    "subject, school subject, academic subject, study subject, discipline, major, field study, course subject, school discipline",
  amenity:
    "amenity, facility, room amenity, hotel amenity, property amenity, room facility, property feature, listing amenity, hotel facility, feature room, room feature, venue amenity",
  room: "room type, room category, room class, accommodation type, bed type, unit room type, suite type",
  property:
    "property type, property category, real estate type, listing type, building type, estate type, home type, dwelling type",
  admission:
    "ticket type event, admission type, event ticket type, ticket tier, ticket tariff, pass type, entry type ticket, event ticket",
  occasion:
    "event category, event type, meeting type, appointment type, visit type, session type, activity type, booking type, consultation type",
  vehicle: "vehicle type, vehicle category, vehicle class, car type, car category, fleet type",
  achievement: "badge, achievement, award badge, trophy, medal, accomplishment, game achievement, user achievement",
  project: "project, initiative, project portfolio, portfolio project",
  company:
    "company, organization, organisation, employer, sponsor, exhibitor, business, firm, publisher, partner company, insurance company, startup",
  event: "event, meetup, community event, public event, gathering",
  course: "online course, course",
  listing:
    "property, listing, apartment, house, flat, real estate listing, accommodation, rental, rental property, estate, home listing",
  playlist: "playlist",
  community: "community, user community, club, interest group, discussion group, social group, society, subreddit",
  package: "tour package, service package, travel package, spa package, photo package, wedding package",
  library: "software package, npm package, package version, library package, plugin, module library, crate, gem",
  repository: "repository, repo, git repository, code repository",
  assistant: "assistant, ai assistant, bot, chatbot, chat bot, ai agent, gpt, copilot",
  service:
    "service, offered service, salon service, treatment service, clinic service, medical service, service type, service category, service offering, beauty service, cleaning service",
};

let byPhrase: ReadonlyMap<string, string> | undefined;

/** The kind that the last words of a table's name tell, or null. */
export function entryKind(words: readonly string[]): string | null {
  byPhrase ??= new Map(
    Object.entries(KINDS).flatMap(([kind, phrases]) => phrases.split(", ").map((phrase) => [phrase, kind] as const)),
  );
  for (let start = 0; start < words.length; start++) {
    const kind = byPhrase.get(words.slice(start).join(" "));
    if (kind !== undefined) return kind;
  }
  return null;
}
