/** What stands in the sheets that we hand out. Plain words, without slots. */
export const sheets = {
	candidates: 'Kandidat',
	allowed: 'Nilai yang boleh diisi',
	places: 'Negara dan bahasa',
	name: 'Nama',
	/** Over the names of the sample. */
	inventedName: 'Nama (rekaan)',
	column: 'Kolom',
	question: 'Pertanyaan',
	value: 'Yang dapat Anda tulis',
	code: 'Atau pakai kode',
	country: 'Negara atau wilayah',
	language: 'Bahasa',
	howToFillIn: [
		'Satu kandidat per baris. “id” adalah nomor Anda sendiri untuk orang itu. Dengan nomor itu impor berikutnya mengenalinya.',
		'Kosongkan sel jika pertanyaannya belum ditanyakan. Tulis ? jika jawabannya belum diketahui. Keduanya tidak berarti “Tidak”.',
		'Pisahkan beberapa jawaban dengan ;',
		'Anda dapat menghilangkan, memindahkan, atau menambah kolom. Kolom yang tidak dikenali tetap disimpan tetapi tidak dibaca.',
	],
	/** Words that may stand beside a number in a cell, in all their forms. */
	units: {
		age: ['tahun', 'thn', 'th', 'tahun usia', 'tahun umur'],
		years: ['tahun', 'thn', 'th'],
		months: ['bulan', 'bln', 'bulan setahun', 'bulan per tahun'],
		points: ['poin', 'nilai'],
		'cny-a-year': ['yuan', 'yuan setahun', 'yuan per tahun'],
	},
	notListed: 'Tidak ada dalam daftar',
	notListedText:
		'Pilih nilai dari daftar, atau tulis ? jika belum diketahui. Lembar kedua memuat semua nilai.',
	notInRangeText: 'Tulis bilangan dengan angka dalam rentang di lembar kedua, atau ? jika belum diketahui.',
}
