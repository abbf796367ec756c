import type { NumberParameterId } from '@/rules/parameters'

/** How the candidates of an opening stand by a number that is not settled. */
export const limits = {
	limits: {
		title: 'If a limit were set',
		lead: 'We found no official figure. This only shows what would change; results stay as they are.',
		/** From which limit on, or up to which, everybody whose answer is known meets the condition. */
		all: {
			maxAge: {
				from: '{count, plural, one {The only one (#) meets} other {All of them (#) meet}} the age condition if the upper limit is {limit} or higher.',
				upTo: '{count, plural, one {The only one (#) meets} other {All of them (#) meet}} the age condition if the upper limit is {limit} or lower.',
			},
			minAge: {
				from: '{count, plural, one {The only one (#) meets} other {All of them (#) meet}} the age condition if the lower limit is {limit} or higher.',
				upTo: '{count, plural, one {The only one (#) meets} other {All of them (#) meet}} the age condition if the lower limit is {limit} or lower.',
			},
		} satisfies Record<NumberParameterId, { readonly from: string; readonly upTo: string }>,
		unknown: 'Unknown, because an answer is missing: {count, number}.',
		met: 'Meet it',
		unmet: 'Do not',
		line: {
			maxAge: 'Candidates who meet the age condition, by upper limit',
			minAge: 'Candidates who meet the age condition, by lower limit',
		} satisfies Record<NumberParameterId, string>,
		from: 'From a limit of',
		dashed: 'Dashed: claims with no official basis.',
	},
}
