import { persons } from '@/rules/persons'
import { caseOf, type Person, sourceOfPerson } from '@/rules/persons/person'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { sayWhy } from '../explain/say-why'
import { withPlainSpaces } from '../i18n/no-breaks'
import { wordsOf } from '../words/messages'
import { loadNames } from '../words/names'

/** The edge cases of a rule set, each with the request to check it and the expected result. */
export async function edgeCasesOf(ruleset: RulesetId) {
	const { asOf, persons: table } = persons[ruleset]
	const { criteria } = rulesets[ruleset]
	const { countryNames: countries, languageNames: languages } = await loadNames('en')
	const speech = { locale: 'en', words: wordsOf('en'), countries, languages } as const
	return table.map((person: Person) => {
		const { id, base, differs, outcome, notMet, readBy } = person
		return {
			id,
			facts: { ...base.facts, ...differs },
			...(base.parameters && { parameters: caseOf(person).parameters }),
			asOf,
			outcome,
			criteria: Object.fromEntries(
				criteria.map((criterion) => [criterion.id, notMet[criterion.id] ?? 'met']),
			),
			why: withPlainSpaces(sayWhy(speech, person)),
			source: sourceOfPerson(rulesets[ruleset], person),
			readBy,
		}
	})
}
