/** Signing in. */
export const signIn = {
	signIn: {
		title: 'Sign in',
		submit: 'Sign in',
		busy: 'Signing in…',
		forgotten: 'Forgotten? An owner of your team can remove you and invite you again. We send no mail.',
	},
}
