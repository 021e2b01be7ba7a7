import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Gyms and training. */
export const FITNESS = field(
  "gym fitness workout yoga pilate crossfit exercise? personal_training body_measurement trainer? class? training_plan membership? training_session member? injury? running? run_log workout_log",
  [
    ...of(
      "membership plan, plan, membership type, subscription plan, package",
      one(
        "name, title, plan name, membership name, package name",
        "Basic|Classic|Premium|Student|Off-Peak|All Access|Family|Couple|Corporate|Weekend|Senior|Swim and Gym|Classes Only",
        { confidence: 0.967 },
      ),
    ),
    ...of(
      "branch, location",
      one(
        "name, title, branch name, club name",
        "Downtown|Riverside|City Centre|Northgate|West End|Harbour|Parkside|Central Station|Old Mill|Eastside|University|Lakeshore",
        { confidence: 0.965 },
      ),
      number("capacity, max capacity, member capacity", 60, 420, 0, { confidence: 0.965 }),
      one(
        "facility, facilities, amenity, amenities",
        "free weights|cardio area|sauna|swimming pool|group studio|showers|lockers|parking|juice bar|spinning room|yoga room|childcare",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "class type, class, group class, fitness class, program, course",
      one(
        "name, title, class name",
        "Yoga Flow|Spinning|Pilates|HIIT|Zumba|Body Pump|Boxing Basics|Power Yoga|Core Express|Aqua Fitness|Stretch and Relax|CrossFit|Barre|Kettlebell Circuit|Step Aerobics|Dance Cardio",
        { confidence: 0.965 },
      ),
      one(
        "description, detail, about",
        "Slow movements and deep breathing, for all levels.|Forty-five minutes on the bike with music.|Short intervals, high heart rate, no equipment needed.|Strength for the whole body with a barbell.|Dance steps that anybody can follow.|Core and back, on the mat.|Punches, footwork and conditioning.|Gentle training in warm water.",
        { confidence: 0.965 },
      ),
      one("category, type, kind", "Mind and Body|Cardio|Strength|Dance|Aqua|Combat|Flexibility", { confidence: 0.965 }),
      number(
        "calories burned, calorie burned estimated, calorie burned est, calories burned est, calorie, estimated calories",
        180,
        640,
        0,
        { confidence: 0.965 },
      ),
      figure("duration, duration min, duration minute", [45, 60, 60, 30, 50, 75, 90], { confidence: 0.965 }),
    ),
    ...of(
      "trainer, coach, instructor, staff",
      one(
        "bio, about, biography, profile, description",
        "Certified trainer with a focus on strength and mobility.|Former swimmer, teaches aqua fitness and endurance.|Loves early morning classes and loud music.|Helps beginners find a routine that lasts.|Ten years of coaching runners, from 5 km to marathon.|Yoga teacher who works with injuries.|Builds plans that fit around work and family.",
        { confidence: 0.965 },
      ),
    ),
    one(
      "check in method, entry method, method, access method, checkin method",
      "app|card|qr_code|reception|keypad|fingerprint",
      { confidence: 0.955 },
    ),
    one(
      "flavor, flavour, taste",
      "Vanilla|Chocolate|Strawberry|Banana|Cookies and Cream|Lemon|Berry|Caramel|Unflavoured",
      { confidence: 0.965 },
    ),
    ...of(
      "pos product, product, shop item, supplement, retail product, merchandise",
      one(
        "name, title, product name, item name",
        "Whey Protein 1 kg|Protein Bar|Energy Drink|Shaker|Isotonic Water|Gym Towel|Creatine 300 g|Lifting Gloves|Resistance Band|Pre-Workout|Padlock|T-Shirt|BCAA Powder|Yoga Mat",
        { confidence: 0.965 },
      ),
      one("category, type, kind", "Supplements|Drinks|Snacks|Accessories|Apparel|Merchandise", { confidence: 0.965 }),
      money("price, sale price, unit price", 1.5, 48, { confidence: 0.965 }),
    ),
    ...of(
      "workout plan, training plan, program, workout program, routine",
      one(
        "title, name, plan name",
        "Full Body Beginner|Push Pull Legs|Lose 5 kg|5 km in Eight Weeks|Strength Base|Upper Lower Split|Mobility Reset|Back to Fitness|Summer Shape|Powerlifting Prep|Core and Posture",
        { confidence: 0.965 },
      ),
      one(
        "note, notes, comment",
        "Start light, add 2.5 kg a week.|No jumping because of the knee.|Rest at least one day between sessions.|Cardio at the end, twenty minutes.|Review after four weeks.|Focus on form before weight.",
        { confidence: 0.965 },
      ),
    ),
    one("rep, reps, repetition, repetitions, target rep, rep range", "8-12|10|12|6-8|15|5|AMRAP|10-15|20", {
      confidence: 0.965,
    }),
    ...of(
      "payment, transaction, charge",
      one(
        "description, purpose, note, reason",
        "Monthly membership|Joining fee|Personal training session|Day pass|Locker rent|Protein shake|Class pack of ten|Membership renewal",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "equipment, machine, gym equipment, asset",
      one(
        "name, title, equipment name",
        "Treadmill|Rowing machine|Leg press|Exercise bike|Smith machine|Elliptical trainer|Cable crossover|Bench press|Lat pulldown|Stair climber|Dumbbell rack|Squat rack|Chest press|Leg extension",
        { confidence: 0.965 },
      ),
      one("category, type, kind", "Cardio|Strength|Free weights|Functional|Accessories", { confidence: 0.965 }),
      money("price, purchase price, cost, purchase cost", 280, 7800, { confidence: 0.965 }),
    ),
    number("spot number, bike number, mat number, spot", 1, 30, 0, { confidence: 0.965 }),
    ...of(
      "membership plan, plan, membership, gym plan, package, membership type, subscription plan",
      one(
        "name, title, plan name, membership name, package name",
        "Monthly|Quarterly|Half-yearly|Annual|Student|Off-Peak|Family|Day pass|Couple|Personal training 10|Weekend|Corporate",
        { confidence: 0.96 },
      ),
      one(
        "description, detail, benefits, benefit",
        "Access to the gym at all times.|Weekdays until 4 pm.|All classes included.|Gym, sauna and classes.|Two people at one address.|Ten sessions with a trainer.|For students with a valid card.|Cancel any month.|Includes a plan written by a trainer.|Pool and sauna on weekends.|No joining fee this month.|Towels and drinks included.|Pause for up to two months a year.|Bring a friend once a month.",
        { confidence: 0.95 },
      ),
      figure("duration month, duration in months, month, validity month, plan month", [1, 1, 3, 6, 12, 12, 24], {
        confidence: 0.96,
      }),
      figure("duration day, validity day, duration, day", [1, 7, 30, 30, 90, 180, 365], { confidence: 0.95 }),
      money("price, fee, amount, cost, monthly fee", 15, 480, { confidence: 0.95 }),
    ),
    ...of(
      "expense, gym expense",
      one(
        "title, name, description, detail, expense name",
        "Rent of the studio|Electricity bill|New dumbbells|Treadmill repair|Cleaning service|Trainer salaries|Water bill|Flyers and posters|Internet and phone|Towels and soap|Insurance|Air conditioning service",
        { confidence: 0.955 },
      ),
      money("amount, cost, total", 35, 3800, { confidence: 0.94 }),
    ),
    one(
      "enquiry note, lead note, note, notes, remark",
      "Wants to lose weight before summer.|Asked about student prices.|Trial on Saturday at ten.|Prefers evening classes.|Will bring a friend.|Call back next week.|Too far from work.|Interested in personal training.",
      { of: ["enquiry", "inquiry", "lead", "trial", "prospect"], confidence: 0.955 },
    ),
    number("cadence, average cadence, run cadence", 150, 190),
    number("vertical oscillation", 6, 13, 1),
    number("ground contact, ground contact time", 200, 300),
    number("stride length", 0.8, 1.5, 2),
    number("vertical ratio", 6, 11, 1),
    ...of(
      "muscle, muscle group",
      one(
        "name, title, name en, latin name",
        "Biceps brachii|Anterior deltoid|Pectoralis major|Quadriceps femoris|Gluteus maximus|Latissimus dorsi|Trapezius|Triceps brachii|Gastrocnemius|Rectus abdominis|Hamstrings|Soleus|Obliques",
      ),
    ),
    ...of(
      "equipment, gym equipment, exercise equipment",
      one(
        "name, title",
        "Barbell|Dumbbell|Kettlebell|Bench|Incline bench|Pull-up bar|Resistance band|Gym mat|SZ-Bar|Cable machine|Swiss ball|none (bodyweight exercise)",
      ),
    ),
    ...of(
      "exercise category, workout category, exercise type",
      one("name, title", "Abs|Arms|Back|Calves|Cardio|Chest|Legs|Shoulders|Mobility|Full body"),
    ),
    ...of(
      "gym, fitness studio, studio, fitness club",
      pattern(
        "name, title",
        "(Iron|Peak|Pulse|Urban|River|North|Core|Active) (Gym|Fitness|Athletics|Training Club|Studio)",
      ),
    ),
    ...of(
      "contract, gym contract, member contract",
      one("contract type, type", "12 months|24 months|month to month|day pass|student|trial month"),
      one("payment, payment interval", "1|2|3|6|12"),
    ),
    ...of(
      "day, training day, workout day",
      one(
        "description, name, title, focus",
        "Chest and triceps|Back and biceps|Legs|Shoulders and core|Full body|Push|Pull|Rest and mobility",
      ),
    ),
    ...of("set, workout set, exercise set", number("set, sets, set count", 2, 5)),
    ...of("workout log, setting, set, exercise log, workout set, log", number("weight, load, weight kg", 8, 140, 1)),
    ...of("weight entry, body weight, weight log, weight", number("weight, value, weight kg", 52, 118, 1)),
    one("rir, reps in reserve", "2|1|3|0|4"),
    one("impression, workout impression, feeling", "3|2|1"),
    number("goal energy, goal calories, daily calories, calorie goal, energy goal", 1600, 3200),
    number("goal protein, protein goal", 80, 190),
    number("goal carbohydrates, goal carbohydrate, carb goal, goal carbs", 150, 380),
    number("goal fat, fat goal", 45, 110),
    one("hrv status", "balanced|low|unbalanced"),
    one("injury type", "strain|sprain|tendinitis|bruise|fracture"),
    one("injury severity, severity", "mild|moderate|severe"),
    one("supplement, supplement name", "Whey protein|Creatine|Vitamin D|Magnesium|Omega-3|Caffeine"),

    one(
      "membership tier, membership type, membership level, membership plan, tier",
      "Basic|Premium|Student|Off-Peak|Family|VIP",
    ),
    one(
      "fitness goal, training goal, goal, goal type, primary goal",
      "lose weight|build muscle|improve endurance|stay fit|gain strength|recover from injury|reduce stress",
    ),
    ...of(
      "user, profile, member, athlete, client",
      one(
        "goal, primary goal, main goal, fitness goal",
        "lose weight|build muscle|improve endurance|stay fit|gain strength|recover from injury|reduce stress",
      ),
      one("activity level", "moderate|light|sedentary|active|very_active"),
    ),
    ...of(
      "coach, trainer, instructor",
      one(
        "specialty, speciality, specialization, focus area",
        "strength training|weight loss|mobility|running|yoga|rehabilitation|nutrition|boxing",
      ),
      one(
        "certification, certificate",
        "personal trainer level 3|first aid|kettlebell coach|nutrition coach|yoga teacher 200 h",
      ),
    ),
    ...of(
      "challenge, fitness challenge",
      one(
        "title, name",
        "10,000 Steps a Day|100 km in May|Plank Month|Early Bird Runs|Climb the Alps|Summer Streak|Push-up Ladder|Ride to Work",
      ),
      one("metric", "steps|distance|workouts|elevation|calories|active_minutes"),
      one("unit", "steps|km|workouts|m|kcal|min"),
    ),
    ...of(
      "workout plan, training plan, program, plan",
      one("level", "beginner|intermediate|advanced"),
      one(
        "description, summary",
        "Three days a week for those who begin.|Eight weeks to a first 10 km.|Short sessions without equipment.|Heavy basics, four days a week.|Mobility and core for people who sit a lot.",
      ),
    ),
    one(
      "tip, tips",
      "Keep the core tight.|Breathe out as you push.|Knees in line with the toes.|Move slowly on the way down.|Start light.",
    ),
    one("fitness level, experience level, training level", "beginner|intermediate|advanced"),
    one("intensity, intensity level, training intensity", "moderate|high|low"),
    one("studio, studio room, training room, floor area", "Studio 1|Studio 2|Cycle Studio|Yoga Room|Main Floor|Pool"),
    one(
      "class type, class category, workout type, training type, exercise type",
      "strength|cardio|hiit|yoga|pilates|mobility|cycling",
    ),
    one(
      "equipment, equipment needed, required equipment",
      "barbell|dumbbell|body weight|mat|kettlebell|cable machine|resistance band|bench",
    ),
    one(
      "focus, session focus, training focus, workout focus",
      "full body|legs|upper body|core|back|chest|mobility|endurance",
    ),
    one("muscle group, muscle, target muscle, primary muscle, body part", "legs|chest|back|shoulders|arms|core|glutes"),
    one(
      "secondary muscle, secondary muscles, synergist, supporting muscle",
      "core|shoulders|triceps|biceps|hamstrings|calves|forearms|lower back|glutes, hamstrings|shoulders, triceps|biceps, forearms",
    ),
    one("movement pattern, pattern", "push|pull|squat|hinge|carry|lunge"),
    one("force, force type", "push|pull|static"),
    one("mechanic, mechanics, mechanic type, exercise mechanic", "compound|isolation"),
    one(
      "record type, pr type, personal record type, personal best type",
      "one_rep_max|max_reps|max_volume|fastest_time|longest_distance",
      { confidence: 0.965 },
    ),
    ...of(
      "personal record, personal best, pr, record",
      one("unit, value unit", "kg|reps|s|km|min", { confidence: 0.965 }),
    ),
    ...of(
      "pt package, package, session package, class pack, training package, punch card",
      figure(
        "session total, total session, sessions total, session included, session count, session, number of session, credit, class count",
        [10, 5, 20, 1, 12, 24],
        { confidence: 0.975 },
      ),
      money("price, total price, amount, cost", 45, 980, { confidence: 0.965 }),
    ),
    ...of(
      "class type, class, group class, exercise, workout type, activity type",
      number("intensity, intensity level, difficulty level", 1, 5, 0, { confidence: 0.965 }),
      number("calorie, calories, calorie burned, calorie estimate, calories per hour, kcal", 180, 720, 0, {
        confidence: 0.965,
      }),
    ),
    ...of(
      "gym, studio, club, branch, location",
      number("sq metre, sq meter, square meter, square metre, area, size, floor area, size sqm, sqm", 240, 2400, 0, {
        confidence: 0.965,
      }),
      number("capacity, max capacity, member capacity", 40, 320, 0, { confidence: 0.965 }),
      one(
        "access hour, opening hour, hour",
        "Mon-Fri 6-22, Sat-Sun 8-20|24/7|Mon-Sun 7-23|Mon-Fri 6-23, Sat-Sun 9-18",
        { confidence: 0.9 },
      ),
    ),
    one("locker, locker number, locker no", "12|27|103|B14|45|A7|88|61", { confidence: 0.9 }),
    one(
      "medical condition, medical conditions, injury, injuries, health note, limitation",
      "Lower back pain, no heavy deadlifts.|Asthma.|Old knee injury, avoid jumping.|Pregnant, second trimester.|High blood pressure, checked by doctor.|None known.",
    ),
    one("set type", "working|warm-up|drop set|amrap"),
    one("heart rate zone, training zone", "Zone 2|Zone 3|Zone 4|Zone 1|Zone 5"),
    one("access method, check in method", "card|app|front_desk|qr"),
    number("body fat, body fat percent, body fat percentage, fat percent", 10, 36, 1),
    number("waist, waist cm", 64, 112, 1),
    number("chest, chest cm", 82, 122, 1),
    number("hip, hip cm", 84, 120, 1),
    number("arm, arm cm, bicep, biceps cm", 24, 44, 1),
    number("thigh, thigh cm", 46, 68, 1),
    number("muscle mass, muscle mass kg, lean mass", 24, 68, 1),
    number("resting hr, resting heart rate", 48, 82),
    number("one rep max, 1rm, weight kg, weight used, load kg, load", 10, 140, 1),
    number("perceived effort, rpe, effort, exertion", 5, 10),
    number("rest second, rest, rest time", 30, 180),
    number("calorie, calorie burned, calories burned", 120, 780),
    ...of(
      "exercise",
      one(
        "name, title",
        "Squat|Bench Press|Deadlift|Pull-up|Plank|Lunge|Overhead Press|Barbell Row|Push-up|Hip Thrust|Leg Press|Biceps Curl|Kettlebell Swing|Mountain Climber|Burpee",
      ),
      one("difficulty, level", "beginner|intermediate|advanced"),
      one(
        "instruction, instructions, description, cue",
        "Keep your back straight and lower yourself slowly.|Feet hip-width apart, knees in line with the toes.|Breathe out as you push; do not lock the elbows.|Hold for thirty seconds and keep the core tight.|Start with a light weight and full range of motion.|Pause at the top, then return under control.",
      ),
    ),
    ...of(
      "class, fitness class, gym class, course",
      one(
        "name, title, class name",
        "Yoga|Spinning|Pilates|HIIT|Body Pump|Zumba|CrossFit|Boxing|Aqua Fit|Stretch & Relax|Barre|Functional Training",
      ),
      one("level, difficulty", "all levels|beginner|intermediate|advanced"),
      one("status", "scheduled|completed|full|cancelled"),
    ),
    ...of(
      "workout, workout log, training log, training session, personal training session, session",
      one(
        "note, comment, feedback",
        "Felt strong, added 2.5 kg.|Short on sleep, kept it light.|Good form on the last set.|Stopped early, shoulder tight.|New personal best!|Work on depth next time.|Heart rate higher than usual.|Last set to failure.|Swapped the bench for push-ups.|Slow, but without a break.|Knee fine, ankle sore.|Two more repetitions than last week.|Good pace until kilometre six.",
      ),
      one("status, session status", "completed|scheduled|skipped|cancelled|no_show"),
    ),
    ...of(
      "workout, workout plan, training plan, program, routine",
      one(
        "name, title",
        "Full Body A|Full Body B|Push Day|Pull Day|Leg Day|Upper Body|Core Finisher|5 km Run|Mobility Flow|Intervals",
      ),
    ),
    ...of("gym member, member, membership", one("status", "active|frozen|cancelled|expired|trial")),
  ],
  [],
  [
    pair(
      "measurement name, body measurement, measure name, name",
      "unit, measurement unit",
      {
        Biceps: "cm",
        Waist: "cm",
        Chest: "cm",
        Hips: "cm",
        Thigh: "cm",
        "Body fat": "%",
        "Resting heart rate": "bpm",
        "Muscle mass": "kg",
      },
      { of: ["measurement category", "measurement type", "body measurement type", "measurement kind"] },
    ),
    pair(
      "name, title, exercise name",
      "muscle group, primary muscle, target muscle, body part, muscle",
      {
        Squat: "legs",
        "Bench Press": "chest",
        Deadlift: "back",
        "Pull-up": "back",
        Plank: "core",
        Lunge: "legs",
        "Overhead Press": "shoulders",
        "Barbell Row": "back",
        "Hip Thrust": "glutes",
        "Biceps Curl": "arms",
        "Triceps Dip": "arms",
        "Leg Press": "legs",
        "Lateral Raise": "shoulders",
        Crunch: "core",
        "Push-up": "chest",
        "Calf Raise": "legs",
        "Lat Pulldown": "back",
        "Russian Twist": "core",
        "Glute Bridge": "glutes",
        "Chest Fly": "chest",
        "Face Pull": "shoulders",
        "Hammer Curl": "arms",
        "Leg Curl": "legs",
        "Mountain Climber": "core",
      },
      { of: ["exercise", "exercise library"], confidence: 0.968 },
    ),
    pair(
      "name, title, exercise name",
      "equipment, equipment needed, required equipment",
      {
        Squat: "barbell",
        "Bench Press": "barbell",
        Deadlift: "barbell",
        "Pull-up": "pull-up bar",
        Plank: "mat",
        Lunge: "dumbbell",
        "Overhead Press": "barbell",
        "Barbell Row": "barbell",
        "Hip Thrust": "barbell",
        "Biceps Curl": "dumbbell",
        "Triceps Dip": "body weight",
        "Leg Press": "machine",
        "Lateral Raise": "dumbbell",
        Crunch: "mat",
        "Push-up": "body weight",
        "Calf Raise": "machine",
        "Lat Pulldown": "cable machine",
        "Russian Twist": "kettlebell",
        "Glute Bridge": "mat",
        "Chest Fly": "cable machine",
        "Face Pull": "cable machine",
        "Hammer Curl": "dumbbell",
        "Leg Curl": "machine",
        "Mountain Climber": "body weight",
      },
      { of: ["exercise", "exercise library"], confidence: 0.968 },
    ),
  ],
);
