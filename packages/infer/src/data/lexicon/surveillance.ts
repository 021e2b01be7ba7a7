import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.95 };

/** Cameras that watch, and what they recorded when something moved. */
export const SURVEILLANCE = field(
  "surveillance cctv nvr camera? motion? motion_event ip_camera camera_event recording? zone? monitor? frame? .alarm_frames .pre_event_count .camera_ip .rtsp_url .ptz",
  [
    ...of(
      "monitor, camera, ip camera",
      one(
        "name, label, title",
        "Front Door|Driveway|Back Yard|Garage|Parking Lot|Reception|Loading Dock|Warehouse East|Hallway|Server Room|Side Gate|Workshop|Storage|Stairs|Roof|Playground",
        SURE,
      ),
      one("function, mode, recording mode", "Modect|Record|Monitor|None|Mocord", SURE),
      one("type, source type, camera type", "Ffmpeg|Remote|Local|Libvlc|File", SURE),
      one("protocol", "rtsp|http|onvif", SURE),
      one("method, rtp method", "rtpRtsp|rtpUni|simple|rtpMulti", SURE),
      one("orientation, rotation", "0|90|180|270", SURE),
      figure("colours, colour depth, colour", [4, 4, 3, 1], SURE),
      pattern("device, device path", "/dev/video[0-3]", SURE),
      pattern("path, sub path, stream path, stream", "(/h264|/live|/stream|/cam)/(ch[1-4]|main|sub)", SURE),
      pattern("port", "554|80|8080|8554", SURE),
      pattern("label format", "%N - %d/%m/%y %H:%M:%S", SURE),
      figure("brightness, contrast, hue, saturation", [-1, -1, 50, 128], SURE),
      figure("max fps, fps, frame rate, analysis fps limit, alarm max fps", [5, 10, 15, 25, 30], SURE),
      figure("frame skip, motion frame skip", [0, 0, 1, 2], SURE),
    ),
    ...of(
      "event, motion event, camera event, recording",
      pattern("name", "Event-[1-9][0-9]{2,5}", SURE),
      one("cause, trigger", "Motion|Continuous|Forced Web|Signal|Linked|Motion All", SURE),
      number("frame, frame count, total frame", 120, 4200, 0, SURE),
      number("alarm frame, alarm frame count", 4, 240, 0, SURE),
      number("length, duration", 8, 620, 2, SURE),
      number("tot score, total score", 120, 9200, 0, SURE),
      number("avg score, average score", 4, 60, 0, SURE),
      number("max score, maximum score", 20, 180, 0, SURE),
      one(
        "note, comment",
        "Motion: Driveway|Motion: Front Door|Motion: Gate|Continuous|Motion: All|Signal: Lost",
        SURE,
      ),
      figure("width", [1920, 1280, 640, 2560], SURE),
    ),
    ...of("frame", number("score", 0, 90, 0, SURE), number("delta", 0, 120, 2, SURE)),
    ...of(
      "zone, motion zone, detection zone",
      one("name, label", "All|Driveway|Gate|Door|Path|Lawn|Street|Window|Counter|Entrance", SURE),
      one("type, zone type", "Active|Inclusive|Exclusive|Preclusive|Inactive|Privacy", SURE),
      one("unit", "Pixels|Percent", SURE),
      one("check method, detection method", "Blobs", SURE),
      figure("num coord, coord count", [4, 4, 4, 5, 6], SURE),
      meaning(
        "coord, coords, coordinates, polygon, points",
        {
          text: {
            generator: "pattern",
            options: { regex: "0,0 (639|1279|1919),0 (639|1279|1919),(479|719|1079) 0,(479|719|1079)" },
          },
        },
        SURE,
      ),
      number("area", 2000, 920_000, 0, SURE),
      number("min pixel threshold", 15, 40, 0, SURE),
      number("max pixel threshold", 120, 255, 0, SURE),
      figure("filter x, filter y", [3, 3, 5], SURE),
    ),
  ],
);
