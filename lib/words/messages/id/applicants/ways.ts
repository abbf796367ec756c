import type { AskOf } from '@/lib/law/ways/way-cards'
import type { OptionOf } from '@/rules/facts'

type WayTexts = {
	readonly [W in OptionOf<'specialRoutes'>]: {
		readonly what: string
		readonly asks: Readonly<Record<AskOf<W>, string>>
	}
}

/** The cards of the ways that an authority settles; they speak of nobody, since employers read them too. */
export const ways = {
	title: 'Jalur yang diputuskan instansi berwenang',
	lead: 'Jalur ini tidak dapat kami nilai dengan hitungan. Apa yang diminta teksnya adalah daftar untuk diperiksa satu per satu, bukan skor.',
	open: 'Jalur ini mungkin terbuka. Instansi berwenang yang memutuskan.',
	exempt: 'Mungkin izin kerja tidak diperlukan. Instansi berwenang yang memutuskan.',
	closed: 'Jawaban lain menutup jalur ini.',
	asks: 'Apa yang diminta teksnya',
	short: 'Jawabannya tidak memenuhi ini.',
	labels: { decides: 'Siapa yang memutuskan', ask: 'Tempat bertanya', source: 'Sumber' },
	decides: {
		permit: 'Kantor pemberi izin kerja di tempat kerja nanti',
		visa: 'Kedutaan besar atau konsulat Tiongkok yang memberi visa',
	},
	ask: {
		permit: '12333, dinas tenaga kerja di tempat kerja nanti',
		visa: 'Kedutaan besar atau konsulat Tiongkok; di Tiongkok 12367',
	},
	readOn: 'dibaca pada {date}',
	documents: 'Dokumen untuk setiap jalur',
	cards: {
		'talent-programme': {
			what: 'Kelas A untuk orang yang terpilih dalam program talenta negara, provinsi, atau kota besar. Tanpa batas usia, gelar, atau lama kerja.',
			asks: {
				chosen: 'Program itu sudah memilih orangnya; sekadar mendaftar belum cukup.',
				proof: 'Sertifikat dari program itu, atau daftarnya yang memuat nama orangnya.',
			},
		},
		achievement: {
			what: 'Kelas A untuk prestasi yang dikenal para ahli di seluruh dunia. Tanpa batas usia, gelar, atau lama kerja.',
			asks: {
				listed:
					'Prestasi itu ada dalam daftar standar: penghargaan besar, kursi di akademi nasional, tulisan di terbitan terbaik.',
				proof: 'Penghargaannya, atau bukti prestasinya.',
			},
		},
		'young-researcher': {
			what: 'Kelas A untuk orang muda yang meneliti setelah meraih gelar doktor.',
			asks: {
				age: 'Usia 40 tahun atau kurang.',
				doctorate: 'Gelar doktor.',
				postdoc:
					'Penelitian pascadoktoral di universitas di Tiongkok, atau di universitas terbaik di luar negeri.',
			},
		},
		graduate: {
			what: 'Izin kerja untuk lulusan berprestasi tanpa dua tahun pengalaman.',
			asks: {
				degree:
					'Gelar magister atau lebih tinggi, dari universitas di Tiongkok atau universitas ternama di luar negeri. Beberapa kota menerima gelar sarjana.',
				year: 'Lulus dalam satu tahun terakhir. Beberapa kota menerima dua tahun.',
				marks: 'Nilai 80 dari 100, atau B, atau lebih baik.',
				post: 'Pekerjaannya sesuai dengan jurusan.',
				pay: 'Pada umumnya, gaji tidak di bawah rata-rata setempat.',
				notice: 'Pemberi kerja mengiklankan pekerjaan itu di Tiongkok selama 30 hari.',
				quota: 'Masih ada tempat dalam kuota provinsi.',
				first: 'Izin pertama berlaku satu tahun.',
			},
		},
		'skill-certificate': {
			what: 'Kelas B untuk orang dengan sertifikat keahlian yang diakui di negara lain, atau keahlian yang langka.',
			asks: {
				certificate: 'Sertifikat tingkat ahli atau senior; kursus singkat tidak dihitung.',
				age: 'Pada umumnya usia 60 tahun atau kurang; instansi dapat melonggarkannya.',
			},
		},
		'senior-post': {
			what: 'Kelas A untuk posisi pimpinan dari jenis yang ada dalam daftar standar. Tanpa batas usia, gelar, atau lama kerja.',
			asks: {
				listed:
					'Posisi itu ada dalam daftar: manajer senior atau staf teknis senior di perusahaan menengah dan besar, profesor madya, dokter senior, orkestra terbaik.',
				contract: 'Kontraknya menyebut posisi itu.',
			},
		},
		founder: {
			what: 'Kelas A untuk pendiri perusahaan. Kami belum membaca teks bahasa Mandarin dari butir ini.',
			asks: {
				technology: 'Perusahaan yang dibangun di atas teknologi milik sendiri;',
				share:
					'atau kepemilikan paling sedikit 30% saham perusahaan, dengan modal 500.000 dolar AS yang ditanam dan stabil selama tiga tahun.',
				report: 'Laporan tentang modal yang disetor, paling lama berumur dua belas bulan.',
			},
		},
		'language-teacher': {
			what: 'Kelas B untuk pengajar bahasa.',
			asks: {
				tongue: 'Pada umumnya, bahasa ibu dari negara asalnya.',
				degree: 'Gelar sarjana atau lebih tinggi.',
				years:
					'Dua tahun mengajar bahasa. Gelar di bidang pendidikan atau bahasa, izin mengajar, atau sertifikat mengajar bahasa dapat menggantikannya.',
				age: 'Pada umumnya usia 60 tahun atau kurang; instansi dapat melonggarkannya.',
			},
		},
		agreement: {
			what: 'Kelas B untuk orang yang dikirim berdasarkan perjanjian, proyek negara, atau kontrak jasa, dan untuk wakil perusahaan asing.',
			asks: {
				agreement: 'Perjanjian, kontrak, atau surat penugasannya.',
				posting: 'Jika perusahaan multinasional yang menugaskan: gelar sarjana dan dua tahun kerja.',
				age: 'Pada umumnya usia 60 tahun atau kurang; perjanjiannya dapat menyebut lain.',
			},
		},
		'quota-job': {
			what: 'Kelas C untuk pekerjaan berkuota, misalnya peserta magang muda, pekerja rumah tangga pemegang kelas A, perikanan laut lepas, dan kerja musiman.',
			asks: {
				listed: 'Dinas tenaga kerja menganggap pekerjaan itu salah satu jenis ini.',
				quota: 'Masih ada tempat dalam kuota.',
			},
		},
		'local-standard': {
			what: 'Sejak 2025 provinsi boleh membuka kelas A dan B untuk lebih banyak orang dan pekerjaan. Kami tidak menemukan daftar untuk 2026.',
			asks: {
				named: 'Daftar provinsi menyebut orang atau pekerjaan itu.',
				province: 'Pada umumnya daftar itu milik provinsi sendiri, sudah disetujui dan diterbitkan.',
			},
		},
		'short-task': {
			what: 'Izin kerja untuk satu tugas bersama mitra di Tiongkok, paling lama 90 hari.',
			asks: {
				task: 'Satu dari enam jenis tugas: bantuan teknis, penelitian, atau manajemen; latihan percobaan olahraga; film; peragaan busana; pertunjukan panggung; hal lain yang diterima dinas tenaga kerja.',
				days: 'Paling lama 90 hari.',
				contract: 'Kontrak kerja, kontrak proyek, atau perjanjian.',
				record: 'Surat pernyataan sendiri bahwa tidak ada catatan kriminal.',
				age: 'Di Beijing, usia 18 sampai 60 tahun.',
			},
		},
		'not-employment': {
			what: 'Beberapa kunjungan singkat bukan pekerjaan di Tiongkok: perlu visa, tetapi tidak perlu izin kerja.',
			asks: {
				kind: 'Satu dari enam jenis kunjungan: mesin yang dibeli; proyek hasil tender; tugas singkat di cabang perusahaan sendiri; pertandingan olahraga; bantuan tanpa bayaran; pertunjukan tanpa tanda dari kantor kebudayaan.',
				days: 'Paling lama 90 hari.',
				visa: 'Visa M, atau visa F untuk bantuan tanpa bayaran dan pertunjukan. Mana yang cocok, konsulat yang menentukan.',
			},
		},
	} satisfies WayTexts,
}
