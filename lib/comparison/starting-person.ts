import type { Case } from '@/rules/case'
import { basePerson } from '@/rules/proofs/base-person'

/** The person from whom those in a comparison differ: the base person, who plans the paid job that she is offered. Invented. */
export const startingPerson: Case = {
	...basePerson,
	facts: { ...basePerson.facts, plannedActivities: ['science-exchange', 'paid-job'] },
}
