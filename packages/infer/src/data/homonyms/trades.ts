import { senses } from "./sense.ts";

const OF_COLLEGE = "^news+#program+#staff ^news+#student ^news+#pupil ^news+#faculty";
const FARMS =
  "Northfield Farms|Hollow Creek Dairy|Willow Bend Growers|Greenridge Orchards|Brook Valley Farm|Sunnyside Produce|Long Acre Grain|Three Oaks Ranch|Meadow Lane Farm|Riverbend Cooperative";
const FREELANCERS =
  "Graphic designer with five years of experience in branding.|Copywriter for websites and newsletters, native speaker.|Web developer, mostly WordPress and React. Replies within a day.|Video editor for short clips and product films.|Illustrator with a soft spot for children's books.|Translator, English and German, sworn since 2019.|Voice artist with a studio of my own.|Bookkeeper for small firms, Excel and year-end closing.";
const HACKERS =
  "Backend developer, third hackathon this year.|Designer who likes prototypes more than slides.|Data science student, looking for a team.|Frontend developer, React and coffee.|Works on machine learning for small devices.|Product manager by day, builds at weekends.|First hackathon, knows some Python.|Full-stack developer, happy to mentor.";

/**
 * Words of everyday that a row's own trade decides: which, two words tell that stand together in its table or, behind a `#`, in names of
 * others.
 */
