import * as z from 'zod/mini'
import { type Fault, type Faults, nameFaults } from '@/lib/api/faults'
import { resultSchema } from '@/lib/api/result-schema'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { outcomeOf } from '@/rules/evaluation/evaluate-by-definition'
import { factSchemas } from '@/rules/facts-schema'
import type { CriterionKind } from '@/rules/ruleset'
import { versionsOf } from '@/rules/rulesets/versions'
import '@/rules/no-eval'

/** What `explain` takes: an answer of POST /api/v1/evaluate, and a language. */
const explainRequestSchema = z.strictObject({ result: resultSchema, locale: z.enum(localeIds) })

export type ResultBody = z.infer<typeof resultSchema>

/** Faults of a result that no evaluation gives: other conditions than those of its version, or another outcome than theirs. */
function faultyVerdict({ ruleset, criteria, outcome }: ResultBody): Fault[] {
	const version = versionsOf(ruleset.id).find((one) => one.version === ruleset.version)
	if (!version)
		return [{ pointer: '/result/ruleset/version', detail: 'There is no such version of this rule set.' }]
	const differing = Array.from(
		{ length: Math.max(criteria.length, version.criteria.length) },
		(_, place) => place,
	).find((place) => {
		const [given, own] = [criteria[place], version.criteria[place]]
		return given?.id !== own?.id || given?.kind !== own?.kind
	})
	if (differing !== undefined)
		return [
			{
				pointer: `/result/criteria/${differing}`,
				detail: 'A result has all conditions of its version, in their order.',
			},
		]
	const resultsOf = (kind: CriterionKind) =>
		criteria.filter((one) => one.kind === kind).map(({ result }) => result)
	return outcome === outcomeOf(resultsOf('exempting'), resultsOf('required'))
		? []
		: [{ pointer: '/result/outcome', detail: 'The results of the conditions give another outcome.' }]
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
	const own = [...faultyVerdict(result), ...faultyChanges(result)]
	return own.length > 0 ? { faults: nameFaults([], own) } : parsed.data
}
