import { number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Habits, moods and days written down. */
export const JOURNALING = field(
  "habit diary mood_entry habit_log diary_entry gratitude bucket_list mood_log meditation journal_prompt mood_tracker sleep_log? daily_log water_intake symptom_log? streak? gratitude_note habit_streak wellbeing self_care",
  [
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
      "The first warm evening of the year.|A call from my sister.|Fresh bread for breakfast.|Finishing the long report.|A seat by the window.|The dog next door.",
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
        "Easier than last week.|Only five minutes, but done.|Skipped because of travel.|Felt good afterwards.|Forgot until late.|Third day in a row!",
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
