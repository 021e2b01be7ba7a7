import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Donations, volunteers and aid. */
export const CHARITY = field(
  "donation donor volunteer beneficiary fundraiser fundraising pledge charity non_profit ngo humanitarian aid_distribution relief shelter? refugee_camp grant_maker appeal? out_reach fundraising_event volunteer_shift relief_camp donor_contact",
  [
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
