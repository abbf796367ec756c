/** The result page. */
export const result = {
	title: 'Hasil Anda',
	loading: {
		status: 'Membaca jawaban Anda…',
		text: 'Jawaban Anda sedang dibandingkan dengan aturan, di perangkat ini saja. Tidak ada yang dikirim ke mana pun. Di ponsel lama, ini bisa memakan waktu beberapa detik.',
	},
	empty: {
		title: 'Belum ada jawaban',
		text: 'Tidak ada yang tersimpan di perangkat ini. Jawab dulu beberapa pertanyaan; Anda selalu dapat memilih “Saya tidak yakin”.',
		action: 'Mulai cek',
	},
	date: 'Hasil tanggal {date}',
	paperSet: '{names}, versi {version}',
	notInForce: 'Pada {date} aturan ini belum berlaku. Kami tetap memeriksanya.',
	headlines: {
		eligible: 'Semua syarat terpenuhi',
		undetermined: 'Belum jelas: {open, plural, other {# syarat}} belum diketahui',
		ineligible: 'Tidak terpenuhi: {unmet, plural, other {# syarat}}',
		onlyAuthority:
			'Belum jelas: {open, plural, other {# syarat}} masih perlu ditetapkan oleh instansi berwenang',
	},
	outcomes: {
		eligible: 'Semua syarat terpenuhi',
		undetermined: 'Belum jelas',
		ineligible: 'Tidak terpenuhi',
		'not-needed': 'Tidak diperlukan',
	},
	marks: {
		met: 'Terpenuhi',
		unmet: 'Tidak terpenuhi',
		unknown: 'Belum diketahui',
		unsettled: 'Belum ditetapkan',
		'not-needed': 'Tidak diperlukan',
	},
	strip: '{met} dari {total} terpenuhi, {unmet} tidak terpenuhi, {open} belum diketahui',
	print: 'Cetak atau simpan sebagai PDF',
	change: 'Ubah jawaban',
	startOver: 'Mulai dari awal',
	erase: 'Hapus jawaban saya',
	others: {
		title: 'Kumpulan aturan lain',
		line: '{name}: {outcome}',
		notChosen: 'Anda tidak memilih ini, jadi sebagian pertanyaannya tidak ditanyakan.',
		add: 'Periksa ini juga',
		addOf: 'Periksa ini juga: {name}',
	},
	card: {
		leads: {
			undetermined: '{met} dari {total} syarat terpenuhi, dan tidak ada yang “tidak terpenuhi”.',
			ineligible: '{met} dari {total} syarat terpenuhi.',
			onlyAuthority: 'Menurut jawaban Anda, Anda memenuhi semua syarat yang dapat kami periksa.',
		},
		/** Where no visa or permit is needed: for a Chinese citizen, and with the permanent residence card. */
		notNeeded: {
			headlines: {
				'k-published': 'Anda tidak memerlukan visa',
				'work-permit': 'Anda tidak memerlukan izin kerja',
			},
			citizen: {
				why: {
					'k-published':
						'Visa K adalah untuk orang asing. Sebagai warga negara Tiongkok, Anda masuk Tiongkok dengan paspor atau dokumen perjalanan Anda sendiri.',
					'work-permit':
						'Izin kerja adalah untuk orang yang bukan warga negara Tiongkok. Penduduk Hong Kong, Makau, dan Taiwan tidak memerlukannya lagi sejak 2018.',
				},
				instead: {
					'k-published': 'Tidak ada yang perlu diajukan. Pertanyaan: 12367.',
					'work-permit':
						'Pemberi kerja tetap memerlukan kontrak kerja, pendaftaran, dan jaminan sosial. Pertanyaan: 12333.',
				},
			},
			card: {
				why: 'Anda memegang kartu penduduk tetap. Dengan kartu itu saja Anda boleh tinggal dan bekerja di Tiongkok.',
				instead: 'Tidak ada yang perlu diajukan.',
			},
		},
		noWay:
			'Tidak ada jalur yang dikenal cek ini yang cocok dengan jawaban tersebut. Instansi dapat melonggarkan usia, gelar, atau lama kerja jika memang dibutuhkan.',
		canTurn: {
			'k-published': 'Ini berlaku kecuali Anda memegang kartu penduduk tetap Tiongkok.',
			'work-permit':
				'Ini berlaku kecuali Anda memegang kartu penduduk tetap, mengajar bahasa, atau tidak dipekerjakan siapa pun di Tiongkok.',
		},
		/** What meeting all conditions means, in a sentence. */
		met: {
			'k-published':
				'Anda memenuhi aturan seperti yang diterbitkan. Kedutaan besar atau konsulat yang memutuskan soal visa.',
			article:
				'Anda cocok dengan yang dibayangkan artikel itu. Itu pendapat, jadi tidak memberi hak atas visa.',
			'work-permit':
				'Anda memenuhi syarat utama kelas A atau B yang tercantum di sini. Pemberi kerja yang harus mengajukan.',
			h1b: 'Anda memenuhi syarat H-1B yang dibaca kata demi kata. Itu tidak memberi hak atas visa.',
		},
		noEmployer: 'Tidak perlu pemberi kerja atau undangan.',
		coming: '{count, plural, other {# syarat}} belum ditanyakan.',
		notLaw: { opinion: 'menurut pendapat sebuah artikel', analogy: 'sebagai perbandingan' },
		decides: 'Yang menentukan:',
		/** Before the fewest answers that settle a result: where no others count, and where others do as well. */
		alone: '{count, plural, other {# jawaban}} ini saja yang menentukan:',
		enough: '{count, plural, other {# jawaban}} saja sudah cukup untuk hasil ini:',
		together: 'semua {count} syarat wajib bersama-sama',
		conditions: 'Semua {count, plural, other {# syarat}}',
		ask: 'Tempat bertanya',
		others: '{count, plural, other {# lagi}}',
	},
	/** What can turn the sense of a verdict, inside its card. */
	caveats: {
		'paid-work': {
			plan: 'Anda berencana melakukan pekerjaan bergaji.',
			offer: 'Anda memiliki tawaran kerja.',
			if: 'Jika Anda ingin bekerja dengan gaji, perhatikan ini:',
			text: 'Kami tidak menemukan teks yang menjadikan visa K izin untuk bekerja. Untuk bekerja, Anda memerlukan izin kerja dan izin tinggal jenis kerja (UU Keluar-Masuk, Pasal 41).',
		},
		places: {
			answer: 'Anda menyebut Hong Kong, Makau, atau Taiwan.',
			if: 'Jika Anda berasal dari Hong Kong, Makau, atau Taiwan, perhatikan ini:',
			text: 'Dalam teks-teks ini, penduduk Hong Kong, Makau, dan Taiwan adalah warga negara Tiongkok: mereka tidak memerlukan visa maupun izin ini. Warga negara lain yang hanya tinggal di sana adalah orang asing.',
		},
		'two-nationalities': {
			answer: 'Anda menyebut kewarganegaraan Tiongkok dan kewarganegaraan lain.',
			text: 'Tiongkok tidak mengakui dua kewarganegaraan, dan undang-undangnya tidak menjelaskan mana yang berlaku bagi Anda. Tanyakan ke 12367 sebelum mengajukan.',
		},
		'special-ways': {
			answer: 'Anda menyebut jalur khusus: {ways}.',
			text: 'Jalur ini mungkin terbuka. Instansi berwenang yang memutuskan. Tanyakan ke 12333, dinas tenaga kerja di tempat Anda akan bekerja.',
		},
		young: {
			answer: 'Anda berusia {age}.',
			if: 'Jika Anda mungkin tidak lagi “muda” menurut aturan, perhatikan ini:',
			text: 'Aturan itu untuk talenta “muda”, tetapi kami tidak menemukan usia dalam angka. Hanya instansi berwenang yang dapat mengatakan siapa yang cukup muda.',
		},
		'class-b-60': {
			answer: 'Anda berusia {age}.',
			if: 'Jika Anda berusia lebih dari 60 tahun, perhatikan ini:',
			text: 'Kelas B biasanya diberikan sampai usia 60 tahun. Instansi dapat melonggarkannya jika memang dibutuhkan. Tanyakan ke 12333.',
		},
		'not-checked': {
			answer: 'Tidak diperiksa di sini:',
			text: 'kelayakan pemberi kerja sendiri, dan izin untuk bidang usahanya. Tanyakan ke 12333.',
		},
		'left-out': {
			answer: 'Tidak ikut dihitung:',
			text: 'batas jumlah per tahun dan seleksinya, serta pembayaran yang diberlakukan pada 2025. Orang yang memenuhi semua syarat pun mungkin tidak terpilih.',
		},
		'not-asked': {
			answer: '{count, plural, other {# pertanyaan}} belum dijawab.',
			text: 'Jawabannya masih dapat mengubah hasil ini.',
		},
	},
	decides: {
		rungs: {
			now: { title: 'Sekarang', who: 'Anda dapat melakukannya' },
			time: { title: 'Perlu waktu', who: 'berbulan-bulan atau bertahun-tahun' },
			others: { title: 'Tergantung pihak lain', who: 'pemberi kerja atau instansi berwenang' },
		},
		doing: {
			jobOffer: 'Dapatkan tawaran kerja secara tertulis',
			highestDegree: 'Raih gelar yang lebih tinggi',
			degreeField: 'Raih gelar di bidang sains, teknologi, teknik, atau matematika',
			teachesOrResearches: 'Mengajar atau meneliti sains, teknologi, teknik, atau matematika',
			postInstitutionRenowned: 'Mengajar atau meneliti di lembaga ternama',
			experienceYears: 'Tambah pengalaman kerja yang terkait',
			chineseLevel: 'Tingkatkan kemampuan bahasa Mandarin',
			languages: 'Pelajari bahasa utama di pasar itu',
			knowsCustoms: 'Pelajari kebiasaan di pasar itu',
			knowsSocialNorms: 'Pelajari norma sosial di pasar itu',
			consumerKnowledge: 'Kenali pembeli di pasar itu',
			holdsProof: 'Dapatkan surat yang membuktikan gelar atau posisi Anda',
			canShowHealthCertificate: 'Dapatkan surat keterangan sehat',
			canShowNoCriminalRecord: 'Dapatkan surat bebas catatan kriminal',
		},
		findOut: 'Cari tahu: {label}',
		fromTo: 'Sekarang: {from}. Dibutuhkan: {to}.',
		also: 'Sekarang: {from}. Juga dibutuhkan: {to}.',
		needed: 'Dibutuhkan: {to}.',
		years: 'Paling cepat {years, plural, other {# tahun}} dari sekarang.',
		change: 'Ubah jawaban saya',
		actionOf: '{action}: {label}',
		turn: '{name}: dari {from} menjadi {to}',
		employer: {
			title: '{count, plural, other {# hal}} harus dijawab atau diputuskan pemberi kerja',
		},
		/** What the authority has to read in an answer. */
		left: {
			nationalities: {
				title: 'Kewarganegaraan mana yang berlaku bagi Anda',
				text: 'Undang-undangnya tidak menjelaskan hal ini. Tanyakan ke 12367 sebelum mengajukan.',
			},
			age: {
				title: 'Apakah instansi melonggarkan usia 60 tahun untuk kelas B',
				text: 'Teksnya mengizinkan jika memang dibutuhkan. Tanyakan ke 12333.',
			},
			degreeField: {
				title: 'Apakah bidang studi Anda termasuk',
				text: 'Tanya jawab resmi menyebut empat bidang, tanpa daftar. Tanyakan ke kedutaan besar atau konsulat.',
			},
			canShowNoCriminalRecord: {
				title: 'Apakah surat pernyataan cukup sebagai pengganti surat bebas catatan kriminal',
				text: 'Untuk kelas A, panduan layanan menerima surat pernyataan. Orang yang pernah dipidana tidak dapat menandatanganinya.',
			},
			specialRoutes: {
				title: 'Apakah jalur yang Anda sebut terbuka bagi Anda: {ways}',
				text: 'Instansi berwenang yang memutuskan. Tanyakan ke 12333, dinas tenaga kerja di tempat Anda akan bekerja.',
			},
			occupationGroup: {
				title: 'Apakah pekerjaan Anda termasuk pekerjaan profesional atau teknis',
				text: 'Teksnya tidak memuat daftar. Tanyakan ke 12333, dinas tenaga kerja di tempat Anda akan bekerja.',
			},
		},
		authority: {
			title: '{count, plural, other {# syarat masih perlu ditetapkan oleh instansi berwenang: {name}}}',
		},
		/** What an answer has to be: the condition, never one value where another would do. */
		needs: {
			any: 'jawaban apa pun: belum ada batas yang ditetapkan',
			upwards: '{option} atau lebih tinggi',
			least: 'paling sedikit {value}',
			more: 'lebih dari {value}',
			most: 'paling banyak {value}',
			less: 'kurang dari {value}',
			nationalities: 'kewarganegaraan apa pun selain Tiongkok',
			targetMarkets: 'negara berkembang',
			spokenMarkets: 'negara berkembang yang bahasa utamanya ada di antara bahasa yang disebut',
			languages: 'bahasa utama di pasar sasaran, pada tingkat cukup untuk bekerja atau lebih baik',
			isicDivision: 'industri manufaktur atau bidang usaha terkait',
			several: 'salah satu dari beberapa jawaban',
		},
		/** What a step alone gives: a condition or a rule set, before the marks. */
		effects: {
			of: '{name}:',
			stays: '{name}: tetap',
			becomes: 'menjadi',
			standings: {
				met: 'terpenuhi',
				unmet: 'tidak terpenuhi',
				unknown: 'belum diketahui',
				unsettled: 'belum ditetapkan',
				'not-needed': 'tidak diperlukan',
			},
			outcomes: {
				met: 'semua terpenuhi',
				unmet: 'tidak terpenuhi',
				unknown: 'belum jelas',
				unsettled: 'belum jelas',
				'not-needed': 'tidak diperlukan',
			},
		},
	},
	/** The ways that an authority settles and that a person named: what the text of each asks for, who decides. */
	nextSteps: {
		title: 'Apa yang dapat Anda lakukan besok',
		steps: {
			ask: {
				title: 'Tanyakan ke kedutaan besar atau konsulat tempat Anda akan mengajukan',
				text: 'Apakah visa K sudah dapat diajukan di sana sekarang? Berapa batas usianya, dan lembaga mana yang diterima? Hanya instansi berwenang yang dapat menjawabnya.',
			},
			prove: {
				title: 'Siapkan dokumen Anda',
				text: 'Terutama yang membuktikan gelar atau posisi Anda. Universitas atau lembaga Anda dapat mengeluarkannya. Aturannya meminta bukti; kami tidak menemukan daftar dokumen resmi.',
			},
			careful: {
				title: 'Hati-hati dengan janji',
				text: 'Tidak ada agen yang dapat menjanjikan visa: instansi berwenang yang memutuskan. Di Tiongkok, 12367 menjawab pertanyaan tentang visa.',
			},
		},
		offer: {
			title: 'Dengan tawaran kerja, ada jalur tanpa visa K',
			text: 'Jalur yang biasa menuju pekerjaan bergaji adalah izin kerja, yang diajukan pemberi kerja, dan visa Z. Dengan jawaban yang sama, hasil untuk izin kerja: {outcome}.',
			see: 'Lihat syaratnya',
			check: 'Periksa izin kerja juga',
		},
	},
	versions: {
		title: 'Tanggal dan versi',
		line: 'Versi {version}. Sumber terakhir dilihat pada {date}.',
		watch: 'Beri tahu saya pada kunjungan berikutnya jika ada aturan yang berubah',
		watchHint: 'Disimpan di perangkat ini, bersama hasil ini. Kami menunjukkan apa yang berubah.',
	},
	disclaimer: {
		title: 'Ini cek mandiri. Bukan nasihat hukum dan bukan keputusan resmi.',
		text: 'Hasilnya berdasarkan jawaban Anda sendiri; jawablah dengan jujur. Instansi berwenang yang memutuskan.',
		foot: 'Cek Visa K. Cek mandiri, bukan nasihat hukum dan bukan keputusan resmi.',
	},
	/** Where only what decides was asked. */
	quick: {
		text: 'Cek singkat, aturan versi {version}: kami hanya menanyakan yang menentukan hasil.',
		rest: 'Jawab sisanya untuk cek lengkap',
	},
	doubts: {
		title: 'Apakah jawaban-jawaban ini cocok satu sama lain?',
		text: 'Salah satunya mungkin keliru. Jika keduanya benar, biarkan saja.',
	},
	conditions: {
		title: 'Semua syarat satu per satu',
		count: '{met} dari {total} terpenuhi',
		show: 'Tampilkan {count, plural, other {# syarat}}',
		notAsked: 'tidak ditanyakan',
		supporting: 'Pendukung, tidak menentukan',
		informative: 'Sebagai informasi',
		notAnswered: 'Tidak dijawab',
		named: '{label}: {answer}',
		/** The part of a condition that is not met, a clause, with the answer that it is about; and what points come to. */
		fails: {
			part: '{clause}.',
			withAnswer: '{clause} ({answer}).',
			points: '{low, plural, other {# poin}}',
			pointsBetween: '{low} sampai {high} poin',
			pointsNeeded: '{points} dari {limit} yang diperlukan',
		},
		doubt: 'Ada yang tampak salah?',
		close: 'Tutup',
	},
	points: {
		title: 'Poin',
		sentence:
			'{low, plural, other {# poin}} sudah pasti; paling banyak {high} dari 120 yang mungkin. Kelas B memerlukan 60, kelas A 85.',
		exact: '{low, plural, other {# poin}} dari 120. Kelas B memerlukan 60, kelas A 85.',
		factor: 'Faktor',
		answer: 'Jawaban Anda',
		value: 'Poin',
		total: 'Jumlah, dari 120',
		interval: '{low} sampai {high}',
	},
	evidence: {
		title: 'Dokumen yang perlu disiapkan',
		lead: 'Hanya yang Anda perlukan, yang terpenting lebih dulu.',
		leadTicks:
			'Hanya yang Anda perlukan, yang terpenting lebih dulu. Centang hanya disimpan di perangkat ini.',
		official: {
			'k-published':
				'Kami tidak menemukan daftar dokumen resmi. Aturannya meminta bukti atas apa yang Anda nyatakan.',
			'work-permit': 'Dari panduan layanan tahun 2017. Kota dapat meminta lebih banyak.',
		},
		/** The link to the page with the documents of each route. */
		routes: 'Siapa yang mengeluarkan, berapa batas umurnya, apostille per negara, waktu, dan biaya',
		employer: '(dari pemberi kerja)',
		none: 'Tidak perlu dokumen: ini bukan hukum.',
	},
	sources: {
		title: 'Sumber',
		paragraphMark: '¶',
		paragraph: '{name}. Nomor menunjuk paragraf.',
		/** How a source was read, and when; the lists of sources of every page say it. */
		read: {
			official: 'Halaman resmi. Terakhir dilihat pada {date}.',
			original: 'Terakhir dilihat pada {date}.',
			several:
				'Kami membacanya di beberapa tempat. Di setiap pasal tertulis di mana. Terakhir dilihat pada {date}.',
			copy: {
				here: 'Alamat ini memuat salinan, bukan halaman resmi. Terakhir dilihat pada {date}.',
				elsewhere:
					'Kami tidak membuka alamat ini, tetapi membaca salinannya di {host}, terakhir dilihat pada {date}.',
			},
			quotation: {
				here: 'Alamat ini hanya mengutipnya. Terakhir dilihat pada {date}.',
				elsewhere:
					'Kami tidak membuka alamat ini, tetapi membaca kutipannya di {host}, terakhir dilihat pada {date}.',
			},
		},
	},
	continuing: {
		title: 'Apa yang harus tetap terpenuhi setelah Anda mulai bekerja',
		lead: 'Ini ditinjau setelah Anda mulai bekerja. Tidak diperiksa di sini.',
	},
	whom: {
		title: 'Tempat bertanya',
		abroad: 'Di luar Tiongkok',
		embassy: 'Kedutaan besar atau konsulat Tiongkok tempat Anda akan mengajukan',
		immigration: 'Di Tiongkok: visa dan imigrasi',
		labour: 'Di Tiongkok: izin kerja dan ketenagakerjaan',
		questions: 'Pertanyaan umum tentang visa K',
	},
	/** The first page of paper: `ask` is printed in Chinese as well, to point at. */
	paper: {
		noted: 'Yang saya temukan tentang lembaga saya',
		title: 'Hasil saya',
		best: 'Jalur terbaik',
		answers: 'Jawaban yang menentukan',
		judged: '{answer} (penilaian sendiri)',
		day: 'Hasil tanggal {date}, dari jawaban orang itu sendiri.',
		questions: 'Tiga pertanyaan untuk kedutaan besar atau konsulat',
		questionsPermit: 'Tiga pertanyaan untuk dinas tenaga kerja (12333)',
		ask: {
			age: 'Apakah ada batas usia untuk visa K? Jika ada, berapa?',
			institution: 'Apakah universitas atau lembaga penelitian saya termasuk ternama?',
			documents: 'Dokumen apa yang harus saya serahkan? Apakah gelar saya perlu dilegalisasi?',
			class: 'Izin kerja saya masuk kelas apa, dan berdasarkan syarat yang mana?',
			city: 'Apakah kota atau provinsi ini meminta lebih banyak, atau lebih sedikit?',
			papers: 'Dokumen apa yang diajukan pemberi kerja saya, dan berapa lama prosesnya?',
		},
		answer: 'Jawaban',
		leftOff: 'Juga diperiksa, tetapi tidak dicetak di kertas ini: {names}.',
		annex: 'Lampiran {number} dari {total}',
		everyStep: 'Semua langkah yang dapat mengubah hasil',
		/** How a source was read, and when, in short. */
		read: {
			official: 'Halaman resmi, dilihat pada {date}.',
			original: 'Dilihat pada {date}.',
			several: 'Dibaca di beberapa tempat, {date}.',
			copy: { here: 'Salinan, dilihat pada {date}.', elsewhere: 'Dibaca dari salinan di {host}, {date}.' },
			quotation: {
				here: 'Kutipan, dilihat pada {date}.',
				elsewhere: 'Dibaca dari kutipan di {host}, {date}.',
			},
		},
		choices: {
			title: 'Pilih apa yang dicetak',
			rulesets: 'Kumpulan aturan di kertas',
			one: 'Satu kumpulan aturan selalu dicetak.',
			code: 'Kode QR dengan jawaban Anda',
			codeHint: 'Siapa pun yang memindainya melihat semua jawaban Anda.',
		},
	},
	signature: { name: 'Nama (tulisan tangan)', date: 'Tanggal dan tanda tangan' },
	seeRuleset: 'Lihat: {name}',
	rulesLink: 'Cara kerja kumpulan aturan ini',
}
