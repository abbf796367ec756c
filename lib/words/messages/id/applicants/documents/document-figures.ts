import type { AskReason } from '@/lib/law/documents/apostille'
import type { FeeId, PlaceId, TimeId } from '@/lib/law/documents/figures'
import type { DocumentSourceId } from '@/lib/law/documents/sources'

type Figure = { readonly what: string; readonly note?: string }

/** Fees, times and places; why a country is not placed; the sources of all of it by their short names. */
export const documentFigures = {
	fees: {
		'residence-under-1': { what: 'Izin tinggal, kurang dari 1 tahun' },
		'residence-1-3': { what: 'Izin tinggal, 1 sampai kurang dari 3 tahun' },
		'residence-3-5': { what: 'Izin tinggal, 3 sampai 5 tahun' },
		'residence-change': { what: 'Perubahan izin tinggal' },
		'permanent-apply': { what: 'Penduduk tetap, permohonan' },
		'permanent-card': { what: 'Penduduk tetap, kartu' },
		'visa-us': {
			what: 'Visa biasa untuk warga AS, di Amerika Serikat',
			note: 'Pengumumannya tidak menyebut visa K.',
		},
		'visa-r': { what: 'Visa R (kelas A)', note: 'Layanan kilat juga gratis.' },
		k: { what: 'Biaya visa K' },
		permit: { what: 'Biaya izin kerja' },
	} satisfies Record<FeeId, Figure>,
	times: {
		'employer-registration': { what: 'Pendaftaran pemberi kerja' },
		'pre-check': { what: 'Pemeriksaan awal dokumen', note: 'Untuk kelas A, satu hari kerja.' },
		acceptance: { what: 'Penerimaan setelah pemeriksaan awal' },
		decision: { what: 'Keputusan atas izin baru' },
		'decision-extension': { what: 'Keputusan atas perpanjangan atau pembatalan' },
		'valid-b': { what: 'Izin kelas B, paling lama' },
		'valid-a': { what: 'Izin kelas A, paling lama' },
		'valid-graduate': {
			what: 'Izin pertama untuk lulusan baru',
			note: 'Kami belum membaca bagian itu dalam pemberitahuannya.',
		},
		'file-from': { what: 'Perpanjangan: paling cepat' },
		'file-to': { what: 'Perpanjangan: paling lambat' },
		'k-days': { what: 'Visa K: lama proses, masa berlaku, lama tinggal' },
	} satisfies Record<TimeId, Figure>,
	places: {
		employer: { what: 'Izin kerja: pemberi kerja Anda yang mengajukan', where: 'Daring, di {site}' },
		k: {
			what: 'Visa K',
			where:
				'Kedutaan besar dan konsulat Tiongkok. Rinciannya akan ada di situs web mereka; kami tidak menemukannya. Tidak ada teks yang mengatakan apakah Anda dapat mengajukan di Hong Kong atau Makau.',
		},
		z: {
			what: 'Visa Z',
			where:
				'Kedutaan besar atau konsulat Tiongkok di tempat Anda tinggal, atau kantor kementerian luar negeri Tiongkok di Hong Kong dan Makau',
		},
		'ask-immigration': { what: 'Pertanyaan tentang masuk dan tinggal, di Tiongkok', where: '12367' },
		'ask-labour': { what: 'Pertanyaan tentang izin, di Tiongkok', where: '12333' },
	} satisfies Record<PlaceId, { readonly what: string; readonly where: string }>,
	asks: {
		territory:
			'Kami tidak membaca sumber untuk tempat ini. Tanyakan ke kedutaan Tiongkok di negara yang membawahinya.',
		'not-placed': 'Tidak ada sumber yang kami baca yang menggolongkannya. Tanyakan dulu.',
		mainland: 'Dokumen dari Tiongkok daratan tidak perlu apa-apa lagi: tunjukkan yang asli.',
		'hong-kong':
			'Untuk izin kerja, Beijing meminta notaris di sana, atau pemeriksaan gelar dari Tiongkok daratan. Ada ulasan yang mengatakan bahwa Hong Kong dan Tiongkok daratan tidak saling memakai apostille; kami tidak membaca halaman resmi tentang itu. Tanyakan ke dinas tenaga kerja.',
		macao:
			'Untuk izin kerja, Beijing meminta notaris di sana, atau pemeriksaan gelar dari Tiongkok daratan. Ada ulasan yang mengatakan bahwa Makau dan Tiongkok daratan tidak saling memakai apostille; kami tidak membaca halaman resmi tentang itu. Tanyakan ke dinas tenaga kerja.',
		taiwan:
			'Untuk izin kerja, Beijing meminta notaris di sana, atau pemeriksaan gelar dari Tiongkok daratan. Tanyakan ke dinas tenaga kerja.',
		objection:
			'India menyatakan keberatan atas bergabungnya Tiongkok dalam Konvensi pada 8 September 2023. Kami tidak menemukan tanda bahwa keberatan itu ditarik. Bersiaplah untuk legalisasi, dan tanyakan dulu ke kedutaan Tiongkok.',
		'not-recognised':
			'Tiongkok menyatakan bahwa Konvensi tidak berlaku dengan negara yang tidak diakuinya. Tanyakan ke kedutaan Tiongkok.',
		algeria:
			'Konvensi berlaku di sana sejak 9 Juli 2026. Kami tidak menemukan halaman Tiongkok tentang itu: tanyakan ke kedutaan Tiongkok.',
		'viet-nam':
			'Konvensi berlaku di sana sejak 11 September 2026. Kami tidak menemukan halaman Tiongkok tentang itu: tanyakan ke kedutaan Tiongkok.',
	} satisfies Record<AskReason, string>,
	sources: {
		'answers-etnet': 'ET Net, memuat tanya jawab resmi',
		'apostille-bangladesh': 'Kedutaan Tiongkok di Bangladesh',
		'apostille-brazil-list': 'Daftar Dewan Kehakiman, Brasil',
		'apostille-canada': 'Kedutaan Tiongkok di Kanada',
		'apostille-depositary': 'Penyimpan Konvensi, Belanda',
		'apostille-gov-cn-2024': 'Portal pemerintah Tiongkok',
		'apostille-hcch-china': 'Konferensi Den Haag, tentang Tiongkok',
		'apostille-hcch-rwanda': 'Konferensi Den Haag, tentang Rwanda',
		'apostille-hcch-status': 'Konferensi Den Haag, tabel status',
		'apostille-jiangsu-2023': 'Provinsi Jiangsu, daftar tahun 2023',
		'apostille-mfa-2023': 'Kementerian luar negeri Tiongkok, 2023',
		'apostille-third-party': 'Kumpulan data firma hukum',
		'apostille-vanuatu': 'Kedutaan Tiongkok di Vanuatu',
		'beijing-guide': 'Panduan layanan Beijing',
		'card-2024': 'Kota Beijing, 2024',
		'classification-2017-b': 'Standar penggolongan 2017, kelas B',
		'decree-814': 'Dekret 814',
		'exit-entry-law': 'UU Keluar-Masuk',
		'fees-2004': 'Daftar harga tahun 2004',
		'fees-r': 'Berita tentang visa R',
		'fees-us-2025': 'Pengumuman biaya dari kedutaan, menurut berita',
		'graduates-2017': 'Pemberitahuan 3/2017',
		'graduates-2017-quota': 'Pemberitahuan 3/2017, dalam bahasa Inggris',
		'hk-mo-tw-2018': 'Pemberitahuan 53/2018',
	} satisfies Record<DocumentSourceId, string>,
}
