/**
 * GitHub's schemas (OpenAPI 3.0) as JSON Schemas that are strict about fields: one that the description does not know
 * is an error. That keeps the test server from growing fields that the real one never sends, and finds typos in bodies.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Schema = { [key: string]: Json }

export function isSchema(value: Json | undefined): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A schema where a value stands: a property, an item, a body. Fields that nothing in it knows are refused. */
export function closed(schema: Schema): Schema {
  const open = converted(schema)
  const isStructured = ['properties', 'allOf', 'anyOf', 'oneOf', '$ref'].some((key) => key in open)
  return isStructured ? { ...open, unevaluatedProperties: false } : open
}

/** The same facts in JSON Schema's words. Members of an allOf stay open here: the position around them is closed. */
export function converted(schema: Schema): Schema {
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => [key, convertKey(key, value)])
  const { nullable, ...rest } = Object.fromEntries(entries)
  return nullable === true ? orNull(rest) : rest
}

function convertKey(key: string, value: Json): Json {
  if (key === '$ref') return `github${String(value)}`
  if (key === 'properties' && isSchema(value)) return mapValues(value, closed)
  if (key === 'items' && isSchema(value)) return closed(value)
  if (key === 'additionalProperties' && isSchema(value)) return closed(value)
  if (['allOf', 'anyOf', 'oneOf'].includes(key) && Array.isArray(value)) {
    return value.map((item) => (isSchema(item) ? converted(item) : item))
  }
  return value
}

function orNull(schema: Schema): Schema {
  if (typeof schema.type !== 'string') return { anyOf: [{ type: 'null' }, schema] }
  const values = schema.enum
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(values) && { enum: [...values.filter((value) => value !== null), null] }),
  }
}

export function mapValues(schemas: Schema, change: (schema: Schema) => Schema): Schema {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, isSchema(schema) ? change(schema) : schema]),
  )
}
