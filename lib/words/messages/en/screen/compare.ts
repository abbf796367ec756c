/** Candidates side by side, and all roles at once. */
export const compare = {
	compare: {
		title: 'Compare {count} candidates',
		lead: 'Side by side, in the order in which you chose them. Nothing is ranked.',
		all: 'Show all conditions',
		different: 'Show only what differs',
		caption: 'Candidates side by side',
		condition: 'Condition',
		supporting: 'supporting',
		same: 'All of them stand the same in every condition.',
		open: 'Reasons and decision',
		openOf: 'Reasons and decision: {name}',
		tooMany: 'Choose two to four candidates to compare.',
	},
	matrix: {
		title: 'Who fits where',
		lead: 'Every candidate screened for every role, also for those that they are not considered for.',
		caption: 'Candidates by role',
		order: 'In the order of names. Nothing is ranked.',
		onlyMet: 'Only those who meet all conditions somewhere',
		notConsidered: 'not considered yet',
	},
}
