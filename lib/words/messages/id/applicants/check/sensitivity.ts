import type { LimitClaimId } from '@/lib/about/limit-claims'
import type { NumberParameterId } from '@/rules/parameters'
import type { Reach } from '@/rules/sensitivity/stretches'

/** What a condition that is not settled would come to if it were. */
export const sensitivity = {
	sensitivity: {
		title: 'Seandainya ditetapkan',
		today: 'Aturan tanggal {date}: tidak ada angka dalam teks resmi yang kami temukan',
		/** For which values a condition is met, as sentences; `own` stands at the edge. */
		limits: {
			maxAge: {
				from: 'Anda memenuhi syarat usia jika batas tertingginya {limit} atau lebih tinggi.',
				upTo: 'Anda memenuhi syarat usia hanya jika batas tertingginya {limit} atau lebih rendah.',
				always: 'Anda memenuhi syarat usia, berapa pun batas tertingginya.',
				never: 'Anda tidak memenuhi syarat usia, berapa pun batas tertingginya.',
			},
			minAge: {
				from: 'Anda memenuhinya hanya jika batas terendahnya {limit} atau lebih tinggi.',
				upTo: 'Anda juga memenuhinya jika batas terendahnya {limit} atau lebih rendah.',
				always: 'Anda juga memenuhinya, berapa pun batas terendahnya.',
				never: 'Anda tidak memenuhinya, berapa pun batas terendahnya.',
			},
		} satisfies Record<NumberParameterId, Record<Reach['kind'], string>>,
		only: 'Hanya angka dari instansi berwenang yang menentukan. Sebelum ada, syarat ini belum ditetapkan.',
		list: 'Jika instansi berwenang menerbitkan daftar lembaga ternama dan lembaga Anda ada di dalamnya, Anda memenuhi syarat ini: “{condition}”.',
		own: 'Anda berusia {value}: tepat di batas',
		bar: { unmet: 'Tidak terpenuhi sampai {to}', met: 'Terpenuhi mulai {from}' },
		claim: 'Klaim, tanpa dasar resmi',
		claimShort: 'klaim',
		none: 'tanpa batas',
		yours: 'Syarat ini',
		who: 'Siapa yang menyebutnya',
		/** Who names a figure that circulates. */
		claims: {
			'35': 'Halaman web yang menyebutnya sebagai dugaan: “di bawah 35 atau 40”',
			'40': 'Dugaan yang sama; juga batas usia tertinggi program talenta lain',
			'45': 'Pers dan halaman web: “18 sampai 45”; juga batas usia tertinggi program talenta lain',
			none: 'Pers yang salah membaca kata “Bar” dalam berita berbahasa Inggris',
		} satisfies Record<LimitClaimId, string>,
		lookedFor: 'Terakhir kami mencari angka resmi pada {date}.',
		more: 'Klaim tanpa dasar resmi',
	},
}
