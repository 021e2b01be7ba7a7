import { topic } from "./topic.ts";
import type { Topic } from "./topic.ts";

/** Vehicles, machines, programs and what is measured. */
export const MACHINES: readonly Topic[] = [
  topic(
    "vehicle",
    "vehicle car truck motorcycle mechanic garage tyre fleet trailer workshop? bike scooter bus taxi rental? fuel odometer courtesy_car auto engine",
    {
      noted: `
(Scratch|Small dent|Stone chip) on the (left door|rear bumper|windscreen), (known|photo taken|to be repaired).
(Oil|Brake pads|Battery|Wipers) (changed|to be changed soon|checked, fine).
(Winter|Summer) tyres (fitted|in storage, shelf 12|tread 5 mm).
Makes a noise (when braking|in the cold|above 80 km/h), (wheel bearing suspected|not found|test drive done).
(Returned|Handed over) with (a full tank|half a tank|one key), (inside clean|child seat left in it).
(Inspection|Service) due in (March|June|October).
Customer (waits|collects it at 5 pm|asks for a call before extra work).`,
      occasions: `
Breakdown
Inspection due
Accident
Tyre change
Warning light
Customer cancelled
Parts not available
Sold`,
    },
  ),
  topic(
    "machine",
    "equipment machine device maintenance technician technical installation tool printer pump boiler elevator asset? service_report service? inspection? repair sensor? calibration downtime spare_part service_order work_order? facility?",
    {
      noted: `
(Filter|Seal|Belt|Bearing|Fuse) replaced, (runs smoothly|tested for an hour|old part kept).
(Noise|Leak|Overheating|Error E04) (since Monday|only under load|gone after restart).
(Spare part|Technician|Manual) (ordered|comes on Thursday|missing).
(Calibrated|Cleaned|Lubricated) (in March|last week|before use), next in (three|six|twelve) months.
(Cable|Cover|Switch) (loose|worn|to be secured), (usable|out of use until repaired).
(Moved to|Lent to) (hall 2|the workshop|room 14|the branch).
Under warranty until (2027|the end of the year).`,
      instructed: `
Switch off and disconnect before (cleaning|opening|repair).
(Check|Clean|Replace) the filter every (week|month|200 hours).
Wear (gloves|goggles|ear protection) and keep the area clear.
Tighten (all bolts|the clamps) to (25|40|60) Nm, then test.
(Read|Note) the values (before start|every shift) and report deviations.`,
      reasons: `
Wear
Power failure
Operating error
Scheduled maintenance
Missing part
Overheating
Leak
Software error
Safety stop`,
    },
  ),
  topic(
    "software",
    "release build? deployment feature commit api bug changelog repository server environment version pull_request sprint backend database endpoint pipeline? service? job? migration cluster container? incident? script plugin webhook config",
    {
      noted: `
(Works|Fails) (on staging|in Safari|with empty lists|since 2.4).
(Rolled back|Redeployed|Restarted) (at 14:20|after the timeout|without data loss).
(Needs|Waits for) (a migration|the new certificate|review|the API key).
(Index|Cache|Retry|Rate limit) (added|raised|removed again), (faster by half|no effect|watch the memory).
(Logs|Metrics|Traces) (look normal|show a spike at 3 am|attached).
(Documented in the wiki|Tests missing|Flag stays off until Monday).
(Upgraded|Pinned) to (3.2|18.1|the last stable version).`,
      reasons: `
Timeout
Bad configuration
Out of memory
Failed tests
Rolled back
Duplicate
Dependency update
Security fix
Manual request`,
    },
  ),
  topic("support", "ticket support complaint helpdesk issue agent? escalation sla request? enquiry inquiry", {
    noted: `
(Called back|Answered by email|Remote session), (solved|customer tests until Friday|passed on to second level).
(Cannot reproduce it|Same as last month|Happens only on mobile|Affects several customers).
(Screenshot|Log file|Serial number) (received|requested|missing).
(Refund|Replacement|Discount) (offered|agreed|refused).
(Customer is upset|Very friendly|Waits for an answer today), (inform the manager|keep him posted).
(Closed|Reopened) (after a week without answer|by the customer|because it came back).`,
    reasons: `
Solved
Duplicate
No answer
Cannot reproduce
Works as designed
Customer withdrew
Passed to supplier`,
  }),
  topic(
    "security",
    "vulnerability threat risk? audit security breach finding? compliance control? visitor? badge? firewall access_request patrol guard alarm",
    {
      noted: `
(Accepted|Mitigated|Open) until (the next patch|the end of the quarter), (owner informed|compensating control in place).
(False positive|Confirmed by test|Only from inside the network|Seen on two hosts).
(Badge|Door|Camera|Alarm) (checked|out of order|reset) at (22:15|06:40|03:10).
(Evidence|Scan|Log) (attached|stored|requested).
(All doors locked|Window open on the first floor|Light on in room 12|Nothing unusual).`,
      reasons: `
False positive
Policy exception
Temporary access
Lost badge
Suspicious login
Expired
Role changed`,
    },
  ),
  topic(
    "model",
    "prompt dataset llm embedding training_run experiment_run? inference fine_tune evaluation? ai_model agent_run",
    {
      noted: `
(Loss|Accuracy|Recall) (still falling|flat after epoch 3|better by 2 points).
(Learning rate|Batch size|Context) (halved|doubled|as in run 12).
(Answers are shorter|Too many refusals|Good on code|Weak on dates).
(Duplicates removed|Labels checked by two people|German part added).`,
    },
  ),
  topic(
    "energy",
    "meter solar panel inverter turbine grid energy charging charger battery heat_pump tariff consumption wind_farm substation",
    {
      noted: `
(Meter|Panel|Inverter) (read by the caretaker|estimated|replaced in May).
(Shaded in the afternoon|Snow on the panels|Output as expected|Below forecast by 8 %).
(Tenant moved in|New tariff from January|Night rate applied).
(Connector|Cable|Display) (damaged|replaced|cleaned).`,
      reasons: `
Grid fault
Maintenance
Overtemperature
Communication lost
Payment failed
Cable unplugged`,
    },
  ),
];
