import { meaning } from "../meaning.ts";
import { number, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Care homes and care at home. */
export const CARE_HOME = field(
  "resident? carer caregiver nursing_home care_home care_plan care_note home_care care? incident? visit? medication_round family_contact? medication?",
  [
    one("care grade, care level number, dependency level", "2|3|1|4|5"),
    meaning("gp, general practitioner, family doctor, key worker, keyworker", { text: "fullName" }),
    one("dietary need, dietary needs", "normal|soft|diabetic|pureed|vegetarian|low salt"),
    one("reason not given, reason refused, omission reason", "asleep|refused|nausea|in hospital|out of stock"),
    one(
      "visiting note, visiting notes, contact note",
      "Visits every Sunday afternoon.|Prefers a call before noon.|Brings the dog on Saturdays.|Lives abroad, video calls on weekends.|Holds power of attorney.|Comes for birthdays and holidays.",
    ),
    ...of(
      "medication round, medication administration, mar entry",
      one("round, time of day", "morning|midday|evening|night"),
      one(
        "comment, note, remark",
        "Taken with yoghurt.|Refused at first, accepted later.|Crushed as agreed with the doctor.|Blood sugar checked before.|Swallowed without difficulty.",
      ),
    ),
    one(
      "care level, level of care, care grade, care category",
      "residential|nursing|dementia|respite|palliative|level 2|level 3",
    ),
    one("care type, type of care", "residential|nursing|dementia|respite|palliative|day care|domiciliary"),
    one(
      "mobility, mobility level, mobility status, mobility aid",
      "independent|walks with frame|walking stick|wheelchair|needs hoist|bedbound",
    ),
    one(
      "diet, diet type, dietary requirement, diet texture",
      "normal|soft|diabetic|pureed|vegetarian|fortified|low salt",
    ),
    one("funding type, funding, funding source", "self-funded|local authority|health service|mixed|insurance"),
    one(
      "need, care need, area of need, care area, domain",
      "Mobility|Nutrition|Continence|Personal care|Communication|Skin integrity|Medication|Social contact|Sleep|Mental wellbeing",
    ),
    one("mood, mood observed", "content|cheerful|calm|tired|anxious|low|agitated"),
    one("meal intake, food intake, meal eaten, appetite, amount eaten", "all|most|half|little|refused"),
    one("continence, continence status", "continent|occasional|incontinent|catheter"),
    one(
      "cognition, cognitive status, orientation",
      "fully oriented|mild impairment|moderate impairment|severe impairment",
    ),
    one("waterlow risk, risk level, risk, risk rating, fall risk", "medium|low|high|very high"),
    one("review frequency", "monthly|quarterly|weekly|six-monthly"),
    one("sleep quality, sleep", "slept well|woke once|restless|awake most of the night"),
    one("shift, shift type", "early|late|night|day|long day"),
    small("fluid intake, fluid intake ml, fluids ml", 400, 2200),
    number("barthel, barthel index, barthel score", 20, 100),
    number("must score, mst score", 0, 3),
    ...of(
      "care plan, plan",
      one(
        "goal, aim, outcome, objective",
        "Remains free from falls|Maintains current weight|Skin stays intact|Takes part in an activity each week|Sleeps through most nights|Manages washing with prompting|Pain is well controlled|Keeps in contact with family",
      ),
      one(
        "intervention, action, instruction",
        "Offer support with walking to meals.|Weigh every month and record the result.|Reposition every four hours at night.|Prompt with medication after breakfast.|Check hearing aids each morning.|Offer drinks every two hours.|Two carers for all transfers.",
      ),
      one("status", "active|under_review|draft|closed"),
    ),
    ...of("resident", one("status", "resident|hospital|discharged|respite|deceased|enquiry")),
    ...of(
      "incident, care home incident, accident",
      one("type, category, incident type", "fall|medication error|skin tear|choking|behaviour|near miss|absconding"),
      one("injury, injury type, harm", "none|bruise|skin tear|minor cut|head injury|fracture"),
      one("location, place", "bedroom|bathroom|lounge|corridor|dining room|garden"),
      one("status", "closed|open|under_review"),
    ),
    ...of(
      "visit, home visit",
      one("type, purpose", "personal care|medication|meal preparation|companionship|shopping|welfare check"),
      one("status", "completed|scheduled|in_progress|missed|cancelled"),
    ),
    ...of(
      "activity, activity session",
      one(
        "name, type, activity",
        "Chair exercise|Bingo|Singing|Garden walk|Baking|Quiz|Reading circle|Pottery|Film afternoon|Visit of the therapy dog",
      ),
    ),
    one(
      "note, care note, daily note, comment, remark, observation, handover",
      "Enjoyed breakfast in the dining room.|Assisted with washing and dressing, skin intact.|Took part in the singing group this afternoon.|Daughter visited and stayed for tea.|Declined lunch, accepted a milkshake later.|Slept well, no concerns overnight.|Walked to the garden with frame and one carer.|Complained of knee pain, paracetamol given as charted.|Cream applied to both legs as prescribed.|Settled after reassurance, watching television.|Weight stable this month.|Hairdresser seen, pleased with the result.",
    ),
  ],
);
