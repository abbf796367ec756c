/** Who stands in the table of persons at the edges of a rule set, and why. */
export const persons = {
	/** Base persons, from whom the others differ in a few answers. */
	bases: {
		'k-published': {
			graduate:
				'Insinyur berusia 29 tahun dengan gelar magister dari lembaga ternama. Hanya untuk tabel ini, kami menganggap ada batas usia resmi 18 sampai 45 tahun dan daftar resmi lembaga.',
			researcher:
				'Peneliti di lembaga ternama yang tidak bergelar. Hanya untuk tabel ini, kami menganggap ada batas usia resmi 18 sampai 45 tahun dan daftar resmi lembaga.',
		},
		article: {
			engineer:
				'Insinyur dari Nigeria dengan tawaran kerja tertulis, untuk mendesain bagi Nigeria dan Ghana.',
			manager:
				'Manajer dari Brasil dengan tawaran kerja tertulis di perdagangan besar, untuk pasar di negerinya, yang mengenal pembeli dari pengalaman pribadi.',
			technician:
				'Teknisi bergelar sarjana yang mengenal pembeli dari kuliah, dan selebihnya seperti insinyur itu.',
		},
		'work-permit': {
			'by-degree': 'Poinnya sedikit (40), tetapi bergelar sarjana dan punya dua tahun kerja.',
			'by-60-points': 'Tepat 60 poin, dan hanya sertifikat kejuruan.',
			'by-85-points': 'Tepat 85 poin, dengan gelar magister.',
		},
		h1b: {
			graduate:
				'Gelar magister yang berkaitan dengan pekerjaan itu, dan gaji yang lebih tinggi dari yang lazim.',
			practitioner: 'Tanpa gelar, tetapi punya dua belas tahun kerja yang terkait.',
		},
	},
	/** Why a person is in the table. */
	why: {
		'all-met': 'Semua syarat terpenuhi.',
		'not-enough': '“{label}: {answer}” tidak memenuhi syarat itu.',
		enough: '“{label}: {answer}” juga memenuhi syarat itu.',
		'settles-nothing': '“{label}: {answer}” belum cukup untuk menentukan.',
		'not-sure': '“{label}” masih terbuka, dan jawaban lain tidak menentukan.',
		at: '{label}: {answer}, tepat di batas.',
		below: '{label}: {answer}, sedikit di bawah batas {limit}.',
		above: '{label}: {answer}, sedikit di atas batas {limit}.',
		'not-published': 'Tanpa {parameter}, tidak ada yang dapat mengatakan apakah syarat itu terpenuhi.',
		'points-enough': '{label}: {answer}. Dengan {points, plural, other {# poin}} seluruhnya, itu pas cukup.',
		'points-short': '{label}: {answer}. Kurang satu dari {needed, plural, other {# poin}} yang diperlukan.',
		'points-open':
			'“{label}” masih terbuka: antara {low, number} dan {high, plural, other {# poin}} seluruhnya.',
		'other-way': 'Terpenuhi lewat jalur yang lain: “{label}: {answer}”.',
		'no-way': 'Dengan “{label}: {answer}”, tidak ada jalur yang lengkap.',
		'one-entry': '{label}: {answer}. Satu entri dalam daftar yang menentukan.',
		'never-decides':
			'“{label}: {answer}” tidak memenuhi syarat itu, tetapi syarat itu tidak pernah menentukan hasil.',
	},
}
