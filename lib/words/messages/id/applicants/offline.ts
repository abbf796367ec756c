/** A new version, and pages that are not there without a network. */
export const offline = {
	newVersion: {
		title: 'Versi baru sudah siap.',
		text: 'Jawaban Anda tidak akan terpengaruh.',
		use: 'Pakai sekarang',
		later: 'Nanti',
	},
	page: {
		title: 'Halaman ini tidak tersimpan di perangkat Anda',
		description: 'Ditampilkan jika tidak ada jaringan dan halamannya belum tersimpan.',
		text: 'Anda sedang tanpa jaringan, dan halaman ini belum tersimpan. Cek mandiri, hasil Anda, dan aturan dapat dipakai tanpa jaringan dalam bahasa yang pernah Anda pakai.',
		again: 'Coba lagi saat Anda tersambung',
		start: 'Ke halaman awal',
	},
}
