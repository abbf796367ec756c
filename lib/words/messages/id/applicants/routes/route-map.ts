import type { LaneId, StationId } from '@/lib/visa-routes/lanes'

/** The map of the routes, and where a person is on each. */
export const routeMap = {
	title: 'Jalur dan tanggal',
	description: 'Jalur K, R, dan Z, posisi Anda di setiap jalur, dan rencana dengan tanggal.',
	lead: 'Tiga jalur, dan posisi Anda di setiap jalur. Garis penuh ada dalam teks yang kami baca; garis putus-putus tidak.',
	back: 'Kembali ke hasil',
	documents: 'Dokumen untuk setiap jalur',
	/** Where no law concerns the person. */
	notNeeded: {
		first: 'Anda tidak memerlukan visa maupun izin kerja.',
		text: 'Tidak satu pun jalur ini untuk Anda.',
	},
	here: 'Anda di sini',
	best: 'Jalur terbaik Anda',
	picture: {
		title: 'Peta jalur',
		lane: '{lane}: {stations}. Posisi Anda: {here}.',
		end: 'Jalur R dan Z berlanjut ke izin kerja dan izin tinggal. Dari visa K hanya garis putus-putus yang menuju ke sana.',
		branch: 'kelas A mungkin dapat mengajukan di Tiongkok; kelas B: tanyakan dulu (tafsiran kami)',
	},
	lanes: {
		k: {
			name: 'Visa K',
			short: 'tanpa pemberi kerja',
			title: 'Visa K, tanpa pemberi kerja',
			acts: 'Tidak ada.',
			work: 'Kami tidak menemukan teks yang memberi hak itu; perlu izin kerja dan izin tinggal jenis kerja. Tafsiran kami: dengan kelas A Anda mungkin dapat mengajukannya di dalam Tiongkok. Dengan kelas B, tanyakan dulu ke 12333.',
		},
		r: {
			name: 'Visa R',
			short: 'talenta tingkat tinggi',
			title: 'Visa R, untuk kelas A',
			acts: 'Lembaga pengundang mengajukan surat konfirmasi.',
			work: 'Kedua izin juga diperlukan. Di Beijing, pemegang visa R boleh mengajukan izin kerja di dalam Tiongkok.',
		},
		z: {
			name: 'Visa Z',
			short: 'dengan pemberi kerja',
			title: 'Visa Z, dengan izin',
			acts: 'Pemberi kerja mengajukan surat pemberitahuan izin kerja.',
			work: 'Inilah jalur yang biasa menuju pekerjaan bergaji.',
		},
		residence: {
			name: 'Menetap',
			short: 'dengan kedua izin',
			title: 'Menetap, dengan kedua izin',
			acts: 'Pemberi kerja mengajukan izin kerja; Anda mengajukan izin tinggal.',
			work: 'Hanya dengan kedua izin.',
		},
	} satisfies Record<LaneId, unknown>,
	labels: {
		acts: 'Siapa yang harus bertindak di Tiongkok',
		stations: 'Jalurnya, selangkah demi selangkah',
		work: 'Pekerjaan bergaji',
	},
	stations: {
		proof: 'Bukti gelar atau posisi',
		embassy: 'Kedutaan besar atau konsulat',
		'k-visa': 'Visa K, masuk',
		activities: 'Pertukaran, bisnis, perusahaan sendiri',
		stay: 'Tinggal, menetap',
		'class-a': 'Kelas A',
		confirmation: 'Surat konfirmasi',
		'r-visa': 'Visa R',
		'r-entry': 'Masuk',
		offer: 'Tawaran kerja tertulis',
		notice: 'Surat pemberitahuan izin kerja',
		'z-visa': 'Visa Z',
		'z-entry': 'Masuk',
		permits: 'Izin kerja dan izin tinggal',
	} satisfies Record<StationId, string>,
	notes: {
		embassy: 'memutuskan soal visa',
		stay: 'akan diatur; kami tidak menemukan aturannya',
		confirmation: 'lembaga pengundang mengajukan',
		notice: 'pemberi kerja mengajukan',
		'z-entry': 'lapor dalam 24 jam',
		permits: 'ajukan izin tinggal dalam 30 hari',
	} satisfies Partial<Record<StationId, string>>,
	/** What the answers say about a station. */
	stands: {
		met: 'terpenuhi, menurut jawaban Anda',
		unmet: '{count, plural, other {# syarat tidak terpenuhi}}',
		unsettled: '{count, plural, other {# syarat belum ditetapkan}}',
		unknown: '{count, plural, other {# syarat belum diketahui}}',
		coming: 'tidak ditanyakan',
		verbal: 'tawaran Anda baru lisan',
		points: '{low, plural, other {# poin}}; perlu 85',
		interval: '{low} sampai {high} poin; perlu 85',
	},
	otherRoutes:
		'Gaji enam kali rata-rata setempat juga memenuhi kelas A. Ada juga hal yang tidak dapat diputuskan dengan pertanyaan, misalnya program talenta nasional.',
	notAsked: 'Beberapa pertanyaan tentang izin kerja belum ditanyakan.',
	ask: 'Periksa izin kerja juga',
}
