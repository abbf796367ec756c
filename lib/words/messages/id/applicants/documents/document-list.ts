import type { RouteDocumentId } from '@/lib/law/documents/documents'

/** A document in words: `when` is the only case in which it is asked for; `proof` and `age` say what a column has. */
type DocumentText = {
	readonly name: string
	readonly from: string
	readonly when?: string
	readonly proof?: string
	readonly age?: string
	readonly note?: string
}

/** Every document that a route asks for. */
export const documentList = {
	list: {
		'k-degree': {
			name: 'Ijazah, jika Anda mengajukan dengan gelar',
			from: 'Universitas atau lembaga',
			note: 'Teksnya meminta “bukti yang sesuai” tanpa keterangan lain.',
		},
		'k-post': {
			name: 'Bukti mengajar atau meneliti, jika Anda mengajukan dengan posisi',
			from: 'Universitas atau lembaga',
			note: 'Teksnya meminta “bukti yang sesuai” tanpa keterangan lain.',
		},
		'k-passport': {
			name: 'Paspor',
			from: 'Negara Anda',
			note: 'Semua visa memerlukannya, bersama dokumen tentang maksud kedatangan Anda. Instansi juga dapat meminta wawancara. Kami tidak menemukan aturan tentang sisa masa berlaku paspor.',
		},
		'k-means': {
			name: 'Bukti bahwa Anda mampu membiayai masa tinggal',
			from: 'Bank Anda, atau yang membiayai Anda',
			note: 'Tanpa biaya untuk masa tinggal, visa tidak diberikan (Pasal 21). Kami tidak menemukan aturan tentang bentuk atau jumlahnya, dan visa K tidak punya pengundang yang dapat membiayai Anda.',
		},
		form: {
			name: 'Formulir permohonan',
			from: 'Pemberi kerja Anda, secara daring',
			proof: 'Anda menandatangani, pemberi kerja memberi cap',
		},
		references: {
			name: 'Bukti pengalaman kerja yang terkait',
			from: 'Pemberi kerja sebelumnya',
			proof: 'Cap atau tanda tangan, dan orang yang dapat dihubungi',
			note: 'Isinya posisi Anda, dan lama kerja atau proyeknya.',
		},
		'degree-apostille': {
			name: 'Gelar tertinggi',
			from: 'Universitas Anda',
			note: 'Sebagai gantinya, pusat layanan kementerian pendidikan Tiongkok dapat memeriksa gelar itu.',
		},
		'degree-hk-mo-tw': {
			name: 'Gelar tertinggi, dari Hong Kong, Makau, atau Taiwan',
			from: 'Universitas Anda',
			proof: 'Notaris di sana, atau pemeriksaan gelar dari Tiongkok daratan',
		},
		'degree-china': {
			name: 'Gelar tertinggi, dari Tiongkok daratan',
			from: 'Universitas Anda',
		},
		approval: {
			name: 'Izin bidang usaha',
			from: 'Instansi berwenang untuk bidang usaha itu',
			when: 'Jika pekerjaan itu memerlukan izin',
			note: 'Misalnya di sekolah, klinik, dan usaha makanan.',
		},
		record: {
			name: 'Surat bebas catatan kriminal',
			from: 'Polisi, keamanan, atau pengadilan di negara Anda, atau di tempat terakhir Anda tinggal setahun di luar Tiongkok',
			note: 'Pernyataan Anda sendiri di bawah sumpah tidak diterima. Surat yang dikeluarkan sendiri oleh kedutaan, tanpa sumpah, tidak perlu apa-apa lagi. Setelah setahun di Tiongkok, polisi sana dapat mengeluarkannya: pilih Tiongkok. Surat ini tidak diminta jika Anda berganti pemberi kerja.',
		},
		'record-china': {
			name: 'Surat bebas catatan kriminal, dari polisi Tiongkok',
			from: 'Polisi imigrasi',
			proof: 'Surat itu, atau halaman izin tinggal Anda',
		},
		'record-hk-mo-tw': {
			name: 'Surat bebas catatan kriminal, dari Hong Kong, Makau, atau Taiwan',
			from: 'Polisi di sana',
			proof: 'Notaris di sana',
		},
		medical: {
			name: 'Surat keterangan sehat',
			from: 'Pusat kesehatan bea cukai Tiongkok',
			proof: 'Sebelum masuk, surat pernyataan pemberi kerja; pemeriksaannya menyusul di Tiongkok',
			note: 'Tidak diminta jika Anda berganti pemberi kerja.',
		},
		contract: {
			name: 'Kontrak kerja berbahasa Mandarin, atau surat penugasan',
			from: 'Pemberi kerja Anda',
			proof: 'Halaman dengan cap dan tanda tangan',
			note: 'Isinya tempat, pekerjaan, gaji, jangka waktu, dan posisi.',
		},
		passport: {
			name: 'Paspor',
			from: 'Negara Anda',
			age: 'Berlaku 6 bulan atau lebih',
			note: 'Tidak perlu diterjemahkan.',
		},
		'visa-page': {
			name: 'Visa dan cap masuk, atau izin tinggal',
			from: 'Paspor Anda',
			when: 'Jika Anda mengajukan di dalam Tiongkok',
		},
		photo: {
			name: 'Pas foto',
			from: 'Anda',
			note: 'Diperiksa menurut standar foto paspor (ICAO 9303).',
		},
		cancellation: {
			name: 'Surat keterangan bahwa izin lama sudah dibatalkan',
			from: 'Kantor yang membawahi pemberi kerja lama',
			when: 'Jika Anda berganti pemberi kerja',
			note: 'Kontrak baru dimulai pada hari itu atau sesudahnya.',
		},
		'class-points': {
			name: 'Bukti untuk setiap baris poin yang Anda pakai',
			from: 'Pemberi kerja, sekolah, Anda',
			when: 'Jika kelas B berdasarkan poin',
			note: 'Surat pernyataan gaji, gelar, sertifikat, surat referensi, jumlah bulan, HSK, Global 500, atau paten.',
		},
		'class-pay': {
			name: 'Surat pernyataan gaji: empat kali rata-rata',
			from: 'Pemberi kerja dan Anda',
			when: 'Jika kelas B berdasarkan gaji',
			note: 'Catatan pajak diminta saat izin diperpanjang atau dibatalkan.',
		},
		'teacher-proof': {
			name: 'Bukti untuk pengajar bahasa',
			from: 'Sekolah, negara Anda',
			when: 'Jika Anda akan mengajar bahasa',
			note: 'Gelar dan dua tahun mengajar; atau gelar di bidang pendidikan atau bahasa, izin mengajar, atau sertifikat mengajar bahasa. Kami belum membaca mana yang memerlukan apostille.',
		},
		family: {
			name: 'Akta nikah, akta kelahiran, atau akta adopsi',
			from: 'Kantor catatan sipil',
			when: 'Jika keluarga ikut',
			note: 'Untuk suami atau istri, anak di bawah 18 tahun, orang tua Anda, dan mertua Anda. Untuk izin kerja, tidak perlu legalisasi.',
		},
		'employer-registration': {
			name: 'Pendaftaran pemberi kerja',
			from: 'Pemberi kerja Anda, secara daring',
			when: 'Jika pemberi kerja Anda baru pertama kali mempekerjakan orang asing',
			note: 'Formulir, surat tanda daftar, identitas pimpinan dan orang yang mengajukan, dan surat kuasa untuk mengajukan; izin bidang usaha jika diperlukan.',
		},
		'a-form': {
			name: 'Formulir permohonan, kontrak, paspor, pas foto, surat keterangan sehat',
			from: 'Seperti untuk kelas B',
			note: 'Seperti untuk kelas B, dengan batas umur yang sama.',
		},
		'a-pledge': {
			name: 'Surat pernyataan pengganti surat referensi, gelar, dan surat bebas catatan kriminal',
			from: 'Anda dan pemberi kerja Anda',
			note: 'Tidak berlaku jika kelas A itu sendiri berdasarkan gelar atau pengalaman kerja tersebut. Orang yang pernah dipidana tidak dapat menandatanganinya.',
		},
		'a-programme': {
			name: 'Sertifikat program talenta, atau daftar yang memuat nama Anda',
			from: 'Program itu',
			when: 'Jika Anda terpilih dalam program talenta',
		},
		'a-achievement': {
			name: 'Penghargaannya, atau bukti prestasinya',
			from: 'Pemberi penghargaan',
			when: 'Jika kelas A berdasarkan prestasi',
		},
		'a-founder': {
			name: 'Laporan tentang modal yang disetor, dan bukti teknologi milik Anda sendiri',
			from: 'Akuntan publik, kantor paten',
			when: 'Jika Anda pendiri perusahaan',
		},
		'a-pay': {
			name: 'Surat pernyataan gaji: enam kali rata-rata',
			from: 'Pemberi kerja dan Anda',
			when: 'Jika kelas A berdasarkan gaji',
			note: 'Beijing tidak meminta catatan pajak saat izin diperpanjang, tetapi memeriksa sebagian.',
		},
		'graduate-cv': { name: 'Daftar riwayat hidup', from: 'Anda' },
		'graduate-letter': {
			name: 'Surat kesediaan mempekerjakan yang menyebut gaji',
			from: 'Pemberi kerja Anda',
		},
		'graduate-reasons': {
			name: 'Laporan tentang alasan mempekerjakan Anda, dan bukti pengumuman',
			from: 'Pemberi kerja Anda',
			note: 'Pekerjaan itu harus diiklankan selama 30 hari di pusat kerja pemerintah, untuk orang di Tiongkok.',
		},
		'graduate-health': {
			name: 'Surat keterangan sehat',
			from: 'Seperti untuk kelas B',
			note: 'Pemberitahuan menyebutnya; batas umurnya menurut aturan Beijing untuk kelas B.',
		},
		'graduate-record': {
			name: 'Surat bebas catatan kriminal',
			from: 'Seperti untuk kelas B',
			note: 'Pemberitahuan menyebutnya; bentuknya menurut aturan Beijing untuk kelas B.',
		},
		'graduate-degree': {
			name: 'Ijazah',
			from: 'Universitas Anda',
			note: 'Negara meminta gelar magister atau lebih tinggi, beberapa wilayah di Shanghai gelar sarjana.',
		},
		'graduate-marks': {
			name: 'Nilai: 80 dari 100, atau B, atau lebih baik',
			from: 'Universitas Anda',
			note: 'Pemberitahuan memintanya. Kami belum membaca dokumen apa yang diterima.',
		},
		'graduate-post': {
			name: 'Pekerjaan sesuai dengan jurusan Anda',
			from: 'Pemberi kerja Anda',
			note: 'Surat dan laporan itu harus menunjukkannya.',
		},
		'graduate-pay': {
			name: 'Pada umumnya, gaji tidak di bawah rata-rata setempat',
			from: 'Pemberi kerja Anda',
			note: 'Provinsi menetapkan angkanya.',
		},
		'graduate-quota': {
			name: 'Tempat dalam kuota provinsi',
			from: 'Dinas tenaga kerja',
			note: 'Di luar dinas itu tidak ada yang tahu berapa yang tersisa: tanyakan sebelum membuat rencana.',
		},
		'graduate-validity': {
			name: 'Izin pertama untuk satu tahun',
			from: 'Dinas tenaga kerja',
			note: 'Diketahui dari catatan terdahulu; kami belum membaca bagian itu dalam teksnya.',
		},
		'short-form': {
			name: 'Formulir permohonan, dengan pernyataan Anda sendiri bahwa tidak ada catatan kriminal',
			from: 'Pemberi kerja atau mitra Anda',
		},
		'short-contract': {
			name: 'Kontrak kerja, kontrak proyek, atau perjanjian',
			from: 'Mitra Anda di Tiongkok',
			note: 'Nama, kewarganegaraan, tempat, waktu, pekerjaan, semua lokasi, dan berapa kali masuk.',
		},
		'short-passport': { name: 'Paspor', from: 'Negara Anda' },
		'z-visa': {
			name: 'Sebelum masuk: visa Z, berdasarkan surat pemberitahuan izin kerja',
			from: 'Kedutaan besar atau konsulat Tiongkok di tempat Anda tinggal, atau kantor kementerian luar negeri Tiongkok di Hong Kong dan Makau',
		},
		lodging: {
			name: 'Lapor tempat menginap',
			from: 'Hotel atau polisi',
			age: 'Dalam 24 jam setelah tiba',
		},
		'arrival-medical': {
			name: 'Pemeriksaan kesehatan, jika baru ada surat pernyataan',
			from: 'Pusat kesehatan bea cukai Tiongkok',
		},
		'residence-permit': {
			name: 'Izin tinggal jenis kerja',
			from: 'Polisi imigrasi (12367)',
			age: 'Dalam 30 hari setelah tiba',
			note: 'Ini berlaku jika visanya menyebut demikian (Pasal 30).',
		},
		card: {
			name: 'Tanpa kartu tersendiri',
			from: 'Dinas tenaga kerja (12333)',
			note: 'Sejak 1 Desember 2024 izin ini menjadi bagian dari kartu jaminan sosial.',
		},
		changes: {
			name: 'Laporan perubahan nama, paspor, atau posisi',
			from: 'Pemberi kerja Anda',
			age: 'Dalam sepuluh hari kerja',
		},
		extension: {
			name: 'Perpanjangan: formulir, kontrak, paspor, dan izin tinggal',
			from: 'Pemberi kerja Anda',
			age: '120 sampai 30 hari sebelum izin berakhir',
		},
		'hk-mo-tw-papers': {
			name: 'Kartu tinggal atau dokumen perjalanan, dan bukti bekerja',
			from: 'Anda dan pemberi kerja Anda',
			note: 'Untuk warga negara Tiongkok dari Hong Kong, Makau, dan Taiwan. Kontrak, slip gaji, atau asuransi membuktikan pekerjaannya. Izin kerja tidak diperlukan.',
		},
	} satisfies Record<RouteDocumentId, DocumentText>,
}
