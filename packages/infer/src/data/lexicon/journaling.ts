import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Habits, moods and days written down. */
export const JOURNALING = field(
  "habit diary mood_entry habit_log diary_entry gratitude bucket_list mood_log meditation journal_prompt mood_tracker sleep_log? daily_log water_intake symptom_log? streak? gratitude_note habit_streak wellbeing self_care",
  [
    ...of(
      "user, profile, setting, user setting",
      figure("daily step goal, step goal, steps goal, step target", [10000, 8000, 6000, 12000, 10000, 7500], {
        confidence: 0.965,
      }),
      figure("daily water goal ml, water goal ml, water goal, water target ml", [2000, 2500, 1500, 3000, 1800], {
        confidence: 0.965,
      }),
      figure("sleep goal hour, sleep goal", [7, 8, 7.5, 8], { confidence: 0.965 }),
    ),
    ...of(
      "habit log, habit entry, habit completion, completion, daily log",
      number("value, amount, quantity", 1, 45, 0, { confidence: 0.965 }),
      figure("completed", [1, 1, 1, 0], { confidence: 0.965 }),
    ),
    ...of(
      "habit",
      figure("target per period, target, target count, goal, target value", [1, 1, 1, 3, 5, 8, 10, 20, 30], {
        confidence: 0.965,
      }),
      one(
        "motivation, why, reason, purpose",
        "I want to have more energy.|To sleep better.|My father had high blood pressure.|To read more than headlines.|So that I can run with my daughter.|Less phone in the evening.|To feel calmer at work.|I promised it to myself.|To climb the stairs without a break.|My doctor advised it.|To spend less on coffee.|So that mornings are calmer.|To finish what I start.|To be an example for my children.|I miss reading.",
        { confidence: 0.968 },
      ),
      one("icon, emoji", "book|run|water|moon|dumbbell|leaf|pencil|heart|apple|music", { confidence: 0.966 }),
    ),
    ...of(
      "challenge, community challenge, group challenge",
      one(
        "name, title, challenge name",
        "10,000 Steps a Day|30 Days of Yoga|No Sugar September|Drink More Water|100 km in a Month|Plank Challenge|Early Bird Week|Read Every Day|Meditation Streak|Push-up Ladder|Walk to Work|Dry January",
        { confidence: 0.968 },
      ),
      one(
        "description, detail",
        "Every day counts, from the first to the last.|Do it together with your friends.|Five minutes a day are enough.|Log it before midnight.|Miss one day and start again.|The first hundred get a badge.|Thirty days, no excuses.|Invite two friends and climb together.|Weekends count double.|For beginners, fifteen minutes a day.|Your best week decides.|Collect points until Sunday night.",
        { confidence: 0.968 },
      ),
      one("metric, unit, measure", "steps|minutes|km|glasses|days|pages|sessions|kcal", { confidence: 0.968 }),
      figure("target value, target, goal", [10000, 30, 100, 21, 60, 7, 300000], { confidence: 0.965 }),
      one("badge icon, icon, badge", "trophy|medal|flame|star|mountain|leaf|drop|moon", { confidence: 0.967 }),
      figure("reward point, points, point", [50, 100, 150, 200, 250, 500], { confidence: 0.965 }),
      number("participant, participants, participant count", 24, 4800, 0, { confidence: 0.965 }),
    ),
    ...of("achievement, badge", one("rarity", "common|common|uncommon|rare|epic|legendary", { confidence: 0.967 })),
    number("hunger before, fullness after, hunger level, fullness level, hunger, fullness, satiety", 1, 10, 0, {
      confidence: 0.966,
    }),
    ...of(
      "mood entry, mood, mood log, diary entry, journal entry, check in",
      number(
        "score, mood score, rating, energy, energy level, stress, stress level, anxiety, anxiety level, motivation",
        2,
        9,
        0,
        { confidence: 0.966 },
      ),
      one(
        "journal, journal entry, entry, text, diary",
        "Slept well and woke up before the alarm. The morning was easy.|Too many meetings, but a walk at noon helped.|Argued with a colleague and thought about it all evening.|Cooked for friends. I should do that more often.|Rain all day, read on the sofa.|Nervous about tomorrow's talk, practised twice.|Called my parents. They are planning a trip.|Ran five kilometres and felt light.|Long talk with my brother on the phone. We should do that weekly.|Started the new book and could not stop.|Headache until noon, better after a nap.|The presentation went well; I was less nervous than last time.|Cleaned the flat and found the lost ring.|Lazy Sunday, pancakes and a long bath.",
        { confidence: 0.968 },
      ),
    ),
    ...of(
      "meal, food log, meal log",
      one("place, location, eaten at place, where", "home|work|restaurant|cafe|on the go|friends|canteen", {
        confidence: 0.966,
      }),
      number("total calorie, calories, total calories, kcal", 180, 980, 0, { confidence: 0.966 }),
    ),
    ...of(
      "water intake, drink, hydration log, hydration, water log",
      one("drink type, type, beverage, drink", "water|water|tea|coffee|juice|milk|sparkling water", {
        confidence: 0.968,
      }),
      figure("amount ml, amount, ml, volume ml", [200, 250, 250, 300, 330, 500, 150], { confidence: 0.968 }),
    ),
    ...of(
      "sleep log, sleep, sleep record, sleep session, sleep entry",
      number("deep minute, deep sleep minute, deep", 45, 110, 0, { confidence: 0.968 }),
      number("rem minute, rem sleep minute, rem", 60, 125, 0, { confidence: 0.968 }),
      number("light minute, light sleep minute, light", 170, 290, 0, { confidence: 0.968 }),
      number("minute asleep, total minute, sleep minute, duration minute", 330, 520, 0, { confidence: 0.968 }),
      one(
        "dream note, dream, dreams, dream journal",
        "Flying over the sea.|Back at school, no shoes.|Could not find the train.|Nothing remembered.|A house with too many rooms.|Talked with my grandmother.|Late for a wedding.|A talking cat on the stairs.|Swimming in a library.|My old bicycle could fly.|Lost the keys again.|An exam I had not prepared.",
        { confidence: 0.968 },
      ),
      pattern("sleep start, bedtime, fell asleep, asleep at", "(22|23|00):(05|15|20|30|45|50)", { confidence: 0.96 }),
      pattern("sleep end, wake up, woke up, awake at", "0[5-8]:(00|10|15|30|45|50)", { confidence: 0.96 }),
    ),
    ...of(
      "workout, exercise session, activity, run, training",
      number("distance m, distance metre, distance meter", 2400, 14500, 0, { confidence: 0.966 }),
      number("duration second, duration sec, duration", 1200, 5400, 0, { confidence: 0.966 }),
      number("average pace sec per km, average pace second per km, pace sec per km, average pace, pace", 285, 420, 0, {
        confidence: 0.966,
      }),
      one("shoe, shoes, gear", "Daily trainer|Trail shoe|Racing flat|Old pair", { confidence: 0.962 }),
      number("max heart rate, maximum heart rate, max hr", 148, 189, 0, { confidence: 0.966 }),
    ),
    ...of(
      "workout lap, lap, split",
      number("distance m, distance", 400, 1000, 0, { confidence: 0.966 }),
      number("duration sec, duration second, duration, time second", 115, 420, 0, { confidence: 0.966 }),
    ),
    ...of(
      "food, food item, product, nutrition",
      figure("serving size, portion size", [100, 30, 50, 150, 200, 250, 40], { confidence: 0.965 }),
      one("serving unit, portion unit", "g|ml|piece|slice|cup|tbsp", { confidence: 0.966 }),
    ),
    one("sleep quality, quality", "good|fair|poor|very good"),
    one("disturbance, disturbances", "noise|bad dream|heat|child woke up|none"),
    one("life area, area, category", "health|career|family|learning|finance|creativity"),
    ...of("streak, habit streak", one("status", "active|ended")),
    ...of(
      "goal",
      one("status", "in_progress|achieved|not_started|paused"),
      one("area, category, life area", "health|career|family|learning|finance"),
    ),

    one("cadence, habit frequency", "daily|weekdays|weekly|3 times a week"),
    one("habit type, goal type", "build|quit"),
    one("time of day, preferred time, part of day", "morning|evening|afternoon|anytime"),
    one(
      "cue, reminder text, trigger cue",
      "after breakfast|before going to bed|when I get home|after brushing my teeth|with the first coffee",
    ),
    one("log status, completion, check status", "done|skipped|missed|partial"),
    one("mood, feeling, mood label", "good|calm|tired|happy|stressed|great|sad"),
    one("emotion, emotion name, primary emotion", "calm|happy|anxious|tired|grateful|angry|hopeful|sad"),
    one(
      "trigger, mood trigger, cause",
      "work deadline|bad sleep|talk with a friend|long walk|argument|good news|rainy day",
    ),
    one("activity, activities", "reading|walking|work|sport|friends|music|cooking|family"),
    one("weather", "sunny|cloudy|rainy|snowy|windy"),
    one(
      "gratitude, grateful for, gratitude text, thankful for",
      "The first warm evening of the year.|A call from my sister.|Fresh bread for breakfast.|Finishing the long report.|A seat by the window.|The dog next door.|A letter in the post.|My neighbour's soup.|An hour without the phone.|The bus driver who waited.|A good film with good friends.|Clean sheets.|Rain on the roof.",
    ),
    one(
      "prompt, journal prompt, question",
      "What made you smile today?|What would you do differently?|What are you looking forward to?|Who helped you this week?|What did you learn?",
    ),
    one("meditation type, session type", "breathing|body scan|guided|walking|silent"),
    number("water ml, amount ml", 150, 750),
    ...of(
      "habit",
      one("frequency", "daily|weekdays|weekly|3 times a week"),
      one(
        "name, title",
        "Drink water|Read 20 minutes|Morning run|Meditate|No sugar|Stretch|Write diary|Practise guitar|Go to bed by 23:00|Learn Spanish|Take vitamins|Walk 8,000 steps",
      ),
    ),
    ...of(
      "habit log, log, mood entry, mood log, daily log",
      one(
        "note, comment",
        "Easier than last week.|Only five minutes, but done.|Skipped because of travel.|Felt good afterwards.|Forgot until late.|Third day in a row!|Did it before breakfast.|Half of it, better than nothing.|With music it goes by itself.|Late, but done.|Two days missed, back again.|Legs heavy, head clear.",
      ),
    ),
    ...of(
      "diary, diary entry, entry, journal entry",
      one(
        "title, headline",
        "A slow Sunday|First day at the new desk|Rain and pancakes|Long walk by the river|Visit from old friends|Packing boxes|The big presentation|Nothing special, and good|Snow at last",
      ),
      one(
        "body, text, content, entry",
        "Woke up late and made pancakes. In the afternoon we walked along the river until it got dark.|The presentation went better than I had feared. Slept badly, though.|Rain all day. Finished the book and started another.|Met Jana after years; it felt like last week.|Too many meetings, but a quiet evening with soup and a film.|Planted the tomatoes. My back will complain tomorrow.",
      ),
    ),
    ...of(
      "bucket list item, bucket list, item",
      one(
        "title, name",
        "See the northern lights|Learn to surf|Write a short story|Ride a night train|Hike for three days|Plant an apple tree|Sing in a choir|Visit Japan|Bake a wedding cake",
      ),
      one("category, type", "travel|learning|sport|creative|family"),
      one("status", "open|done|planned"),
    ),
  ],
);
