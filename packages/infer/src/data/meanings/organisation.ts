import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list } from "../short-meanings.ts";
import { CHANNEL_NAMES, GAME_TITLES, PROJECT_NAMES, TASKS } from "../value-lists.ts";

export const ORGANISATION: readonly Meaning[] = [
  meaning("qr code, qr, barcode text", { text: "token" }, { confidence: 0.88 }),
  meaning("veterinarian, vet, farmer, breeder, grower", { text: "fullName" }),
  meaning("headquarter, head office", { text: "city" }),
  meaning("resident, occupant, household size, number of resident", {
    integer: { generator: "integer", options: { min: 1, max: 6 } },
  }),
  meaning(
    "ear tag, animal tag",
    { text: { generator: "pattern", options: { regex: "[A-Z]{2}[0-9]{9}" } } },
    { confidence: 0.93 },
  ),
  meaning(
    "crop name, crop",
    {
      text: {
        generator: "choice",
        options: {
          values: [
            "Winter wheat",
            "Barley",
            "Maize",
            "Potatoes",
            "Sugar beet",
            "Rapeseed",
            "Oats",
            "Rye",
            "Soybeans",
            "Clover",
          ],
        },
      },
    },
    { confidence: 0.9 },
  ),
  meaning("label text, wall text, wall label", { text: "description" }, { confidence: 0.9 }),

  meaning("rarity, rarity level", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["common", 50],
          ["uncommon", 27],
          ["rare", 14],
          ["epic", 7],
          ["legendary", 2],
        ],
      },
    },
  }),
  meaning("map name, level name, arena", {
    text: {
      generator: "choice",
      options: {
        values: ["Frozen Harbour", "Desert Canyon", "Old Fortress", "Night Market", "Sky Bridge", "Iron Mine"],
      },
    },
  }),

  meaning(
    "organization node, document node, hierarchy node, tree node, tree path, hierarchy path, node path, materialized path, lineage, ancestry, hierarchy, mpath",
    { text: { generator: "pattern", options: { regex: "/([1-9]/){1,4}" } } },
  ),

  meaning(
    "team name, team, home team, away team, squad name, club name, club, guild name, opponent, winning team, winner team, guild",
    { text: "teamName" },
  ),
  meaning("room name, meeting room, conference room, venue, venue name, hall, auditorium", { text: "roomName" }),
  meaning(
    "event name, event title, event, conference name, meeting title, appointment title, session title, activity name, occasion, holiday name, holiday, workshop title, festival name, calendar event, exhibition",
    { text: "eventName" },
  ),
  meaning("sport, sport name, sport type, discipline sport", { text: "sport" }),
  meaning("league, league name, tournament, tournament name, competition, competition name, championship", {
    text: "league",
  }),
  meaning("player position, field position", { text: "position" }),
  meaning("position", { text: "position" }, { about: ["game"], confidence: 0.88 }),
  meaning("project name, project, project title, initiative, workspace name, board name", {
    text: { generator: "choice", options: { values: PROJECT_NAMES, said: "projectName" } },
  }),
  meaning(
    "task name, task title, task, todo, issue title, ticket title, activity title, milestone, item text, story title, work item, to do, objective title, task description short, issue summary, goal name, goal title, milestone name",
    { text: { generator: "choice", options: { values: TASKS, said: "task" } } },
  ),
  meaning(
    "priority, priority level, urgency, importance, ticket priority, order priority, task priority, priority name, business impact",
    {
      text: "priority",
      integer: {
        generator: "weighted",
        options: {
          values: [
            [3, 40],
            [2, 28],
            [4, 15],
            [1, 12],
            [5, 5],
          ],
        },
      },
      decimal: { generator: "integer", options: { min: 1, max: 5 } },
    },
  ),
  meaning(
    "severity, criticality, alert severity, incident severity, risk level, threat level, risk, severity level, impact level, risk rating",
    { text: "severity", integer: { generator: "integer", options: { min: 1, max: 5, distribution: "zipf" } } },
  ),
  meaning(
    "role, role name, user role, access level, member role, user level, permission level, job role, role code, access role, user type role, team role, project role, admin role, authority, role key",
    { text: "roleName" },
    { about: ["person", "work", "company", "software", "internet"] },
  ),
  meaning(
    "role, role name, user role, access level, member role, user level, permission level, role code, authority, role key",
    { text: "roleName" },
  ),
  meaning(
    "role",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["user", 60],
            ["assistant", 35],
            ["system", 5],
          ],
        },
      },
    },
    { about: ["message"] },
  ),
  meaning(
    "group name, user group, customer group, group, segment, segment name, cohort, list name, group title, audience, mailing list, group label",
    { text: "groupName" },
  ),
  meaning(
    "plan name, plan, subscription plan, tier, package plan, pricing plan, membership type, membership level, subscription type, plan type, account tier, subscription tier, license type, membership, loyalty tier, plan code, subscription level, customer tier, tariff, support tier, current plan, billing plan, service tier, product plan, plan title, loyalty level",
    { text: "planName" },
  ),
  meaning(
    "feature name, feature, feature flag, flag name, feature key, capability name, module feature, amenity, flag key, amenities, feature title",
    { text: "featureName" },
  ),
  meaning("setting name, preference name", { text: "settingName" }),
  meaning(
    "reason, cause, cancellation reason, return reason, refund reason, rejection reason, reason text, reason code, leave reason, termination reason, change reason, status reason, decline reason, close reason, reason description, cancel reason, reject reason, adjustment reason, void reason, denial reason, hold reason, deletion reason, stop reason, reason for change, reason for visit text",
    { text: "reason" },
  ),
  // What somebody did, or what happens no longer, has reasons of its own.
  list(
    "block reason, blocked reason, ban reason, banned reason, suspension reason, suspended reason, suspend reason, mute reason, muted reason, kick reason, blocking reason, blacklist reason, blacklisted reason",
    "Spam|Repeated insults|Fake account|Second account of a blocked user|Fraud suspected|Broke the rules after a warning|Unpaid invoices|Requested by the user|Stolen account",
  ),
  list(
    "out of service reason, out of order reason, service reason, downtime reason, unavailable reason, unavailability reason",
    "Waiting for a spare part|Being repaired|Deep cleaning|Renovation|Broken lamp|Water damage|Inspection is due|Reserved for an event",
  ),
  list(
    "lock reason, locked reason, lockout reason",
    "Too many failed sign-ins|Under review|Settled, no further changes|Requested by the owner|Suspicious sign-in|Year is closed",
  ),
  list(
    "disabled reason, disable reason, deactivation reason, deactivated reason, inactive reason, inactivation reason, disabling reason",
    "No longer used|Too many failures in a row|Replaced by a new one|Requested by the owner|Not used for six months|Contract has ended|Security concerns",
  ),
  list(
    "reason for leaving, leaving reason, departure reason, resignation reason, exit reason, quit reason, reason for exit, reason for resignation, departure description",
    "New job|Moved away|Retirement|Further studies|Family reasons|End of contract|Better offer|Health|Mutual agreement",
  ),
  list(
    "discount reason, unit discount reason, price override reason, discount note, markdown reason, reason for discount",
    "Loyal customer|Small scratch|Price match|Damaged packaging|Bulk order|Goodwill after a delay|Staff discount|End of season|Returned item",
  ),
  list(
    "override reason, emergency override reason, manual override reason, exception reason",
    "Approved by the supervisor|System was not available|Emergency|Correction of a wrong entry|Agreed with the customer|Special case, documented",
  ),
  list(
    "icon alt, icon image alt, emoji alt text, icon alt text, icon label, emoji alt, icon title, icon description",
    "Star|Warning triangle|Check mark|House|Bell|Smiling face|Server|Thumbs up|Envelope|Padlock|Heart|Clock",
  ),
  // As a list, so that what is said of a refusal stands where it says so.
  list(
    "approval status, approval state, review status, moderation status, verification status, kyc status, moderation state, review state, approve status",
    "approved|pending|in_review|rejected",
    { confidence: 0.85 },
  ),
  meaning(
    "stage, phase, pipeline stage, deal stage, sale stage, lifecycle stage, stage name text, project phase, lead stage, hiring stage, opportunity stage, recruitment stage, application stage",
    { text: "stage" },
  ),
  meaning(
    "dish, dish name, meal, meal name, recipe name, recipe, menu item name, food, food name, recipe title, menu item, food item, main course, dessert, starter",
    { text: "dish" },
  ),
  meaning("title, name", { text: "dish" }, { about: ["food"], confidence: 0.6 }),
  meaning("ingredient, ingredient name, ingredients, topping, allergen ingredient", { text: "ingredient" }),
  meaning("cuisine, cuisine type, cuisine name", { text: "cuisine" }),
  meaning("restaurant, restaurant name", { text: "restaurantName" }),
  meaning("meal type, meal time", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["lunch", 35],
          ["dinner", 35],
          ["breakfast", 22],
          ["snack", 8],
        ],
      },
    },
  }),
  meaning("game title, game name, game, video game", {
    text: { generator: "choice", options: { values: GAME_TITLES } },
  }),
  meaning("channel name, chat channel, slack channel, irc channel", {
    text: { generator: "choice", options: { values: CHANNEL_NAMES } },
  }),
  meaning("nutrient, nutrient name", { text: "ingredient" }),
  meaning("hobby, hobbies, interests", {
    text: {
      generator: "choice",
      options: {
        values: [
          "hiking",
          "photography",
          "cooking",
          "reading",
          "cycling",
          "gardening",
          "chess",
          "painting",
          "running",
          "travel",
          "music",
          "yoga",
        ],
        said: "hobby",
      },
    },
  }),
];
