/** Letters of Urdu and Persian, and others that are typed for one another, each before its plain form. */
const plain: Readonly<Record<string, string>> = {
	ى: 'ي',
	ی: 'ي',
	ې: 'ي',
	ک: 'ك',
	ڪ: 'ك',
	ة: 'ه',
	ہ: 'ه',
	ھ: 'ه',
	ۃ: 'ه',
	ە: 'ه',
}

const letters = /[ىیېکڪةہھۃە]/g

/** A text with one letter for those that look alike in Arabic script, since keyboards of several languages are in use. */
export const withPlainLetters = (text: string): string =>
	text.replace(letters, (letter) => plain[letter] ?? letter)
