import type { TermId, UnlikeId } from '@/lib/terms/terms'

/** Words that the site uses in one sense, explained. A tag with a term's id marks that term in a sentence. */
export const terms = {
	title: 'Istilah',
	lead: 'Kata-kata yang dipakai situs ini dengan satu arti yang tetap.',
	all: '{count, plural, other {Semua # istilah}}',
	close: 'Tutup',
	chinese: 'Bahasa Mandarin, untuk ditunjukkan di loket',
	list: {
		'k-visa': {
			name: 'Visa K',
			meaning:
				'Visa biasa untuk talenta muda asing di bidang ilmu pengetahuan dan teknologi. Visa ini ada sejak 1 Oktober 2025.',
		},
		'r-visa': {
			name: 'Visa R',
			meaning:
				'Visa untuk talenta tingkat tinggi. Perlu lembaga pengundang di Tiongkok, dan Anda harus memenuhi <class>kelas A</class> dari izin kerja.',
		},
		'z-visa': {
			name: 'Visa Z',
			meaning:
				'Visa untuk masuk Tiongkok guna pekerjaan bergaji. Pemberi kerja lebih dulu mengajukan surat pemberitahuan izin kerja.',
		},
		'work-permit': {
			name: 'Izin kerja',
			meaning:
				'Yang Anda perlukan untuk pekerjaan bergaji di Tiongkok, apa pun visa Anda. Pemberi kerja yang mengajukannya.',
		},
		'residence-permit': {
			name: 'Izin tinggal',
			meaning:
				'Yang membolehkan Anda tinggal di Tiongkok setelah masuk. Untuk pekerjaan bergaji, harus izin tinggal jenis kerja.',
		},
		class: {
			name: 'Kelas A, B, atau C',
			meaning:
				'Tiga jenis izin kerja: A untuk talenta asing tingkat tinggi, B untuk talenta asing profesional, C untuk orang asing lainnya.',
		},
		points: {
			name: 'Poin',
			meaning:
				'Yang dihitung izin kerja untuk gaji, pendidikan, lama kerja, usia, bahasa Mandarin, dan lainnya, sampai 120. Kelas A memerlukan 85, kelas B 60.',
		},
		'well-known': {
			name: 'Lembaga ternama',
			meaning:
				'Universitas atau lembaga penelitian yang dianggap ternama oleh instansi berwenang. Aturannya memakai kata itu, tetapi kami tidak menemukan daftar resmi.',
		},
		'job-offer': {
			name: 'Tawaran kerja',
			meaning:
				'Pekerjaan yang ditawarkan pemberi kerja kepada Anda. Tawaran lisan belum cukup untuk menentukan; tawaran tertulis cukup.',
		},
		authority: {
			name: 'Instansi berwenang',
			meaning:
				'Kantor yang memutuskan tentang visa atau izin. Sebelum Anda masuk, itu kedutaan besar atau konsulat. Di Tiongkok, tanyakan lewat telepon 12367 atau 12333.',
		},
		'published-rule': {
			name: 'Aturan yang diterbitkan',
			meaning:
				'Dekret Dewan Negara 814, dengan <official-qa>tanya jawab resmi</official-qa> yang menjelaskannya. Kami tidak menemukan hukum lain tentang visa K.',
		},
		'article-model': {
			name: 'Model artikel',
			meaning:
				'Apa yang diharapkan sebuah artikel dari visa K sebelum ada aturan. Itu pendapat, bukan hukum.',
		},
		'official-qa': {
			name: 'Tanya jawab resmi',
			meaning:
				'Pertanyaan dan jawaban tanggal 14 Agustus 2025, ketika empat instansi berwenang menjelaskan visa K. Kami mengetahuinya dari pers.',
		},
		'official-basis': {
			name: 'Dasar resmi',
			meaning:
				'Teks resmi yang menjadi dasar suatu pernyataan. Jika kami tidak menemukannya, kami mengatakannya. Itu tidak membuktikan bahwa teksnya tidak ada.',
		},
		condition: {
			name: 'Syarat',
			meaning: 'Sesuatu yang harus benar, misalnya gelar, supaya suatu aturan terpenuhi.',
		},
		supporting: {
			name: 'Syarat pendukung',
			meaning: 'Syarat yang menunjukkan kelebihan. Tidak pernah mengubah hasil.',
		},
		'not-met': {
			name: 'Tidak terpenuhi',
			meaning: 'Menurut jawaban Anda, syarat itu tidak benar.',
		},
		unknown: {
			name: 'Belum diketahui',
			meaning:
				'Sejauh ini belum pasti apakah terpenuhi atau tidak terpenuhi: ada jawaban yang kosong, atau belum cukup untuk menentukan.',
		},
		'not-settled': {
			name: 'Belum ditetapkan',
			meaning:
				'Dalam teks yang kami temukan, instansi berwenang belum mengatakan apa yang diperlukan syarat itu, misalnya batas usia. Belum ada yang dapat menjawabnya, dan itu tidak pernah berarti “Tidak”.',
		},
		'not-yet-clear': {
			name: 'Belum jelas',
			meaning: 'Hasil yang masih memuat hal penentu yang belum diketahui atau belum ditetapkan.',
		},
	} satisfies Record<TermId, { readonly name: string; readonly meaning: string }>,
	unlike: {
		'k-visa':
			'Tidak sama dengan <work-permit>izin kerja</work-permit>: kami tidak menemukan teks yang membolehkan Anda bekerja hanya dengan visa ini.',
		'z-visa': 'Tidak sama dengan <work-permit>izin kerja</work-permit>, yang juga Anda perlukan.',
		'work-permit':
			'Tidak sama dengan <residence-permit>izin tinggal</residence-permit>: pekerjaan bergaji memerlukan keduanya.',
		'published-rule':
			'Tidak sama dengan <article-model>model artikel</article-model>, yang merupakan pendapat.',
		'not-met': 'Tidak sama dengan <unknown>belum diketahui</unknown>, yang tidak pernah berarti “Tidak”.',
		unknown:
			'Tidak sama dengan <not-settled>belum ditetapkan</not-settled>: di sana jawaban Anda tidak dapat membantu.',
		'not-settled':
			'Tidak sama dengan <unknown>belum diketahui</unknown>: di sana ada jawaban Anda yang kosong.',
		'not-yet-clear': 'Tidak sama dengan <not-met>tidak terpenuhi</not-met>: hasilnya masih bisa ke dua arah.',
	} satisfies Record<UnlikeId, string>,
}
