import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { small } from "../short-meanings.ts";

export const NUMBERS: readonly Meaning[] = [
  meaning(
    "quantity, order quantity, item quantity, amount ordered, quantity ordered, ordered quantity, units, units sold, quantity sold, quantity shipped, received quantity, shipped quantity, quantity received, pieces, number of units, quantity returned, return quantity, number of item, item count, total quantity, total items, box count, number of package, package count, parcel count, pieces count, servings, serving, portion, number of serving, yield, sold quantity, units ordered, quantity dispensed, rejected quantity, stocked quantity, scrapped quantity, quantity used, refill, refills, per assembly quantity, quantity delivered, quantity requested, ordered, number of copies, copies, unit count, pack count, billing units, units shipped",
    { number: "quantity", text: "quantity" },
  ),
  meaning(
    "percent, pct, share, proportion, ownership percent, allocation percent, completion rate, success rate, attendance rate, occupancy rate, pass rate, utilization rate, fill rate, failure rate, win probability, rollout percentage, rollout percent, traffic allocation, coverage, tolerance, percent change, change percent, growth, growth rate, efficiency, accuracy, inflation, unemployment rate, vote share, uptime percent, return rate, threshold percent, down payment percent, alcohol, abv, contribution percent, moisture, soil moisture, cloud cover, cloudiness, target percent, rollout, sampling percent, ownership share, rate percent",
    { integer: "percentage", decimal: "percentage", text: "percentage" },
  ),
  meaning(
    "rate, conversion rate, ratio, click through rate, open rate, bounce rate, churn rate, compression ratio, aspect ratio number, weight ratio, multiplier, factor, coefficient, scale factor, scale, leverage, error rate, engagement rate, response rate, allocation ratio, interaction rate, zoom factor, quotient, turnover ratio, retention rate, modifier, gain factor, rxtx factor, click rate, fraction, conversion factor, difficulty factor",
    { decimal: "ratio", integer: { generator: "integer", options: { min: 1, max: 100, distribution: "lognormal" } } },
  ),
  // Machines promise more than they have: sixteen processors for one, half as much memory again.
  meaning(
    "allocation ratio, cpu allocation ratio, ram allocation ratio, disk allocation ratio, overcommit ratio, oversubscription ratio",
    { number: { generator: "choice", options: { values: [1, 1.5, 1, 16, 4, 2] } } },
    { confidence: 0.9 },
  ),
  meaning("founded, founded in, established, established in, year founded, founding year", {
    number: { generator: "integer", options: { min: 1848, max: 2018 } },
  }),
  meaning(
    "enrollment, enrolment, total enrollment, student enrollment, enroll, enr, active run, active task, concurrent run, concurrent task, concurrent job, active job, parallel job, running job",
    {
      integer: {
        generator: "count",
        options: { min: 1, max: 400, distribution: "lognormal", mean: 40, deviation: 50 },
      },
    },
    { confidence: 0.7 },
  ),
  // What those who work somewhere say of it.
  meaning(
    "work life balance, career growth, company culture, senior management, job security, ease of use, value for money, customer support, responsiveness, punctuality, professionalism, workmanship",
    { integer: "rating", decimal: "rating" },
    { confidence: 0.9 },
  ),
  meaning("episode count, episodes, number of episode, total episode, number of episodes", {
    integer: { generator: "choice", options: { values: [10, 8, 12, 6, 13, 22, 24, 10, 16, 20] } },
  }),
  meaning("season count, seasons, number of season, total season, number of seasons", {
    integer: { generator: "choice", options: { values: [1, 2, 1, 3, 4, 5, 7] } },
  }),
  meaning("increment, stride, number increment, increment by, step size, increment step, increment size", {
    number: { generator: "choice", options: { values: [1, 1, 1, 5, 10, 2, 1, 100] } },
  }),
  meaning("fiscal year last day, year last day, last day", {
    integer: { generator: "choice", options: { values: [31, 31, 30, 28] } },
  }),
  meaning("week length", { integer: { generator: "choice", options: { values: [52, 26, 12, 4, 52] } } }),
  meaning("month length", { integer: { generator: "choice", options: { values: [12, 6, 24, 3, 12] } } }),
  meaning(
    "length minimum, minimum length, min length",
    { integer: { generator: "choice", options: { values: [0, 1, 2, 3, 5, 8, 10] } } },
    { confidence: 0.9 },
  ),
  meaning("aspect ratio, pixel ratio, display ratio", {
    decimal: { generator: "choice", options: { values: [1.78, 1.33, 1.5, 1, 0.56, 1.78, 2.35] } },
  }),
  meaning("hours per day, hour per day, daily hour, shift hour", {
    number: { generator: "choice", options: { values: [8, 8, 7.5, 6, 8, 4, 10, 12] } },
  }),
  meaning("years of exp, year exp, years exp, exp year, years of work, years employed, years in service", {
    number: { generator: "integer", options: { min: 0, max: 32, distribution: "lognormal", mean: 7, deviation: 6 } },
  }),
  meaning("data points, data point, sample count, number of samples, observations", {
    integer: { generator: "count", options: { min: 1, max: 500, distribution: "lognormal", mean: 30, deviation: 50 } },
  }),
  small("attendance, turnout, audience size, crowd", 40, 9000),
  small(
    "last counter in, last counter out, last ctr in, last ctr out, bw in, bw out, bandwidth in, bandwidth out, traffic in, traffic out, byte in, byte out, byte sent, byte received, rx byte, tx byte",
    20_000,
    6_000_000_000,
  ),
  meaning(
    "rating, star, stars, star rating, review rating, average rating, rating value, user rating, customer rating, satisfaction, satisfaction rating, overall rating, rate rating, performance rating, review score, rating average, product rating, driver rating, host rating, seller rating, rating avg, imdb rating, movie rating, rating score, hotel stars, rated, review rate, csat",
    { number: "rating", text: "rating" },
  ),
  meaning(
    "score, quality score, risk score, total score, final score, confidence score, points scored, lead score, high score, match score, relevance score, trust score, test result score, point, points, relevance, health score, popularity score, spam score, rank score, sentiment score, nps, nps score, best score, similarity, popularity, karma score, average score, engagement score, threat score, severity score, reputation score, performance score",
    { number: "score" },
  ),
  meaning("credit score, fico, fico score", {
    number: { generator: "integer", options: { min: 480, max: 830, distribution: "normal" } },
  }),
  meaning(
    "home score, away score, goals, goal count, home goals, away goals, goal scored, assists, home team score, away team score, score home, score away, goals for, goals against, wins, losses, draws, yellow card, red card, fouls, corners, red cards, yellow cards, kills, deaths, sets won",
    { integer: { generator: "integer", options: { min: 0, max: 6, distribution: "zipf" } } },
  ),
  meaning(
    "count, total count, counter, frequency, occurrence, hit count, usage count, hits, follower count, member count, user count, order count, product count, post count, total orders, total users, number of order, number of user, usage, use count, times used, subscriber count, impression, clicks, click count, open count, followers, following count, following, shares, share count, comment count, like count, likes, dislikes, upvotes, downvotes, votes, vote count, vote, reactions, favorite count, review count, rating count, number of review, sent count, success count, login count, sign in count, visit count, visitors, visits, sessions, downloads, download count, file count, participant count, attendee count, bookings, registration count, unread count, message count, reply count, replies, topic count, sold count, sold, units count, record count, row count, total row, total records, processed count, instance count, job total, page view count, play count, plays, total sent, total failed, bounce count, bounces, opens, unsubscribe count, delivered count, number of, articles count, answers count, number of vote, likes count, comments count, friend count, friends count, statuses count, listeners, total members, total downloads, star count, fork count, watch count, watchers, stargazers, open issue count, number of click, number of result, result count, results, images count, photos count, project count, attempts total, items total, entry count, inserted count, updated count, deleted count, total hits, total clicks, total views, sale count, cited by count, installs, install count, purchases, games played, matches played, missing count, pageview, pageviews, queue size, queue length, active users, new users, transaction count, used count, redeemed count, redemption count, times redeemed, unread, usage total, exit, exits, entrance, entrances, used, stat sent, total, successful, number total, reference count, ref count, link count, redirect count, dependents",
    { integer: "count" },
  ),
  meaning(
    "view count, views, page view, number of view, total view, play count view, viewed, profile view, watch view, view total, video view, post view, impressions, reads, read count, view",
    { number: "viewCount" },
  ),
  meaning(
    "retry, retry count, error count, failed count, parsing error count, attempt, attempts, number of attempt, tries, failed attempt, failed login attempt, failed login count, login attempts, access failed count, failure count, failed attempts, error attempts, retries, attempt count, number of retry, bad login count, delivery attempt, number of retries, times failed, failures, failed login, login failure, failed auth count, launch attempts, spawn attempts, strikes, consecutive failures, disabled count, warnings count, warning count",
    { number: "retries" },
  ),
  meaning(
    "maximum attempt, maximum retry, retry limit, maximum retries, maximum attempts, attempts allowed, max tries",
    { number: { generator: "choice", options: { values: [3, 3, 5, 5, 10] } } },
  ),
  meaning("reminder time, reminder before, remind before, reminder lead, reminder offset", {
    integer: { generator: "choice", options: { values: [15, 30, 60, 10, 5, 1440, 120] } },
  }),
  meaning("reading speed, words per minute, typing speed, wpm", {
    number: { generator: "integer", options: { min: 160, max: 420, distribution: "normal" } },
  }),
  meaning("per page, entries per page, items per page, rows per page, page size, page limit, results per page", {
    number: { generator: "choice", options: { values: [10, 20, 25, 50, 50, 100] } },
  }),
  meaning("playback rate, playback speed, media playback rate", {
    number: { generator: "choice", options: { values: [1, 1, 1, 1.25, 1.5, 2, 0.75] } },
  }),
  meaning("dose per day, doses per day, doses per 24 hour, times per day", {
    number: { generator: "choice", options: { values: [1, 1, 2, 2, 3, 3, 4] } },
  }),
  meaning(
    "dependent count, dependents, number of dependent, number of dependents, vehicle count, number of vehicle, car count, pet count, children count, number of children, child count, number of child, siblings count, employed count, college count, household size, family size, party size, room count, failed login counter, failed login attempt counter",
    { integer: { generator: "integer", options: { min: 0, max: 6, distribution: "zipf" } } },
    { confidence: 0.9 },
  ),
  meaning(
    "rank, placement, place number, standing, leaderboard position, position rank, finishing position, finish position, final position, final rank, finish rank, podium place, ranking position, start position, starting position",
    { number: { generator: "integer", options: { min: 1, max: 60, distribution: "exponential" } } },
  ),
  meaning("ranking, world rank, sale rank, search rank", { number: "rank" }),
  meaning(
    "sort order, display order, order index, sort, sort index, sort position, list order, menu order, ordering, order number index, position, ordinal, sequence, index, priority order, weight order, ordinal position, order position, sort number, sort key, seq, rank order, sort weight, tab order, item order, order by, display position, list position, display index, display sequence, sorting, sort seq, image order, ui order, column order, sort order index, row index, sort rank, menu position, step order, run order, arrangement, placement order, idx, priority index, grid position",
    { number: "sortOrder", text: { generator: "integer", options: { min: 1, max: 50 } } },
  ),
  meaning(
    "order, weight",
    { integer: "sortOrder" },
    {
      about: [
        "content",
        "lookup",
        "software",
        "education",
        "work",
        "setting",
        "media",
        "file",
        "log",
        "game",
        "food",
        "event",
      ],
      confidence: 0.85,
    },
  ),
  meaning("order", { integer: "sortOrder" }, { confidence: 0.6, whole: true }),
  meaning(
    "level, depth, nesting level, tree level, hierarchy level, level number, tree depth, character level, player level, category level, organization level, user level number, stage number, access level number, grade level number, nest level, rank level, loyalty level number, min level, max level, skill level number, path depth, pay grade, indent, indent level",
    { integer: "level", decimal: "level" },
  ),
  meaning("rght, right", { integer: { generator: "integer", options: { min: 1, max: 200 } } }, { confidence: 0.6 }),
  meaning(
    "temperature, temp celsius, air temperature, water temperature, ambient temperature, max temperature, min temperature, maximum temperature, minimum temperature, temp, temperature celsius, temperature c, feels like, surface temperature, core temperature, dew point, oven temperature, device temperature, battery temperature, room temperature, soil temperature, target temperature, setpoint, engine temperature, cpu temperature, temperature f, coolant temperature, outside temperature",
    { number: "temperature", text: "temperature" },
  ),
  meaning("humidity, relative humidity, humidity percent, air humidity", { number: "humidity" }),
  meaning("pressure, air pressure, barometric pressure, atmospheric pressure, sea level pressure", {
    number: { generator: "decimal", options: { min: 985, max: 1035, scale: 1, distribution: "normal" } },
  }),
  meaning("tire pressure, tyre pressure", {
    number: { generator: "decimal", options: { min: 1.8, max: 3.4, scale: 1, distribution: "normal" } },
  }),
  meaning(
    "wind speed, wind gust, speed, velocity, average speed, maximum speed, top speed, speed kmh, vehicle speed, speed limit, ground speed, speed mph, download speed, upload speed, bandwidth, throughput, max speed",
    { number: "speed" },
  ),
  meaning(
    "distance, distance km, trip distance, travel distance, distance mile, total distance, radius, range km, delivery radius, distance meter, route length, distance m, length km, range, search radius, service radius, distance miles, kilometers, distance traveled, depth meter, visibility, mileage distance",
    { number: "distance" },
  ),
  meaning(
    "area, surface, square meter, square feet, floor area, living area, lot size, floor space, area sqm, area sqft, sqm, total area, plot size, land size, built area, size sqm, surface m2, square meters, living space, usable area, square footage, acreage, hectare, size sqft, area m2, area ha",
    { number: "area" },
  ),
  meaning(
    "volume, capacity liter, volume liter, tank capacity, volume ml, fluid volume, cubic meter, volume cm3, capacity volume, ml, volume m3, water volume, rainfall, precipitation, precipitation mm, rain, snow depth, flow rate",
    { number: "volume" },
  ),
  meaning(
    "capacity, max capacity, maximum capacity, seating capacity, seat capacity, room capacity, maximum participant, maximum attendee, limit, maximum member, enrollment limit, maximum guest, maximum user, maximum player, quota limit, max students, maximum occupancy, occupancy limit, maximum enrollment, max participants, max users, hard limit, usage limit, limit value, rate limit, maximum, maximum use, storage capacity, max uses, maximum usage, user limit, minimum player, class size, passenger capacity, concurrent limit, resource limit, default limit, participants limit, capacity people, max count, max number, max size, max value, maximum connections, max connection, connection limit, seat limit, load capacity, vehicle capacity, per page, items per page, page size, batch size, chunk size, minimum capacity, parking space, parking spaces, member limit, registration limit",
    { number: "capacityNumber" },
  ),
  meaning(
    "probability, likelihood, confidence, prediction score, confidence level, prob, match probability, chance, weight probability, p value, drop rate, certainty, sampling rate probability, win rate, fraud score, match confidence, default probability, similarity score",
    { decimal: "probability", integer: "percentage" },
  ),
  meaning("weight", { integer: "sortOrder", decimal: "weight" }, { confidence: 0.6 }),
  meaning(
    "threshold, minimum value, alert threshold, trigger value, limit low, limit high, warning threshold, critical threshold, lower bound, upper bound, lower limit, upper limit, range low, range high, target value, minimum threshold, warn level, alarm limit, ref range lower, ref range upper, reference low, reference high, valuenum low, target, goal value, goal target, quota value, kpi target",
    { number: { generator: "choice", options: { values: [5, 10, 20, 25, 50, 75, 80, 90, 100] } } },
  ),
  meaning("step, current step, onboarding step, wizard step, setup step, signup step", {
    number: { generator: "integer", options: { min: 1, max: 8, distribution: "zipf" } },
  }),
  meaning("offset, start offset, byte offset", {
    number: { generator: "integer", options: { min: 0, max: 2000, distribution: "exponential" } },
  }),
  meaning(
    "gap, shift, delta, change, difference, variance, adjustment, deviation, drift, quantity change, stock change, change amount, net change, points change",
    { number: { generator: "integer", options: { min: -20, max: 40, distribution: "normal" } } },
    { confidence: 0.7 },
  ),
  meaning(
    "x, y, z, x coordinate, y coordinate, z coordinate, pos x, pos y, position x, position y, coord x, coord y, x position, y position, x pos, y pos, offset x, offset y, coordinate x, coordinate y, pos z, position z, x offset, y offset, z index, location x, location y, map x, map y, top, left position",
    { number: { generator: "integer", options: { min: 0, max: 1000 } } },
  ),
  meaning("flags, bit mask, bitmask, mask, option bits, flag bits, permission mask, permissions", {
    integer: { generator: "choice", options: { values: [0, 1, 2, 3, 4, 5, 8, 16] } },
  }),
  meaning(
    "lucky number, random number, seed, random, random seed",
    {
      number: { generator: "integer", options: { min: 1, max: 99999 } },
      decimal: { generator: "float", options: { min: 0, max: 1 } },
    },
    { confidence: 0.7 },
  ),
  meaning(
    "height, body height",
    {
      decimal: { generator: "decimal", options: { min: 10, max: 220, scale: 1, distribution: "lognormal" } },
      integer: { generator: "integer", options: { min: 10, max: 220, distribution: "lognormal" } },
    },
    { confidence: 0.6 },
  ),
  meaning(
    "width, depth, thickness, diameter, circumference, perimeter, length cm, width cm, height cm, depth cm, length mm, width mm, height mm, wingspan",
    { number: { generator: "decimal", options: { min: 2, max: 220, scale: 1, distribution: "lognormal" } } },
    { confidence: 0.7 },
  ),
  meaning("frequency hz, hertz, frequency mhz", {
    number: { generator: "choice", options: { values: [433, 868, 915, 2400, 5000] } },
  }),
  meaning("magnitude, intensity, amplitude", {
    number: { generator: "decimal", options: { min: 0.5, max: 8, scale: 1, distribution: "exponential" } },
  }),
  meaning("noise level, decibel, db level, sound level", {
    number: { generator: "decimal", options: { min: 28, max: 96, scale: 1, distribution: "normal" } },
  }),
  meaning("co2, co2 level, pm25, pm2 5, pm10, aqi, air quality, air quality index", {
    number: { generator: "integer", options: { min: 8, max: 900, distribution: "lognormal" } },
  }),
  meaning("price index, index number", {
    number: { generator: "decimal", options: { min: 80, max: 140, scale: 1, distribution: "normal" } },
  }),
  meaning(
    "strength, agility, intelligence, health, hp, mana, stamina, defense, attack, damage, armor, attack power, hit point, hitpoints, dexterity, luck, endurance, max health, current health, base damage, mp",
    { number: { generator: "integer", options: { min: 1, max: 100, distribution: "normal" } } },
  ),
  meaning("story point, effort, story points, estimation", {
    number: { generator: "choice", options: { values: [1, 2, 3, 5, 8, 13] } },
  }),
  meaning("estimate", { number: { generator: "choice", options: { values: [1, 2, 3, 5, 8, 13] } } }, { whole: true }),
  meaning("low estimate, high estimate, cost estimate, price estimate", { number: "price" }),
  meaning(
    "size, total size, max size",
    { integer: { generator: "integer", options: { min: 1, max: 5000, distribution: "lognormal" } } },
    { confidence: 0.55 },
  ),
];
