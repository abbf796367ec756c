import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import * as z from 'zod/mini'
import { asTyped } from '@/lib/i18n/as-typed'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { factIds } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import '@/rules/no-eval'

type JsonSchema = Record<string, unknown>

/** Each fact's question in English, by its schema. */
const questions = new Map<unknown, string>(
	factIds.map((id) => [factSchemas[id], asTyped(sayIn('en')(wordsOf('en').facts[id].question))]),
)

/** Lists of so many codes tell an assistant nothing that their form does not, and would be read with each call. */
const maxCodesListed = 100
const countryForm = {
	type: 'string',
	pattern: '^[A-Z]{2}$',
	description: 'ISO 3166-1 alpha-2, or XK',
} as const

/** A schema as JSON Schema, in which each fact has its question as its description. */
function jsonSchemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema {
	const { $schema: _, ...json } = z.toJSONSchema(schema, {
		io,
		reused: io === 'input' ? 'inline' : 'ref',
		override: ({ zodSchema, jsonSchema }) => {
			const description = questions.get(zodSchema)
			if (description) jsonSchema.description = description
			// The form of a day is said by its format.
			if (jsonSchema.format === 'date') delete jsonSchema.pattern
			if (jsonSchema.enum && jsonSchema.enum.length > maxCodesListed) {
				delete jsonSchema.enum
				Object.assign(jsonSchema, countryForm)
			}
		},
	})
	return json
}

const described = (json: JsonSchema, validate: StandardSchemaWithJSON['~standard']['validate']) =>
	({
		'~standard': {
			version: 1,
			vendor: 'zod',
			validate,
			jsonSchema: { input: () => json, output: () => json },
		},
	}) as const satisfies StandardSchemaWithJSON

/**
 * What a tool takes, as clients are told. It is checked by the reader of the body itself, which names the faults as the API
 * does.
 */
export const describedInput = (schema: z.ZodMiniType): StandardSchemaWithJSON =>
	described(jsonSchemaOf(schema, 'input'), (value) => ({ value }))

/** What a tool gives, as clients are told and each answer is held to. */
export const describedOutput = (schema: z.ZodMiniType): StandardSchemaWithJSON =>
	described(jsonSchemaOf(schema, 'output'), (value) => schema['~standard'].validate(value))
