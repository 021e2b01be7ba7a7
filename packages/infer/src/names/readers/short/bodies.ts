import { forAll } from "../reader.ts";
import type { Ask, Readers } from "../reader.ts";
import { about, alone, among, beside, isAbout, list, pattern, text, when } from "./build.ts";

const isVital = (ask: Ask) => beside(ask, "heart respiration pulse systolic spo2");
const isRecipe = (ask: Ask) => ask.context.facts.noun?.noun.subject === "food" || beside(ask, "serving kcal calorie");
const isWorkout = (ask: Ask) => isAbout(ask, "workout exercise training lift") || beside(ask, "repetition set rpe");
const isPet = (ask: Ask) => isAbout(ask, "pet dog cat") || beside(ask, "chip microchip");

const METHODS =
  "Chop the onions and fry them until golden. Add the stock, simmer for twenty minutes and season to taste.|Heat the oven to 180 °C. Mix the dry ingredients, fold in the eggs and bake for half an hour.|Boil the pasta. Meanwhile, melt the butter with garlic and toss everything together.|Marinate overnight, then grill for six minutes on each side and let it rest.|Whisk, pour into a warm pan and stir slowly until just set.";

const isSleep = (ask: Ask) => isAbout(ask, "sleep") || beside(ask, "rem hrv awakening");
const isRun = (ask: Ask) => beside(ask, "pace cadence km shoe");

/** People, animals and food. */
export const bodyReaders: Readers = {
  temperature: when(isVital, about(36, 39.4, 37, 1)),
  ...forAll("heart rate average, average heart rate", about(95, 165, 132)),
  ...forAll("heart rate maximum, maximum heart rate", about(140, 196, 172)),
  ...forAll("heart rate minimum, minimum heart rate", about(48, 90, 64)),
  rpe: alone(about(4, 10, 7)),
  set: when(isWorkout, among(2, 3, 3, 3, 4, 5)),
  repetition: alone(among(5, 6, 8, 8, 10, 10, 12, 15)),
  ...forAll(
    "ex, exercise",
    when(isWorkout, list("Squat|Bench Press|Deadlift|Running|Pull-up|Row|Plank|Cycling|Lunge")),
  ),
  species: when(isPet, list("dog|cat|rabbit|bird|guinea pig")),
  ...forAll("chip, microchip, chip number, microchip number", alone(pattern("9[0-9]{14}"))),
  weight: when(isPet, about(2, 48, 16, 1)),
  ...forAll("bed, bedtime", when(isSleep, pattern("(2[1-3]|00):[0-5][05]"))),
  ...forAll("wake, wake up", when(isSleep, pattern("0[5-8]:[0-5][05]"))),
  ...forAll("hour", when(isSleep, about(5, 9.5, 7.3, 1))),
  ...forAll("deep, rem", when(isSleep, about(0.5, 2.6, 1.4, 1))),
  awakening: when(isSleep, among(0, 1, 1, 2, 2, 3, 4)),
  hrv: alone(about(22, 110, 58)),
  km: when(isRun, about(3, 24, 9, 1)),
  pace: alone(pattern("[4-7]:[0-5][0-9]")),
  cadence: alone(about(150, 188, 170)),
  ...forAll("elev, elevation, elevation gain", when(isRun, about(5, 480, 110))),
  ...forAll(
    "feel, mood",
    when((ask) => ask.as === "integer", among(1, 2, 3, 3, 4, 4, 5)),
  ),
  shoe: when(isRun, list("Trail|Daily trainer|Racer|Old pair")),
  ...forAll("prep, preparation", when(isRecipe, among(5, 10, 10, 15, 15, 20, 25, 30, 40))),
  ...forAll("cook, bake, cooking", when(isRecipe, among(10, 15, 20, 20, 25, 30, 40, 45, 60, 90))),
  ...forAll("instruction, direction, step, method", when(isRecipe, list(METHODS))),
  ...forAll(
    "item, name",
    when((ask) => isAbout(ask, "ingredient"), text("ingredient")),
  ),
};
