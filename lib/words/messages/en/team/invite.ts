/** Invitations. */
export const invite = {
	invite: {
		title: 'Invite a colleague',
		submit: 'Make a link',
		submitFor: '{count, plural, one {Make a link for one opening} other {Make a link for # openings}}',
		busy: 'Making a link…',
		yourself: 'You send the link yourself.',
		made: 'The link for {email}',
		madeText:
			'It is shown now and never again. It works for this address alone, for {days, plural, one {# day} other {# days}}. Send it in a way that only they can read.',
		copy: 'Copy the link',
		copied: 'Copied',
		copyFailed: 'Not copied. The link is selected: copy it yourself.',
		close: 'Done',
		invited: 'invited {date}',
		ends: 'Link bound to this address, ends {date}',
		over: 'Link bound to this address, ended {date}',
		withdraw: 'Withdraw',
		withdrawOf: 'Withdraw the link for {email}',
		withdrawn: 'The link for {email} no longer works.',
		existing:
			'This address has an account here already. The link sets a new password, removes the second factor and signs out all devices. Enter your password to confirm this.',
		makesOwner: 'An owner can do everything here. Enter your password to confirm this.',
		second: {
			title: 'You are the only owner.',
			text: 'If you lose your password and your second factor, only the people who run the server can help. A second owner can help as well.',
			action: 'Invite as a second owner',
		},
	},
}
