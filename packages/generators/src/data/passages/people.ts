import { passages } from "./passages.ts";
import type { Passages } from "./passages.ts";

/** What people say of themselves, and what is said of how they do. */
export const PEOPLE: Readonly<Record<string, Passages>> = {
  bio: passages(
    "bio",
    1,
    3,
    `
@ordered
(Teacher|Software developer|Nurse|Architect|Carpenter|Graphic designer|Engineer|Journalist|Gardener|Accountant|Photographer|Biologist|Cook|Student|Librarian|Paramedic) (from Leeds|based in Lisbon|living in Vienna|by day|and proud parent of two|with a weakness for old bicycles|who loves the sea|in a small town).
(Loves|Into|Enjoys|Always up for) (hiking, board games|jazz, long walks|cooking, crime novels|climbing, photography|chess, old films|running, house plants|cycling, street food|gardening, podcasts|travelling, languages) and (good coffee|bad puns|black tea|early mornings|dogs|live music).
(Here to learn.|Opinions are my own.|Ask me about sourdough.|Always looking for the next mountain.|Coffee first.|Happy to help.|Currently learning Italian.|Say hello!|Collecting small adventures.|Less screen, more green.)`,
  ),

  doctorBio: passages(
    "bio",
    2,
    3,
    `
@ordered
(Studied medicine in|Graduated from medical school in) (Edinburgh|Vienna|Leuven|Dublin|Bologna) and has (10|15|20) years of experience in the field.
Special interest in (prevention|chronic pain|sports injuries|diabetes care|minimally invasive surgery|care of older patients).
Takes time to listen and explains findings in plain words.
Speaks English, (French and Spanish|German|Italian|Portuguese).
Member of several medical societies.`,
  ),

  teacherBio: passages(
    "bio",
    2,
    3,
    `
@ordered
Has been teaching (mathematics|languages|history|science|music|computer science) for (six|eleven|eighteen) years.
Studied in (Leeds|Ghent|Graz|Porto|Galway) and worked (abroad|in publishing|in industry) before.
Believes that everybody can learn, with patience and good examples.
Runs the (school choir|chess club|science club|theatre group) in the afternoons.
Likes to explain difficult things with simple drawings.`,
  ),

  authorBio: passages(
    "bio",
    2,
    3,
    `
@ordered
Writes about (food and travel|technology and society|history and small towns|nature and gardening|money and work).
(Her|His) articles have appeared in several newspapers and magazines.
Grew up by the sea and now lives in (Edinburgh|Lyon|Ghent|Cork) with two cats.
Author of (two|three|five) books, the latest of which was published last year.
Working on a first novel.`,
  ),

  speakerBio: passages(
    "bio",
    2,
    3,
    `
@ordered
(Leads product design|Heads research|Is a principal engineer|Runs a small consultancy|Works as an independent advisor) and has spoken at more than (twenty|forty) conferences.
Before that (she|he) founded two companies, one of which failed.
Known for clear talks with many examples from practice.
Co-organises a local meetup and mentors newcomers.`,
  ),

  agentBio: passages(
    "bio",
    2,
    3,
    `
@ordered
Has been selling and letting homes in the region for (eight|twelve|twenty) years.
Knows every street and most of the neighbours.
Reachable in the evening and at weekends, too.
Honest advice is more important to me than a quick deal.
Specialised in (family homes|flats in the old town|commercial property).`,
  ),

  appraisal: passages(
    "comment",
    1,
    2,
    `
Reliable, well organised and always helpful.
Met all goals of the year.
Works independently and keeps deadlines.
Has grown into the new role quickly.
Should ask for help earlier when a task gets stuck.
Communication with other departments has clearly improved.
Delivers good quality, but takes on too much at once.
A pleasure to work with.
Ready for more responsibility.
Would benefit from a course in (presentation|project management|negotiation).
Goals for next year: (lead a small project|train a new colleague|learn the new system).
Punctual, careful and well liked in the team.`,
  ),

  ownAppraisal: passages(
    "comment",
    1,
    2,
    `
I am satisfied with the year and thankful for the feedback.
I would like to spend more time on (customers|development|planning).
The (move to the new system|change of team|large project in spring) was hard, but worth it.
I have reached (four of five|all|most) goals of the year.
Clearer priorities would help me.
Next year I would like to (lead a small project|train a new colleague|improve my English).
I enjoyed working with (the new colleagues|the customers in the north|the other departments).
I could have asked for help earlier.
A course in (presentation|project management|negotiation) would be useful.
I am proud of the (migration|fair in autumn|new guide for beginners).`,
  ),

  interviewFeedback: passages(
    "comment",
    1,
    2,
    `
Strong communication skills, answered all questions clearly.
Good technical knowledge, little experience with large teams.
Friendly and well prepared.
Could explain past projects in detail.
Salary expectations above our range.
Motivated, would fit the team.
Struggled with the practical exercise.
Recommend a second interview.
Not the right profile for this role, but interesting for another one.
Asked good questions about the product.
Solid solution to the task, good tests.
Rather quiet, opened up towards the end.`,
  ),

  quizExplanation: passages(
    "answer",
    1,
    1,
    `
See chapter (2|3|5|7) for details.
The other answers are common mistakes.
Read the question again: only one answer fits all conditions.
This was covered in the (first|second|third) lesson.
Remember the rule from the last exercise.
If you were not sure, look it up in the glossary.`,
  ),

  quiz: passages(
    "question",
    1,
    1,
    `
# What is the capital of Australia?
Canberra
Sydney
Melbourne
Perth

# What is the capital of Canada?
Ottawa
Toronto
Vancouver
Montreal

# Which planet is closest to the Sun?
# Which planet is closest to the sun?
Mercury
Venus
Mars
Earth

# How many sides does a hexagon have?
Six
Five
Eight
Seven

# In which year did the Berlin Wall fall?
1989
1961
1991
1985

# Who painted the Mona Lisa?
Leonardo da Vinci
Michelangelo
Raphael
Rembrandt

# What is the chemical symbol for gold?
Au
Ag
Go
Gd

# Which gas do plants take in for photosynthesis?
# Which gas do plants take in?
Carbon dioxide
Oxygen
Nitrogen
Hydrogen

# What is the square root of 144?
12
14
11
16

# What is the largest ocean on Earth?
The Pacific
The Atlantic
The Indian Ocean
The Arctic Ocean

# Which organ pumps blood through the body?
The heart
The liver
The lungs
The kidneys

# What is 3/4 + 1/8?
7/8
4/12
1
5/8

# Solve 2x + 5 = 17.
6
11
5
7

# What is 15 % of 240?
36
24
40
16

# What is the capital of Portugal?
Lisbon
Porto
Madrid
Braga

# How many degrees are in a triangle?
180
90
360
270

# What does a compiler do?
Turns source code into machine code
Runs tests
Stores files
Connects to the network

# What is the chemical symbol for iron?
Fe
Ir
I
Fr

# How many bits are in a byte?
8
4
16
10

# Which force keeps planets in orbit?
Gravity
Friction
Magnetism
Air pressure

# In which year did World War II end?
1945
1918
1939
1949

# What is 15 % of 80?
12
8
15
10

# Which continent is the Sahara in?
Africa
Asia
Australia
South America

# What does a thermometer measure?
Temperature
Air pressure
Humidity
Speed

# Who wrote "Romeo and Juliet"?
# Who wrote 'Hamlet'?
William Shakespeare
Charles Dickens
Jane Austen
Oscar Wilde

# What is the past tense of "go"?
# What is the past tense of 'go'?
went
gone
goed
going

# Which of these numbers is prime?
# Which of these numbers is prime: 15, 17, 21?
17
15
21
27

# Which keyword defines a function in Python?
def
function
fun
define

# What does HTML stand for?
HyperText Markup Language
High Transfer Markup Language
HyperText Machine Language
Home Tool Markup Language

# Which data structure works last in, first out?
Stack
Queue
List
Tree

# What is the plural of "child"?
children
childs
childrens
childes

# At what temperature does water boil at sea level?
100 degrees Celsius
90 degrees Celsius
80 degrees Celsius
120 degrees Celsius`,
  ),
};
