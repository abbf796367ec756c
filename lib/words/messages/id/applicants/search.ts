/** The search in the pages of the site. */
export const search = {
	title: 'Pencarian',
	description:
		'Semua pertanyaan umum, syarat, klaim, istilah, dan baris tabel poin di situs ini, dalam satu daftar.',
	lead: 'Semua yang dapat ditemukan pencarian, dalam satu daftar.',
	noScript:
		'Kolom pencarian memerlukan JavaScript. Tanpa itu, pakai daftar ini, atau cari di halaman dengan peramban Anda.',
	field: 'Cari pertanyaan, syarat, klaim, dan istilah',
	placeholder: 'Pertanyaan Anda, atau satu kata',
	clear: 'Kosongkan',
	results: 'Hasil pencarian',
	count: '{count, plural, other {# hasil}} untuk “{typed}”.',
	most: '{shown} terbaik dari {count, plural, other {# hasil}} untuk “{typed}”.',
	here: 'Dicari di perangkat ini; ketikan Anda tidak dikirim.',
	none: 'Tidak ada yang ditemukan untuk “{typed}”.',
	nearest: 'Mungkin maksud Anda:',
	all: 'Semua pertanyaan dan istilah',
	keys: { choose: 'pilih', open: 'buka', close: 'Tutup', enter: 'Enter', escape: 'Esc' },
	kinds: {
		question: 'Pertanyaan',
		condition: 'Syarat',
		claim: 'Tanpa dasar resmi',
		term: 'Istilah',
		points: 'Poin',
		page: 'Halaman',
	},
	pages: 'Halaman',
	where: { questions: 'Pertanyaan umum', claims: 'Klaim' },
	points: { title: '{factor} dalam tabel poin', line: '{answer}: {points}' },
}
