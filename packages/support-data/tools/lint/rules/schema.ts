import Ajv from 'ajv'
import schema from '../../../schema.json'
import { platforms } from '../../../src/platforms'
import type { Rule } from '../rule'

/** The schema's own definition of an API, which has an entry for each platform that has a record and for no other. */
const { api, ...definitions } = schema.definitions
const apiOfAllPlatforms = {
  ...api,
  properties: { ...api.properties, platforms: { ...api.properties.platforms, required: platforms, propertyNames: { enum: platforms } } }
}
const validate = new Ajv({ allErrors: true }).compile({ ...schema, definitions: { ...definitions, api: apiOfAllPlatforms } })

/** Is it an address by the schema's own rule? */
export const isUrl = (text: unknown): boolean => new RegExp(schema.definitions.url.pattern).test(String(text))

export const schemaRule: Rule = {
  name: 'schema',
  description: 'The table has the form of schema.json.',
  check({ data }) {
    if (validate(data)) return []
    return validate.errors!.map(
      ({ instancePath, message, params }) =>
        `${instancePath || 'the table'} ${message} (${JSON.stringify(params)}); fix the extraction, or schema.json, src/types.ts and docs/support-data.md together`
    )
  }
}
