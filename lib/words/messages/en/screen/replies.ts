/** Answers that candidates hand over, and personal links. */
export const replies = {
	take: {
		title: 'Take answers into your candidates',
		lead: 'Answers of {date}, handed over by the person.',
		statement: 'They are the person’s own statement. See the evidence before you rely on them.',
		noRole: 'Describe the opening first. These answers come back as soon as it is saved.',
		role: 'For the role',
		nameHint: 'The code holds no name: enter it as you know it.',
		take: 'Take into my candidates',
		reply: '{name} has answered your personal link, on {date}.',
		update: 'Update {name}',
		outcome: '{role}, under {ruleset}: {outcome}.',
		before: 'Before these answers: {outcome}.',
		news: 'What is new in these answers',
		newAnswer: '{label}: {to}. Before: {from}.',
		noNews: 'None of the answers is new.',
		taken: '{name} is among your candidates.',
		updated: '{name} is brought up to date.',
		invitation: {
			title: 'This is a personal link, not an answer to it.',
			text: 'Send it to the candidate. The candidate answers and sends you another link back.',
		},
	},
	link: {
		copy: 'Copy a personal link, {count, plural, one {# question} other {# questions}}',
		copied: 'Copied. Send it to the candidate yourself; the answers come back as another link.',
		select:
			'Select the link and copy it. Send it to the candidate yourself; the answers come back as another link.',
		label: 'Personal link',
	},
}
