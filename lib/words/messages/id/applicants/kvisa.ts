/** The command line. Its help is in English alone. */
export const kvisa = {
	head: '{name}, versi {version}, pada {date}',
	enough: 'Jawaban ini saja sudah cukup untuk itu: {answers}.',
	missing: 'Belum dijawab, dan dapat mengubahnya: {facts}.',
	ways: 'Cara terdekat:',
	way: '{number}. {way}',
	assumes: 'Belum ditetapkan, dan di sini dihitung terpenuhi: {parameters}.',
	blocked: 'Tidak ada jawaban yang dapat memenuhi: {names}.',
	sources: 'Sumber:',
	source: '{name}, {places}. {read}',
	notDecision: 'Ini bukan keputusan. Hanya instansi berwenang yang memutuskan.',
	ask: {
		start:
			'Jawab dengan angka atau kata. {unsure} berarti “tidak yakin”, {back} untuk kembali, {quit} untuk berhenti.',
		left: 'Tersisa {min, plural, other {paling sedikit # pertanyaan}}, paling banyak {max, number}.',
		option: '{number}. {option}',
		several: 'Beberapa angka, dipisahkan koma. 0 jika tidak satu pun.',
		range: 'Angka dari {min, number} sampai {max, number}.',
		list: 'Nama-nama, dipisahkan titik koma.',
		skills: 'Misalnya: {example}',
		again: 'Ini tidak dapat dibaca sebagai jawaban. Coba lagi.',
		first: 'Ini pertanyaan pertama.',
		answer: '{label}: {answer}',
	},
	differs: '{name}: dari {from} menjadi {to}',
	same: 'Tidak ada perbedaan.',
}
