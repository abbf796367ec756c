import * as z from 'zod/mini'
import { bestLevels, unique } from './entries'
import {
	type ChoiceFact,
	type ChoicesFact,
	type CountriesFact,
	type Fact,
	type FactId,
	factIds,
	facts,
	type LanguageSkill,
	type LanguagesFact,
	languageLevels,
	maxFactEntries,
	type NumberFact,
	type YesNoFact,
} from './facts'
import { canonicalLanguage } from './language'
import { countryCodes } from './reference/countries'
import './no-eval'

/** The type of a fact's answer. */
export type ValueOf<F extends Fact> = F extends YesNoFact
	? boolean
	: F extends ChoiceFact
		? F['options'][number]
		: F extends ChoicesFact
			? readonly F['options'][number][]
			: F extends NumberFact
				? number
				: F extends CountriesFact
					? readonly string[]
					: F extends LanguagesFact
						? readonly LanguageSkill[]
						: never

/** All facts of one person, normalised: every fact is present, null if absent or not known. */
export type Facts = { readonly [F in FactId]: ValueOf<(typeof facts)[F]> | null }
export type FactValue = Facts[FactId]

/** What is wrong with a text that is no language code. */
export const notLanguageCode = 'not a language code'

const languageCode = z.pipe(
	z.string().check(z.refine((code) => canonicalLanguage(code) !== null, notLanguageCode)),
	z.transform((code) => canonicalLanguage(code) ?? code),
)

/** A list with limits on its length. If it is too long, zod does not check its entries. */
const listOf = <T extends z.ZodMiniType>(entry: T, minItems: number, maxItems: number) =>
	z.array(entry).check(z.minLength(minItems), z.maxLength(maxItems))

function valueSchema(fact: Fact): z.ZodMiniType {
	switch (fact.type) {
		case 'yes-no':
			return z.boolean()
		case 'choice':
			return z.enum(fact.options)
		case 'choices':
			return z.pipe(
				listOf(z.enum(fact.options), 0, maxFactEntries),
				z.transform((entries) => unique(entries)),
			)
		case 'integer':
			return z.int().check(z.gte(fact.min), z.lte(fact.max))
		case 'number':
			return z.number().check(z.gte(fact.min), z.lte(fact.max))
		case 'countries': {
			const country = z.enum(countryCodes.filter((code) => !fact.except.includes(code)))
			return z.pipe(
				listOf(country, 1, fact.maxItems),
				z.transform((entries) => unique(entries)),
			)
		}
		case 'languages': {
			const skill = z.strictObject({ language: languageCode, level: z.enum(languageLevels) })
			return z.pipe(
				listOf(skill, 0, fact.maxItems),
				z.transform((skills) => bestLevels(skills)),
			)
		}
	}
}

const entries = factIds.map((id) => [id, z.optional(z.nullable(valueSchema(facts[id])))])

/** The schema of one fact: its value, null for "not sure", or absent. */
export const factSchemas = Object.fromEntries(entries) as {
	readonly [F in FactId]: z.ZodMiniType<Facts[F] | undefined>
}

/** The schema for all input: facts by id, each a value, null or absent; unknown members are faults. */
export const factsSchema = z.strictObject(factSchemas)
