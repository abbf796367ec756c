/** A result in words, for programs: each condition in a sentence or two. */
export const explained = {
	outcome: '{name}: {outcome}۔',
	condition: '{mark}: {statement}۔',
	restsOn: 'بنیاد: {facts}۔',
	unanswered: 'جواب نہیں دیا: {facts}۔',
	inconclusive: 'جواب سے طے نہیں ہوتا: {facts}۔',
	change: '{label}: {from} سے {to} ہو جاتا ہے',
	example: '{label}: {to}، مثال کے طور پر',
	found: '{label}: {to} معلوم ہو',
}
