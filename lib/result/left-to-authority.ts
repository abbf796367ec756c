import type { FactId } from '@/rules/facts'
import type { CriterionResult, Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'

/** Facts whose answer the law leaves to the authority. A verbal offer is none: it can be put in writing. */
export const authoritysFacts = [
	'nationalities',
	'age',
	'degreeField',
	'canShowNoCriminalRecord',
	'specialRoutes',
	'occupationGroup',
] as const satisfies readonly FactId[]
export type AuthoritysFact = (typeof authoritysFacts)[number]

/** The answers of one condition that the authority has to read. */
export const leftIn = ({ because }: Pick<CriterionResult, 'because'>): readonly AuthoritysFact[] =>
	authoritysFacts.filter((fact) => because.inconclusive.includes(fact))

type Judged = { readonly ruleset: Pick<Ruleset, 'status'>; readonly result: Result }

/** The answers that keep the outcome of a law open until the authority has read them. */
export const leftToAuthority = ({ ruleset, result }: Judged) =>
	ruleset.status === 'published' && result.outcome === 'undetermined'
		? authoritysFacts.filter((fact) =>
				result.criteria.some(
					(one) => (one.kind === 'required' || one.kind === 'exempting') && leftIn(one).includes(fact),
				),
			)
		: []
