import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Robots and drones. */
export const ROBOTICS = field(
  "drone robot uav robot_arm flight_mission robot_task waypoint? lidar autonomous_vehicle flight_log? robot_joint robotic gripper geocage pilot_log? agv",
  [
    one(
      "drone model, uav model, aircraft model, robot model, model",
      "M300|Mavic 3E|UR10e|Anafi AI|X8 Survey|LRMate 200|Spot|EVO II",
    ),
    one("drone status, robot status", "ready|charging|in_flight|maintenance|idle|error"),
    one("payload type, payload, sensor payload", "camera|thermal camera|lidar|multispectral|sprayer|parcel box"),
    one("propulsion, airframe, frame type, airframe type", "quadcopter|fixed-wing|hexacopter|vtol|octocopter"),
    pattern("registration, registration number, tail number", "(DE|FR|US|UK)-DR-[0-9]{4}"),
    one("mission type", "mapping|inspection|survey|delivery|surveillance|search"),
    one("flight mode, control mode", "auto|manual|loiter|return_to_home|position hold"),
    one(
      "abort reason, abort cause, failsafe reason",
      "low battery|strong wind|lost link|geofence|obstacle|pilot command",
    ),
    one("airspace class, airspace", "G|D|E|C"),
    one("task type", "transport|pick|place|inspect|clean|weld|charge"),
    one("task status, mission status", "completed|running|queued|failed|aborted"),
    one("gripper, gripper type, end effector, tool", "vacuum|parallel jaw|magnetic|soft gripper|welding torch"),
    one("joint type", "revolute|prismatic|fixed|continuous"),
    one("localization mode, navigation mode", "slam|gps|rtk|markers|visual odometry"),
    one("gps fix, fix type", "3D|RTK fixed|RTK float|2D|none"),
    pattern("error code, fault code", "E[1-9][0-9]{2}"),
    number("altitude, altitude m, height above ground", 12, 118, 1),
    number("ground speed, speed, speed ms", 2, 17, 1),
    number("battery percent, battery, battery level", 14, 100),
    number("payload kg, max payload", 0.5, 20, 1),
    ...of("joint, robot joint", one("name", "base|shoulder|elbow|wrist_1|wrist_2|wrist_3")),
    ...of("mission, flight mission", one("status", "completed|planned|aborted|in_flight")),
  ],
);
