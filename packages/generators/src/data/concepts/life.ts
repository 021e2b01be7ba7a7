/** Words that speak of one thing, a line each: people's lives, learning, health, nature and places. */
export const LIFE = `
school pupil teacher classroom education student teaching headteacher primary escuela schule ecole scuola escola
university college faculty professor lecture degree campus academic undergraduate bachelor master phd thesis dissertation
kindergarten preschool nursery toddler daycare early_years
exam examination test quiz grade mark assessment midterm final prufung examen
homework assignment essay exercise worksheet problem_set
math mathematics algebra geometry calculus arithmetic equation number fraction statistics matematicas mathematik mathematiques
physics force motion gravity optics mechanics electricity experiment newton fisica
chemistry chemical acid molecule reaction element periodic quimica chemie
biology cell organism photosynthesis plant animal genetics evolution ecosystem biologia
geography map continent river capital country landscape mountain geografia erdkunde
history ancient war empire revolution century medieval historical historia geschichte histoire
literature novel poem poetry reading book author shakespeare
english grammar vocabulary writing tense spelling comprehension
french francais france paris
spanish espanol spain castellano
german deutsch germany
language languages speaking conversation pronunciation vocabulary foreign
computer computing informatics programming coding it algorithm informatica
art arts drawing painting paint sketch watercolour watercolor canvas gallery artist kunst arte dessin
clay pottery ceramic ceramics sculpture
craft crafts handicraft sewing knitting woodwork handmade
music guitar piano choir orchestra band song singing instrument concert musik musica musique
dance dancing ballet salsa choreography tanz danza danse baile
theatre theater drama acting stage play comedy teatro
film movie cinema director screening
photography photographer photo camera portrait
economics economy market inflation trade
philosophy ethics religion religious_education
religion church worship prayer bible mass ministry faith pastor sermon parish kirche iglesia eglise
women girl gender female equality
men male boy
youth young teenager teen adolescent young_people
children child kids kid junior
seniors elderly older senior pensioner aged retired 65
family families parent household home relatives
student students study campus pupils valid_card
corporate company business firm enterprise organisation organization companies
personal individual single private one_person
premium gold platinum vip exclusive executive deluxe all_inclusive
basic starter free standard entry economy bronze essential lite
professional pro advanced business growth expert
unlimited every all everything
day_pass day daily one_day single_day
weekend saturday sunday weekends
monthly month months
annual yearly year annually
morning sunrise early breakfast dawn
evening night dinner late after_work
summer hot sun july beach
winter cold snow ice december christmas
spring easter april flowers bloom
autumn fall harvest october halloween leaves
holiday christmas new_year easter thanksgiving public_holiday
labour_day labor workers may_day
independence national_day republic
birthday anniversary celebration celebrate party
wedding marriage bride married ceremony
sport sports athlete athletics competition tournament league match team training deporte
football soccer goal goalkeeper striker pitch
basketball hoop dunk court
tennis racket padel badminton squash
swimming swim pool aquatic diving lifeguard
running run jog jogging marathon runner steps walk walking 5k sprint
cycling bike bicycle cyclist ride mountain_bike biking
yoga stretching meditation meditate pilates mindfulness breathing mindful
strength weights gym lifting squat dumbbell barbell push bench muscle full_body
cardio treadmill hiit aerobic endurance rowing spinning
fitness workout exercise gym active health training
hiking trail trek mountain climbing climb outdoor camping walk hike
fishing fish angler boat
chess board puzzle game
reading read book library novel pages
water hydration drink glasses hydrate
sleep bed rest night asleep bedtime insomnia
sugar sweets candy dessert
vitamin vitamins supplement supplements pill
smoking smoke tobacco cigarette vape
alcohol beer wine drink sober spirits
screen phone social_media less_phone digital_detox
diary journal writing write gratitude
money save saving spending budget finances
health healthcare medical clinic hospital patient medicine care gesundheit salud sante
emergency urgent ambulance casualty er trauma
surgery surgical operation operating surgeon theatre
intensive icu critical_care ventilator
heart cardiology cardiac cardiologist cardiovascular ecg chest_pain herz corazon
child pediatrics paediatrics pediatric paediatric pediatrician baby infant
pregnancy obstetrics maternity gynecology gynaecology birth prenatal midwife
bone orthopedics orthopaedics orthopedic fracture joint knee hip sprain broken_arm
skin dermatology dermatologist rash eczema acne itching haut piel
eye ophthalmology vision optician glasses cataract
ear throat nose ent hearing otitis
tooth teeth dental dentist dentistry caries filling braces orthodontic zahn diente dent
brain neurology neurologist neurological headache migraine stroke
mental psychiatry psychology therapist counselling counseling depression anxiety psychologist stress
cancer oncology tumor tumour chemotherapy oncologist
lung respiratory pneumonia asthma cough breathing inhaler pulmonary
stomach digestive gastroenterology abdominal nausea bowel intestine
kidney nephrology renal dialysis urine urology
diabetes insulin glucose sugar metformin hba1c blood_sugar endocrine
blood haematology hematology anemia transfusion haemoglobin hemoglobin plasma
pressure hypertension blood_pressure systolic diastolic
infection antibiotic antibiotics bacteria bacterial virus viral fever sepsis penicillin
pain painkiller analgesic analgesics ache ibuprofen paracetamol pain_relief
allergy allergic pollen antihistamine anaphylaxis allergies hives hay_fever
vaccine vaccination immunization immunisation vaccinated impfung vacuna vaccin
laboratory lab sample specimen blood_test assay culture
imaging radiology xray x-ray ct mri ultrasound scan radiologist
pharmacy pharmacist prescription drug medication medicine dispensing tablet
nurse nursing nurses ward bedside
physiotherapy rehabilitation rehab physical_therapy physiotherapist
nutrition diet dietitian nutritionist healthy_eating calories
covid coronavirus pandemic quarantine
dog puppy canine
cat kitten feline
horse equine riding
bird poultry chicken hen parrot
cattle cow dairy milk calf beef
sheep goat lamb wool
pig pork swine
bee honey hive beekeeping apiary
animal pet veterinary vet livestock wildlife
plant gardening garden seedling nursery flower tree planting
crop farming agriculture field farm harvest grain farmer cultivation
seed seeds sowing seedling sow seed_potatoes
fertilizer fertiliser manure compost npk nutrient
pesticide herbicide fungicide spraying spray weed insecticide
irrigation watering drip sprinkler
soil land ploughing tillage
forest tree timber wood logging
fruit apple banana orange berry mango
vegetable vegetables carrot potato tomato salad onion broccoli spinach
meat beef steak pork lamb sausage
chicken poultry turkey
fish seafood salmon shrimp tuna cod
dairy milk cheese yogurt butter cream
bread bakery bake pastry baker croissant sourdough
dessert cake ice_cream chocolate sweet pudding pie cookie
drink beverage juice tea coffee soda lemonade drinks
coffee espresso latte cappuccino cafe
pizza pasta italian risotto trattoria lasagne pizzeria
mexican taco burrito taqueria tortilla
indian curry tandoori masala naan
chinese noodle noodles wok dumpling dim_sum
japanese sushi ramen tempura
thai pad_thai lemongrass
burger fries american grill bbq barbecue
soup broth stew
starter appetizer antipasti snack side
main main_course main_dish entree roast
vegan vegetarian plant_based
breakfast cereal egg oatmeal pancake
spice herb salt pepper sauce condiment
grain rice cereal flour wheat oats
clothing shirt dress jacket trousers fashion apparel sweater jeans ropa kleidung vetements
shoes shoe boots sneakers footwear
jewelry jewellery watch ring necklace
cosmetics beauty skincare makeup perfume hair salon
haircut hair hairdresser barber colouring styling beard
nails manicure pedicure
massage spa wellness sauna relax
toy toys games doll puzzle lego
furniture sofa table chair desk wardrobe bed cabinet
kitchen cookware pan knife cooking oven
bathroom shower bath toilet
bedroom bed mattress pillow
electronics electronic tv television phone laptop gadget
appliances fridge washing_machine dishwasher oven refrigerator freezer
tools hammer drill screwdriver saw hardware
garden lawn mower patio outdoor_furniture
car vehicle auto automobile driving driver motor sedan coche voiture fahrzeug
truck lorry pickup hgv
van minibus transporter
motorcycle motorbike scooter moped
bus coach public_transport
train rail railway tram metro station
plane airplane flight airport airline aviation pilot aircraft
ship boat vessel harbour port maritime ferry sea
taxi ride cab ridehail
parking car_park parked
fuel petrol diesel gasoline refuel tank combustible
tyre tire wheel wheels puncture
brake brakes braking pads
oil lubricant oil_change engine
engine motor gearbox transmission
accident collision crash rear_ended bumper damage hit
theft stolen steal robbery burglary burglar break_in stole larceny
fire smoke burn flames blaze
flood water_damage leak burst pipe flooding storm
storm hail wind hurricane lightning weather
vandalism graffiti scratched scratch smashed
glass windscreen window windshield
assault attack attacked fight battery_assault
murder homicide killed body
drugs narcotics possession dealer
traffic speeding road congestion jam red_light
road street pothole pavement highway bridge
waste rubbish garbage recycling trash bin litter disposal
noise loud neighbours neighbour
plumbing pipe tap drain plumber leak sink valve fontaneria sanitar plomberie
electrical wiring socket electrician cable circuit elektro electricidad
painting paint wall decorating painter
roof roofing gutter tiles shingle
concrete cement foundation masonry brick rebar
carpentry wood joinery window door carpenter menuiserie
lift elevator escalator
building construction site contractor architect builder bau obra batiment
house home detached villa bungalow cottage
apartment flat studio condo loft
land plot lot parcel acre
commercial shop retail premises mall
hotel room guest suite booking reservation stay
single one_guest one_person
double two_guests couple king queen
twin two_beds
family_room families four_guests
breakfast bed_and_breakfast
view sea_view balcony
pool swimming_pool swim
restaurant dining bistro chef kitchen waiter
bar pub cocktail lounge nightclub
cafe coffee_shop tearoom
museum gallery exhibition exhibit heritage
park garden playground green
beach coast sea seaside shore
city urban town municipal council
village rural countryside
mountain alpine ski peak
environment climate sustainability green nature conservation ecological carbon renewable solar
water_supply clean_water well sanitation wells drinking
peace conflict mediation reconciliation
human_rights rights justice advocacy
poverty aid relief humanitarian shelter refugee
volunteer volunteering community helpers
politics government election parliament policy vote
police officer crime investigation arrest detective
military army soldier veteran
firefighter fire_brigade rescue
science scientific technology space astronomy
technology tech innovation digital gadget startup
entertainment celebrity show tv
travel destination tour guide sightseeing tourist
world international global foreign abroad
local regional neighbourhood nearby
weather rain sunny cloudy snow temperature
general other misc miscellaneous
beginner basics introduction foundation elementary first_steps easy novice
intermediate medium moderate
advanced expert master difficult hard experienced
conference summit congress keynote speaker
concert gig festival live_music tour
exhibition fair trade_show expo stand booth
workshop hands_on masterclass
webinar online virtual remote
networking meetup social mixer drinks
charity fundraiser gala auction
graduation ceremony diploma certificate degree
lost missing disappeared mislaid never_arrived not_received
damaged broken cracked damage defect torn
late delayed delay arrived_late slow
wrong incorrect mistake wrong_item different
quality poor cheap disappointing
size too_small too_large fit fits
cold hot temperature warm
friendly rude staff unfriendly
clean dirty filthy hygiene
`;
