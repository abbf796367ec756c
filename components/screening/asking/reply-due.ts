import type { Progress } from '@/lib/screening/model/progress'
import type { FactId } from '@/rules/facts'

/** Whether a person was asked all of these and has not replied yet. */
export const isReplyDue = (progress: Progress | undefined, facts: readonly FactId[]): boolean =>
	progress?.asked !== undefined &&
	!progress.dates?.reply?.isDone &&
	facts.every((fact) => progress.asked?.facts.includes(fact))
