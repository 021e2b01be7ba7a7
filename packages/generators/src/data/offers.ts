/** What shops say of their goods, by category in the order of the assortments: what they are like; after `;` whole sentences. */
const lines = `clear, reliable and set up in minutes|made for long days|light on power|small enough for any bag|tested for daily use;Comes with a two-year warranty.|Works with all common systems.|Updates are free.
solid, timeless and made to last|quick to put together|at home in small rooms, too|with rounded edges and a soft finish|built for many years;Wipe with a damp cloth.|Tools and screws are included.|From responsibly managed forests.|Delivered in two parcels.
soft on the skin and easy to care for|cut for everyday wear|made for layering|with a comfortable fit|light, warm and breathable;Machine washable at 30 degrees.|Fits true to size.|Do not tumble dry.|Made in Portugal.|Keeps its colour wash after wash.
comfortable from the first step|made for long days on your feet|light, flexible and hard-wearing|with a cushioned sole|sewn by hand;Fits true to size.|Brush off dirt when dry.|Removable insole.|Between sizes, take the larger one.
for everyday cooking|easy to hold and easy to clean|made to last a kitchen's lifetime|well balanced and pleasant to use|compact enough for any cupboard;Dishwasher safe.|Loved by home cooks.|Wash by hand before first use.|Comes with a recipe booklet.|Five-year guarantee.
for small and large gardens|weatherproof and easy to store|light in the hand|made to stay outside all year|sturdy and simple to use;Rinse after use.|Spare parts available.|For balconies, too.|Assembled in minutes.
for rainy afternoons|easy to learn and fun for all ages|made for small hands|rounded, safe and colourful|a present that is played with;For ages three and up.|Batteries are not needed.|Free of harmful substances.|Comes in a gift box.|Trains patience and a steady hand.
carefully made and good to hold|for yourself or as a present|clear, thorough and up to date|with many illustrations|for travellers and stay-at-homes;Printed on recycled paper.|New edition.|Signed copies on request.
for beginners and for training every day|light enough to take along|made for outdoors|with a firm grip|quick to set up and to pack away;Comes with a carrying bag.|Wipe clean after use.|Used by clubs and schools.|One-year warranty.|Tested in all weathers.
gentle, simple and reliable|for the whole family|for home and for travelling|easy to use|recommended for daily care;Free of latex.|Keep out of reach of children.|Refills available.|Clinically tested.
gentle on sensitive skin|for daily care|with a light, natural scent|rich, but quickly absorbed|made from plant oils;Not tested on animals.|Free of silicones.|Dermatologically tested.|The bottle is made of recycled material.|For all skin types.
from small farms|full of flavour|made in small batches|carefully selected and gently processed|for every day and for guests;Store in a cool, dry place.|May contain traces of nuts.|No added sugar.|Best within four weeks of opening.|Without preservatives.
for the workshop and for the home|well balanced and hard-wearing|made for professionals|with a non-slip handle|precise, sturdy and easy to store;Ten-year guarantee.|Spare parts available.|Comes in a sturdy case.|Tested to the current safety standard.|Oil now and then.
for tidy desks|made for busy offices|quiet, quick and reliable|compact and easy to refill|with room for the essentials;Refills sold separately.|Stackable.|Also available for the left-handed.|Two-year warranty.
delicate, light and made by hand|for special days and for every day|a present that stays|with a fine, polished finish|simple lines, warm shine;Comes in a gift box.|Nickel-free.|Engraving on request.|Polish with a soft cloth.|Adjustable in length.
with a warm, full tone|for lessons, rehearsals and the stage|easy to play and easy to tune|set up and tested before it is sent|for beginners and for those coming back;Comes with a padded bag.|Care cloth included.|Keep away from radiators.|Play it in our shop.|Three-year warranty.
cosy, sturdy and easy to clean|for small and large animals|approved by our own dogs and cats|made for rough play|for indoors and outdoors;Washable at 40 degrees.|Free of harmful substances.|Size guide on the label.|Refills and spare parts available.
fits most models|fitted without tools|for long drives and daily errands|weatherproof and easy to store|quick to use when it matters;Check the size before ordering.|Comes with fitting instructions.|Two-year warranty.|Tested from -20 to 60 degrees.
soft, safe and easy to wash|for the first years|folds with one hand|approved by young parents|light, roomy and sturdy;Machine washable at 40 degrees.|Free of harmful substances.|Grows with the child.|Tested to the current safety standard.|From birth on.
for living rooms and bedrooms|warm, simple and made by hand|brings calm into the room|a small thing that changes a lot|in colours that go with everything;Each piece is a little different.|Wipe with a soft cloth.|Hanging fixture included.|Matches the rest of the series.|Made in Europe.`;

export interface Offer {
  readonly like: readonly string[];
  readonly sentences: readonly string[];
}

export const offers: readonly Offer[] = lines.split("\n").map((line) => {
  const [like = "", sentences = ""] = line.split(";");
  return { like: like.split("|"), sentences: sentences.split("|") };
});
