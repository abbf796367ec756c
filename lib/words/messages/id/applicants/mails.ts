/** The mail with which a candidate is sent a personal link. Plain words with slots in braces, without plurals. */
export const mails = {
	subject: '{company}: pertanyaan tentang lowongan “{opening}”',
	greeting: 'Halo {name},',
	greetingWithoutName: 'Halo,',
	purpose:
		'{company} mempertimbangkan Anda untuk lowongan “{opening}”. Untuk melihat syarat mana yang Anda penuhi bagi pekerjaan di Tiongkok ini, kami memerlukan jawaban Anda atas pertanyaan berikut:',
	link: 'Mohon jawab lewat tautan pribadi Anda. Yang sudah kami ketahui sudah terisi; mohon perbaiki jika ada yang salah.',
	until: 'Mohon balas paling lambat {day}.',
	how: 'Jawaban Anda tetap di perangkat Anda sendiri sampai Anda mengirimnya. Di halaman hasil Anda, di bawah “{sendBack}”, salin tautan yang memuat jawaban Anda dan kirim kepada kami sebagai balasan email ini.',
	use: 'Apa yang terjadi dengan jawaban Anda: kami hanya memakainya untuk lowongan ini. Sebuah program membandingkannya dengan syarat-syarat, dan seseorang di {company} membuat keputusan. Anda tidak harus menjawab pertanyaan yang tidak ingin Anda jawab. Jawabannya lalu dianggap belum diketahui. Anda dapat bertanya kepada kami apa yang disimpan tentang Anda dan meminta agar diperbaiki atau dihapus.',
	private:
		'Siapa pun yang punya tautan Anda dapat membaca yang sudah terisi, jadi mohon jangan teruskan. Halaman itu sendiri tidak mengirim jawaban Anda kepada kami, atau kepada pengelolanya.',
	contact: 'Kontak untuk pertanyaan: {contact}',
}
