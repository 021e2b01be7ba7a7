import { fromList, fromMask, fromParts } from "../build/from.ts";
import { capitalised } from "../build/capitalised.ts";
import { mask } from "../strings/mask.ts";
import { adjective, noun } from "../text/vocabulary.ts";

export const subjectName = fromList(
  "subjectName",
  "A subject that is taught.",
  "Mathematics|English|Biology|Chemistry|Physics|History|Geography|Computer Science|Art|Music|Economics|Philosophy|Psychology|Sociology|Literature|French|Spanish|German|Statistics|Physical Education|Law|Astronomy|Politics|Engineering|Drama",
);
export const courseName = fromParts("courseName", "A course.", ["{level} {subject}: {topic}", "{level} {subject}"], {
  level:
    "Introduction to|Advanced|Applied|Foundations of|Principles of|Topics in|Modern|Practical|Seminar in|Theory of",
  subject:
    "Mathematics|Biology|Chemistry|Physics|History|Geography|Economics|Philosophy|Psychology|Statistics|Literature|Programming|Design|Marketing|Accounting|Linguistics|Ecology|Robotics",
  topic: "Methods|Case Studies|Practice|Systems|Models|Field Work|Ethics|Data|Europe|The Twentieth Century|Projects",
});
export const courseCode = fromMask("courseCode", "A course's code.", ["????-###", "???###", "?###", "##"]);
export const grade = fromList("grade", "A grade.", "B|A|C|B+|A-|D|F|C+|B-|A+", 1.3);
export const degree = fromList(
  "degree",
  "An academic degree.",
  "Bachelor of Science|Bachelor of Arts|Master of Science|Master of Arts|MBA|PhD|Bachelor of Engineering|Associate Degree|Master of Laws|Bachelor of Education|Doctor of Medicine|Diploma",
  1.3,
);
export const school = fromParts("school", "A school (made up).", ["{place} {kind}"], {
  place:
    "Northfield|Riverside|Oakwood|Hillcrest|Lakeview|Maple Grove|Westbrook|St. Anne's|Kingsway|Greenfield|Harbor|Summit|Fairview|Elmhurst|Brookside|Ashford|Stonebridge|Willowdale",
  kind: "High School|Elementary School|Academy|College|University|Grammar School|Institute of Technology|Primary School|Middle School|Conservatory",
});
export const skill = fromList(
  "skill",
  "Something that somebody can do.",
  "Project management|SQL|Public speaking|JavaScript|Negotiation|Excel|Python|Copywriting|Welding|First aid|Data analysis|Customer service|Bookkeeping|Translation|Photography|Team leadership|Carpentry|Testing|UX design|Forklift driving|Sales|Teaching|Editing|Cooking|Scheduling|Network administration",
);
export const teamName = fromParts("teamName", "A team.", ["{adjective} {creature}"], {
  adjective: "Red|Blue|Northern|Golden|Mighty|Silent|Rapid|Iron|Royal|Wild|Lucky|River|City|Harbour|Valley|Thunder",
  creature:
    "Foxes|Eagles|Wolves|Lions|Bears|Hawks|Otters|Sharks|Panthers|Falcons|Rovers|Rangers|Comets|Titans|Ravens|Badgers",
});
export const roomName = fromParts("roomName", "A room.", ["{kind} {number}", "{name} Room"], {
  kind: "Room|Lab|Office|Studio|Hall|Suite",
  number: mask("!##"),
  name: "Blue|Green|Oak|Garden|Lake|River|North|South|Atlas|Library|Board|Summit|Harbour",
});
export const eventName = fromParts("eventName", "An event.", ["{adjective} {topic} {kind}"], {
  adjective: "Annual|Spring|Autumn|Summer|Winter|International|Regional|Open|Community|Monthly",
  topic: "Technology|Music|Food|Book|Film|Science|Design|Health|Garden|Sports|Art|Business|Family|Wine|Craft",
  kind: "Conference|Festival|Fair|Workshop|Summit|Meetup|Exhibition|Open Day|Competition|Market",
});
export const sport = fromList(
  "sport",
  "A sport.",
  "Football|Basketball|Tennis|Swimming|Volleyball|Cycling|Running|Rugby|Hockey|Cricket|Badminton|Golf|Rowing|Handball|Boxing|Skiing|Baseball|Table tennis|Judo|Sailing|Climbing|Fencing",
);
export const league = fromParts("league", "A league.", ["{place} {kind}"], {
  place: "Northern|Southern|Eastern|Western|National|Regional|City|County|Premier|Junior|Coastal",
  kind: "League|Division One|Division Two|Cup|Championship|Conference",
});
export const position = fromList(
  "position",
  "A position in a team or at work.",
  "Manager|Assistant|Team Lead|Specialist|Coordinator|Director|Analyst|Intern|Supervisor|Consultant|Officer|Engineer|Goalkeeper|Defender|Midfielder|Forward|Captain|Coach",
);
export const season = fromList("season", "A season.", "Spring|Summer|Autumn|Winter");
export const dish = fromParts("dish", "A dish.", ["{how} {what} with {side}", "{how} {what}"], {
  how: "Grilled|Roasted|Braised|Crispy|Smoked|Baked|Spicy|Creamy|Stuffed|Pan-fried|Steamed|Marinated",
  what: "Salmon|Chicken|Aubergine|Tofu|Lamb|Mushrooms|Pumpkin|Trout|Beef|Halloumi|Peppers|Duck|Cauliflower|Prawns",
  side: "Rice|Potatoes|Couscous|Lentils|Salad|Noodles|Spinach|Polenta|Beans|Bulgur|Herbs|Quinoa",
});
export const ingredient = fromList("ingredient", "An ingredient.", ({ food }) => food?.ingredient);
export const cuisine = fromList(
  "cuisine",
  "A cuisine.",
  "Italian|Chinese|Mexican|Indian|French|Japanese|Thai|Greek|Spanish|Turkish|Lebanese|Vietnamese|Korean|Ethiopian|Moroccan|German|American|Peruvian|Polish|Georgian",
  1.3,
);
export const restaurantName = fromParts(
  "restaurantName",
  "A restaurant (made up).",
  ["The {adjective} {thing}", "{place} {kind}"],
  {
    adjective: "Golden|Hungry|Green|Copper|Happy|Old|Silver|Blue|Little|Rustic|Salty|Sweet",
    thing: "Fork|Spoon|Olive|Lantern|Table|Kettle|Goose|Onion|Barrel|Oven|Fig|Anchor|Pepper",
    place: "Harbour|Garden|Corner|River|Station|Hillside|Market|Lakeside|Old Town|Village",
    kind: "Kitchen|Bistro|Grill|Diner|Tavern|Cafe|Trattoria|Brasserie|Noodle House|Pizzeria",
  },
);

