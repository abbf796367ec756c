import * as z from 'zod/mini'
import { type Fault, type Faults, nameFaults } from '@/lib/api/faults'
import { resultSchema } from '@/lib/api/result-schema'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { factSchemas } from '@/rules/facts-schema'
import { versionsOf } from '@/rules/rulesets/versions'
import '@/rules/no-eval'

/** What `explain` takes: an answer of POST /api/v1/evaluate, and a language. */
const explainRequestSchema = z.strictObject({ result: resultSchema, locale: z.enum(localeIds) })

export type ResultBody = z.infer<typeof resultSchema>

/** Faults of conditions that the rule set has in no version. */
function unknownCriteria({ ruleset, criteria }: ResultBody): Fault[] {
	const known = versionsOf(ruleset.id).flatMap((version) => version.criteria.map(({ id }) => id))
	return criteria.flatMap(({ id }, place) =>
		known.includes(id)
			? []
			: [{ pointer: `/result/criteria/${place}/id`, detail: 'This rule set has no such condition.' }],
	)
}

/** Faults of changes to values that their facts cannot have. */
const faultyChanges = ({ changes }: ResultBody): Fault[] =>
	changes.flatMap((set, place) =>
		set.flatMap(({ fact, from, to }, index) => {
			const isValue = (value: unknown) => value !== undefined && factSchemas[fact].safeParse(value).success
			return isValue(from) && isValue(to) && to !== null
				? []
				: [{ pointer: `/result/changes/${place}/${index}`, detail: 'This value is not valid.' }]
		}),
	)

/** Checks what `explain` is given, as the bodies of the API are checked. */
export function readExplainRequest(
	body: unknown,
): { readonly result: ResultBody; readonly locale: Locale } | { readonly faults: Faults } {
	const parsed = explainRequestSchema.safeParse(body, { reportInput: true })
	if (!parsed.success) return { faults: nameFaults(parsed.error.issues) }
	const { result } = parsed.data
	const own = [...unknownCriteria(result), ...faultyChanges(result)]
	return own.length > 0 ? { faults: nameFaults([], own) } : parsed.data
}
