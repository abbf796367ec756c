/** The first account of a team. */
export const owner = {
	owner: {
		title: 'Create the first account',
		lead: 'This team has no owner yet. The people who run the server create a one-time code with the command below. It is valid for 15 minutes.',
		code: 'One-time code',
		submit: 'Create the owner’s account',
		busy: 'Creating the account…',
		next: 'Next: a second factor. The self-check and screening on this device need no account.',
	},
}
