import type { Spoken } from "../topics/topic.ts";

/** What says yes or no where a number or a letter is called so, by language, without accents; two words are joined by `_`. */
export const FLAG_WORDS_ABROAD: Readonly<Record<Spoken, string>> = {
  de: `aktiv inaktiv gesperrt storniert bezahlt unbezahlt erschienen erledigt unerledigt versendet verschickt gedruckt exportiert archiviert geloescht genehmigt bestaetigt
    freigegeben oeffentlich sichtbar versteckt pflicht pflichtfeld steuerpflichtig barrierefrei rollstuhlgerecht newsletter einwilligung datenschutz fotoerlaubnis bildrechte
    fotofreigabe vegetarisch vegan raucher nichtraucher haustiere haustier_erlaubt schwimmer ersatzwagen mietwagen leihwagen vollzeit teilzeit schwerbehindert volljaehrig
    minderjaehrig abgeschlossen abgerechnet anwesend entschuldigt abgeholt zurueckgegeben verlaengerbar ausleihbar vorgemerkt eingecheckt ausgecheckt klimaanlage balkon aufzug
    fahrstuhl wlan minibar terrasse gaestewc bio regional kuehlpflichtig rezeptpflichtig gefahrgut dringend notfall eilig eilt privat verbindlich mahnsperre liefersperre sperre
    defekt kaputt schriftfuehrend ehrenamtlich hauptadresse standardadresse moebliert vermietet leerstehend beurlaubt befreit beitragsfrei ermaessigt gueltig ungueltig gelesen
    angenommen abgelehnt gekuendigt ausgetreten verstorben stimmberechtigt vertraulich lagerfuehrend wiederholer sozialwohnung atemschutz tauglich geimpft gechipt kastriert trocken
    eingezogen unterschrieben quittiert gebucht festgeschrieben verbucht wartungspflichtig kalibriert geprueft akzeptiert fakturiert ersetzt mangelhaft bestanden`,
  fr: `actif active inactif inactive paye payee regle reglee rendu rendue restitue restituee valide validee annule annulee archivee publie publiee confirme confirmee excuse excusee
    obligatoire facultatif conforme signe signee imprime imprimee envoye envoyee recu recue lu lue traite traitee cloture cloturee accessible accessible_pmr pmr urgent prioritaire majeur
    mineur fumeur vegetarien pai droit_image droit_a_image autorisation_sortie autorisation_image certificat_medical certif_medical ascenseur balcon terrasse meuble meublee climatisation wifi
    petit_dejeuner animaux_acceptes animaux_admis bio fragile newsletter rgpd consentement temps_plein handicape boursier redoublant demi_pensionnaire delegue empruntable exclusif
    gratuit payant bloque bloquee suspendu suspendue supprime supprimee visible affiche affichee epingle par_defaut principal exonere assujetti_tva bloquant perime vaccine vaccinee
    sterilise tatoue puce en_ligne actuel actuelle cotisant a_jour a_jour_cotisation verse versee encaisse encaissee solde_tout_compte lettre verrouille verrouillee favori
    present presente absent absente justifie justifiee rappel_envoye relance_envoyee sous_garantie disponible indisponible occupe occupee resilie archive chauffeur permis_b resident`,
  es: `activo activa inactivo inactiva vigente pagado pagada cobrado cobrada facturado facturada anulado anulada cancelado cancelada aprobado aprobada confirmado confirmada asistio
    presente ausente justificada justificado obligatorio obligatoria opcional urgente prioritario visible oculto publicado publicada destacado destacada leido leida enviado enviada recibido
    recibida entregado entregada devuelto devuelta impreso impresa firmado firmada bloqueado bloqueada eliminado eliminada borrado borrada habilitado habilitada predeterminado titular
    suplente fumador fumadora vegetariano discapacidad becado becada repitente embarazada alergico diabetico hipertenso donante exento exenta desayuno_incluido ascensor amueblado amoblado
    mascotas acepta_mascotas wifi piscina calefaccion aire_acondicionado gluten vegano controlado refrigerado fragil perecedero consentimiento terminos newsletter boletin vacunado vacunada
    esterilizado esterilizada vencido vencida atendido atendida reservable renovado renovada cerrado cerrada conciliado contabilizado jubilado sindicalizado autorizado autorizada verificado
    verificada procesado procesada sincronizado migrado notificado notificada respondido respondida resuelto resuelta favorito preferente a_domicilio requiere_receta con_receta delivery gratuito`,
  pt: `ativo ativa inativo inativa vigente pago paga quitado quitada faturado faturada cancelado cancelada aprovado aprovada confirmado confirmada compareceu presente ausente justificada
    justificado obrigatorio obrigatoria opcional urgente visivel oculto publicado publicada destaque lido lida enviado enviada recebido recebida entregue devolvido devolvida impresso impressa
    assinado assinada bloqueado bloqueada excluido excluida deletado deletada habilitado habilitada padrao titular fumante gestante alergico diabetico hipertenso deficiente bolsista isento
    isenta mobiliado mobiliada aceita_pet aceita_animais elevador churrasqueira piscina cafe_incluso perecivel controlado refrigerado fragil newsletter vacinado vacinada castrado castrada
    vencido vencida atendido atendida renovado renovada fechado fechada conciliado contabilizado aposentado autorizado autorizada verificado verificada processado processada sincronizado
    notificado notificada respondido respondida resolvido resolvida favorito gratuito batizado batizada dizimista arquivado arquivada finalizado finalizada liberado conferido conferida`,
  it: `attivo attiva inattivo inattiva pagato pagata saldato saldata fatturato fatturata annullato annullata confermato confermata presente assente giustificata giustificato obbligatorio
    facoltativo urgente visibile nascosto pubblicato pubblicata in_evidenza letto letta inviato inviata ricevuto ricevuta consegnato consegnata restituito restituita stampato stampata firmato
    firmata bloccato bloccata eliminato eliminata cancellato abilitato abilitata predefinito predefinita principale titolare fumatore vegetariano disabile esente arredato arredata
    animali_ammessi fuori_servizio fuori_serv fuoriservizio surgelato surgelata stornato convalidato ascensore balcone colazione_inclusa climatizzata climatizzato fragile deperibile mutuabile consenso consenso_privacy privacy newsletter evaso evasa contabilizzato residente
    tesserato agonista maggiorenne vaccinato vaccinata sterilizzato microchippato scaduto scaduta chiuso chiusa rinnovato rinnovata approvato approvata verificato verificata gestito
    archiviato archiviata disponibile prenotabile sospeso sospesa sollecitato preferito gratuito biologico`,
  nl: `actief inactief betaald onbetaald geannuleerd goedgekeurd afgekeurd bevestigd aanwezig afwezig afgemeld verplicht optioneel dringend spoed zichtbaar verborgen gepubliceerd gelezen
    verzonden ontvangen geleverd geretourneerd afgedrukt getekend ondertekend geblokkeerd verwijderd ingeschakeld roker vegetarisch zwanger allergisch vrijgesteld gemeubileerd huisdieren
    huisdieren_toegestaan lift balkon ontbijt breekbaar bederfelijk nieuwsbrief toestemming toestemming_foto avg incasso automatische_incasso erelid verlengd uitgeleend gearchiveerd afgerond
    gefactureerd ingecheckt gevaccineerd gecastreerd gechipt verlopen gesloten afgehandeld opgelost beschikbaar opzegbaar opgezegd overleden stemgerechtigd vertrouwelijk biologisch gratis
    gekeurd verhuurd gereserveerd geschorst`,
};

/** Letters for yes and no. */
export const LETTERS_ABROAD: Readonly<Record<Spoken, readonly [yes: string, no: string]>> = {
  de: ["J", "N"],
  es: ["S", "N"],
  fr: ["O", "N"],
  it: ["S", "N"],
  nl: ["J", "N"],
  pt: ["S", "N"],
};
