/** Candidates side by side, and all roles at once. */
export const compare = {
	compare: {
		title: 'Compare {count} candidates',
		lead: 'Side by side, in the order you chose them. This is not a ranking.',
		all: 'Show all conditions',
		different: 'Show only what differs',
		caption: 'Candidates side by side',
		condition: 'Condition',
		stage: 'Stage, owner',
		supporting: 'supporting',
		same: 'They are the same on every condition.',
		open: 'Reasons and decision',
		openOf: 'Reasons and decision: {name}',
		tooMany: 'Choose two to four candidates to compare.',
	},
	across: {
		title: 'Matching',
		lead: 'Every candidate screened for every opening, including openings they are not considered for.',
		caption: 'Candidates by opening',
		order: 'Sorted by name. This is not a ranking.',
		onlyMet: 'Only those who meet all conditions for at least one opening',
		notConsidered: 'not considered yet',
	},
}
