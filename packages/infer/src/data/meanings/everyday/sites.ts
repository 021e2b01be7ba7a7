import { one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { pattern } from "../../short-meanings.ts";

const sure = { confidence: 0.95 };

/** What organisations do for people. */
export const OUTREACH =
  "Youth Leadership Programme|Legal Aid Clinic|Community Health Workers|Women in Business|Digital Skills for Seniors|Teacher Fellowship|Clean Water Initiative|School Meals|Summer Academy|Mentoring Network|Small Grants Fund|Internship Programme";

/** The pages of an organisation's site, and what it says of itself there. */
export const SITES: readonly Meaning[] = [
  ...plainly(
    "navigation, navigation item, navigation link, nav item, nav link, menu link, nav menu, main menu, footer link, quick link, header link, site menu, navbar item",
    one(
      "title, label, name, text, link text, link title",
      "Home|About us|Services|Contact|News|Our team|Events|Gallery|Projects|Careers|FAQ|Blog|Resources|Partners|Publications|Support",
      sure,
    ),
    pattern(
      "url, link, href, path, link url",
      "/(about|services|contact|news|team|events|gallery|projects|careers|faq|blog|resources|partners|publications|support)",
      sure,
    ),
  ),
  ...plainly(
    "static page, cms page, site page, web page, legal page, info page",
    one(
      "title, name, page title, heading",
      "About us|Contact|Our history|Privacy policy|Terms and conditions|Our team|Services|Vision and mission|Frequently asked questions|Careers|Imprint|How to find us|Membership|Support us|Opening hours|Annual reports",
      sure,
    ),
  ),
  ...plainly(
    "core value, company value, value statement, our value, guiding principle, brand value",
    one(
      "title, name, label, heading, value",
      "Integrity|Respect|Accountability|Innovation|Transparency|Teamwork|Excellence|Inclusion|Sustainability|Courage|Empathy|Service",
      sure,
    ),
    one(
      "description, detail, text, summary",
      "We keep our word, to partners and to one another.|We say what we do and what it costs.|We listen before we decide.|Everybody is welcome and heard.|We try new ways and learn from mistakes.|We leave places better than we found them.|Quality goes before speed.|We share what we know.|We learn from what goes wrong.|Quality takes the time it takes.|We are careful with money that is not ours.",
      sure,
    ),
  ),
  ...plainly(
    "pillar, core pillar, strategic pillar, focus area, thematic area, practice area, strategic area, programme area, program area, work area, strategic priority, priority area, area of work, expertise area, impact area, intervention area",
    one(
      "title, name, label, heading",
      "Education|Health|Human rights|Youth|Environment|Access to justice|Livelihoods|Research|Governance|Digital inclusion|Women and girls|Community development",
      sure,
    ),
    one(
      "description, detail, text, summary",
      "Training and mentoring for young people.|Advice and support for those who cannot afford it.|Research that informs public debate.|Work with schools and local groups.|Better services for remote places.|Campaigns and public events all year round.|Support for small businesses and cooperatives.|Clean water, safe homes and healthy food.|Meals and company for older neighbours.|Language courses for newcomers.|Seeds and tools for village gardens.|Scholarships for the first in a family to study.|Legal advice for tenants.|A bus that brings books to villages.|Help after floods and storms.",
      sure,
    ),
  ),
  ...plainly(
    "outreach program, community program, social program, youth program",
    one("title, name", OUTREACH, { confidence: 0.945 }),
  ),
  ...plainly(
    "program, project, training, course, workshop, initiative, research, study, intervention",
    one(
      "outcomes, expected outcome, expected outcomes, learning outcome, learning outcomes, expected result, expected results, key result, key results",
      "Participants can plan and run a small project.|More girls take part in science lessons.|Fewer families without safe water.|Local groups carry on without outside help.|Teachers use the new material in class.|Young people find work or start a business.|Better advice for those who cannot pay.|Findings are used by the council.|More parents read to their children.|Forty teachers use the new material.|Farmers lose less of the harvest.|Two villages look after their own well.|Young people find work within half a year.",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "impact stat, key figure, site stat, impact number, achievement stat, counter, home stat, statistic",
    one(
      "label, title, caption",
      "People reached|Projects completed|Volunteers|Partner organisations|Years of experience|Countries|Schools supported|Trainings held|Happy customers|Awards",
      {
        confidence: 0.925,
      },
    ),
    pattern("number, value, figure", "([1-9][0-9]{0,2}|[1-9][0-9]?,[0-9]00)\\+?", { confidence: 0.925 }),
  ),
  ...plainly(
    "home section, homepage section, page section, landing section, site section, content block, home page section",
    one(
      "section type, type, kind, block type",
      "hero|about|services|testimonials|gallery|contact|team|stats|news|partners",
      sure,
    ),
    one(
      "title, heading, name",
      "Who we are|What we do|Our services|Latest news|What people say|Our partners|Get involved|Meet the team|Our impact|Contact us|Upcoming events|Why choose us",
      sure,
    ),
    one(
      "content, body, text, description, subtitle",
      "We support families, schools and small firms in the region.|Founded by neighbours, today a team of thirty.|Read what we have achieved together this year.|Our office is open on weekdays from nine to five.|Three steps: call us, meet us, start.|People who work with us stay for years.|Courses and events for every age.|Ask us anything, we answer within a day.|Every donation goes to the projects.|Our newest workshop opened in March.|Volunteers find a task within a week.|We publish our accounts every year.|Talk to us about your idea.|Four offices, one team.|Meet us at the summer market.",
      sure,
    ),
    one("link text, button text, cta text", "Learn more|Contact us|Read more|See all|Get started|Join us", sure),
  ),
  ...plainly(
    "hero slide, slide, hero, hero section, banner, hero banner, carousel item, slider",
    one(
      "title, heading, headline",
      "Welcome|Building better communities|Learning for life|Your partner for growth|Care you can trust|Made to last|Together we can do more|New season, new ideas|Quality from the region|Join us this summer",
      { confidence: 0.93 },
    ),
    one(
      "subtitle, sub title, subheading, description, tagline",
      "Services for families and firms since 1998|Courses, workshops and advice|Open to everybody, all year round|Book your visit online|Ask us for a free quote|Discover our latest projects|Support our work with a donation|Free delivery in the city|New courses start in September|Meet the people behind our work|Advice without an appointment every Tuesday|See what we have built in ten years|Stories from our members|Made by hand, delivered to your door|Join more than 400 volunteers",
      { confidence: 0.945 },
    ),
  ),
  one(
    "copyright text, copyright notice, footer text, copyright",
    "© 2026 All rights reserved.|© 2025. All rights reserved.|Copyright 2026. Content may be shared with attribution.|© 2018-2026",
    { confidence: 0.93 },
  ),
  one("newsletter title, newsletter heading", "Stay in touch|Our newsletter|Subscribe for updates|News in your inbox"),
  one(
    "newsletter description, newsletter text",
    "Once a month, no advertising.|News and dates, straight to your inbox.|Unsubscribe at any time.|The latest from our projects.",
  ),
  one(
    "pricing info, price info, pricing information, pricing detail, pricing note",
    "From 90 per hour|On request|Fixed price by project|Free for members|From 450 per day|Free first consultation|Depends on scope",
    {
      confidence: 0.93,
    },
  ),
  one(
    "office hours, office hour, reception hours",
    "Mon-Fri 9:00-17:00|Mon-Fri 8:30-16:30|Mon-Thu 9:00-18:00, Fri 9:00-14:00|Weekdays 8:00-16:00|Mon-Sat 10:00-18:00",
    { confidence: 0.93 },
  ),
  pattern("template, page template, layout template", "(default|full-width|landing|sidebar|contact|blog|home)", {
    of: ["static page", "cms page", "site page"],
    confidence: 0.945,
  }),
  meaning(
    "year filed, year founded, year established, year started, year awarded, year published, year completed, year graduated, year acquired, year opened, year registered, year joined, year of passing, passing year",
    {
      text: { generator: "pattern", options: { regex: "20(0[5-9]|1[0-9]|2[0-5])" } },
    },
  ),
  ...plainly(
    "board member, board, trustee, committee member, governor, council member",
    one(
      "role, position, title, designation",
      "Chair|Treasurer|Secretary|Member|Vice chair|Trustee|Patron|Legal adviser",
      sure,
    ),
  ),
  ...plainly(
    "program, academic program, degree program, course program, study program",
    one(
      "requirement, requirements, entry requirement, admission requirement, eligibility",
      "Secondary school certificate.|Two years of work experience.|Pass in mathematics and English.|Bachelor's degree in a related field.|Interview and written test.|Diploma or equivalent.|Minimum age 18.|Letter of recommendation.|Portfolio of recent work.|Driving licence class B.|Placement test in the first week.|Fluent English.|Certificate of good conduct.|A place of work in the field.|Own laptop.",
      {
        confidence: 0.93,
      },
    ),
  ),
];
