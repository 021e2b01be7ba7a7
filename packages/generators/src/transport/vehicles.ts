import { entityText, loose } from "../build/entity-text.ts";
import { fromMask } from "../build/from.ts";
import { hash, scramble } from "../scramble.ts";

const entity = "vehicle";

/** Makes and their models. */
const lines = `Toyota|Corolla,Camry,RAV4,Yaris,Prius,Hilux
Volkswagen|Golf,Passat,Polo,Tiguan,ID.3,Touran
Ford|Focus,Fiesta,F-150,Mustang,Kuga,Transit
Honda|Civic,Accord,CR-V,Jazz,HR-V
BMW|3 Series,5 Series,X3,X5,i3
Mercedes-Benz|A-Class,C-Class,E-Class,GLC,Sprinter
Audi|A3,A4,A6,Q3,Q5
Renault|Clio,Megane,Captur,Zoe,Kangoo
Peugeot|208,308,3008,2008,Partner
Hyundai|i20,i30,Tucson,Kona,Ioniq
Kia|Ceed,Sportage,Picanto,Niro,Sorento
Nissan|Qashqai,Leaf,Micra,Juke,X-Trail
Volvo|XC40,XC60,XC90,V60,S60
Skoda|Octavia,Fabia,Superb,Kodiaq,Enyaq
Fiat|500,Panda,Tipo,Ducato
Tesla|Model 3,Model Y,Model S,Model X
Mazda|CX-5,Mazda3,MX-5,CX-30
Chevrolet|Malibu,Silverado,Equinox,Tahoe
Subaru|Outback,Forester,Impreza
Dacia|Duster,Sandero,Jogger`;
const models = lines.split("\n").flatMap((line) => {
  const [make = "", names = ""] = line.split("|");
  return names.split(",").map((name) => ({ make, name }));
});
const modelAt = (index: number) =>
  models[index < models.length ? index : hash(index, 91) % models.length] ?? { make: "", name: "" };

export const vehicle = entityText({
  name: "vehicle",
  summary: "A vehicle's make and model.",
  entity,
  text: () => ({
    capacity: models.length,
    longest: 24,
    at: (index) => `${modelAt(index).make} ${modelAt(index).name}`,
  }),
});
export const vehicleMake = entityText({
  name: "vehicleMake",
  summary: "Who makes a vehicle.",
  entity,
  text: () => loose(13, (index) => modelAt(index).make),
});
export const vehicleModel = entityText({
  name: "vehicleModel",
  summary: "A vehicle's model, one of its make.",
  entity,
  text: () => ({ capacity: models.length, longest: 9, at: (index) => modelAt(index).name }),
});

const vinLetters = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";

/** WMI codes that begin with 0 are given to no maker (ISO 3780). */
export const vin = entityText({
  name: "vin",
  summary: "What looks like a vehicle's number; no maker's begins with 0.",
  ascii: true,
  entity,
  text: () => ({
    capacity: 1e9,
    longest: 17,
    at: (index) => {
      let word = hash(index, 92);
      let middle = "";
      for (let place = 0; place < 5; place++) {
        middle += vinLetters[word % vinLetters.length];
        word = Math.floor(word / vinLetters.length);
      }
      return `0TE${middle}${String(scramble(index, 1e9)).padStart(9, "0")}`;
    },
  }),
});

export const licensePlate = fromMask("licensePlate", "A licence plate.", ["???-####", "??####", "?###", "?#"], entity);
