import type { NumberParameterId } from '@/rules/parameters'
import { secondCheckedOn } from '@/rules/sources'
import type { ClaimId } from './claims'

/** A figure that circulates without an official basis; null for the claim that there is no limit. */
type LimitClaim = { readonly id: string; readonly value: number | null; readonly claim: ClaimId }

/** The circulating figures for unsettled parameters, each with the claim that it belongs to. */
export const limitClaims = {
	maxAge: [
		{ id: '35', value: 35, claim: 'ages' },
		{ id: '40', value: 40, claim: 'ages' },
		{ id: '45', value: 45, claim: 'ages' },
		{ id: 'none', value: null, claim: 'no-limits' },
	],
	minAge: [],
} as const satisfies { readonly [P in NumberParameterId]: readonly LimitClaim[] }

export type LimitClaimId = (typeof limitClaims)[NumberParameterId][number]['id']

/** The figures themselves, in ascending order. */
export const claimedLimits = (parameter: NumberParameterId): readonly number[] =>
	limitClaims[parameter].flatMap(({ value }) => value ?? [])

/** The day on which an official figure was last searched for, YYYY-MM-DD. */
export const limitsSearchedOn: string = secondCheckedOn
