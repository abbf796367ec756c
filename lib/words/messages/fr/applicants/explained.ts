/** A result in words, for programs: each condition in a sentence or two. */
export const explained = {
	outcome: '{name} : {outcome}.',
	condition: '{mark} : {statement}.',
	restsOn: 'D’après : {facts}.',
	unanswered: 'Sans réponse : {facts}.',
	inconclusive: 'La réponse ne suffit pas pour décider : {facts}.',
	change: '{label} : {from} devient {to}',
	example: '{label} : {to}, par exemple',
	found: '{label} : {to}',
}
