/**
 * How often a value stands in a list beside others, compared with one of which nothing is known, in English and as others say it: `share=word/word`. What
 * everybody is, does and has comes first; what befalls few, and what few may do, last.
 */
export const RARITY = `
3=normal/standard/default/regular/regulär/regulier/estandar/padrão/ordinary/ordinaire/gewöhnlich/gewoon/active/activo/activa/ativo/ativa/actif/aktiv/attivo/attiva/actief/enabled/ok/okay/success/successful/succeeded/erfolgreich/réussi/exitoso/sucesso/riuscito/geslaagd/passed/alive/online/valid/gültig/valide/válido/valido/geldig/published/publicado/publié/veröffentlicht/pubblicato/gepubliceerd/attended/present/presente/présent/anwesend/aanwezig/healthy/operational/operativo/reachable/in stock/en stock/auf lager/op voorraad/member/miembro/membro/membre/mitglied/lid/user/usuario/utilisateur/benutzer/nutzer/utente/gebruiker/customer/kunde/klant/subscriber/abonnent/student/alumno/aluno/étudiant/employee/mitarbeiter/empleado/empregado/funcionario/dipendente/medewerker/participant/participante/teilnehmer/partecipante/deelnemer/sale/venta/vente/verkauf/venda/vendita/verkoop/payment/zahlung/paiement/pago/pagamento/betaling/charge/purchase/achat/compra/kauf/acquisto/aankoop/adult/erwachsener/adulto/adulte/volwassene
2=text/texto/texte/visible/available/granted/allowed/viewer/assistant
0.4=manager/gerente/editor/redakteur/redacteur/supervisor/coordinator/coordinador/leader/leiter/leider/trainer/coach/teacher/instructor/lehrer/profesor/professor/enseignant/docent/insegnante/inactive/inactivo/inativo/inactif/inaktiv/inattivo/inactief/disabled/deaktiviert/archived/archivado/arquivado/archivé/archiviert/archiviato/gearchiveerd/expired/caducado/expirado/expiré/abgelaufen/scaduto/verlopen/hidden/oculto/caché/versteckt/nascosto/verborgen/unlisted/returned/devuelto/devolvido/retourné/zurückgegeben/restituito/teruggebracht/unsubscribed/abgemeldet/désabonné/other/otro/outro/autre/andere/altro/overig/sonstige/sonstiges/custom/personalizado/personnalisé/benutzerdefiniert/unpaid/impagado/impayé/unbezahlt/onbetaald/overdue/vencido/überfällig/on hold/paused/pausado/pausiert/skipped/partial/parcial/partiel/teilweise/parziale/withdrawn/revoked/retired/discontinued/deprecated/veraltet/urgent/urgente/dringend/unreachable/intern/trainee/rejected/rechazado/rejeitado/rejeté/abgelehnt/rifiutato/afgewezen/declined/denied/refused
0.15=moderator/moderador/modérateur/moderatore/staff/owner/propietario/proprietario/propriétaire/eigentümer/inhaber/eigenaar/failed/failure/fallido/falhou/fallito/échoué/fehlgeschlagen/mislukt/error/errored/erro/erreur/fehler/errore/fout/fallo/cancelled/canceled/cancelado/annulé/storniert/abgesagt/annullato/geannuleerd/aborted/abgebrochen/abandoned/no show/noshow/absent/ausente/abwesend/afwezig/refund/refunded/reembolso/reembolsado/remboursement/remboursé/erstattung/rückerstattung/erstattet/rimborso/rimborsato/terugbetaling/estorno/terminated/kündigung/unknown/desconocido/desconhecido/inconnu/unbekannt/sconosciuto/onbekend/unspecified/damaged/dañado/danificado/endommagé/beschädigt/danneggiato/beschadigd/adjustment/correction/korrektur/ajuste/ajustement/critical/crítico/critique/kritisch/critico/kritiek/emergency/notfall/emergencia/urgence/emergenza/noodgeval/fatal/blocker/panic/suspended/suspendido/suspenso/suspendu/gesperrt/sospeso/geschorst/locked/bloqueado/bloqué/bloccato/geblokkeerd/bounced/timeout/timed out/down/unhealthy/invalid/inválido/ungültig/ongeldig/on leave/reversal/director/executive/suspicious/unsuccessful
0.05=admin/administrator/administrador/administrateur/amministratore/beheerder/superadmin/super admin/superuser/super user/super administrator/sysadmin/webmaster/banned/gebannt/banni/blocked/blacklisted/deleted/eliminado/excluído/supprimé/gelöscht/eliminato/verwijderd/borrado/trash/trashed/removed/entfernt/spam/chargeback/charged back/dispute/disputed/fraud/fraudulent/void/voided/anulado/reversed/corrupt/corrupted/dead/crashed/deceased/fallecido/falecido/décédé/verstorben/deceduto/overleden/obsolete/obsoleto/stolen/gestohlen/robado/volé/rubato/gestolen/destroyed/scrapped/quarantined/defunct/complained/complaint/written off/write off/defaulted/infected/expelled/bot/robot
`;

/** Who has charge of others is rare where these are listed, too; elsewhere there is as often an owner as a tenant. */
export const IN_CHARGE =
  "owner/manager/editor/trainer/coach/teacher/instructor/leader/supervisor/coordinator/director/staff/moderator/executive/gerente/propietario/proprietario/propriétaire/eigentümer/inhaber/eigenaar/lehrer/profesor/professor/enseignant/docent/insegnante/redakteur/redacteur";
export const LED =
  "member/user/viewer/student/guest/reader/employee/customer/client/subscriber/participant/player/attendee/patient/author/contributor/trainee/miembro/membro/membre/mitglied/lid/usuario/utilisateur/benutzer/nutzer/utente/gebruiker/alumno/aluno/étudiant/schüler/élève/empleado/mitarbeiter/medewerker/gast/invitado/cliente/kunde/klant";
/** What is listed where it went wrong: there it is as frequent as anything. */
export const OF_FAULTS =
  "reason cause ground violation complaint problem issue fault bounce offence offense abuse incident failure error alarm alert severity".split(
    " ",
  );

/** The same in Chinese, wherever it stands in what is said; the rarest first. */
export const IN_HAN: readonly (readonly [share: number, words: RegExp])[] = [
  [0.05, /删除|封禁|拉黑|黑名单|作废|报废|管理员|死亡/u],
  [0.15, /失败|异常|错误|退款|退货|取消|拒绝|驳回|停用|禁用|冻结|停止|未知|超时|丢失|损坏|投诉/u],
  [0.4, /其[它他]|隐藏|暂停|关闭|下架|过期|失效|草稿/u],
  [3, /正常|启用|成功|普通|默认|标准|有效|可用|在职|上架|显示/u],
];
