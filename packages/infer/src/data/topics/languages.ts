import type { Spoken } from "./topic.ts";

/** What free texts are called, without accents; those that two languages have stand in both. */
export const TELLING: Readonly<Record<Spoken, string>> = {
  de: "beschreibung bemerkung bemerkungen anmerkung anmerkungen notiz notizen kommentar kommentare grund begruendung begrundung hinweis hinweise anweisung anleitung kurzbeschreibung langtext freitext zusatzinfo befund massnahme massnahmen",
  fr: "remarque remarques commentaire commentaires motif consigne consignes libelle_long renseignement precisions",
  es: "descripcion observacion observaciones comentario comentarios motivo instruccion instrucciones anotacion anotaciones nota notas detalle detalles indicaciones",
  it: "descrizione osservazione osservazioni commento commenti motivo istruzioni annotazioni dettaglio dettagli",
  nl: "omschrijving beschrijving opmerking opmerkingen notitie notities toelichting reden aanwijzing instructie instructies",
  pt: "descricao observacao observacoes comentario comentarios motivo instrucao instrucoes anotacao anotacoes nota notas detalhe detalhes",
};

/** Words of tables and columns that only one of the languages has, without accents. */
export const SPEAKING: Readonly<Record<Spoken, string>> = {
  de: "bezeichnung datum strasse plz ort vorname nachname kunde kunden mitarbeiter erstellt geaendert geandert betrag preis menge anzahl telefon geburtsdatum aktiv nummer artikel rechnung rechnungen bestellung bestellungen termin termine beschreibung bemerkung anschrift abteilung verein mitglied mitglieder benutzer passwort veranstaltung lieferant fahrzeug fahrzeuge gebaeude gebaude wohnung schueler schuler lehrer patienten arzt auftrag auftraege auftrage stadt land zahlung gruppe beginn ende dauer einheit lager kurs kurse tier tiere vertrag vertraege miete mieter betreff handwerker verwendungszweck bez anz hausnr gebdat geburtsort hersteller kennzeichen kilometerstand wochentag uhrzeit komponist werk raum standort standorte kategorie kategorien abgeschlossen zeit arbeit notiz bestand mindestbestand preise verkaufspreis einkaufspreis mwst rechnungsnr kundennr artikelnr lieferung bestellnr schule klasse fach noten stunden monat jahr woche betreuer ansprechpartner firma verantwortlich erledigt faellig vermieter wohnungen zimmer gast gaeste gericht gerichte speise speisen zutaten rezept rezepte spieler mannschaft spiele tore ergebnis verleih ausleihe buch buecher autor verlag",
  fr: "prenom adresse ville prix quantite telephone libelle utilisateur utilisateurs statut montant numero commande commandes mot motdepasse actif facture factures salarie employe employes fournisseur fournisseurs naissance cree modifie etat date_debut debut fin produit produits livraison eleve eleves patiente medecin rdv rendezvous vehicule vehicules batiment logement adherent adherents cours duree stock_actuel niveau poste chambre ouvrage emprunt marque matiere enseignant nom pays taux courriel reglement devis chantier praticiens qte mdp libelles desig naiss fourn cde factur regl adr prenoms sexe taille poids loyer loyers maison maisons locataire proprietaire etage annee mois jour heure salle salles matieres professeur professeurs ecole trimestre moyenne livre livres auteur editeur titre titres plats joueur joueurs equipe equipes entraineur stade arbitre adhesion cotisation cotisations benevole lieu lieux evenement evenements organisateur panier commentaire gerant caissier depense depenses recette recettes compte banque virement",
  es: "nombre fecha descripcion precio cantidad direccion apellido apellidos usuario usuarios creado correo producto productos ciudad observaciones contrasena venta ventas empleado empleados paciente pacientes cita citas medico tipo_documento habitacion habitaciones pedido pedidos proveedor proveedores factura facturas alumno alumnos matricula_fecha inicio vehiculo vehiculos nacimiento estudiante estudiantes profesor materia curso cursos reserva_fecha mascota mascotas clave turno turnos equipo equipos puesto entrega valor numero calle barrio telefono telefonos celular recibos fec nro ape nac telf dscto cant dosis historias tratamiento indicaciones representante cedula monto saldo tarea tareas proyecto proyectos paterno materno domicilio colonia parentesco evolucion diagnostico receta recetas enfermedad vacuna vacunas especialidad consultorio horario tienda almacen bodega existencia compra compras devolucion cotizacion caja cajas cajero tarjeta efectivo vuelto cuota cuotas prestamo prestamos libro libros ejemplares asignatura asignaturas calificacion calificaciones asistencia asistencias grado seccion socio socios cancha canchas partido partidos jugador jugadores torneo torneos arbitro goles huesped huespedes plato platos mesa mesas mesero cocina bebida bebidas raza dueno propietario inmueble inmuebles alquiler riego caudal lotes cultivo cosecha ganado finca tramite expediente oficina oficinas legajo sueldo salario licencia licencias",
  it: "cognome prezzo quantita indirizzo citta creazione utente utenti stato_ordine importo prenotazione prenotazioni ordine ordini fattura fatture fornitore fornitori dipendente dipendenti nascita prodotto prodotti camera camere paziente pazienti visita visite medico_id corso corsi studente studenti insegnante inizio fine durata veicolo veicoli magazzino descrizione cliente_id clienti tavolo tavoli targa nome sconto totale ospiti notti conto codice indirizzi piva denominazione giacenza scorta imponibile aliquota scadenza pagamento pagamenti incasso bolla trasporto vettore merce articolo articoli listino acquisto acquisti vendita vendite azienda aziende agenti anagrafica sede sedi reparto mansione stipendio assunzione ferie malattia socio soci palestra iscrizione iscrizioni abbonamento abbonamenti lezione lezioni scuola alunno alunni voto voti presenza presenze autore autori editore prestito prestiti libreria squadra squadre giocatore giocatori partita partite allenatore piatto piatti bevanda bevande ingrediente cucina cameriere diagnosi terapia ricetta farmaco farmaci prescrizione ambulatorio officina riparazione riparazioni ricambio ricambi immobile immobili affitto affitti condominio inquilino",
  nl: "naam voornaam achternaam omschrijving prijs aantal adres straat postcode_plaats woonplaats telefoon klant klanten gebruiker gebruikers bedrag aangemaakt gewijzigd geboortedatum factuur facturen bestelling bestellingen leverancier leveranciers medewerker medewerkers afspraak afspraken voertuig voertuigen gebouw woning leerling leerlingen docent patienten lid leden wachtwoord afdeling eenheid voorraad begindatum einddatum betaling kamer kamers dier dieren plaats toernooi toernooien banen wedstrijd wedstrijden tegenstander uitslag scheidsrechter roepnaam voorletters tussenvoegsel huisnr geslacht vervaldatum betaald herinnering inkoopprijs verkoopprijs btw seizoen contributie bardienst taak aanvang doelpunten opmerking opmerkingen artikelen artikelnr lidnr leverdatum bezorging verzending winkelwagen beoordeling beoordelingen leraar cijfer cijfers vak vakken huiswerk toets toetsen boek boeken uitgever uitlening uitleningen speler spelers ploeg gerecht gerechten tafel tafels reservering reserveringen gast gasten huisarts klacht klachten behandeling behandelingen recept recepten medicijn medicijnen verzekering kenteken brandstof huurder huurders verhuurder huurprijs eigenaar panden verdieping",
  pt: "descricao preco quantidade endereco usuario usuarios senha criado criada cidade observacoes funcionario funcionarios cpf cnpj situacao pedido_id nascimento produto produtos venda vendas fornecedor fornecedores pagamento pagamentos consulta_medica agendamento agendamentos aluno alunos professor_id turma turmas disciplina matricula veiculo veiculos imovel imoveis cadastro telefone estoque cargo inicio fim medico consulta consultas quarto quartos reserva reservas nome bairro prazo entrega taxa valor pagto cep logradouro morada freguesia telemovel nasc pgto vlr qtde vencto convenio convenios laudo prontuario prontuarios posologia profissao escolaridade municipio juros parcela parcelas boleto mensalidade mensalidades emissao aliquota icms ncm cfop custo loja lojas filiais carrinho frete avaliacao avaliacoes vagas ementa bimestre frequencia ocorrencia ocorrencias emprestimo emprestimos editora acervo jogador jogadores partida partidas campeonato campeonatos torcida prato pratos garcom cozinha animais inquilino aluguel condominio proprietario locacao peca pecas mecanico conserto orcamento orcamentos advogado advogados processo processos audiencia audiencias honorarios tarefa tarefas projeto projetos igreja membro membros doacao doacoes ingresso ingressos",
};

