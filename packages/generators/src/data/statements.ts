/** What sentences of other languages than English are made of: subjects and what is true of any of them. */
export interface Statements {
  readonly subjects: string;
  readonly predicates: string;
}

export const statements: Readonly<Record<string, Statements>> = {
  de: {
    subjects:
      "der Bericht|die Liste|das Angebot|der Auftrag|die Rechnung|das Paket|der Termin|die Lieferung|das Protokoll|der Entwurf|die Anfrage|das Formular|der Vertrag|die Übersicht|das Gerät|der Plan|die Bestellung|das Muster|der Antrag|die Vorlage|das Ergebnis|der Artikel|die Zusage|das Dokument|der Bescheid|die Nachricht|das Konto|der Hinweis|die Prüfung|das Update",
    predicates:
      "ist fertig|fehlt noch|kommt nächste Woche|wurde geprüft|liegt im Büro|ist noch offen|wurde heute verschickt|kann bis Freitag warten|ist besser als erwartet|muss noch einmal angepasst werden|war gestern schon da|gefällt dem Kunden|braucht etwas mehr Zeit|wurde zurückgestellt|passt gut zum Zeitplan|ist leider unvollständig|wird gerade bearbeitet|stimmt so|ging an das Team|ist seit Montag bekannt",
  },
  fr: {
    subjects:
      "le rapport|la liste|le devis|la commande|la facture|le colis|le rendez-vous|la livraison|le dossier|la demande|le formulaire|le contrat|la réponse|le projet|la réunion|le document|la note|le message|le compte|la mise à jour|le produit|la version|le calendrier|la fiche|le modèle|la photo|le service|la page|le plan|la proposition",
    predicates:
      "arrive la semaine prochaine|manque encore|reste à vérifier|se trouve au bureau|convient au client|demande un peu plus de temps|peut attendre vendredi|vaut le détour|plaît à toute l'équipe|sera disponible demain|tient en une page|doit changer|attend une signature|part ce matin|coûte moins que prévu|correspond au planning|date de lundi|revient trop tard|passe avant le reste",
  },
  es: {
    subjects:
      "el informe|la lista|el pedido|la factura|el paquete|la cita|la entrega|el borrador|la solicitud|el formulario|el contrato|la respuesta|el proyecto|la reunión|el documento|la nota|el mensaje|la cuenta|el producto|la versión|el calendario|la ficha|el modelo|la foto|el servicio|la página|el plan|la propuesta|el aviso|la prueba",
    predicates:
      "llega la semana que viene|falta todavía|está en la oficina|gusta al cliente|necesita más tiempo|puede esperar al viernes|sale esta mañana|cuesta menos de lo previsto|va antes que el resto|estará disponible mañana|debe cambiar|espera una firma|depende del equipo|cabe en una página|viene del lunes|vuelve demasiado tarde|encaja en el calendario|tiene prioridad|sirve de ejemplo",
  },
};
