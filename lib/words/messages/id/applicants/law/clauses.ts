/** Why a way is not checked: the person names it, an authority decides. */
const named = 'Anda dapat menyebut jalur ini. Instansi berwenang yang memutuskan.'
const namedNotRead =
	'Anda dapat menyebut jalur ini. Instansi berwenang yang memutuskan. Teks bahasa Mandarinnya tidak dibaca.'
const namedTranslation =
	'Anda dapat menyebut jalur ini. Instansi berwenang yang memutuskan. Hanya dibaca dalam terjemahan.'
const checklist = 'Satu baris dalam daftar periksa.'
const wayChecklist =
	'Satu centang saja membuat jalur ini tetap terbuka. Ini satu baris dalam daftar periksanya.'
const teacherChecklist = 'Satu baris dalam daftar periksa. Centangnya membuat hasil tetap terbuka.'
const certificateGrade = 'Tingkatnya tidak ditanyakan, jadi baris ini dapat memberi sampai 20 poin.'
const bothNationalities =
	'Dengan dua kewarganegaraan, hanya instansi berwenang yang dapat mengatakan mana yang berlaku.'
const oldExemption =
	'Jarang terjadi, jadi tidak ditanyakan. Sebuah catatan menyarankan bertanya ke 12333, karena kami belum membaca apakah ini masih berlaku.'
const beijingList = 'Dari daftar Beijing. Centangnya membuat hasil tetap terbuka.'
const otherEdition = 'Hanya edisi lain yang menyebutnya. Instansi yang memutuskan.'
const noPermit =
	'Centangnya menjaga kemungkinan bahwa izin tidak diperlukan. Konsulat menentukan visa yang cocok.'
const visaOffice = 'Instansi yang menilainya.'

