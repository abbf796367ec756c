import type { Case } from '@/rules/case'
import { basePerson } from '@/rules/proofs/base-person'

/**
 * The invented person from whom those in a comparison differ: the base person, planning the paid job that she is
 * offered.
 */
export const startingPerson: Case = {
	...basePerson,
	facts: { ...basePerson.facts, plannedActivities: ['science-exchange', 'paid-job'] },
}
