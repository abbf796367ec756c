/** What opens under a condition of a result: what decided it, the source to compare it with, and a text to ask with. */
export const secondLook = {
	secondLook: {
		answers: 'Ditentukan oleh jawaban ini',
		lookedAt: 'Jawaban ini yang dilihat',
		noAnswer: 'Belum ada jawaban untuk ini.',
		change: 'Ubah',
		answer: 'Jawab',
		source: 'Bandingkan dengan sumbernya',
		notQuoted: 'Kata-kata aslinya tidak dimuat di sini.',
		ask: {
			consulate: 'Tanyakan ke kedutaan besar atau konsulat tempat Anda akan mengajukan',
			authority: 'Tanyakan ke instansi berwenang untuk izin kerja (12333)',
			employer: 'Tanyakan ke pemberi kerja',
			model: 'Tanyakan ke pemberi kerja',
		},
		noOne:
			'Tidak ada yang perlu ditanya: ini hanya perbandingan dengan aturan Amerika Serikat. Di Tiongkok ini tidak menentukan apa pun.',
		copy: 'Salin keduanya',
		copied: 'Sudah disalin',
		select: 'Menyalin tidak berhasil di sini. Teksnya sudah disorot: salin dengan papan ketik atau menu.',
		notSent: 'Tidak ada yang dikirim dari sini.',
		/** A text to send or to show, printed in Chinese as well; only what was answered stands in it. */
		letter: {
			intro: {
				consulate: 'Selamat siang. Saya ingin bertanya tentang visa K (Dekret Dewan Negara 814).',
				authority:
					'Selamat siang. Saya ingin bertanya tentang izin kerja untuk orang asing (kelas A atau B).',
				employer: 'Selamat siang. Saya ingin bertanya tentang pekerjaan dan izin kerja untuk orang asing.',
				model:
					'Selamat siang. Saya membandingkan pekerjaan itu dengan model dari sebuah artikel. Model itu pendapat satu penulis, bukan hukum.',
			},
			condition: 'Syaratnya, menurut kata-kata cek mandiri: {statement}',
			source: 'Bunyi sumbernya, dalam terjemahan: “{text}”',
			facts: 'Yang dijawab: {facts}',
			fact: '{label}: {answer}',
			institution: 'Nama universitas atau lembaga penelitian: {line}',
			question: {
				met: 'Apakah syarat ini terpenuhi dalam hal ini? Jika tidak, apa yang kurang?',
				applied: 'Bagaimana syarat ini diterapkan saat ini? Apakah ada angka atau daftar resmi?',
				right: 'Apakah ini benar? Jika tidak, apa yang benar?',
			},
		},
	},
}
