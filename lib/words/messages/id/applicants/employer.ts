/** What an applicant asks the employer: the link, what the employer sees, and the answers that come back. */
export const employer = {
	/** The page that makes the link. */
	ask: {
		title: 'Tanya pemberi kerja saya',
		description:
			'Buat tautan berisi pertanyaan yang dapat dijawab pemberi kerja Anda. Tidak ada jawaban Anda di dalamnya.',
		back: 'Kembali ke hasil',
		lead: 'Tautan berisi {count, plural, other {# pertanyaan}} yang dapat dijawab pemberi kerja Anda. Anda sendiri yang mengirimnya.',
		holds: {
			title: 'Isi tautan itu',
			questions: '{count, plural, other {# pertanyaan}} tentang pekerjaan dan pemberi kerja',
			rulesets: 'kumpulan aturan yang menanyakannya: {names}',
			reference: 'tanggal hari ini dan nomor acak, supaya perangkat ini mengenali balasannya',
			nothing: 'tanpa jawaban Anda, dan tanpa nama',
		},
		who: {
			title: 'Siapa pun yang punya tautan itu dapat membaca pertanyaannya.',
			text: 'Pertanyaannya ada di bagian akhir tautan, yang tidak dikirim peramban ke server.',
		},
		qr: 'Kode QR yang berisi tautan dengan pertanyaan',
		send: 'Kirim',
		mail: {
			title: 'Teks untuk pesan Anda',
			hint: 'Tambahkan nama Anda di akhir, supaya pemberi kerja tahu siapa yang bertanya.',
			copy: 'Salin teksnya',
			copied: 'Teksnya sudah disalin. Tempelkan ke dalam pesan.',
			copyFailed: 'Peramban Anda tidak mengizinkan penyalinan. Teksnya sudah disorot: salin sendiri.',
			subject: 'Pertanyaan tentang pekerjaan di Tiongkok',
			greeting: 'Selamat siang,',
			purpose:
				'Saya sedang memeriksa syarat visa dan syarat bekerja di Tiongkok mana yang saya penuhi. {count, plural, other {# pertanyaan}} berikut tentang pekerjaan dan pemberi kerja, dan Anda dapat menjawabnya lebih baik daripada saya:',
			question: '{place}. {question}',
			link: 'Mohon dijawab lewat tautan ini. Anda tidak perlu akun, dan boleh mengosongkan pertanyaan.',
			how: 'Jawaban Anda tetap di perangkat Anda sampai Anda mengirimnya. Di akhir, Anda mendapat tautan lain: mohon kirim kembali kepada saya. Ini cek mandiri saya sendiri. Ini bukan permohonan, dan tidak mengikat Anda.',
			below:
				'Mohon tulis jawaban Anda di bawah setiap pertanyaan, atau kosongkan. Ini cek mandiri saya sendiri. Ini bukan permohonan, dan tidak mengikat Anda.',
			name: '(nama Anda)',
		},
		plain:
			'Tautan untuk pemberi kerja memerlukan JavaScript. Sebagai gantinya, salin teks ini ke dalam pesan.',
		/** What the applicant has answered in the employer’s place, as far as it decides a condition. */
		guesses: {
			title: 'Anda menjawab ini mewakili pemberi kerja',
			text: 'Jawaban Anda menentukan suatu syarat. Ingin bertanya apakah itu benar? Jawaban Anda tidak ada di dalam tautan.',
			ask: 'Tanyakan: {label}',
			yours: 'Anda menjawab “{answer}”.',
		},
		/** Said beforehand where no answer can change a result. */
		noChange: {
			title: 'Sekarang tidak ada jawaban yang dapat mengubah hasil Anda.',
			text: 'Tidak terpenuhi, apa pun jawaban pemberi kerja Anda: {list}. Jawabannya baru berguna setelah itu berubah.',
		},
		until: 'Sampai jawabannya datang, pertanyaan ini belum diketahui.',
		goOn: 'Lanjut tanpa jawaban itu',
		device: 'Buka balasannya dengan peramban ini di perangkat ini: jawaban Anda ada di sini.',
		none: {
			title: 'Tidak ada yang perlu ditanyakan kepada pemberi kerja Anda',
			text: 'Sekarang tidak ada pertanyaan untuk pemberi kerja yang dapat mengubah hasil Anda.',
		},
	},
	/** Questions in words for the employer, where those for the applicant speak to the applicant, or of the employer. */
	questions: {
		degreeRelated: 'Apakah bidang gelar orang itu berkaitan langsung dengan pekerjaannya?',
		employerInMainland: 'Apakah perusahaan Anda terdaftar di Tiongkok daratan?',
		employerHiresForeigners: 'Apakah Anda bersedia mempekerjakan orang asing untuk pekerjaan ini?',
		paidInMoney: 'Apakah gaji orang itu akan dibayar dengan uang?',
		similarStaffPayCny:
			'Berapa gaji setahun yang Anda bayarkan kepada orang lain dengan pekerjaan yang sama?',
		communicationPlan: 'Apakah ada rencana tentang cara orang itu dan tim berkomunikasi?',
		managementPlan: 'Apakah ada atasan yang jelas namanya dan punya rencana untuk pekerjaan orang itu?',
		isicDivision: 'Apa bidang usaha perusahaan Anda?',
		servesUpgrading: 'Apakah pekerjaan itu membantu memperbaiki produk atau produksi Anda?',
		targetMarkets: 'Pekerjaan orang itu ditujukan untuk negara atau wilayah mana?',
		specificGap: 'Dapatkah Anda menyebut keahlian yang belum ada dalam tim Anda sekarang?',
		searchedAtHome: 'Apakah Anda sudah mencari keahlian ini di antara orang yang sudah ada di Tiongkok?',
		headcountOnly: 'Apakah pekerjaan itu dibuka hanya karena Anda kekurangan tenaga?',
		designWork: 'Apakah orang itu akan ikut dalam desain?',
		productionWork: 'Apakah orang itu akan ikut dalam produksi?',
		workPlace: 'Di mana orang itu akan bekerja?',
		monthsPerYear: 'Berapa bulan dalam setahun orang itu akan bekerja di Tiongkok?',
		provincialBonus: 'Berapa poin tambahan yang diberikan provinsi kepada orang itu?',
	},
	/** Over questions in a group. */
	takesPart: 'Apakah orang itu akan ikut dalam salah satu dari ini?',
	/** The page that the employer opens. */
	answer: {
		title: 'Seorang pemohon mengajukan {count, plural, other {# pertanyaan}} kepada Anda',
		lead: 'Tentang pekerjaan dan pemberi kerja. Anda tidak perlu akun. Jawaban Anda tetap di perangkat ini sampai Anda sendiri mengirimnya kembali.',
		expecting: {
			title: 'Apakah Anda menunggu pertanyaan ini?',
			text: 'Pesan yang membawa tautan ini menyebut siapa yang bertanya. Tautannya sendiri tidak memuat nama. Jika Anda tidak yakin, pastikan dulu kepada orang itu sebelum menjawab.',
		},
		purpose: {
			title: 'Untuk apa ini',
			text: 'Pemohon sedang melakukan cek mandiri dan bertanya pada {date}. Ini bukan permohonan dan bukan kontrak. Jawaban Anda dipakai untuk kumpulan aturan ini:',
			you: 'Dalam pertanyaan, “orang itu” berarti pemohon.',
		},
		serves: 'Diperlukan untuk:',
		servesLine: '{name}: {conditions}',
		blank:
			'Anda boleh mengosongkan pertanyaan. Kami menganggapnya belum diketahui, seperti “Saya tidak yakin”, dan tidak pernah “Tidak”.',
		make: 'Buat tautan balasan',
		next: 'Anda lalu mendapat tautan untuk dikirim kembali lewat saluran yang sama dengan tautan ini. Tidak ada yang dikirim dari sini.',
		kept: 'Isian Anda tetap ada di tab ini sampai Anda menutupnya.',
		made: {
			title: 'Tautan balasan Anda siap',
			lead: 'Isinya {count, plural, =0 {belum ada jawaban} other {# jawaban}}, tanggal, dan nomor pertanyaannya. Tidak ada nama di dalamnya.',
			none: 'Anda belum menjawab apa pun. Anda dapat kembali dan menjawab, atau mengirim tautan ini apa adanya.',
			who: 'Siapa pun yang punya tautan itu dapat membaca jawaban ini. Kami tidak mengirimnya: kirim kembali kepada orang yang bertanya.',
			qr: 'Kode QR yang berisi tautan dengan jawaban ini',
			subject: 'Jawaban tentang pekerjaan di Tiongkok',
			text: 'Selamat siang,\n\nini jawaban saya tentang pekerjaan itu. Mohon buka tautan ini di peramban yang Anda pakai untuk cek:',
			change: 'Ubah jawaban',
		},
	},
	/** The page on which the applicant takes the answers over. */
	merge: {
		title: 'Pemberi kerja Anda sudah menjawab',
		lead: '{count, plural, =0 {Tidak ada jawaban} other {# jawaban}}, tanggal {date}. Bandingkan, lalu pilih. Belum ada yang berubah.',
		yours: 'Jawaban Anda',
		theirs: 'Dari pemberi kerja',
		noAnswer: 'Tidak ada jawaban',
		fills: 'Jawaban baru',
		fillsHint: 'Anda belum punya jawaban di sini. Jawaban pemberi kerja sudah dipilih.',
		differs: 'Yang berbeda',
		differsHint: 'Pilih jawaban yang benar untuk masing-masing.',
		same: 'Sama dengan jawaban Anda',
		sameLine: '{label}: {answer}',
		unsure: 'Pemberi kerja tidak yakin',
		unsureHint: 'Di sini tidak ada yang berubah.',
		with: 'Dengan jawaban pemberi kerja:',
		noTurn: 'Jawaban pemberi kerja tidak mengubah syarat apa pun.',
		all: 'Dengan jawaban yang dipilih sekarang:',
		allSame: 'Dengan jawaban yang dipilih sekarang, tidak ada hasil yang berubah.',
		choose: '{label}: pilih salah satu dari dua jawaban',
		take: 'Pakai jawaban yang dipilih',
		keep: 'Pertahankan semua jawaban saya',
		note: 'Ini pernyataan pemberi kerja sendiri, bukan bukti. Jawaban Anda yang sekarang disisihkan; Anda dapat mengembalikannya dari halaman hasil.',
		nothing: 'Tidak ada yang perlu dipilih.',
		toResult: 'Lihat hasilnya',
		unknown: {
			title: 'Jawaban dari pemberi kerja',
			lead: 'Jawaban tanggal {date}.',
			first: 'Jawaban ini bukan untuk pertanyaan dari perangkat ini.',
			text: 'Mungkin orang lain yang bertanya, atau Anda bertanya dengan peramban lain. Jika Anda pemberi kerja, kirim tautannya kepada orang yang bertanya.',
			compare: 'Bandingkan dengan jawaban saya',
			careful: 'Lakukan ini hanya jika Anda tahu siapa yang menjawab.',
			without: 'Tidak ada jawaban di perangkat ini untuk dibandingkan.',
			list: 'Isi balasannya',
			none: 'Balasan ini tidak berisi jawaban.',
		},
		aside: {
			first: 'Jawaban ini untuk cek yang sedang disisihkan.',
			text: 'Cek itu terakhir diubah pada {date}. Kembalikan untuk membandingkan. Jawaban Anda yang sekarang lalu disisihkan sebagai gantinya.',
			restore: 'Kembalikan cek itu',
		},
	},
}
