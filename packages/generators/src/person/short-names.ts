/** What people with longer names are called by those who know them. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  "abigail:Abby adelaide:Addie albert:Bert alexander:Alex alexandra:Alex alfred:Alf alice:Ali amanda:Mandy andrea:Andi andrew:Andy angela:Angie anthony:Tony antonia:Toni arthur:Art barbara:Barb beatrice:Bea benjamin:Ben bernard:Bernie beverly:Bev bradley:Brad calvin:Cal camila:Cami carolina:Caro caroline:Caro catherine:Cathy cecilia:Cece charles:Charlie charlotte:Lottie christian:Chris christina:Tina christine:Chris christopher:Chris cynthia:Cindy daniel:Dan danielle:Dani david:Dave deborah:Debbie dennis:Den dominic:Dom donald:Don dorothy:Dot douglas:Doug edward:Ed edwin:Ed eleanor:Ellie elizabeth:Liz ellen:Ellie emily:Em eugene:Gene evelyn:Evie ezekiel:Zeke fernando:Nando florence:Flo frances:Fran francesca:Fran francis:Frank francisco:Paco frederick:Fred gabriel:Gabe gabriella:Gabi genevieve:Gen geoffrey:Geoff gerald:Gerry gerard:Gerry gilbert:Gil gregory:Greg gwendolyn:Gwen harold:Harry harriet:Hattie helena:Lena henrietta:Etta henry:Hank isabel:Izzy isabella:Bella jacob:Jake jacqueline:Jackie james:Jim janet:Jan jason:Jay jeffrey:Jeff jennifer:Jen jeremiah:Jerry jeremy:Jem jessica:Jess joanna:Jo jonathan:Jon joseph:Joe josephine:Josie joshua:Josh judith:Judy julia:Jules katherine:Kate kathleen:Kathy katrina:Kat kenneth:Ken kimberly:Kim kristina:Kris lawrence:Larry leonard:Len leonardo:Leo lillian:Lily lorraine:Lori louise:Lou lucia:Lucy lucille:Lucy madeline:Maddie madison:Maddie magdalena:Lena margaret:Maggie maria:Mia marianne:Mari martin:Marty matthew:Matt maximilian:Max melanie:Mel melissa:Mel michael:Mike michelle:Shelly miguel:Migue miranda:Mira mohammed:Mo montgomery:Monty nathan:Nate nathaniel:Nate nicholas:Nick nicolas:Nico nicole:Nikki oliver:Ollie olivia:Liv pamela:Pam patricia:Pat patrick:Pat penelope:Penny peter:Pete philip:Phil philippa:Pippa phillip:Phil priscilla:Cilla rachel:Rach randolph:Randy raymond:Ray rebecca:Becky reginald:Reg ricardo:Ricky richard:Rick robert:Rob roberta:Bobbie rodney:Rod roland:Rollo ronald:Ron rosalind:Roz rosemary:Rosie roxanne:Roxy russell:Russ samantha:Sam samuel:Sam sandra:Sandy savannah:Vanna sebastian:Seb shannon:Shan shirley:Shirl sidney:Sid solomon:Sol spencer:Spence stephanie:Steph stephen:Steve steven:Steve susan:Sue suzanne:Suzy tabitha:Tabby teresa:Tess thaddeus:Thad theodora:Dora theodore:Theo theresa:Tess thomas:Tom tiffany:Tiff timothy:Tim valerie:Val vanessa:Nessa veronica:Ronnie victor:Vic victoria:Vicky vincent:Vince virginia:Ginny vivian:Viv walter:Walt wesley:Wes wilhelmina:Mina william:Will winifred:Winnie yolanda:Yoli zachary:Zach"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Names that people give themselves. */
export const MADE_UP = {
  first:
    "quiet lucky sunny rusty happy silver night little red blue lazy tiny wild pixel misty cosmic grumpy cloudy brave sleepy".split(
      " ",
    ),
  last: "fox otter panda wolf robin badger comet raven tiger koala falcon moose turtle lynx maple biscuit wizard pirate rocket heron".split(
    " ",
  ),
};