/** Languages of which values are known, but no names of columns beyond the commonest, and no texts. */
export type Further = "tr" | "pl" | "id" | "zh";

/** Words of tables and columns that only one of these has, without accents; Chinese is told by comments. */
export const SPEAKING_FURTHER: Readonly<Record<Exclude<Further, "zh">, string>> = {
  tr: "kullanici kullanicilar kullaniciadi kullaniciid musteri musteriler urun urunler urunadi siparis siparisler fiyat fiyati soyad soyadi adsoyad adi sifre aciklama tarih tarihi olusturma kayit ogrenci ogrenciler ogretmen ogretmenler ders dersler sinif siniflar randevu randevular doktorlar hasta hastalar fatura faturalar durum durumu yorum yorumlar sehir ilce mahalle maas bolum bolumler gun saat dil seviye egitmen egitmenler odeme odemeler tutar toplam kdv vergi cari cariler hareket islem adet birim miktar baslik icerik resim sira aktif soru sorular cevap sinav sinavlar puan kitap kitaplar yazar yazarlar yayinevi oda odalar misafir arac araclar plaka surucu sefer bilet koltuk kalkis varis sirket calisan calisanlar izin gorev takim mac oyuncu roller rol yetki kategoriler telno eposta cinsiyet dogum dogumtarihi tckimlik stok stoklar depo tedarikci alis satis indirim sepet kargo marka beden renk notu okul program gelir gider mesaj konu bildirim duyuru haber etkinlik uye uyeler baslangic bitis",
  pl: "uzytkownik uzytkownicy uzytkownika klienci klienta zamowienie zamowienia produkty produktu imie nazwisko haslo ulica miasto cena ilosc opis nazwa wizyta wizyty lekarz lekarze lekarza pacjent pacjenci pacjenta pracownik pracownicy pracownika faktura faktury platnosc platnosci kategoria kategorie ocena oceny uczen uczniowie nauczyciel nauczyciele przedmiot przedmioty egzamin ksiazka ksiazki wydawnictwo wypozyczenie wypozyczenia pokoj pokoje rezerwacja rezerwacje pojazd pojazdy samochod samochody miesiac dzien godzina wartosc magazyn dostawca dostawcy zatrudnienia pensja stanowisko oddzial poradnia choroba leczenie urodzenia numer adresu kod pocztowy telefonu rozpoczecia zakonczenia dostawy klasa szkola klub druzyna zawodnik mecz sprzedaz koszyk status_zamowienia dolegliwosci specjalizacja zdjecie tresc tytul autorzy uwagi plec pesel nip regon wojewodztwo kraj",
  id: "pengguna pelanggan harga jumlah tanggal tgl nama alamat deskripsi keterangan gambar pesanan pembayaran penjualan pembelian barang satuan karyawan pegawai siswa mahasiswa dosen kelas jurusan mapel nilai ujian sekolah kelamin agama lahir telepon sandi jabatan gaji jml kode judul isi penulis penerbit buku peminjaman kembali denda dokter pasien obat kamar jadwal hari mulai selesai bayar ongkir kurir toko keranjang penerima petugas pemesanan tagihan santri wali desa kecamatan kelurahan kabupaten provinsi kota berita komentar tugas mahasiswas produksi pemasok supplier_nama stok gudang masuk keluar laporan pengeluaran pemasukan tahun bulan minggu guru wali_kelas absensi kehadiran cuti tunjangan potongan lembur nik nip nisn npm surat perihal pengirim anggota kegiatan lokasi jenis merk ukuran warna berat diskon metode transaksi detail_transaksi menunggu hasil pelajaran pelanggaran kendaraan plat sopir rute tiket kursi penumpang penyewaan sewa tamu menu_makanan makanan minuman meja pelayan dapur bahan resep",
};

