import type { CriterionOutcome, Outcome } from '@/rules/result'

/** The outcome of a rule set as a member is shown it. */
export type ShownOutcome = Outcome | 'withheld'

/** The result of a criterion as a member is shown it. */
export type ShownCriterionOutcome = CriterionOutcome | 'withheld'
