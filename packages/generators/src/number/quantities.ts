import { numberGenerator } from "../build/number-generator.ts";
import { tidy } from "../build/tidy.ts";

export const quantity = numberGenerator({
  name: "quantity",
  summary: "How many, most often one or two.",
  min: 1,
  max: 100,
  scale: 0,
  distribution: "exponential",
  mean: 2.5,
});
export const percentage = numberGenerator({
  name: "percentage",
  summary: "Per cent, 0 to 100.",
  min: 0,
  max: 100,
  scale: 2,
});
export const rating = numberGenerator({
  name: "rating",
  summary: "One to five stars, most of them four or five.",
  min: 1,
  max: 5,
  scale: 1,
  distribution: "normal",
  // Whole stars are what lies above them: 35 % give five, 44 % four.
  mean: 4.7,
  deviation: 0.9,
});
export const score = numberGenerator({
  name: "score",
  summary: "A score of 0 to 100.",
  min: 0,
  max: 100,
  scale: 0,
  distribution: "normal",
  mean: 68,
  deviation: 18,
});
export const count = numberGenerator({
  name: "count",
  summary: "A count, most of them small.",
  min: 0,
  max: 10_000,
  scale: 0,
  distribution: "zipf",
});
export const rank = numberGenerator({ name: "rank", summary: "A rank from 1 on.", min: 1, max: 1000, scale: 0 });
export const sortOrder = numberGenerator({
  name: "sortOrder",
  summary: "A position in a list.",
  min: 1,
  max: 1000,
  scale: 0,
  distribution: "exponential",
  mean: 25,
});
export const level = numberGenerator({ name: "level", summary: "A level of 1 to 10.", min: 1, max: 10, scale: 0 });
export const ratio = numberGenerator({ name: "ratio", summary: "A ratio of 0 to 1.", min: 0, max: 1, scale: 4 });
export const temperature = numberGenerator({
  name: "temperature",
  summary: "Degrees Celsius.",
  min: -15,
  max: 42,
  scale: 1,
  distribution: "normal",
  mean: 17,
  deviation: 9,
});
export const humidity = numberGenerator({
  name: "humidity",
  summary: "Relative humidity in per cent.",
  min: 5,
  max: 100,
  scale: 1,
  distribution: "normal",
  mean: 55,
  deviation: 18,
});
export const distance = numberGenerator({
  name: "distance",
  summary: "Kilometres.",
  min: 0.1,
  max: 2000,
  scale: 2,
  distribution: "lognormal",
  mean: 45,
  deviation: 120,
});
export const speed = numberGenerator({
  name: "speed",
  summary: "Kilometres an hour.",
  min: 0,
  max: 220,
  scale: 1,
  distribution: "normal",
  mean: 62,
  deviation: 30,
});
export const area = numberGenerator({
  name: "area",
  summary: "Square metres.",
  min: 8,
  max: 5000,
  scale: 1,
  distribution: "lognormal",
  mean: 110,
  deviation: 140,
});
export const volume = numberGenerator({
  name: "volume",
  summary: "Litres.",
  min: 0.1,
  max: 1000,
  scale: 2,
  distribution: "lognormal",
  mean: 25,
  deviation: 60,
});
export const durationSeconds = numberGenerator({
  name: "durationSeconds",
  summary: "Seconds, most of them few.",
  min: 1,
  max: 36_000,
  scale: 0,
  distribution: "lognormal",
  mean: 240,
  deviation: 600,
});
export const durationMinutes = numberGenerator({
  name: "durationMinutes",
  summary: "Minutes.",
  min: 1,
  max: 600,
  scale: 0,
  distribution: "lognormal",
  mean: 45,
  deviation: 50,
});
export const floorNumber = numberGenerator({
  name: "floorNumber",
  summary: "A floor.",
  min: 0,
  max: 40,
  scale: 0,
  distribution: "exponential",
  mean: 4,
});
export const capacityNumber = numberGenerator({
  name: "capacityNumber",
  summary: "How many there is room for, as people choose it.",
  min: 1,
  max: 500,
  scale: 0,
  distribution: "lognormal",
  mean: 45,
  deviation: 55,
  rounding: tidy,
});
export const probability = numberGenerator({
  name: "probability",
  summary: "A probability of 0 to 1.",
  min: 0,
  max: 1,
  scale: 4,
});
export const stock = numberGenerator({
  name: "stock",
  summary: "How many are in store.",
  min: 0,
  max: 2000,
  scale: 0,
  distribution: "lognormal",
  mean: 80,
  deviation: 150,
});
export const viewCount = numberGenerator({
  name: "viewCount",
  summary: "How often something was seen: few often, most seldom.",
  min: 0,
  max: 1_000_000,
  scale: 0,
  distribution: "zipf",
});
export const retries = numberGenerator({
  name: "retries",
  summary: "How often something was tried again, most often not at all.",
  min: 0,
  max: 10,
  scale: 0,
  distribution: "exponential",
  mean: 0.6,
});
export const measurement = numberGenerator({
  name: "measurement",
  summary: "What a sensor measured.",
  min: 0,
  max: 1000,
  scale: 1,
  distribution: "lognormal",
  mean: 48,
  deviation: 40,
});

/** The usual times to live, in seconds. */
const lifetimes = [60, 300, 600, 1800, 3600, 7200, 21_600, 43_200, 86_400, 604_800];

export const ttl = numberGenerator({
  name: "ttl",
  summary: "Seconds to live.",
  min: 30,
  max: 604_800,
  scale: 0,
  distribution: "lognormal",
  mean: 9000,
  deviation: 30_000,
  rounding: (value) =>
    lifetimes.reduce((best, one) => (Math.abs(one - value) < Math.abs(best - value) ? one : best), 60),
});
