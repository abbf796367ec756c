/** The second factor: entering its code, and setting it up. */
export const secondFactor = {
	secondFactor: {
		title: 'Second factor',
		lead: 'Your password is right. Now enter the six digits that your app shows.',
		digits: 'Six digits from your app',
		submit: 'Go on',
		busy: 'Checking…',
		useRecovery: 'Use a recovery code',
		recoveryLead: 'Your password is right. Now enter one of your recovery codes. Each works once.',
		recovery: 'Recovery code',
		useApp: 'Use the app',
		other: 'Sign in with another account',
	},
	setUp: {
		title: 'Set up a second factor',
		lead: 'An app on your phone makes a new code every 30 seconds. A password alone is then not enough to open the list.',
		demanded:
			'Your team asks every member for a second factor: an app on your phone that makes a new code every 30 seconds. Set it up to go on.',
		begin: 'Begin',
		beginning: 'Creating a key…',
		scan: '1. Scan this with your app',
		code: 'QR code with the key for your app',
		orType: 'Or type the key:',
		copy: 'Copy the key',
		copied: 'Copied',
		copyFailed: 'Not copied. The key is selected: copy it yourself.',
		tooLong: 'The key is too long for a QR code. Type it into your app.',
		digits: '2. Enter the six digits that it shows',
		submit: 'Turn on the second factor',
		busy: 'Turning it on…',
		later: 'Not now',
	},
}
