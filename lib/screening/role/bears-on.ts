import type { CriterionResult, Outcome, Result } from '@/rules/result'
import type { Criterion } from '@/rules/ruleset'

/** Whether a condition bears on an outcome: where nothing is needed, only one that says so does. */
export const bearsOn = (outcome: Outcome, { kind }: Pick<Criterion, 'kind'>): boolean =>
	kind === 'exempting' || (kind === 'required' && outcome !== 'not-needed')

/** The conditions that bear on an outcome; those that say whom it concerns come last, since others name the same answers. */
export function bearingOn({
	outcome,
	criteria,
}: Pick<Result, 'outcome' | 'criteria'>): readonly CriterionResult[] {
	const of = (kind: CriterionResult['kind']) =>
		criteria.filter((one) => one.kind === kind && bearsOn(outcome, one))
	return [...of('required'), ...of('exempting')]
}