export const TRADE_HOMONYMS = [
  // Colleges and schools.
  ...senses("duration, program duration, programme duration", [
    "^program+fee+level ^program+requirement+level ^program+degree ^programme+degree ^program+tuition ^program+credit",
    "4 years|3 years|2 years|1 year|18 months|6 months|5 years",
  ]),
  ...senses("title, headline", [
    OF_COLLEGE,
    "Admissions open for the coming intake|Graduation ceremony held on campus|New skills laboratory opened|Students win regional debate|Open day on 14 March|Library hours during exams|Scholarships for first-year students|Partnership with the district hospital signed|Sports day results|Timetable for the new semester published|Alumni reunion in June|Workshop on research methods",
  ]),
  ...senses("content, body, news content, article content", [
    OF_COLLEGE,
    "Applications are open until the end of the month. Forms can be had online or at the registrar's office.|Two hundred graduates received their certificates in the presence of families and staff.|The new laboratory has twelve places and will be used from next semester on.|Visitors are welcome from nine to three. Teachers will answer questions about all programmes.|During the exam weeks the library stays open until ten in the evening.|The agreement gives our students places for their practical training.",
  ]),
  ...senses("excerpt, summary, teaser", [
    OF_COLLEGE,
    "Apply until the end of the month.|Two hundred graduates received their certificates.|Twelve new places for practical lessons.|All programmes introduce themselves.|Longer hours during the exams.|More places for practical training.",
  ]),
  ...senses("subject", [
    "^grade+#student+#teacher ^mark+#student+#teacher ^grade+#pupil",
    "Mathematics|English|Science|History|Geography|Art|Music|Physical Education|Computer Science|Biology|Chemistry|Physics|French|Spanish",
  ]),
  ...senses("job title, title, position, role", [
    "^extracurricular ^volunteering",
    "Volunteer Tutor|Club President|Team Captain|Event Organiser|Student Representative|Treasurer|Peer Mentor|Youth Coach|Newsletter Editor|Choir Member",
  ]),
  // Farms and what grows there.
  ...senses("location type, place type", [
    "#crop #farm #harvest #livestock",
    "field|farm|greenhouse|orchard|pasture|vineyard",
  ]),
  ...senses("default view, start view, home view", [
    "forecast alert+crop weather",
    "dashboard|forecast|map|table|calendar",
  ]),
  ...senses("organization, organisation, company, farm name", ["farming farm+crop", FARMS]),
  ...senses("bio, about, about me", [
    "farming",
    "Third-generation dairy farmer.|Grows maize and soybeans on 120 hectares.|Started with two goats, now makes cheese.|Organic vegetables for the weekly market.|Agronomist and part-time beekeeper.|Runs the family orchard with my sister.",
  ]),
  ...senses("host", ["^competition+#farm ^competition+theme ^contest+theme", "@fullName"]),
  ...senses("theme", [
    "^competition+#farm ^contest+#farm",
    "Ploughing|Best Dairy Cow|Sheep Shearing|Largest Pumpkin|Tractor Driving|Heavy Horses|Best Preserves|Wool and Weaving",
  ]),
  ...senses("status", [
    "^city+population ^town+population ^municipality+population",
    "City|Town|Village|District|Municipality",
  ]),
  // Freelancers and people who build something over a weekend.
  ...senses(
    "skill",
    [
      "^profile+#gig ^freelancer ^seller+#gig",
      "Logo design|WordPress|Copywriting|Video editing|Illustration|SEO|Translation|Voice-over|Branding|React|Proofreading|Data entry|Social media|Photo retouching",
    ],
    [
      "#hackathon",
      "Python|React|Figma|Machine learning|TypeScript|Node.js|SQL|UI design|Go|Docker|Data analysis|Pitching|Rust|Swift",
    ],
  ),
  ...senses("bio, about me, about", ["^profile+#gig", FREELANCERS], ["^profile+#hackathon", HACKERS]),
  ...senses("role, team role, member role", [
    "^team+#hackathon",
    "leader|developer|designer|data scientist|product|presenter",
  ]),
  ...senses("contact url, contact link", [
    "^team ^hackathon ^club ^community ^group",
    "~https://chat\\.example\\.(com|org)/(invite|join)/[a-z0-9]{8}",
  ]),
  ...senses("link, action link", [
    "^notification+#hackathon",
    "~/(teams|hackathons|invitations|submissions)/[1-9][0-9]{0,2}|/profile|/leaderboard",
  ]),
  ...senses("name", [
    "^category+#gig",
    "Graphics & Design|Programming & Tech|Writing & Translation|Video & Animation|Digital Marketing|Music & Audio|Business|Data|Photography|Lifestyle|Logo Design|Website Design|Voice-over|Proofreading|Social Media",
  ]),
  // What is tried on those who visit a site.
  ...senses("name, experiment name, title", [
    "^experiment+variant ^experiment+traffic",
    "Apply button colour|Shorter form|Salary filter on top|Sticky search bar|New headline on the home page|Reviews above the fold|One-step sign-up|Larger pictures|Free trial banner|Weekly digest|Sort by relevance|Simpler navigation",
  ]),
  ...senses("description, hypothesis", [
    "^experiment+variant ^experiment+traffic",
    "A shorter form is finished by more visitors.|Tests whether a larger button is clicked more often.|Compares the present page with one without the sidebar.|Shows the filter above the results instead of beside them.|Measures whether pictures bring more enquiries.|Half of the visitors see the new headline.",
  ]),
  ...senses("variant a name, control name, variant a", ["^experiment variant", "control|original|current|baseline"]),
  ...senses("variant b name, variant b, treatment name", [
    "^experiment+variant",
    "short_form|new_layout|large_button|one_step|new_headline|sticky_bar",
  ]),
  ...senses("redirect url, apply url", [
    "^job+title+company ^job+location ^vacancy",
    "~https://(jobs|careers)\\.(northline|oakfield|harbourline|everfield)\\.example/(apply|jobs)/[1-9][0-9]{4}",
  ]),
  // What lies in a yard, is built and delivered.
  ...senses("url, photo url", [
    "^photo+#delivery+#job ^photo+#rfq ^photo+#site+#job",
    "~https://files\\.example\\.com/jobs/[1-9][0-9]{0,2}/photo-[1-9][0-9]{0,2}\\.jpg",
  ]),
  // Locomotives and carriages.
  ...senses("built, year built, build", ["^railway+builder ^locomotive ^engine+wheel", "~18[6-9][0-9]|19[0-5][0-9]"]),
  ...senses("builder", [
    "^railway ^locomotive",
    "Swindon Works|Crewe Works|Doncaster Works|Beyer, Peacock|North British Locomotive|Vulcan Foundry|Derby Works|Sharp, Stewart|Brighton Works|Robert Stephenson",
  ]),
  ...senses("railway", [
    "builder+built wheel+built",
    "Great Western Railway|London and North Western|Great Northern|Midland Railway|Caledonian Railway|South Eastern and Chatham|North Eastern Railway|Highland Railway",
  ]),
  ...senses("working year start, working year", ["", "~(199|200|201)[0-9]|202[0-3]"]),
  ...senses("start from", ["^hiring ^employment+employee", "~(199|200|201)[0-9]|202[0-3]"]),
  // Wrestlers, climbers, racing drivers.
  ...senses("elimination move, finishing move, finisher", [
    "",
    "Spear|Suplex|Roll-up|Dropkick|Powerbomb|Moonsault|Clothesline|Submission hold|Frog splash|Backbreaker",
  ]),
  ...senses(
    "time",
    ["^elimination", "~(0[0-9]|[1-5][0-9]):[0-5][0-9]"],
    ["^climber ^ascent ^runner ^cyclist", "~[1-4]:[0-5][0-9]:[0-5][0-9]"],
    ["^swimmer ^sprinter ^rower ^skier", "~[0-2]:[0-5][0-9]\\.[0-9]{2}"],
  ),
  ...senses("event", ["^wrestler", "Live event|House show|Television taping|Pay-per-view|Title night|Charity show"]),
  ...senses("class", ["^race+#track+track", "GT|Touring|Sports car|Formula|Prototype|Stock car"]),
  ...senses("name, race name", [
    "^race+#track+track",
    "Summit 500|Harbour 200|Silver Lake Grand Prix|Autumn 400|Coastal 250|Mile High 300|Founders' Cup|Lakeside Classic|Night Sprint 150|Spring Trophy",
  ]),
  // Hotels.
  ...senses("title, headline", [
    "^ad+#reservation ^ad+#room ^ads+#reservation ^ads+#room ^advertisement+#room ^banner+#reservation",
    "Stay three nights, pay for two|Summer pool pass|Breakfast included in May|Weekend for two|Early booking, 15 % off|Spa evening|Family rooms at half price|Late check-out for members",
  ]),
  ...senses("description, text, content", [
    "^ad+#reservation ^ad+#room ^ads+#reservation ^ads+#room ^advertisement+#room",
    "For bookings until the end of June.|From Sunday to Thursday, as long as rooms are left.|Children under twelve stay free.|With dinner on the first evening.|Cannot be combined with other offers.|Ask at the reception for details.",
  ]),
  ...senses("id picture, id photo, identity picture, id card picture", [
    "guest member customer resident tenant",
    "~/uploads/ids/(passport|id_card|licence)_[1-9][0-9]{2,4}\\.jpg",
  ]),
  ...senses("label, name, status name, description", [
    "^status+#room+#reservation+code ^status+#room+#guest+code",
    "Available|Occupied|Reserved|Cleaning|Maintenance|Out of order|Checked out",
  ]),
  // Kitchens.
  ...senses("total time, total duration", ["^recipe", "30|45|25|60|20|40|50|90|35|75"]),
  ...senses("yield, recipe yield", ["^recipe", "4|2|6|3|8|1"]),
  ...senses("category, recipe category", [
    "^recipe+serving ^recipe+ingredient ^recipe+cook ^recipe+instruction",
    "Main dishes|Dinner|Lunch|Quick meals|Family favourites|Weekend cooking|Healthy",
  ]),
  // Help after a disaster.
  ...senses("location, place, area", [
    "^disaster",
    "North Coast|Lakeland|Delta region|Eastern hills|River valley|Southern district|Old harbour|Upper villages|Plains of the west|Island of the north",
  ]),
  ...senses("unit", ["^resource+#camp ^resource+#disaster ^supply+#disaster", "box|piece|kg|pack|carton|litre"]),
  ...senses("skill", [
    "^volunteer+#disaster ^volunteer+#camp",
    "first aid|search and rescue|cooking|driving|nursing|translation|logistics|counselling",
  ]),
  // Churches.
  ...senses("name, ministry name", [
    "^ministry+#member ^ministry+#tithe ^ministry+#congregation ^ministry+#volunteer",
    "Youth Ministry|Worship Team|Outreach|Children's Ministry|Women's Ministry|Men's Ministry|Prayer Ministry|Hospitality|Media Team|Music Ministry|Food Pantry|Ushers|Marriage Ministry|Seniors' Ministry",
  ]),
  ...senses("description", [
    "^ministry+#member ^ministry+#volunteer",
    "The youth meet on Friday evenings.|The worship team leads the singing on Sundays.|Outreach visits families in the quarter.|Children have lessons during the service.|Women meet for breakfast once a month.|Men meet on the first Saturday.|Prayer every Wednesday at six.|Hospitality serves coffee after the service.|The media team runs sound and the live stream.|Music practises on Thursdays.|The food pantry is open on Tuesdays.|Ushers welcome people at the door.|Marriage courses twice a year.|Seniors are visited at home.",
  ]),
  ...senses("name, group name", [
    "^small+#ministry ^small+#church ^small+#congregation",
    "Tuesday Bible Study|Young Couples|Men's Breakfast|Neighbourhood Group North|Parents' Circle|Students' Group|Women's Prayer Circle|Seniors' Bible Study|Newcomers|Friday Youth",
  ]),
  // Lorries and parking.
  ...senses("name, vehicle name", [
    "^vehicle+capacity+#trip ^vehicle+capacity+#driver",
    "Ford Transit|Mercedes Sprinter|Volvo FH16|Scania R450|MAN TGX|Iveco Daily|Renault Master|DAF XF|Fiat Ducato|Isuzu NPR|Volkswagen Crafter",
  ]),
  ...senses("subscription type, rider type, user type", [
    "^trip+bike ^ride+bike ^trip+station ^trip+#station",
    "Subscriber|Customer",
  ]),
  // Shops that sell one sort of thing.
  ...senses(
    "description",
    [
      "^product+#gas+#station ^product+#station+#fuel",
      "Diesel|Natural 95|Natural 98|Motor oil|Car wash|AdBlue|LPG|Screenwash|Coffee|Sandwich|Motorway vignette",
    ],
    [
      "^treatment+#dog ^treatment+#kennel",
      "Examination|Vaccination|Walk|Nail trimming|Bath and grooming|Deworming|Dental check|Flea treatment",
    ],
  ),
  ...senses("carrier", ["^phone+memory ^phone+price", "AT&T|Verizon|T-Mobile|Vodafone|Orange|O2|Telefónica|Sprint"]),
  ...senses("name, part name", [
    "^p+color+weight ^part+color+weight+city",
    "Nut|Bolt|Screw|Cam|Cog|Washer|Bracket|Gear|Spring|Bearing",
  ]),
  // Museums, battles, journals.
  ...senses("open year, opening year, opened year", [
    "^museum ^stadium ^theatre ^theater ^library ^gallery ^school",
    "~18[5-9][0-9]|19[0-9][0-9]|200[0-9]|201[0-9]",
  ]),
  ...senses("note", ["^death+#battle ^death+killed", "Killed in action|Died of wounds|Drowned|Missing|Taken prisoner"]),
  ...senses("ship type", ["^ship+#battle", "Frigate|Brig|Sloop|Ship of the line|Schooner|Corvette"]),
  ...senses("name, organization name", [
    "^organization+#publication ^organization+#conference+#author",
    "University of Northfield|Lakeland Institute of Technology|Harbour State University|National Research Institute|Riverside University|Institute for Applied Physics|Westbrook University|College of Engineering Oakwood|Academy of Sciences|Polytechnic of the Coast",
  ]),
  ...senses("lifespan, life span", [
    "^representative ^senator ^politician",
    "~19[01][0-9]–19[7-9][0-9]|19[23][0-9]–20[0-2][0-9]|19[4-8][0-9]–",
  ]),
  ...senses("type code, policy type code", ["^policy", "Car|Life|Home|Travel|Health|Mortgage|Pet"]),
  ...senses("type", ["^performance+#orchestra", "Symphony|Gala|Chamber concert|Opera|Family concert|Open-air"]),
  ...senses("network", ["^blockchain", "bitcoin|ethereum|polygon|solana|tron|arbitrum|avalanche"]),
  ...senses("log entry fix, applied fix", [
    "",
    "Replaced the cable.|Restarted the service.|Sent a new part.|Updated the driver.|No fault found.|Adjusted the hinge.|Refunded the customer.",
  ]),
  ...senses("city code", ["^student ^employee", "BAL|PIT|NYC|WAS|CHI|LAX|BOS|PHL|SEA|ATL|DEN|MIA"]),
  ...senses("series name", [
    "^channel+pay ^channel+package ^channel+pixel",
    "Channel One|Harbour TV|News 24|Sport Plus|Kids Planet|Film Gold HD|Music Box|Nature World|City Radio|Cinema Two",
  ]),
  // What friends do together.
  ...senses("title, plan title", [
    "^plan+spot ^plan+attendee ^plan+creator+city",
    "Coffee at the harbour|Museum visit|Sunday hike|Board games evening|Picnic in the park|Language exchange|Morning run|Cinema and noodles|Photo walk|Climbing for beginners|Market and brunch|Concert in the courtyard",
  ]),
  ...senses("category, plan category", [
    "^plan+spot ^plan+attendee",
    "Food|Outdoors|Culture|Sport|Games|Languages|Music",
  ]),
];
