import type { OutcomeStanding } from './standing'

/** The word of each standing, by its id among the texts of marks. */
export const wordFor: Record<OutcomeStanding, 'met' | 'unmet' | 'unknown' | 'unsettled' | 'not-needed'> = {
	met: 'met',
	unmet: 'unmet',
	unanswered: 'unknown',
	inconclusive: 'unknown',
	unsettled: 'unsettled',
	'not-needed': 'not-needed',
}
