/** The check without JavaScript, where the answers travel to the server. */
export const plain = {
	title: 'Cek mandiri tanpa JavaScript',
	description: 'Cek mandiri lengkap di halaman sederhana, untuk peramban tanpa JavaScript.',
	offer: 'JavaScript tidak aktif di peramban Anda. Cek ini tetap dapat dipakai.',
	link: 'Mulai cek tanpa JavaScript',
	notice:
		'Server menghitung langkah berikutnya dan tidak menyimpan apa pun: tanpa akun, tanpa kuki, tanpa salinan. Jika JavaScript aktif, jawaban Anda tetap di perangkat Anda kecuali Anda membagikannya. Untuk kembali, pakai “{back}” di halaman. Peramban Anda tidak menyimpan salinan, jadi tombol kembali di peramban akan meminta formulir dikirim lagi.',
	/** What is sent: the same wherever it is said. */
	travel: 'Tanpa JavaScript, jawaban Anda dikirim ke server kami pada setiap langkah dan tidak disimpan.',
	answersLead: 'Perbaiki yang salah. Jawablah dengan jujur.',
	privacy: 'Apa yang disimpan, dan di mana',
	footerAbout:
		'Cek Visa K menjelaskan aturan. Situs ini tidak memberi nasihat hukum dan tidak membuat keputusan.',
	/** How many questions a way asks: of the two rule sets that are ticked at first, and of all. */
	atMost:
		'Paling banyak {ticked, plural, other {# pertanyaan}} untuk dua yang sudah dicentang, {all} untuk keempatnya.',
	more: 'Karena jawaban Anda, ada pertanyaan tambahan di halaman ini. Jawab juga pertanyaan itu.',
	employerInMindHint:
		'Centang ini jika Anda tidak punya tawaran. Kalau begitu, kami juga bertanya tentang pemberi kerja dan pekerjaannya.',
	choose: 'Pilih…',
	countriesHint: 'Tulis nama atau kode dengan ; di antaranya, misalnya: {example}',
	languagesHint:
		'Tulis setiap bahasa dengan tingkatnya dalam tanda kurung, dan ; di antaranya, misalnya: {example}. Tingkatnya: {levels}.',
	errors: {
		both: 'Anda memberi jawaban dan juga mencentang “Saya tidak yakin” atau “Tidak satu pun”. Sisakan satu saja.',
		unknownCountry: '“{entry}” tidak ditemukan. Tulis nama atau kode, dengan ; di antaranya.',
		countryOrOther: '“{entry}” bisa juga berarti lain. Tulis nama negaranya atau kode tiga hurufnya.',
		unknownLanguage: '“{entry}” tidak ditemukan. Tulis seperti ini: {example}.',
		notHere: '“{entry}” bukan jawaban yang berlaku untuk pertanyaan ini.',
		country: 'Tulis paling sedikit satu negara atau wilayah, atau centang “Saya tidak yakin”.',
		language: 'Tulis paling sedikit satu, atau centang “Tidak satu pun” atau “Saya tidak yakin”.',
		level: 'Tulis seberapa baik Anda menguasainya setelah “{entry}”, dalam tanda kurung: {levels}.',
	},
	print: 'Untuk mencetak hasil ini atau menyimpannya sebagai PDF, pakai menu peramban Anda.',
	startOver: 'Mulai dari awal',
	tooLarge: {
		title: 'Terlalu banyak sekaligus',
		text: 'Formulirnya lebih besar dari yang dapat kami baca, jadi tidak ada yang dibaca. Kembali, persingkat tulisan Anda, lalu kirim lagi.',
	},
	noForm: {
		title: 'Kami tidak dapat membaca formulir itu',
		text: 'Halaman ini hanya menerima formulir dari cek ini. Kembali dan kirim lagi, atau mulai dari awal.',
	},
	toStart: 'Mulai dari awal',
}
