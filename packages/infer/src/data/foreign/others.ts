/**
 * The commonest words of tables and columns in Indonesian, Turkish and Polish that mean nothing else in the six languages that are spoken
 * here: enough for the right kind of value, which is then an English one.
 */
export const OTHERS = `
  name: nama nazwa; full name: adsoyad namalengkap; first name: imie isim; last name: nazwisko soyad soyadi soyisim; user name: kullaniciadi; address: alamat adresi;
  phone: telepon telp nohp notelp notelepon nowa handphone; password: sandi katasandi sifre parola haslo; user: pengguna kullanici uzytkownik uzytkownicy; customer:
  pelanggan pembeli musteri klient klienci; product: produk barang urun produkt produkty towar; category: kategori kategoria; description: deskripsi keterangan
  aciklama opis; image: gambar resim zdjecie; price: harga fiyat; quantity: jumlah miktar ilosc adet; stock: stok; unit: satuan birim jednostka; date: tanggal
  tgl tarih tarihi; month: bulan miesiac; year: tahun; gender: kelamin jeniskelamin cinsiyet plec; birth: lahir dogum urodzenia; birth place: tempatlahir; birth date: tanggallahir tgllahir dogumtarihi; job
  title: jabatan unvan stanowisko; occupation: pekerjaan meslek zawod; salary: gaji maas pensja wynagrodzenie; employee: karyawan pegawai personel calisan pracownik pracownicy;
  student: siswa mahasiswa ogrenci uczen uczniowie; teacher: dosen ogretmen nauczyciel; class: kelas sinif; subject name: mapel matapelajaran matakuliah ders przedmiot;
  score: nilai; city: kota sehir miasto; province: provinsi; district: kecamatan kelurahan ilce; region: wojewodztwo; country: kraj ulke; street: ulica sokak cadde; postal
  code: kodepos kodpocztowy postakodu; payment: pembayaran odeme platnosc; method: metode; transaction: transaksi; order: pesanan siparis zamowienie zamowienia; sale: penjualan satis sprzedaz;
  purchase: pembelian; supplier: pemasok tedarikci dostawca dostawcy; discount: diskon indirim rabat; active: aktif aktywny; cart: keranjang sepet koszyk; size: ukuran beden rozmiar;
  color: warna renk kolor; brand: merk marka; weight: berat agirlik waga; carrier: kurir kargo; shipping cost: ongkir ongkoskirim; recipient: penerima alici; note: catatan notlar uwagi;
  title: judul baslik tytul; content: icerik tresc; author: penulis pengarang yazar; publisher: penerbit yayinevi wydawnictwo; book: buku kitap ksiazka ksiazki; loan: peminjaman odunc
  wypozyczenie wypozyczenia; returned: dikembalikan; return: pengembalian; fine: denda; doctor: dokter lekarz lekarze; patient: pasien pacjent pacjenci hasta; medication: obat ilac lek leki;
  complaint: keluhan sikayet; diagnosis: diagnosa tani diagnoza; room: kamar ruangan pokoj pokoje; schedule: jadwal; start: mulai baslangic rozpoczecia; end: selesai bitis zakonczenia; religion:
  agama; blood type: goldarah golongandarah; code: kode kodu; amount: tutar kwota; value: wartosc; total: toplam suma razem; status: durum durumu; type: jenis tipe tur turu typ rodzaj; company: sirket;
  tax: vergi podatek; created: olusturma utworzono; updated: guncelleme zaktualizowano; comment: yorum komentarz; rating: puan ocena; message: mesaj pesan wiadomosc; email: eposta; reservation: rezervasyon
  rezerwacja rezerwacje; appointment: randevu wizyta wizyty; vehicle: arac kendaraan pojazd pojazdy samochod samochody; license plate: plaka; bank: bankasi; department: departemen departman dzial; position: posisi;
  invoice: faktury; warehouse: magazyn gudang depo; proof: bukti; estimated delivery: estimasi; cost: biaya; quota: kuota; payment code: kodebayar; deadline: bataswaktu; maximum: maksimal; sold: terjual; shipping: kirim pengiriman; original: asli
`;
