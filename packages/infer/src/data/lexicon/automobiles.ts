import { figure, number, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Models of cars, who makes them and what they can do. */
export const AUTOMOBILES = field(
  "car_maker car_name car_model car_datum model_list auto_mpg car_spec .mpg .horsepower .cylinders .city_mpg .highway_mpg .engine_displacement .edispl .displacement .engine_size",
  [
    number("mpg, miles per gallon, fuel economy, city mpg, highway mpg", 12, 44),
    figure("cylinder, cylinders", [4, 4, 4, 6, 6, 8, 3]),
    number("edispl, displacement, engine displacement, cubic inches", 68, 440),
    number("engine size, engine litre, engine liter", 1, 5.2, 1),
    number("horsepower, horse power, hp, power", 52, 310),
    number("torque", 92, 520),
    number("weight, curb weight, car weight", 1620, 4900),
    number("accelerate, acceleration, zero to sixty", 4.8, 19.5, 1),
    number("year, model year", 1998, 2025),
    small("msrp, list price, base price", 14_000, 98_000),
    one("origin, region", "USA|Europe|Japan|Korea"),
    one(
      "drive, drivetrain, drive type, driven wheels",
      "front-wheel drive|all-wheel drive|rear-wheel drive|four-wheel drive",
    ),
    one("body style, body type, vehicle style", "Sedan|SUV|Hatchback|Coupe|Wagon|Pickup|Convertible|Minivan"),
    one(
      "maker, car maker, make, brand, manufacturer",
      "toyota|volkswagen|ford|honda|bmw|volvo|fiat|nissan|peugeot|chevrolet|mazda|renault|subaru|audi|kia",
    ),
    ...of(
      "car maker, maker, manufacturer",
      one(
        "full name, name",
        "Toyota|Volkswagen|Ford Motor Company|Honda|BMW|Volvo|Fiat|Nissan Motors|Peugeot|General Motors|Mazda|Renault|Subaru|Kia Motors|Hyundai|Citroen|Daimler Benz|Opel|Saab|Triumph",
      ),
    ),
    one(
      "model, car model, model name",
      "corolla|golf|focus|civic|passat|fiesta|accord|panda|micra|clio|polo|astra|jetta|impreza|corsa|escort|camry|sentra|yaris|mustang|impala|malibu|regal|taurus|dart|capri|cavalier|prelude|rabbit|monza|century|fury|valiant|maverick|pinto|vega|granada|celica|accent|swift",
    ),
  ],
);
