import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { Judged } from './ladder'

/** Answers for which no official list was found, so that a "no" is the person's own judgement. */
const judgedFacts = [
	'degreeInstitutionRenowned',
	'postInstitutionRenowned',
] as const satisfies readonly FactId[]

/** The answers "no" by the person's own judgement on which a condition that is not met rests. */
export const judgedIn = ({ result }: Pick<Judged, 'result'>, facts: Facts): readonly FactId[] =>
	judgedFacts.filter(
		(fact) =>
			facts[fact] === false &&
			result.criteria.some(
				({ kind, result, restsOn }) => kind === 'required' && result === 'unmet' && restsOn.includes(fact),
			),
	)
