/** What the categories of goods are divided into: a line a category, in its order in the assortments, `name=thing|thing` for each part. */
const lines = `Audio=Headphones|Speaker|Microphone|Soundbar;Computer Accessories=Monitor|Keyboard|Webcam|Router;Tablets & Wearables=Tablet|Smartwatch;Photo & Video=Projector|Camera;Chargers & Power=Charger|Power Bank
Seating=Chair|Sofa|Bench|Stool;Tables & Desks=Table|Desk;Storage Furniture=Bookcase|Wardrobe|Shelf|Cabinet|Sideboard;Bedroom Furniture=Bed Frame|Nightstand
Tops=Shirt|Sweater|Hoodie|T-Shirt|Blouse|Vest;Trousers & Jeans=Trousers|Jeans;Jackets & Coats=Jacket|Coat;Dresses & Skirts=Dress|Skirt;Scarves=Scarf
Trainers=Sneakers|Running Shoes;Boots=Boots|Hiking Boots;Sandals & Clogs=Sandals|Clogs;Casual Shoes=Loafers|Slippers
Cookware=Pan|Saucepan|Baking Tray;Knives & Boards=Knife|Cutting Board;Kitchen Appliances=Kettle|Toaster|Blender|Coffee Maker;Utensils=Mixing Bowl|Colander|Spatula
Garden Tools=Rake|Spade|Pruning Shears|Wheelbarrow|Lawn Mower;Watering=Watering Can|Hose;Pots & Planters=Planter|Trellis;Outdoor Living=Bird Feeder|Parasol
Puzzles & Games=Puzzle|Board Game;Dolls & Plush=Doll|Teddy Bear;Construction Toys=Building Blocks|Train Set|Marble Run;Outdoor Toys=Kite|Spinning Top|Toy Car
Fiction=Novel|Picture Book;Non-Fiction=Biography|Cookbook|Dictionary;Travel & Nature=Atlas|Travel Guide|Field Guide;Stationery=Notebook|Calendar
Fitness=Yoga Mat|Dumbbell|Skipping Rope|Rowing Machine;Camping=Tent|Backpack|Sleeping Bag;Ball Sports=Tennis Racket|Football;Cycling=Bicycle Helmet
First Aid=First Aid Kit|Bandage Set;Wellness=Massage Ball|Heating Pad|Vitamin Set;Diagnostics=Thermometer|Blood Pressure Monitor;Oral Care=Toothbrush
Hair Care=Shampoo|Hair Brush;Skin Care=Hand Cream|Face Mask|Body Lotion|Lip Balm;Bath & Body=Soap|Bath Salt;Nail Care=Nail File
Coffee & Tea=Coffee|Tea;Pantry=Honey|Pasta|Olive Oil|Jam|Rice|Muesli|Tomato Sauce;Sweets & Snacks=Chocolate|Crackers|Almonds
Hand Tools=Hammer|Screwdriver Set|Saw|Wrench|Pliers;Power Tools=Drill|Sander;Measuring Tools=Tape Measure|Spirit Level;Workshop=Toolbox|Ladder
Desk Accessories=Stapler|Desk Lamp|Paper Tray|Desk Organiser;Writing & Presenting=Pen Set|Whiteboard;Filing=Binder|Label Maker;Office Machines=Calculator|Shredder
Rings & Earrings=Ring|Earrings;Necklaces=Necklace|Pendant;Bracelets=Bracelet;Watches=Watch;Pins & Cufflinks=Brooch|Cufflinks
String Instruments=Guitar|Violin|Ukulele;Wind Instruments=Harmonica|Flute;Drums=Drum Kit;Music Accessories=Keyboard Stand|Metronome|Amplifier
Dogs=Dog Bed|Leash|Chew Toy;Cats=Cat Tree|Scratching Post;Feeding Bowls=Food Bowl;Fish & Birds=Aquarium|Bird Cage
Car Electronics=Car Charger|Dash Camera|Jump Starter;Car Interior=Floor Mats|Seat Cover|Cargo Net;Car Exterior=Roof Rack|Tyre Inflator
Prams & Travel=Pram|Changing Bag;Nursery=Cot|Baby Monitor|Blanket;Baby Feeding=High Chair|Bottle Set;Baby Play=Play Mat
Lighting & Candles=Lamp|Candle;Home Textiles=Cushion|Rug|Curtain|Throw;Decoration=Vase|Mirror|Clock|Picture Frame|Basket`;

/** A part of a category: its name and what stands there. */
export interface Aisle {
  readonly name: string;
  readonly things: readonly string[];
}

/** By category, in the order of the assortments. */
export const aisles: readonly (readonly Aisle[])[] = lines.split("\n").map((line) =>
  line.split(";").map((part) => {
    const [name = "", things = ""] = part.split("=");
    return { name, things: things.split("|") };
  }),
);
