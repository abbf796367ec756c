import type { Condition } from '@/rules/condition'
import { decidingCriteria } from '@/rules/diagrams/components'
import type { Criterion } from '@/rules/ruleset'
import { noPersons } from '../algebra'
import { spaceOf } from '../space'
import type { Claim, ClaimFault, Findings } from './claim'
import { anyScope, type Subject } from './subject'

/**
 * Which deciding criteria can be the only one unmet with every fact answered, and which others the remaining ones
 * imply.
 */
export function proveCriteria({ ruleset, declared, settled: { space } }: Subject): Findings {
	const deciding = decidingCriteria(ruleset)
	const unmet = ({ condition }: Criterion) => space.where(condition, 'unmet')
	const met = ({ condition }: Criterion) => space.where(condition, 'met')
	const claims: Claim[] = []
	const faults: ClaimFault[] = []
	for (const criterion of deciding) {
		const others = deciding.filter((other) => other !== criterion)
		const person = space.witness(space.and(unmet(criterion), ...others.map(met)))
		const { id } = criterion
		const expected = declared.implied[id]
		if (person) claims.push({ kind: 'alone', criterion: id, person })
		if (person && expected) faults.push({ kind: 'declared-in-vain', at: [id], person })
		if (person) continue
		const isEverMissed = unmet(criterion) !== noPersons
		const by = isEverMissed
			? others.filter((other) => space.isWithin(unmet(criterion), unmet(other))).map((one) => one.id)
			: []
		if (by.length > 0) claims.push({ kind: 'implied', criterion: id, by })
		if (by.join() !== expected?.join())
			faults.push({ kind: 'dead-criterion', at: [id, ...by], person: space.witness(unmet(criterion)) })
	}
	return { claims, faults }
}

/** Which required or informative criteria are contained in others, for any answers. */
export function proveInclusions({ ruleset, any }: Subject): Findings {
	const criteria = ruleset.criteria.filter(({ kind }) => kind !== 'supporting')
	const space = spaceOf(
		criteria.map(({ condition }) => condition),
		anyScope,
		any.space.base,
	)
	const met = (condition: Condition) => space.where(condition, 'met')
	return {
		claims: criteria.flatMap((criterion) =>
			criteria
				.filter(
					(other) =>
						other !== criterion &&
						met(criterion.condition) !== noPersons &&
						space.isWithin(met(criterion.condition), met(other.condition)),
				)
				.map(({ id }): Claim => ({ kind: 'includes', criterion: criterion.id, other: id })),
		),
		faults: [],
	}
}
