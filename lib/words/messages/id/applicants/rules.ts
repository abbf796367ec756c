import type { RuleMessages } from '@/lib/words/types/message-types'

/** The rules: criteria, sources, evidence, and how a condition is put into words. */
export const rules = {
	rulesets: {
		article: {
			name: 'Model artikel',
			summary:
				'Visa pekerja ahli yang mirip H-1B dari AS, seperti yang dibayangkan sebuah artikel: tawaran kerja, pemberi kerja yang bersedia, dan kekurangan keahlian yang Anda isi.',
			statusLine: 'Pendapat, ditulis sebelum ada aturan. Bukan hukum.',
			meaning:
				'Jika semua syarat terpenuhi, Anda cocok dengan yang dibayangkan artikel itu. Artikel itu pendapat, jadi tidak memberi hak atas visa.',
			criteria: {
				'foreign-national': 'Anda warga negara asing',
				'job-offer': 'Anda memiliki tawaran kerja tertulis',
				'domestic-employer': 'Pemberi kerja terdaftar di Tiongkok daratan',
				'willing-sponsor': 'Pemberi kerja bersedia mempekerjakan orang asing untuk pekerjaan ini',
				'real-pay': 'Gaji disepakati dan dibayar dengan uang',
				communication: 'Ada rencana komunikasi dalam tim',
				management: 'Atasan yang jelas namanya sudah merencanakan pekerjaan Anda',
				'skilled-role': 'Pekerjaan itu memerlukan keahlian',
				manufacturing: 'Pemberi kerja bergerak di manufaktur atau bidang usaha terkait',
				'emerging-market': 'Paling sedikit satu pasar sasaran adalah negara berkembang',
				language: 'Anda menguasai bahasa utama pasar itu, cukup untuk bekerja',
				customs: 'Anda mengenal kebiasaan di pasar itu',
				'social-norms': 'Anda mengenal norma sosial di pasar itu',
				'consumer-insight': 'Anda mengenal pembeli di pasar itu',
				'specific-gap': 'Pekerjaan itu mengisi kekurangan keahlian yang dapat disebut pemberi kerja',
				'not-headcount': 'Pekerjaan itu dibuka bukan hanya karena kekurangan tenaga',
				upstream: 'Anda ikut dalam desain atau produksi',
				'complements-rnd': 'Pekerjaan itu bukan terutama R&D inti yang sudah dikerjakan insinyur di Tiongkok',
				'complements-production': 'Pekerjaan itu bukan terutama mengelola produksi',
				'complements-sales': 'Pekerjaan itu bukan terutama menjual di dalam Tiongkok',
				'no-local-match':
					'Tidak ada kandidat di Tiongkok yang dapat melakukan seluruh pekerjaan sama baiknya',
				upgrading: 'Pekerjaan itu membantu memperbaiki produk atau produksi',
				networks: 'Anda memiliki kenalan di pasar itu',
				'native-background': 'Anda melewati sebagian masa kecil atau remaja di pasar itu',
				'home-team': 'Anda bekerja di Tiongkok paling sedikit sebagian waktu',
				'fixes-misfit': 'Anda dapat menyebut perubahan produk yang dibutuhkan pasar',
				bridge: 'Pekerjaan itu membantu menghubungkan perusahaan dengan pasar',
				'searched-at-home': 'Pemberi kerja sudah mencari di antara orang yang ada di Tiongkok',
				'aim-abroad': 'Pekerjaan itu mengejar sasaran di luar negeri yang dapat diukur',
				'ordinary-colleague': 'Anda menerima aturan yang sama dengan karyawan lain',
				degree: 'Anda bergelar sarjana atau lebih tinggi',
			},
			corrections: {
				'foreign-national':
					'Dulu warga Hong Kong, Makau, dan Taiwan dihitung sebagai orang asing, dan orang yang berkewarganegaraan Tiongkok sekaligus negara lain dihitung sebagai warga Tiongkok. Undang-undangnya tidak menjelaskan hal yang kedua.',
			},
			continuing: {
				contributes: 'Anda memberi hasil seperti yang disepakati.',
				accepted: 'Tidak ada penolakan di dalam perusahaan yang menghambat pekerjaan Anda.',
			},
			notes: {
				'no-law': {
					title: 'Artikel itu bukan hukum.',
					text: 'Artikel itu menganggap ada pemberi kerja. Aturan yang diterbitkan tidak mensyaratkannya, dan hanya aturan yang diterbitkan itulah hukum.',
				},
				'lapse-is-a-claim': {
					title: 'Hanya artikel itu yang mengatakan bahwa visanya gugur.',
					text: 'Artikel itu menyatakan bahwa visa gugur jika kelak suatu syarat tidak lagi terpenuhi. Kami tidak menemukan teks terbitan yang mengatakan demikian.',
				},
			},
		},
		'k-published': {
			name: 'Visa K (Dekret 814)',
			summary:
				'Dekret 814, berlaku sejak 1 Oktober 2025. Untuk talenta muda asing di bidang ilmu pengetahuan dan teknologi; tidak perlu pemberi kerja. Beberapa syarat belum ditetapkan.',
			statusLine: 'Aturan yang diterbitkan; beberapa syarat belum ditetapkan',
			meaning:
				'Jika semua syarat terpenuhi, Anda memenuhi aturan seperti yang diterbitkan. Kedutaan besar atau konsulat yang memutuskan soal visa, dan visa bukan izin untuk bekerja.',
			criteria: {
				'visa-needed': 'Anda termasuk orang yang memerlukan visa untuk Tiongkok',
				'foreign-national': 'Anda warga negara asing',
				young: 'Anda memenuhi syarat usia “muda” dari instansi berwenang',
				'talent-route':
					'Anda bergelar sarjana atau lebih tinggi di bidang sains, teknologi, teknik, atau matematika dari lembaga ternama, atau mengajar atau meneliti bidang itu di sana',
				proof: 'Anda memiliki surat yang membuktikan gelar atau posisi Anda',
				'fitting-activity':
					'Anda merencanakan pertukaran, bisnis, atau mendirikan perusahaan, dan bukan pekerjaan bergaji',
			},
			corrections: {
				'visa-needed':
					'Dulu tidak ditanyakan apakah seseorang memang memerlukan visa: warga negara Tiongkok dan pemegang kartu penduduk tetap tidak memerlukannya.',
				'foreign-national':
					'Dulu warga Hong Kong, Makau, dan Taiwan dihitung sebagai orang asing, dan orang yang berkewarganegaraan Tiongkok sekaligus negara lain dihitung sebagai warga Tiongkok. Undang-undangnya tidak menjelaskan hal yang kedua.',
				'talent-route':
					'Gelar di bidang pertanian, kesehatan, ilmu sosial, atau bidang lain dulu dianggap “tidak”. Teksnya menyebut empat bidang tanpa daftar, jadi hal ini masih terbuka.',
			},
			continuing: {},
			notes: {
				'refusal-grounds': {
					title: 'Visa dapat ditolak, dan instansi tidak harus menyebut alasannya.',
					text: 'Undang-undang menyebut enam alasan: larangan masuk, penyakit tertentu, keamanan, keterangan palsu atau uang yang tidak cukup, dokumen yang kurang, dan hal lain. Kami tidak menanyakannya.',
				},
				'not-named-fields': {
					title: 'Teksnya menyebut empat bidang, tanpa daftar.',
					text: 'Yang disebut adalah sains, teknologi, teknik, dan matematika. Apakah pertanian, kesehatan, ilmu sosial, atau bidang lain termasuk, kedutaan besar atau konsulat yang menentukan.',
				},
				'no-employer-needed': {
					title: 'Tidak perlu pemberi kerja.',
					text: 'Tanya jawab resmi mengatakan bahwa pemberi kerja atau pengundang di Tiongkok tidak disyaratkan.',
				},
				'no-work-permit': {
					title: 'Untuk pekerjaan bergaji, visa ini saja tidak cukup.',
					text: 'Kami tidak menemukan teks yang menjadikan visa K izin untuk bekerja (UU Administrasi Keluar-Masuk, Pasal 41). Periksa juga aturan izin kerja.',
				},
			},
		},
		'work-permit': {
			name: 'Izin kerja',
			summary:
				'Kelas A (talenta asing tingkat tinggi) dan kelas B (talenta asing profesional), dengan tabel poin, dan jalur yang diputuskan instansi berwenang. Diperlukan untuk pekerjaan bergaji, apa pun visanya.',
			statusLine: 'Diperlukan untuk pekerjaan bergaji, apa pun visanya',
			meaning:
				'Jika semua syarat terpenuhi, Anda memenuhi syarat utama kelas A atau B yang tercantum di sini. Kelayakan pemberi kerja dan izin untuk bidang usahanya tidak diperiksa. Ini bukan izin: pemberi kerja mengajukan dan instansi berwenang memutuskan.',
			criteria: {
				'permit-needed': 'Anda termasuk orang yang memerlukan izin untuk bekerja di Tiongkok',
				'foreign-national': 'Anda warga negara asing',
				'other-ways': 'Jalur lain menuju izin mungkin terbuka bagi Anda',
				adult: 'Anda berusia 18 tahun atau lebih',
				'definite-employer':
					'Anda memiliki tawaran kerja tertulis dari pemberi kerja di Tiongkok daratan, atau jalur yang tidak memerlukannya',
				health: 'Anda dapat menunjukkan surat keterangan sehat',
				'clean-record':
					'Anda dapat menunjukkan surat bebas catatan kriminal, atau surat pernyataan jika itu cukup',
				'no-local-candidate': 'Untuk saat ini tidak ada kandidat yang cocok di Tiongkok',
				class: 'Paling sedikit satu jalur kelas A, kelas B, atau kelas C terbuka bagi Anda',
				'class-a':
					'Anda mencapai kelas A dengan poin, dengan gaji, atau lewat jalur yang diputuskan instansi berwenang',
				'class-b':
					'Anda mencapai kelas B dengan poin, dengan gaji, dengan gelar dan pengalaman dalam pekerjaan ahli, atau lewat jalur yang diputuskan instansi berwenang',
			},
			corrections: {
				'permit-needed':
					'Dulu tidak ditanyakan apakah seseorang memang memerlukan izin: warga negara Tiongkok dan pemegang kartu penduduk tetap tidak memerlukannya, dan beberapa kunjungan singkat bukan hubungan kerja.',
				'foreign-national': 'Kewarganegaraan dulu tidak dilihat.',
				'definite-employer':
					'Pendiri, orang yang dikirim berdasarkan perjanjian, dan tugas singkat dulu mendapat “tidak” tanpa pemberi kerja di sini.',
				health: 'Untuk tugas singkat, surat keterangan sehat tidak ada dalam daftar.',
				'clean-record':
					'Untuk kelas A boleh menandatangani surat pernyataan, begitu juga orang yang datang untuk tugas singkat.',
				class:
					'Dulu hanya poin, gaji, dan gelar dengan dua tahun kerja yang dihitung. Jalur yang diputuskan instansi berwenang belum ada.',
				'class-a': 'Jalur kelas A yang diputuskan instansi berwenang dulu belum ada.',
				'class-b':
					'Jalur gelar dulu dihitung untuk semua pekerjaan dan semua usia. Jalur itu untuk manajer dan staf profesional atau teknis, dan kelas B biasanya diberikan sampai usia 60 tahun.',
				'other-ways': 'Lulusan baru, pekerjaan berkuota, dan tugas singkat dulu belum ada.',
			},
			continuing: {},
			notes: {
				'refusal-grounds': {
					title: 'Visa dapat ditolak, dan instansi tidak harus menyebut alasannya.',
					text: 'Undang-undang menyebut enam alasan: larangan masuk, penyakit tertentu, keamanan, keterangan palsu atau uang yang tidak cukup, dokumen yang kurang, dan hal lain. Kami tidak menanyakannya.',
				},
				'minimum-wage': {
					title: 'Gaji harus mencapai upah minimum setempat.',
					text: 'Beberapa jalur tidak punya ukuran gaji lain. Tanyakan angkanya ke 12333 di tempat Anda akan bekerja.',
				},
				'prior-approval': {
					title: 'Beberapa pekerjaan memerlukan persetujuan lebih dulu.',
					text: 'Jika ada undang-undang yang mengatakan demikian, instansi berwenang untuk bidang itu menyetujui lebih dulu. Beberapa profesi punya aturan sendiri. Keduanya tidak diperiksa di sini.',
				},
				'who-comes-along': {
					title: 'Keluarga Anda boleh ikut.',
					text: 'Panduan Beijing menyebut suami atau istri, anak di bawah 18 tahun, dan orang tua dari keduanya. Kota lain bisa berbeda.',
				},
				'local-standard': {
					title: 'Provinsi Anda mungkin membuka lebih banyak.',
					text: 'Sejak September 2025 provinsi boleh menyusun standar sendiri. Kami tidak mengetahui adanya daftar terbitan. Tanyakan ke 12333 di tempat Anda akan bekerja.',
				},
				'which-average': {
					title: 'Setiap kota membandingkan gaji dengan rata-rata yang berbeda.',
					text: 'Pakai angka dari dinas tenaga kerja di tempat Anda akan bekerja.',
				},
				exempt: {
					title: 'Sebagian orang dibebaskan menurut aturan lama.',
					text: 'Aturan tahun 1996 menyebut orang yang dibayar langsung oleh pemerintah, pekerja minyak lepas pantai, dan seniman pertunjukan dengan izin dari kantor kebudayaan. Tanyakan ke 12333 apakah ini masih berlaku.',
				},
				'class-b-limits': {
					title: 'Kelas B punya batas.',
					text: 'Jalur gelar adalah untuk manajer dan staf profesional atau teknis dalam lima kelompok pekerjaan. Kelas B (talenta asing profesional) biasanya diberikan sampai usia 60 tahun. Instansi dapat melonggarkan usia, gelar, atau lama kerja jika memang dibutuhkan. Tanyakan ke 12333.',
				},
				'other-routes': {
					title: 'Ada jalur lain.',
					text: 'Beberapa jalur hanya dapat diputuskan instansi berwenang, misalnya program talenta, posisi pimpinan, lulusan baru, atau tugas singkat. Jika Anda menyebut salah satunya, hasilnya tetap terbuka. Kelas C (orang asing lainnya) adalah daftar jenis pekerjaan berkuota, bukan nilai di bawah 60.',
				},
				'employer-applies': {
					title: 'Pemberi kerja yang mengajukan izin kerja.',
					text: 'Untuk bekerja, Anda juga memerlukan izin tinggal jenis kerja. Jika visa Anda menyebut bahwa izin tinggal diperlukan, Anda sendiri harus mengajukannya dalam 30 hari setelah masuk.',
				},
				'no-card': {
					title: 'Izin kerja tidak punya kartu sendiri.',
					text: 'Sejak 1 Desember 2024 izin ini menjadi bagian dari kartu jaminan sosial.',
				},
			},
		},
		h1b: {
			name: 'Perbandingan H-1B',
			summary: 'Bagaimana jika Tiongkok menerapkan syarat H-1B dari AS, kata demi kata?',
			statusLine: 'Syarat AS, yang bukan hukum di Tiongkok',
			meaning:
				'Jika semua syarat terpenuhi, Anda memenuhi syarat H-1B yang dibaca kata demi kata. Itu tidak memberi hak atas visa, baik di Tiongkok maupun di AS.',
			criteria: {
				'bona-fide-job': 'Anda memiliki tawaran kerja tertulis',
				sponsor: 'Pemberi kerja di Tiongkok daratan bersedia mempekerjakan orang asing',
				'specialty-occupation': 'Pekerjaan itu biasanya memerlukan gelar di bidang tertentu',
				'degree-or-equivalent':
					'Anda memiliki gelar yang berkaitan langsung dengan pekerjaan itu, atau 12 tahun kerja yang terkait',
				wage: 'Gaji paling sedikit sama dengan gaji orang lain dengan pekerjaan yang sama, dan dengan yang lazim di daerah itu',
			},
			corrections: {},
			continuing: {
				'status-kept':
					'Anda tetap bekerja di sana. Menurut aturan AS, Anda boleh tinggal sampai 60 hari setelah pekerjaan berakhir.',
			},
			notes: {
				'cap-and-selection': {
					title: 'Batas jumlah per tahun dan seleksinya tidak ikut dihitung.',
					text: 'AS membatasi visa H-1B baru setiap tahun dan menyeleksi pendaftar, dengan bobot menurut tingkat gaji. Orang yang memenuhi semua syarat pun mungkin tidak terpilih.',
				},
				payment: {
					title: 'Pembayaran yang diberlakukan pada 2025 tidak ikut dihitung.',
					text: 'Sejak 21 September 2025, permohonan baru untuk orang di luar AS memerlukan pembayaran 100.000 dolar AS, selama 12 bulan kecuali diperpanjang. Kami tidak menemukan kepastian apakah ini masih berlaku setelah 21 September 2026.',
				},
				'no-counterpart': {
					title: 'Beberapa hal tidak ada padanannya dalam H-1B.',
					text: 'H-1B tidak punya syarat tentang pengetahuan pasar, pasar negara berkembang, atau ikut serta dalam desain atau produksi.',
				},
			},
		},
	},
	statuses: {
		opinion: 'Pendapat, bukan hukum',
		published: 'Aturan yang berlaku',
		analogy: 'Hanya perbandingan',
	},
	kinds: {
		exempting: { name: 'Untuk siapa', meaning: 'Jika tidak terpenuhi, Anda tidak memerlukan semua ini.' },
		required: { name: 'Wajib', meaning: 'Menentukan hasil.' },
		supporting: { name: 'Pendukung', meaning: 'Menunjukkan kelebihan; tidak pernah mengubah hasil.' },
		informative: { name: 'Sebagai informasi', meaning: 'Ditampilkan, tetapi tidak dihitung.' },
		continuing: {
			name: 'Setelah mulai bekerja',
			meaning: 'Harus tetap terpenuhi setelah Anda mulai bekerja. Tidak diperiksa di sini.',
		},
	},
	sources: {
		'nationality-law': {
			name: 'Undang-Undang Kewarganegaraan Republik Rakyat Tiongkok',
			short: 'UU Kewarganegaraan',
		},
		'employment-rules': {
			name: 'Aturan tentang mempekerjakan orang asing di Tiongkok, perubahan 2017',
			short: 'Aturan kerja orang asing',
		},
		'employment-rules-1996': {
			name: 'Aturan tentang mempekerjakan orang asing di Tiongkok, teks tahun 1996',
			short: 'Aturan kerja orang asing 1996',
		},
		'state-council-28-2018': {
			name: 'Keputusan Dewan Negara nomor 28 tahun 2018 tentang penghapusan sejumlah izin administrasi',
			short: 'Dewan Negara 28/2018',
		},
		'short-tasks-2014': {
			name: 'Tata cara bagi orang asing yang masuk untuk tugas singkat, nomor 78 tahun 2014',
			short: 'Nomor 78/2014',
		},
		'graduates-2017': {
			name: 'Pemberitahuan tentang lulusan asing berprestasi yang bekerja di Tiongkok, nomor 3 tahun 2017',
			short: 'Pemberitahuan 3/2017',
		},
		'notice-2025-09-30': {
			name: 'Pemberitahuan tentang standar yang lebih baik bagi talenta asing, kelas A dan B, tanggal 30 September 2025',
			short: 'Pemberitahuan 30 September 2025',
		},
		article: {
			name: 'Pendapat “Old T” tentang visa K yang akan datang, menjawab topik di Zhihu',
			short: 'Artikel',
		},
		'decree-814': {
			name: 'Peraturan tentang Administrasi Masuk dan Keluar Orang Asing, sebagaimana diubah dengan Dekret Dewan Negara 814',
			short: 'Peraturan',
		},
		'answers-2025-08-14': {
			name: 'Tanya jawab resmi tentang perubahan peraturan (Kementerian Kehakiman, Luar Negeri, dan Keamanan Publik, serta Administrasi Imigrasi Nasional)',
			short: 'Tanya jawab resmi',
		},
		'exit-entry-law': {
			name: 'Undang-Undang Administrasi Keluar dan Masuk Republik Rakyat Tiongkok',
			short: 'UU Keluar-Masuk',
		},
		'guide-2017': {
			name: 'Panduan layanan Izin Kerja Orang Asing, nomor 36 tahun 2017',
			short: 'Panduan layanan 2017',
		},
		'classification-2017': {
			name: 'Standar penggolongan orang asing yang bekerja di Tiongkok, nomor 40 tahun 2017',
			short: 'Penggolongan 2017',
		},
		'points-2017': {
			name: 'Tabel poin Izin Kerja Orang Asing, edisi sementara',
			short: 'Tabel poin 2017',
		},
		'beijing-guide': {
			name: 'Panduan layanan izin kerja kota Beijing, menurut salinan di repositori publik',
			short: 'Panduan layanan Beijing',
		},
		'general-conditions-official': {
			name: 'Panduan layanan bagi talenta asing yang bekerja di Beijing: persyaratan dasar, dalam bahasa Inggris oleh Beijing Overseas Talents Center',
			short: 'Persyaratan dasar Beijing',
		},
		'card-2024': {
			name: 'Pemerintah kota Beijing tentang izin kerja yang menjadi bagian dari kartu jaminan sosial',
			short: 'Kota Beijing, 2024',
		},
		ina: { name: 'Undang-Undang Imigrasi dan Kewarganegaraan AS', short: 'INA' },
		'8-cfr': { name: 'Kumpulan Peraturan Federal AS, judul 8 (imigrasi)', short: '8 CFR' },
		'20-cfr': { name: 'Kumpulan Peraturan Federal AS, judul 20 (ketenagakerjaan)', short: '20 CFR' },
		'h1b-payment': {
			name: 'Proklamasi AS tanggal 19 September 2025 tentang H-1B, menurut uraian firma hukum Bell Nunnally',
			short: 'Proklamasi AS',
		},
		'isco-08': {
			name: 'Klasifikasi Baku Jenis Pekerjaan Internasional 2008 (Organisasi Buruh Internasional)',
			short: 'ISCO-08',
		},
		'isic-4': {
			name: 'Klasifikasi Baku Lapangan Usaha Internasional, Rev. 4 (Perserikatan Bangsa-Bangsa)',
			short: 'ISIC Rev. 4',
		},
		'imf-weo': {
			name: 'World Economic Outlook, kelompok negara (Dana Moneter Internasional)',
			short: 'Daftar IMF',
		},
		cldr: { name: 'Common Locale Data Repository, bahasa di setiap negara (Unicode)', short: 'CLDR' },
	},
	places: {
		'Art. 2': 'Pasal 2',
		'Art. 3': 'Pasal 3',
		'Art. 5': 'Pasal 5',
		'Art. 9': 'Pasal 9',
		'Art. 9 and 10': 'Pasal 9 dan 10',
		'Art. 48': 'Pasal 48',
		'the whole decision': 'seluruh keputusan',
		'the first half': 'paruh pertama',
		'section 1': 'bagian 1',
		'section 2': 'bagian 2',
		'items 1 and 2': 'butir 1 dan 2',
		'A, B and C': 'kelas A, B, dan C',
		'A(4)': 'kelas A, jalur 4',
		'B(5)': 'kelas B, jalur 5',
		C: 'kelas C',
		'Art. 6(6)': 'Pasal 6(6)',
		'Art. 7(1)(6)': 'Pasal 7(1)(6)',
		'Art. 21': 'Pasal 21',
		'Art. 30': 'Pasal 30',
		'Art. 41': 'Pasal 41',
		'2025-08-14': '14 Agustus 2025',
		'general conditions': 'syarat umum',
		'conditions for the employer': 'syarat bagi pemberi kerja',
		'A and B': 'kelas A dan B',
		A: 'kelas A',
		B: 'kelas B',
		tips: 'catatan',
		table: 'semua baris',
		'1 December 2024': 'mulai 1 Desember 2024',
		'214(g)': '214(g)',
		'214(i)(1)': '214(i)(1)',
		'212(n)(1)': '212(n)(1)',
		'214.2(h)(4)(ii)': '214.2(h)(4)(ii)',
		'214.2(h)(4)(iii)': '214.2(h)(4)(iii)',
		'214.2(h)(4)(iii)(D)': '214.2(h)(4)(iii)(D)',
		'214.1(l)(2)': '214.1(l)(2)',
		'655.731(a)': '655.731(a)',
		'19 September 2025': 'tanggal 19 September 2025',
		'major groups 1–3': 'golongan pokok 1–3',
		'divisions 10–33': 'divisi 10–33',
		'April 2026': 'edisi April 2026',
		'48.2.0': '48.2.0',
	},
	paragraphs: {
		'¶3': '“visa K tetaplah visa imigrasi untuk tenaga ahli”; “kemungkinan besar akan mengikuti model visa H1B dari AS”',
		'¶4': '“Mengapa Merekrut Orang Asing untuk Posisi Teknis Sekarang?”',
		'¶5': '“orang yang memahami bahasa, adat, norma sosial, dan kebiasaan konsumsi di negara dunia ketiga untuk ikut dalam produksi tahap hulu”',
		'¶6': '“katalis, akselerator, dan jembatan yang membantu perusahaan-perusahaan ini masuk ke pasar India, memahami kebutuhan pengguna India”',
		'¶7': '“lebih banyak orang asing dengan latar budaya asli perlu dilibatkan”',
		'¶8': '“Posisi-posisi profesional ini hampir tidak bersaing dengan tenaga kerja dalam negeri.”',
		'¶10':
			'“kemampuan langka untuk menanamkan manufaktur Tiongkok secara mendalam ke dalam konteks setempat (bahasa, budaya, psikologi konsumen, jaringan sosial) di pasar negara berkembang”',
		'¶11':
			'“Ini melengkapi, bukan menyaingi, kemampuan inti tenaga setempat di bidang seperti R&D teknologi, pengelolaan produksi, dan perluasan pasar dalam negeri.”',
		'¶12':
			'“meningkatkan daya saing global dan jangkauan manufaktur Tiongkok, bukan berebut pekerjaan dengan orang biasa”',
		'¶15':
			'“visa untuk bekerja memerlukan tawaran kerja: perusahaan dalam negeri harus bersedia mempekerjakan orang asing, dan pemberi kerja harus siap membayar karyawan asing dengan uang sungguhan”',
	},
	evidence: {
		passport: 'Paspor, halaman data',
		'degree-certificate': 'Ijazah',
		'post-letter': 'Surat dari lembaga Anda yang menerangkan posisi Anda',
		'work-references': 'Surat referensi dari pemberi kerja, dengan tanggal dan tugas',
		'language-proof': 'Sertifikat bahasa, atau bukti bersekolah dalam bahasa itu',
		'market-stay-record': 'Bukti pernah tinggal atau bekerja di pasar itu',
		'work-sample': 'Contoh hasil kerja yang menunjukkan pengetahuan tentang norma sosial setempat',
		portfolio: 'Portofolio, riset pasar, atau catatan penjualan',
		'market-references': 'Surat referensi dari pasar itu',
		'schooling-record': 'Catatan sekolah dari pasar itu',
		'chinese-certificate': 'Sertifikat bahasa Mandarin, misalnya HSK',
		'health-certificate': 'Surat keterangan sehat',
		'no-criminal-record': 'Surat bebas catatan kriminal',
		'activity-plan': 'Rencana kegiatan Anda di Tiongkok',
		'misfit-list': 'Daftar perubahan produk yang dibutuhkan pasar',
		'signed-offer': 'Surat tawaran yang ditandatangani atau kontrak kerja',
		'business-licence': 'Izin usaha dengan kode kredit sosial terpadu',
		'employer-registration': 'Pendaftaran dalam sistem izin kerja orang asing',
		'pay-clause': 'Pasal gaji dalam kontrak',
		'communication-plan': 'Rencana komunikasi',
		'management-plan': 'Rencana atasan untuk 90 hari pertama',
		'job-description': 'Uraian pekerjaan',
		'project-brief': 'Ringkasan proyek',
		'market-plan': 'Rencana untuk pasar sasaran',
		'gap-statement': 'Keterangan tentang keahlian yang belum ada',
		'recruitment-record': 'Catatan pencarian di Tiongkok',
		'headcount-request': 'Permintaan tambahan tenaga dengan alasannya',
		'organisation-chart': 'Bagan organisasi',
		'sales-territory': 'Wilayah penjualan dalam uraian pekerjaan',
		'business-case': 'Alasan bisnis untuk sasaran di luar negeri',
		'staff-rules': 'Aturan karyawan, ditandatangani',
		'wage-evidence': 'Bukti gaji rekan kerja dan gaji yang lazim di daerah itu',
		'review-note': 'Catatan peninjauan bertanggal',
	},
	parameters: {
		minAge: {
			name: 'batas usia terendah',
			unset: 'Teks resmi memuat syarat usia, tetapi kami tidak menemukan angkanya.',
			whom: 'Tanyakan ke kedutaan besar atau konsulat tempat Anda akan mengajukan.',
		},
		maxAge: {
			name: 'batas usia tertinggi',
			unset: 'Teks resmi memuat syarat usia, tetapi kami tidak menemukan angkanya.',
			whom: 'Tanyakan ke kedutaan besar atau konsulat tempat Anda akan mengajukan.',
		},
		renownedListPublished: {
			name: 'daftar lembaga ternama',
			unset: 'Teks resmi mensyaratkan lembaga ternama, tetapi kami tidak menemukan daftar resmi.',
			whom: 'Tanyakan ke kedutaan besar atau konsulat tempat Anda akan mengajukan.',
		},
	},
	industryKinds: {
		manufacturing: 'Manufaktur',
		related: 'Bidang usaha terkait',
		other: 'Bidang usaha lain',
	},
	pointsRows: { highestDegree: 'Gelar atau sertifikat' },
	separators: {
		entries: '; ',
		places: ', ',
		sentences: '. ',
		title: ' – ',
		parts: ' · ',
		crumbs: '/',
		more: ' …',
		reference: '[{number}]',
		sourcePair: '{first} {second}',
		sentencePair: '{first} {second}',
	},
} satisfies RuleMessages
