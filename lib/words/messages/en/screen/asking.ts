import type { RulesetId } from '@/rules/rulesets/ids'

/** What to ask next. */
export const asking = {
	ask: {
		title: 'Ask next',
		quoted: '“{question}”',
		resolves: 'resolves {count, number} of {open, number}, {rules}',
		togetherResolve:
			'{questions, plural, =2 {these two} other {these three}} together resolve {count, number} of {open, number}, {rules}',
		under: {
			'k-published': 'K visa',
			'work-permit': 'work permit',
			article: 'the article’s model',
			h1b: 'H-1B comparison',
		} satisfies Record<RulesetId, string>,
		all: 'After that, in this order',
		show: 'Show {count, plural, one {this one} other {these #}}',
		links: 'Make {count, plural, one {# personal link} other {# personal links}}',
		inRole: 'Answer {count, plural, one {it} other {them}} in the opening',
		linksFile: 'personal-links',
		linksSaved: 'Saved as a file. Send each link to its candidate yourself.',
		only: 'Only the {count, plural, one {one whom} other {# whom}} this resolves: {questions}',
		everyone: 'Show everyone again',
	},
}
