import type { ClaimId, ClaimStanding } from '@/lib/about/claims'
import type {
	Aspect,
	Confidence,
	ConfidenceOf,
	OnwardId,
	QuestionId,
	QuestionTopic,
	Visa,
} from '@/lib/about/questions'
import type { ReferenceId } from '@/lib/about/references'

type Answer<Q extends QuestionId> = {
	readonly question: string
	/** The answer in one line. */
	readonly short: string
	/** What stands behind it, a paragraph each. */
	readonly more: readonly string[]
} & ('nothing' extends ConfidenceOf<Q>
	? {
			/** What was not found. */
			readonly gap: string
		}
	: unknown)

/** What people ask about the visa. */
export const about = {
	title: 'Pertanyaan umum tentang visa K',
	description:
		'Lima belas pertanyaan tentang visa K Tiongkok, masing-masing dengan jawaban singkat, sumbernya, dan seberapa yakin kami, serta klaim yang tidak punya dasar resmi.',
	lead: 'Lima belas pertanyaan tentang visa K, dijawab sejauh isi teks yang diterbitkan. Setiap jawaban menyebut sumbernya dan seberapa yakin kami.',
	notice: {
		first: 'Informasi, bukan nasihat hukum.',
		text: 'Terakhir diperiksa pada {date}, kebanyakan dari salinan teks. Kedutaan besar atau konsulat mungkin sudah mengumumkan lebih banyak sejak itu. Jika demikian, ikuti kata mereka, bukan halaman ini.',
	},
	contents: 'Di halaman ini',
	forApplicants: 'Untuk pemohon',
	topics: {
		who: 'Siapa yang memenuhi syarat',
		work: 'Tawaran kerja dan pekerjaan',
		applying: 'Cara mengajukan',
		life: 'Keluarga dan usaha',
		choice: 'Visa yang mana',
		employers: 'Untuk pemberi kerja',
	} satisfies Record<QuestionTopic, string>,
	restsOn: 'Berdasarkan',
	confidences: {
		text: {
			name: 'Hukum atau teks resmi, dibaca dari salinan',
			meaning:
				'Kami membaca kata-katanya, tetapi kebanyakan dari salinan di situs lain; daftar sumber menyebut situs mana. Penggolongan 2017 kami baca dari beberapa salinan, sebagian hanya dalam terjemahan, dan tabel poin hanya dari salinan pihak ketiga.',
		},
		press: {
			name: 'Diberitakan oleh pers',
			meaning:
				'Dikutip oleh surat kabar dan kantor berita, atau diberitakan oleh jasa visa. Dari situlah kami mengetahui tanya jawab resmi 14 Agustus 2025.',
		},
		opinion: {
			name: 'Pendapat',
			meaning: 'Satu pandangan, ditampilkan karena banyak orang memegangnya. Itu bukan hukum.',
		},
		reading: {
			name: 'Tafsiran kami sendiri',
			meaning: 'Kesimpulan kami sendiri dari teks-teksnya. Instansi berwenang mungkin melihatnya lain.',
		},
		nothing: {
			name: 'Tidak ditemukan',
			meaning:
				'Untuk sebagian hal ini kami tidak menemukan teks resmi. Itu tidak membuktikan bahwa teksnya tidak ada.',
		},
	} satisfies Record<Confidence, { readonly name: string; readonly meaning: string }>,
	sure: 'Seberapa yakin kami',
	questions: {
		eligible: {
			question: 'Apakah saya memenuhi syarat?',
			short: 'Teksnya menyebut untuk siapa visa ini, tetapi dua hal tidak dijelaskan.',
			gap: 'usia, daftar lembaga',
			more: [
				'Visa ini untuk talenta muda asing di bidang ilmu pengetahuan dan teknologi: orang dengan gelar sarjana atau lebih tinggi di bidang sains, teknologi, teknik, atau matematika. Gelarnya dari universitas atau lembaga penelitian <well-known>ternama</well-known>, di Tiongkok atau di luar negeri. Visa ini juga untuk orang yang mengajar atau meneliti bidang itu di lembaga seperti itu.',
				'Kami tidak menemukan teks resmi yang menyebut usia berapa yang muda atau lembaga mana yang ternama. Cek mandiri menunjukkan syarat mana yang Anda penuhi dan mana yang <unknown>belum diketahui</unknown>.',
			],
		},
		age: {
			question: 'Berapa batas usianya?',
			short: 'Ada syarat usia. Kami tidak menemukan angkanya.',
			gap: 'angkanya',
			more: [
				'<official-qa>Tanya jawab resmi</official-qa> mengatakan bahwa ada persyaratan khusus untuk usia, dan untuk pendidikan atau pengalaman kerja. Kami tidak menemukan teks resmi yang memberi angka, jadi syarat ini <not-settled>belum ditetapkan</not-settled>.',
				'Angka yang mungkin Anda lihat di internet, misalnya 45, 40, atau 35, adalah dugaan atau milik program lain. Tanyakan ke kedutaan besar atau konsulat tempat Anda akan mengajukan.',
			],
		},
		university: {
			question: 'Apakah universitas saya “ternama”?',
			short: 'Kami tidak menemukan daftar resmi.',
			gap: 'daftarnya',
			more: [
				'Tanya jawab resmi meminta universitas atau lembaga penelitian <well-known>ternama</well-known>, di Tiongkok atau di luar negeri. Tidak disebut mana saja itu.',
				'Jika Anda menganggap universitas Anda ternama, sebutkan daftar atau peringkat yang Anda pakai. Apakah <authority>instansi berwenang</authority> memakai yang sama, tidak jelas.',
			],
		},
		stem: {
			question: 'Apakah gelar saya termasuk sains, teknologi, teknik, atau matematika?',
			short: 'Tanya jawab resmi menyebut empat bidang, tetapi tidak memuat daftar jurusan.',
			gap: 'daftar jurusan',
			more: [
				'Kami tidak menemukan daftar resmi gelar atau kode jurusan.',
				'Tafsiran kami, berdasarkan bidang pendidikan UNESCO (ISCED-F 2013): ilmu alam dan matematika, ilmu komputer, dan teknik termasuk keempat bidang itu. Teksnya tidak mengatakan apakah pertanian, kedokteran, psikologi, atau ekonomi termasuk.',
			],
		},
		offer: {
			question: 'Apakah saya perlu tawaran kerja atau undangan?',
			short: 'Untuk visanya sendiri, tidak.',
			more: [
				'Tanya jawab resmi mengatakan bahwa pemberi kerja atau lembaga pengundang di Tiongkok tidak disyaratkan.',
				'Sebuah artikel yang ditulis sebelum ada aturan menganggap ada pemberi kerja, seperti H-1B dari AS. Itu pendapat, dan <published-rule>aturan yang diterbitkan</published-rule> mengatakan lain.',
				'Pekerjaan bergaji adalah soal lain; lihat pertanyaan berikutnya.',
			],
		},
		work: {
			question: 'Bolehkah saya bekerja dengan visa K?',
			short: 'Kami tidak menemukan teks yang memberi hak itu.',
			gap: 'hak untuk bekerja',
			more: [
				'Tanya jawab resmi menyebut pertukaran pendidikan, ilmu pengetahuan, teknologi, budaya, dan bidang serupa, mendirikan perusahaan, dan kegiatan bisnis. Bekerja pada orang lain tidak disebut.',
				'Siapa pun yang bekerja di Tiongkok memerlukan <work-permit>izin kerja</work-permit> dan <residence-permit>izin tinggal</residence-permit> jenis kerja (UU Administrasi Keluar-Masuk, Pasal 41). Bekerja tanpa keduanya dapat didenda CNY 5.000 sampai 20.000 dan, jika berat, juga ditahan 5 sampai 15 hari (Pasal 80).',
			],
		},
		change: {
			question: 'Dapatkah saya beralih ke izin kerja di dalam Tiongkok?',
			short: 'Panduan layanan Beijing tidak menyebut visa K. Sebagian orang mungkin bisa; tanyakan dulu.',
			more: [
				'Jalur yang biasa adalah <z-visa>visa Z</z-visa> dari luar negeri. Panduan layanan Beijing menyebut sepuluh keadaan yang memungkinkan izin diajukan di dalam Tiongkok. Di antaranya pemegang <r-visa>visa R</r-visa>, dan orang <class>kelas A</class> yang memegang visa lain yang masih berlaku. Visa K tidak disebut. Baris lain dalam panduan itu lebih luas dan membolehkan talenta asing dengan visa apa pun yang masih berlaku untuk mengajukan. Kota lain bisa berbeda.',
				'Tafsiran kami: dengan visa K dan kelas A, Anda mungkin termasuk salah satu keadaan itu. Dengan kelas B, tanyakan ke instansi berwenang setempat, atau keluar dan masuk lagi dengan visa Z. Tanyakan ke 12333 (izin kerja) atau 12367 (imigrasi).',
				'Memperpanjang atau mengganti visa K di dalam Tiongkok adalah soal lain. Sebuah berita tentang tanya jawab resmi mengatakan bahwa hal itu akan diatur; kami tidak menemukan aturannya.',
			],
		},
		apply: {
			question: 'Bagaimana dan di mana saya mengajukan, dan dengan dokumen apa?',
			short: 'Di kedutaan besar atau konsulat Tiongkok. Kami tidak menemukan daftar dokumen.',
			gap: 'daftar dokumen, halaman kedutaan',
			more: [
				'Peraturannya meminta bukti, tetapi tidak menyebut dokumen apa. Tanya jawab resmi mengatakan bahwa kedutaan besar dan konsulat akan mengumumkan rinciannya di situs web mereka; kementerian luar negeri mengulanginya pada 29 September 2025. Kami tidak menemukan halaman seperti itu.',
				'Yang mungkin diminta, menurut tafsiran kami: paspor, ijazah, transkrip nilai, dan surat dari lembaga Anda jika Anda mengajar atau meneliti.',
				'Beberapa konsulat lebih dulu menerima permohonan secara daring: akun, formulir, dokumen yang diunggah, dan pemeriksaan awal, baru kemudian paspor. Di Selandia Baru begitu sejak 15 Juni 2023; di AS, menurut sebuah jasa visa, sejak 30 September 2025. Kami tidak menemukan halaman seperti ini yang menyebut visa K.',
			],
		},
		stay: {
			question: 'Berapa lama berlaku, berapa lama boleh tinggal, dan berapa kali boleh masuk?',
			short:
				'Tanya jawab resmi menjanjikan kemudahan yang lebih besar daripada visa lain, tetapi tanpa angka.',
			gap: 'angka-angkanya',
			more: [
				'Untuk jumlah masuk, masa berlaku, dan lama tinggal, dijanjikan kemudahan yang lebih besar daripada dua belas jenis visa biasa yang sudah ada. Kami tidak menemukan teks resmi yang memberi angka.',
				'Sebuah berita tentang tanya jawab resmi mengatakan bahwa instansi berwenang juga akan mengatur perpanjangan dan penggantian visa K di dalam Tiongkok, serta masa tinggal dan izin tinggal. Jadi hal ini akan diatur, tetapi kami tidak menemukan aturannya.',
			],
		},
		cost: {
			question: 'Berapa biayanya, dan berapa lama prosesnya?',
			short: 'Kami tidak menemukan biaya resmi maupun lama proses resmi untuk visa K.',
			gap: 'biaya, waktu',
			more: [
				'Kedutaan besar dan konsulat mengumumkan biaya umum. Di AS, warga negara itu membayar 140 dolar AS untuk visa biasa (171 untuk wartawan). Kebanyakan warga lain membayar 23 sampai 68, tergantung jumlah masuk. Layanan kilat ditambah 25. Biaya yang diturunkan ini mulai 11 Desember 2023 dan berlaku sampai 31 Desember 2026. Pengumumannya tidak menyebut visa K.',
				'Angka lain di internet, misalnya empat sampai tujuh minggu atau sampai 600 dolar AS, tidak menyebut sumber resmi untuk visa K. Sebagian ditandai sebagai perkiraan.',
			],
		},
		family: {
			question: 'Bolehkah keluarga saya ikut?',
			short: 'Kami tidak menemukan teks resmi tentang visa K yang menyebut keluarga.',
			gap: 'keluarga pemegang visa K',
			more: [
				'Dengan <r-visa>visa R</r-visa>, suami atau istri dan anak di bawah umur mendapat visa dengan masa berlaku yang sama. Apakah ini akan berlaku untuk visa K, tidak jelas.',
				'Halaman web yang menyebut visa K sebagai visa untuk kerabat keliru.',
			],
		},
		company: {
			question: 'Dapatkah saya mendirikan perusahaan, atau bekerja sendiri?',
			short: 'Mendirikan perusahaan disebut sebagai kegiatan. Pekerjaan lepas dengan bayaran tidak disebut.',
			more: [
				'Tanya jawab resmi menyebut mendirikan perusahaan dan bisnis di antara kegiatannya. Panduan layanan Beijing mengatakan bahwa talenta asing dapat mengajukan izin kerja lewat taman sains atau inkubator selama mendirikan perusahaan.',
				'Tafsiran kami: pekerjaan lepas dengan bayaran termasuk bekerja, jadi memerlukan <work-permit>izin kerja</work-permit> dan <residence-permit>izin tinggal</residence-permit>. Tanyakan ke 12367 sebelum mulai.',
			],
		},
		compare: {
			question: 'K, R, atau Z: mana yang cocok?',
			short:
				'Tergantung siapa yang harus bertindak untuk Anda di Tiongkok: tidak ada (K), lembaga pengundang (R), pemberi kerja (Z).',
			gap: 'Visa K: angka, keluarga, biaya',
			more: [],
		},
		employ: {
			question: 'Bolehkah kami mempekerjakan pemegang visa K sekarang?',
			short: 'Tidak tanpa izin kerja dan izin tinggal jenis kerja.',
			gap: 'pengecualian untuk visa K',
			more: [
				'Tidak ada yang boleh mempekerjakan orang asing yang tidak memilikinya (UU Administrasi Keluar-Masuk, Pasal 41). Kami tidak menemukan teks yang mengecualikan visa K.',
				'Denda bagi pemberi kerja adalah CNY 10.000 per orang, paling banyak 100.000; keuntungan yang tidak sah disita. Orang yang dipekerjakan juga didenda.',
			],
		},
		permit: {
			question: 'Kelas apa, berapa poin, dokumen apa, tenggat apa?',
			short:
				'Kelas A memerlukan 85 dari 120 poin dan kelas B 60. Keduanya juga punya jalur tanpa poin. Cek mandiri menjumlahkan poinnya untuk Anda.',
			more: [
				'<class>Kelas A</class> tanpa kuota, kelas B tergantung kebutuhan, kelas C berkuota. Kelas C adalah daftar jenis pekerjaan, bukan nilai di bawah 60. Beberapa jalur hanya diputuskan instansi berwenang, misalnya posisi pimpinan, pendiri, dan lulusan baru. Sejak 30 September 2025 provinsi boleh menyusun standar sendiri; tanyakan ke 12333 di tempat kerja nanti.',
				'Untuk pekerjaan lebih dari 90 hari, panduan layanan Beijing memuat dokumen berikut. Formulir permohonan, bukti riwayat kerja, dan kontrak berbahasa Mandarin. Ijazah dengan apostille, tanda dari kedutaan Tiongkok, atau pemeriksaan pusat layanan kementerian pendidikan. Surat bebas catatan kriminal dan surat keterangan sehat, masing-masing paling lama berumur enam bulan. Paspor, pas foto, halaman visa jika orangnya ada di Tiongkok, dan bukti kelasnya. Kelas A boleh memberi surat pernyataan sebagai pengganti tiga di antaranya. Semua yang tidak berbahasa Mandarin, kecuali paspor, perlu terjemahan dengan cap pemberi kerja.',
				'Waktu dalam panduan yang sama: 3 hari kerja untuk pemeriksaan awal (kelas A: 1), 2 untuk penerimaan, 5 untuk keputusan. Ajukan perpanjangan 120 sampai 30 hari sebelum izin berakhir. Laporkan perubahan nama, nomor paspor, atau posisi dalam 10 hari kerja; pekerjaan baru (jenis lain) memerlukan pembatalan dan permohonan baru. Kota lain bisa berbeda.',
				'Sejak 1 Desember 2024 izin kerja tidak punya kartu sendiri: izin itu bagian dari kartu jaminan sosial, dalam bentuk kartu plastik atau di ponsel. Jalur lewat visa Z tidak berubah.',
			],
		},
	} satisfies { readonly [Q in QuestionId]: Answer<Q> },
	compare: {
		caption: 'Visa K, R, dan Z berdampingan',
		visas: { k: 'Visa K', r: 'Visa R', z: 'Visa Z' } satisfies Record<Visa, string>,
		aspects: {
			forWhom: 'Untuk siapa',
			inChina: 'Siapa yang harus bertindak di Tiongkok',
			paidWork: 'Pekerjaan bergaji',
			stay: 'Masa berlaku dan lama tinggal',
			family: 'Keluarga dan biaya',
		} satisfies Record<Aspect, string>,
		cells: {
			forWhom: {
				k: 'Talenta muda asing di bidang ilmu pengetahuan dan teknologi; batas usia dan daftar lembaga tidak ditemukan',
				r: 'Talenta tingkat tinggi yang memenuhi kelas A izin kerja',
				z: 'Orang yang punya pekerjaan di Tiongkok',
			},
			inChina: {
				k: 'Tidak ada',
				r: 'Lembaga pengundang mengajukan surat konfirmasi',
				z: 'Pemberi kerja mengajukan surat pemberitahuan izin kerja',
			},
			paidWork: {
				k: 'Kami tidak menemukan teks yang memberi hak itu; perlu izin kerja dan izin tinggal jenis kerja',
				r: 'Kedua izin juga diperlukan; di Beijing izin kerja dapat diajukan di dalam Tiongkok',
				z: 'Untuk pekerjaan bergaji. Anda harus mengajukan izin tinggal jenis kerja dalam 30 hari setelah masuk',
			},
			stay: {
				k: 'Lebih mudah daripada visa lain; angka tidak ditemukan',
				r: '5 sampai 10 tahun, boleh masuk berkali-kali, masing-masing paling lama 180 hari',
				z: 'Izin kerja berlaku sampai 5 tahun untuk kelas A, sampai 2 tahun untuk kelas B (panduan Beijing)',
			},
			family: {
				k: 'Tidak ditemukan',
				r: 'Visa untuk suami atau istri dan anak di bawah umur; gratis saat diperkenalkan pada 2018',
				z: 'Tidak dibahas di sini',
			},
		} satisfies Record<Aspect, Record<Visa, string>>,
	},
	onward: {
		check: 'Mulai cek mandiri',
		article: 'Model artikel',
		'k-published': 'Aturan yang diterbitkan, syarat demi syarat',
		'work-permit': 'Syarat izin kerja',
		points: 'Tabel poin',
		claims: 'Klaim tanpa dasar resmi',
	} satisfies Record<OnwardId, string>,
	claims: {
		title: 'Klaim tanpa dasar resmi',
		lead: 'Klaim yang kami jumpai di halaman web, di forum, dan di pers, dan apa kata teks yang diterbitkan.',
		who: 'Siapa yang mengatakannya: {who}',
		standings: {
			otherwise: 'Teksnya mengatakan lain.',
			less: 'Teksnya tidak sejauh itu.',
			nothing: 'Dasar resmi tidak ditemukan.',
		} satisfies Record<ClaimStanding, string>,
		list: {
			offer: {
				claim: 'Anda perlu tawaran kerja, seperti untuk H-1B dari AS.',
				who: 'sebuah artikel yang ditulis sebelum ada aturan, halaman web',
				truth:
					'Menurut tanya jawab resmi, pemberi kerja atau lembaga pengundang di Tiongkok tidak disyaratkan.',
			},
			ages: {
				claim: 'Batas usianya 45, atau 40, atau 35.',
				who: 'pers dan halaman web, 2025 dan 2026',
				truth:
					'45 dan 40 adalah batas usia tertinggi program talenta lain; “di bawah 35 atau 40” adalah dugaan dan ditandai demikian. Salinan Wikipedia bahasa Tionghoa menyebut 18 sampai 45 sebagai aturan, tanpa teks resmi.',
			},
			'no-limits': {
				claim: 'Syarat usia, pendidikan, dan pengalaman sudah dihapus.',
				who: 'pers, Agustus 2025',
				truth:
					'Ini salah membaca berita berbahasa Inggris, “Bar specific age, educational background and work experience requirements”. “Bar” berarti “selain”: syarat-syarat itu tetap ada.',
			},
			'right-to-work': {
				claim: 'Pemegangnya boleh tinggal dan bekerja di Tiongkok tanpa pemberi kerja.',
				who: 'halaman web dan sebuah situs berita',
				truth:
					'Visanya tidak memerlukan pemberi kerja. Untuk bekerja perlu izin kerja dan izin tinggal jenis kerja, dan kami tidak menemukan teks yang mengecualikan visa K.',
			},
			'180-days': {
				claim: 'Anda boleh tinggal paling lama 180 hari sekali masuk.',
				who: 'sebuah forum',
				truth: 'Kami tidak menemukan angka untuk visa K. Berita menyebut 180 hari untuk visa R.',
			},
			free: {
				claim: 'Visa K gratis.',
				who: 'sebuah situs berita, 2026',
				truth:
					'Kami tidak menemukan biaya maupun pembebasan biaya untuk visa K. Berita menyebut pembebasan untuk visa R.',
			},
			figures: {
				claim: 'Prosesnya empat sampai tujuh minggu, biayanya 140 sampai 600 dolar AS, dan sering ditolak.',
				who: 'halaman web, musim gugur 2025',
				truth:
					'Kami tidak menemukan angka resmi untuk visa K. Warga AS membayar 140 dolar untuk visa biasa. Pengumuman yang memuatnya tidak menyebut visa K. Sebagian angka lain ditandai sebagai perkiraan.',
			},
			'replaces-r': {
				claim:
					'Visa K menggantikan visa R, berlaku lima tahun sejak Januari 2025, dan punya 15 bidang tambahan.',
				who: 'sebuah halaman web, Oktober 2025',
				truth:
					'Dekret itu dari Agustus 2025. Dekret itu menambah visa K dan tidak mengubah visa R. Di dalamnya tidak ada masa berlaku dan daftar bidang.',
			},
			'only-abroad': {
				claim: 'Visa K pertama tidak dapat diajukan di dalam Tiongkok.',
				who: 'sebuah halaman web, Oktober 2025',
				truth:
					'Halaman itu menyimpulkannya sendiri. Kami tidak menemukan teks resmi yang mengatakan demikian.',
			},
			'five-years': {
				claim: 'Visa K berlaku lima tahun dan boleh masuk berkali-kali.',
				who: 'salinan Wikipedia dan sebuah catatan di internet, 2026',
				truth:
					'Kami tidak menemukan teks resmi yang menyebut masa berlaku atau jumlah masuk. Tanya jawab resmi hanya menjanjikan kemudahan yang lebih besar.',
			},
			'change-inside': {
				claim: 'Pemegang visa R, F, atau M boleh beralih ke visa K di dalam Tiongkok.',
				who: 'salinan Wikipedia bahasa Tionghoa, Oktober 2025',
				truth: 'Kami tidak menemukan teks resmi yang mengatakan demikian.',
			},
			'class-a-at-once': {
				claim:
					'Dengan kelas A izin kerja, pemegang visa K langsung mendapat izin lima tahun atau izin menetap.',
				who: 'salinan Wikipedia bahasa Tionghoa, Oktober 2025',
				truth:
					'Panduan Beijing memberi izin kerja kelas A sampai lima tahun. Kami tidak menemukan teks resmi yang mengaitkannya dengan visa K.',
			},
			'list-due': {
				claim: 'Daftar universitas ternama keluar pada akhir 2026.',
				who: 'sebuah catatan di internet, Juli 2026',
				truth: 'Kami tidak menemukan pengumuman resmi tentang daftar, dan tidak menemukan daftarnya.',
			},
			investors: {
				claim: 'Visa K untuk pemimpin bisnis dan investor.',
				who: 'beberapa halaman web',
				truth:
					'Menurut peraturannya, visa ini untuk talenta muda asing di bidang ilmu pengetahuan dan teknologi.',
			},
			relatives: {
				claim: 'Visa K untuk suami atau istri, kumpul keluarga, atau pemakaman; ada “K1” dan “K2”.',
				who: 'beberapa halaman web',
				truth:
					'Semua itu tidak ada dalam teksnya. Halaman seperti itu mencampurnya dengan visa Tiongkok untuk kerabat atau dengan visa K dari AS.',
			},
			'no-visa': {
				claim: 'Visa K tidak ada.',
				who: 'sebuah halaman web, September 2025',
				truth: 'Visa itu ada. Dekret Dewan Negara 814 memperkenalkannya, berlaku mulai 1 Oktober 2025.',
			},
		} satisfies Record<ClaimId, { readonly claim: string; readonly who: string; readonly truth: string }>,
	},
	sources: {
		title: 'Sumber',
		lead: 'Semua alamat yang menjadi dasar jawaban, dan tanggal terakhir kami melihatnya.',
		dated: '({date})',
	},
	references: {
		'xinhua-answers': {
			name: 'Berita Xinhua yang memuat tanya jawab resmi, di sebuah portal akademik',
			short: 'Kantor berita Xinhua',
		},
		'answers-etnet': { name: 'ET Net, Hong Kong, berita dari Beijing', short: 'Situs ET Net' },
		'xinhua-english': {
			name: 'Berita Xinhua dalam bahasa Inggris, di harian Science and Technology Daily (sains dan teknologi)',
			short: 'Xinhua dalam bahasa Inggris',
		},
		ettoday: {
			name: 'ETtoday, Taipei, tentang jumpa pers kementerian luar negeri',
			short: 'ETtoday',
		},
		'business-standard': {
			name: 'Business Standard, New Delhi, dengan angka dari CCTV',
			short: 'Harian Business Standard',
		},
		'fujian-daily': {
			name: 'Harian Fujian bersama Xinhua, tentang Undang-Undang Administrasi Keluar dan Masuk yang baru, dimuat CCTV',
			short: 'Harian Fujian',
		},
		'shenzhen-list': {
			name: 'Siapa yang boleh mengajukan izin di dalam Tiongkok, daftar Universitas Politeknik Shenzhen',
			short: 'Daftar Shenzhen',
		},
		'r-measures': {
			name: 'Aturan Pelaksanaan Sistem Visa Talenta Asing, nomor 218 tahun 2017, dalam bahasa Inggris oleh kota Beijing',
			short: 'Aturan visa R 2017',
		},
		'r-report': {
			name: 'Berita tentang visa R, di situs web pemerintah Tiongkok',
			short: 'Berita tentang visa R, 2018',
		},
		'answers-cctv': {
			name: 'Ringkasan berita CCTV 14 Agustus 2025 tentang tanya jawab resmi, oleh situs web Reportify',
			short: 'CCTV, diringkas',
		},
		'fees-us-2025': {
			name: '888 News Media, California, memuat pengumuman kedutaan Tiongkok di AS tentang biaya visa',
			short: 'Pengumuman biaya dari kedutaan, menurut berita',
		},
		'fee-measure': {
			name: 'Xinhua, tentang biaya visa yang diturunkan menjadi 75% mulai 11 Desember 2023',
			short: 'Xinhua tentang biaya, 2023',
		},
		'nz-notice': {
			name: 'Pengumuman konsulat Tiongkok di Selandia Baru tentang permohonan daring',
			short: 'Pengumuman konsulat, Selandia Baru',
		},
		'us-online': {
			name: 'GetMyPassports, jasa visa di AS, tentang permohonan daring',
			short: 'Jasa visa, AS',
		},
		'card-notice': {
			name: 'Pemberitahuan Kementerian Sumber Daya Manusia dan Jaminan Sosial tentang izin kerja dan kartu jaminan sosial, dalam bahasa Inggris oleh ReferChina',
			short: 'Pemberitahuan tentang kartu, 2024',
		},
	} satisfies Record<ReferenceId, { readonly name: string; readonly short: string }>,
}
