import { convertNode } from "../comparison.ts";
import { UnsupportedExpression } from "../failure.ts";
import type { Form, SqlFunction } from "../signature.ts";
import {
  BIGINT,
  BOOLEAN,
  DECIMAL,
  FLOAT,
  INTEGER,
  INTERVAL,
  JSON_TYPE,
  type SqlType,
  TEXT,
  TIMESTAMP,
  TIMESTAMPTZ,
  UUID,
} from "../sql-type.ts";

/** PostgreSQL's casts written as calls, `int4(x)`; a second argument, the type's modifier, is not known here. */
function castTo(type: SqlType): Form {
  return ([node, ...others], scope) => {
    if (!node || others.length > 0) throw new UnsupportedExpression("a cast with a modifier");
    return convertNode(node, type, scope);
  };
}

/** Casts by the name of the type. */
export const castingFunctions = {
  bool: castTo(BOOLEAN),
  int2: castTo({ kind: "integer", bits: 16, unsigned: false }),
  int4: castTo(INTEGER),
  int8: castTo(BIGINT),
  float4: castTo({ kind: "float", bits: 32 }),
  float8: castTo(FLOAT),
  numeric: castTo(DECIMAL),
  text: castTo(TEXT),
  varchar: castTo(TEXT),
  timestamp: castTo(TIMESTAMP),
  timestamptz: castTo(TIMESTAMPTZ),
  interval: castTo(INTERVAL),
  jsonb: castTo(JSON_TYPE),
  uuid: castTo(UUID),
} satisfies Record<string, SqlFunction>;
