import type { Standing } from '@/lib/result/standing'

/** The word of each standing, by its id among the texts of marks. */
export const wordFor: Record<Standing, 'met' | 'unmet' | 'unknown' | 'unsettled'> = {
	met: 'met',
	unmet: 'unmet',
	unanswered: 'unknown',
	inconclusive: 'unknown',
	unsettled: 'unsettled',
}
