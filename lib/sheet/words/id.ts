import type { SheetVocabulary } from './sheet-vocabulary'

/** Indonesian, and what people write in Malay as well. */
export const id: SheetVocabulary = {
	yes: 'ya|iya|ada|sudah|sudah ada|bisa|boleh|bersedia|setuju|tersedia|punya|memiliki|benar|ok|oke|siap|betul|memenuhi syarat|sehat|fit',
	no: 'tidak|tidak bisa|tidak bersedia|tidak setuju|tidak punya|tidak memiliki|salah|tidak sehat|unfit|tidak memenuhi syarat|bukan',
	none: 'tanpa',
	unsure:
		'tidak tahu|belum tahu|belum pasti|kurang tahu|tidak yakin|saya tidak yakin|saya tidak tahu|entah|belum jelas|tidak jelas|ragu-ragu',
	promised:
		'belum|belum ada|menyusul|akan menyusul|dalam proses|sedang diproses|proses|sedang diurus|akan diurus|belum selesai|sedang dibuat|akan dikirim|nanti|nanti menyusul|dalam pengurusan|sedang diajukan|sudah diajukan',
	beforeCountry: 'warga negara|warganegara|kewarganegaraan|berkewarganegaraan|orang|WN',
	people: { ID: 'WNI|orang Indonesia' },
	countries: {
		AE: 'UEA|Emirat Arab',
		CN: 'RRT|RRC|Tiongkok|Cina|China',
		GB: 'Inggris|Inggris Raya',
		KR: 'Korea Selatan|Korsel',
		KP: 'Korea Utara|Korut',
		MM: 'Birma',
		NL: 'Belanda|Negeri Belanda',
		SA: 'Arab Saudi|Saudi',
		TL: 'Timor Leste|Timtim',
		US: 'AS|Amerika|Amerika Serikat',
		ZA: 'Afrika Selatan|Afsel',
	},
	degrees: {
		none: 'SMA|SMU|SMP|SD|SLTA|SLTP|SMA/sederajat|SMA sederajat|tidak sekolah|STPM|SPM',
		bachelor:
			'S1|S-1|S 1|sarjana|strata 1|strata satu|sarjana (S1)|S1 (sarjana)|S.Kom|S.T.|sarjana teknik|sarjana ekonomi|sarjana hukum|sarjana muda|ijazah sarjana muda',
		master: 'S2|S-2|S 2|magister|strata 2|strata dua|magister (S2)|S2 (magister)|pascasarjana S2',
		doctorate: 'S3|S-3|S 3|doktor|strata 3|doktor (S3)|S3 (doktor)|doktoral',
	},
	askedDegrees: [
		{
			words:
				'SMK|STM|SMEA|SMK/STM|SMK sederajat|SMA/SMK|D1|D2|D3|D-1|D-2|D-3|D I|D II|D III|DI|DII|DIII|diploma 1|diploma 2|diploma 3|diploma III|ahli madya|D3 (diploma)|sijil|vokasi|kejuruan',
			could: ['none', 'vocational'],
		},
		{
			words: 'mahasiswa|universitas|perguruan tinggi|kuliah|sarjana (belum lulus)|S1 (belum lulus)',
			could: ['none', 'bachelor'],
		},
		{ words: 'D4|D-4|D IV|DIV|diploma 4|sarjana terapan', could: ['vocational', 'bachelor'] },
		{ words: 'profesi|pascasarjana|insinyur|Ir.', could: ['bachelor', 'master'] },
	],
	subjects: {
		science:
			'fisika|kimia|biologi|geologi|geofisika|ilmu kimia|ilmu lingkungan|astronomi|mikrobiologi|biokimia',
		mathematics: 'matematika|statistika|statistik|matematika terapan',
		engineering:
			'teknik mesin|teknik sipil|teknik elektro|teknik listrik|listrik|teknik kimia|teknik industri|teknik pertambangan|teknik metalurgi|metalurgi|teknik material|teknik perkapalan|teknik lingkungan|teknik otomotif|otomotif|teknik geologi|teknik perminyakan|mekatronika|teknik mekatronika|teknik penerbangan|teknik tekstil|mesin|kelistrikan|kejuruteraan mekanikal|kejuruteraan awam|kejuruteraan elektrik',
		agriculture: 'pertanian|agronomi|kehutanan|perikanan|peternakan|agroteknologi|ilmu tanah|perkebunan',
		health: 'kedokteran|keperawatan|farmasi|kesehatan masyarakat|kebidanan|gizi|kedokteran gigi|fisioterapi',
		'social-science':
			'psikologi|sosiologi|ilmu politik|hubungan internasional|antropologi|jurnalistik|ilmu pemerintahan',
		'business-law':
			'akuntansi|manajemen|hukum|ilmu hukum|keuangan|perbankan|pemasaran|administrasi bisnis|administrasi niaga|manajemen bisnis|perpajakan|sekretaris|perakaunan',
		'arts-humanities':
			'sejarah|filsafat|sastra|sastra Inggris|sastra Cina|sastra Tiongkok|sastra Mandarin|bahasa Inggris|bahasa Mandarin|sastra Indonesia|seni|musik|seni rupa',
		education:
			'pendidikan|PGSD|keguruan|pendidikan bahasa Inggris|pendidikan guru|PAUD|pendidikan matematika',
		other: 'pariwisata|perhotelan|tata boga',
	},
	askedSubjects: [
		{
			words: 'ilmu komputer|informatika|teknik informatika|komputer|teknik komputer|rekayasa perangkat lunak',
			could: ['technology', 'science', 'engineering'],
		},
		{
			words: 'sistem informasi|teknologi informasi|manajemen informatika|TI|TIK|RPL|TKJ|multimedia',
			could: ['technology', 'engineering'],
		},
		{
			words:
				'elektronika|teknik|teknik pengelasan|pengelasan|las|teknik bangunan|energi terbarukan|logistik|IPA',
			could: ['engineering', 'technology', 'business-law'],
		},
		{
			words: 'desain|arsitektur|desain grafis|DKV|desain komunikasi visual|desain interior|tata busana',
			could: ['arts-humanities', 'engineering', 'technology'],
		},
		{
			words: 'ekonomi|ilmu ekonomi|ekonomi pembangunan|administrasi negara|ilmu komunikasi|komunikasi|IPS',
			could: ['social-science', 'business-law'],
		},
		{
			words: 'kedokteran hewan|teknik pertanian|teknologi pangan',
			could: ['agriculture', 'health', 'engineering'],
		},
	],
	jobOffer: {
		none: 'belum|belum ada|tidak ada|tidak|belum ditawarkan|belum ada penawaran',
		verbal: 'lisan|secara lisan|penawaran lisan|verbal',
		written:
			'tertulis|secara tertulis|sudah ditandatangani|ditandatangani|sudah tanda tangan|kontrak ditandatangani|sudah terkirim',
	},
	levels: {
		basic: 'dasar|pemula|tingkat dasar|pasif|permulaan|asas',
		working: 'menengah|tingkat menengah|pertengahan',
		fluent: 'lancar|fasih|sangat lancar|mahir sekali|fasih sekali',
		native: 'bahasa ibu|penutur asli|bahasa pertama|asli',
	},
	askedLevels: [
		{ words: 'cukup|sedang|baik|cukup baik|lumayan|percakapan|bisa|sederhana', could: ['basic', 'working'] },
		{
			words:
				'sangat baik|mahir|aktif|lanjutan|tingkat lanjut|baik sekali|profesional|aktif lisan dan tulisan',
			could: ['working', 'fluent'],
		},
	],
	years: 'tahun|thn|th|tahun pengalaman|tahun kerja',
	ages: 'tahun|thn|th',
	months: 'bulan|bln|bulan/tahun|bulan per tahun',
	pay: 'per tahun|/tahun|setahun|sebelum pajak|gross|kotor|yuan|RMB|CNY|yuan per tahun|yuan/tahun|pertahun|bruto',
	monthly: 'per bulan|/bulan|/bln|sebulan|perbulan|bulanan|per bln',
	thousands: 'ribu|rb',
	afterCountry: '(WNA)',
}
