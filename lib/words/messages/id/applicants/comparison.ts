/** Two rule sets, or two versions of one, side by side. */
export const comparison = {
	title: 'Bandingkan dua kumpulan aturan',
	pair: '{one} – {other}',
	description:
		'Dua kumpulan aturan berdampingan: syarat mana yang sama, mana yang lebih ketat, dan siapa yang mendapat hasil berbeda, dengan orang rekaan untuk setiap perbedaan.',
	lead: 'Pilih dua kumpulan aturan mana saja, atau dua versi dari satu kumpulan. Apa yang dikatakan halaman ini tentang semua orang sudah dibuktikan, dan setiap perbedaan ditunjukkan oleh orang rekaan.',
	link: 'Bandingkan dua kumpulan aturan',
	another: 'Bandingkan dengan kumpulan aturan lain',
	/** As people would ask, for the search. */
	questions: {
		brief: 'Apa yang dibayangkan artikel itu, apa yang diterbitkan, dan apa yang diminta H-1B?',
		'all-pairs': 'Apakah satu kumpulan aturan lebih ketat daripada yang lain?',
	},
	pick: {
		label: 'Apa yang dibandingkan',
		one: 'Yang ini',
		other: 'dengan',
		option: '{name}, {version}',
		swap: 'Tukar',
		go: 'Bandingkan',
	},
	unknown: {
		title: 'Kami tidak punya kumpulan aturan atau versi itu',
		text: 'Pilih dua dari yang ada di atas.',
	},
	/** The question of the day, and its answers. */
	brief: {
		title: 'Singkatnya',
		sets: {
			article: {
				title: 'Apa yang dibayangkan artikel itu',
				text: 'Visa yang mirip H-1B: pemberi kerja di Tiongkok membuat tawaran kerja tertulis dan dapat menyebut kekurangan keahlian yang Anda isi.',
			},
			'k-published': {
				title: 'Apa yang diterbitkan',
				text: 'Pemberi kerja tidak disyaratkan. Aturannya bertanya tentang usia, tentang studi, pengajaran, atau penelitian di bidang sains dan teknologi, dan tentang bukti.',
			},
			h1b: {
				title: 'Apa yang diminta H-1B',
				text: 'Tawaran kerja juga, tetapi untuk pekerjaan yang memerlukan gelar tertentu, dan gaji yang lazim untuk itu. H-1B tidak bertanya pasar mana yang Anda kenal.',
			},
		},
		whom: 'Di bawah ini terlihat siapa yang mendapat hasil berbeda.',
	},
	meaning: {
		title: 'Apa artinya bagi Anda',
		equal: 'Hasil Anda sama menurut keduanya.',
		stricter:
			'Jika Anda memenuhi “{strict}”, Anda juga memenuhi “{loose}”. Jika Anda tidak memenuhi “{loose}”, Anda juga tidak memenuhi “{strict}”.',
		neither: 'Hasil Anda menurut yang satu tidak menunjukkan hasil menurut yang lain. Periksa keduanya.',
		apart: 'Anda hanya dapat memenuhi salah satu.',
		only: 'Hanya “{name}” yang bertanya tentang: {facts}.',
		onlyMore: 'Hanya “{name}” yang bertanya tentang: {facts}; dan {count, plural, other {# lagi}}.',
	},
	relations: {
		equal: {
			title: 'Setara: orang yang sama memenuhi keduanya',
			text: 'Siapa yang memenuhi yang satu juga memenuhi yang lain.',
			short: 'Setara',
		},
		stricter: {
			title: 'Lebih ketat: {one}',
			text: 'Siapa yang memenuhi “{one}” juga memenuhi “{other}”, tetapi tidak sebaliknya.',
			short: 'Lebih ketat',
		},
		looser: {
			title: 'Lebih ketat: {other}',
			text: 'Siapa yang memenuhi “{other}” juga memenuhi “{one}”, tetapi tidak sebaliknya.',
			short: 'Lebih longgar',
		},
		neither: {
			title: 'Tidak ada yang lebih ketat dari yang lain',
			text: 'Ada orang yang hanya memenuhi yang pertama, ada yang hanya memenuhi yang kedua, dan ada yang memenuhi keduanya.',
			short: 'Tidak ada yang lebih ketat',
		},
		apart: {
			title: 'Tidak ada yang dapat memenuhi keduanya',
			text: 'Ada orang yang memenuhi yang pertama dan ada yang memenuhi yang kedua, tetapi tidak ada yang memenuhi keduanya.',
			short: 'Tidak pernah keduanya',
		},
	},
	favour: {
		title: 'Di sini dianggap menguntungkan orangnya:',
		minAge: 'tidak ada yang terlalu muda',
		maxAge: 'tidak ada yang terlalu tua',
		renownedListPublished: 'setiap lembaga yang disebut ternama ada dalam daftar',
		nobody: 'Pada {date}, belum ada yang dapat memenuhi semua syarat: {name}.',
	},
	meets: 'Memenuhi: {name}',
	persons: {
		title: 'Siapa yang mendapat hasil berbeda',
		lead: 'Orang-orang ini rekaan. Semuanya berawal dari orang yang sama, yang memenuhi semua syarat wajib: {facts}. Hanya jawaban yang disebut di sini yang berbeda.',
		one: 'Hanya memenuhi: {name}',
		both: 'Memenuhi keduanya',
		neither: 'Tidak memenuhi keduanya',
		same: 'Jawaban yang sama dengan orang awal.',
		unmet: 'Tidak terpenuhi: {condition}',
		more: 'Tidak terpenuhi: {condition}; dan {count, plural, other {# syarat lagi}}',
		unsettled: 'Belum ditetapkan: {names}. Semua yang lain terpenuhi.',
		decides: '{count, plural, other {# jawaban}} ini yang menentukan:',
		fold: 'Tampilkan {count, plural, other {# orang}}',
		open: 'Buka orang {letter}',
	},
	rows: {
		title: 'Berdampingan',
		lead: '“Di sini” adalah “{one}”; “di sana” adalah “{other}”. Setiap hubungan dibuktikan untuk semua orang yang menjawab setiap pertanyaan. Di baris yang ditandai, syaratnya sama di keduanya.',
		relation: 'Hubungan',
		names: {
			same: 'Sama',
			together: 'Sama jika digabung',
			stricter: 'Lebih ketat di sini',
			looser: 'Lebih ketat di sana',
			apart: 'Tidak pernah keduanya',
			shares: 'Ukuran berbeda',
			'only-one': 'Hanya di sini',
			'only-other': 'Hanya di sana',
		},
		look: 'Keduanya melihat: {facts}',
		exempting: 'Untuk siapa: {condition}',
		required: 'Wajib: {condition}',
		supporting: 'Hanya pendukung: {condition}',
		alone: 'Orang yang memenuhi semua kecuali ini',
		notAsked: 'tidak ditanyakan',
	},
	pairs: {
		title: 'Semua pasangan',
		lead: 'Hubungan setiap kumpulan aturan dengan yang lain. Pilih satu pasangan untuk melihatnya secara lengkap.',
		neither:
			'Tidak ada kumpulan aturan yang mencakup yang lain. Dalam setiap pasangan, ada orang yang hanya memenuhi yang pertama dan ada yang hanya memenuhi yang kedua.',
		pair: '{one} – {other}',
		same: '{count, plural, =0 {Tidak ada syarat yang sama} other {# syarat sama}}',
		together: '{count, plural, other {# lagi sama dengan beberapa yang digabung}}',
	},
	versions: {
		title: 'Apa yang berubah',
		lead: 'Sebelum: {before}. Sesudah: {after}. Terlihat hasil siapa yang berubah dengan aturan hari ini.',
		none: 'Tidak ada hasil yang berubah.',
		condition: 'Syarat',
		whose: 'Hasil siapa yang berubah',
		turned: '“{from}” menjadi “{to}”',
		person: 'Orang',
	},
}
