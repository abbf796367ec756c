/** Who can use the site: what it follows, what was tested and how, and what was not. */
export const accessibility = {
	title: 'Aksesibilitas',
	description:
		'Standar apa yang diikuti situs ini, apa yang diuji dan bagaimana, apa yang tidak diuji, dan cara melaporkan masalah.',
	lead: 'Semua orang seharusnya dapat memakai situs ini: dengan melihat atau mendengar, dengan tetikus, sentuhan, atau papan ketik saja, di ponsel lama atau layar besar.',
	aim: {
		title: 'Apa yang kami ikuti',
		text: [
			'Web Content Accessibility Guidelines (WCAG) 2.2, tingkat A dan AA, dan tingkat AAA jika memungkinkan.',
			'Kami tidak mengetahui adanya pelanggaran pada tingkat A dan AA. Ini penilaian kami sendiri, berdasarkan pengujian di bawah. Pengujian otomatis hanya mencakup sebagian pedoman, dan tidak ada lembaga luar yang meninjau situs ini.',
		],
	},
	tested: {
		title: 'Apa yang diuji, dan bagaimana',
		lead: 'Pengujian ini berjalan di peramban Chromium setiap kali situs berubah.',
		items: [
			'Setiap halaman menurut aturan axe-core, masing-masing dalam salah satu bahasanya; juga dengan kesalahan, dan dengan daftar, menu, atau dialog yang terbuka. Kontras dalam warna terang dan gelap.',
			'Cek mandiri dan halaman pemberi kerja dengan papan ketik saja: semua dapat dijangkau, dan fokus selalu terlihat dan tidak pernah terjebak.',
			'Apa yang dibacakan pembaca layar pada setiap langkah, dalam bahasa Inggris: nama, jenis, dan keadaan, sesuai urutan baca.',
			'Halaman selebar 320 piksel, seperti pada pembesaran 400%: tidak ada yang bergulir ke samping kecuali tabel lebar, di dalam areanya sendiri.',
			'Teks dua kali lebih besar dan dengan jarak huruf, kata, dan baris yang lebih lebar: tidak ada yang terpotong.',
			'Tombol dan kendali paling sedikit 24 piksel lebar dan tingginya, 44 di layar sentuh. Tautan dalam teks, dan tautan sumber yang pendek, setinggi satu baris.',
			'Warna paksa, mode gelap, dan gerakan yang dikurangi: pilihan tetap jelas, dan tidak ada yang bergerak.',
			'Seluruh cek mandiri tanpa JavaScript, dan tanpa jaringan setelah kunjungan pertama.',
		],
	},
	looked: {
		title: 'Apa yang kami periksa dengan mata',
		text: 'Halaman dalam setiap bahasa di layar sempit dan lebar, dalam warna terang, gelap, dan paksa, dan dalam cetakan. Tidak ada batas waktu, tidak ada suara, dan tidak ada gambar tanpa teks pengganti.',
	},
	keys: {
		title: 'Tombol tunggal',
		text: 'Halaman pemberi kerja punya pintasan satu huruf atau simbol. Pintasan hanya berfungsi selama Anda tidak berada di kolom isian. Tekan tanda tanya untuk melihat semuanya, atau pakai tombol “pintasan papan ketik” di bagian bawah halaman; di sana pintasan juga dapat dimatikan.',
	},
	untested: {
		title: 'Apa yang tidak diuji',
		items: [
			'Pembaca layar yang sebenarnya, seperti NVDA, VoiceOver, dan TalkBack; kendali suara; kaca pembesar layar.',
			'Peramban selain Chromium.',
			'Belum ada penyandang disabilitas yang menguji situs ini untuk kami.',
		],
	},
	limits: {
		title: 'Keterbatasan yang diketahui',
		items: [
			'Membandingkan kandidat dan lowongan secara berdampingan memerlukan tabel lebar, yang bergulir di dalamnya sendiri pada layar sempit.',
			'Dalam daftar kandidat yang panjang, pembaca layar hanya membaca baris di dekat posisi saat ini. Saringan dan pencarian memendekkan daftar.',
			'Seberapa baik halaman yang disimpan sebagai PDF dapat dibacakan bergantung pada peramban.',
			'Tautan sumber menuju situs lain. Banyak yang hanya berbahasa Mandarin, dan kami tidak dapat memperbaikinya.',
			'Kami menjaga teksnya sederhana, tetapi aturan memuat kata-kata sulit. Tidak ada versi bahasa isyarat.',
		],
	},
	tell: {
		title: 'Jika Anda menemui hambatan',
		text: [
			'Beri tahu pengelola situs ini; alamat di peramban Anda menunjukkan situs mana ini. Perangkat lunaknya tidak tahu siapa mereka dan tidak punya alamat email. Sebutkan halaman mana, apa yang ingin Anda lakukan, dan perangkat serta perangkat lunak apa yang Anda pakai. Jangan sertakan jawaban Anda.',
			'Anda tidak memerlukan situs ini untuk mengajukan visa: tanyakan ke kedutaan besar atau konsulat tempat Anda akan mengajukan atau, di Tiongkok, telepon 12367.',
		],
	},
	made: 'Kami mengujinya sendiri. Tanggal pernyataan ini: {date}.',
}
