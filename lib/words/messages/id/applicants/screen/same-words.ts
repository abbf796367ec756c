import type { Step } from '@/rules/facts'

/** What the desk and the pages of applicants say in the same words. */
export const sameWords = {
	table: {
		outcomes: {
			eligible: 'Semua terpenuhi',
			undetermined: 'Belum jelas',
			ineligible: 'Tidak terpenuhi',
			'not-needed': 'Tidak diperlukan',
			withheld: 'Tidak ditampilkan kepada Anda',
		},
	},
	export: {
		assumedNoWay:
			'Lowongan ini menganggap bahwa tidak ada kandidat yang punya jalur khusus menuju izin kerja, kecuali jawabannya sendiri menyebut satu jalur.',
	},
	explain: {
		choices: {
			'go-on': 'Lamaran kerja Anda lanjut ke langkah berikutnya.',
			hold: 'Lamaran kerja Anda ditunda.',
			decline: 'Lamaran kerja Anda tidak dilanjutkan.',
		},
	},
	role: {
		steps: {
			you: 'Tentang kandidat',
			studies: 'Studi dan pengalaman kerja',
			market: 'Pasar-pasarnya',
			offer: 'Pemberi kerja dan gaji',
			role: 'Pekerjaannya',
			permit: 'Untuk izin kerja',
		} satisfies Record<Step, string>,
	},
	sheet: {
		consent: {
			sensitive: 'Mengolah data sensitif, misalnya kesehatan atau catatan kriminal',
			sharing: 'Meneruskan data ke perusahaan lain',
			abroad: 'Mengirim data ke negara lain',
			pool: 'Menyimpan data untuk lowongan lain (kumpulan talenta)',
		},
	},
}
