/** What is told at a later visit of a rule that has changed. */
export const ruleChanges = {
	ruleChanges: {
		title: 'Ada aturan yang berubah sejak kunjungan terakhir Anda.',
		corrected:
			'Kami memperbaiki tafsiran kami atas suatu aturan sejak kunjungan terakhir Anda. Hukumnya tidak berubah.',
		correction: '{name}: versi {to} memperbaiki versi {from}.',
		version: '{name}: versi {from} diganti dengan versi {to}.',
		figures: '{name}, versi {to}: angka yang menjadi dasarnya sudah ditetapkan atau berubah.',
		again: 'Kami memeriksa lagi jawaban Anda tanggal {date}, di perangkat ini.',
		added: 'Syarat baru: {condition}: {to}',
		changed: 'Syarat yang berubah: {condition}',
		gone: 'Bukan syarat lagi: {condition}',
		before: 'Sebelumnya: {text}',
		now: 'Sekarang: {text}',
		stays: '{name}: hasilnya tetap “{outcome}”.',
		becomes: '{name}: hasil “{from}” menjadi “{to}”.',
		others: 'Kumpulan aturan lain tidak berubah.',
		nothing:
			'{name} punya versi baru, {to}. Tidak ada yang berubah: jawaban Anda tanggal {date} memberi hasil yang sama.',
		source: 'Kumpulan aturan dan sumber: {name}',
		compare: 'Bandingkan kedua versi: {name}',
		seen: 'Sudah saya lihat',
	},
}
