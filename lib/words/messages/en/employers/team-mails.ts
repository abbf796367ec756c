/** The mails that the server sends to members of a team, and to those it invites. No subject names anybody. */
export const teamMails = {
	greeting: 'Hello,',
	footer:
		'This email was sent by a program at {site}. It does not report whether it was read. If you did not expect it, you need not do anything.',
	kinds: {
		invitation: {
			subject: 'You are invited to join a team',
			first: '{by} has invited you to the team “{workspace}”.',
			second:
				'Open the link and choose a name and a password. It works only for this address, once, and for {days, plural, one {# day} other {# days}}. Anyone who has the link can join in your place, so please do not pass it on.',
			link: 'Join the team',
		},
		reset: {
			subject: 'Set a new password',
			first:
				'Someone asked for a new password for your account. If it was not you, you need not do anything.',
			second:
				'Open the link to set a new password. It works once, for {minutes, plural, one {# minute} other {# minutes}}. All your devices are then signed out. If you have a second factor, you still need it to sign in.',
			link: 'Set a new password',
		},
		'no-reset': {
			subject: 'Your password was not reset',
			first:
				'Someone asked for a new password for your account. If it was not you, you need not do anything.',
			second:
				'You are an owner without a second factor, and an owner’s account is not opened by an email alone. Ask another owner to invite you again, or ask the people who run the server for a one-time code.',
			link: 'Go to sign-in',
		},
		'by-company': {
			subject: 'Your password was not reset',
			first:
				'Someone asked for a new password for your account. If it was not you, you need not do anything.',
			second:
				'Your team signs in with the account of your company, so a password opens nothing here. Choose the company account on the sign-in page.',
			link: 'Go to sign-in',
		},
		'request-due': {
			subject: 'Requests of candidates are due soon',
			first:
				'{count, plural, one {# request of a candidate waits} other {# requests of candidates wait}} for an answer. The first is due on {day}.',
			second: 'Who asked, and for what, stands only in your team’s list.',
			link: 'See the requests',
		},
		'disk-full': {
			subject: 'The disk of the server is full',
			first: 'The disk of the server has no room left. What your team changes waits on members’ devices.',
			second: 'Tell the people who run the server that it needs room.',
			link: 'Open your team’s list',
		},
		'backup-old': {
			subject: 'There is no recent backup',
			first: 'The newest backup of the server is {days, plural, one {# day} other {# days}} old.',
			second: 'Tell the people who run the server. If its disk fails, what came after that backup is lost.',
			link: 'Open your team’s list',
		},
		test: {
			subject: 'Test: email works',
			first: 'An owner of your team sent this to see whether email works.',
			second: 'It does.',
			link: 'See all emails',
		},
	},
}
