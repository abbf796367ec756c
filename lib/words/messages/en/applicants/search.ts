/** The search in the pages of the site. */
export const search = {
	title: 'Search',
	description:
		'All common questions, conditions, claims, terms and rows of the points table on this site, in one list.',
	lead: 'Everything that the search finds, in one list.',
	noScript:
		'The search field needs JavaScript. Without it, use this list, or let your browser search in the page.',
	field: 'Search questions, conditions, claims and terms',
	placeholder: 'Your question, or a word',
	clear: 'Clear',
	results: 'Results',
	count: '{count, plural, one {# result} other {# results}} for “{typed}”.',
	most: 'The {shown} best of {count, plural, one {# result} other {# results}} for “{typed}”.',
	here: 'Searched on this device; nothing you type is sent.',
	none: 'Nothing found for “{typed}”.',
	nearest: 'Did you mean:',
	all: 'All questions and terms',
	keys: { choose: 'choose', open: 'open', close: 'Close', enter: 'Enter', escape: 'Esc' },
	kinds: {
		question: 'Question',
		condition: 'Condition',
		claim: 'No official basis',
		term: 'Term',
		points: 'Points',
		page: 'Page',
	},
	pages: 'Pages',
	where: { questions: 'Common questions', claims: 'Claims' },
	points: { title: '{factor} in the points table', line: '{answer}: {points}' },
}
