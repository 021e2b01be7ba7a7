import type { Spoken } from "../topics/topic.ts";

/**
 * What parts of names are short for, `long: short short; …`, by language; words that belong together are joined by `_`. A short form of two
 * parts goes before those of one.
 */
export const SHORT_FORMS: Readonly<Record<Spoken, string>> = {
  es: `
    fecha: fec fch fech; nacimiento: nac nacim; numero: nro num; codigo: cod codi; nombre: nom nomb; porcentaje_descuento: porc_desc pct_desc desc_porc desc_pct; monto_descuento: monto_desc imp_desc tot_desc val_desc valor_desc; descripcion: desc descrip descr; apellido: ape apell; apellido_paterno: ape_pat ap_pat ap_paterno ape_paterno ape_p;
    apellido_materno: ape_mat ap_mat ap_materno ape_materno ape_m; telefono: tel telf tlf fono; celular: cel; telefono_movil: tel_mov tel_movil; direccion: dir direc dire; departamento: depto dpto depa; distrito: dist distr;
    provincia: provi; cantidad: cant ctd; porcentaje: porc pct pctje; descuento: dscto dcto dto descto; total: tot; subtotal: subt subtot; observaciones: obs observ; estado_civil: est_civil est_civ edo_civil edo_civ; estado: est edo;
    grupo_sanguineo: grupo_sang grp_sang gpo_sang tipo_sang; usuario: usu usr; ingreso: ing ingr; egreso: egr; salida: sal; entrada: ent; inicio: ini; inicial: inic; vencimiento: venc vto vcto vencim; registro: reg; modificacion: modif; actual: act;
    actualizacion: actualiz; ultimo: ult; proximo: prox; primero: prim; unidad: unid und uni; unidad_medida: unid_med und_med uni_med u_med umed um; precio_compra: p_compra pre_compra prec_compra pcompra; precio_venta: p_venta pre_venta prec_venta
    pventa; precio_unitario: p_unit p_uni prec_unit pre_unit precio_unit precio_u punit punitario pu; precio_mayor: p_mayor; precio: prec; cuenta: cta; documento: doc docto; comprobante: comprob; factura: fact fac; pedido: ped; cotizacion: cot cotiz;
    devolucion: dev devol; movimiento: mov movim; almacen: alm; categoria: categ cate; calificacion: calif; evaluacion: eval; asignatura: asig; alumno: alu alum; profesor: prof profe; cedula_profesional: cedula_prof ced_prof; horas: hrs hs;
    habitacion: hab habit; responsable: resp; encargado: enc encarg; representante: repr repres; vehiculo: veh vehic; promedio: prom; institucional: inst; licencia: lic; liquidacion: liq; adquisicion: adq adquis; amortizacion: amort; acumulado: acum;
    tarjeta: tarj tjta; limite: lim; credito: cred; tasa_interes: tasa_int; pendiente: pend; pagina_web: pag_web; fabricacion: fab fabr; caducidad: cad caduc; elaboracion: elab; municipio: munic mpio; emergencia: emer emerg; referencia: refer; razon_social:
    raz_soc raz_social razon_soc; consultorio: consult; diagnostico: dx diag; diagnostico_principal: dx_principal; historia_clinica: hist_clinica; promocion: promo; obra_social: ob_social; localidad: locali; codigo_postal: cod_postal cod_pos codpos; vendedor:
    vend; proveedor: proveed; contrasena: passw contra pwd pass; producto: produc; empleado: emple; secretario: secre; contacto: contac; anio: ano`,
  pt: `
    data: dt dta; nascimento: nasc nascto nascim; codigo: cod cd; numero: num nro nr; nome: nm; descricao: desc descr ds dsc; telefone: tel fone telef; celular: cel; telefone_celular: tel_cel; telefone_residencial: tel_res fone_res; telefone_comercial: tel_com
    fone_com; endereco: ender; quantidade: qtd qtde qt qnt qntd quant; valor: vl vlr val; valor_desconto: vl_desc vlr_desc val_desc vldesc; percentual_desconto: perc_desc pct_desc; valor_total: vltotal vlrtotal vl_tot vlr_tot; unitario: unit; situacao: sit situac;
    observacao: obs; usuario: usu usr; cadastro: cadast cad; vencimento: venc vcto vencto vencim; pagamento: pgto pagto pagam; emissao: emis; alteracao: alt alter; inicio: ini; inicial: inic; atualizacao: atualiz; ultimo: ult; proximo: prox; produto: prod;
    cliente: cli; fornecedor: forn fornec; funcionario: func funcion; vendedor: vend; categoria: categ; grupo: grp; estado_civil: est_civil est_civ; estoque: est estq estoq; unidade: un und unid; unidade_medida: un_med und_med unid_med; liquido: liq; bruto: brt;
    total: tot; percentual: perc pct; desconto: desct; acrescimo: acresc; comissao: comis; aliquota: aliq; inscricao_estadual: insc_est insc_estadual ie; inscricao_municipal: insc_mun im; nota_fiscal: nf num_nf; razao_social: razao rz_social raz_social; nome_fantasia: fantasia
    nm_fantasia; responsavel: resp respons; documento: doc; tipo: tp tip; matricula: matr; disciplina: disc discip; professor: prof; aluno: alu; avaliacao: aval; medico: med; paciente: pac; especialidade: espec; convenio: conv; hora: hr; duracao: dur; parcela: parc;
    conta: cta; agencia: agenc; saldo: sld; historico: hist; movimento: movto mov; movimentacao: movim; lancamento: lanc lancto; complemento: compl complem; municipio: mun munic; indicador: ind; preco_custo: pr_custo prc_custo; preco_venda: pr_venda prc_venda; preco:
    prc; grau_instrucao: grau_inst; identidade: ident; senha: passw pwd; bairro: bair`,
  fr: `
    date: dt dat; numero: num nro; prenom: pren pnom; naissance: naiss nais; adresse: adr adres; telephone: tel; telephone_portable: tel_port tel_mob; telephone_fixe: tel_fixe; code_postal: cp codpost code_post cod_post; quantite: qte qt qtee; prix_unitaire: pu prix_u
    prix_unit pxu px_unit; prix: px; montant: mt mnt mtt mont; libelle: lib libel; designation: desig; description: desc descr; reference: refer; categorie: categ cat; client: clt cli; fournisseur: fourn frs fournis; produit: pdt prod; commande: cmd cde comm; facture: fact;
    livraison: livr liv; reglement: regl regt; paiement: pmt paiem; echeance: ech; modification: modif; mise_a_jour: maj; debut: deb; utilisateur: util utilis; employe: empl; salaire: sal; embauche: emb; departement: dept dep depart; societe: ste soc; responsable: resp;
    taux: tx; stock: stk; poids: pds; duree: dur; observation: obs; commentaire: comment; matricule: matr; eleve: elv; etudiant: etu etud; enseignant: ens; niveau: niv; coefficient: coef coeff; moyenne: moy; medecin: med; consultation: consult; rendez_vous: rdv; groupe_sanguin:
    grp_sanguin gr_sanguin grp_sang; nationalite: natio; immatriculation: immat; kilometrage: kms; vehicule: veh vehic; annee: an; surface: surf superf; locataire: locat; proprietaire: proprio; adherent: adh adht; cotisation: cotis; licence: lic; evenement: evt evnt even; mot_de_passe:
    mdp motdepass; identifiant: ident; nombre: nb nbr nbre; minimum: min; maximum: max; heure: hre; raison_sociale: rs raison_soc raisonsociale; specialite: spec; numero_securite_sociale: num_secu numsecu no_secu nir nss num_ss`,
  de: `
    bezeichnung: bez bezeichn bezeich; beschreibung: beschr beschreib; nummer: nr num; anzahl: anz; betrag: betr; einheit: einh; telefon: tel tele telef; mobiltelefon: mobil handy mobilnr handynr; hausnummer: hnr hausnr hsnr; geburtsdatum: gebdat gebdatum geb_dat geb_datum
    gebtag; geburtsort: gebort geb_ort; vorname: vname vorn; nachname: nname nachn zname; kunde_nummer: kdnr kd_nr knr kunden_nr kundennr kundnr; artikel_nummer: artnr art_nr anr artikelnr; rechnung_nummer: rechnr rgnr rg_nr renr rech_nr; bestellung_nummer: bestnr best_nr; lieferant:
    lief; mitarbeiter_nummer: manr ma_nr mitarbnr; mitarbeiter: mitarb; abteilung: abt; firma: fa; ansprechpartner: ansprechp anspr; bemerkung: bem bemerk; kategorie: kat kateg; gruppe: grp; benutzer: ben; passwort: pw pwd passw kennwort; mehrwertsteuer: mwst; einkaufspreis: ek ekpreis
    ek_preis; verkaufspreis: vk vkpreis vk_preis; einzelpreis: ep epreis e_preis; gesamtpreis: gp gpreis ges_preis; gesamt: ges; konto: kto; kontonummer: ktonr kto_nr; bankleitzahl: blz; fahrzeug: fzg fz; kennzeichen: kennz kfz_kz kfzkennz; versicherung: vers; versicherungsnummer: versnr vers_nr;
    krankenkasse: kk krankenk; diagnose: diag; patient_nummer: patnr pat_nr; patient: pat; termin: term; mitgliedsnummer: mitglnr mgnr mg_nr mitgl_nr; mitglied: mitgl; uhrzeit: uhrz; kilometerstand: kmstand km_stand; erfasst_am: erfdat erf_dat; geaendert_am: aenddat aend_dat aendat;
    angelegt_am: anldat anl_dat; eingang: eing; ausgang: ausg; zahlung: zahlg; lagerbestand: lagerbest; mindestbestand: mindestbest min_bestand minbestand`,
  it: `
    data: dt; nascita: nasc; data_nascita: dt_nasc dtnasc; codice: cod; numero: num nr nro; cognome: cogn cgnome; denominazione: denom; ragione_sociale: rag_soc ragsoc ragione_soc rag_sociale; indirizzo: indir; provincia: prov; telefono: tel; cellulare: cel cell; partita_iva: piva p_iva part_iva prt_iva
    partiva; codice_fiscale: cf cod_fisc codfisc cod_fiscale c_f codice_fisc; descrizione: descr desc; quantita: qta qt quant qnt; prezzo: prz prezz; prezzo_unitario: pu prezzo_u prezzo_unit p_unit; unitario: unit; importo: imp; totale: tot; sconto: sct; aliquota: aliq; unita_misura: um u_m un_mis unita_mis; magazzino:
    mag magaz; articolo: art artic; categoria: cat categ; fornitore: forn fornit; cliente: cli; fattura: fatt; ordine: ord; documento: doc docum; scadenza: scad; pagamento: pag pagam; utente: ute; inizio: ini; ultimo: ult; giacenza: giac; codice_barre: cod_barre codbarre cod_bar; codice_destinatario: cod_sdi
    cod_dest codsdi cod_univoco codice_univoco; numero_rea: rea; specializzazione: special; medico: med; paziente: paz; professore: prof; studente: stud; matricola: matr; osservazioni: osserv; targa: tg; chilometri: km; anno: an; mese: ms; residenza: resid; comune: com`,
  nl: `
    datum: dat dtm; nummer: nr num; omschrijving: omschr oms; geboortedatum: gebdat geb_datum gebdatum geb_dat; telefoon: tel; telefoon_vast: tel_vast; mobiel: mob tel_mobiel tel_mob gsm; adres: adr; postcode: pc postc; aantal: aant; bedrag: bedr; opmerking: opm opmerk; huisnummer: huisnr hnr; achternaam: anaam
    achtern; voornaam: vnaam; tussenvoegsel: tv tussenv tsv; toevoeging: toev huisnr_toev huisletter; gebruiker: gebr; wachtwoord: ww; klant_nummer: klantnr klnr klant_nr; leverancier: lev; factuur_nummer: factnr factuurnr fact_nr; artikel_nummer: artnr artikelnr art_nr; eenheid: eenh; voorraad: voorr; inkoopprijs:
    inkprijs ink_prijs; verkoopprijs: verkprijs verk_prijs; lidnummer: lidnr lid_nr; rekeningnummer: rekeningnr rek_nr reknr bankrekening; percentage: perc pct; geslacht: gesl; afdeling: afd; categorie: cat categ; leverdatum: levdatum; uitgifte: uitg; behandelaar: behand`,
};
