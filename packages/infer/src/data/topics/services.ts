import { topic } from "./topic.ts";
import type { Topic } from "./topic.ts";

/** What is done, sold and paid for, as it is described: narrower than what notes are about. */
export const SERVICES: readonly Topic[] = [
  topic("training", "workout exercise training drill routine? class? program?", {
    described: `
(Strengthens|Mobilises|Loosens) (legs and hips|back and shoulders|the core|chest and arms), (with body weight only|with light weights|on the mat|with a band).
(45|60|30) minutes for (beginners|all levels|advanced), (moderate pace|high intensity|calm and precise).
Keep (your back straight|your knees in line|your shoulders low) and (breathe evenly|move slowly|stop before it hurts).
(Three|Four|Five) rounds of (eight|ten|twelve) repetitions, (one minute|ninety seconds) rest between them.
(Builds|Improves) (endurance|balance|strength|coordination) without (equipment|high impact|long breaks).
Starts with a warm-up of (five|ten) minutes and ends with stretching.`,
  }),
  topic(
    "patient",
    "treatment examination consultation therapy surgery procedure? visit? encounter appointment? operation?",
    {
      described: `
(Examination|Treatment) of (the knee|the back|the abdomen|the ears), (about 20 minutes|outpatient|under local anaesthesia).
For (pain|infections|follow-up|prevention), (once a day|as long as needed|after consultation).
Done (in the morning|on an empty stomach|by the specialist), results (the same day|within two days).
(First|Second) visit for (headaches|a rash|a cough|back pain), referred by the family doctor.`,
    },
  ),
  topic("medicine", "medication medicine drug remedy supplement", {
    described: `
For (pain and fever|high blood pressure|infections|allergies|sleep), (take with food|prescription only|not during pregnancy).
(Tablets|Syrup|Ointment|Capsules) for (adults|children from six|short-term use), (store below 25 °C|keep dry).
(Relieves|Prevents|Treats) (inflammation|cramps|nausea|cough), (works within an hour|once a day).`,
  }),
  topic("beauty", "hair? nail? skin? spa massage beauty facial salon_service", {
    described: `
(Cleansing|Massage|Mask) for (dry|tired|sensitive) skin, (45|60|90) minutes.
(Wash, cut and blow-dry|Colour and gloss|Balayage with care), (short hair|long hair on request).
(Relaxing|Deep|Gentle) massage of (neck and shoulders|back|feet and legs) with warm oil.`,
  }),
  topic("habit", "habit meditation challenge? daily_goal", {
    described: `
Every (morning|evening|day) for (five|ten|twenty) minutes.
(Read|Walk|Stretch|Write) instead of looking at the phone.
Small steps: (one page|one glass of water|one walk) at a time.`,
  }),
  topic("kitchen", "dish recipe menu meal menu_item pizza dessert beverage drink? cocktail", {
    described: `
With (roasted vegetables|fresh herbs|lemon butter|a light cream sauce), served with (bread|rice|salad|potatoes).
(Slow-cooked|Grilled|Baked|Steamed) for (20 minutes|an hour|six hours), (crisp outside|very tender|lightly spiced).
(Light|Hearty|Creamy|Fresh) and (simple|rich|a little sweet), (for two|as a starter|for sharing).
(Seasonal|Regional|Home-made), (contains milk and nuts|vegetarian|gluten-free on request).`,
  }),
  topic("eatery", "restaurant bakery cafe bistro canteen food_truck tavern pub eatery", {
    described: `
(Family|Small|Traditional|Modern) (place|kitchen|restaurant) with (a terrace|an open kitchen|a view of the harbour), (open for lunch and dinner|closed on Mondays).
(Seasonal|Regional|Simple) dishes from (the grill|the oven|the garden), (children welcome|booking recommended|good wine list).
(Coffee and cakes|Soups and salads|Fresh bread|Noodles and curries) (all day|until 6 pm|to take away).`,
  }),
  topic("sale", "order purchase quotation quote", {
    described: `
(Two|Three|Ten) items, (in stock|delivery in two weeks|partial delivery agreed).
(Repeat order|Spring order|Sample order) for (the branch|the office|a customer).
(Valid until the end of the month|Prices without tax|Includes delivery and set-up).`,
  }),
  topic("delivery", "delivery shipment parcel package? freight consignment load? cargo container?", {
    described: `
(One pallet|Two parcels|Three boxes|A small envelope), (fragile|keep cool|tail lift needed|insured).
(Spare parts|Documents|Furniture|Clothing|Groceries) for (the branch|a private customer|the workshop), (signature required|delivery by noon).
(Machinery|Grain|Timber|Chilled fruit), (20|38|120) (tonnes|pallets|units), (keep dry|on deck|sealed).`,
  }),
  topic(
    "money",
    "invoice payment expense transaction refund bill billing ledger journal_entry cost charge fee? debit reimbursement instalment disbursement",
    {
      described: `
(Rent|Electricity|Internet|Insurance) for (March|June|the second quarter|the office).
(Office supplies|Train ticket|Hotel, two nights|Lunch with a client|Software licence).
(Consulting|Repair|Delivery|Cleaning) in (April|May|week 32), (as agreed|see enclosed list).
(Monthly fee|Deposit|Refund|Final payment|Membership fee) (for 2025|for 2026|as agreed|no. 3).
(Salary|Bonus|Travel costs|Petrol) (January|July|October).`,
    },
  ),
  topic("prospect", "lead deal opportunity prospect pitch", {
    described: `
(20|50|120) (licences|units|places) for (the new branch|the whole team|a pilot), (decision in spring|runs two years).
(Replacement|Extension|First order) of (machines|software|a service contract), (two competitors|tender|renewal).
(Medium-sized firm|Family business|Public body) with (30|80|250) people, (two sites|export to six countries).`,
  }),
  topic("campaign", "campaign promotion newsletter", {
    described: `
(Spring|Summer|Autumn|Winter) (offer|launch|sale) for (new customers|subscribers|returning visitors), (two weeks|email and social media|10 % off).
(Reminder|Survey|Invitation) for (customers of the last year|everybody in the region|newcomers), (one mail|three mails over a week).`,
  }),
  topic("audience", "segment audience cohort customer_group mailing_list", {
    described: `
(Customers|Visitors|Readers) who (bought in the last 90 days|left the cart|opened three mails|live nearby).
(New|Returning|Inactive) customers (since spring|with more than two orders|without a newsletter).`,
  }),
  topic("advert", "ad advert banner creative landing_page", {
    described: `
(Short video|Banner|Carousel) with (the new colours|a customer story|the launch date).
(Headline and button|Picture left|One sentence), (for mobile|square format|three versions).`,
  }),
  topic("claim", "claim accident damage loss?", {
    described: `
(Water damage|Broken window|Scratch|Burst pipe) (in the kitchen|at the rear|on the ground floor), (discovered on Monday|photos attached|repair offer enclosed).
(Collision|Fall|Theft) (in a car park|at a crossing|in front of the house), (nobody injured|police informed|witness known).`,
  }),
  topic("staff", "job_posting vacancy job_opening position? job_offer posting? role_profile occupation?", {
    described: `
You (advise customers|maintain the systems|keep the books|coordinate deliveries) and (work in a small team|report to the manager|train new colleagues).
(Plans|Leads|Supports) (the team|projects|customers|the warehouse), (full time|20 hours a week|from May).
We look for (somebody careful|a friendly voice|two years of experience|a driving licence) and offer (flexible hours|training|a permanent contract).`,
  }),
  topic("shift", "shift rota duty_roster", {
    described: `
(Early|Late|Night) shift with (two|three|four) people, (break at noon|handover at 14:00|weekends in turns).`,
  }),
  topic("leave", "leave absence time_off vacation", {
    described: `
(Annual|Sick|Parental|Unpaid) leave, (two weeks|three days|from 4 August), (handed over to a colleague|certificate attached).`,
  }),
  topic("contract", "contract agreement clause nda", {
    described: `
(Service|Lease|Purchase|Confidentiality) agreement, (two years|until cancelled|signed by both sides).
(Notice|Liability|Payment|Delivery) (three months to the end of the year|limited to the contract value|within 30 days|free of charge).`,
  }),
  topic("law", "lawsuit litigation hearing? case? legal_matter matter? docket dispute arbitration", {
    described: `
(Dispute|Claim|Appeal) about (unpaid rent|a defective delivery|the boundary|dismissal), (first instance|settlement talks|value in dispute 12,000).`,
  }),
  topic("evidence", "evidence exhibit? deposition", {
    described: `
(Photographs|Emails|Delivery notes|Recording) of (the damage|March 2024|the meeting), (original|certified copy).`,
  }),
  topic("town", "permit licence_application citizen_request public_works zoning building_permit", {
    described: `
(Extension|Terrace|Street festival|Market stall) (for two days|behind the house|with seating).
(New roof|Garage|Solar panels|Fence) (up to 2 m|as drawn|on the north side).`,
  }),
  topic("nuisance", "street_light pothole citizen_report complaint? grievance", {
    described: `
(Street light|Pavement|Playground|Drain) (broken|blocked|to be renewed) (in front of number 12|at the corner of Mill Lane|by the school).
(Noise|Rubbish|Parking) (after 10 pm|at weekends|on the cycle path), (third report|photo attached).`,
  }),
  topic(
    "pupil",
    "lesson course lecture syllabus curriculum module? assignment homework exam quiz assessment? subject? worksheet tutorial?",
    {
      described: `
Covers (chapters 3 to 5|fractions and decimals|the causes of the war|photosynthesis), (45 minutes|open book|with a short talk).
(Introduction|Exercises|Project|Revision) on (algebra|poetry|climate|the digestive system), (in pairs|alone|with a worksheet).
For (beginners|year 8|everybody who likes to draw|the final exam), (weekly|Tuesdays after lunch|ten lessons).
Students learn to (compare sources|solve equations|present results|write short programs) and (work in teams|explain their steps|check their own work).`,
    },
  ),
  topic("conduct", "behaviour discipline misconduct detention behaviour_incident", {
    described: `
(Talked in class|Forgot the homework again|Left without asking|Pushed a classmate), (parents informed|apologised|warning given).
(Helped a new pupil|Tidied the classroom|Led the group well), (praised in class|point for the house).`,
  }),
  topic("club", "club association charity ministry fundraiser outreach nonprofit foundation", {
    described: `
(Weekly|Monthly|Yearly) (meeting|collection|outing|clean-up) for (members|families|newcomers|young people).
(Helps|Supports) (families in need|young athletes|the local shelter|new neighbours) with (food|advice|equipment|visits).`,
  }),
  topic("membership", "membership membership_type membership_plan", {
    described: `
(Full|Family|Reduced|Honorary) membership, (runs a year|includes the magazine|free for children|cancel at any time).`,
  }),
];