/** What each clause means, and why it is left out, left open or not settled. */
export const clauses = {
	clauses: {
		'decree-k-foreigner': {
			meaning: 'Visa ini untuk orang asing. Orang yang hanya berkewarganegaraan Tiongkok bukan orang asing.',
		},
		'decree-k-young': {
			meaning: 'Visa ini untuk orang muda. Tidak ada teks yang mengatakan usia berapa itu.',
			why: 'Kami tidak menemukan angka resmi.',
		},
		'decree-k-conditions': {
			meaning: 'Anda harus memenuhi syarat yang ditetapkan instansi berwenang.',
		},
		'decree-k-proof': { meaning: 'Anda harus mengajukan dokumen yang membuktikannya.' },
		'decree-in-force': { meaning: 'Aturan ini berlaku mulai 1 Oktober 2025.' },
		'decree-renumbered': {
			meaning: 'Peraturan itu diterbitkan ulang dengan nomor pasal yang disesuaikan.',
			why: 'Ini hanya mengubah nomor dan tidak menetapkan syarat.',
		},
		'answer-background': {
			meaning: 'Tujuannya memudahkan talenta muda datang ke Tiongkok.',
			why: 'Ini tujuan, bukan syarat.',
		},
		'answer-two-changes': {
			meaning: 'Dekret itu mengubah dua bagian peraturan.',
			why: 'Kedua bagian itu punya baris sendiri.',
		},
		'answer-way-1': {
			meaning:
				'Jalur pertama: gelar sarjana atau lebih tinggi di bidang sains, teknologi, teknik, atau matematika dari lembaga ternama.',
		},
		'answer-well-known': {
			meaning: 'Lembaganya harus ternama, di Tiongkok atau di luar negeri.',
			why: 'Kami tidak menemukan daftar resmi.',
		},
		'answer-way-2': {
			meaning: 'Jalur kedua: Anda mengajar atau meneliti bidang seperti itu di lembaga seperti itu.',
		},
		'answer-details': {
			meaning: 'Rinciannya akan diumumkan di situs web kedutaan besar dan konsulat.',
			why: 'Kami tidak menemukan halaman seperti itu.',
		},
		'answer-entries': {
			meaning: 'Jumlah masuk, masa berlaku, dan lama tinggal lebih longgar.',
			why: 'Kami tidak menemukan angkanya.',
		},
		'answer-activities': {
			meaning:
				'Anda boleh melakukan pertukaran pendidikan, ilmu pengetahuan, dan budaya, mendirikan perusahaan, dan berbisnis.',
		},
		'answer-age-and': {
			meaning: 'Persyaratan khusus hanya ada untuk usia, dan untuk pendidikan atau pekerjaan.',
		},
		'answer-no-employer': {
			meaning: 'Tidak perlu pemberi kerja maupun lembaga pengundang di Tiongkok.',
		},
		'answer-easier': {
			meaning: 'Pengajuannya akan lebih mudah.',
			why: 'Ini janji tanpa aturan.',
		},
		'answer-measures': {
			meaning:
				'Kementerian luar negeri akan menyusun aturan lanjutan dan memperbaiki sistem permohonan visa.',
			why: 'Ini janji akan ada aturan. Kami belum menemukannya.',
		},
		'answer-publicity': {
			meaning: 'Syarat dan dokumennya akan diumumkan lewat berbagai saluran.',
			why: 'Ini janji untuk mengumumkan. Kami tidak menemukan pengumumannya.',
		},
		'answer-extension': {
			meaning: 'Perpanjangan masa tinggal dan visa baru di dalam Tiongkok akan diatur.',
			why: 'Kami tidak menemukan aturannya. Kami membaca ringkasannya.',
		},
		'class-a-head': {
			meaning: 'Kelas A adalah untuk talenta terbaik yang paling dibutuhkan Tiongkok.',
			why: 'Kata-kata ini tidak menetapkan ukuran. Enam jalur di bawahnya yang menetapkan.',
		},
		'class-a-1': {
			meaning: 'Anda terpilih dalam program talenta negara, provinsi, atau kota besar.',
			why: named,
		},
		'class-a-2': {
			meaning: 'Anda punya prestasi yang ada dalam daftar, misalnya penghargaan besar atau kursi di akademi.',
			why: named,
		},
		'class-a-3-posts': {
			meaning: 'Anda memegang posisi pimpinan dari jenis yang ada dalam daftar teksnya.',
			why: named,
		},
		'class-a-3-pay': {
			meaning: 'Gaji Anda paling sedikit enam kali rata-rata setempat pada tahun sebelumnya.',
		},
		'class-a-3-1': {
			meaning:
				'Manajer senior atau staf teknis senior di perusahaan negara, perusahaan teknologi tinggi yang terdaftar, perusahaan besar, atau kantor pusat perusahaan Global 500.',
			why: named,
		},
		'class-a-3-2': {
			meaning: 'Manajer senior atau staf teknis senior di pusat penelitian dan teknologi yang diakui negara.',
			why: named,
		},
		'class-a-3-3': {
			meaning:
				'Manajer senior atau staf teknis senior di perusahaan menengah, dan pimpinan beberapa perusahaan kecil bermodal asing.',
			why: named,
		},
		'class-a-3-4': {
			meaning:
				'Pimpinan di universitas dan lembaga penelitian, dan profesor madya, yang setara, atau lebih tinggi.',
			why: named,
		},
		'class-a-3-5': {
			meaning: 'Manajer senior dan dokter senior di rumah sakit terbaik atau bermodal asing.',
			why: named,
		},
		'class-a-3-6': {
			meaning: 'Pemain di orkestra terbaik dan sejenisnya. Kami hanya membaca kata-kata pertamanya.',
			why: named,
		},
		'class-a-4': {
			meaning:
				'Anda mendirikan perusahaan dengan teknologi milik sendiri, atau memiliki 30% saham perusahaan atau lebih. Anda menanam modal 500.000 dolar AS, yang stabil selama tiga tahun.',
			why: namedNotRead,
		},
		'class-a-5': {
			meaning: 'Anda berusia 40 tahun atau kurang dan melakukan penelitian pascadoktoral.',
			why: 'Anda dapat menyebut jalur ini. Instansi berwenang yang memutuskan. Kami hanya membaca kutipannya.',
		},
		'class-a-6': { meaning: 'Anda punya 85 poin atau lebih.' },
		'class-a-no-limits': { meaning: 'Kelas A tidak punya batas usia, gelar, atau lama kerja.' },
		'class-b-head': {
			meaning: 'Kelas B adalah untuk tenaga profesional yang dibutuhkan pasar.',
			why: 'Kami tidak menemukan daftar yang disebutnya. Jalur di bawahnya yang menjadi ukuran.',
		},
		'class-b-1': { meaning: 'Gelar sarjana atau lebih tinggi, dan dua tahun kerja yang terkait.' },
		'class-b-1-groups': {
			meaning:
				'Jalur gelar adalah untuk manajer dan staf profesional atau teknis dalam lima kelompok pekerjaan.',
		},
		'class-b-1-agreement': {
			meaning: 'Orang yang bekerja berdasarkan perjanjian atau kontrak. Batas usianya mengikuti perjanjian.',
			why: named,
		},
		'class-b-1-representative': {
			meaning: 'Manajer menengah ke atas yang dikirim perusahaan multinasional, dan wakil perusahaan asing.',
			why: 'Mereka juga memerlukan gelar dan dua tahun kerja. Untuk wakil, centangnya membuat jalur tetap terbuka.',
		},
		'class-b-2': {
			meaning: 'Anda memegang sertifikat keahlian yang diakui antarnegara, atau keahlian yang langka.',
			why: named,
		},
		'class-b-3': {
			meaning: 'Pada umumnya, pengajar bahasa mengajarkan bahasa ibu dari negaranya sendiri.',
			why: named,
		},
		'class-b-3-degree': {
			meaning: 'Pengajar bahasa memerlukan gelar sarjana dan dua tahun mengajar bahasa.',
			why: teacherChecklist,
		},
		'class-b-3-waiver': {
			meaning:
				'Gelar di bidang pendidikan atau bahasa, izin mengajar, atau sertifikat mengajar bahasa menggantikan dua tahun itu.',
			why: teacherChecklist,
		},
		'class-b-4': {
			meaning: 'Gaji Anda paling sedikit empat kali rata-rata setempat pada tahun sebelumnya.',
		},
		'class-b-5': {
			meaning: 'Tenaga khusus dan tenaga proyek yang disebut dalam aturan negara.',
			why: 'Anda dapat menyebut jalur ini. Instansi berwenang yang memutuskan. Kami hanya membaca versi bahasa Inggris.',
		},
		'class-b-6': { meaning: 'Anda punya 60 poin atau lebih.' },
		'class-b-age': { meaning: 'Kelas B biasanya diberikan sampai usia 60 tahun.' },
		'class-b-relaxed': {
			meaning: 'Jika Anda memang dibutuhkan, usia, gelar, atau lama kerja dapat dilonggarkan.',
			why: 'Di atas 60 tahun berarti belum diketahui, tidak pernah “tidak terpenuhi”. Tentang gelar dan lama kerja, sebuah catatan mengatakan bahwa instansi yang memilih.',
		},
		'class-c-current': {
			meaning: 'Orang asing yang memenuhi aturan tentang mempekerjakan orang asing.',
			why: 'Bagian ini tanpa daftar. Jalur pekerjaan berkuota mencakupnya. Hanya dibaca dalam terjemahan.',
		},
		'class-c-short': {
			meaning: 'Orang asing dengan pekerjaan singkat paling lama 90 hari.',
			why: namedTranslation,
		},
		'class-c-interns': {
			meaning: 'Peserta magang muda yang datang berdasarkan perjanjian antarpemerintah.',
			why: namedTranslation,
		},
		'class-c-graduates': {
			meaning: 'Mahasiswa dan lulusan asing yang memenuhi syarat tertentu.',
			why: namedTranslation,
		},
		'class-c-sea': {
			meaning: 'Orang asing di bidang khusus seperti perikanan laut lepas.',
			why: namedTranslation,
		},
		'class-c-household': {
			meaning: 'Pekerja rumah tangga yang datang bersama pemegang kelas A.',
			why: otherEdition,
		},
		'class-c-season': { meaning: 'Pekerja musiman.', why: otherEdition },
		'points-direct-programme': {
			meaning: 'Program talenta atau prestasi yang ada dalam daftar memberi kelas itu tanpa menghitung poin.',
			why: named,
		},
		'points-direct-post': {
			meaning: 'Posisi pimpinan yang ada dalam daftar memberi kelas itu tanpa menghitung poin.',
			why: named,
		},
		'points-direct-founder': {
			meaning: 'Pendiri perusahaan dan talenta muda berprestasi mendapat kelas itu tanpa menghitung poin.',
			why: named,
		},
		'points-pay-45': { meaning: 'Gaji 450.000 yuan setahun atau lebih memberi 20 poin.' },
		'points-pay-35': { meaning: 'Gaji 350.000 yuan setahun atau lebih memberi 17 poin.' },
		'points-pay-25': { meaning: 'Gaji 250.000 yuan setahun atau lebih memberi 14 poin.' },
		'points-pay-15': { meaning: 'Gaji 150.000 yuan setahun atau lebih memberi 11 poin.' },
		'points-pay-7': { meaning: 'Gaji 70.000 yuan setahun atau lebih memberi 8 poin.' },
		'points-pay-5': { meaning: 'Gaji 50.000 yuan setahun atau lebih memberi 5 poin.' },
		'points-pay-less': { meaning: 'Gaji kurang dari 50.000 yuan setahun tidak memberi poin.' },
		'points-degree-doctor': { meaning: 'Gelar doktor memberi 20 poin.' },
		'points-degree-master': { meaning: 'Gelar magister memberi 15 poin.' },
		'points-degree-bachelor': { meaning: 'Gelar sarjana memberi 10 poin.' },
		'points-certificate-highest': {
			meaning: 'Sertifikat keahlian tingkat tertinggi, atau teknisi senior, memberi 20 poin.',
			why: certificateGrade,
		},
		'points-certificate-technician': {
			meaning: 'Sertifikat teknisi memberi 15 poin.',
			why: certificateGrade,
		},
		'points-certificate-senior': {
			meaning: 'Sertifikat pekerja senior memberi 10 poin.',
			why: certificateGrade,
		},
		'points-years-none': { meaning: 'Kurang dari dua tahun kerja yang terkait tidak memberi poin.' },
		'points-years-two': { meaning: 'Dua tahun kerja yang terkait memberi 5 poin.' },
		'points-years-more': { meaning: 'Setiap tahun berikutnya menambah satu poin, sampai 20 poin.' },
		'points-months-9': { meaning: 'Sembilan bulan kerja setahun atau lebih memberi 15 poin.' },
		'points-months-6': { meaning: 'Enam sampai kurang dari sembilan bulan memberi 10 poin.' },
		'points-months-3': { meaning: 'Tiga sampai kurang dari enam bulan memberi 5 poin.' },
		'points-months-less': { meaning: 'Kurang dari tiga bulan tidak memberi poin.' },
		'points-chinese-national': {
			meaning: 'Orang asing yang pernah menjadi warga negara Tiongkok mendapat 5 poin.',
		},
		'points-chinese-degree': {
			meaning: 'Gelar sarjana atau lebih tinggi dengan kuliah berbahasa Mandarin memberi 5 poin.',
		},
		'points-chinese-hsk5': {
			meaning: 'Ujian bahasa Mandarin HSK level 5 atau lebih tinggi memberi 5 poin.',
		},
		'points-chinese-hsk4': { meaning: 'Ujian bahasa Mandarin HSK level 4 memberi 4 poin.' },
		'points-chinese-hsk3': { meaning: 'Ujian bahasa Mandarin HSK level 3 memberi 3 poin.' },
		'points-chinese-hsk2': { meaning: 'Ujian bahasa Mandarin HSK level 2 memberi 2 poin.' },
		'points-chinese-hsk1': { meaning: 'Ujian bahasa Mandarin HSK level 1 memberi 1 poin.' },
		'points-place-west': { meaning: 'Bekerja di wilayah barat memberi 10 poin.' },
		'points-place-old': {
			meaning: 'Bekerja di wilayah industri lama, seperti timur laut, memberi 10 poin.',
		},
		'points-place-special': {
			meaning: 'Bekerja di kabupaten miskin dan wilayah khusus lain memberi 10 poin.',
			why: 'Daftar kabupaten miskin kabarnya kosong sejak 2020. Kami tidak menemukan halaman tentang itu.',
		},
		'points-age-18': { meaning: 'Usia 18 sampai 25 tahun memberi 10 poin.' },
		'points-age-26': { meaning: 'Usia 26 sampai 45 tahun memberi 15 poin.' },
		'points-age-46': { meaning: 'Usia 46 sampai 55 tahun memberi 10 poin.' },
		'points-age-56': { meaning: 'Usia 56 sampai 60 tahun memberi 5 poin.' },
		'points-age-over': { meaning: 'Di atas 60 tahun tidak memberi poin.' },
		'points-extra-university': { meaning: 'Gelar dari universitas unggulan di luar negeri memberi 5 poin.' },
		'points-extra-500': { meaning: 'Pernah bekerja di perusahaan Global 500 memberi 5 poin.' },
		'points-extra-patent': { meaning: 'Paten atau sejenisnya memberi 5 poin.' },
		'points-extra-5years': { meaning: 'Lima tahun berturut-turut bekerja di Tiongkok memberi 5 poin.' },
		'points-province': { meaning: 'Provinsi dapat memberi sampai 10 poin tambahan.' },
		'points-total-85': { meaning: '85 poin atau lebih menjadi kelas A.' },
		'points-total-60': { meaning: '60 poin atau lebih menjadi kelas B.' },
		'general-set-up': {
			meaning: 'Pemberi kerja didirikan menurut hukum.',
			why: 'Pemberi kerja menunjukkannya saat mendaftar. Anda tidak dapat mengetahuinya.',
		},
		'general-no-breach': {
			meaning: 'Pemberi kerja tidak punya catatan pelanggaran berat.',
			why: 'Hanya catatan instansi berwenang sendiri yang menunjukkannya.',
		},
		'general-no-local': {
			meaning:
				'Pekerjaan itu punya kebutuhan khusus, dan untuk saat ini tidak ada orang yang cocok di Tiongkok.',
		},
		'general-not-against': {
			meaning: 'Pekerjaan itu tidak melanggar aturan negara.',
			why: 'Kami tidak membaca daftar pekerjaan terlarang. Instansi yang memutuskan.',
		},
		'general-minimum-wage': {
			meaning: 'Gajinya tidak di bawah upah minimum setempat.',
			why: 'Sebuah catatan mengatakannya. Beberapa jalur tidak punya ukuran gaji.',
		},
		'general-prior-approval': {
			meaning: 'Beberapa pekerjaan lebih dulu memerlukan persetujuan instansi berwenang di bidangnya.',
			why: 'Sebuah catatan mengatakannya. Hukum lain menyebut pekerjaan apa itu.',
		},
		'general-adult': { meaning: 'Anda berusia 18 tahun atau lebih.' },
		'general-health': { meaning: 'Anda sehat.' },
		'general-record': { meaning: 'Anda tidak punya catatan kriminal.' },
		'general-employer': { meaning: 'Anda punya pemberi kerja yang pasti di Tiongkok.' },
		'general-skills': {
			meaning: 'Anda punya keahlian atau pengetahuan yang diperlukan pekerjaan itu.',
			why: 'Gelar, lama kerja, dan sertifikat mencakupnya.',
		},
		'general-fits-needs': {
			meaning: 'Pekerjaan itu sesuai dengan kebutuhan Tiongkok, dan tenaganya langka.',
			why: 'Instansi yang menilainya. Tidak ada ukurannya.',
		},
		'general-other-laws': {
			meaning: 'Jika hukum lain punya aturan sendiri, aturan itu yang berlaku.',
			why: 'Beberapa profesi punya aturan sendiri, yang tidak diperiksa di sini.',
		},
		'class-numbers': {
			meaning: 'Kelas A tanpa batas jumlah, kelas B mengikuti pasar, kelas C berkuota.',
			why: 'Batas jumlah tidak dapat diuji untuk satu orang.',
		},
		'general-passport': {
			meaning: 'Paspor Anda berlaku enam bulan atau lebih.',
			why: 'Satu baris dalam daftar periksa. Tidak pernah menentukan siapa yang boleh datang.',
		},
		'general-pledges': {
			meaning: 'Kelas A boleh memakai surat pernyataan sebagai pengganti beberapa dokumen.',
			why: 'Untuk kelas A, tidak adanya surat bebas catatan kriminal belum menutup jalur apa pun. Cukup surat pernyataan, yang tidak dapat ditandatangani orang yang pernah dipidana.',
		},
		'record-residence': {
			meaning:
				'Setelah setahun di Tiongkok, halaman izin tinggalnya dapat menggantikan surat bebas catatan kriminal.',
		},
		'health-pledge': {
			meaning: 'Sebelum masuk, surat pernyataan cukup. Pemeriksaan kesehatan menyusul di Tiongkok.',
		},
		family: {
			meaning: 'Suami atau istri, anak di bawah 18 tahun, dan orang tua dari keduanya boleh ikut.',
			why: 'Ini tentang orang lain, jadi disampaikan dalam catatan.',
		},
		'short-age': {
			meaning: 'Panduan Beijing: untuk tugas singkat, usia Anda 18 sampai 60 tahun.',
			why: 'Hanya panduan Beijing yang memuat baris ini, jadi tidak ada usia yang menutup tugas singkat.',
		},
		'short-record': {
			meaning: 'Untuk tugas singkat, Anda sendiri menyatakan tidak punya catatan kriminal.',
			why: beijingList,
		},
		'short-contract': {
			meaning: 'Untuk tugas singkat, kontrak proyek atau perjanjian sudah cukup.',
			why: beijingList,
		},
		'short-health': {
			meaning: 'Daftar Beijing untuk tugas singkat tidak menyebut surat keterangan sehat.',
			why: 'Ini disimpulkan dari daftar yang tidak menyebutnya. Centangnya membuat hasil tetap terbuka.',
		},
		'law-21': {
			meaning: 'Visa ditolak dalam enam hal, dan instansi tidak harus menyebut alasannya.',
			why: 'Disampaikan dalam catatan. Tidak pantas sebuah halaman bertanya tentang larangan, penyakit, atau uang hanya untuk menjawab “tidak”.',
		},
		'law-21-1': {
			meaning: 'Tidak ada visa selama larangan masuk masih berlaku.',
			why: 'Disampaikan dalam catatan. Anda tidak perlu mengetik ini.',
		},
		'law-21-2': {
			meaning:
				'Tidak ada visa jika ada gangguan jiwa berat, tuberkulosis paru yang menular, atau penyakit menular lain yang sangat membahayakan kesehatan masyarakat.',
			why: 'Disampaikan dalam catatan. Soal kesehatan, yang ditanyakan hanya centang tentang surat keterangan.',
		},
		'law-21-3': {
			meaning: 'Tidak ada visa bagi orang yang mungkin membahayakan keamanan atau ketertiban.',
			why: visaOffice,
		},
		'law-21-4': {
			meaning: 'Tidak ada visa setelah keterangan palsu, atau tanpa biaya untuk masa tinggal.',
			why: 'Disampaikan dalam catatan dan dalam daftar periksa visa K. Kami tidak menemukan jumlahnya.',
		},
		'law-21-5': {
			meaning: 'Tidak ada visa tanpa dokumen yang diminta instansi.',
			why: 'Instansi dapat meminta lebih dari daftar mana pun.',
		},
		'law-21-6': {
			meaning: 'Instansi dapat menolak karena alasan lain dan tidak harus menyebutnya.',
			why: 'Karena itulah tidak ada hasil di sini yang menjanjikan visa.',
		},
		'law-41': {
			meaning: 'Untuk bekerja di Tiongkok, orang asing memerlukan izin kerja dan izin tinggal jenis kerja.',
		},
		'law-48': {
			meaning: 'Pemegang kartu penduduk tetap tinggal dan bekerja di Tiongkok dengan kartu itu.',
		},
		'graduates-who-china': {
			meaning:
				'Mahasiswa asing dengan gelar magister atau lebih tinggi dari universitas di Tiongkok, lulus dalam satu tahun terakhir.',
			why: named,
		},
		'graduates-who-abroad': {
			meaning:
				'Lulusan dengan gelar magister atau lebih tinggi dari universitas ternama di luar negeri, lulus dalam satu tahun terakhir.',
			why: named,
		},
		'graduates-adult': { meaning: 'Anda berusia 18 tahun atau lebih dan sehat.' },
		'graduates-record': { meaning: 'Anda tidak punya catatan kriminal.' },
		'graduates-marks': {
			meaning:
				'Nilai rata-rata Anda 80 dari 100, atau B, atau lebih baik, tanpa catatan perilaku buruk selama kuliah.',
			why: wayChecklist,
		},
		'graduates-degree': { meaning: 'Anda memegang gelarnya.', why: wayChecklist },
		'graduates-employer': { meaning: 'Anda punya pemberi kerja yang pasti.' },
		'graduates-post': {
			meaning: 'Pekerjaannya sesuai dengan jurusan Anda.',
			why: 'Satu baris dalam daftar periksa, di samping jawaban Anda tentang gelar yang berkaitan.',
		},
		'graduates-pay': {
			meaning: 'Pada umumnya gajinya tidak di bawah rata-rata setempat. Provinsi menetapkan angkanya.',
			why: '“Pada umumnya” dan angka dari provinsi tidak menyisakan apa pun untuk diuji.',
		},
		'graduates-passport': {
			meaning: 'Anda memegang paspor atau dokumen perjalanan yang masih berlaku.',
			why: checklist,
		},
		'graduates-notice': {
			meaning: 'Pemberi kerja menunjukkan bahwa pekerjaan itu sudah diiklankan di Tiongkok selama 30 hari.',
			why: 'Satu baris dalam daftar periksa untuk pemberi kerja.',
		},
		'graduates-year': {
			meaning: 'Izin pertama berlaku satu tahun.',
			why: 'Kami tidak membaca bagian itu dalam pemberitahuannya. Kami mengetahuinya dari catatan terdahulu.',
		},
		'graduates-quota': {
			meaning: 'Setiap provinsi punya kuota tahunan.',
			why: 'Hanya instansi yang mengetahui kuotanya. Hanya dibaca dalam terjemahan.',
		},
		'employment-2-1': { meaning: 'Orang asing adalah orang yang tidak berkewarganegaraan Tiongkok.' },
		'employment-2-2': {
			meaning:
				'Aturan ini untuk pekerjaan bergaji oleh orang asing yang tidak punya hak menetap di Tiongkok.',
		},
		'employment-3-2': {
			meaning: 'Aturan ini tidak berlaku bagi orang dengan hak istimewa diplomatik.',
			why: 'Diplomat tidak memakai cek ini. Sebuah catatan menyebut mereka.',
		},
		'employment-5': { meaning: 'Pemberi kerja mengajukan izin sebelum mempekerjakan.' },
		'employment-6-1': {
			meaning:
				'Pekerjaan itu punya kebutuhan khusus, dan untuk saat ini tidak ada orang yang cocok di Tiongkok.',
		},
		'employment-6-2': {
			meaning:
				'Pemberi kerja tidak boleh mempekerjakan orang asing untuk pertunjukan komersial, kecuali dengan izin instansi berwenang di bidang kebudayaan.',
			why: 'Pertunjukan punya izin sendiri. Catatan itu menyebutnya.',
		},
		'employment-7-1': { meaning: 'Usia Anda 18 tahun atau lebih, dan Anda sehat.' },
		'employment-7-2': {
			meaning: 'Anda punya keahlian dan pengalaman kerja yang diperlukan pekerjaan itu.',
		},
		'employment-7-3': { meaning: 'Anda tidak punya catatan kriminal.' },
		'employment-7-4': { meaning: 'Anda punya pemberi kerja yang pasti.' },
		'employment-7-5': {
			meaning: 'Anda memegang paspor atau dokumen perjalanan yang masih berlaku.',
			why: checklist,
		},
		'employment-8': {
			meaning: 'Anda masuk dengan visa Z dan mendapat Sertifikat Kerja Orang Asing setelah masuk.',
		},
		'employment-9-1': {
			meaning: 'Tenaga ahli yang dibayar langsung oleh pemerintah tidak memerlukan izin.',
			why: oldExemption,
		},
		'employment-9-2': {
			meaning: 'Pekerja minyak lepas pantai yang tidak mendarat tidak memerlukan izin.',
			why: oldExemption,
		},
		'employment-9-3': {
			meaning: 'Seniman pertunjukan dengan izin kebudayaan tidak memerlukan izin kerja.',
			why: oldExemption,
		},
		'employment-10-1': {
			meaning:
				'Orang yang datang berdasarkan perjanjian antarpemerintah langsung mendapat Sertifikat Kerja Orang Asing setelah masuk.',
			why: named,
		},
		'employment-10-2': {
			meaning:
				'Kepala perwakilan dan para perwakilan perusahaan asing di kantornya di Tiongkok langsung mendapat Sertifikat Kerja Orang Asing.',
			why: named,
		},
		'hk-mo-tw-ended': {
			meaning: 'Penduduk Hong Kong, Makau, dan Taiwan tidak memerlukan izin kerja di Tiongkok daratan.',
		},
		'hk-mo-tw-papers': {
			meaning:
				'Mereka memakai kartu tinggal atau dokumen perjalanan, dan membuktikan pekerjaan dengan kontrak, slip gaji, atau asuransi.',
			why: 'Disampaikan di bagian hasil yang menyebut bahwa izin tidak diperlukan.',
		},
		'nationality-3': {
			meaning: 'Tiongkok tidak mengakui kewarganegaraan kedua bagi warga negara Tiongkok.',
		},
		'nationality-5': {
			meaning:
				'Lahir di luar negeri dengan kewarganegaraan asing dari orang tua Tiongkok yang menetap di sana: bukan warga Tiongkok.',
			why: bothNationalities,
		},
		'nationality-9': {
			meaning:
				'Warga negara Tiongkok yang menetap di luar negeri dan mengambil kewarganegaraan lain bukan lagi warga Tiongkok.',
			why: bothNationalities,
		},
		'nationality-hk-1': {
			meaning:
				'Penduduk Hong Kong keturunan Tionghoa yang lahir di Tiongkok atau Hong Kong adalah warga negara Tiongkok, apa pun paspor yang dibawa.',
		},
		'notice-2025-a': {
			meaning:
				'Pemerintah daerah diminta menyusun standar sendiri untuk kelas A, di samping standar nasional.',
			why: 'Kami tidak menemukan standar provinsi untuk 2026. Centang dan catatannya membuat hal ini tetap terbuka.',
		},
		'notice-2025-b': {
			meaning:
				'Provinsi boleh menyusun daftar pekerjaan yang dibutuhkan untuk kelas B, sampai ke jenis pekerjaan.',
			why: 'Kami tidak menemukan daftar provinsi untuk 2026. Centang dan catatannya membuat hal ini tetap terbuka.',
		},
		'notice-2025-who': {
			meaning: 'Provinsi yang menyusun standar ini. Pada umumnya daerah di bawah provinsi tidak.',
			why: 'Bagian ini menyebut siapa yang menyusun, bukan apa yang dihitung.',
		},
		'notice-2025-approval': {
			meaning: 'Daftarnya perlu disetujui dan diterbitkan. Kami tidak membaca bagian ini sampai selesai.',
			why: 'Kami hanya punya kata-kata pertama dari butir ini.',
		},
		'short-1-1': {
			meaning:
				'Tugas bersama mitra di Tiongkok, misalnya bantuan teknis, penelitian, manajemen, atau bimbingan, paling lama 90 hari.',
			why: named,
		},
		'short-1-2': {
			meaning: 'Latihan percobaan di lembaga olahraga Tiongkok, paling lama 90 hari.',
			why: named,
		},
		'short-1-3': { meaning: 'Pengambilan gambar film, paling lama 90 hari.', why: named },
		'short-1-4': { meaning: 'Peragaan busana atau menjadi model, paling lama 90 hari.', why: named },
		'short-1-5': { meaning: 'Pertunjukan dengan seniman asing, paling lama 90 hari.', why: named },
		'short-1-6': {
			meaning: 'Hal lain yang diterima dinas tenaga kerja, paling lama 90 hari.',
			why: named,
		},
		'short-2-1': {
			meaning:
				'Memasang atau memperbaiki mesin yang dibeli, atau mengajarkan cara memakainya, bukan tugas kerja: visa M.',
			why: noPermit,
		},
		'short-2-2': {
			meaning: 'Membimbing atau memeriksa proyek hasil tender bukan tugas kerja: visa M.',
			why: noPermit,
		},
		'short-2-3': {
			meaning: 'Tugas singkat di cabang perusahaan Anda sendiri di Tiongkok bukan tugas kerja: visa M.',
			why: noPermit,
		},
		'short-2-4': {
			meaning: 'Ikut pertandingan olahraga bukan tugas kerja: visa M.',
			why: noPermit,
		},
		'short-2-5': {
			meaning: 'Kerja tanpa bayaran atau kerja sukarela bukan tugas kerja: visa F.',
			why: noPermit,
		},
		'short-2-6': {
			meaning: 'Pertunjukan tanpa tanda dari kantor kebudayaan bukan tugas kerja: visa F.',
			why: noPermit,
		},
		'short-2-90': {
			meaning: 'Visa M atau F cukup hanya untuk masa tinggal paling lama 90 hari.',
			why: noPermit,
		},
		'short-3': { meaning: 'Di atas 90 hari berlaku aturan kerja yang biasa.' },
	},
}
