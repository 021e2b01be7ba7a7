/**
 * Of goods by their category, in the order of the assortments: kilograms from and to, the units that they are sold by (in English, of those that
 * `unit` makes), the sizes that they come in, and behind these those of single things. Sizes are written alike in all our languages.
 */
export const wares: readonly string[] =
  `0.1-8; piece|box; S|M|L; Monitor=24 in|27 in|32 in|22 in; Tablet=10 in|11 in|8 in|13 in; Smartwatch=44 mm|40 mm|42 mm|46 mm; Soundbar=80 cm|95 cm|60 cm; Power Bank=10 Ah|20 Ah|5 Ah
4-80; piece|set; 80 cm|120 cm|100 cm|160 cm|60 cm; Chair=45 cm|48 cm|42 cm; Stool=45 cm|65 cm|75 cm; Bed Frame=140 cm|160 cm|180 cm|90 cm; Sofa=180 cm|200 cm|240 cm
0.15-1.5; piece|pack; M|L|S|XL|XS|XXL; Trousers=32|34|30|36|28|38; Jeans=32|34|30|36|28|38
0.3-1.6; pair; 42|41|43|39|40|38|44|37|45|36
0.2-4; piece|set; 24 cm|28 cm|20 cm|30 cm|26 cm; Kettle=1.7 l|1.5 l|1 l; Toaster=2|4; Blender=1.5 l|1 l|2 l; Coffee Maker=1 l|1.2 l|0.6 l; Mixing Bowl=3 l|2 l|5 l|1 l; Knife=15 cm|20 cm|18 cm|9 cm
0.5-28; piece|set; 30 cm|60 cm|40 cm|90 cm; Hose=25 m|15 m|30 m|50 m; Watering Can=10 l|5 l|8 l; Parasol=3 m|2 m|2.5 m; Wheelbarrow=80 l|100 l; Lawn Mower=34 cm|42 cm|46 cm
0.2-4; piece|box|set; M|S|L; Puzzle=500|1000|100|200; Building Blocks=100|200|50; Teddy Bear=30 cm|50 cm|20 cm; Doll=35 cm|45 cm; Train Set=1:87|1:43|1:32; Toy Car=1:43|1:24|1:64
0.2-2; piece; A5|A4|B5|A6
0.2-15; piece|set|pair; M|L|S; Yoga Mat=183 cm|173 cm|200 cm; Dumbbell=5 kg|2 kg|10 kg|8 kg; Football=5|4|3; Backpack=30 l|20 l|45 l|60 l; Skipping Rope=2.5 m|3 m
0.05-1.5; piece|pack|box; M|S|L; Heating Pad=30 cm|40 cm|60 cm; Vitamin Set=60|90|30
0.05-0.6; bottle|piece|pack; 100 ml|50 ml|200 ml|150 ml|250 ml; Soap=100 g|80 g|125 g; Lip Balm=5 ml|10 ml; Hair Brush=M|S|L; Nail File=18 cm|12 cm; Bath Salt=500 g|250 g
0.1-1.2; kg|pack|bag|g|box; 250 g|500 g|1 kg|100 g|200 g; Olive Oil=500 ml|1 l|250 ml; Tomato Sauce=400 ml|250 ml
0.2-9; piece|set; 20 cm|25 cm|30 cm|15 cm; Hammer=300 g|500 g|200 g; Wrench=13 mm|10 mm|17 mm|8 mm; Tape Measure=5 m|3 m|8 m; Ladder=3 m|2 m|4 m; Drill=18 V|12 V; Toolbox=40 cm|50 cm|60 cm; Spirit Level=60 cm|40 cm|100 cm
0.05-6; piece|box|pack|set; A4|A5|A3; Desk Lamp=40 cm|50 cm|35 cm; Whiteboard=90 cm|120 cm|60 cm; Calculator=S|M|L; Stapler=S|M|L; Label Maker=12 mm|9 mm|24 mm; Shredder=15 l|20 l|10 l
0.005-0.15; piece|pair; 18 mm|12 mm|25 mm; Ring=54|52|56|58|50|60; Necklace=45 cm|42 cm|50 cm|60 cm; Bracelet=19 cm|17 cm|21 cm; Watch=40 mm|36 mm|42 mm|38 mm
0.1-12; piece|set; M|S|L; Guitar=4/4|3/4|1/2; Violin=4/4|3/4|1/2|1/4; Drum Kit=22 in|20 in|18 in; Amplifier=40 W|20 W|60 W; Keyboard Stand=90 cm|70 cm
0.1-9; piece|pack; M|S|L|XL; Aquarium=60 l|100 l|54 l|180 l; Cat Tree=120 cm|150 cm|90 cm; Leash=1.2 m|2 m|1.8 m; Food Bowl=0.5 l|1 l|0.3 l
0.3-12; piece|set; M|L|S|XL; Roof Rack=120 cm|110 cm|130 cm; Jump Starter=12 Ah|18 Ah; Cargo Net=90 cm|120 cm
0.2-14; piece|set|pack; M|S|L; Cot=60 cm|70 cm; Play Mat=100 cm|120 cm|150 cm; Blanket=80 cm|100 cm|75 cm; Bottle Set=260 ml|150 ml
0.2-9; piece|pair|set; 40 cm|50 cm|30 cm|60 cm|45 cm; Rug=160 cm|200 cm|120 cm|80 cm; Candle=10 cm|15 cm|8 cm; Throw=130 cm|150 cm; Curtain=245 cm|140 cm|175 cm`.split(
    "\n",
  );
