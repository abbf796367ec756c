import type { Step } from '@/rules/facts'

/** What the desk and the pages of applicants say in the same words. */
export const sameWords = {
	table: {
		outcomes: {
			eligible: 'All met',
			undetermined: 'Not yet clear',
			ineligible: 'Not met',
			'not-needed': 'Not needed',
			withheld: 'Not shown to you',
		},
	},
	export: {
		assumedNoWay:
			'This opening assumes that no candidate has a special way to a work permit unless their own answers name one.',
	},
	explain: {
		choices: {
			'go-on': 'Your job application goes to the next step.',
			hold: 'Your job application is on hold.',
			decline: 'Your job application will not be taken further.',
		},
	},
	role: {
		steps: {
			you: 'About the candidate',
			studies: 'Studies and work',
			market: 'The markets',
			offer: 'The employer and the pay',
			role: 'The work',
			permit: 'For the work permit',
		} satisfies Record<Step, string>,
	},
	sheet: {
		consent: {
			sensitive: 'Handling sensitive data, such as health or criminal records',
			sharing: 'Passing data on to another company',
			abroad: 'Sending data to another country',
			pool: 'Keeping the record for other openings (talent pool)',
		},
	},
}
