/** The self-check as a part of another website, in a frame. */
export const embed = {
	title: 'Cek mandiri untuk situs web lain',
	description: 'Cek mandiri sebagai bagian dari situs web lain. Jawaban Anda tetap di peramban ini.',
	site: 'Buka Cek Visa K di tab baru',
	host: 'Jawaban Anda tetap di peramban ini. Situs web tempat cek mandiri ini berada tidak dapat membacanya.',
	full: 'Buka hasil lengkap di tab baru',
	fullHint:
		'Hasil lengkap memuat semua syarat, dokumen Anda, dan halaman untuk dicetak. Tautannya berisi jawaban Anda. Server kami tidak menerimanya.',
	notLoaded: 'Pertanyaan berikutnya tidak dapat dimuat. Periksa sambungan internet Anda, lalu coba lagi.',
}
