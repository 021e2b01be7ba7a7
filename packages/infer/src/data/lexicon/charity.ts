import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Donations, volunteers and aid. */
export const CHARITY = field(
  "donation donor volunteer beneficiary fundraiser fundraising pledge charity non_profit ngo humanitarian aid_distribution relief shelter? refugee_camp grant_maker appeal? out_reach fundraising_event volunteer_shift relief_camp donor_contact",
  [
    ...of(
      "volunteer opportunity, volunteering opportunity, volunteer project, volunteer role, opportunity",
      one("status, state", "open|full|closed|draft|cancelled", { confidence: 0.976 }),
      one(
        "requirement, requirements, prerequisite",
        "At least 18 years old.|Driving licence.|Police check.|Patience with children.|None, we train you.|Two afternoons a month.",
        { confidence: 0.976 },
      ),
    ),
    ...of(
      "volunteer signup, volunteer sign up, signup, volunteer application, volunteer registration, shift signup",
      one("status, state", "confirmed|attended|pending|cancelled|no_show|waitlisted", { confidence: 0.976 }),
      one(
        "message, note, comment, motivation",
        "I can stay until the end.|May I bring a friend?|I took part last year.|I arrive half an hour later.|I can bring my van.|First time, looking forward to it.",
        { confidence: 0.976 },
      ),
    ),
    ...of(
      "volunteer",
      one(
        "motivation, motivation text, why volunteer, reason for volunteering",
        "I would like to give something back.|I have time since I retired.|I want to meet people in my neighbourhood.|My son was helped here.|I study social work and want to learn.",
        { confidence: 0.976 },
      ),
      one("leaving reason, exit reason, reason for leaving", "Moved away|New job|Health|Studies|No time any more", {
        confidence: 0.976,
      }),
      one(
        "medical note, medical notes, health note, health notes",
        "Bad knee, no lifting.|Allergic to bee stings.|Carries an inhaler.|Diabetes, needs breaks.|None.",
        { confidence: 0.976 },
      ),
    ),
    ...of(
      "news, news update, update, story, blog post, post",
      one(
        "title, headline, heading",
        "A well for three villages|New mentors in the north|Annual report published|Legal aid clinic opens in May|Thank you, 240 volunteers|Winter appeal reaches its goal|Training of community advisers|Partnership with two schools",
        { confidence: 0.955 },
      ),
      one(
        "content, body, text, description, summary, excerpt",
        "Since March the new well has served three villages. A committee of women looks after it.|Twenty mentors have begun their work in the north. Each of them accompanies four young people.|The annual report is out. It shows where donations went and what they achieved.|From May the clinic gives free advice on Tuesdays.|More than 240 volunteers helped this winter. Thank you to all of them.|The appeal has reached its goal. The money goes to school meals.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "hero slide, slide, banner",
      one(
        "description, subtitle, subheading, tagline",
        "Join more than 2,000 volunteers|Advice, research and action since 1998|Your gift reaches those who need it|Together for safe homes|Standing up for equal rights|Learn what your support has achieved",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "research publication, publication, report",
      one(
        "abstract, summary",
        "This study examines access to legal aid in four districts. It is based on 320 interviews.|The report documents cases of the last three years and makes ten recommendations.|We analyse how school meals affect attendance. Data come from 42 schools.|A review of the law on housing, with proposals for reform.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "initiative, program, programme, project",
      one(
        "objective, objectives, goal, goals",
        "Train 200 young women as mentors|Give free legal advice in four districts|Clean water for 12 villages|Bring 500 children back to school|Support survivors of violence|Plant 20,000 trees with schools",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "department, what we do department",
      one(
        "description",
        "Advises people in court and out of it|Looks after donors and partners|Trains volunteers and community workers|Documents cases and writes reports|Runs the shelters|Speaks for the organisation in public",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "repository",
      one(
        "description",
        "Tools for open data of courts|Forms for field interviews|The public website|Maps of the districts|Scripts for the annual report",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "litigation case, strategic litigation case, legal case",
      one(
        "issue, issues, legal issue, legal issues",
        "Eviction without notice|Right to housing|Access to medicines|Pollution of a river|Detention without charge|Freedom of assembly|School fees for refugees",
        { confidence: 0.97 },
      ),
    ),
    one("shelter type", "tent|transitional shelter|collective centre|host family"),
    one("camp type", "planned camp|spontaneous site|transit centre|collective centre"),
    one("contact purpose", "thank you|appeal|renewal|invitation"),
    ...of(
      "fundraising event, event",
      one("event type, type", "gala|charity run|dinner|concert|auction|bake sale|flea market"),
    ),

    one("donation type, gift type, donation frequency", "one_time|monthly|yearly|in_kind|legacy"),
    one(
      "designation, purpose, restricted purpose, earmark",
      "General Fund|Clean Water|Education|Emergency Relief|Building Fund|Where most needed|Medical Aid",
    ),
    one("tribute type, dedication type", "in memory of|in honour of"),
    one("receipt status", "sent|pending|not_required"),
    one("donor type, donor category, constituent type", "individual|company|foundation|recurring|major"),
    one("availability, availabilities", "weekends|evenings|weekdays|mornings|flexible|on call"),
    one(
      "skill, skills",
      "first aid, driving|teaching|cooking|translation|carpentry|accounting, fundraising|event help",
    ),
    one("background check, background check status, screening status", "cleared|pending|not_started|expired"),
    one(
      "volunteer role, role, assignment, task",
      "Driver|Kitchen helper|Tutor|Event steward|Warehouse helper|Phone support|Fundraiser",
    ),
    one(
      "vulnerability, vulnerability type, vulnerability criterion",
      "elderly|single parent|disability|pregnant|unaccompanied minor|chronic illness",
    ),
    one("displacement status, population group", "displaced|resident|refugee|returnee|host community"),
    one("need, needs, need type, primary need, sector", "food|shelter|water|health|education|clothing|cash"),
    one(
      "aid type, item type, relief item, item, assistance type",
      "food parcel|blankets|hygiene kit|tarpaulin|water canister|school kit|cash voucher",
    ),
    one(
      "distribution point, distribution site",
      "Community Centre North|School Yard|Camp Gate B|Town Hall|Mosque Square|Health Post 2",
    ),
    one("modality, delivery modality", "in_kind|cash|voucher"),
    one("household status, household type", "female-headed|two-parent|elderly-headed|extended"),
    one("campaign type, appeal type", "emergency|annual|matching|peer_to_peer"),
    ...of(
      "donation, pledge, gift",
      one("status", "received|pledged|pending|refunded"),
      one(
        "message, comment, note, dedication",
        "Keep up the good work!|In memory of my grandmother.|For the children.|Happy to help again.|From our school class.|For Anna's birthday.|Instead of flowers.|Greetings from the whole class.|From the cake sale.|You helped us, now we help you.|In gratitude for a healthy year.",
      ),
    ),
    ...of("aid distribution, distribution", one("status", "completed|planned|in_progress|cancelled")),
    ...of("volunteer", one("status", "active|inactive|applied|on_hold")),
    ...of(
      "campaign, appeal, fundraiser, fundraising campaign",
      one(
        "name, title",
        "Winter Appeal|Books for Every School|Clean Water Now|Run for Hope|Harvest Drive|Roof over the Hall|Giving Day|Spring Lunch|A Bed for Everyone|Christmas Parcels",
      ),
      one("status", "active|completed|planned|paused"),
    ),
  ],
);
