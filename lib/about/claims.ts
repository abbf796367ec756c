import { keysIn } from '@/rules/keys'
import { secondCheckedOn } from '@/rules/sources'
import type { CitationId } from './references'

/** How a claim compares with the published text: it contradicts it, it says less, or we found nothing about it. */
export type ClaimStanding = 'otherwise' | 'less' | 'nothing'

type Claim = {
	readonly standing: ClaimStanding
	readonly sources: readonly CitationId[]
	/** The day on which evidence for it was last searched for. */
	readonly checked: string
}

/** Circulating claims without an official basis. Their wording is in the messages. */
export const claims = {
	offer: {
		standing: 'otherwise',
		sources: ['answers-2025-08-14', 'answers-etnet'],
		checked: secondCheckedOn,
	},
	ages: { standing: 'nothing', sources: ['business-standard'], checked: secondCheckedOn },
	'no-limits': {
		standing: 'otherwise',
		sources: ['answers-etnet', 'xinhua-english'],
		checked: secondCheckedOn,
	},
	'right-to-work': {
		standing: 'less',
		sources: ['answers-2025-08-14', 'exit-entry-law'],
		checked: secondCheckedOn,
	},
	'180-days': { standing: 'nothing', sources: ['r-report'], checked: secondCheckedOn },
	free: { standing: 'nothing', sources: ['r-report'], checked: secondCheckedOn },
	figures: { standing: 'nothing', sources: ['fees-us-2025'], checked: secondCheckedOn },
	'replaces-r': { standing: 'otherwise', sources: ['decree-814'], checked: secondCheckedOn },
	'only-abroad': { standing: 'nothing', sources: [], checked: secondCheckedOn },
	'five-years': { standing: 'nothing', sources: [], checked: secondCheckedOn },
	'change-inside': { standing: 'nothing', sources: [], checked: secondCheckedOn },
	'class-a-at-once': { standing: 'nothing', sources: [], checked: secondCheckedOn },
	'list-due': { standing: 'nothing', sources: [], checked: secondCheckedOn },
	investors: { standing: 'otherwise', sources: ['decree-814'], checked: secondCheckedOn },
	relatives: { standing: 'otherwise', sources: ['decree-814'], checked: secondCheckedOn },
	'no-visa': { standing: 'otherwise', sources: ['decree-814'], checked: secondCheckedOn },
} as const satisfies Record<string, Claim>

export type ClaimId = keyof typeof claims
export const claimIds = keysIn(claims)
