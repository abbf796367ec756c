/** A candidate on a page of their own. */
export const page = {
	page: {
		back: 'Back to the table',
		sentence: '{text}.',
		stage: 'Stage: {stage}.',
		owner: 'Responsible: {owner}.',
		tags: 'Tags: {tags}.',
		met: '{count, plural, one {One met} other {# met}}: {names}',
		supporting: 'Supporting conditions: {met} of {total} met',
		change: 'What would change it',
		allMet: 'All conditions are met already.',
		thenMet: 'Then all conditions can be met for {rules}.',
		blocked: 'No other answer can change {rules}.',
		waiting: 'Whatever is answered here, {rules} will wait for the authority.',
	},
}
