/** The first account of a team. */
export const owner = {
	owner: {
		title: 'Make the first account',
		lead: 'This team has no owner yet. The people who run the server make a one-time code with the command below. It is valid for 15 minutes.',
		code: 'One-time code',
		submit: 'Make the owner’s account',
		busy: 'Making the account…',
		next: 'Next: a second factor. The self-check and screening on this device need no account.',
	},
}
