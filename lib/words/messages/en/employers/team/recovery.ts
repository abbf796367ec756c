/** Recovery codes. */
export const recovery = {
	recovery: {
		title: 'Save your recovery codes',
		lead: 'Each code opens your account once, without your phone. They are shown only now.',
		list: 'Recovery codes',
		print: 'Print',
		file: 'Save as a text file',
		fileName: 'recovery-codes',
		fileHead: 'Recovery codes of {email}. Each works once.',
		typeOne: 'Type one of them, to be sure that you have them',
		notOne: 'Recovery code: this is not one of them',
		submit: 'I have saved them',
	},
}
