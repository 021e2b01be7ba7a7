import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list, money, number, oneOf, pattern, small } from "../short-meanings.ts";

/** Courts, authorities, clubs, pay: what offices write down. */
export const OFFICES: readonly Meaning[] = [
  // Times of day, prices a month, addresses of machines.
  pattern("opens, opens at, open at, open from", "(0[7-9]|1[01]):(00|30)", { whole: true, confidence: 0.88 }),
  pattern("closes, closes at, close at, open until, open till", "(1[6-9]|2[0-3]):(00|30)", {
    whole: true,
    confidence: 0.88,
  }),
  meaning(
    "opens, opening, open time, opening time, opens at time, business start",
    {
      time: { generator: "choice", options: { values: ["07:00:00", "08:00:00", "08:30:00", "09:00:00", "10:00:00"] } },
    },
    { confidence: 0.92 },
  ),
  meaning(
    "closes, closing, close time, closing time, business end",
    {
      time: { generator: "choice", options: { values: ["17:00:00", "18:00:00", "19:00:00", "20:00:00", "22:00:00"] } },
    },
    { confidence: 0.92 },
  ),
  meaning(
    "price month, price per month, monthly price, monthly fee, price monthly, fee monthly",
    { number: { generator: "choice", options: { values: [9.99, 14.99, 19.99, 29, 39, 49, 59, 79] } } },
    { confidence: 0.92 },
  ),
  number("hourly fee, fee per hour, session fee, lesson fee", 20, 120),
  pattern("private ip, internal ip, lan ip, local ip, vpc ip", "10\\.[1-9]?[0-9]\\.[1-9]?[0-9]\\.[1-9][0-9]?"),
  pattern("public ip, external ip, wan ip, elastic ip", "(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.[1-9][0-9]?"),
  pattern("version tag, git tag, release tag, image version, docker tag, tag version", "v[1-4]\\.[0-9]\\.[0-9]{1,2}"),
  list("default branch, main branch, target branch", "main|main|main|master|develop"),
  meaning("json, json text, json blob", { text: "json", json: "json" }, { confidence: 0.9 }),
  meaning(
    "office extension, phone extension, work extension, desk extension, office ext, phone ext",
    { text: { generator: "digits", options: { length: 4 } } },
    { confidence: 0.92 },
  ),
  // Law and offices.
  list(
    "court, court name, tribunal",
    "District Court|Superior Court|Court of Appeal|Family Court|Municipal Court|Commercial Court|County Court",
  ),
  list(
    "practice area, area of law, legal area, area of practice, expertise, field of law",
    "Family Law|Employment|Real Estate|Litigation|Tax|Intellectual Property|Criminal Defense|Corporate|Immigration|Insolvency",
  ),
  meaning(
    "opposing counsel, counsel, lead counsel, attorney, lawyer, solicitor, barrister, notary, magistrate, prosecutor, plaintiff, defendant, claimant, respondent, witness, executor, heir, trustee, guarantor, deponent",
    { text: "fullName" },
  ),
  meaning(
    "opposing party, counterparty, third party, other party, adverse party",
    { text: "companyName" },
    { confidence: 0.9 },
  ),
  pattern(
    "case caption, case title, case name, caption of case",
    "(Adler|Baker|Carter|Dalton|Ellis|Foster|Grant|Hayes|Irwin|Jensen) v\\. (Keller|Lowe|Marsh|Nolan|Ortega|Pierce|Quinn|Reyes|Stone|Turner)",
  ),
  pattern("docket number, docket no, docket, cause number", "2[0-6]-(CV|CR|FA)-[0-9]{5}"),
  pattern("bates start, bates end, bates number, bates begin", "ABC[0-9]{7}"),
  list(
    "office, branch office, field office, issuing office, branch, branch name, pickup branch, dropoff branch, return branch, home branch, pickup location, dropoff location, bank branch",
    "Central|Airport|Main Street|North|South|Downtown|Harbor|Station|West End|University|Old Town|Riverside",
    { confidence: 0.84 },
  ),
  list("decision, ruling, verdict, determination", "approved|rejected|approved|deferred|returned"),
  meaning("refusal ground, ground for refusal, denial reason, refusal reason, reason denied", {
    text: oneOf(
      "Incomplete documents|Missing signature|Fee not paid|Not eligible|Expired identification|Information could not be verified",
    ),
  }),
  pattern("mrz, machine readable zone", "P<UTO[A-Z]{6,9}<<[A-Z]{5,8}<<<<<<<<<<<<<<<<<<<<<<<<<<"),
  list(
    "land use, landuse, zoning, zoning type, zone type, land use type",
    "residential|commercial|agricultural|industrial|mixed use|recreation|forest|vacant",
  ),
  list("usage type, use type, property use", "residential|commercial|industrial|mixed"),
  // Worship and clubs.
  pattern(
    "scripture reference, scripture, bible verse, verse reference, bible reference",
    "(Psalm|John|Luke|Matthew|Mark|Romans|Genesis|Isaiah|Acts) ([1-9]|1[0-9]|2[0-8]):([1-9]|1[0-9])",
  ),
  list(
    "service type, worship type, mass type",
    "standard|express|maintenance|consultation|delivery|installation|inspection",
    { confidence: 0.84 },
  ),
  list(
    "fund name, fund",
    "General Fund|Building Fund|Missions|Youth|Emergency Relief|Scholarship|Endowment|Benevolence|Capital Reserve|Growth Fund",
    { confidence: 0.9 },
  ),
  list(
    "party name, political party, party affiliation",
    "Progress Alliance|Green Future|Liberal Union|Citizens' Party|Democratic Center|People's Movement|Social Reform|National Renewal|Rural Coalition|New Horizon",
    { confidence: 0.9 },
  ),
  meaning(
    "pollster, polling firm, pollster name, survey institute, commissioned by, research firm",
    { text: "companyName" },
    { confidence: 0.9 },
  ),
  number("margin of error", 1.5, 4.5, 1),
  small("registered voter, eligible voter, voter count, electorate, registered voters", 1200, 90_000),
  small("ballots cast, ballot cast, votes cast, total votes, ballots", 150, 3000),
  small(
    "invalid ballot, spoiled ballot, rejected ballot, invalid votes, invalid ballots, postal ballots, blank votes, postal ballot",
    0,
    240,
  ),
  // Pay.
  number("fte, full time equivalent, employment level, workload percent fte", 0.4, 1, 2),
  number(
    "regular hour, regular hr, regular hours, hours worked, worked hours, paid hours, scheduled hours",
    60,
    168,
    2,
  ),
  money("rate per day, day rate, daily wage, wage per day, pay per day, salary per day, daily pay", 80, 620),
  small("overtime hour, overtime, overtime hours, overtime hr, extra hours", 0, 24, 2),
  money("federal tax, income tax, tax withheld, withholding, wage tax, federal withholding", 80, 1400),
  money("state tax, local tax, church tax, city tax", 10, 300),
  money(
    "social security, medicare, retirement, retirement 401 k, pension contribution, health premium, social security tax, employee contribution, employer contribution, pension, 401 k, dental premium",
    15,
    520,
  ),
  meaning(
    "gross pay, net pay, gross wage, net wage, take home pay, gross amount paid",
    {
      decimal: {
        generator: "decimal",
        options: { min: 900, max: 7800, scale: 2, distribution: "lognormal", mean: 2900, deviation: 1100 },
      },
    },
    { confidence: 0.95 },
  ),
  money("ytd gross, year to date gross, ytd net, ytd tax, year to date", 1500, 90_000),
  list("filing status, tax filing status, tax status", "single|married_joint|married_separate|head_of_household"),
  pattern("routing number, bank routing, aba number, aba, bank routing number", "0[0-9]{8}"),
  number(
    "entitled day, entitled days, annual leave day, vacation day, vacation days, leave entitlement, holiday entitlement",
    20,
    32,
    1,
  ),
  small("carried over, carry over, carryover, taken day, taken days, days taken, remaining leave", 0, 14, 1),
  // Accounts of clubs and towns, in other words for payments.
  list(
    "purpose, payment purpose, purpose of payment, remittance information, usage text, intended use",
    "Membership fee 2026|Invoice 2025-0147|Donation|Rent March|Refund of expenses|Deposit workshop|Monthly fee",
  ),
  pattern(
    "cost center number, cost center code, cost center no, account contra, contra account, offset account",
    "[1-9][0-9]{3}",
  ),
  pattern("voucher number text, document no, receipt number, voucher no, slip number", "[0-9]{4}-[0-9]{5}"),
  list(
    "volunteer role, honorary office, honorary post, club office",
    "Treasurer|Coach|Secretary|Youth leader|none|Board member",
  ),
  list("membership fee type, contribution type, fee type, dues type", "adult|youth|family|reduced|honorary"),
  pattern("call number, shelf mark, shelfmark, library call number", "[0-9]{3}\\.[0-9]{2} [A-Z]{3}"),
];
