import type { OperatorMessages } from '@/lib/words/types/message-types'
import { form } from './form'

/** What a condition asks of an answer, as clauses of a sentence, and its opposite; by the operator of the test. */
export const operators = {
	yes: {
		degreeRelated: {
			yes: 'bidang gelar Anda berkaitan langsung dengan pekerjaan itu',
			no: 'bidang gelar Anda tidak berkaitan langsung dengan pekerjaan itu',
		},
		degreeInstitutionRenowned: {
			yes: 'gelar Anda dari universitas atau lembaga penelitian ternama',
			no: 'gelar Anda bukan dari universitas atau lembaga penelitian ternama',
		},
		postInstitutionRenowned: {
			yes: 'Anda mengajar atau meneliti di lembaga ternama',
			no: 'Anda tidak mengajar atau meneliti di lembaga ternama',
		},
		teachesOrResearches: {
			yes: 'Anda mengajar atau meneliti sains, teknologi, teknik, atau matematika',
			no: 'Anda tidak mengajar atau meneliti sains, teknologi, teknik, atau matematika',
		},
		knowsCustoms: {
			yes: 'Anda mengenal kebiasaan di pasar sasaran Anda',
			no: 'Anda tidak mengenal kebiasaan di pasar sasaran Anda',
		},
		knowsSocialNorms: {
			yes: 'Anda dapat memberi tahu rekan kerja apa yang sopan dan apa yang tabu di pasar sasaran Anda',
			no: 'Anda tidak dapat memberi tahu rekan kerja apa yang sopan dan apa yang tabu di pasar sasaran Anda',
		},
		livedInMarket: {
			yes: 'Anda melewati sebagian masa kecil atau remaja di pasar sasaran Anda',
			no: 'Anda tidak melewati masa kecil atau remaja di pasar sasaran Anda',
		},
		acceptsStaffRules: {
			yes: 'Anda menerima aturan kerja yang sama dengan rekan-rekan Anda',
			no: 'Anda tidak menerima aturan kerja yang sama dengan rekan-rekan Anda',
		},
		holdsProof: {
			yes: 'Anda memiliki surat yang membuktikan gelar atau posisi Anda',
			no: 'Anda tidak memiliki surat yang membuktikan gelar atau posisi Anda',
		},
		canShowHealthCertificate: {
			yes: 'Anda dapat menunjukkan surat keterangan sehat',
			no: 'Anda tidak dapat menunjukkan surat keterangan sehat',
		},
		canShowNoCriminalRecord: {
			yes: 'Anda dapat menunjukkan surat bebas catatan kriminal',
			no: 'Anda tidak dapat menunjukkan surat bebas catatan kriminal',
		},
		employerInMainland: {
			yes: 'pemberi kerja terdaftar di Tiongkok daratan',
			no: 'pemberi kerja tidak terdaftar di Tiongkok daratan',
		},
		employerHiresForeigners: {
			yes: 'pemberi kerja bersedia mempekerjakan orang asing untuk pekerjaan ini',
			no: 'pemberi kerja tidak bersedia mempekerjakan orang asing untuk pekerjaan ini',
		},
		paidInMoney: {
			yes: 'gaji Anda akan dibayar dengan uang',
			no: 'gaji Anda tidak akan dibayar dengan uang',
		},
		communicationPlan: {
			yes: 'ada rencana tentang cara Anda dan tim berkomunikasi',
			no: 'tidak ada rencana tentang cara Anda dan tim berkomunikasi',
		},
		managementPlan: {
			yes: 'ada atasan yang jelas namanya dan punya rencana untuk pekerjaan Anda',
			no: 'tidak ada atasan yang jelas namanya dan punya rencana untuk pekerjaan Anda',
		},
		needsSpecificDegree: {
			yes: 'pekerjaan itu biasanya memerlukan gelar di bidang tertentu',
			no: 'pekerjaan itu biasanya tidak memerlukan gelar di bidang tertentu',
		},
		servesUpgrading: {
			yes: 'pekerjaan itu membantu memperbaiki produk atau produksi pemberi kerja',
			no: 'pekerjaan itu tidak membantu memperbaiki produk atau produksi pemberi kerja',
		},
		specificGap: {
			yes: 'pemberi kerja dapat menyebut keahlian yang belum ada dalam timnya sekarang',
			no: 'pemberi kerja tidak dapat menyebut keahlian yang belum ada dalam timnya sekarang',
		},
		searchedAtHome: {
			yes: 'pemberi kerja sudah mencari keahlian ini di antara orang yang sudah ada di Tiongkok',
			no: 'pemberi kerja belum mencari keahlian ini di antara orang yang sudah ada di Tiongkok',
		},
		headcountOnly: {
			yes: 'kekurangan tenaga adalah satu-satunya alasan pekerjaan itu dibuka',
			no: 'kekurangan tenaga bukan satu-satunya alasan pekerjaan itu dibuka',
		},
		designWork: { yes: 'Anda akan ikut dalam desain', no: 'Anda tidak akan ikut dalam desain' },
		productionWork: { yes: 'Anda akan ikut dalam produksi', no: 'Anda tidak akan ikut dalam produksi' },
		namesMisfit: {
			yes: 'Anda dapat menyebut perubahan produk yang dibutuhkan pasar sasaran Anda',
			no: 'Anda tidak dapat menyebut perubahan produk yang dibutuhkan pasar sasaran Anda',
		},
		coreRnd: {
			yes: 'pekerjaan itu terutama R&D inti yang sudah dikerjakan insinyur di Tiongkok',
			no: 'pekerjaan itu bukan terutama R&D inti yang sudah dikerjakan insinyur di Tiongkok',
		},
		productionManagement: {
			yes: 'pekerjaan itu terutama mengelola produksi',
			no: 'pekerjaan itu bukan terutama mengelola produksi',
		},
		domesticSales: {
			yes: 'pekerjaan itu terutama menjual di dalam Tiongkok',
			no: 'pekerjaan itu bukan terutama menjual di dalam Tiongkok',
		},
		localCouldDo: {
			yes: 'kandidat yang sudah ada di Tiongkok dapat melakukan seluruh pekerjaan itu sama baiknya',
			no: 'tidak ada kandidat di Tiongkok yang dapat melakukan seluruh pekerjaan itu sama baiknya',
		},
		aimAbroad: {
			yes: 'pekerjaan itu mengejar sasaran di luar negeri yang dapat diukur',
			no: 'pekerjaan itu tidak mengejar sasaran di luar negeri yang dapat diukur',
		},
		marketEmerging: {
			yes: 'paling sedikit satu pasar sasaran Anda ada dalam daftar negara berkembang IMF (April 2026)',
			no: 'tidak satu pun pasar sasaran Anda ada dalam daftar negara berkembang IMF (April 2026)',
		},
		speaksMarketLanguage: {
			yes: 'Anda menguasai bahasa utama pasar seperti itu, cukup untuk bekerja atau lebih baik',
			no: 'Anda tidak menguasai bahasa utama pasar seperti itu, cukup untuk bekerja atau lebih baik',
		},
		chineseNationality: {
			yes: 'semua kewarganegaraan Anda Tiongkok',
			no: 'Anda tidak berkewarganegaraan Tiongkok',
		},
		permanentResident: {
			yes: 'Anda memegang Kartu Identitas Penduduk Tetap Warga Asing dari Tiongkok',
			no: 'Anda tidak memegang Kartu Identitas Penduduk Tetap Warga Asing dari Tiongkok',
		},
		hasMainlandNationality: {
			yes: 'salah satu kewarganegaraan Anda Tiongkok',
			no: 'tidak satu pun kewarganegaraan Anda Tiongkok',
		},
	},
	'one-of': {
		highestDegree: {
			yes: 'gelar tertinggi Anda adalah {options}',
			no: 'gelar tertinggi Anda bukan {options}',
		},
		degreeField: {
			yes: 'bidang gelar tertinggi Anda adalah {options}',
			no: 'bidang gelar tertinggi Anda bukan {options}',
		},
		chineseLevel: {
			yes: 'tingkat bahasa Mandarin Anda adalah {options}',
			no: 'tingkat bahasa Mandarin Anda bukan {options}',
		},
		consumerKnowledge: {
			yes: 'jawaban Anda tentang pembeli di pasar sasaran adalah {options}',
			no: 'jawaban Anda tentang pembeli di pasar sasaran bukan {options}',
		},
		marketNetworks: {
			yes: 'jawaban Anda tentang kenalan di pasar sasaran adalah {options}',
			no: 'jawaban Anda tentang kenalan di pasar sasaran bukan {options}',
		},
		jobOffer: {
			yes: 'jawaban Anda tentang tawaran kerja adalah {options}',
			no: 'jawaban Anda tentang tawaran kerja bukan {options}',
		},
		occupationGroup: { yes: 'jenis pekerjaannya adalah {options}', no: 'jenis pekerjaannya bukan {options}' },
		isicDivision: {
			yes: 'bidang usaha pemberi kerja adalah {options}',
			no: 'bidang usaha pemberi kerja bukan {options}',
		},
		workPlace: { yes: 'tempat bekerjanya adalah {options}', no: 'tempat bekerjanya bukan {options}' },
		workLocation: { yes: 'wilayah kerjanya adalah {options}', no: 'wilayah kerjanya bukan {options}' },
		industryKind: {
			yes: 'jenis bidang usahanya adalah {options}',
			no: 'jenis bidang usahanya bukan {options}',
		},
	},
	includes: {
		plannedActivities: {
			yes: 'rencana Anda di Tiongkok mencakup {option}',
			no: 'rencana Anda di Tiongkok tidak mencakup {option}',
		},
		background: { yes: '{option} sesuai dengan Anda', no: '{option} tidak sesuai dengan Anda' },
		specialRoutes: {
			yes: 'jalur {option} sesuai dengan Anda',
			no: 'jalur {option} tidak sesuai dengan Anda',
		},
		bridgeTasks: {
			yes: '{option} adalah bagian pekerjaan itu',
			no: '{option} bukan bagian pekerjaan itu',
		},
		nationalities: {
			yes: 'Anda memegang kewarganegaraan {option}',
			no: 'Anda tidak memegang kewarganegaraan {option}',
		},
		targetMarkets: {
			yes: 'pekerjaan Anda ditujukan untuk {option}',
			no: 'pekerjaan Anda tidak ditujukan untuk {option}',
		},
	},
	'not-empty': {
		plannedActivities: {
			yes: 'Anda merencanakan paling sedikit satu kegiatan dalam daftar',
			no: 'Anda tidak merencanakan satu pun kegiatan dalam daftar',
		},
		background: {
			yes: 'paling sedikit satu latar belakang yang memberi poin sesuai dengan Anda',
			no: 'tidak ada latar belakang yang memberi poin yang sesuai dengan Anda',
		},
		specialRoutes: {
			yes: 'paling sedikit satu jalur khusus sesuai dengan Anda',
			no: 'tidak ada jalur khusus yang sesuai dengan Anda',
		},
		bridgeTasks: {
			yes: 'paling sedikit satu tugas yang menghubungkan perusahaan dengan pasar adalah bagian pekerjaan itu',
			no: 'tidak satu pun tugas yang menghubungkan perusahaan dengan pasar adalah bagian pekerjaan itu',
		},
	},
	'names-way': {
		yes: 'salah satu jalur ini benar tentang Anda, dan instansi berwenang menerimanya: {options}',
		no: 'tidak satu pun jalur ini benar tentang Anda: {options}',
	},
	declares: {
		yes: 'Anda menyatakan memegang Kartu Identitas Penduduk Tetap Warga Asing dari Tiongkok',
		no: 'Anda tidak menyatakan memegang Kartu Identitas Penduduk Tetap Warga Asing dari Tiongkok',
	},
	'declares-way': {
		yes: 'instansi berwenang menerima bahwa ini benar tentang Anda: {option}',
		no: 'ini tidak benar tentang Anda: {option}',
	},
	'leaves-open': {
		yes: 'instansi berwenang menetapkan bagaimana {subject} dinilai di sini',
		no: 'instansi berwenang tidak menetapkan bagaimana {subject} dinilai di sini',
	},
	'at-least': { yes: '{subject} tidak kurang dari {limit}', no: '{subject} kurang dari {than}' },
	'at-most': { yes: '{subject} tidak lebih dari {limit}', no: '{subject} lebih dari {than}' },
	'more-than': { yes: '{subject} lebih dari {than}', no: '{subject} tidak lebih dari {limit}' },
	published: {
		yes: '{parameter} sudah diterbitkan',
		no: 'kami tidak menemukan teks resmi yang memuat {parameter}',
	},
	'points-at-least': {
		yes: 'Anda mencapai paling sedikit {limit} poin dalam tabel poin',
		no: 'Anda mencapai kurang dari {limit} poin dalam tabel poin',
	},
	numbers: {
		age: 'usia Anda',
		experienceYears: 'pengalaman kerja Anda yang terkait',
		annualPayCny: 'gaji Anda setahun sebelum pajak',
		similarStaffPayCny: 'gaji setahun orang lain dengan pekerjaan yang sama',
		prevailingPayCny: 'gaji setahun yang lazim untuk pekerjaan ini di daerah itu',
		localAveragePayCny: 'gaji rata-rata setahun pada tahun lalu di kota tempat bekerja',
		monthsPerYear: 'waktu kerja Anda di Tiongkok',
		provincialBonus: 'jumlah poin tambahan dari provinsi',
	},
	subjects: { age: 'usia Anda', canShowNoCriminalRecord: 'catatan kriminal Anda' },
	than: form.units,
	option: '“{option}”',
	open: '{options} belum cukup untuk menentukan',
	'parameter-limit': '{parameter} (angka resmi tidak ditemukan)',
	'times-limit': '{times} kali {subject}',
	and: '{first}, dan {second}',
	or: '{first}, atau {second}',
	either: 'paling sedikit satu dari ini benar: {clauses}',
} satisfies OperatorMessages
