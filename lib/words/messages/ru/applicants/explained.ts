/** A result in words, for programs: each condition in a sentence or two. */
export const explained = {
	outcome: '{name}: {outcome}.',
	condition: '{mark}: {statement}.',
	restsOn: 'Основано на: {facts}.',
	unanswered: 'Нет ответа: {facts}.',
	inconclusive: 'Ответа для вывода не хватает: {facts}.',
	change: '{label}: было «{from}», станет «{to}»',
	example: '{label}: например, {to}',
	found: '{label}: {to}',
}
