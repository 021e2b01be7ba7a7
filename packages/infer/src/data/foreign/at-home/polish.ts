import type { AtHome } from "./at-home.ts";

const NOTE =
  "Potwierdzono telefonicznie,Brak kompletu dokumentów,Kontakt po godzinie 16,Dane zaktualizowane,Dostawa w tygodniu,Do sprawdzenia przy kolejnej wizycie,Bez uwag";
const REASON = "Klient zrezygnował,Brak towaru,Błędne zamówienie,Nieprawidłowy adres,Brak płatności,Kolizja terminów";
const REVIEW =
  "(Towar zgodny z opisem|Szybka wysyłka|Bardzo dobra jakość|Starannie zapakowane|Kolor nieco inny niż na zdjęciu|Dobry stosunek ceny do jakości), (polecam|dziękuję|na pewno kupię ponownie|jestem zadowolona|mogło być lepiej)\\.";
const SENTENCES =
  "(Szczegóły podamy w przyszłym tygodniu|Zapisy przyjmujemy do końca miesiąca|Spotkanie odbędzie się w piątek o godzinie 17|Nowe zasady obowiązują od poniedziałku|Wstęp jest wolny)\\. (Zapraszamy do kontaktu|Dziękujemy za wyrozumiałość|Prosimy o punktualność|O zmianach poinformujemy osobno)\\.";

export const POLISH_AT_HOME: AtHome = {
  lists: {
    note: NOTE,
    remark: NOTE,
    description: NOTE,
    "order comment":
      "Proszę dzwonić przed dostawą,Proszę o szybką wysyłkę,Faktura na firmę,Odbiór osobisty,Proszę zapakować na prezent,Dziękuję",
    reason: REASON,
    "cancellation reason": REASON,
    "job title":
      "Specjalista ds. sprzedaży,Księgowy,Magazynier,Kierownik projektu,Asystent biura,Programista,Przedstawiciel handlowy,Technik serwisu,Kierowca",
    occupation: "nauczyciel,inżynier,kierowca,pielęgniarka,sprzedawca,rolnik,emeryt,student,elektryk",
    "education level": "średnie,wyższe,zawodowe,licencjat,podstawowe",
    "product category": "Spożywcze,Odzież,Elektronika,Dom i ogród,Kosmetyki,Książki,Zabawki,Sport",
    unit: "szt.,kg,opak.,l,m,kpl.,karton",
    "product unit": "szt.,kg,opak.,l,m,kpl.,karton",
    color: "czarny,biały,czerwony,niebieski,zielony,żółty,szary,brązowy",
    complaint: "Ból głowy,Gorączka i kaszel,Ból brzucha,Ból pleców,Duszności,Zawroty głowy,Nudności",
    diagnosis:
      "Zapalenie gardła,Nadciśnienie tętnicze,Cukrzyca typu 2,Migrena,Zapalenie oskrzeli,Nieżyt żołądka,Alergia sezonowa",
    recommendation:
      "Dużo odpoczynku i płynów,Kontrola za dwa tygodnie,Dieta lekkostrawna,Badanie krwi przed kolejną wizytą,Codzienne ćwiczenia przez miesiąc",
    "marital status": "w związku małżeńskim,wolny stan,po rozwodzie,w separacji",
  },
  patterns: {
    title:
      "(Zmiana godzin otwarcia|Nowa oferta|Przerwa techniczna|Zapisy na szkolenie|Dzień otwarty|Promocja świąteczna|Remont parkingu|Wyniki konkursu|Spotkanie z autorką)( w tym tygodniu| od poniedziałku| – zapraszamy|)",
    content: SENTENCES,
    "product name":
      "(Kubek ceramiczny|Lampka biurkowa|Ręcznik bawełniany|Deska do krojenia|Plecak miejski|Miód lipowy|Świeca sojowa|Krzesło składane|Czajnik stalowy|Koc wełniany|Zeszyt w kratkę|Mydło lawendowe|Doniczka gliniana|Kurtka przeciwdeszczowa)(, zestaw|, wersja mini|, nowość|)",
    "product description":
      "(Wykonano z trwałych materiałów|Lekki i praktyczny wybór|Produkt polski|Starannie wykończone)\\. (Na co dzień i na prezent|Łatwe w czyszczeniu|Gwarancja dwa lata|Dostępne w kilku rozmiarach)\\.",
    "review content": REVIEW,
    "review comment": REVIEW,
  },
};
