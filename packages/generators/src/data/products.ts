/** A thing of a category of goods. */
export interface Thing {
  readonly name: string;
  readonly price: readonly [low: number, high: number];
  /** What it is made of: nobody has a cage of cotton. */
  readonly materials: readonly string[];
}

/** A category of goods: what there is, and all that it is made of. */
export interface Assortment {
  readonly category: string;
  readonly materials: readonly string[];
  readonly things: readonly Thing[];
}

/** A category and its materials; below it its things, each with its prices and, where it is not made of each of them, its materials. */
const lines = `Electronics: Aluminium|Plastic|Glass|Carbon
  Headphones 20-350 Aluminium,Plastic,Carbon
  Monitor 110-900 Aluminium,Plastic
  Keyboard 15-180 Aluminium,Plastic,Carbon
  Speaker 25-450 Aluminium,Plastic,Carbon
  Webcam 20-160 Aluminium,Plastic
  Router 30-260 Aluminium,Plastic
  Tablet 120-1200 Aluminium,Plastic
  Smartwatch 60-500 Aluminium,Plastic
  Charger 9-60 Aluminium,Plastic
  Projector 90-1500 Aluminium,Plastic
  Microphone 25-300 Aluminium,Plastic,Carbon
  Camera 150-1500 Aluminium,Plastic,Carbon
  Power Bank 12-80 Aluminium,Plastic
  Soundbar 70-700 Aluminium,Plastic
Furniture: Oak|Walnut|Pine|Steel|Bamboo|Beech
  Chair 40-420
  Table 90-1200
  Desk 90-900
  Bookcase 60-600
  Sofa 300-1800 Oak,Walnut,Beech
  Bed Frame 140-1300
  Wardrobe 150-1500
  Bench 60-450
  Shelf 20-180
  Cabinet 80-800
  Stool 25-180
  Sideboard 150-1300
  Nightstand 40-260
Clothing: Cotton|Linen|Wool|Denim|Silk|Fleece
  Shirt 20-110 Cotton,Linen,Denim,Silk
  Jacket 50-220 Cotton,Linen,Wool,Denim,Fleece
  Trousers 30-130 Cotton,Linen,Wool,Denim
  Sweater 30-140 Cotton,Wool,Fleece
  Dress 35-190 Cotton,Linen,Wool,Denim,Silk
  Coat 80-320 Cotton,Wool,Fleece
  Skirt 25-110 Cotton,Linen,Wool,Denim,Silk
  Hoodie 30-90 Cotton,Wool,Fleece
  T-Shirt 10-45 Cotton,Linen,Silk
  Scarf 10-70 Cotton,Linen,Wool,Silk,Fleece
  Blouse 25-110 Cotton,Linen,Silk
  Vest 20-90 Cotton,Wool,Denim,Fleece
  Jeans 35-150 Cotton,Denim
Shoes: Leather|Canvas|Suede|Rubber|Mesh
  Sneakers 45-160 Leather,Canvas,Suede,Mesh
  Boots 70-250 Leather,Suede,Rubber
  Sandals 25-110 Leather,Suede,Rubber
  Loafers 60-190 Leather,Canvas,Suede
  Slippers 15-60 Leather,Canvas,Suede
  Running Shoes 60-190 Canvas,Mesh
  Hiking Boots 80-250 Leather,Suede,Mesh
  Clogs 30-90 Leather,Rubber
Kitchen: Steel|Ceramic|Cast Iron|Glass|Bamboo|Copper
  Pan 18-140 Steel,Ceramic,Cast Iron,Copper
  Knife 10-160 Steel,Ceramic
  Kettle 20-110 Steel,Ceramic,Cast Iron,Glass,Copper
  Cutting Board 10-70 Glass,Bamboo
  Mixing Bowl 8-45 Steel,Ceramic,Glass,Bamboo,Copper
  Toaster 20-130 Steel,Copper
  Blender 30-220 Steel,Glass
  Coffee Maker 35-320 Steel,Glass,Copper
  Saucepan 18-130 Steel,Ceramic,Cast Iron,Copper
  Baking Tray 8-35 Steel,Ceramic,Cast Iron,Glass
  Colander 8-40 Steel,Ceramic,Copper
  Spatula 4-18 Steel,Bamboo
Garden: Steel|Terracotta|Teak|Plastic|Zinc
  Lawn Mower 120-600 Steel,Plastic
  Watering Can 8-45 Steel,Plastic,Zinc
  Rake 10-40 Steel,Plastic
  Spade 14-60 Steel
  Hose 15-70 Plastic
  Planter 6-90
  Bird Feeder 8-50 Steel,Terracotta,Teak,Plastic
  Parasol 35-300 Steel,Teak
  Wheelbarrow 45-160 Steel,Plastic,Zinc
  Pruning Shears 10-60 Steel
  Trellis 12-70 Steel,Teak,Plastic
Toys: Wood|Plastic|Felt|Cardboard
  Puzzle 8-35 Wood,Felt,Cardboard
  Building Blocks 12-110 Wood,Plastic,Cardboard
  Doll 10-60 Wood,Plastic,Felt
  Train Set 25-140 Wood,Plastic
  Board Game 12-70 Wood,Cardboard
  Kite 8-45 Plastic
  Teddy Bear 10-50 Felt
  Toy Car 4-40 Wood,Plastic
  Marble Run 20-90 Wood,Plastic,Cardboard
  Spinning Top 4-18 Wood,Plastic
Books: Paper|Hardcover|Paperback|Linen
  Cookbook 14-45 Hardcover,Paperback,Linen
  Novel 8-28 Hardcover,Paperback,Linen
  Atlas 20-70 Hardcover,Paperback,Linen
  Travel Guide 12-30 Hardcover,Paperback
  Picture Book 7-22 Hardcover,Paperback,Linen
  Dictionary 12-50 Hardcover,Paperback,Linen
  Biography 12-35 Hardcover,Paperback,Linen
  Notebook 4-22 Paper,Hardcover,Linen
  Calendar 7-25 Paper
  Field Guide 10-35 Hardcover,Paperback
Sports: Rubber|Nylon|Carbon|Steel|Cork
  Yoga Mat 15-90 Rubber,Cork
  Dumbbell 10-90 Rubber,Steel
  Tennis Racket 30-260 Carbon,Steel
  Football 10-70 Rubber,Nylon
  Bicycle Helmet 30-180 Carbon
  Tent 60-600 Nylon
  Backpack 25-220 Nylon,Cork
  Sleeping Bag 30-280 Nylon
  Skipping Rope 5-25 Rubber,Nylon,Steel
  Rowing Machine 200-1200 Carbon,Steel
Health: Bamboo|Cotton|Silicone|Plastic
  Toothbrush 3-12 Bamboo,Silicone,Plastic
  Thermometer 6-45 Plastic,Silicone
  First Aid Kit 12-60 Plastic
  Massage Ball 6-25 Silicone,Plastic
  Vitamin Set 9-45 Plastic
  Heating Pad 18-60 Cotton,Silicone
  Blood Pressure Monitor 25-120 Plastic
  Bandage Set 4-16 Bamboo,Cotton,Silicone
Beauty: Lavender|Olive|Honey|Rose|Almond
  Shampoo 4-24
  Hand Cream 4-22
  Soap 3-14
  Lip Balm 2-12
  Hair Brush 7-40 Olive
  Face Mask 4-30
  Body Lotion 5-32
  Nail File 2-10 Rose
  Bath Salt 5-22
Grocery: Organic|Wholegrain|Roasted|Dark|Wild
  Coffee 5-28 Organic,Roasted,Dark
  Tea 3-20 Organic,Roasted,Dark,Wild
  Honey 4-18 Organic,Dark,Wild
  Pasta 1-6 Organic,Wholegrain
  Olive Oil 6-32 Organic,Wild
  Chocolate 2-9 Organic,Dark
  Jam 2-9 Organic,Dark,Wild
  Rice 2-9 Organic,Wholegrain,Wild
  Muesli 3-9 Organic,Wholegrain,Roasted
  Crackers 2-6 Organic,Wholegrain,Roasted
  Almonds 3-14 Organic,Roasted,Wild
  Tomato Sauce 2-6 Organic,Roasted
Tools: Steel|Titanium|Rubber|Fibreglass|Beech
  Hammer 10-50 Steel,Titanium,Rubber,Fibreglass
  Drill 45-320 Steel,Titanium
  Screwdriver Set 12-80 Steel,Titanium
  Saw 12-70 Steel
  Wrench 8-60 Steel,Titanium
  Tape Measure 5-30 Steel,Fibreglass
  Toolbox 18-140 Steel,Beech
  Sander 40-220 Steel
  Ladder 50-320 Steel,Fibreglass,Beech
  Pliers 8-45 Steel,Titanium
  Spirit Level 10-60 Steel,Beech
Office: Plastic|Steel|Oak|Leather|Cork
  Stapler 6-35 Plastic,Steel
  Desk Lamp 18-140 Plastic,Steel,Oak
  Pen Set 5-60 Plastic,Steel,Oak
  Binder 3-15 Plastic,Leather
  Paper Tray 6-40 Plastic,Steel,Oak,Leather
  Whiteboard 25-240 Plastic,Steel
  Label Maker 25-120 Plastic
  Desk Organiser 9-50
  Calculator 8-70 Plastic
  Shredder 40-240 Plastic,Steel
Jewellery: Silver|Gold|Pearl|Rose Gold|Titanium
  Ring 40-2400
  Necklace 40-1900
  Bracelet 30-1200
  Earrings 20-900
  Brooch 25-400
  Watch 80-2400 Silver,Gold,Rose Gold,Titanium
  Cufflinks 30-350
  Pendant 25-700
Music: Maple|Spruce|Mahogany|Brass|Rosewood
  Guitar 120-1900 Maple,Spruce,Mahogany,Rosewood
  Violin 150-1900 Maple,Spruce
  Drum Kit 300-1900 Maple,Mahogany
  Ukulele 40-300 Maple,Spruce,Mahogany,Rosewood
  Harmonica 12-120 Maple,Brass,Rosewood
  Keyboard Stand 30-140 Maple
  Metronome 18-110 Maple,Mahogany,Rosewood
  Flute 90-1200 Maple,Brass,Rosewood
  Amplifier 90-1200 Maple,Mahogany
Pets: Cotton|Sisal|Steel|Nylon|Rope|Plastic
  Dog Bed 20-140 Cotton,Nylon
  Cat Tree 35-220 Cotton,Sisal
  Leash 8-45 Cotton,Nylon,Rope
  Food Bowl 5-30 Steel,Plastic
  Aquarium 50-400 Steel
  Bird Cage 35-240 Steel
  Scratching Post 15-90 Sisal,Rope
  Chew Toy 4-20 Cotton,Nylon,Rope
Automotive: Rubber|Steel|Nylon|Leather|Plastic
  Car Charger 9-40 Plastic
  Floor Mats 20-110 Rubber,Nylon
  Roof Rack 70-350 Steel
  Jump Starter 50-200 Plastic
  Seat Cover 25-160 Nylon,Leather
  Tyre Inflator 20-110 Plastic
  Dash Camera 45-260 Plastic
  Cargo Net 10-40 Nylon
Baby: Cotton|Wood|Bamboo|Wool|Plastic
  Pram 180-900 Cotton
  Cot 120-520 Wood,Bamboo
  Baby Monitor 40-220 Plastic
  High Chair 50-260 Wood,Bamboo,Plastic
  Play Mat 20-120 Cotton,Bamboo,Wool
  Bottle Set 12-50 Plastic
  Blanket 15-70 Cotton,Bamboo,Wool
  Changing Bag 30-140 Cotton,Wool
Home: Linen|Glass|Rattan|Wool|Marble|Brass
  Lamp 20-260 Linen,Glass,Rattan,Marble,Brass
  Cushion 10-60 Linen,Wool
  Vase 8-90 Glass,Rattan,Marble,Brass
  Rug 35-450 Linen,Wool,Rattan
  Candle 5-40 Glass
  Mirror 20-260 Glass,Rattan,Brass
  Curtain 15-120 Linen,Wool
  Clock 15-140 Glass,Rattan,Marble,Brass
  Picture Frame 6-60 Glass,Rattan,Marble,Brass
  Basket 9-60 Linen,Rattan,Wool
  Throw 20-120 Linen,Wool`;

const readThing = (line: string, materials: readonly string[]): Thing => {
  const [, name = "", low, high, some] = /^ +(.+?) (\d+)-(\d+)(?: (.+))?$/.exec(line) ?? [];
  return { name, price: [Number(low), Number(high)], materials: some?.split(",") ?? materials };
};

export const assortments: readonly Assortment[] = lines.split(/\n(?! )/).map((part) => {
  const [head = "", ...things] = part.split("\n");
  const [category = "", of = ""] = head.split(": ");
  const materials = of.split("|");
  return { category, materials, things: things.map((line) => readThing(line, materials)) };
});
