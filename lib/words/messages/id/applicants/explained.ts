/** A result in words, for programs: each condition in a sentence or two. */
export const explained = {
	outcome: '{name}: {outcome}.',
	condition: '{mark}: {statement}.',
	restsOn: 'Berdasarkan: {facts}.',
	unanswered: 'Tidak dijawab: {facts}.',
	inconclusive: 'Jawabannya belum cukup untuk menentukan: {facts}.',
	change: '{label}: dari {from} menjadi {to}',
	example: '{label}: {to}, misalnya',
	found: '{label}: {to}',
}
