/** Recovery codes. */
export const recovery = {
	recovery: {
		title: 'Save your recovery codes',
		lead: 'Each opens your account once, without the phone. They are shown now and never again.',
		list: 'Recovery codes',
		print: 'Print',
		file: 'Save as a text file',
		fileName: 'recovery-codes',
		fileHead: 'Recovery codes of {email}. Each works once.',
		typeOne: 'Type one of them, to be sure that you have them',
		notOne: 'Recovery code: this is none of them',
		submit: 'I have saved them',
	},
}
