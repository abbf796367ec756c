import type { FactId } from '@/rules/facts'
import { type DifferenceChoices, sideOf } from '../difference/choices'
import { withTheirs } from '../difference/differences'
import { isOwnField } from '../difference/incoming-person'
import { isPersonal, originOf } from '../difference/origin-of'
import type { AnswerOrigin, Candidate } from '../model/records'
import type { HeldPerson } from './compare-backup'

const isAbout = (facts: readonly FactId[], fact: string | null) => facts.some((one) => one === fact)

/**
 * A known candidate merged with the chosen parts of a file: the chosen fields, their origins, and the openings for
 * which the file considers them too. Everything else stays, above all the day on which they were added.
 */
export function restoredCandidate(
	known: Candidate,
	{ at, theirs, differences, isConsideredFurther }: HeldPerson,
	choices: DifferenceChoices,
	day: string,
): Candidate {
	const taken = differences.filter((difference) => sideOf(choices, at, difference) === 'theirs')
	if (taken.length === 0 && !isConsideredFurther) return known
	const facts = taken.flatMap(({ field }): readonly FactId[] =>
		isOwnField(field) ? (field === 'birthDate' ? ['age'] : []) : [field],
	)
	const { origins: _, faults, ...told } = withTheirs(known, taken, day)
	const origins: Partial<Record<FactId, AnswerOrigin>> = { ...known.origins }
	for (const fact of facts) {
		const origin = originOf(theirs, fact)
		if (isPersonal(origin)) origins[fact] = origin
		else delete origins[fact]
	}
	const left = faults?.filter(({ fact }) => !isAbout(facts, fact))
	const { roles } = theirs
	const considered =
		roles === 'all' || known.roles === 'all' ? 'all' : [...new Set([...known.roles, ...roles])]
	return {
		...told,
		...(Object.keys(origins).length > 0 && { origins }),
		...(left && left.length > 0 && { faults: left }),
		roles: isConsideredFurther ? considered : known.roles,
	}
}
