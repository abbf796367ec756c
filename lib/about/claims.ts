import type { CitationId } from './references'

/** Where a claim stands: the published text says otherwise, says less, or says nothing that we found. */
export type ClaimStanding = 'otherwise' | 'less' | 'nothing'

type Claim = { readonly standing: ClaimStanding; readonly sources: readonly CitationId[] }

/** Claims that circulate and have no official base. The words stand in the messages. */
export const claims = {
	offer: { standing: 'otherwise', sources: ['official-answer', 'etnet'] },
	ages: { standing: 'nothing', sources: ['business-standard'] },
	'no-limits': { standing: 'otherwise', sources: ['etnet', 'xinhua-english'] },
	'right-to-work': { standing: 'less', sources: ['official-answer', 'exit-entry-law'] },
	'180-days': { standing: 'nothing', sources: ['r-report'] },
	free: { standing: 'nothing', sources: ['r-report'] },
	figures: { standing: 'nothing', sources: [] },
	'replaces-r': { standing: 'otherwise', sources: ['regulations', 'decree-copy'] },
	'only-abroad': { standing: 'nothing', sources: [] },
	investors: { standing: 'otherwise', sources: ['regulations', 'decree-copy'] },
	relatives: { standing: 'otherwise', sources: ['regulations', 'decree-copy'] },
	'no-visa': { standing: 'otherwise', sources: ['regulations', 'decree-copy'] },
} as const satisfies Record<string, Claim>

export type ClaimId = keyof typeof claims
export const claimIds = Object.keys(claims) as ClaimId[]
