import type { Sort } from "./sort.ts";

/** What larger things are made of. */
export const part: Sort = {
  name: "part",
  nouns: {
    en: "part, component, spare part, valve, belt, screw, bolt, nut part, washer part, rivet, nail, hinge, bracket, bearing, sprocket, chain part, shaft, axle, wheel, tyre, tire, rim, hub part, brake, brake pad, clutch, piston, cylinder, crankshaft, camshaft, gasket, seal part, o ring, spring part, shock absorber, spark plug, fuse, switch part, plug, socket, connector, cable, wire, hose, pipe, tube, duct, fitting, flange, nozzle, cartridge, toner, ink cartridge, battery, cell part, circuit board, chip, resistor, capacitor, diode, transistor, coil, magnet, lens, mirror, bulb, led, cover, lid, knob, handle, lever, button part, key part, pedal, cushion, frame, chassis, hull, mast, keel, rudder, propeller, rotor, blade, fan blade, impeller, housing, casing, shell part, sheet, beam, rafter, joist, stud, post part, pillar, column part, rail, rung, stair, tile, shingle, slate, brick, block part, slab, pane, window, door, shutter, blind, curtain, gutter, downpipe, tap, faucet, drain, siphon, cistern, string part, reed, drumhead, memory module, hard drive, disk drive, motherboard, processor, graphics card, power supply, module part, assembly, subassembly, accessory part, mount, fastener, strap, buckle, zip, zipper, clasp, insert, liner, sleeve part, spacer, sole, lining, hem part, headstone, gravestone, kerb, border part, ribbon, oil filter, air filter, fuel filter, water filter",
    de: "bauteil, ersatzteil, teil, ventil, schraube, reifen, filter, dichtung, kabel, rohr, schlauch, lager teil, zahnrad, platine, scheibe, fenster, tuer, grabstein, komponente",
    fr: "piece detachee, composant, vanne, vis, pneu, filtre, joint, cable, tuyau, roulement, fenetre, porte, rouage, element",
    es: "pieza, repuesto, componente, valvula, tornillo, llanta, neumatico, filtro, junta, cable, tubo, manguera, rodamiento, ventana, puerta, refaccion",
    it: "pezzo, ricambio, componente, valvola, vite, pneumatico, filtro, guarnizione, cavo, tubo, cuscinetto, finestra, porta",
    nl: "onderdeel, reserveonderdeel, component, klep, schroef, band onderdeel, filter, pakking, kabel, buis, slang, lager onderdeel, raam, deur",
    pt: "peca, componente, valvula, parafuso, pneu, filtro, junta, cabo, tubo, mangueira, rolamento, janela, porta",
  },
  named: ["{Noun} [A-Z]{2}-[1-9][0-9]{2}", "(Front|Rear|Upper|Lower|Left|Right|Main) {noun}"],
  described: {
    first: [
      "(Steel|Brass|Rubber|Plastic|Aluminium), fits (models from 2015|all current models|the old type|both sizes).",
      "(Replace|Check) every (6 months|12 months|two years), (two screws|no special tools needed|by trained staff).",
    ],
    then: ["(Kept in drawer 4|Delivered in pairs|Minimum order 10)."],
  },
  noted: {
    first: [
      "(Last one|Two left|Reorder) in stock.",
      "(Slight wear|Replaced|Tightened) (on the left|at the last service|in June).",
    ],
  },
  kinds: "standard|original|economy|premium",
  statuses: "in_stock|installed|ordered|worn|discarded",
  categories: "Mechanical|Electrical|Hydraulic|Fasteners|Body|Consumables",
  grades: "new|good|worn|defective",
  several: { usual: 8, most: 120 },
};
