import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Homes and the devices in them. */
export const SMART_HOME = field(
  "smart_device smart_home home_automation thermostat iot automation? firmware firmware_update scene? zigbee smart_plug hub? telemetry? device_telemetry doorbell states_meta state_meta state_attribute statistics_meta recorder_run statistic_meta device_group gateway? room_sensor smart_meter device?",
  [
    ...of(
      "maintenance ticket, ticket, service ticket, maintenance request",
      one(
        "subject, title",
        "Sensor offline|Replace battery|Gateway loses connection|Reading too high|Firmware update fails|Housing damaged|Calibrate the humidity sensor|No data since Monday",
        { confidence: 0.975 },
      ),
      one(
        "description, detail, message",
        "No data since Monday morning, a restart did not help.|The battery is below ten per cent and has to be replaced.|Readings are about five degrees too high.|The update stops at 40 per cent and the device starts again.|Water got into the housing after the storm.|The gateway loses its connection several times a day.|The display stays dark, the device answers.",
        { confidence: 0.975 },
      ),
    ),
    one("device type, device kind, device category", "light|sensor|thermostat|plug|switch|lock|camera|blind"),
    one("protocol, connectivity, connection type, radio", "zigbee|wifi|z-wave|thread|bluetooth|mqtt"),
    one("room, room name, location, area", "Living Room|Kitchen|Bedroom|Bathroom|Hallway|Office|Garage|Garden"),
    one("power source, power supply", "mains|battery|usb|solar"),
    one("firmware channel, update channel, release channel", "stable|beta|dev"),
    one("trigger type, trigger", "time|motion|sunset|device_state|geofence|button|temperature", {
      confidence: 0.962,
    }),
    pattern(
      "entity id, statistic id, entity",
      "(sensor\\.(living_room|kitchen|bedroom|garage|garden)_(temperature|humidity|power|battery|illuminance)|light\\.(living_room|kitchen|hallway|bedroom)|binary_sensor\\.(front_door|kitchen_window|hallway_motion)|switch\\.(coffee_machine|garden_pump|heater)|climate\\.(living_room|bathroom)|person\\.(anna|david))",
    ),
    one(
      "event type",
      "state_changed|call_service|automation_triggered|component_loaded|service_registered|entity_registry_updated|device_registry_updated|homeassistant_start|timer_out_of_sync|script_started|zha_event|mobile_app_notification_action",
    ),
    one("unit class", "temperature|energy|power|pressure|volume|distance"),
    one("source, statistic source", "recorder|recorder|tibber|energy"),
    figure("origin idx", [0, 0, 0, 1]),
    ...of(
      "state",
      one("state, value", "on|off|21.4|19.8|home|not_home|unavailable|open|closed|47|heat|idle|12.6|below_horizon"),
    ),
    ...of(
      "statistics meta, statistic meta",
      one("name, title", "|Grid consumption|Solar production|Gas meter|Water meter|"),
    ),
    one("automation mode", "single|restart|queued|parallel"),
    one("hvac mode, operating mode, thermostat mode", "heat|off|auto|cool|heat_cool"),
    one("fan mode, fan speed", "auto|low|medium|high|on"),
    one("preset, preset mode", "home|eco|away|sleep|comfort"),
    one("update status, firmware status, ota status", "installed|pending|downloading|failed|rolled_back"),
    one("rollout group, ring, deployment ring", "all|beta|canary|internal"),
    one(
      "release note, release notes, changelog, change log",
      "Improves battery life and fixes a rare restart.|Adds support for the new sensor.|Security fixes; please update soon.|Faster pairing and better range.|Fixes wrong readings below zero.|Shows the right time after a power cut.|Less noise at low speed.|New languages: Polish and Dutch.|Fixes the update over slow connections.|Prepares for the new app.",
    ),
    one("quality, reading quality, data quality", "good|uncertain|bad"),
    one(
      "metric, measurement, sensor type, reading type, quantity",
      "temperature|humidity|battery|power|motion|illuminance|co2|pressure",
    ),
    one("alarm mode, arm state, arm mode", "disarmed|armed_home|armed_away|armed_night"),
    one("device state, power state", "on|off|unavailable|standby"),
    one("connection status, online status, connectivity status", "online|offline|unstable"),
    one("color mode, light mode", "color_temp|brightness|rgb|on_off"),
    one(
      "action, service, action type",
      "turn on the light|turn off|send a message|close the blinds|set to 21 °C|lock the door",
    ),
    number("brightness", 5, 100),
    number("target temperature, set point, setpoint", 16, 24, 1),
    number("color temperature, color temp kelvin", 2200, 6500),
    number("rssi, signal rssi", -92, -38),
    number("lqi, link quality", 40, 255),
    ...of(
      "device, smart device",
      one("state", "on|off|unavailable|standby"),
      pattern(
        "name, title",
        "(Living Room|Kitchen|Bedroom|Hallway|Office|Garden|Garage) (Light|Sensor|Plug|Blind|Thermostat|Camera|Speaker)",
      ),
    ),
    ...of(
      "automation, routine, scene",
      one(
        "name, title",
        "Lights on at sunset|Good night|Away mode|Morning heating|Close blinds at noon|Motion in hallway|Movie time|Water the garden|Doorbell message|Everything off",
      ),
      one("mode", "single|restart|queued|parallel"),
    ),
  ],
);
