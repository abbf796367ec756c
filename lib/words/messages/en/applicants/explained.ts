/** A result in words, for programs: each condition in a sentence or two. */
export const explained = {
	outcome: '{name}: {outcome}.',
	condition: '{mark}: {statement}.',
	restsOn: 'Based on: {facts}.',
	unanswered: 'Not answered: {facts}.',
	inconclusive: 'The answer does not settle it: {facts}.',
	change: '{label}: {from} becomes {to}',
	example: '{label}: {to}, for example',
	found: '{label}: {to}',
}
