import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";
import { list } from "../../short-meanings.ts";

const sure = { confidence: 0.945 };

/** What is told of people who do one kind of work, and what they did before. */
export const TRADES_PEOPLE: readonly Meaning[] = [
  ...plainly(
    "stylist, barber, hairdresser, beautician, photographer, guide, tour guide, tutor, instructor, coach, consultant, lawyer, attorney, speaker, mentor, provider, freelancer, staff, staff member, team member, employee, technician, expert, professional, artisan, florist, caterer, planner",
    one(
      "bio, biography, about, profile, about me, introduction",
      "Joined the team in 2019 after ten years abroad.|Takes time to listen before starting.|Learned from the best and still learns every year.|Known for careful work and good humour.|Specialised in difficult cases.|Worked in Lisbon and Vienna, now back home.|Loves early mornings and happy customers.|Teaches newcomers twice a month.|Fifteen years of experience, still curious.|Started as an apprentice and now leads the workshop.|Keeps the plants of the office alive.|Finds the fault that nobody else finds.|Trained as a nurse before changing trades.|Speaks four languages and learns a fifth.|Plays the trumpet in the town band.|Patient with beginners, strict about safety.",
      sure,
    ),
  ),
  ...plainly(
    "artist, band, musician, performer, singer, dj",
    one(
      "bio, biography, about, description",
      "Four friends who began in a garage and now fill halls.|Songs about small towns and long roads.|Mixes jazz with electronic sounds.|Three albums, two hundred concerts a year.|A voice that needs no microphone.|Folk music with a modern beat.|Writes, plays and produces everything alone.|Known for long, improvised sets.|Recorded the first album in a church.|Two voices, one guitar, many stories.|Danced in the streets before playing on stages.|Won a national prize for young composers.|Plays instruments built by the drummer's father.|Sings in three languages.|Better live than on any record.",
      sure,
    ),
  ),
  ...plainly(
    "work experience, experience, employment, employment history, work history, job history, previous job, career",
    one(
      "title, position, role, job title",
      "Software Engineer|Project Manager|Sales Associate|Marketing Assistant|Accountant|Nurse|Team Lead|Data Analyst|Customer Service Agent|Electrician|Office Manager|Graphic Designer|Warehouse Clerk|Teacher",
      { confidence: 0.955 },
    ),
  ),
  ...plainly(
    "candidate, applicant, job seeker, jobseeker, resume, cv, talent",
    one(
      "summary, professional summary, profile summary, about, about me, bio, objective, career objective",
      "Project manager with eight years in logistics, looking for a team to lead.|Developer who likes tests, clear names and short meetings.|Bilingual sales assistant with a talent for difficult customers.|Nurse with experience in intensive care, open to relocation.|Data analyst who turns numbers into decisions.|Recent graduate in mechanical engineering, two internships.|Electrician with master certificate and own tools.|Designer with a focus on mobile applications.|Chef who cooks with the seasons and calculates well.|Mechanical engineer with patents in packaging.|Accountant who closes the month in three days.|Teacher who turned to publishing and stayed.|Warehouse lead, calm in the busiest week of the year.|Marketing generalist who writes, films and measures.|Graduate in economics with two internships abroad.",
      { confidence: 0.955 },
    ),
  ),
  ...plainly(
    "saved search, job alert, search alert, job search",
    one(
      "name, title, label",
      "Remote frontend jobs|Marketing in Berlin|Part-time near me|Data jobs over 60k|Teaching positions|Night shifts|Jobs without German|Product manager, hybrid",
      { confidence: 0.935 },
    ),
  ),
  ...plainly(
    "issue, bug, task, ticket, story, card, pull request, merge request, work item, backlog item",
    list(
      "label, labels, tag, tags",
      "bug|frontend|backend|documentation|enhancement|good first issue|performance|security|design|regression|needs review|blocked|tech debt|mobile",
      { confidence: 0.94 },
    ),
  ),
  ...plainly(
    "venue section, seating section, seat section, stand, seating area, section",
    one(
      "name, title, section name, label",
      "Block A|Block B|Stalls|Balcony|Gallery|VIP|Standing|North Stand|Circle|Box",
      {
        confidence: 0.925,
      },
    ),
  ),
];
