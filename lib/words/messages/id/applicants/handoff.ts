/** Handing answers over: the link on a result, the page that opens it, and invitations to answer. */
export const handoff = {
	title: 'Buka jawaban yang dibagikan',
	description:
		'Buka tautan atau kode yang berisi jawaban seseorang. Isinya dibaca di peramban Anda dan tidak dikirim ke mana pun.',
	reading: {
		status: 'Membaca kode…',
		text: 'Halaman ini membuka jawaban yang dikirim seseorang kepada Anda lewat tautan atau kode. Isinya dibaca di perangkat ini dan tidak dikirim ke mana pun.',
	},
	noScript:
		'Halaman ini memerlukan JavaScript. Kodenya ada di bagian akhir alamat. Bagian itu tidak pernah keluar dari peramban Anda: server kami tidak melihatnya dan tidak dapat membacanya untuk Anda.',
	/** On a result. */
	handOver: {
		title: 'Bagikan',
		jump: 'Bagikan lewat tautan',
		lead: 'Tautan ini berisi {count, plural, other {# jawaban}} Anda, aturan yang Anda pilih, dan tanggal hari ini. Siapa pun yang membukanya melihat hasil yang dihitung ulang.',
		who: 'Siapa pun yang punya tautan itu dapat membaca jawaban Anda, begitu juga layanan email atau pesan yang membawanya. Kami tidak mengirimnya: Anda yang menentukan siapa yang mendapatnya.',
		link: 'Tautannya',
		copy: 'Salin tautan',
		copied: 'Tautannya sudah disalin. Tempelkan ke dalam pesan.',
		copyFailed: 'Peramban Anda tidak mengizinkan penyalinan. Tautannya sudah disorot: salin sendiri.',
		share: 'Bagikan…',
		shareFailed: 'Perangkat Anda tidak dapat membagikan tautan. Salin saja tautannya.',
		sending: {
			mail: 'Kirim ke email saya sendiri',
			subject: 'Cek mandiri visa K saya tanggal {date}',
			text: 'Jawaban saya tanggal {date} di Cek Visa K. Tautan ini membukanya, dengan hasil menurut aturan pada hari Anda membukanya. Siapa pun yang punya tautan ini dapat membacanya.',
		},
		qr: 'Kode QR yang berisi tautan ke jawaban ini',
		scan: 'Pindai untuk memeriksa lagi jawaban ini. Siapa pun yang memindainya melihat semua jawaban Anda.',
		scanOrType: 'Pindai, atau ketik kode ini di',
		tooLong: 'Jawabannya terlalu banyak untuk kode QR yang mudah dibaca ponsel. Pakai tautannya.',
	},
	/** On the result of somebody who was invited. */
	reply: {
		title: 'Kirim kembali jawaban Anda',
		jump: 'Kirim kembali jawaban saya',
		to: 'Kirim tautan ini kembali kepada {name} lewat saluran yang sama dengan undangannya.',
		toAsker:
			'Kirim tautan ini kembali kepada orang yang mengundang Anda, lewat saluran yang sama dengan undangannya.',
		opening: 'Lowongannya: {name}',
		holds: 'Isinya {count, plural, other {# jawaban}} Anda dan nomor rujukan undangan Anda.',
		sending: {
			mail: 'Kirim lewat email',
			subject: 'Jawaban saya tanggal {date}',
			subjectFor: 'Jawaban saya: {name}',
			text: 'Ini jawaban saya tanggal {date}. Buka tautannya untuk melihat. Siapa pun yang punya tautan ini dapat membacanya.',
		},
	},
	/** Checks that were put away for another. */
	aside: {
		title: 'Jawaban lain di perangkat ini',
		line: '{count, plural, other {# jawaban}}, terakhir diubah pada {date}',
		lineFor: '{name}: {count, plural, other {# jawaban}}, terakhir diubah pada {date}',
		bringBack: 'Kembalikan',
		bringBackOf: 'Kembalikan jawaban tanggal {date}',
		text: 'Jawaban Anda yang sekarang lalu disisihkan sebagai gantinya.',
	},
	paste: {
		title: 'Buka jawaban',
		lead: 'Jika seseorang mengirim tautan atau kode berisi jawaban kepada Anda, tempelkan di sini. Isinya dibaca di perangkat ini dan tidak dikirim ke mana pun.',
		label: 'Tautan atau kode',
		hint: 'Anda dapat menempelkan seluruh pesan jika tautannya ada di dalamnya.',
		open: 'Buka',
		empty: 'Tautan atau kode: tempelkan dulu di sini',
		another: 'Buka kode lain',
	},
	/** The page where a printed result is checked again, by the code on it. */
	verify: {
		title: 'Periksa hasil cetak',
		description:
			'Ketik atau pindai kode dari cek mandiri yang dicetak. Isinya diperiksa lagi di peramban Anda dan tidak dikirim ke mana pun.',
		lead: 'Ketik kode di kertas atau pindai kode QR-nya. Kami memeriksa lagi jawaban di dalamnya, menurut aturan pada tanggal di kertas dan menurut aturan hari ini. Ini terjadi di perangkat ini; tidak ada yang dikirim.',
		label: 'Kode di kertas',
		hint: 'Huruf besar dan spasi tidak berpengaruh. Anda juga dapat menempelkan tautan.',
		open: 'Periksa',
		empty: 'Kode di kertas: ketik dulu di sini',
		noScript:
			'Halaman ini memerlukan JavaScript: kodenya dibaca di peramban Anda, karena kami tidak ingin menerimanya. Aktifkan JavaScript, atau pindai kode QR dengan ponsel.',
		scan: {
			title: 'Atau pindai kode QR',
			lead: 'Kamera hanya menyala selama Anda memindai. Tidak ada gambar yang keluar dari perangkat ini.',
			camera: 'Pakai kamera',
			starting: 'Kamera sedang dinyalakan…',
			looking: 'Arahkan kode QR ke depan kamera.',
			stop: 'Matikan kamera',
			view: 'Yang dilihat kamera',
			picture: 'Pilih gambar',
			reading: 'Mencari kode QR di gambar…',
			faults: {
				refused: {
					title: 'Kamera tidak diizinkan.',
					text: 'Izinkan kamera untuk situs ini di pengaturan peramban Anda, lalu coba lagi. Atau foto kertasnya dan pilih gambarnya di sini, atau ketik kodenya.',
				},
				missing: {
					title: 'Kamera tidak ditemukan.',
					text: 'Pilih foto kertasnya, atau ketik kodenya.',
				},
				busy: {
					title: 'Kamera tidak dapat dinyalakan.',
					text: 'Mungkin program lain sedang memakainya: tutup program itu dan coba lagi. Atau pilih foto kertasnya, atau ketik kodenya.',
				},
				none: {
					title: 'Tidak ada kode QR yang dapat dibaca di gambar ini.',
					text: 'Ambil foto lebih dekat, dengan cahaya cukup, dan seluruh kode QR di dalamnya. Atau ketik kodenya.',
				},
				picture: {
					title: 'Gambar ini tidak dapat dibuka.',
					text: 'Pilih gambar lain, paling besar {megabytes, number} MB. Atau ketik kodenya.',
				},
				unloaded: {
					title: 'Pemindai tidak dapat dimuat.',
					text: 'Periksa sambungan internet Anda dan coba lagi, atau ketik kodenya.',
				},
			},
		},
		same: 'Hasil hari ini sama dengan di kertas',
		differs: 'Hasil hari ini berbeda dari di kertas',
		checked:
			'Jawaban tanggal {date}, diperiksa di perangkat ini menurut aturan hari itu dan aturan hari ini.',
		compare: {
			title: 'Bandingkan dengan kertasnya.',
			text: 'Hasil yang dicetak pada {date} dengan kode ini memuat apa yang tertulis di bawah “Di kertas”; mungkin ada kumpulan aturan yang tidak dicetak. Jika di kertas Anda tertulis lain, kertas itu diubah, atau bukan dari situs ini.',
		},
		proof: {
			title: 'Jawaban ini pernyataan orang itu sendiri, bukan bukti.',
			text: 'Periksa buktinya sebelum Anda mengandalkannya. Siapa pun dapat membuat kode seperti ini.',
		},
		later: {
			title: 'Tanggal dalam kode ini belum tiba.',
			text: 'Tertulis {date}. Periksa tanggal di perangkat ini, dan siapa yang memberi Anda kertasnya.',
		},
		columns: { rules: 'Aturan', printed: 'Di kertas, {date}', now: 'Hari ini, {date}' },
		version: 'versi tanggal {date}',
		why: 'Apa yang berubah sejak itu',
		details: 'Syarat yang berubah, dulu dan sekarang',
		noWords: 'Rincian perubahannya tidak dapat dimuat saat ini. Hasil di atas benar.',
		whole: 'Tampilkan seluruh hasil dan semua jawaban',
		others: {
			invitation: {
				title: 'Kode ini undangan untuk menjawab pertanyaan.',
				open: 'Buka undangan',
			},
			question: { title: 'Kode ini pertanyaan kepada pemberi kerja.', open: 'Buka pertanyaan' },
			reply: {
				title: 'Kode ini jawaban pemberi kerja atas suatu pertanyaan.',
				open: 'Buka jawaban',
			},
			text: 'Di dalamnya tidak ada hasil yang dapat diperiksa di sini.',
		},
	},
	faults: {
		mistyped: {
			title: 'Ada satu karakter kode ini yang salah atau kurang.',
			line: 'Bandingkan baris {row} dengan kertasnya.',
			anywhere: 'Bandingkan setiap baris dengan kertasnya.',
		},
		damaged: {
			title: 'Kode ini tidak dapat dibaca.',
			text: 'Sebagian kurang atau berubah, atau bukan dari situs ini. Salin lagi seluruh tautannya, atau minta yang baru dari pengirim.',
		},
		future: {
			title: 'Kode ini dari versi situs yang lebih baru.',
			text: 'Muat ulang halaman ini untuk mendapat versi terbaru. Jika tidak membantu, buka tautannya di situs asalnya.',
		},
		old: {
			title: 'Kode ini dari versi lama situs ini dan tidak dapat dibaca lagi.',
			text: 'Minta pengirim membagikan lagi jawabannya dari sini.',
		},
		reload: 'Muat ulang halaman ini',
	},
	/** What was handed over, as its reader sees it. */
	received: {
		take: 'Tambahkan ke kandidat saya',
		takeForTeam: 'Tambahkan ke daftar tim saya',
		title: 'Jawaban yang dibagikan kepada Anda',
		lead: 'Jawaban tanggal {date}. Hasil di bawah dihitung ulang di perangkat ini menurut aturan hari ini. Di sana, “Anda” berarti orang yang menjawab.',
		proof: {
			title: 'Jawaban ini pernyataan pengirimnya sendiri, bukan bukti.',
			text: 'Periksa buktinya sebelum Anda mengandalkannya. Siapa pun dapat membuat kode seperti ini.',
		},
		changed: {
			title: 'Aturannya sudah berubah sejak itu.',
			text: 'Berubah sejak {date}: {list}. Hasil yang dicetak pada hari itu mungkin berbeda.',
		},
		dropped: {
			title: 'Beberapa jawaban tidak lagi cocok dengan pertanyaannya.',
			text: 'Dianggap tidak dijawab: {list}.',
		},
		answers: 'Semua jawaban dalam kode',
		none: 'Kode ini tidak berisi jawaban.',
		own: 'Jawaban Anda sendiri di perangkat ini tetap seperti semula.',
	},
	/** An invitation, as the invited person sees it. */
	invitation: {
		title: '{name} meminta jawaban Anda',
		titleUnnamed: 'Seseorang meminta jawaban Anda',
		opening: 'Lowongannya: {name}',
		lead: 'Anda hanya menjawab yang masih kurang tentang diri Anda. Jawaban Anda tetap di perangkat ini sampai Anda sendiri mengirimnya kembali, dengan tautan yang Anda dapat di akhir.',
		unknown: {
			title: 'Kami tidak tahu siapa yang membuat undangan ini.',
			text: 'Nama-nama di dalamnya ditulis oleh pembuatnya. Jika Anda tidak menunggu undangan ini, tanyakan dulu kepada orang atau perusahaan yang disebut di dalamnya sebelum menjawab.',
		},
		left: '{left, plural, =0 {Tidak ada pertanyaan lagi.} other {Tersisa paling banyak # pertanyaan.}}',
		filledIn: {
			title: 'Sudah terisi',
			text: '{count, plural, other {# jawaban}} datang bersama undangan. Anda dapat mengubah yang tidak benar.',
			show: 'Tampilkan yang sudah terisi',
			none: 'Belum ada yang terisi.',
		},
		begin: 'Jawab pertanyaannya',
		goOn: 'Lanjut',
		begun: 'Anda sudah mulai menjawab undangan ini di perangkat ini.',
		own: {
			title: 'Anda sudah punya jawaban di perangkat ini',
			text: '{count, plural, other {# jawaban}}, terakhir diubah pada {date}. Tidak ada yang hilang: jawaban itu disisihkan, dan Anda dapat mengembalikannya dari halaman hasil.',
			use: 'Mulai dengan jawaban saya',
			useHint:
				'Jawaban Anda tentang diri sendiri ikut dibawa. Jawaban tentang tawaran atau pemberi kerja tidak: kali ini mungkin lain.',
			afresh: 'Mulai tanpa jawaban itu',
			cancel: 'Nanti saja',
		},
	},
}
