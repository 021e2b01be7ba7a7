/** Categories of goods: name, price from, price to, what there is (`|` between), what they are made of. */
export interface Assortment {
  readonly category: string;
  readonly price: readonly [low: number, high: number];
  readonly things: readonly string[];
  readonly materials: readonly string[];
}

const lines = `Electronics;15;1500;Headphones|Monitor|Keyboard|Speaker|Webcam|Router|Tablet|Smartwatch|Charger|Projector|Microphone|Camera|Power Bank|Soundbar;Aluminium|Plastic|Glass|Carbon
Furniture;40;1800;Chair|Table|Desk|Bookcase|Sofa|Bed Frame|Wardrobe|Bench|Shelf|Cabinet|Stool|Sideboard|Nightstand;Oak|Walnut|Pine|Steel|Bamboo|Beech
Clothing;10;220;Shirt|Jacket|Trousers|Sweater|Dress|Coat|Skirt|Hoodie|T-Shirt|Scarf|Blouse|Vest|Jeans;Cotton|Linen|Wool|Denim|Silk|Fleece
Shoes;30;250;Sneakers|Boots|Sandals|Loafers|Slippers|Running Shoes|Hiking Boots|Clogs;Leather|Canvas|Suede|Rubber|Mesh
Kitchen;6;320;Pan|Knife|Kettle|Cutting Board|Mixing Bowl|Toaster|Blender|Coffee Maker|Saucepan|Baking Tray|Colander|Spatula;Steel|Ceramic|Cast Iron|Glass|Bamboo|Copper
Garden;5;400;Lawn Mower|Watering Can|Rake|Spade|Hose|Planter|Bird Feeder|Parasol|Wheelbarrow|Pruning Shears|Trellis;Steel|Terracotta|Teak|Plastic|Zinc
Toys;5;120;Puzzle|Building Blocks|Doll|Train Set|Board Game|Kite|Teddy Bear|Toy Car|Marble Run|Spinning Top;Wood|Plastic|Felt|Cardboard
Books;6;60;Cookbook|Novel|Atlas|Travel Guide|Picture Book|Dictionary|Biography|Notebook|Calendar|Field Guide;Paper|Hardcover|Paperback|Linen
Sports;8;650;Yoga Mat|Dumbbell|Tennis Racket|Football|Bicycle Helmet|Tent|Backpack|Sleeping Bag|Skipping Rope|Rowing Machine;Rubber|Nylon|Carbon|Steel|Cork
Health;4;150;Toothbrush|Thermometer|First Aid Kit|Massage Ball|Vitamin Set|Heating Pad|Blood Pressure Monitor|Bandage Set;Bamboo|Cotton|Silicone|Plastic
Beauty;4;110;Shampoo|Hand Cream|Soap|Lip Balm|Hair Brush|Face Mask|Body Lotion|Nail File|Bath Salt;Lavender|Olive|Honey|Rose|Almond
Grocery;1;35;Coffee|Tea|Honey|Pasta|Olive Oil|Chocolate|Jam|Rice|Muesli|Crackers|Almonds|Tomato Sauce;Organic|Wholegrain|Roasted|Dark|Wild
Tools;5;480;Hammer|Drill|Screwdriver Set|Saw|Wrench|Tape Measure|Toolbox|Sander|Ladder|Pliers|Spirit Level;Steel|Titanium|Rubber|Fibreglass|Beech
Office;2;240;Stapler|Desk Lamp|Pen Set|Binder|Paper Tray|Whiteboard|Label Maker|Desk Organiser|Calculator|Shredder;Plastic|Steel|Oak|Leather|Cork
Jewellery;20;2400;Ring|Necklace|Bracelet|Earrings|Brooch|Watch|Cufflinks|Pendant;Silver|Gold|Pearl|Rose Gold|Titanium
Music;12;1900;Guitar|Violin|Drum Kit|Ukulele|Harmonica|Keyboard Stand|Metronome|Flute|Amplifier;Maple|Spruce|Mahogany|Brass|Rosewood
Pets;4;180;Dog Bed|Cat Tree|Leash|Food Bowl|Aquarium|Bird Cage|Scratching Post|Chew Toy;Cotton|Sisal|Steel|Nylon|Rope
Automotive;5;450;Car Charger|Floor Mats|Roof Rack|Jump Starter|Seat Cover|Tyre Inflator|Dash Camera|Cargo Net;Rubber|Steel|Nylon|Leather
Baby;6;520;Pram|Cot|Baby Monitor|High Chair|Play Mat|Bottle Set|Blanket|Changing Bag;Cotton|Wood|Bamboo|Wool
Home;6;300;Lamp|Cushion|Vase|Rug|Candle|Mirror|Curtain|Clock|Picture Frame|Basket|Throw;Linen|Glass|Rattan|Wool|Marble|Brass`;

export const assortments: readonly Assortment[] = lines.split("\n").map((line) => {
  const [category = "", low, high, things = "", materials = ""] = line.split(";");
  return { category, price: [Number(low), Number(high)], things: things.split("|"), materials: materials.split("|") };
});
