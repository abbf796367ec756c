/** What is stored, and where. */
export const privacy = {
	title: 'Privasi',
	description:
		'Jika JavaScript aktif, jawaban Anda tetap di perangkat ini kecuali Anda membagikannya. Apa yang disimpan, berapa lama, siapa yang dapat melihatnya, dan cara menghapusnya.',
	lead: 'Jika JavaScript aktif, jawaban Anda tetap di peramban ini, di perangkat ini, kecuali Anda membagikannya. Tanpa JavaScript, setiap langkah mengirimnya ke server kami, yang tidak menyimpannya.',
	stored: {
		title: 'Apa yang disimpan',
		items: [
			'Jawaban Anda, termasuk “Saya tidak yakin”',
			'Kumpulan aturan yang Anda pilih untuk diperiksa',
			'Apakah Anda ingin pertanyaan tentang pemberi kerja meskipun belum ada tawaran kerja',
			'Dokumen yang Anda centang sebagai siap di halaman hasil',
			'Catatan Anda di halaman hasil tentang lembaga Anda',
			'Jawaban lain yang Anda coba di samping jawaban Anda sendiri, dan nama yang Anda berikan',
			'Dokumen yang Anda centang sebagai siap untuk suatu jalur, dan negara yang mengeluarkannya',
			'Dua tanggal yang Anda isi dalam rencana dengan tanggal',
			'Jika Anda menjawab undangan: siapa yang bertanya dan untuk lowongan apa (seperti tertulis di dalamnya), nomor rujukannya, dan jawaban mana yang datang bersamanya',
			'Jika Anda bertanya kepada pemberi kerja: nomor acak pertanyaan Anda dan tanggalnya, supaya balasannya dikenali',
			'Jawaban yang disisihkan untuk undangan, untuk cek orang lain, atau untuk jawaban yang menggantikannya, sampai Anda mengembalikan atau menghapusnya',
			'Jika Anda minta diberi tahu saat aturan berubah: keadaan setiap syarat dalam hasil terakhir yang Anda lihat, versi kumpulan aturan, tanggalnya, dan jawaban pada hari itu',
			'Tanggal perubahan terakhir Anda',
			'Nomor versi format data',
		],
		text: 'Semua ini adalah satu entri dalam penyimpanan peramban untuk situs ini. Hasil dihitung ulang setiap kali. Hasil tidak disimpan, kecuali Anda minta diberi tahu saat aturan berubah.',
		tab: 'Jika Anda sebagai pemberi kerja menjawab pertanyaan pemohon, isian Anda hanya ada di tab itu, sampai Anda menutupnya.',
		key: 'Nama entri itu:',
		frame:
			'Jika Anda memakai cek mandiri di dalam situs web lain, jawabannya ada dalam entri tersendiri. Situs web itu tidak dapat membacanya. Hapus di sana, atau bersihkan data peramban untuk situs ini. Namanya:',
		pages:
			'Peramban Anda juga menyimpan halaman situs ini dalam bahasa yang Anda pakai, supaya dapat dibuka tanpa jaringan. Pada kunjungan pertama, itu cek mandiri, hasil, aturan, dokumen, dan pencarian. Halaman lain disimpan setelah Anda membukanya. Halaman itu tidak berisi jawaban. Membersihkan data peramban untuk situs ini menghapusnya.',
	},
	where: {
		title: 'Di mana, dan berapa lama',
		text: [
			'Hanya di peramban ini di perangkat ini. Peramban dan perangkat lain tidak dapat melihatnya.',
			'Data itu ada sampai Anda menghapusnya atau membersihkan data peramban untuk situs ini. Kami meminta peramban mempertahankannya, tetapi peramban dapat menolak dan membersihkannya sendiri: jendela privat saat ditutup, yang lain setelah berminggu-minggu tanpa kunjungan atau saat ruang hampir habis. Untuk menyimpan hasil, cetaklah.',
		],
	},
	erase: {
		title: 'Hapus di sini',
		none: 'Tidak ada jawaban yang tersimpan di perangkat ini.',
		some: 'Tersimpan di perangkat ini: {count, plural, other {# jawaban}}, terakhir diubah pada {date}.',
		otherwise: 'Anda juga dapat membersihkan data situs ini di pengaturan peramban Anda.',
		noScript:
			'Tombol ini memerlukan JavaScript. Tanpa itu, bersihkan data situs ini di pengaturan peramban Anda.',
	},
	employers: {
		title: 'Untuk pemberi kerja',
		text: [
			'Lowongan, kandidat, dan keputusan disimpan dalam basis data di peramban ini di perangkat ini, dan tidak di tempat lain kecuali Anda membagikan atau mengekspornya. Begitu juga tahap, penanggung jawab, label, tanggal, dan catatan yang Anda tulis tentang kandidat. Begitu juga dokumen mana yang sudah Anda lihat: satu centang dan tanggalnya, tanpa salinan dan tanpa nomor. Baris lembar kerja disimpan di sana seperti aslinya, termasuk alamat email dan tanggal lahir. Dari alamat itu kami mengenali orangnya dalam lembar berikutnya, dan dari tanggal itu kami menghitung usianya. Kami tidak memakainya untuk hal lain. Arti yang Anda berikan untuk sel yang tidak terbaca juga disimpan di sana, jika Anda memilih agar diingat. Begitu juga cara Anda meminta kolom suatu jenis lembar dibaca: menurut judul kolomnya, tidak pernah dengan isi sel. Begitu juga pilihan Anda untuk kata seperti “baik”, bagi semua lembar berikutnya. Keadaan terakhir setiap tabel (saringan, urutan, dan kolomnya) dicatat di sana, tetapi tidak pernah apa yang Anda cari. Di halaman untuk pemberi kerja Anda dapat menyimpan semuanya ke file atau menghapus semuanya.',
			'Setiap data punya tanggal akhir dan kemudian dihapus secara otomatis. Waktunya dihitung dari keputusan terakhir, atau dari hari seseorang memberi alasan untuk menyimpan data itu. Tanpa keduanya, waktunya dihitung dari hari orang itu ditambahkan. Impor, perbaikan, dan pembatalan tidak memperpanjangnya. Tanggal setelah batas akhir memerlukan alasan; data itu lalu disimpan sampai hari itu, atau sampai Anda mencentang bahwa urusannya selesai.',
			'Riwayat mengingat siapa mengubah apa dan kapan, termasuk keputusan yang kemudian ditarik, supaya perubahan dapat ditunjukkan dan dibatalkan. Riwayat disimpan di basis data yang sama selama datanya ada, dan dihapus bersamanya.',
			'Penghapusan bersifat tetap: orang itu dihapus dari daftar, riwayat, pembatalan, dan arti yang diingat. Dua hal tetap ada, supaya lembar atau cadangan yang membawa orang itu kembali bertanya dulu: kunci acak data itu, dan nomor yang Anda pakai untuk orang itu. Nomor itu disandikan sehingga dapat dikenali tetapi tidak dapat dibaca (hash berkunci). Kunci sandinya hanya ada di perangkat ini dan tidak ada dalam cadangan mana pun. Semua ini dihapus setelah jangka waktu yang sama berlalu lagi, atau dengan “Hapus semuanya”. Jika persetujuan untuk kesehatan dan catatan kriminal ditarik, jawaban itu dihapus dari data dan riwayat dengan cara yang sama.',
			'Cadangan berisi semua yang disimpan di sini, termasuk riwayat setiap kandidat, dan tidak dienkripsi: jaga seaman data aslinya. Lowongan yang Anda bagikan dengan rekan adalah file yang dienkripsi dengan frasa sandi Anda. Kandidat yang tidak setuju datanya dibagikan tidak dimasukkan, kecuali Anda menyatakan bahwa ada dasar hukum lain. Kami tidak mengirim kedua file itu ke mana pun.',
			'Siapa pun yang dimasukkan sebagai kandidat dapat meminta penjelasan, perbaikan, salinan, dan penghapusan kepada pemberi kerja. Kami tidak dapat menjawab mewakili pemberi kerja: kami tidak tahu data siapa yang disimpan di mana.',
		],
		key: 'Nama basis data:',
		link: 'Ke halaman untuk pemberi kerja',
	},
	team: {
		title: 'Untuk tim',
		text: [
			'Tim yang masuk dengan akun berbagi satu daftar. Lowongan, kandidat, keputusan, dan riwayatnya lalu disimpan di basis data pengelola server ini. Setiap anggota melihat lowongan yang diberikan pemilik kepadanya. Tidak ada dari cek mandiri dan penyaringan di perangkat ini yang dikirim ke sana.',
			'Tentang setiap anggota, server menyimpan nama dan alamat email. Server juga menyimpan kata sandi, kunci verifikasi dua langkah, dan kode pemulihan. Semuanya dienkripsi atau tidak dapat dibaca kembali. Tentang setiap kunci sandi, server menyimpan nama yang diberikan anggota, kunci publik yang tidak membuka apa pun, dan kapan terakhir dipakai. Tentang setiap perangkat yang sudah masuk, server menyimpan nama peramban dan sistem, dan sejak kapan perangkat itu masuk. Server menyimpan kapan perangkat itu terakhir terlihat dan berapa perubahan yang belum dikirimnya, tetapi tanpa tempat dan tanpa alamat. Percobaan masuk dihitung dengan kode berkunci dari alamatnya, yang dipakai selama seperempat jam. Saat masuk, dua kuki dipasang. Satu menyatakan siapa yang masuk. Yang lain menyatakan sampai 400 hari bahwa perangkat ini pernah masuk, supaya orang lain yang menebak kata sandi tidak dapat menghalangi Anda. Permintaan kunci sandi memasang kuki ketiga, selama lima menit. Jika server mengirim email, disimpan bahasa yang terakhir dipakai anggota. Selama sekitar sebulan disimpan ke alamat mana jenis email apa dikirim. Isi email dihapus setelah terkirim. Pemilik dapat memilih server email; server itu mengetahui alamat dan isi email. Kata sandinya disimpan terenkripsi oleh server.',
			'Di perangkat Anda, daftar itu hanya ada selama peramban terbuka. Pemilik dapat mengatur agar perangkat menyimpan salinan selama beberapa hari. Salinan itu, dan perubahan yang belum dikirim, disimpan terenkripsi, dengan kunci yang diberikan server kepada anggota yang sudah masuk: setelah peramban ditutup, keduanya tidak dapat dibaca tanpa masuk, atau tanpa jaringan. Saat Anda keluar, salinannya dihapus. Salinan yang tidak tersambung selama hari-hari itu tidak dapat dibuka lagi.',
			'Server menghapus sendiri data kandidat setelah jangka waktu penyimpanan tim berakhir. Yang dihapus langsung hilang dari server, dan dari setiap perangkat begitu perangkat itu tersambung lagi. Perangkat yang tetap mati tidak dapat kami bersihkan; server menunjukkan penghapusan mana yang belum selesai di semua perangkat, dan paling lambat sampai kapan.',
			'Kandidat dapat memperoleh tautan dari tim ke halamannya sendiri: apa yang disimpan tentang dirinya, bagaimana ia diperiksa, dan cara memperbaiki, menyalin, atau menghapusnya. Siapa pun yang punya tautan itu dapat melakukannya, tanpa akun. Rahasia tautan itu ada di bagian akhirnya, yang tidak pernah dikirim sendiri oleh peramban; halaman itu mengirimnya pada setiap permintaan, dan server hanya menyimpan kode yang dapat dikenali tetapi tidak dapat dibaca. Permintaan kandidat dicatat dengan tanggalnya dan dihapus bersama datanya; dari suatu penghapusan hanya tanggalnya yang tersisa. Bahwa seorang anggota membuka data, atau sebuah program membacanya, dicatat paling banyak sekali sehari, dan kandidat melihatnya.',
			'Jika perusahaan Anda menghubungkan program atau akunnya sendiri, lebih banyak yang dipertukarkan. Pemilik dapat memberi token kepada program, misalnya sistem perekrutan. Dengan token itu program menambah kandidat, atau membaca kandidat, hasil, keputusan, atau catatan tindakan. Setiap pembacaan ada dalam catatan tindakan. Jika pemilik menetapkan alamat, program itu diberi tahu nomor pengenal dari apa yang berubah. Jika tim masuk dengan akun perusahaan, server akun perusahaan itu mengetahui kapan anggota masuk di sini. Server itu memberi tahu server ini nama, alamat email, dan kelompoknya. Server menyimpan kelompoknya, dan kode yang mengenali akun itu tetapi tidak dapat membacanya. Server juga menyimpan, terenkripsi, token untuk menanyakan apakah akun itu masih berlaku.',
			'Catatan tindakan suatu tim menyebut siapa melakukan apa dan kapan, dengan nomor pengenal, dan tidak memuat nama, jawaban, atau catatan kandidat.',
			'Selama Anda membuka seorang kandidat, rekan yang boleh melihat lowongan itu melihat nama Anda di sana. Mereka juga melihat apakah Anda sedang menulis keputusan, supaya dua orang tidak mengerjakan hal yang sama. Ini berakhir saat Anda melanjutkan, atau setengah menit setelah tanda terakhir dari halaman Anda. Ini tidak disimpan dalam riwayat, catatan tindakan, atau cadangan mana pun, dan dihapus dari server dalam satu jam.',
		],
	},
	who: {
		title: 'Siapa yang dapat melihatnya',
		text: [
			'Siapa pun yang memakai peramban ini di perangkat ini, dan siapa pun yang mendapat tautan, kode QR, atau hasil cetak yang Anda bagikan. Tidak ada yang lain: cek mandiri tidak punya akun, dan jika JavaScript aktif kami tidak menerima jawaban.',
			'Jika orang lain juga memakai perangkat ini, hapus jawaban Anda setelah selesai, atau pakai jendela privat.',
		],
	},
	server: {
		title: 'Apa yang dilihat server',
		text: [
			'Halaman mana yang dimuat, misalnya halaman awal atau satu langkah cek, dan yang diterima setiap server web bersama permintaan: alamat IP, jenis peramban, bahasa yang dipilih. Pengelola server mungkin menyimpan catatan tentang ini.',
			'Tautan yang membagikan jawaban membawanya di bagian akhir, yang tidak pernah dikirim peramban. Server hanya melihat bahwa halaman itu dimuat.',
			'Tidak ada kuki selain untuk masuk ke tim, tidak ada analitik, dan tidak ada huruf, skrip, atau gambar dari situs lain. Tautan sumber menuju situs lain, yang punya aturan sendiri; situs itu tidak diberi tahu dari halaman mana Anda datang.',
		],
	},
	plain: {
		title: 'Tanpa JavaScript',
		text: [
			'Peramban tanpa JavaScript tidak dapat menghitung hasilnya sendiri. Sebagai gantinya ada halaman sederhana: setiap langkah mengirim jawaban Anda ke server kami, yang menghitung halaman berikutnya, mengirimnya kembali, dan tidak menyimpan apa pun.',
			'Di perangkat Anda juga tidak ada yang disimpan, jadi Anda tidak dapat melanjutkan di hari lain. Kami meminta peramban Anda tidak menyimpan halaman yang berisi jawaban. Halaman yang terbuka masih menampilkannya: jika orang lain juga memakai perangkat ini, tutup halaman itu setelah selesai.',
		],
	},
	paper: {
		title: 'Mencetak',
		text: 'Hasil yang dicetak atau disimpan menampilkan jawaban Anda, dan kode QR-nya berisi semuanya; Anda dapat menghilangkan kode itu sebelum mencetak. Jaga seaman dokumen pribadi lain.',
		check:
			'Siapa yang memeriksa hasil cetak di sini dapat memindai kode QR-nya. Kamera hanya menyala setelah tombol ditekan, setelah peramban bertanya, dan hanya selama Anda memindai. Yang dilihat kamera, dan gambar apa pun yang Anda pilih, dibaca di perangkat ini, tidak disimpan di mana pun, dan tidak dikirim kepada siapa pun.',
	},
	programs: {
		title: 'Program dan API',
		text: 'Program dapat mengirim jawaban ke API situs ini. Jawaban itu dihitung dan tidak disimpan. Halaman-halaman itu sendiri tidak memakainya.',
		licences: 'Lisensi program yang ada dalam situs ini',
	},
	never: {
		title: 'Apa yang tidak pernah ditanyakan cek mandiri',
		text: 'Cek mandiri tidak punya kolom untuk nama, suku, atau agama Anda, nomor paspor, atau catatan kesehatan atau kriminal. Untuk izin kerja ada dua pertanyaan ya atau tidak: apakah Anda dapat menunjukkan surat keterangan sehat, dan surat bebas catatan kriminal. Halaman pemberi kerja memang punya kolom untuk nama dan nomor kandidat, untuk nama orang yang memutuskan, dan untuk catatan bebas.',
	},
}
