import type { Criterion, CriterionKind, Ruleset } from '@/rules/ruleset'
import { factsIn } from '@/rules/trace'
import type { Candidate } from '../model/records'
import { isSensitive } from '../model/sensitive'

/** Whether a criterion rests on an answer about health or criminal record. */
export const isOnSensitive = ({ condition }: Pick<Criterion, 'condition'>): boolean =>
	factsIn(condition).some(isSensitive)

const places = new WeakMap<Ruleset, readonly number[]>()

/** The indices of the criteria of a rule set that rest on answers about health or criminal record. */
export function sensitivePlaces(ruleset: Ruleset): readonly number[] {
	const known = places.get(ruleset)
	if (known) return known
	const found = ruleset.criteria.flatMap((criterion, place) => (isOnSensitive(criterion) ? [place] : []))
	places.set(ruleset, found)
	return found
}

/** Whether all that a rule set looks at is shown of a candidate, so that they can be evaluated as anybody. */
export const isShownWhole = ({ withheld }: Pick<Candidate, 'withheld'>, ruleset: Ruleset): boolean =>
	!withheld || sensitivePlaces(ruleset).length === 0

/** Whether a kind of criterion decides the outcome. */
export const decides = (kind: CriterionKind): boolean => kind === 'required' || kind === 'exempting'
