import { of, one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { number } from "../../short-meanings.ts";

const sure = { confidence: 0.975 };

/** What people keep of those whom they know, of lessons, music and hours: lists of few names, and words that mean one thing there. */
export const PRIVATE_LIFE: readonly Meaning[] = [
  ...plainly(
    "pet category, pet type, pet species, animal category",
    one(
      "name, title, label",
      "Dog|Cat|Rabbit|Hamster|Small bird|Large bird|Fish|Turtle|Guinea pig|Horse|Reptile|Rat|Ferret|Hedgehog",
      sure,
    ),
  ),
  ...of("gender", one("name, title, label", "Woman|Man|Non-binary|Other|Rather not say", sure)),
  ...plainly(
    "life event type, life event category, life event",
    one(
      "name, title, label",
      "New job|Retirement|New school|Moved house|Engagement|Marriage|Birth of a child|New pet|Bought a home|Started a hobby|Learned a language|Holiday abroad|Surgery|Stopped smoking|Driving licence|First marathon",
      sure,
    ),
  ),
  ...plainly(
    "relationship type, relation type, kinship type",
    one(
      "name reverse relationship, reverse name, inverse name, name reverse, reverse relationship",
      "parent|child|sibling|partner|spouse|uncle/aunt|nephew/niece|grandparent|grandchild|friend|colleague|mentor",
      sure,
    ),
  ),
  ...plainly(
    "phone call, telephone call, call log",
    one(
      "content, call content",
      "Talked about the move; wants to visit in spring.|Called to wish a happy birthday.|New job since Monday, sounds happy.|Asked for the address of the dentist.|Could not talk for long, will call back on Sunday.|Planned the weekend at the lake.|Told me about the trip; back home on Friday.|The children have a cold, dinner moved to next week.",
      sure,
    ),
  ),
  one(
    "food preference, dietary preference, meal preference, diet preference, food preference note",
    "Vegetarian|No pork|Vegan|Lactose-free|Gluten-free|Likes fish|Halal|Nothing spicy|No nuts|Eats everything",
    sure,
  ),
  // Somebody who is to be called, rather than what has happened.
  meaning("emergency name, emergency 1 name, emergency 2 name", { text: "fullName" }, { about: ["person"], ...sure }),
  one("transport, transport to school, way to school", "Bus|Car|Walking|School bus|Bicycle|Train|Car pool", {
    about: ["person"],
    confidence: 0.945,
  }),
  ...plainly(
    "timesheet, time entry, time log, work log, worklog, time record, time sheet",
    number("rate, internal rate, fixed rate, hour rate, external rate", 28, 140, 2),
  ),
  one(
    "disc subtitle, disc title, discount subtitle",
    "Live|Bonus Disc|Remixes|Demos|The Early Years|Acoustic Sessions|Disc One|Disc Two",
    sure,
  ),
  one(
    "welcome title, welcome heading, welcome headline, greeting title, chat title",
    "Hi there!|Welcome|How can we help?|Hello and welcome|Chat with us|Good to see you|Questions? Ask us",
    sure,
  ),
];
