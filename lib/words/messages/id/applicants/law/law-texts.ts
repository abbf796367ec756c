/** The texts that have clauses: their names, short names, and whose they are. */
export const lawTexts = {
	texts: {
		'decree-814': {
			name: 'Peraturan tentang Masuk dan Keluar Orang Asing, sebagaimana diubah dengan Dekret 814',
			short: 'Peraturan',
			issued: 'Dewan Negara, 7 Agustus 2025.',
		},
		'answers-2025-08-14': {
			name: 'Tanya jawab resmi tentang perubahan peraturan',
			short: 'Tanya jawab resmi',
			issued: 'Empat kementerian dan lembaga, 14 Agustus 2025.',
		},
		'classification-2017': {
			name: 'Standar penggolongan orang asing yang bekerja di Tiongkok',
			short: 'Penggolongan 2017',
			issued: 'Empat kementerian dan lembaga, nomor 40 tahun 2017.',
		},
		'points-2017': {
			name: 'Tabel poin, edisi sementara',
			short: 'Tabel poin',
			issued: 'Lampiran nomor 40 tahun 2017.',
		},
		'general-conditions-2017': {
			name: 'Panduan layanan izin kerja: syarat umum',
			short: 'Panduan layanan 2017',
			issued: 'Administrasi Negara Urusan Tenaga Ahli Asing, 2017. Dibaca lewat panduan kota-kota.',
		},
		'graduates-2017': {
			name: 'Pemberitahuan tentang lulusan asing, nomor 3 tahun 2017',
			short: 'Pemberitahuan 3/2017',
			issued: 'Tiga kementerian, 6 Januari 2017.',
		},
		'notice-2025-09-30': {
			name: 'Pemberitahuan tentang standar yang lebih baik bagi talenta asing',
			short: 'Pemberitahuan 30 September 2025',
			issued: 'Kementerian Sumber Daya Manusia dan Jaminan Sosial, 30 September 2025.',
		},
		'short-tasks-2014': {
			name: 'Tata cara bagi orang asing yang masuk untuk tugas singkat',
			short: 'Nomor 78/2014',
			issued: 'Empat kementerian, 6 November 2014.',
		},
		'employment-rules': {
			name: 'Aturan tentang mempekerjakan orang asing di Tiongkok',
			short: 'Aturan kerja orang asing',
			issued: 'Aturan tahun 1996, diubah 2017.',
		},
		'hk-mo-tw-2018': {
			name: 'Pemberitahuan tentang pekerjaan penduduk Hong Kong, Makau, dan Taiwan',
			short: 'Nomor 53/2018',
			issued: 'Kementerian Sumber Daya Manusia dan Jaminan Sosial, 23 Agustus 2018.',
		},
		'nationality-law': {
			name: 'Undang-Undang Kewarganegaraan, dan penjelasannya untuk Hong Kong',
			short: 'UU Kewarganegaraan',
			issued: 'Undang-undang tahun 1980, penjelasan tahun 1996.',
		},
		'exit-entry-law': {
			name: 'Undang-Undang Administrasi Keluar dan Masuk',
			short: 'UU Keluar-Masuk',
			issued: 'Undang-undang tahun 2012.',
		},
	},
}
