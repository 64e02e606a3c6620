/** The published schemas as editors apply them: only the files, none of our code, by two validators that share nothing. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Schema, Validator } from '@cfworker/json-schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parseAllDocuments } from 'yaml'
import type { SchemaName } from '../../src/core/specs/schema-address.ts'
import { ROOT } from './program.ts'

export const publishedSchema = (name: SchemaName): Schema =>
  JSON.parse(readFileSync(path.join(ROOT, `schema/${name}.json`), 'utf8'))

/** What is wrong with a value by both validators; nothing when it is right. They must agree. */
export function schemaErrors(name: SchemaName): (value: unknown) => readonly string[] {
  const schema = publishedSchema(name)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const [first, second] = [ajv.compile(schema as object), new Validator(schema, '2020-12')]
  return (value) => {
    const wrong = first(value)
      ? []
      : (first.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
    const { valid, errors } = second.validate(value)
    if (valid !== (wrong.length === 0)) {
      throw new Error(`the validators disagree: ${JSON.stringify([wrong, errors])}`)
    }
    return wrong
  }
}

/** The documents of a text as a reader of YAML takes them. */
export const documentsIn = (text: string): readonly unknown[] =>
  parseAllDocuments(text).map((document) => document.toJS() as unknown)
