import { sayWhy } from '@/lib/explain/say-why'
import { type CaseColumn, caseColumns } from '@/lib/proof/case-columns'
import { caseMarkOf } from '@/lib/proof/case-mark'
import { persons as tables } from '@/rules/persons'
import { sourceOfPerson } from '@/rules/persons/person'
import type { ProofContext } from './proof-context'
import { sayBase, sayDiffers } from './say-case'

/** The cases of a rule set as rows, headings first, with four columns to fill in. */
export async function caseRows(context: ProofContext): Promise<readonly (readonly string[])[]> {
	const { words, say, speech, proof } = context
	const { asOf, persons } = tables[proof.id]
	const { columns } = words.proof.cases
	const rows = persons.map((person): Readonly<Record<CaseColumn, string>> => {
		const source = sourceOfPerson(proof.ruleset, person)
		return {
			ruleset: proof.id,
			case: person.id,
			mark: caseMarkOf(person, asOf),
			start: sayBase(context, person.base),
			differs: sayDiffers(context, person),
			result: say(words.result.outcomes[person.outcome]),
			why: sayWhy(speech, person),
			source: source ? `${say(words.sources[source.id].name)} ${source.at}` : '',
			agrees: '',
			because: '',
			name: '',
			day: '',
		}
	})
	return [
		caseColumns.map((column) => say(columns[column])),
		...rows.map((row) => caseColumns.map((column) => row[column])),
	]
}
