import type { HeadingWords } from './heading-words'

/** Indonesian, and what people write in Malay as well. */
export const id: HeadingWords = {
	id: 'no. pelamar|nomor pelamar|kode kandidat|ID kandidat|no. kandidat|kode pelamar|no. karyawan|ID pelamar|no pelamar|nomor kandidat|no. registrasi|nomor registrasi|no. referensi|kode referensi|no. peserta|nomor karyawan|NIM',
	name: 'nama lengkap|nama kandidat|nama pelamar|nama calon|nama penuh|nama karyawan|nama calon karyawan|nama sesuai paspor|nama peserta|kandidat|pelamar|nama (sesuai paspor)|nama mahasiswa',
	shortName: 'nama',
	firstName: 'nama depan',
	lastName: 'nama belakang|nama keluarga|marga',
	email: 'alamat email|surel|alamat surel|e-mel|email pelamar|email|alamat e-mail|email kandidat',
	birthDate: 'tanggal lahir|tgl lahir|tgl. lahir|tarikh lahir|tahun lahir|tanggal kelahiran|TTL (tanggal)',
	nationalities:
		'kewarganegaraan|warga negara|kebangsaan|warganegara|negara asal paspor|kewarganegaraan pelamar|kewarganegaraan (sesuai paspor)|negara paspor|WNI/WNA|status kewarganegaraan',
	age: 'usia|umur|usia (tahun)|umur (tahun)|usia saat ini|umur saat ini|usia kandidat',
	highestDegree:
		'pendidikan terakhir|pendidikan|jenjang pendidikan|tingkat pendidikan|ijazah terakhir|pendidikan tertinggi|jenjang|kelulusan|taraf pendidikan|gelar|gelar terakhir|ijazah|pendidikan (terakhir)|jenjang pendidikan terakhir|jenjang terakhir|tingkat pendidikan terakhir|gelar tertinggi|gelar akademik',
	degreeField:
		'jurusan|program studi|prodi|bidang studi|jurusan pendidikan|bidang pengajian|jurusan kuliah|bidang ilmu|jurusan/prodi|jurusan / program studi|bidang gelar|spesialisasi|konsentrasi',
	experienceYears:
		'pengalaman kerja|pengalaman|lama pengalaman|pengalaman kerja (tahun)|lama bekerja|masa kerja|tahun pengalaman|pengalaman (tahun)|pengalaman bekerja|lama pengalaman kerja|lama kerja|pengalaman terkait|pengalaman kerja terkait|total pengalaman|tahun kerja|jumlah tahun pengalaman|lama pengalaman (tahun)|pengalaman kerja relevan',
	chineseLevel:
		'level HSK|tingkat HSK|sertifikat HSK|HSK level|skor HSK|kemampuan bahasa Mandarin (HSK)|bahasa Mandarin (HSK)|bahasa Mandarin|bhs. Mandarin|bhs Mandarin|kemampuan Mandarin|level Mandarin|HSK|tingkat bahasa Mandarin|tingkat Mandarin|bahasa Tionghoa|Mandarin (HSK)|Mandarin|sertifikat bahasa Mandarin|bahasa Cina',
	languages:
		'bahasa|kemampuan bahasa|bahasa yang dikuasai|bahasa asing|penguasaan bahasa|kemampuan berbahasa|keterampilan bahasa|bahasa dan level|bahasa (tingkat)|bahasa & tingkat|bahasa dan tingkat|bahasa lain|kemampuan berbahasa asing|bahasa asing yang dikuasai|kecakapan bahasa|bahasa/level',
	annualPayCny: 'gaji per tahun (CNY)|gaji tahunan (CNY)|gaji per tahun (RMB)',
	payWithCurrency:
		'gaji per tahun|gaji tahunan|gaji setahun|penghasilan per tahun|gaji pokok per tahun|gaji kotor per tahun|gaji yang ditawarkan per tahun|gaji per tahun sebelum pajak|pendapatan per tahun|gaji/tahun',
	payWithPeriod: 'gaji|gaji yang ditawarkan|gaji ditawarkan|gaji pokok|gaji kotor|upah|kompensasi',
	jobOffer:
		'surat penawaran|penawaran kerja|surat penawaran kerja|offering letter|status penawaran|surat tawaran|tawaran kerja|status offering|offering|surat penawaran pekerjaan|tawaran|penawaran|surat penawaran (lisan/tertulis)|jenis penawaran|ada penawaran|status tawaran',
	targetMarkets:
		'pasar sasaran|pasar tujuan|negara tujuan pasar|target pasar|pasar ekspor|negara sasaran|negara tujuan|negara pasar|pasar|negara target|target negara|negara tujuan ekspor|pasar luar negeri',
	isicDivision:
		'industri|bidang usaha|sektor industri|jenis industri|industri perusahaan|sektor|bidang industri|kode industri|kode ISIC|ISIC|industri pemberi kerja|bidang usaha perusahaan|KBLI',
	canShowHealthCertificate:
		'surat keterangan sehat|surat sehat|MCU|medical check up|medical check-up|hasil MCU|surat dokter|pemeriksaan kesehatan|tes kesehatan|surat kesehatan|hasil pemeriksaan kesehatan|sertifikat kesehatan|surat keterangan kesehatan|surat keterangan dokter|medical check-up (MCU)|hasil medical check up',
	canShowNoCriminalRecord:
		'SKCK|surat keterangan catatan kepolisian|surat kelakuan baik|surat berkelakuan baik|SKKB|sijil kelakuan baik|SKCK (ada/tidak)|surat SKCK|surat keterangan tidak pernah dipidana|surat catatan kepolisian|police clearance',
	criminalRecord:
		'catatan kriminal|catatan kejahatan|catatan kepolisian|rekam jejak kriminal|pernah dipidana|riwayat kriminal|riwayat pidana|pernah dihukum|tidak pernah dipidana|catatan pidana',
	holdsProof:
		'ijazah tersedia|bukti ijazah|fotokopi ijazah|memiliki ijazah|bukti|dokumen pendukung|ijazah legalisir|ijazah asli|dokumen lengkap|bukti pendukung',
	monthsPerYear:
		'bulan di Tiongkok|bulan per tahun|bulan di Tiongkok per tahun|bulan kerja di Tiongkok|lama di Tiongkok (bulan)|bulan di China|bulan di Cina|jumlah bulan di Tiongkok',
	knowsCustoms:
		'adat istiadat|kenal adat setempat|memahami adat setempat|mengenal adat pasar|kenal budaya setempat|paham budaya setempat',
	knowsSocialNorms:
		'norma sosial|paham norma sosial|memahami norma sosial|etika setempat|paham etika setempat',
	consumerKnowledge:
		'pengetahuan konsumen|kenal pembeli|pengetahuan pembeli|memahami konsumen|kenal konsumen',
	marketNetworks:
		'jaringan|jejaring|relasi di pasar|jaringan di pasar|jaringan bisnis|kontak di pasar|koneksi di pasar',
	livedInMarket: 'pernah tinggal di sana|besar di sana|pernah tinggal di negara pasar|dibesarkan di sana',
	degreeInstitutionRenowned:
		'universitas ternama|kampus ternama|perguruan tinggi ternama|universitas terkenal|lulusan universitas ternama',
	teachesOrResearches: 'mengajar atau meneliti|dosen/peneliti|pengajar atau peneliti|mengajar/meneliti',
	degreeRelated: 'jurusan sesuai|jurusan sesuai pekerjaan|ijazah sesuai pekerjaan|linier dengan pekerjaan',
	plannedActivities:
		'tujuan kunjungan|tujuan perjalanan|rencana kegiatan|kegiatan di Tiongkok|maksud kunjungan',
	employerInMainland: 'pemberi kerja di Tiongkok|perusahaan di Tiongkok|perusahaan terdaftar di Tiongkok',
	employerHiresForeigners:
		'sponsor|sponsorship|bersedia mensponsori|mempekerjakan orang asing|bersedia mempekerjakan WNA',
	paidInMoney: 'dibayar uang|dibayar dengan uang|gaji uang|dibayar tunai',
	communicationPlan: 'rencana komunikasi',
	managementPlan: 'rencana manajemen|atasan yang ditunjuk|rencana pembinaan',
	occupationGroup:
		'kelompok pekerjaan|jenis pekerjaan|kategori pekerjaan|kelompok jabatan|KBJI|ISCO|kategori jabatan|profesi',
	workLocation: 'wilayah kerja|daerah kerja|lokasi kerja (wilayah)',
	designWork: 'ikut desain|pekerjaan desain|terlibat dalam desain',
	productionWork: 'ikut produksi|pekerjaan produksi|terlibat dalam produksi',
	localCouldDo: 'bisa dikerjakan orang lokal|bisa diisi tenaga lokal',
	acceptsStaffRules: 'menerima aturan|menerima peraturan perusahaan|setuju peraturan perusahaan',
	permanentResident: 'izin tinggal tetap Tiongkok|kartu penduduk tetap Tiongkok',
	specialRoutes: 'jalur khusus',
}
