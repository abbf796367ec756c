import type { RulesetId } from '@/rules/rulesets/ids'

/** What makes the most results of an opening clear, step by step. */
export const clearing = {
	clearing: {
		title: '{list} can make {clear, number} of {count, plural, one {# result} other {# results}} clear',
		own: '{count, plural, one {# answer from you} other {# answers from you}}',
		links: '{count, plural, one {# link} other {# links}}',
		documents: '{count, plural, one {# document} other {# documents}}',
		allClear: '{count, plural, one {# result is clear} other {All # results are clear}}',
		nothing:
			'{clear, number} of {count, plural, one {# result} other {# results}} {clear, plural, one {is} other {are}} clear; no single step makes more clear',
		rules: 'Clear under which rules',
		working: 'Looking for what makes the most results clear…',
		workingOn: 'Looking for what makes the most results clear: {percent, number} %',
		meaning: {
			'k-published': 'For the K visa.',
			'work-permit': 'For the work permit.',
			article: 'For the article’s model.',
			h1b: 'For the H-1B comparison.',
		} satisfies Record<RulesetId, string>,
		clear: 'Clear means all met, not met or not needed; it says nothing about who suits the post.',
		open: 'An answer such as “I’m not sure” leaves a result as it is.',
		exact: 'No other three answers from you make more results clear this way.',
		stepwise: 'Found step by step; another order may need fewer.',
		parts: {
			now: '{count, number} clear now',
			own: 'your answers',
			links: 'links',
			documents: 'offers',
			remaining: '{count, plural, one {# remains} other {# remain}}',
		},
		more: '+{count, number}',
		steps: {
			own: '{count, plural, one {Answer # question of the opening} other {Answer # questions of the opening}}',
			cells: '{count, plural, one {Fill in # answer} other {Fill in # answers}} in rows of the table',
			links: '{count, plural, one {Send # personal link} other {Send # personal links}}',
			documents: '{count, plural, one {Look at # document} other {Look at # documents}}',
		},
		inRows: 'Other rows have their own answer, which one for the whole opening would replace.',
		lacking: 'One answer each is missing:',
		asked: '{count, number} × {label}',
		written:
			'{count, plural, one {# job offer was made by word of mouth: in writing, it makes the result clear.} other {# job offers were made by word of mouth: in writing, each makes a result clear.}}',
		you: 'you',
		candidates: '{count, plural, one {# candidate} other {# candidates}}',
		responsible: '{owner} {count, number}',
		unowned: 'no one responsible: {count, number}',
		answer: '{count, plural, one {Answer # question} other {Answer # questions}}',
		makeLinks: '{count, plural, one {Create # link} other {Create # links}}',
		show: '{count, plural, one {Show this one} other {Show these #}}',
		why: {
			own: '{count, plural, one {# needs further answers from you.} other {# need further answers from you.}}',
			several:
				'{count, plural, one {# needs two or more answers or documents.} other {# need two or more answers or documents each.}}',
			authority:
				'{count, plural, one {# may depend on what only the authority can confirm.} other {# may depend on what only the authority can confirm.}}',
			unseen:
				'{count, plural, one {# was not looked at, because there are too many different cases.} other {# were not looked at, because there are too many different cases.}}',
		},
		remaining: '{count, plural, one {# remains.} other {# remain.}}',
		only: {
			cells:
				'Only the {count, plural, one {# candidate} other {# candidates}} in whose rows this answer from you is missing.',
			documents:
				'Only the {count, plural, one {# candidate} other {# candidates}} whose job offer was made by word of mouth.',
			remaining:
				'Only the {count, plural, one {# candidate whose result remains} other {# candidates whose results remain}} not yet clear.',
		},
	},
}
