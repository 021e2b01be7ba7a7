import type { Sort } from "./sort.ts";

/** Machines and appliances. */
export const device: Sort = {
  name: "device",
  nouns: {
    en: "machine, pump, motor, engine, turbine, generator, compressor, boiler, furnace, heater, radiator, burner, cooler, chiller, freezer, refrigerator, fridge, ventilator, fan, blower, air conditioner, dehumidifier, humidifier, dryer, washing machine, dishwasher, oven, stove, microwave, kettle, mixer, blender, grinder, toaster, coffee machine, printer, scanner, copier, plotter, projector, monitor, display, television, screen device, camera, camcorder, webcam, microphone, loudspeaker, speaker, amplifier, headset, radio, receiver, transmitter, transceiver, antenna, router device, modem, switch device, hub device, server machine, laptop, notebook computer, tablet, desktop computer, workstation computer, keyboard, mouse device, phone device, handset, smartphone, pager, walkie talkie, gps device, beacon, transponder, tracker, sensor device, detector, thermometer, barometer, hygrometer, anemometer, rain gauge, gauge, meter, flow meter, energy meter, water meter, gas meter, odometer, scale device, balance device, timer, clock, watch device, telescope, binoculars, microscope, spectrometer, chromatograph, centrifuge, incubator, autoclave, sterilizer, defibrillator, ventilator device, infusion pump, dialysis machine, x ray machine, ultrasound machine, mri scanner, pacemaker, hearing aid, implant, prosthesis, lathe, milling machine, drill press, drill, saw, chainsaw, planer, sander, press, punch press, welder machine, cutter, laser, robot, conveyor, hoist, winch, elevator, lift, escalator, gate device, turnstile, smoke detector, fire alarm, sprinkler, extinguisher, fire extinguisher, hydrant, lock device, safe, cash register, till, card reader, vending machine, atm, ticket machine, parking meter, charger, battery pack, inverter, transformer, solar panel, wind turbine, rectifier, fuse box, switchboard, switchgear, circuit breaker, relay, controller, thermostat, purifier, water heater, septic tank, well pump, borehole, hand pump, latrine, toilet unit, street light, lamp, lantern, traffic light, signal device, buoy, instrument, musical instrument, piano, guitar, violin, drum, amplifier unit, console, gaming console, 3d printer, kiln, forge, loom, sewing machine, knitting machine, spinning wheel, potter's wheel, appliance, apparatus, gadget, hardware device, wearable, smartwatch, telephone exchange, air compressor, treadmill, exercise bike, weight machine, floor scrubber, lawnmower, mower, strimmer, leaf blower, snow blower, pressure washer, vacuum cleaner",
    de: "geraet, maschine, pumpe, motor, drucker, kamera, zaehler, heizung, kessel, ofen, kuehlschrank, anlage, aggregat, sensor, fernseher, lampe, rechner, instrument, bohrmaschine, saege, apparat, messgeraet",
    fr: "appareil, machine, pompe, moteur, imprimante, camera, compteur, chaudiere, four, refrigerateur, installation, capteur, ecran, lampe, ordinateur, instrument",
    es: "aparato, maquina, bomba, motor, impresora, camara, contador, caldera, horno, nevera, instalacion, sensor, pantalla, lampara, ordenador, computadora, instrumento, dispositivo",
    it: "apparecchio, macchina, pompa, motore, stampante, fotocamera, contatore, caldaia, forno, frigorifero, impianto, sensore, schermo, lampada, computer, strumento, dispositivo, macchinario",
    nl: "apparaat, machine, pomp, motor, printer, camera, meter toestel, ketel, oven, koelkast, installatie, sensor, scherm, lamp, computer, instrument, toestel",
    pt: "aparelho, maquina, bomba, motor, impressora, camera, medidor, caldeira, forno, geladeira, instalacao, sensor, tela, lampada, computador, instrumento, dispositivo, equipamento",
  },
  form: "thing",
  named: ["{Noun} ([1-9]|1[0-9]|2[0-9])", "(North|South|Main|Backup|Hall|Workshop|Spare) {noun}"],
  described: {
    first: [
      "(Installed|Bought|Replaced) in (2014|2017|2019|2021|2023), (runs reliably|serviced every year|under warranty until 2027).",
      "(Stands|Mounted) (in the workshop|next to the main entrance|on the roof|in the cellar|in room 3), (fixed power supply|battery powered|needs 400 V|connected to the network).",
      "(Spare parts|Manual|Keys) kept (in the office|in the drawer below|by the caretaker).",
      "(Used daily|Used at weekends|For emergencies only), (trained staff only|instructions on the wall|cleaned after use).",
    ],
    then: ["(Loud|Quiet) in operation."],
  },
  noted: {
    first: [
      "(Filter|Seal|Battery|Belt|Fuse) (replaced in March|to be replaced soon|checked).",
      "(Makes a noise|Stopped once|Slow to start) (in cold weather|under load|last week).",
      "(Warranty|Calibration|Safety test) (until|due in) (May|October|January).",
    ],
  },
  kinds: "fixed|portable|built_in|rented",
  statuses: "in_use|spare|in_repair|out_of_order|retired",
  categories: "Measuring|Power|Safety|Office|Kitchen|Workshop",
  grades: "new|good|worn|defective",
  reasons: "Defective|End of life|Replaced by a newer model|Calibration|Cleaning|Recall by the manufacturer",
  several: { usual: 6, most: 60 },
};
