import type { LaneId, StationId } from '@/lib/visa-routes/lanes'

/** The map of the routes, and where a person is on each. */
export const routeMap = {
	title: 'Routes and dates',
	description: 'The K, R and Z routes, where you are on each, and a plan with dates.',
	lead: 'Three routes, and where you are on each. A solid line is in a text we have read; a dashed line is not.',
	back: 'Back to the result',
	documents: 'Documents for each route',
	/** Where no law concerns the person. */
	notNeeded: { first: 'You need no visa and no work permit.', text: 'None of these routes is for you.' },
	here: 'You are here',
	best: 'Your best way',
	picture: {
		title: 'Map of the routes',
		lane: '{lane}: {stations}. Your place: {here}.',
		end: 'The R and Z routes lead on to the work permit and the residence permit. From the K visa only a dashed line leads there.',
		branch: 'class A may be able to apply in China; class B: ask first (our reading)',
	},
	lanes: {
		k: {
			name: 'K visa',
			short: 'no employer',
			title: 'K visa, without an employer',
			acts: 'No one.',
			work: 'We found no text that gives the right; a work permit and a work-type residence permit are needed. Our reading: with class A you may be able to apply for them inside China. With class B, ask 12333 first.',
		},
		r: {
			name: 'R visa',
			short: 'high-level talent',
			title: 'R visa, for class A',
			acts: 'An inviting organisation applies for the confirmation letter.',
			work: 'Both permits are needed too. In Beijing, holders of an R visa may apply for the work permit inside China.',
		},
		z: {
			name: 'Z visa',
			short: 'with an employer',
			title: 'Z visa, with a permit',
			acts: 'The employer applies for the notice of work permit.',
			work: 'This is the usual way to paid work.',
		},
		residence: {
			name: 'Residence',
			short: 'with both permits',
			title: 'Residence, with both permits',
			acts: 'The employer applies for the work permit; you apply for the residence permit.',
			work: 'Only with both permits.',
		},
	} satisfies Record<LaneId, unknown>,
	labels: {
		acts: 'Who has to act in China',
		stations: 'The way, step by step',
		work: 'Paid work',
	},
	stations: {
		proof: 'Proof of degree or post',
		embassy: 'Embassy or consulate',
		'k-visa': 'K visa, entry',
		activities: 'Exchange, business, own company',
		stay: 'Stay, residence',
		'class-a': 'Class A',
		confirmation: 'Confirmation letter',
		'r-visa': 'R visa',
		'r-entry': 'Entry',
		offer: 'Written job offer',
		notice: 'Notice of work permit',
		'z-visa': 'Z visa',
		'z-entry': 'Entry',
		permits: 'Work permit and residence permit',
	} satisfies Record<StationId, string>,
	notes: {
		embassy: 'decides on the visa',
		stay: 'foreseen; we found no rule',
		confirmation: 'an inviting organisation applies',
		notice: 'the employer applies',
		'z-entry': 'register within 24 hours',
		permits: 'apply for residence within 30 days',
	} satisfies Partial<Record<StationId, string>>,
	/** What the answers say about a station. */
	stands: {
		met: 'met, by your answers',
		unmet: '{count, plural, one {one condition not met} other {# conditions not met}}',
		unsettled: '{count, plural, one {one condition not settled} other {# conditions not settled}}',
		unknown: '{count, plural, one {one condition unknown} other {# conditions unknown}}',
		coming: 'not asked',
		verbal: 'yours is verbal',
		points: '{low, plural, one {# point} other {# points}}; 85 needed',
		interval: '{low} to {high} points; 85 needed',
	},
	otherRoutes:
		'Pay of six times the local average also meets class A. There are also cases that a questionnaire cannot decide, such as national talent programmes.',
	notAsked: 'Some questions about the work permit have not been asked.',
	ask: 'Check the work permit too',
}
