import type { LimitClaimId } from '@/lib/about/limit-claims'
import type { NumberParameterId } from '@/rules/parameters'
import type { Reach } from '@/rules/sensitivity/stretches'

/** What a condition that is not settled would come to if it were. */
export const sensitivity = {
	sensitivity: {
		title: 'If it were settled',
		today: 'Rules of {date}: no figure found in an official text',
		/** For which values a condition is met, as sentences; `own` stands at the edge. */
		limits: {
			maxAge: {
				from: 'You meet the age condition if the upper limit is {limit} or higher.',
				upTo: 'You meet the age condition only if the upper limit is {limit} or lower.',
				always: 'You meet the age condition whatever the upper limit is.',
				never: 'You do not meet the age condition under any upper limit.',
			},
			minAge: {
				from: 'You meet it only if the lower limit is {limit} or higher.',
				upTo: 'You also meet it if the lower limit is {limit} or lower.',
				always: 'You also meet it whatever the lower limit is.',
				never: 'You do not meet it under any lower limit.',
			},
		} satisfies Record<NumberParameterId, Record<Reach['kind'], string>>,
		only: 'Only a figure from the authority decides. Until there is one, this condition stays not settled.',
		list: 'If the authority publishes its list of well-known institutions and yours is on it, you meet this condition: “{condition}”.',
		own: 'You are {value}: the edge',
		bar: { unmet: 'Not met up to {to}', met: 'Met from {from}' },
		claim: 'Claim, no official basis',
		claimShort: 'claim',
		none: 'no limit',
		yours: 'This condition',
		who: 'Who names it',
		/** Who names a figure that circulates. */
		claims: {
			'35': 'Web pages that mark it as a guess: “under 35 or 40”',
			'40': 'The same guess; also the upper limit of another talent programme',
			'45': 'Press and web pages: “18 to 45”; also the upper limit of another talent programme',
			none: 'Press that misread the word “Bar” in an English report',
		} satisfies Record<LimitClaimId, string>,
		lookedFor: 'We last looked for an official figure on {date}.',
		more: 'Claims with no official basis',
	},
}
