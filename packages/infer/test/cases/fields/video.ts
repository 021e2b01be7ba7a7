/** Streaming of films and channels. */
export const video: Readonly<Record<string, string>> = {
  streaming_titles: `
    id int pk sequence
    title_type varchar(20) list:movie
    maturity_rating varchar(10) list:PG-13|list:13+
    genre varchar(30) list:Drama
    synopsis text ~[a-z]{4}
    video_quality varchar(10) list:HD|list:1080p
    audio_track varchar(20) list:English
    availability varchar(20) list:available`,
  watch_history: `
    id int pk sequence
    playback_position int *
    device_type varchar(20) list:tv|list:mobile|list:smart_tv
    playback_quality varchar(10) list:1080p
    completion_status varchar(20) list:completed`,
  live_streams: `
    id int pk sequence
    title varchar(100) ~[A-Z]
    stream_status varchar(20) list:ended|list:live
    category varchar(40) list:Gaming|list:Just Chatting
    latency_mode varchar(20) list:low|list:normal
    chat_mode varchar(20) list:everyone|list:followers
    ingest_protocol varchar(10) list:rtmp|list:RTMP`,
  video_renditions: `
    id int pk sequence
    codec varchar(10) list:h264
    resolution varchar(12) list:1920x1080|list:1080p
    container varchar(10) list:mp4
    encode_status varchar(20) list:completed|list:done`,
};
