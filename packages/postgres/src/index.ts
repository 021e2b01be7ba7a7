export { postgres } from "./dialect.ts";