/** Where English schemas are at home that have numbers and parts of addresses that only one country has. */
export const ENGLISH_COUNTRIES: readonly (readonly [locale: string, words: string])[] = [
  [
    "en_IN",
    "gstin aadhaar aadhar pincode ifsc pan_number pan_no paise lakh tehsil taluka panchayat upi razorpay cgst sgst igst hsn uidai esic epf",
  ],
  ["en_NG", "bvn lga state_of_origin nhf rc_number paystack nuban naira kobo nysc waec"],
  [
    "en_GB",
    "nhs_number national_insurance national_insurance_number ni_number utr county_council dvla ofsted paye_reference hmrc sort_code",
  ],
  [
    "en_US",
    "zip ssn social_security fips county npi ncpdp medicaid dea_number naics usps hipaa sat_score routing_number aba_number mta_tax fbi_code iucr frpm " +
      "school_district area_code state_tax unemp_state tax_state magnet highschooler",
  ],
  ["en_AU", "abn acn tfn bsb medicare_number"],
  ["en_ZA", "sa_id_number sars_number popia cipc"],
];

/** A language's usual locale, and others with words that only their countries have. */
interface Countries {
  readonly usual: string;
  readonly others?: readonly (readonly [locale: string, words: string])[];
}

/** Where the languages are at home. */
export const COUNTRIES: Readonly<Record<Spoken, Countries>> = {
  de: { usual: "de", others: [["de_CH", "kanton ahv ahvnr ahvnummer"]] },
  fr: { usual: "fr", others: [["fr_CA", "neq tvq"]] },
  es: {
    usual: "es",
    others: [
      ["es_MX", "rfc curp colonia cfdi clabe"],
      ["es_PE", "ruc ubigeo igv sunat distrito essalud"],
      ["es_CO", "nit cedula eps dian"],
      ["es_CL", "rut run comuna comunas isapre fonasa"],
      ["es_AR", "cuit cuil afip obrasocial condicioniva"],
      ["es_EC", "cedula ruc canton parroquia sri"],
    ],
  },
  it: { usual: "it" },
  nl: { usual: "nl" },
  pt: { usual: "pt_BR", others: [["pt_PT", "nif niss morada freguesia concelho telemovel nib utente"]] },
};
