import type { EntryKind } from "./entry-kind.ts";

/** Rooms, amenities, tickets, occasions: where people go and what they find there. */
export const PLACES: Readonly<Record<string, EntryKind>> = {
  amenity: {
    known: `
minibar: Stocked with drinks and snacks, charged by use
air conditioning, air con, ac: Cooling and heating, adjustable in the room
free wi-fi, wi-fi, wifi, free wifi, internet: Free of charge in all rooms and public areas|Fast wireless internet, no password needed
airport shuttle: Every 30 minutes, to be booked the day before
iron, ironing board: Iron and board in the wardrobe
desk, workspace: Desk with lamp and sockets
swimming pool, pool, outdoor pool, indoor pool: Heated, open from 7 to 21
coffee machine, coffee maker, kettle: With capsules and tea for the first day
bathtub: Full-size tub with hand shower
safe: Room safe with a code, large enough for a laptop
24-hour reception, reception: Somebody is there day and night
sauna, spa, steam room: Daily from 15 to 21, towels included
parking, free parking, car park, garage: On the premises, not bookable
balcony, terrace: With two chairs and a table
gym, fitness, fitness centre, fitness room: Treadmills, bicycles and weights, open around the clock
hairdryer, hair dryer: In the bathroom
bicycle hire, bikes: City bikes by the hour or by the day
tv, television, smart tv: Flat screen with streaming services
breakfast, breakfast included: Buffet from 7 to 10:30
restaurant: Regional dishes, open for lunch and dinner
bar: Drinks and small dishes until midnight
kitchen, kitchenette: With hob, refrigerator and dishes
washing machine, laundry: Coin-operated, detergent available
dryer: Tumble dryer in the basement
elevator, lift: To all floors, wheelchair accessible
pets allowed, pet friendly: Dogs welcome for a small fee
garden: With deck chairs and a barbecue
heating: Central heating, adjustable in each room
fireplace: Wood is provided
dishwasher: Integrated, tablets provided
crib, baby cot: Free of charge on request
ev charger, charging station: 11 kW, billed by the kilowatt hour
room service: From 7 to 22
concierge: Tickets, tours and tables
meeting room, conference room: Up to twelve people, with screen
wheelchair access, wheelchair accessible: Step-free entrance and wide doors
non-smoking, non smoking rooms: No smoking in the whole house
playground: For children up to twelve
security, cctv: Cameras at the entrances
projector: With HDMI, remote control at the desk
whiteboard: With pens and magnets`,
    any: `
{Name} (free of charge|on request|for all guests|included in the price)
{Name}, (available all year|ask at the reception|open from 8 to 20)`,
  },
  room: {
    known: `
single room, single: One bed, desk and bathroom with shower
double room, double: One large bed, about 20 square metres
twin room, twin: Two separate beds, desk and bathroom with shower
triple room, triple: Three beds, well suited to friends
superior double, superior: More space and a view of the garden
deluxe room, deluxe: 30 square metres, king-size bed and seating area
junior suite: Large room with sofa and coffee machine
suite: Separate bedroom and living room
family room, family: One double bed and two bunk beds
studio: Room with kitchenette, for longer stays
apartment: Two rooms with full kitchen
accessible room, accessible: Step-free, with a wide door and walk-in shower
standard room, standard: Cosy room with everything needed
presidential suite, penthouse: Top floor with terrace and dining table
dormitory, dorm: Bed in a shared room with lockers
executive room, executive: With desk, lounge access and late check-out`,
    any: `
{Name} with (bathroom and desk|a view of the garden|a view of the courtyard), (18|22|26|32) square metres
{Name} on (a quiet floor|the upper floors), (breakfast included|with free Wi-Fi)`,
    more: `
Free Wi-Fi and a flat screen.
(Non-smoking.|Extra bed on request.|Cleaned daily.)`,
  },
  property: {
    known: `
apartment, flat: Self-contained home in a larger building
house, detached house: Detached, with garden
semi-detached, semi detached house: Shares one wall with the neighbour
terraced house, townhouse, row house: One of a row, on two or three floors
villa: Large house with garden, often with pool
studio: One room with kitchen and bathroom
loft: Open floor plan, often in a former factory
penthouse: On the top floor with terrace
cottage, cabin: Small house in the country
bungalow: All rooms on the ground floor
duplex: Flat on two floors
condo, condominium: Owned flat in a shared building
office: Rooms for work, by the month or longer
shop, retail, commercial: Sales area on the ground floor
warehouse, industrial: Storage with loading dock
land, plot: Building land or garden
farm: House with stables and fields
garage, parking space: Space for one car
hotel: Rooms with reception and service
guest house, guesthouse, bed and breakfast: A few rooms with breakfast
hostel: Beds in shared rooms`,
    any: `{Name} (to rent or to buy|in the town or outside|of all sizes)`,
  },
  admission: {
    known: `
early bird: Reduced price until four weeks before
day pass, day ticket: One day of choice, including all sessions
student, reduced, concession: With a valid student card
general admission, regular, standard: Entry to all public areas, free choice of seat
vip: Front rows, separate entrance and drinks
standing: Standing area in front of the stage
weekend pass, full pass: All days, with re-entry
backstage: Tour behind the scenes after the show
group of 4, group: Four people at the price of three
balcony: Seats on the balcony
child, children, kids: Up to 14, together with an adult
adult: From 18 years
senior: From 65 years
family, family ticket: Two adults and up to three children
free, complimentary: Free of charge, registration needed
online, livestream: Link is sent an hour before
workshop: Includes one workshop of choice, places are limited
member: For members, please show the card`,
    any: `{Name}, (not transferable|refundable up to a week before|while places last)`,
  },
  occasion: {
    known: `
music, concert, concerts: Concerts from classical to club
conference, conferences: Talks and panels over one or more days
workshop, workshops: Small groups that learn by doing
meetup, networking: Meeting people with the same interests
sports, sport: Tournaments, runs and matches
festival, festivals: Several stages, food and drinks
exhibition, exhibitions, art: Paintings, photographs and objects
theatre, theater, performing arts: Plays, dance and improvisation
food, food & drink: Tastings, markets and street food
business: Trade fairs, pitches and panels
technology, tech: Talks and demos about software and hardware
education, seminar, lectures: Lectures and courses for everybody
charity, fundraiser: All proceeds go to a good cause
family, kids, children: For children and those who come with them
webinar, online: Live on screen, with questions in the chat
wedding: The ceremony and the celebration afterwards
birthday, party: Music, food and dancing
health: Talks, check-ups and movement
science: Talks and experiments for everybody
culture: Readings, films and exhibitions
nature, outdoor: Walks and activities outside
travel: Slide shows and fairs for travellers
history: Guided tours and talks
community: Organised by neighbours for neighbours
design: Exhibitions and talks on design
finance: Talks about money and markets
news: Press conferences and panels
intro call: Getting to know each other, 15 minutes
interview: First interview by video
30 minute meeting, meeting: Half an hour by video or phone
15 minute chat: A quick question, no preparation needed
project kick-off, kick-off: Goals, roles and next steps
product demo, demo: A tour through the product with time for questions
site visit: We come to you
consultation: One hour with a specialist
office hours: Open hour for any question
coaching session: One to one, with homework
weekly check-in: Short update on what is going on
follow-up: Second meeting after the first consultation
general check-up, check-up: Examination once a year
vaccination: Takes ten minutes, please bring the record
emergency: Same day`,
    any: `
{Name} (for everybody|for members and guests|several times a year)
(Meetings|Events) about {name}`,
  },
  vehicle: {
    known: `
car, sedan, saloon: Four to five seats
suv: High seating, more boot space
van: For deliveries and larger luggage
truck, lorry: Above 3.5 tonnes
motorcycle, motorbike, bike: Two wheels, helmet included
bicycle: For short ways in town
bus: For groups of more than 16
minibus: Up to eight passengers
trailer: Up to 750 kg without a special licence
economy: Small and cheap to run
compact: Easy to park, room for four
estate, wagon: Long boot for luggage
luxury, premium: Leather seats and automatic gearbox
convertible: Open top for sunny days
electric: Fully electric, about 350 km range
pickup: Open bed for materials`,
    any: `{Name} (with manual or automatic gearbox|fully insured|for daily use)`,
  },
};
