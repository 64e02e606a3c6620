/** The files for which a JSON Schema is published. */
export type SchemaName = 'slos' | 'policy' | 'targets' | 'exclusions' | 'waivers' | 'report'

/** Where the schema of a kind of file is published, which is its name too. */
export const schemaAddress = (name: SchemaName): string =>
  `https://raw.githubusercontent.com/your-org/slo-gate/v1/schema/${name}.json`
