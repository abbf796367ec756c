import type { Case } from '@/rules/case'
import { atLeast, type Condition, not, oneOf, yes } from '@/rules/condition'
import { type EvidenceId, evidence } from '@/rules/evidence'
import type { Facts } from '@/rules/facts-schema'
import { compileCondition } from '@/rules/operators'
import { configuredParameters } from '@/rules/parameters'
import type { Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { barriersOf, type JudgedRuleset } from './ladder'

/** Answers that leave a document with nothing to prove. */
const needless: Partial<Record<EvidenceId, Condition>> = {
	'degree-certificate': oneOf('highestDegree', ['none', 'vocational']),
	'post-letter': not(yes('teachesOrResearches')),
	'work-references': not(atLeast('experienceYears', 1)),
	'chinese-certificate': oneOf('chineseLevel', ['none', 'former-national']),
}

const isNeedless = (id: EvidenceId, given: Case): boolean => {
	const condition = needless[id]
	return condition !== undefined && compileCondition(condition)(given) === true
}

/**
 * The documents that a person needs under a rule set, the most relevant first: those of conditions that are not met
 * yet, then the others; the person's own before the employer's. Supporting conditions need none.
 */
export function documentsFor(ruleset: Ruleset, { criteria }: Result, facts: Facts): EvidenceId[] {
	const given = { facts, parameters: configuredParameters }
	const isMet = (id: string) =>
		criteria.some((criterion) => criterion.id === id && criterion.result === 'met')
	const required = ruleset.criteria.filter(({ kind }) => kind === 'required')
	const ordered = [...required.filter(({ id }) => !isMet(id)), ...required.filter(({ id }) => isMet(id))]
	const documents = [...new Set(ordered.flatMap((criterion) => criterion.evidence))].filter(
		(id) => !isNeedless(id, given),
	)
	const of = (who: 'A' | 'E') => documents.filter((id) => evidence[id] === who)
	return [...of('A'), ...of('E')]
}

/** Only the law requires documents, and preparing them is pointless if nothing can help. */
export const needsDocuments = (judged: JudgedRuleset): boolean =>
	judged.ruleset.status === 'published' &&
	judged.result.outcome !== 'not-needed' &&
	barriersOf([judged]).every(({ of }) => of !== 'person')
