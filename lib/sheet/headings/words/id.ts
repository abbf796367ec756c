import type { HeadingWords } from './heading-words'

/** Indonesian, and what people write in Malay as well. */
export const id: HeadingWords = {
	id: 'no. pelamar|nomor pelamar|kode kandidat|ID kandidat|no. kandidat|kode pelamar|no. karyawan|ID pelamar',
	name: 'nama lengkap|nama kandidat|nama pelamar|nama calon|nama penuh|nama karyawan|nama calon karyawan|nama sesuai paspor',
	shortName: 'nama',
	firstName: 'nama depan',
	lastName: 'nama belakang|nama keluarga',
	email: 'alamat email|surel|alamat surel|e-mel|email pelamar',
	birthDate: 'tanggal lahir|tgl lahir|tgl. lahir|tarikh lahir',
	nationalities:
		'kewarganegaraan|warga negara|kebangsaan|warganegara|negara asal paspor|kewarganegaraan pelamar',
	age: 'usia|umur|usia (tahun)|umur (tahun)|usia saat ini',
	highestDegree:
		'pendidikan terakhir|pendidikan|jenjang pendidikan|tingkat pendidikan|ijazah terakhir|pendidikan tertinggi|jenjang|kelulusan|taraf pendidikan|gelar|gelar terakhir|ijazah',
	degreeField: 'jurusan|program studi|prodi|bidang studi|jurusan pendidikan|bidang pengajian|jurusan kuliah',
	experienceYears:
		'pengalaman kerja|pengalaman|lama pengalaman|pengalaman kerja (tahun)|lama bekerja|masa kerja|tahun pengalaman|pengalaman (tahun)|pengalaman bekerja|lama pengalaman kerja',
	chineseLevel:
		'level HSK|tingkat HSK|sertifikat HSK|HSK level|skor HSK|kemampuan bahasa Mandarin (HSK)|bahasa Mandarin (HSK)|bahasa Mandarin|bhs. Mandarin|bhs Mandarin|kemampuan Mandarin|level Mandarin',
	languages:
		'bahasa|kemampuan bahasa|bahasa yang dikuasai|bahasa asing|penguasaan bahasa|kemampuan berbahasa|keterampilan bahasa|bahasa dan level',
	annualPayCny: 'gaji per tahun (CNY)|gaji tahunan (CNY)|gaji per tahun (RMB)',
	payWithCurrency: 'gaji per tahun|gaji tahunan|gaji setahun|penghasilan per tahun',
	payWithPeriod: 'gaji|gaji yang ditawarkan|gaji ditawarkan',
	jobOffer:
		'surat penawaran|penawaran kerja|surat penawaran kerja|offering letter|status penawaran|surat tawaran|tawaran kerja|status offering|offering|surat penawaran pekerjaan',
	targetMarkets: 'pasar sasaran|pasar tujuan|negara tujuan pasar|target pasar|pasar ekspor|negara sasaran',
	isicDivision: 'industri|bidang usaha|sektor industri|jenis industri|industri perusahaan',
	canShowHealthCertificate:
		'surat keterangan sehat|surat sehat|MCU|medical check up|medical check-up|hasil MCU|surat dokter|pemeriksaan kesehatan|tes kesehatan|surat kesehatan|hasil pemeriksaan kesehatan',
	canShowNoCriminalRecord:
		'SKCK|surat keterangan catatan kepolisian|surat kelakuan baik|surat berkelakuan baik|SKKB|sijil kelakuan baik',
	criminalRecord:
		'catatan kriminal|catatan kejahatan|catatan kepolisian|rekam jejak kriminal|pernah dipidana|riwayat kriminal',
	holdsProof: 'ijazah tersedia|bukti ijazah|fotokopi ijazah|memiliki ijazah',
}
