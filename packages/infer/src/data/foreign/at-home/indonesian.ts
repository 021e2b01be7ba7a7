import type { AtHome } from "./at-home.ts";

const NOTE =
  "Sudah dikonfirmasi lewat telepon,Menunggu konfirmasi,Data belum lengkap,Harap diproses segera,Tidak ada catatan,Diantar sore hari,Sudah diperiksa ulang";
const REASON = "Salah pesan,Stok habis,Berubah pikiran,Pembayaran belum masuk,Alamat tidak lengkap,Jadwal bentrok";
const NOTICE =
  "(Pengumuman|Jadwal|Persiapan|Informasi|Laporan) (ujian semester|libur akhir tahun|rapat bulanan|kerja bakti|lomba kebersihan|pelatihan karyawan|bazar amal|pemeriksaan kesehatan|pendaftaran anggota baru)";
const SENTENCES =
  "(Kegiatan akan dilaksanakan pada hari Sabtu pagi|Seluruh peserta diharap hadir tepat waktu|Pendaftaran dibuka sampai akhir bulan|Jadwal lengkap dapat dilihat di papan pengumuman|Acara terbuka untuk umum)\\. (Informasi lebih lanjut hubungi panitia|Harap membawa perlengkapan masing-masing|Terima kasih atas perhatiannya|Perubahan akan diumumkan kemudian)\\.";
const REPORT =
  "(Lampu jalan mati|Sampah menumpuk|Jalan berlubang|Saluran air tersumbat|Pohon tumbang|Air tidak mengalir) di (dekat pasar|depan sekolah|jalan utama|belakang balai desa|samping jembatan)";
const GOODS =
  "(Bahan berkualitas|Tahan lama|Ringan dan praktis|Produk lokal pilihan), (cocok untuk sehari-hari|mudah dibersihkan|tersedia beberapa ukuran|garansi satu tahun)\\.";

export const INDONESIAN_AT_HOME: AtHome = {
  lists: {
    note: NOTE,
    remark: NOTE,
    description: NOTE,
    reason: REASON,
    "cancellation reason": REASON,
    "job title":
      "Staf Administrasi,Kasir,Manajer Penjualan,Akuntan,Teknisi,Supervisor Gudang,Sekretaris,Operator Produksi,Kepala Bagian,Satpam",
    occupation: "Wiraswasta,Petani,Karyawan swasta,Guru,PNS,Pedagang,Buruh,Sopir,Ibu rumah tangga,Nelayan,Pensiunan",
    "education level": "SMA,S1,SMP,SMK,D3,SD,S2",
    "product category": "Makanan,Minuman,Pakaian,Elektronik,Alat tulis,Kosmetik,Perabot rumah,Mainan",
    unit: "pcs,kg,dus,pak,botol,lusin,liter,lembar",
    "product unit": "pcs,kg,dus,pak,botol,lusin,liter,lembar",
    color: "Hitam,Putih,Merah,Biru,Hijau,Kuning,Abu-abu,Cokelat",
    complaint: "Demam dan batuk,Sakit kepala,Nyeri perut,Sesak napas,Pusing,Sakit gigi,Mual,Gatal-gatal",
    diagnosis: "ISPA,Hipertensi,Gastritis,Diabetes melitus,Demam berdarah,Asma,Migrain,Diare akut",
    "marital status": "Menikah,Belum menikah,Cerai hidup,Cerai mati",
    "attendance description": "Sakit,Izin keluarga,Tanpa keterangan,Terlambat karena hujan,Tugas sekolah",
    "father occupation": "Wiraswasta,Petani,Karyawan swasta,PNS,Buruh,Sopir,Pedagang",
    "mother occupation": "Ibu rumah tangga,Guru,Pedagang,Karyawan swasta,PNS,Petani",
    response:
      "Sudah ditindaklanjuti,Sedang diproses petugas,Akan diperiksa minggu ini,Diteruskan ke dinas terkait,Selesai diperbaiki",
  },
  patterns: {
    title: NOTICE,
    content: SENTENCES,
    "report title": REPORT,
    "report content": `${REPORT}\\. (Mohon segera ditangani|Sudah seminggu belum diperbaiki|Warga merasa terganggu|Terima kasih)\\.`,
    "product name":
      "(Kopi Bubuk|Teh Celup|Beras Pulen|Minyak Goreng|Sabun Mandi|Buku Tulis|Kemeja Batik|Sandal Jepit|Lampu LED|Rak Piring|Ember Plastik|Keripik Singkong|Sambal Botol|Tas Ransel|Payung Lipat|Handuk Katun)( Kecil| Besar| Premium| Hemat|)",
    "product description": GOODS,
    "review comment":
      "(Barang sesuai pesanan|Pengiriman cepat|Kualitas bagus|Kemasan rapi|Warna sedikit berbeda|Harga terjangkau), (terima kasih|akan pesan lagi|penjual ramah|cukup puas)\\.",
  },
};
