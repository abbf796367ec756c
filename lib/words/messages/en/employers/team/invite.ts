/** Invitations. */
export const invite = {
	invite: {
		title: 'Invite a colleague',
		submit: 'Create a link',
		submitFor: '{count, plural, one {Create a link for one opening} other {Create a link for # openings}}',
		busy: 'Creating a link…',
		yourself: 'You send the link yourself.',
		byMail: 'Send the link by email',
		byMailNot: 'Do not send it',
		notByMail:
			'This link opens an account that is there, or the whole team, so we do not send it by email. You send it yourself.',
		mailed: 'It is on its way by email. You can also copy it here.',
		made: 'The link for {email}',
		madeText:
			'It is shown only now. It works only for this address, for {days, plural, one {# day} other {# days}}. Send it in a way that only they can read.',
		copy: 'Copy the link',
		copied: 'Copied',
		copyFailed: 'Not copied. The link is selected: copy it yourself.',
		close: 'Done',
		invited: 'invited {date}',
		ends: 'Link for this address only, expires {date}',
		over: 'Link for this address only, expired {date}',
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
