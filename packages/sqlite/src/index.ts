export { sqlite } from "./dialect.ts";
