import type { AtHome } from "./at-home.ts";

const NOTE =
  "Telefonla teyit edildi,Eksik belge var,Ödeme bekleniyor,Hafta içi aranacak,Öğleden sonra teslim edilecek,Bilgiler güncellendi,Ek not yok";
const REASON = "Müşteri vazgeçti,Stokta yok,Yanlış sipariş,Adres hatalı,Ödeme alınamadı,Randevu çakıştı";
const NOTICE =
  "(Bayram tatili|Yeni çalışma saatleri|Sistem bakımı|Yıl sonu toplantısı|Personel eğitimi|Kayıt yenileme|Su kesintisi|Kitap fuarı|Bahar şenliği) (hakkında|duyurusu|bilgilendirmesi)";
const SENTENCES =
  "(Ayrıntılar panoda yer almaktadır|Katılım herkese açıktır|Kayıtlar ay sonuna kadar sürecektir|Toplantı cuma günü saat 14.00'te yapılacaktır|Yeni düzenleme pazartesi günü başlayacaktır)\\. (Bilgi için bize ulaşabilirsiniz|İlginiz için teşekkür ederiz|Lütfen zamanında geliniz|Değişiklikler ayrıca duyurulacaktır)\\.";
const GOODS =
  "(Kaliteli malzemeden üretilmiştir|Uzun ömürlü ve dayanıklıdır|Hafif ve kullanışlıdır|Yerli üretimdir)\\. (Günlük kullanıma uygundur|Kolay temizlenir|İki yıl garantilidir|Hediye için idealdir)\\.";
const REVIEW =
  "(Ürün çok kaliteli|Kargo hızlıydı|Beklediğimden iyi çıktı|Paketleme özenliydi|Fiyatına göre iyi|Rengi biraz farklı), (tavsiye ederim|teşekkürler|tekrar alırım|memnun kaldım|idare eder)\\.";

export const TURKISH_AT_HOME: AtHome = {
  lists: {
    note: NOTE,
    remark: NOTE,
    description: NOTE,
    "order description": NOTE,
    reason: REASON,
    "cancellation reason": REASON,
    "job title":
      "Satış Temsilcisi,Muhasebe Uzmanı,Depo Sorumlusu,Proje Yöneticisi,İnsan Kaynakları Uzmanı,Teknisyen,Yazılım Geliştirici,Satın Alma Uzmanı,Şoför",
    occupation: "Memur,Öğretmen,Mühendis,Esnaf,Çiftçi,Hemşire,Avukat,Emekli,Ev hanımı,Öğrenci",
    "education level": "Lise,Lisans,Ön lisans,Ortaokul,Yüksek lisans,İlkokul,Doktora",
    "product category": "Gıda,Giyim,Elektronik,Ev ve Yaşam,Kozmetik,Kitap,Oyuncak,Spor",
    unit: "adet,kg,kutu,paket,litre,metre,koli,takım",
    "product unit": "adet,kg,kutu,paket,litre,metre,koli,takım",
    color: "siyah,beyaz,kırmızı,mavi,yeşil,sarı,gri,kahverengi",
    district: "Merkez,Yenimahalle,Bahçelievler,Cumhuriyet,Yeşilyurt,Güneşli,Çamlıca",
    "marital status": "Evli,Bekar,Boşanmış,Dul",
    complaint: "Baş ağrısı,Ateş ve öksürük,Karın ağrısı,Halsizlik,Bel ağrısı,Nefes darlığı,Mide bulantısı",
    diagnosis:
      "Üst solunum yolu enfeksiyonu,Gastrit,Hipertansiyon,Migren,Tip 2 diyabet,Bel fıtığı,Alerjik rinit,Bronşit",
  },
  patterns: {
    title: NOTICE,
    content: SENTENCES,
    "product name":
      "(Pamuklu Havlu|Ahşap Kesme Tahtası|Çelik Çaydanlık|Seramik Kupa|Deri Cüzdan|Zeytinyağlı Sabun|Nevresim Takımı|Katlanır Sandalye|Sızma Zeytinyağı|Süzme Çiçek Balı|Yün Atkı|Masa Lambası|Spor Ayakkabı|Cam Sürahi|Bebek Battaniyesi)( Küçük Boy| Büyük Boy| Ekonomik Paket|)",
    "product description": GOODS,
    "review comment": REVIEW,
    "comment comment": REVIEW,
  },
};
