import type { EntryKind } from "./entry-kind.ts";

/** What people write, talk and learn about. */
export const TOPICS: Readonly<Record<string, EntryKind>> = {
  topic: {
    known: `
health, wellness, health & wellness: Tips for body and mind, from sleep to nutrition|Staying fit and well, explained by people who know
finance, money, personal finance: Saving, investing and everything about money
sports, sport: Matches, training and stories from the pitch
music: New albums, concerts and the people behind them
nature, environment: Animals, plants and how to protect them
technology, tech: New devices, software and what they do to us|Gadgets, apps and the ideas behind them
business, work: Companies, careers and the economy
science: Discoveries and the people who make them
history: Stories from the past that still matter
news: What happened, in short
education, learning: Schools, universities and lifelong learning
culture, arts: Books, theatre, film and exhibitions
travel: Routes, cities and tips for the way
family, parenting: Life with children, from birth to moving out
food, recipes, cooking: Recipes, restaurants and good ingredients
lifestyle: Home, fashion and free time
design: Products, typography and spaces
politics: Parties, elections and what they decide
entertainment: Films, series, games and shows
opinion: Comments and guest articles
programming, development, coding: Languages, tools and code worth reading
web development: Frontend, backend and everything in between
javascript: Tips, libraries and news from the JavaScript world
python: Scripts, packages and tutorials
devops: Deployment, monitoring and infrastructure
security: Vulnerabilities and how to protect against them
marketing: Campaigns, content and analytics
productivity: Methods and tools for getting things done
fashion: Trends, brands and what to wear
photography: Cameras, light and pictures worth a look
gaming, games: Reviews, tips and news about games
diy, crafts: Instructions for making things yourself
gardening, garden: What to sow, plant and prune
sustainability, climate: Living with fewer resources
interviews: Conversations with people who have something to say
tutorials, guides, how to: Step-by-step instructions
announcements: News from our team
reviews: Tested and rated by our editors
events: Where to go and what to see
general, uncategorized, uncategorised, other, misc: Everything that fits nowhere else`,
    any: `
(Articles|News and background|Tips and stories|Everything) about {name}
(What we write|All posts|Our latest articles) about {name}
{Name} for (beginners and experts|everybody who is curious|those who want to know more)`,
    more: `
New articles every week.
Written by our editors and guest authors.`,
  },
  board: {
    known: `
general discussion, general, general chat: Talk about anything that fits nowhere else
introductions, introduce yourself, welcome: New here? Tell us who you are
help & support, help and support, support, help, q&a: Questions and answers, nobody is too new to ask
announcements, news, updates: News from the team, read-only for members
feedback, suggestions, ideas: Tell us what works and what does not
marketplace, buy & sell, classifieds: Buy, sell and swap among members
show and tell, showcase, gallery: Show what you have made
off-topic, off topic, lounge, random: Anything goes, as long as it is friendly
tips and tricks, tutorials, guides, resources: Short guides and useful links from members
events, meetups: Meetings near you and online
bugs, bug reports: Found a bug? Report it here with steps to reproduce
feature requests: Wishes for the next versions
jobs, careers: Job offers and people who look for one
rules, rules & guidelines: Please read before posting
engineering: Code, builds and architecture
marketing: Campaigns, content and press
sales: Deals, pipeline and pricing questions
design: Drafts, feedback and inspiration
product: Road map, research and decisions
releases: What ships when
incidents: Only for ongoing incidents
social: Lunch, birthdays and weekends`,
    any: `
Discussions about {name}
Everything about {name}: (questions, news and experiences|ask, share and discuss)
A place for (those who love|beginners and experts in|questions about) {name}`,
    more: `
(Be kind and stay on topic.|Use the search before you ask.|Pictures are welcome.)`,
  },
  ticket: {
    known: `
technical problem, technical issue, technical, technical support: Something does not work as it should
billing, invoice, payment: Questions about invoices, payments and refunds
account, account access, login: Password, profile and access
general question, general enquiry, general inquiry, general, question: Everything that is not covered by another category
complaint, complaints: Customers who are not satisfied
feature request, feature: Wishes for new functions
returns, return, refund: Returning goods and getting money back
delivery, shipping: Where is my parcel, wrong address, damaged box
installation, setup: Help with the first steps
cancellation: Ending a contract or a subscription
bug, bugs: Faults that can be reproduced
hardware: Computers, printers, phones and other devices
software: Installation, updates and licences
network: Wi-Fi, VPN and lines
access: Accounts, permissions and passwords
security: Suspicious mails, lost devices, unusual logins
power: Power cuts and batteries
safety: Accidents and dangerous situations
data loss: Deleted files and broken disks
sales: Offers, prices and orders
feedback: Praise and criticism
story: What users should be able to do
task: Work without visible change for users
improvement: Makes something existing better
epic: Large piece of work made of many stories
incident: Interruption of a service
problem: Unknown cause of several incidents
change: Planned change of a system
service request, request: Standard request, such as a new account
other: Everything else`,
    any: `
(Requests|Questions|Tickets) about {name}
{Name}, (answered by the support team|passed on to the responsible team|answered within a day)`,
  },
  label: {
    known: `
onboarding: First steps of new customers
follow-up, follow up: Has to be looked at again
bug: Something does not work
feature, enhancement, feature request: New function or improvement
performance: Too slow or uses too much memory
urgent, important: Before everything else
needs info, needs more info, waiting for info: Cannot go on without an answer
billing: Invoices, payments and refunds
help wanted: Somebody from outside may take it
good first issue: Suitable for newcomers
question: Needs an answer, no change
design: Screens, icons and wording
refund: Money to be paid back
duplicate: Reported before
documentation, docs: Help pages, guides and comments in code
wontfix, won't fix: Will not be changed
invalid: Cannot be reproduced or does not belong here
security: Touches security, handle with care
backend: Server, database and interfaces
frontend: Everything that users see
vip: Important customer
spam: Unwanted messages
blocked: Waits for something else
tech debt, refactoring: Cleans up without visible change
ready: Can be started
review: Waits for a second pair of eyes`,
    any: `
Everything about {name}
For (tickets|items|entries) that have to do with {name}
Belongs to {name}, (used in filters|counted in the monthly report|set by hand)`,
  },
  tag: {
    any: `
Everything (tagged|marked) {name}
(Posts|Articles|Entries|Questions) about {name}
For (questions|posts) about {name}; (read the guide first|please add a version|use together with a more general tag)`,
  },
  genre: {
    known: `
ambient: Calm, spacious sounds without a firm beat
punk: Short, fast and loud, with simple chords
jazz: Improvisation, swing and blue notes
blues: Twelve bars, slow tempo and a lot of feeling
world, world music: Traditional music from all continents
folk: Songs handed down, mostly with acoustic instruments
country: Stories with guitar, fiddle and steel guitar
opera: Drama sung on stage with orchestra
hip-hop, hip hop, rap: Rhymes over beats and samples
metal, heavy metal: Distorted guitars and fast drums
soul: Gospel and blues with big voices
electronic, electronica, dance, edm: Made with synthesizers and drum machines
classical: Orchestral and chamber music of several centuries
rock, alternative, rock and roll: Guitars, bass, drums and a strong beat
gospel: Spiritual songs for choir
soundtrack: Music from films and series
pop: Catchy melodies that everybody knows
latin: Salsa, bossa nova, tango and more
reggae: Laid-back rhythms from Jamaica
funk: Groove, bass and brass
r&b, r&b/soul: Smooth vocals over rhythm and blues
indie: Independent artists off the mainstream
action: Chases, fights and stunts
animation: Drawn or computer-made, for all ages
children, kids: Made for young audiences
classics: Works that stood the test of time
comedy: Made to make you laugh
documentary: Real people and real events
drama: Serious stories about people and their conflicts
family: For young and old together
fantasy: Magic, myths and other worlds
foreign: From all over the world in the original language
horror: Fear, suspense and the supernatural
mystery: Riddles and crimes that wait to be solved
new: Released in the last months
romance: Love stories with and without a happy ending
science fiction, sci-fi: The future, space and technology
sports: Victories, defeats and the road to them
thriller: Suspense until the last minute
travel: Journeys near and far
western: Cowboys, saloons and wide landscapes
crime: Detectives, gangs and cases
adventure: Journeys into the unknown
war: Stories from the front and from home
biography: Lives of real people
history, historical: Set in the past
poetry: Verse, old and new
non-fiction, nonfiction: Facts, essays and reports
self-help: Advice for everyday life
young adult: Stories for readers from 12 to 18
strategy: Planning ahead beats quick fingers
puzzle: Logic and patience
role-playing, rpg: Characters, quests and long stories
simulation: Farms, cities and vehicles under your control
racing: Cars, tracks and lap times
shooter, fps: Quick reactions and good aim
platformer: Jumping from ledge to ledge
sandbox: Build what you like`,
    any: `
{Name}, (old and new|from the beginnings to today|with all its varieties)
(Works|Titles) from {name} and its neighbours`,
  },
  subject: {
    known: `
physical education, pe, sports: Games, athletics and health
drama, theatre: Acting, voice and staging
mathematics, maths, math: Numbers, algebra, geometry and statistics
physics: Forces, energy, light and matter
computer science, informatics, ict, computing: Programming, data and how computers work
spanish: Speaking, reading and writing Spanish
english: Literature, grammar and writing
politics, political science: Governments, parties and elections
psychology: How people think, feel and behave
philosophy: Big questions and clear arguments
statistics: Collecting, describing and testing data
chemistry: Substances and how they react
astronomy: Planets, stars and galaxies
law: Contracts, crime and constitutions
sociology: How societies work and change
art, visual arts: Drawing, painting and the history of art
engineering: From sketch to prototype
literature: Novels, poems and plays from five centuries
economics: Markets, money and decisions
history: From ancient times to the present
french: Speaking, reading and writing French
geography: Landscapes, climate and cities
music: Singing, playing and listening
german: Speaking, reading and writing German
biology: Cells, plants, animals and ecosystems
science: Experiments from biology, chemistry and physics
religion, religious education, ethics: Beliefs and values of the world
business studies, business: How companies plan, sell and account
accounting: Bookkeeping and annual accounts`,
    any: `
{Name} (from the basics to the final exam|with exercises and projects|for all year groups)
(Basics|Ideas and methods) of {name}`,
    more: `
(Three|Four|Five) lessons a week.
(Compulsory|Elective) from year (7|8|9|10).`,
  },
};
