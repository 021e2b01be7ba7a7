import type { Schemas } from "./schemas.ts";

/** Boxes that run by themselves: firewalls, cameras, modems, recorders, servers of games and of web sites. */
export const boxes: Schemas = {
  packets: {
    packet_log: `
      ip_totlen int integer
      ip_tos smallint choice
      tcp_sport int integer
      tcp_dport int choice
      tcp_window int choice
      tcp_syn smallint choice
      udp_sport int integer
      icmp_type smallint choice
      oob_prefix varchar(32) ~^\\[
      oob_in varchar(32) list:eth0
      time_usec int integer`,
  },
  surveillance: {
    Monitors: `
      Name varchar(64) list:Driveway
      Device varchar(64) ~^/dev/video
      SubPath varchar(64) ~^/
      LabelFormat varchar(64) ~%N
      MaxFPS decimal(5,2) choice
      PreEventCount smallint *`,
    Events: `
      Name varchar(64) ~^Event-
      Cause varchar(32) list:Motion
      AlarmFrames int integer
      TotScore int integer`,
    Zones: `
      Units varchar(8) list:Pixels
      Coords varchar(255) ~^0,0
      NumCoords smallint choice`,
    Camera_frames: `
      Score smallint integer`,
  },
  texts: {
    sms_inbox: `
      SenderNumber varchar(20) phone
      TextDecoded text list:STOP
      SMSCNumber varchar(20) phone
      UDH text ~^050003`,
    sms_outbox: `
      DestinationNumber varchar(20) phone
      CreatorID text list:modem-1
      RelativeValidity int choice`,
  },
  recorder: {
    tv_channel: `
      name varchar(64) list:One HD
      channum varchar(10) ~^[1-9]
      xmltvid varchar(255) ~tv\\.example$`,
    recorded: `
      title varchar(128) list:Evening News
      recgroup varchar(32) list:Default
      profile varchar(32) list:Default
      basename varchar(255) ~\\.(ts|mpg)$
      stars float decimal
      inetref varchar(40) ~^[0-9]+$`,
  },
  realms: {
    realmlist: `
      name varchar(32) list:Emberfall
      population float decimal
      gamebuild int choice
      localSubnetMask varchar(255) ~^255`,
    characters: `
      position_x float decimal
      orientation float decimal
      totaltime int integer
      equipmentCache text ~^[0-9 ]+$`,
    account_banned: `
      banreason varchar(255) list:Botting`,
    account: `
      muteby varchar(50) list:Console
      mutereason varchar(255) list:Harassment`,
    user_permission: `
      permission varchar(200) ~\\.
      world varchar(64) list:world`,
  },
  webPanel: {
    web_domain: `
      document_root varchar(255) ~^/var/www
      redirect_type varchar(255) list:L
      nginx_directives text list:gzip on;
      backup_interval varchar(255) list:daily
      ssl_action varchar(16) list:save`,
    mail_user: `
      homedir varchar(255) ~^/home/
      autoresponder_subject varchar(255) list:Out of office
      maildir_format varchar(255) list:maildir`,
    ftpuser: `
      shell varchar(16) list:/bin/bash`,
  },
  weatherBox: {
    archive: `
      barometer float decimal
      windchill float decimal
      heatindex float decimal
      dewpoint float decimal
      cloudbase float decimal`,
  },
};
