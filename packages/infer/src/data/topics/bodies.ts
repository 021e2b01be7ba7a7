import { topic } from "./topic.ts";
import type { Topic } from "./topic.ts";

/** People's bodies: training, illness, teeth, beauty, sleep and food. */
export const BODIES: readonly Topic[] = [
  topic("allergy", "allergy allergen intolerance", {
    noted: `
Allergic to (nuts|milk|shellfish|eggs|pollen|latex), (mild|severe, carries an injector|traces are fine).
(Lactose|Gluten|Histamine) intolerance, (small amounts are fine|strict).
None known.`,
  }),
  topic(
    "training",
    "workout exercise training gym fitness athlete coach trainer drill rep routine? set? class? session? program? measurement? member? coaching",
    {
      noted: `
(Felt strong|A little tired|Short on sleep|Good energy) today, (added 2.5 kg|kept the weight|one set less|finished all sets).
(Knee|Shoulder|Lower back|Wrist) (still sore|much better|taped), (no jumps|lighter weight|longer warm-up).
(Form|Depth|Breathing|Balance) (much better|needs work|good until the last set).
New personal best (in the squat|on the rower|over 5 km), repeat in four weeks.
(Wants|Goal) to (lose 5 kg|run 10 km|do ten pull-ups|move without pain) by (spring|summer|the holidays).
(Arrived late|Left early|Missed two weeks), (programme adjusted|catch up on Saturday).
Measured in the morning before breakfast.
Next time (heavier|slower tempo|shorter breaks|new exercise for the back).`,
      instructed: `
Stand (hip-width|shoulder-width) apart and (lower slowly|push up evenly|turn to both sides).
(Three|Four) sets of (eight|ten|fifteen), (rest one minute|without weight at first).
Hold for (20|30|45) seconds, then change sides.
Breathe out as you (push|lift|turn), breathe in on the way back.
Stop if (you feel pain|your form slips|you get dizzy).`,
      reasons: `
Injury
Illness
Moved away
No time at the moment
Holiday
Too expensive
Changed to another gym
Class was full
Prefers another time`,
    },
  ),
  topic(
    "patient",
    "patient medical clinical health nursing consultation treatment diagnosis diagnostic doctor nurse physician therapy therapist medication prescription symptom examination ward admission surgery triage care referral vaccination anamnesis vital procedure? appointment? visit? case? encounter pregnancy",
    {
      noted: `
(Blood pressure|Temperature|Pulse|Blood sugar) (normal|slightly raised|stable since yesterday|to be checked again).
(Pain|Swelling|Cough|Dizziness) (much better|unchanged|worse at night|only on exertion).
(Tolerates|Takes) the medication (well|regularly|with food), no side effects (reported|so far).
(Lives alone|Lives with family|Wears a hearing aid|Uses a walking frame), (daughter helps|needs transport|manages well).
Allergic to (penicillin|latex|nuts|pollen), noted in the file.
(Control|Blood test|X-ray|Check-up) in (two|four|six) weeks.
Wound (clean and dry|healing well|dressed again), stitches out on (Friday|day ten).
Informed about (risks|the procedure|alternatives), consent signed.
No known allergies, no regular medication.`,
      instructed: `
Take one tablet (in the morning|in the evening|twice a day) (with food|with a glass of water|before meals).
Rest for (two|three) days and drink plenty of water.
Come back if (fever returns|the pain gets worse|there is no improvement in a week).
Nothing to eat or drink for (six|eight) hours before.
Apply thinly (once|twice) a day, not on broken skin.
Keep the bandage dry, change it (every day|every other day).`,
      reasons: `
Feeling better
Illness
Forgot the appointment
No transport
Had to work
Family matter
Doctor not available
Moved to another day
Went to another practice`,
      occasions: `
Annual check-up
Follow-up
Back pain
Persistent cough
Headaches for a week
Blood test results
Prescription renewal
Skin rash
Knee pain after a fall
Vaccination
High blood pressure
Stomach pain`,
    },
  ),
  topic("beauty", "salon hair nail skin spa massage stylist beauty barber lash cosmetic tattoo", {
    noted: `
(Sensitive|Dry|Oily) skin, use the (mild|fragrance-free|new) products.
Prefers (Anna|the window seat|short appointments|natural tones).
Colour (6.3 with 3 %|7.1|ash blonde) used last time, (lasted well|a little too warm).
(Allergic to|Does not like) (nickel|lavender|strong scents).
(Shorter at the sides|Only the tips|Fringe as last time), no blow-dry.
Wants to (grow it out|try something new|come every six weeks).
Patch test done, no reaction.`,
    reasons: `
Illness
Could not find parking
Other appointment
Running late
Changed stylist
Allergic reaction`,
  }),
  topic("diary", "journal mood habit sleep diary meditation gratitude reflection wellbeing craving", {
    noted: `
(Slept well|Woke up twice|Went to bed late|Up before the alarm), (calm|tired|full of energy) all day.
(Long walk|Coffee with a friend|Rain all day|Busy at work), felt (better|calmer|a bit low) afterwards.
Skipped (yesterday|the evening|two days), back on track now.
(No sugar|No phone after nine|Ten minutes of breathing|Two litres of water) today.
(Headache|Stress|Too much coffee) in the afternoon.
Grateful for (the sunshine|a good talk|a quiet morning|my family).`,
  }),
  topic("diet", "diet nutrition nutritionist calorie food_log macro?", {
    noted: `
(Less sugar|More protein|Two meals|Smaller portions) than (last week|usual|planned).
(Hungry in the evening|No cravings|Ate out twice|Kept to the plan).
(Lactose|Gluten|Nuts) left out since (Monday|two weeks), (feels better|no change).
Weighed in the morning, (minus 0.4 kg|unchanged|plus 0.2 kg).`,
  }),
];
