/** The feed of changes of the rules and of readings. */
export const feed = {
	feed: {
		title: 'K ویزا چیک: قواعد، اور متن کب پڑھے گئے',
		subtitle: 'قواعد کے مجموعوں میں تبدیلیاں، ہماری سمجھ کی درستیاں، اور ہم نے ماخذ کب پڑھے۔',
		link: 'تبدیلیوں کی فیڈ',
		correction: '{name}: ہماری سمجھ درست کی گئی، ورژن {version}',
		corrected: 'قانون نہیں بدلا۔ ہم نے اسے غلط سمجھا تھا۔ ورژن {before} میں جو غلط تھا:',
		version: '{name}: ورژن {version}',
		reading: '{date} کو پڑھے گئے ماخذ',
		readings: '{count, plural, one {ایک ماخذ پڑھا گیا۔} other {# ماخذ پڑھے گئے۔}} ان میں یہ ہیں:',
	},
}
