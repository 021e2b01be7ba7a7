import { topic } from "./topic.ts";
import type { Topic } from "./topic.ts";

/** What the settings of applications are described as: plans, rules, teams, labels and the like. */
export const APPLICATIONS: readonly Topic[] = [
  topic("plan", "pricing_plan subscription_plan billing_plan subscription membership_plan plan? price?", {
    described: `
For (teams of up to ten|small teams|growing companies|large organisations|freelancers), (billed monthly|billed yearly|cancel at any time).
(Everything in the smaller plan|All features) plus (priority support|single sign-on|unlimited projects|an audit log|custom domains).
(Five|Twenty|Fifty) users included, (14 days to try|no setup fee|email support).
(For trying it out|For personal use), (without a credit card|with a limited number of projects).
(Old plan|Offer of last year), no longer sold but still in use.`,
  }),
  topic("add-on", "add_on addon subscription_item plan_addon", {
    described: `
(One-time|Optional) (setup|onboarding|migration|training) by our team.
Additional (storage|users|projects|messages), (billed monthly|booked at any time|per started unit).
(Priority support|Dedicated contact|Extended history) on top of any plan.`,
  }),
  topic("reduction", "coupon promo_code promotion discount_code promotion_code voucher discount? promo special_offer", {
    described: `
For (new customers|subscribers of the newsletter|returning customers|members|partners), (once per customer|not with other offers|until the end of the season).
(Thank-you|Apology) for (a referral|the first review|a late delivery|five years with us), single use.
(Spring|Summer|Back to school|Black Friday|Birthday) promotion, (online only|in all shops|for the whole range|limited number).
(Welcome|Win-back|Trade fair|Partner) offer, (valid for 30 days|first order only|cannot be combined).`,
  }),
  topic("meter", "billable_metric usage_metric usage_meter meter_definition", {
    described: `
(Number|Sum) of (API calls|messages sent|documents|active users|transfers) per (month|billing period).
(Storage|Traffic|Compute time) used, (in GB|in hours|in minutes), measured (daily|hourly).
(Largest|Average) number of (seats|projects|devices) in the billing period.`,
  }),
  topic(
    "automation",
    "automation_rule automation macro assignment_rule escalation_rule automation_workflow trigger? rule?",
    {
      described: `
Assigns new (tickets|conversations|leads|requests) to (the right team|whoever is on duty|the owner of the account).
Sends (a reminder|a thank-you|a survey) (after three days|two hours later|the next morning).
Closes what has been (idle|answered|waiting) for (seven|ten|fourteen) days.
(Adds a label to|Raises the priority of) (urgent|unanswered|billing) messages.
Tells the team about (large orders|bad ratings|missed calls|overdue tasks).`,
    },
  ),
  topic("crew", "squad inbox agent_group support_team account_user team_member team?", {
    described: `
Looks after (new customers|key accounts|questions about bills|partners|the help pages).
First contact for (orders and deliveries|technical problems|complaints|new customers).
(Plans and builds|Tests|Runs) (the mobile app|the website|integrations|the platform).
On duty (at weekends|in the evening|during the night), (small team|two people at a time).`,
  }),
  topic("tagging", "label tag ticket_label issue_label", {
    described: `
Set (by hand|automatically|on arrival), (shown in lists|used in filters|counted in reports).
For everything that (needs a second look|waits for somebody else|is urgent|comes back often).
Used (often|seldom|together with others|by everybody), (see the list|since last year|kept short on purpose).`,
  }),
  topic("stage", "pipeline_stage deal_stage sale_stage lead_stage hiring_stage issue_state workflow_state", {
    described: `
(Not yet|Just) started, (nobody assigned|waiting for an answer|first contact made).
(In the works|Under review), (next step agreed|somebody is on it|waiting for approval).
(Finished|Closed), (nothing left to do|kept for the record|no further steps).`,
  }),
  topic("occasion-type", "event_type appointment_type meeting_type booking_type", {
    described: `
(A quick|A first|An open) (call|chat) to (get to know each other|answer your questions|see if it fits), by (video|phone).
(Bring|Send) (your questions|your documents|an example) (along|beforehand), we will (go through them together|prepare a proposal).
(30|45|60) minutes with (one of our team|an expert|two colleagues), (free of charge|no preparation needed).`,
  }),
  topic("shelf", "department", {
    described: `
(Looks after|Responsible for) (staff and contracts|purchasing and stock|customers in the region|buildings and vehicles).
(Plans|Coordinates|Supports) (projects|daily work|training) of (the other departments|all locations).
(Reports to the management|Two locations|Ten to fifteen people), (office hours 8 to 17|open to the public).`,
  }),
  topic("storehouse", "warehouse distribution_center fulfillment_center depot? stockroom", {
    described: `
(Main|Regional|Seasonal) warehouse, (three loading docks|cold storage on site|open around the clock).
(Ships|Receives) (parcels and pallets|returns|bulky goods), (cut-off at 4 pm|deliveries before noon).
(High-bay racks|Shelves by hand), (2,000|5,000|12,000) pallet places.`,
  }),
  topic("conveyance", "shipping_method delivery_method shipping_option shipping_rate", {
    described: `
(Two to four|One to two|Five to seven) working days, (with tracking|to the door|without signature).
(Next working day|Same day) if ordered before (noon|2 pm).
Collect (in the shop|at a parcel shop|from a locker), free of charge.`,
  }),
  topic("settlement", "payment_method payment_option payment_term payment_gateway", {
    described: `
(Charged|Paid) (when the order is placed|on delivery|when the goods leave).
(Visa, Mastercard and American Express|Debit from the account|Transfer within 14 days), (no extra fee|small fee).
For (business customers|regular customers|orders over 50) only.`,
  }),
];
