import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { pattern } from "../short-meanings.ts";

const SIZE = { generator: "integer", options: { min: 1200, max: 25000000, distribution: "lognormal" } } as const;

/** Pictures of one kind, which stand in a folder of their own. */
const picture = (kind: string, phrases: string): Meaning =>
  meaning(phrases, { text: { generator: "imageUrl", options: { of: kind } } });

export const FILE: readonly Meaning[] = [
  meaning(
    "path, folder path, directory path",
    {
      text: {
        generator: "pattern",
        options: {
          regex:
            "/(srv|home|data|mnt|media)/(photos|videos|projects|archive|backups|music|documents|reports)/20(1[0-9]|2[0-6])/(winter|spring|summer|autumn|family|travel|concerts|drafts|final|shared|incoming|originals)",
        },
      },
    },
    { of: ["folder", "directory"], confidence: 0.95 },
  ),
  meaning(
    "picture, photo, image, thumbnail, avatar, portrait, profile picture, photograph, headshot, picture data, photo data, image data, image blob, picture blob, photo blob, logo, icon, favicon, cover image, large image, small image, cover, poster, front image, back image",
    { bytes: "imageBytes" },
    { confidence: 0.86 },
  ),
  pattern(
    "program file, script file, class file, module file, plugin file, handler file, include file, task file",
    "(import|export|backup|cleanup|report|sync|mailer|billing|search|index|cache|notify)(_(daily|hourly|users|orders|items|jobs|main))?\\.(php|py|pl|sh)",
    { confidence: 0.93 },
  ),
  pattern("db file, database file", "(main|core|users|archive|reference|index|cache)[1-9]?\\.(db|sqlite|dat)", {
    confidence: 0.93,
  }),
  pattern(
    "log path, log file path",
    "/var/log/(app|nginx|api|worker|import|billing|backup)/(access|error|server|daily|main|jobs)\\.log",
    { confidence: 0.93 },
  ),
  pattern(
    "config path, configuration path, config file path, config file, configuration file",
    "/etc/(app|nginx|api|worker|backup|monitor)/(config|main|default|local|site)\\.(yml|json|ini|conf)",
    { confidence: 0.93 },
  ),
  pattern("socket path, unix socket, socket file", "/(var/)?run/(app|mysqld|redis|php-fpm|postgresql|worker)\\.sock", {
    confidence: 0.93,
  }),
  meaning("major mime, mime major, major type", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["image", 60],
          ["application", 20],
          ["video", 10],
          ["audio", 6],
          ["text", 4],
        ],
      },
    },
  }),
  meaning("minor mime, mime minor, sub type mime", {
    text: { generator: "choice", options: { values: ["jpeg", "png", "gif", "svg+xml", "webp", "pdf", "mp4"] } },
  }),

  meaning(
    "file name, original name, original file name, attachment name, document name, upload name, original file, file title, client file name, client original name, stored name, stored file name, attachment, attachment file name, upload file name, report file, file, document file, image name, photo name, storage name, media file name, archive name, key file name, download name, file basename, object file, file original name",
    { text: "fileName" },
  ),
  meaning("name", { text: "fileName" }, { about: ["file"], confidence: 0.9 }),
  meaning("file extension, extension, file ext, extension name", { text: "fileExtension" }, { confidence: 0.75 }),
  meaning(
    "format, file type, file format, type, image format, container format, output format, disk format, document format, export format, report format",
    { text: "fileExtension" },
    { about: ["file"] },
  ),
  meaning(
    "file type, file format, image format, document format, export format, report format, output format, picture type",
    { text: "fileExtension" },
  ),
  meaning(
    "file path, path, storage path, full path, relative path, local path, file location, image path, disk path, absolute path, file system path, upload path, document path, object key, s3 key, storage key, source path, target path, destination path, media path, attachment path, log path, file key, thumbnail path, log file, path name, backup path, video path, audio path, music path, script path, mount point, path to file, pdf path, logo path, binary path, image file path, video file",
    { text: "filePath" },
  ),
  meaning(
    "directory, directory path, maildir, mail directory, folder path, folder, base path, root path, parent path, working directory, directory name, folder name, root directory, upload directory",
    { text: "directoryPath" },
  ),
  meaning("home directory, user home, user directory, unix home", {
    text: {
      generator: "pattern",
      options: {
        regex: "/home/(anna|bruno|carla|deploy|backup|emil|fiona|web[1-9]|ftp[1-9]|igor|julia|marta|client0[1-9])",
      },
    },
  }),
  meaning("document root, web root, webroot, docroot", {
    text: {
      generator: "pattern",
      options: {
        regex:
          "/var/www/(shop|blog|intranet|portal|docs|status|clients/client[1-9])(\\.example\\.(com|org))?/(public|web|htdocs|public_html)",
      },
    },
  }),
  meaning(
    "file size, size bytes, size in bytes, byte size, content length, total bytes, bytes, image size, document size, attachment size, filesize, byte, blob size, size byte, disk usage, file size bytes, stored bytes, total size, storage used, object size, upload size, packet size bytes, page size bytes, message size, download size, uncompressed size, compressed size, octet",
    { number: SIZE, text: { generator: "pattern", options: { regex: "[1-9][0-9]{0,2} (KB|MB)" } } },
  ),
  // In the unit that the name says.
  meaning(
    "file size kb, size kb, size in kb, filesize kb, image size kb, document size kb",
    {
      number: {
        generator: "integer",
        options: { min: 4, max: 24000, distribution: "lognormal", mean: 900, deviation: 2400 },
      },
    },
    { confidence: 0.95 },
  ),
  meaning("size", { number: SIZE }, { about: ["file", "message", "media"] }),
  meaning(
    "mime type, content type, media type, type, mime, file mime",
    { text: "mimeTypeOfFile" },
    { about: ["file"] },
  ),
  meaning(
    "checksum, hash, digest, md5 checksum, file hash",
    { text: "checksum" },
    { about: ["file"], confidence: 0.87 },
  ),
  meaning(
    "image, image url, media url, media link, picture url, photo url, image link, featured image, main image, image src, large image, small image, preview image, photo, picture, gallery image, image uri, image large, image small, og image, card image, feature image, social image",
    { text: "imageUrl" },
  ),
  picture("logos", "logo, logo url, logo image, logo link, logo path url, brand logo, company logo, logo uri"),
  picture("icons", "icon url, icon image, icon link"),
  picture("favicons", "favicon, favicon url"),
  picture("banners", "banner, banner url, banner image, hero image, header image, splash image, banner link"),
  picture("covers", "cover, cover image, cover url, cover image url, cover photo, cover picture, artwork url"),
  picture("screenshots", "screenshot, screenshot url, screenshot image"),
  picture("posters", "poster, poster url"),
  picture("backgrounds", "background image, background, wallpaper, background image url"),
  picture("thumbnails", "thumbnail, thumbnail url, thumb, thumb url, image thumbnail"),
  picture("qr-codes", "qr code url"),
  picture("products", "product image"),
  picture("badges", "badge url, badge image, badge image url"),
  meaning(
    "image width, width px, width, pixel width, screen width, video width, resolution x, thumbnail width",
    { number: "imageWidth" },
    { about: ["file", "media", "device", "log", "content"] },
  ),
  meaning(
    "image height, height px, height, pixel height, screen height, video height, resolution y, thumbnail height",
    { number: "imageHeight" },
    { about: ["file", "media", "device", "log", "content"] },
  ),
  meaning("image width, width px, pixel width, screen width, video width, resolution x, thumbnail width", {
    number: "imageWidth",
  }),
  meaning("image height, height px, pixel height, screen height, video height, resolution y, thumbnail height", {
    number: "imageHeight",
  }),
  meaning(
    "resolution, screen resolution, screen, screen size, video resolution, dimension, display resolution, viewport",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["1920x1080", 40],
            ["1366x768", 20],
            ["2560x1440", 15],
            ["1280x720", 15],
            ["3840x2160", 10],
          ],
        },
      },
    },
    { about: ["file", "media", "device", "log", "content"] },
  ),
  meaning("screen resolution, video resolution, screen size, display resolution, viewport, viewport size", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["1920x1080", 40],
          ["1366x768", 20],
          ["2560x1440", 15],
          ["1280x720", 15],
          ["3840x2160", 10],
        ],
      },
    },
  }),
  meaning("codec, video codec", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["h264", 60],
          ["hevc", 22],
          ["vp9", 12],
          ["av1", 6],
        ],
      },
    },
  }),
  meaning("audio codec", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["aac", 65],
          ["mp3", 20],
          ["opus", 15],
        ],
      },
    },
  }),
  meaning(
    "video format, container",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["mp4", 65],
            ["mkv", 18],
            ["webm", 12],
            ["mov", 5],
          ],
        },
      },
    },
    { about: ["media"] },
  ),
  meaning(
    "format",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["mp4", 65],
            ["mkv", 18],
            ["webm", 12],
            ["mov", 5],
          ],
        },
      },
    },
    { about: ["media"], confidence: 0.5 },
  ),
  meaning("bit rate, bitrate", {
    number: {
      generator: "choice",
      options: { values: [96000, 128000, 192000, 256000, 320000, 1500000, 4500000, 8000000] },
    },
  }),
  meaning("frame rate, framerate, fps", { number: { generator: "choice", options: { values: [24, 25, 30, 50, 60] } } }),
  meaning("sample rate, sampling rate", {
    number: { generator: "choice", options: { values: [22050, 44100, 48000, 96000] } },
  }),
  meaning("file mode, unix mode", {
    text: { generator: "choice", options: { values: ["0644", "0755", "0600", "0640"] } },
    integer: { generator: "choice", options: { values: [420, 493, 384, 416] } },
  }),
  meaning("charset, character set, encoding, file encoding, collation, db charset", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["utf-8", 80],
          ["iso-8859-1", 12],
          ["windows-1252", 8],
        ],
      },
    },
  }),
  meaning(
    "disk, storage disk, storage driver, storage, storage backend, filesystem, storage provider, storage type, volume driver",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["s3", 50],
            ["local", 35],
            ["gcs", 15],
          ],
        },
      },
    },
    { about: ["file", "media", "software"] },
  ),
  meaning("bucket, bucket name, s3 bucket, storage bucket", {
    text: {
      generator: "choice",
      options: { values: ["assets", "uploads", "backups", "media", "exports", "attachments"] },
    },
  }),
  meaning("compression", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["gzip", 60],
          ["none", 25],
          ["zstd", 15],
        ],
      },
    },
  }),
  meaning("orientation", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["landscape", 60],
          ["portrait", 35],
          ["square", 5],
        ],
      },
    },
    integer: {
      generator: "weighted",
      options: {
        values: [
          [1, 80],
          [6, 12],
          [8, 5],
          [3, 3],
        ],
      },
    },
  }),
];
