import type { PlanRowId } from '@/lib/visa-routes/plan'

/** A plan of the route with an employer, by day. */
export const datePlan = {
	plan: {
		title: 'Rencana dengan tanggal: jalur Z',
		lead: 'Hanya tanggal yang berasal dari suatu teks, atau dari dua tanggal yang Anda isi. Kebanyakan dari panduan Beijing; kota lain bisa berbeda.',
		days: { applies: 'Pemberi kerja mengajukan pada', enters: 'Anda masuk Tiongkok pada' },
		hint: 'Kosongkan tanggal yang belum Anda ketahui. Keduanya hanya disimpan di perangkat ini.',
		faults: {
			unreadable: 'Isi tanggal lengkap: hari, bulan, dan tahun.',
			far: 'Isi tanggal dari {first} sampai {last}.',
			order:
				'Anda akan masuk sebelum pemberi kerja dapat memperoleh surat pemberitahuan yang diperlukan visa Z. Isi tanggal setelah {day}.',
		},
		save: 'Tambahkan ke kalender (.ics)',
		none: 'Isi satu tanggal, lalu Anda dapat menambahkan tanggal-tanggalnya ke kalender.',
		/** Without JavaScript. */
		workOut: 'Hitung tanggalnya',
		/** In the calendar, on the day of the application. */
		toGet: 'Masih perlu disiapkan: {documents}',
		file: 'jalur-dan-tanggal',
		when: 'Kapan',
		what: 'Apa',
		source: 'Sumber',
		kinds: { by: 'paling lambat {day}', from: '{day} atau sesudahnya', between: '{day} sampai {last}' },
		own: 'Tanggal Anda',
		noDate: 'Tanggal belum diketahui',
		/** The rows: what is to be done, how the texts put it, and when, as long as no day is entered. */
		rows: {
			record: {
				what: 'Dapatkan surat bebas catatan kriminal',
				how: 'Paling lama berumur {months} bulan saat pemberi kerja mengajukan. Jika perlu apostille atau legalisasi, sediakan waktu untuk itu.',
				relative: 'paling lama {months} bulan sebelum pengajuan',
			},
			medical: {
				what: 'Dapatkan surat keterangan sehat',
				how: 'Paling lama berumur {months} bulan saat pemberi kerja mengajukan. Sebelum Anda masuk, pemberi kerja boleh membuat surat pernyataan.',
				relative: 'paling lama {months} bulan sebelum pengajuan',
			},
			photo: {
				what: 'Buat pas foto',
				how: 'Paling lama berumur {months} bulan saat pemberi kerja mengajukan.',
				relative: 'paling lama {months} bulan sebelum pengajuan',
			},
			applies: {
				what: 'Pemberi kerja mengajukan surat pemberitahuan izin kerja',
				relative: 'tanggal belum diisi',
			},
			decision: {
				what: 'Pemeriksaan awal, penerimaan, keputusan',
				how: '{check}, {accept}, dan {decide} hari kerja. Hari libur nasional tidak dihitung di sini; jika ada, keputusannya lebih lambat.',
				relative: 'setelah pengajuan: {days, plural, other {# hari kerja}}',
			},
			enters: { what: 'Anda masuk dengan visa Z', relative: 'tanggal belum diisi' },
			register: {
				what: 'Laporkan tempat Anda menginap',
				how: 'Dalam 24 jam.',
				relative: 'setelah masuk: 24 jam',
			},
			residence: {
				what: 'Ajukan izin tinggal jenis kerja',
				how: 'Dalam 30 hari setelah masuk. Jangan tunggu hari terakhir: jika hari masuk ikut dihitung, waktunya habis sehari lebih awal.',
				relative: 'setelah masuk: 30 hari',
			},
			extend: {
				what: 'Ajukan perpanjangan izin kerja',
				how: '120 sampai 30 hari sebelum berakhir, jika izin diberikan untuk {years, plural, other {# tahun}} sejak masuk, masa terlama untuk kelas {class}.',
				relative: '120 sampai 30 hari sebelum izin berakhir',
			},
			kVisa: {
				what: 'Visa K',
				how: 'Kami tidak menemukan lama proses, masa berlaku, atau biaya resmi.',
				relative: 'Tanggal belum diketahui',
			},
			review: {
				what: 'Anda bekerja dengan baik, dan penolakan di dalam perusahaan tidak menghalangi Anda',
				how: 'Artikel itu menyatakan bahwa jika tidak, visanya gugur. Kami tidak menemukan teks terbitan yang mengatakan demikian.',
				relative: 'Pada setiap peninjauan',
			},
		} satisfies Record<
			PlanRowId,
			{ readonly what: string; readonly how?: string; readonly relative: string }
		>,
	},
}
