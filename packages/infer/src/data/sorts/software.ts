import type { Sort } from "./sort.ts";

/** Programs and what runs on computers. */
export const software: Sort = {
  name: "software",
  nouns: {
    en: "software, app, program software, platform, system software, operating system, website, web app, portal, plugin, extension software, add on, module software, framework, sdk, api, endpoint, microservice, service software, daemon, bot, macro, database, data warehouse, server, cluster, virtual machine, instance, environment, repository, package software, build, release, version software, feature, function software, widget, dashboard, interface, integration, webhook, pipeline, job software, workflow, queue, index software, schema, model software, algorithm, firmware, driver software, browser, editor, compiler, game software, search engine, chat bot, assistant software, erp, crm, cms, ticket system, file system, protocol, network, vpn, firewall, proxy, gateway, domain, subdomain, certificate ssl",
    de: "software, anwendung, system, plattform, schnittstelle, datenbank, webseite, modul",
    fr: "logiciel, application logiciel, systeme, plateforme, base donnees, site web, module logiciel",
    es: "software, aplicacion, sistema, plataforma, base datos, sitio web, modulo",
    it: "software, applicazione, sistema, piattaforma, sito web",
    nl: "software, toepassing, systeem, platform, website, module",
    pt: "software, aplicativo, sistema, plataforma, base dados, site, modulo",
  },
  given: "softwareName",
  kinds: "internal|external|web|mobile|legacy",
  statuses: "active|testing|deprecated|retired",
  categories: "Finance|Communication|Security|Analytics|Operations",
  grades: "basic|pro|enterprise",
  several: { usual: 2, most: 20 },
};