export const statusText = fromList(
  "statusText",
  "A status.",
  "active|pending|completed|inactive|cancelled|archived|failed|draft",
  1.8,
);
export const priority = fromList("priority", "A priority.", "medium|low|high|urgent", 1.5);
export const severity = fromList("severity", "How grave something is.", "minor|major|low|critical|blocker", 1.5);
export const approvalStatus = fromList(
  "approvalStatus",
  "Whether something was approved.",
  "approved|pending|rejected|in_review|withdrawn",
  1.8,
);
export const stage = fromList(
  "stage",
  "A stage of a process.",
  "new|qualified|proposal|negotiation|won|lost|on_hold|discovery|review|done",
);
export const roleName = fromList(
  "roleName",
  "A role.",
  "user|admin|editor|manager|viewer|moderator|support|owner|guest|auditor|developer|analyst|operator|contributor|billing",
  1.8,
);
export const groupName = fromParts("groupName", "A group of people.", ["{who}", "{who}", "{who}", "{who} {which}"], {
  who: "Staff|Managers|Volunteers|Members|Guests|Partners|Contractors|Trainees|Administrators|Board|Sales team|Support team|Marketing team|Finance|Accounting|Editors|Reviewers|Newcomers|Families|Students|Teachers|Alumni|Press|Suppliers|Developers|Testers|Night shift|Early shift|Management|Reception|Warehouse|Field staff|External staff|Project team|Coordinators",
  which: "North|South|East|West",
});
export const planName = fromList(
  "planName",
  "A plan.",
  "Free|Basic|Pro|Business|Enterprise|Starter|Team|Premium|Plus|Essential|Standard|Growth|Professional|Ultimate|Personal",
  1.3,
);
export const typeName = fromList(
  "typeName",
  "A type.",
  "standard|custom|internal|external|basic|premium|default|manual|automatic|temporary|permanent|primary|secondary|shared|private|public",
  1.3,
);
export const projectName = fromParts("projectName", "A project.", ["{adjective} {noun} {kind}", "{adjective} {noun}"], {
  adjective: capitalised(adjective),
  noun: capitalised(noun),
  kind: "Initiative|Migration|Rollout|Redesign|Study|Pilot|Upgrade",
});
