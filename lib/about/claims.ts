import { keysIn } from '@/rules/keys'
import { secondLook } from '@/rules/sources'
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
	offer: { standing: 'otherwise', sources: ['official-answer', 'etnet'], checked: secondLook },
	ages: { standing: 'nothing', sources: ['business-standard'], checked: secondLook },
	'no-limits': { standing: 'otherwise', sources: ['etnet', 'xinhua-english'], checked: secondLook },
	'right-to-work': {
		standing: 'less',
		sources: ['official-answer', 'exit-entry-law'],
		checked: secondLook,
	},
	'180-days': { standing: 'nothing', sources: ['r-report'], checked: secondLook },
	free: { standing: 'nothing', sources: ['r-report'], checked: secondLook },
	figures: { standing: 'nothing', sources: ['fee-notice'], checked: secondLook },
	'replaces-r': { standing: 'otherwise', sources: ['regulations', 'decree-copy'], checked: secondLook },
	'only-abroad': { standing: 'nothing', sources: [], checked: secondLook },
	'five-years': { standing: 'nothing', sources: [], checked: secondLook },
	'change-inside': { standing: 'nothing', sources: [], checked: secondLook },
	'class-a-at-once': { standing: 'nothing', sources: [], checked: secondLook },
	'list-due': { standing: 'nothing', sources: [], checked: secondLook },
	investors: { standing: 'otherwise', sources: ['regulations', 'decree-copy'], checked: secondLook },
	relatives: { standing: 'otherwise', sources: ['regulations', 'decree-copy'], checked: secondLook },
	'no-visa': { standing: 'otherwise', sources: ['regulations', 'decree-copy'], checked: secondLook },
} as const satisfies Record<string, Claim>

export type ClaimId = keyof typeof claims
export const claimIds = keysIn(claims)
