/** What Chinese sources say in their own words, translated, and how the words were read. */
export const quotations = {
	title: 'Kata-kata aslinya',
	read: {
		official: 'Dibaca di halaman resmi, terakhir dilihat pada {date}',
		original: 'Dibaca dalam teksnya sendiri, terakhir dilihat pada {date}',
		copy: 'Dibaca dari salinan, terakhir dilihat pada {date}',
		quotation: 'Dibaca dari kutipan di {host}, terakhir dilihat pada {date}',
	},
	texts: {
		'k-published': {
			'foreign-national':
				'(6) Visa K: diberikan kepada talenta muda asing di bidang ilmu pengetahuan dan teknologi yang masuk Tiongkok.',
			young:
				'Persyaratan khusus hanya ada untuk usia, dan untuk latar belakang pendidikan atau pengalaman kerja.',
			'talent-route':
				'Diberikan kepada talenta muda asing di bidang ilmu pengetahuan dan teknologi yang lulus dalam bidang sains, teknologi, teknik, atau matematika dari universitas atau lembaga penelitian ternama di dalam atau luar Tiongkok dan memperoleh ijazah dan gelarnya (sarjana atau lebih tinggi), atau yang mengajar atau meneliti bidang itu di lembaga tersebut.',
			proof:
				'(6) Pemohon visa K harus memenuhi syarat dan ketentuan bagi talenta muda asing di bidang ilmu pengetahuan dan teknologi yang ditetapkan instansi berwenang Tiongkok, dan mengajukan dokumen yang membuktikannya.',
			'fitting-activity':
				'Setelah masuk, pemegang visa boleh melakukan pertukaran di bidang pendidikan, ilmu pengetahuan dan teknologi, budaya, dan sebagainya, mendirikan perusahaan, dan berbisnis.',
			'no-employer-needed': 'Pemberi kerja atau lembaga pengundang di dalam negeri tidak disyaratkan.',
			'no-work-permit':
				'Tidak ada lembaga atau orang yang boleh mempekerjakan orang asing yang tidak memegang izin kerja dan izin tinggal jenis kerja.',
		},
	},
}
