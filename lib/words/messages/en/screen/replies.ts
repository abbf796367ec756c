/** Answers that candidates hand over, and personal links. */
export const replies = {
	take: {
		title: 'Add these answers to your candidates',
		lead: 'Answers of {date}, shared by the person.',
		statement: 'These answers are the person’s own statement. Check the evidence before you rely on them.',
		noRole: 'Describe the opening first. You will return to these answers once it is saved.',
		role: 'For the opening',
		nameHint: 'The link contains no name: enter the one you know.',
		take: 'Add to my candidates',
		reply: '{name} answered through your personal link on {date}.',
		update: 'Update {name}',
		outcome: '{role}, under {ruleset}: {outcome}.',
		before: 'Before these answers: {outcome}.',
		news: 'What is new in these answers',
		noNews: 'There are no new answers.',
		taken: '{name} has been added to your candidates.',
		updated: '{name} has been updated.',
		invitation: {
			title: 'This is a link for the candidate; it holds no answers yet.',
			text: 'Send it to the candidate, who answers and sends you another link back.',
		},
	},
	link: {
		make: 'Ask by personal link ({count, plural, one {# question} other {# questions}})',
		label: 'Personal link',
	},
}
