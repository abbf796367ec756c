import { looks } from '@/rules/sources'
import type { CitationId } from './references'

/** How a claim compares with the published text: it says otherwise, says less, or says nothing that we found. */
export type ClaimStanding = 'otherwise' | 'less' | 'nothing'

type Claim = {
	readonly standing: ClaimStanding
	readonly sources: readonly CitationId[]
	/** The day on which evidence for it was last searched for. */
	readonly checked: string
}

/** Circulating claims without an official basis. Their wording is in the messages. */
export const claims = {
	offer: { standing: 'otherwise', sources: ['official-answer', 'etnet'], checked: looks.second },
	ages: { standing: 'nothing', sources: ['business-standard'], checked: looks.second },
	'no-limits': { standing: 'otherwise', sources: ['etnet', 'xinhua-english'], checked: looks.second },
	'right-to-work': {
		standing: 'less',
		sources: ['official-answer', 'exit-entry-law'],
		checked: looks.second,
	},
	'180-days': { standing: 'nothing', sources: ['r-report'], checked: looks.second },
	free: { standing: 'nothing', sources: ['r-report'], checked: looks.second },
	figures: { standing: 'nothing', sources: ['fee-notice'], checked: looks.second },
	'replaces-r': { standing: 'otherwise', sources: ['regulations', 'decree-copy'], checked: looks.second },
	'only-abroad': { standing: 'nothing', sources: [], checked: looks.second },
	'five-years': { standing: 'nothing', sources: [], checked: looks.second },
	'change-inside': { standing: 'nothing', sources: [], checked: looks.second },
	'class-a-at-once': { standing: 'nothing', sources: [], checked: looks.second },
	'list-due': { standing: 'nothing', sources: [], checked: looks.second },
	investors: { standing: 'otherwise', sources: ['regulations', 'decree-copy'], checked: looks.second },
	relatives: { standing: 'otherwise', sources: ['regulations', 'decree-copy'], checked: looks.second },
	'no-visa': { standing: 'otherwise', sources: ['regulations', 'decree-copy'], checked: looks.second },
} as const satisfies Record<string, Claim>

export type ClaimId = keyof typeof claims
export const claimIds = Object.keys(claims) as ClaimId[]
