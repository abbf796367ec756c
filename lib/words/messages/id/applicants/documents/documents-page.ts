import type { CertificationState } from '@/lib/law/documents/apostille'
import type { DocumentRoute } from '@/lib/law/documents/document-routes'

type RouteText = { readonly name: string; readonly title: string; readonly lead: string }

/** The page with the documents of each way to a permit or a visa. */
export const documentsPage = {
	title: 'Dokumen',
	description:
		'Dokumen untuk visa K dan izin kerja: siapa yang mengeluarkan, berapa batas umurnya, dan kapan Anda memerlukan apostille atau legalisasi.',
	back: 'Ke hasil saya',
	tabs: {
		label: 'Pilih jalur',
		permit: 'Izin kerja',
		k: 'Visa K',
		none: 'Tanpa izin',
		ways: 'Pilih jalur menuju izin kerja',
	},
	routes: {
		'work-permit-b': {
			name: 'Kelas B',
			title: 'Dokumen untuk izin kerja, kelas B',
			lead: '{count, plural, other {# dokumen}} untuk kelas B, dari panduan Beijing. Kota lain dapat meminta lebih banyak. Semua dokumen yang tidak berbahasa Mandarin, kecuali paspor, perlu terjemahan bahasa Mandarin dengan cap pemberi kerja Anda.',
		},
		'work-permit-a': {
			name: 'Kelas A',
			title: 'Dokumen untuk izin kerja, kelas A',
			lead: 'Dari panduan Beijing. Kota lain dapat meminta lebih banyak. Semua dokumen yang tidak berbahasa Mandarin, kecuali paspor, perlu terjemahan bahasa Mandarin dengan cap pemberi kerja Anda.',
		},
		'work-permit-graduate': {
			name: 'Lulusan baru',
			title: 'Dokumen untuk izin kerja lulusan baru',
			lead: 'Dari pemberitahuan tahun 2017, yang membolehkan lulusan bekerja di Tiongkok tanpa dua tahun pengalaman. Kami membacanya sampai butir keenam dari daftarnya: tanyakan ke dinas tenaga kerja apakah masih ada yang lain.',
		},
		'work-permit-90-days': {
			name: 'Tugas sampai 90 hari',
			title: 'Dokumen untuk tugas sampai 90 hari',
			lead: 'Dari panduan Beijing. Kota lain dapat meminta lebih banyak. Daftarnya tidak menyebut surat keterangan sehat maupun gelar.',
		},
		'after-arrival': {
			name: 'Setelah tiba',
			title: 'Langkah-langkah mulai dari visa Z',
			lead: 'Yang menyusul setelah surat pemberitahuan izin kerja ada, dari visa sampai perpanjangan pertama.',
		},
		'k-published': {
			name: 'Visa K',
			title: 'Dokumen untuk visa K',
			lead: 'Kami tidak menemukan daftar resmi untuk visa K. Aturannya meminta “bukti yang sesuai” tentang gelar atau posisi Anda. Terakhir kami lihat pada {date}.',
		},
		'not-needed': {
			name: 'Tanpa izin',
			title: 'Dokumen jika Anda tidak memerlukan izin kerja',
			lead: 'Warga negara Tiongkok dari Hong Kong, Makau, dan Taiwan tidak memerlukan izin kerja di Tiongkok daratan. Pemegang Kartu Identitas Penduduk Tetap Warga Asing dari Tiongkok tidak memerlukan visa maupun izin, dan cukup menunjukkan kartu itu.',
		},
	} satisfies Record<DocumentRoute, RouteText>,
	/** Without a country nothing is chosen; the choice of all, and of one document. */
	issued: {
		question: 'Di mana dokumen Anda dikeluarkan?',
		hint: 'Anda dapat mengubahnya untuk setiap dokumen. Pilihan ini tetap di perangkat ini.',
		choose: 'Pilih negara atau wilayah',
		one: 'Negara yang mengeluarkan: {document}',
		in: 'jika dikeluarkan di',
		noScript: 'Cari negaranya dalam daftar di bawah.',
		failed: 'Daftar tidak dapat dimuat. Periksa sambungan internet Anda, lalu muat ulang halaman ini.',
	},
	columns: {
		ready: 'Siap',
		document: 'Dokumen',
		step: 'Langkah',
		from: 'Dari',
		proof: 'Bukti keaslian',
		proofShort: 'Bukti',
		age: 'Batas umur',
		time: 'Kapan',
	},
	cases: 'Hanya dalam keadaan tertentu',
	also: 'Apa lagi yang diminta teksnya',
	proofs: {
		original: 'Yang asli',
		pledge: 'Surat pernyataan',
		translation: 'Terjemahan bahasa Mandarin',
		'not-published': 'Kami tidak menemukan aturannya',
		byCountry: 'Apostille atau legalisasi, menurut negara',
	},
	age: 'paling lama {months, plural, other {# bulan}}',
	fair: 'dibaca sebagian atau dari pihak kedua',
	ready: '{count, plural, =0 {Belum ada yang siap} other {# dari {all} siap}}',
	saved: 'Centang dan negara hanya disimpan di perangkat ini.',
	clear: 'Hapus semua centang dan negara',
	print: 'Cetak daftar ini',
	plan: 'Rencana dengan tanggal',
	states: {
		apostille: {
			name: 'Apostille saja',
			text: 'Satu sertifikat dari kantor di negara yang mengeluarkan dokumen. {count, plural, other {# negara}}, misalnya {example}. Kantor di Tiongkok mungkin masih meminta lebih: tanyakan bentuk, umur, dan terjemahan yang diinginkan.',
			list: 'Apostille: semua negara',
		},
		legalisation: {
			name: 'Legalisasi',
			text: 'Lebih dulu kantor di negara itu, lalu kedutaan besar atau konsulat Tiongkok di sana. {count, plural, other {# negara}}, misalnya {example}.',
			list: 'Legalisasi: semua negara',
		},
		ask: {
			name: 'Tanyakan dulu',
			text: 'Kami tidak dapat memastikannya. Tanyakan ke kedutaan Tiongkok di sana sebelum Anda membayar apa pun. {count, plural, other {# tempat}}, misalnya {example}.',
			list: 'Tanyakan dulu: semua tempat',
		},
	} satisfies Record<
		CertificationState,
		{ readonly name: string; readonly text: string; readonly list: string }
	>,
	/** The lists by country. */
	since: 'Berlaku dengan Tiongkok sejak {day}',
	notMember: 'Tidak ada dalam daftar mana pun yang kami baca',
	listRead:
		'Terakhir dibaca pada {day}. Saat itu satu negara lagi akan bergabung, jadi satu entri akan segera berubah.',
	askK: 'Tanyakan ke kedutaan besar atau konsulat Tiongkok tempat Anda akan mengajukan sebelum Anda membayar cap atau terjemahan.',
	figures: {
		title: 'Waktu dan biaya',
		lead: 'Angka ini mungkin sudah berubah sejak kami membacanya.',
		/** On paper, where the sources are left out. */
		paper: 'Dibaca pada {day}. Mungkin sudah berubah sejak itu.',
		what: 'Apa',
		figure: 'Waktu atau biaya',
		read: 'Dibaca',
		readOn: '{day}, {source}',
		none: 'tidak ditemukan',
		free: 'tanpa biaya',
		CNY: '{amount} yuan Tiongkok',
		USD: '{amount} dolar AS',
		'working days': '{count, plural, other {# hari kerja}}',
		years: '{count, plural, other {# tahun}}',
		'days before the end': '{count, plural, other {# hari}} sebelum berakhir',
		until: 'sampai {day}',
		noneForK: 'Kami tidak menemukan biaya, jumlah hari, maupun lama tinggal untuk visa K.',
	},
	where: { title: 'Tempat mengajukan dan tempat bertanya' },
	sourcesTitle: 'Sumber:',
}
