import { codeOfStanding, type ScreenedCandidates, standingCount } from '../screened-candidates'
import type { PersonCondition } from './person-conditions'

/** How many candidates have each standing on a condition. */
export type StandingCounts = {
	readonly met: number
	readonly unmet: number
	/** Not answered, or answered in a way that settles nothing. */
	readonly unknown: number
	/** Kept open only by the authority. */
	readonly unsettled: number
	/** Not shown to the member. */
	readonly withheld: number
}

/** Counts the standings of the candidates in some rows on each condition. */
export function countStandings(
	{ rules }: Pick<ScreenedCandidates, 'rules'>,
	conditions: readonly PersonCondition[],
	rows: Uint32Array,
): readonly StandingCounts[] {
	return conditions.map(({ ruleset, place }) => {
		const found = new Uint32Array(standingCount)
		const screened = rules.find((one) => one.ruleset === ruleset)
		if (screened) {
			const { standings, criteria } = screened
			const width = criteria.length
			for (let at = 0; at < rows.length; at++) {
				const code = standings[(rows[at] as number) * width + place] as number
				found[code] = (found[code] as number) + 1
			}
		}
		const of = (standing: Parameters<typeof codeOfStanding>[0]) => found[codeOfStanding(standing)] as number
		return {
			met: of('met'),
			unmet: of('unmet'),
			unknown: of('unanswered') + of('inconclusive'),
			unsettled: of('unsettled'),
			withheld: of('withheld'),
		}
	})
}
