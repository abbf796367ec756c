/** Sharing an opening with a colleague, as an encrypted file. */
export const share = {
	share: {
		link: 'Share with a colleague',
		title: 'Share this opening with a colleague',
		lead: 'You save one encrypted file and pass it on yourself. Nothing is sent from here.',
		holds: 'The file will hold the opening and {count, plural, one {# candidate} other {# candidates}}.',
		holdsWhat:
			'It includes their answers, the rows of your sheets they came from, the decisions about them for this opening, and their history here.',
		notAgreed:
			'{count, plural, one {# candidate has} other {# candidates have}} not agreed to share their data',
		notAgreedText:
			'They are left out. Tick only those whose data you may share with this colleague on another legal basis.',
		all: 'All {count, number}: another legal basis covers each of them',
		passphrase: 'Passphrase',
		passphraseHint:
			'At least {min, number} characters. Without it, no one can open the file, and we cannot recover it. Give it to your colleague by another channel than the file.',
		again: 'The passphrase again',
		short: 'Passphrase: enter at least {min, number} characters',
		different: 'The two passphrases are different',
		make: 'Suggest a passphrase',
		made: 'Write it down now; it is shown only here:',
		save: 'Save the file',
		saving: 'Encrypting…',
		saved:
			'Saved, with {count, plural, one {# candidate} other {# candidates}}. Pass on the file and the passphrase separately.',
		missing: 'Passphrase: enter it',
		askColleague: 'Your colleague who saved the file knows it. We do not keep it.',
		open: 'Open the file',
		decrypting: 'Decrypting…',
	},
}
