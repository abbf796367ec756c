/** Signing in. */
export const signIn = {
	signIn: {
		title: 'Sign in',
		submit: 'Sign in',
		busy: 'Signing in…',
		forgotten: 'Forgotten? An owner of your team can remove you and invite you again. We do not send emails.',
		forgottenLink: 'I have forgotten my password',
		forgot: {
			title: 'Forgotten password',
			lead: 'We send a link to the address of your account. With it you set a new password. A second factor stays as it is.',
			submit: 'Send the link',
			busy: 'Sending the link…',
			sent: 'Look at your email',
			sentText:
				'If {email} has an account here, a link is on its way. It works once, for {minutes, plural, one {# minute} other {# minutes}}. If none comes, look in the folder for unwanted email, or ask an owner of your team to invite you again.',
		},
		reset: {
			title: 'Set a new password',
			lead: 'All your devices are then signed out. If you have a second factor, it is asked for next.',
			submit: 'Set the new password',
			busy: 'Setting it…',
		},
		resume: {
			title: 'Go on where you were',
			lead: 'Nothing was done here for {hours} hours, so we ask for your password. What this device keeps, and what you typed, is still here.',
			submit: 'Go on',
			busy: 'Checking…',
		},
		recover: {
			title: 'Get back into your account',
			lead: 'For an owner who has lost the password and the second factor. The people who run the server create a one-time code with “{command}”. It is valid for {minutes} minutes.',
			submit: 'Set the new password',
			busy: 'Setting it…',
			next: 'All your devices are signed out, and the second factor that you lost is removed. Next: a new one.',
			link: 'I am an owner and have lost the password and the second factor',
			back: 'Back to sign-in',
		},
	},
}
