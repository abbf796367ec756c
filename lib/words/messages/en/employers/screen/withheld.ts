/** What a member is not shown. */
export const withheld = {
	withheld: {
		who: 'Answers about health and criminal record are shown to owners and recruiters only.',
		more: '{count, plural, one {# more condition is} other {# more conditions are}} not shown to you.',
		ways: 'What would change the result under {rules} is not shown to you.',
	},
}
