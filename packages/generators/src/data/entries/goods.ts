import type { EntryKind } from "./entry-kind.ts";

/** What goods, dishes and equipment are sorted by. */
export const GOODS: Readonly<Record<string, EntryKind>> = {
  goods: {
    known: `
kitchen, kitchenware, cookware: Pots, knives, bakeware and small helpers for every kitchen|Everything for cooking, baking and serving
home, home decor, decor, decoration: Cushions, candles, frames and other things that make a home|Decoration and household goods for every room
home & garden, home and garden: Furniture, plants and tools for house and garden
home & kitchen, home and kitchen: Cookware, household goods and decoration
health, health & beauty, wellness, personal care: First aid, vitamins and everyday health care|From thermometers to vitamins, for the whole family
grocery, groceries, food, food & beverage: Coffee, oil, pasta and other pantry staples|Food with a long shelf life and fine specialities
office, office supplies, stationery: Pens, paper, folders and everything else for the desk|Office supplies for work and school
electronics, electronic: Headphones, cameras, chargers and smart devices|The latest devices and the cables to go with them
computers, laptops, computers & accessories: Laptops, monitors, keyboards and components
phones, smartphones, mobile phones, phones & accessories: Smartphones, cases, chargers and screen protectors
accessories: Bags, belts, scarves and other finishing touches|Cases, cables and other useful additions
appliances, home appliances: Washing machines, refrigerators and small appliances
garden, gardening, outdoor, garden & outdoor: Tools, pots, bird feeders and furniture for outside|For gardens, balconies and terraces
sports, sport, sports & outdoors, fitness: Clothing and equipment for training, hiking and team sports|From yoga mats to trail shoes
baby, babies, baby & kids: Blankets, bottles and toys for the first years|Soft and safe things for the little ones
kids, children: Clothing, toys and furniture for children
pets, pet supplies: Food, toys and beds for dogs, cats and other companions|Everything that pets need and love
shoes, footwear: Sneakers, boots, sandals and slippers|Shoes for every season, for women, men and children
music, musical instruments, instruments: Guitars, keyboards, stands and strings|Instruments and accessories from beginner to stage
beauty, cosmetics, skincare, skin care: Creams, soaps and make-up for daily care|Natural care for face, hair and body
toys, toys & games, games: Puzzles, building blocks and games for all ages|Toys that last, many of them made of wood
clothing, clothes, apparel, fashion: Shirts, trousers, dresses and jackets|Everyday clothing in sizes from XS to 4XL
men, men's clothing, men s clothing: Shirts, trousers, suits and jackets for men
women, women's clothing, women s clothing: Dresses, blouses, trousers and coats for women
jewellery, jewelry, watches: Rings, necklaces, bracelets and watches|Handmade pieces in gold, silver and steel
bags, bags & luggage, luggage: Backpacks, handbags and suitcases
tools, hardware, diy: Hand tools, power tools and workshop equipment|For repairs, building and everything in between
furniture: Tables, chairs, shelves and beds|Furniture for living room, bedroom and office
books, book: Novels, picture books, cookbooks and guides|New releases, classics and books for children
media, movies, films & music: Films, music and audiobooks
automotive, auto parts, car accessories: Mats, tools, chargers and care for the car|Accessories and care for cars and motorbikes
travel: Suitcases, adapters and travel pillows
stationery & crafts, crafts, arts & crafts, art: Paint, paper, wool and tools for making things
lighting, lamps: Ceiling lamps, desk lamps and bulbs
bedding, textiles: Bed linen, blankets, towels and curtains
gifts: Small presents for every occasion
party, party supplies: Balloons, tableware and decoration
cleaning, cleaning supplies, household: Detergents, brushes and cloths
beverages, drinks: Water, juices, coffee, tea and soft drinks
fruit, fruits, fruits & vegetables, vegetables, produce: Fresh from the region and from all over the world
dairy, dairy products, milk products: Milk, cheese, yoghurt and butter
meat, meat & poultry, meat and fish, seafood, fish: Fresh meat, poultry and fish from the counter
bakery, bread, grains/cereals, bakery & pastries: Bread, rolls and cakes, baked every morning
confections, sweets, snacks: Chocolate, biscuits, nuts and crisps
condiments, spices: Sauces, spices, oils and spreads
frozen, frozen food: Vegetables, pizza and ice cream
organic: Certified organic products
new arrivals, new: What has come in during the last weeks
sale, clearance, offers: Reduced items while stocks last
bestsellers, featured: What our customers buy most
software, digital, digital goods: Licences and downloads, delivered by email
services: Installation, repair and extended warranty
raw materials, raw material: What our products are made of
packaging: Boxes, film, labels and filling material
spare parts, parts: Replacement parts for our products
consumables: What is used up and ordered again
finished goods: Products ready for sale
semi-finished goods, work in progress: Produced in part, waiting for the next step
medicines, medicine, medication: Prescription and over-the-counter medicines
antibiotics: Against bacterial infections, prescription only
painkillers, analgesics: Against pain and fever
antihypertensives: Lower high blood pressure
vitamins, supplements: Vitamins, minerals and food supplements
antidiabetics: Lower blood sugar
antihistamines: Against allergies and itching
vaccines: To be kept at 2 to 8 degrees
other, miscellaneous, uncategorized, uncategorised, general: Everything that fits nowhere else`,
    any: `
(Our selection of|A wide choice of|Everything to do with) {name}
{Name} (for every budget|from well-known makers|for home and work|in all sizes)
{Name}, (new and well-tried|from small makers and big brands|carefully selected)`,
    more: `
Delivered within two to four days.
(Free returns|Free shipping from 50|Advice by phone and chat).`,
  },
  collection: {
    known: `
summer, summer collection: Light fabrics and bright colours for warm days
winter, winter collection: Warm and cosy for the cold season
spring, spring collection: Fresh colours for the first warm days
autumn, fall, autumn collection: Earthy tones and soft layers
new arrivals, new in: The latest additions to our range
sale, clearance: Last pieces at reduced prices
best sellers, bestsellers: What our customers like best
gifts, gift ideas: Ideas for birthdays, weddings and holidays
essentials, basics: Timeless pieces for every day`,
    any: `
(Our favourites|Hand-picked pieces|New ideas) in {name}, (updated every month|new each season|chosen by our team)
The best of {name}, (put together by our team|in one place|for this season)`,
  },
  menu: {
    known: `
starters, appetizers: Small dishes to begin with or to share
mains, main courses, entrees: Hearty dishes with meat, fish or vegetables
drinks, beverages: Soft drinks, juices, beer and wine
hot drinks, coffee, coffee & tea: Coffee specialities and teas
soups: Made fresh every day, with bread
burgers: With fries or salad, also vegetarian
pasta: Home-made pasta with fresh sauces
vegetarian, vegan: Without meat or fish
pizza, pizzas: From the stone oven, two sizes
desserts, sweets: Cakes, ice cream and warm sweets
specials: What the chef recommends this week
salads: Crisp salads with a dressing of your choice
sides, side dishes: Fries, rice, vegetables and bread
breakfast: Served until 11, at weekends until 2 pm
lunch: Weekdays from 12 to 2:30 pm
kids, kids menu: Small portions for guests under 12
wine, wines: Regional wines by the glass and by the bottle
cocktails: Classics and our own creations
seafood, fish: Depending on the catch of the day
grill, from the grill: Steaks, ribs and vegetables over charcoal`,
    any: `{Name} (made fresh every day|from our kitchen|with ingredients from the region)`,
  },
  cuisine: {
    known: `
greek: Grilled meat, feta, olives and mezze
japanese: Sushi, ramen, tempura and rice dishes
indian: Curries, lentils, naan and many spices
korean: Barbecue, kimchi and bibimbap
german: Roasts, dumplings, sausages and bread
peruvian: Ceviche, potatoes and chilli
thai: Coconut milk, lemongrass, lime and chilli
chinese: Noodles, dumplings and dishes from the wok
turkish: Kebab, meze, flatbread and baklava
lebanese: Hummus, falafel and fresh salads
italian: Pasta, pizza, risotto and antipasti
georgian: Khachapuri, khinkali and walnut sauces
moroccan: Tagines, couscous and mint tea
american: Burgers, ribs and pancakes
vietnamese: Pho, summer rolls and fresh herbs
mexican: Tacos, beans, corn and salsa
spanish: Tapas, paella and ham
french: Bistro classics, cheese and wine
polish: Pierogi, soups and stews
ethiopian: Stews served on injera
mediterranean: Fish, vegetables and olive oil
vegetarian, vegan: Without meat, full of taste`,
    any: `{Name} dishes, from street food to fine dining`,
    proper: true,
  },
  unit: {
    known: `
piece, pc, pcs, each, ea, unit: Counted one by one
kilogram, kg: 1,000 grams
gram, g: One thousandth of a kilogram
tonne, ton, t: 1,000 kilograms
pound, lb: About 454 grams
ounce, oz: About 28 grams
litre, liter, l: One cubic decimetre
millilitre, milliliter, ml: One thousandth of a litre
metre, meter, m: Basic unit of length
centimetre, centimeter, cm: One hundredth of a metre
millimetre, millimeter, mm: One thousandth of a metre
kilometre, kilometer, km: 1,000 metres
square metre, square meter, m2, sqm: Area of one by one metre
cubic metre, cubic meter, m3: Volume of one metre cubed
box, carton, case: Sold by the box
pack, packet, package: Sold by the pack
pair: Two pieces that belong together
dozen: Twelve pieces
set: Several pieces sold together
roll: Sold by the roll
bag, sack: Sold by the bag
bottle: Sold by the bottle
can, tin: Sold by the can
pallet: Full pallet, 1.2 by 0.8 metres
hour, h, hr: 60 minutes of work
minute, min: 60 seconds
day: Eight working hours
week: Five working days
month: Billed by the calendar month
year: Twelve months
percent, %: Parts of a hundred
celsius: Degrees Celsius
watt, kwh, kilowatt hour: Energy used
cup: About 240 ml
tablespoon, tbsp: About 15 ml
teaspoon, tsp: About 5 ml`,
    any: `{Name}, (rounded to whole numbers|with up to three decimals|used in purchasing and sales)`,
  },
  attribute: {
    known: `
color, colour: Main colour of the item
material: What the item is made of
size: Size as on the label
style: Look or cut of the item
finish: How the surface has been treated
weight: Net weight without packaging
format: Dimensions or file format
pattern: Print or weave of the fabric
flavour, flavor: Taste of the item
length: Length in centimetres
width: Width in centimetres
height: Height in centimetres
brand: Maker of the item`,
    any: `{Name} as (given by the manufacturer|shown on the label|used in filters)`,
  },
  asset: {
    known: `
it equipment, computers, hardware: Laptops, monitors, printers and phones
vehicles, vehicle: Cars, vans and trailers
furniture: Desks, chairs and cabinets
machinery, machines, equipment: Machines used in production
tools: Hand tools and power tools
buildings, building, real estate: Offices, halls and land
software licences, software, licenses: Purchased software and subscriptions
safety equipment: Helmets, extinguishers and first aid kits
pumps: Centrifugal and submersible pumps
compressors: Compressed air for workshop and lines
power tools: Drills, saws and grinders
measuring instruments: Calipers, gauges and scales, calibrated once a year
lifting gear: Cranes, hoists and slings
air conditioning: Cooling units and ventilation`,
    any: `
{Name} (owned by the company|with a value above 250|written off over five years)`,
  },
  brand: {
    any: `
{Name} (has made|makes) (well-designed|reliable|simple and lasting) (products for home and work|things for every day|equipment for people who use it a lot).
{Name} is a (family business|young brand|small label|traditional maker) (from the north of Italy|from Scandinavia|from the Midlands|from the Black Forest|from Porto).
{Name} stands for (clear design and honest materials|quality at a fair price|sustainable materials and short supply chains).`,
    more: `
Founded in (1924|1958|1987|1999|2006|2014|2018), (still run by the founders|now sold in twelve countries|with its own workshop).
(Repairs are possible for ten years.|Every piece is checked by hand.|Most of it is made of recycled material.)`,
    proper: true,
  },
};
