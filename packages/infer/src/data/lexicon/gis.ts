import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Maps and what is on them. */
export const GIS = field(
  "map_layer map_feature geofence raster tile? gis shape_file cadastre parcel_map survey_point base_map geo_data spatial_layer wms_service country_parcel raster_tile geodetic topography orthophoto poi layer? feature? trail_segment imagery_scene country_cover map_tile",
  [
    one("trail type, path type", "hiking|bike|bridle|multi-use|nature trail"),
    one("trail difficulty, difficulty", "easy|moderate|hard"),
    one("zoning, zoning code, zoning class", "R-1|R-2|C-1|MU|M-1|OS"),
    one("land use code", "1110|1210|2110|3120|4210|5110"),
    one("geometry source, positional source", "survey|aerial image|deed|digitised"),
    one("processing level", "L1C|L2A|L1TP|L2SP"),
    one("satellite, sensor, platform", "Sentinel-2A|Landsat 9|Landsat 8|PlanetScope|Sentinel-1B"),

    one("layer type, source type", "vector|raster|wms|tile|geojson|basemap"),
    one("geometry type, geom type, shape type", "Point|Polygon|LineString|MultiPolygon|MultiPoint"),
    one(
      "srs, crs, projection, coordinate system, spatial reference",
      "EPSG:4326|EPSG:3857|EPSG:25832|EPSG:32633|EPSG:2154",
    ),
    one(
      "feature class, feature type, feature code, object class",
      "building|road|river|forest|lake|railway|boundary|park",
    ),
    one("land use, landuse, land cover", "residential|agriculture|forest|industrial|commercial|recreation|water"),
    one("surface, surface type, road surface", "asphalt|gravel|concrete|paving stones|unpaved"),
    one("road class, road type, highway", "residential|primary|secondary|motorway|track|footway"),
    one("tile format", "png|webp|pbf|jpg"),
    one("band, band name", "B4|B3|B2|B8|NDVI|elevation"),
    one("resampling, resampling method", "nearest|bilinear|cubic|average"),
    one("fence type, geofence type, zone shape", "circle|polygon|route"),
    one("geofence event, fence event, transition", "enter|exit|dwell"),
    one("monument type, marker type", "brass disc|iron rod|concrete post|nail|benchmark"),
    one("fix type, gnss fix", "RTK fixed|RTK float|DGPS|autonomous"),
    one("style, map style", "streets|satellite|outline|heatmap|terrain|dark"),
    one("data source, source", "survey|aerial image|open data|import|digitised"),
    number("zoom level, zoom, min zoom", 3, 18),
    number("max zoom", 16, 22),
    number("accuracy m, accuracy, horizontal accuracy, precision m", 0.02, 8, 2),
    number("opacity", 0.3, 1, 2),
    number("bearing, heading", 0, 359),
    ...of(
      "layer, map layer, spatial layer",
      one(
        "name, title",
        "Roads|Buildings|Land use|Parcels|Rivers|Elevation|Public transport|Protected areas|Street trees|Flood zones|Bus stops|Aerial image 2023",
      ),
    ),
    ...of(
      "geofence, geofence event, zone",
      one("event type, event, trigger", "enter|exit|dwell"),
      pattern("name, title", "(Depot|Warehouse|Customer site|School zone|City centre|Harbour) [1-9]"),
    ),
  ],
);
