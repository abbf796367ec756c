/** The feed of changes of the rules and of readings. */
export const feed = {
	feed: {
		title: 'Cek Visa K: aturan dan tafsiran',
		subtitle: 'Perubahan kumpulan aturan, perbaikan tafsiran kami, dan kapan kami membaca sumber-sumbernya.',
		link: 'Umpan perubahan',
		correction: '{name}: tafsiran kami diperbaiki, versi {version}',
		corrected: 'Hukumnya tidak berubah. Tafsiran kami yang berubah. Yang salah dalam versi {before}:',
		version: '{name}: versi {version}',
		reading: 'Sumber dibaca pada {date}',
		readings: '{count, plural, other {# sumber dibaca.}} Di antaranya:',
	},
}
