/** Joining a team by a link. */
export const join = {
	join: {
		title: 'Join the team',
		looking: 'Looking at the link…',
		lead: '{by} has invited you. Choose a name and a password.',
		emailHint: 'The link works only for this address',
		submit: 'Join the team',
		busy: 'Joining…',
		signedIn: 'You are signed in already.',
		signedInText: 'This link creates a new account. You are here as {name}; sign out first to use it.',
		goOn: 'Go on to the openings',
		toSignIn: 'Go to sign-in',
	},
}
