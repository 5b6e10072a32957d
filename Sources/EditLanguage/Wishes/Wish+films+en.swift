extension Wish {
    var englishFilms: WishWords {
        switch self {
        case .gifOfPart:
            WishWords(
                "make a GIF of one part alone",
                ["gif", "gifs", "animated gif", "sticker pack"],
                "keep only 1s to 4s",
                "export as gif"
            )
        case .cover:
            WishWords(
                "make a cover or thumbnail by myself",
                [
                    "thumbnail", "thumbnails", "cover", "cover image", "cover photo", "poster", "poster frame",
                    "screenshot",
                    "frame grab", "grab a frame", "save a frame", "save the frame", "still of", "extract a frame",
                ],
                "export as png",
                "add a title \"Summer\" for the first 3 seconds"
            )
        case .copy:
            WishWords(
                "copy or save projects by what is said",
                [
                    "copy of the project", "duplicate the project", "duplicate this project", "copy the project",
                    "copy of this project", "backup", "back up", "back it up", "save the project", "save my project",
                    "save project", "save my work", "save a version", "save this version", "new project",
                    "open project",
                    "another project", "copy of the timeline", "copy of my project", "copy of the film",
                    "copy of the video",
                    "rename the project", "rename project", "share the project", "collaborate", "save a copy",
                    "import project",
                    "autosave", "save as a project",
                ],
                "export",
                "go back to version 1"
            )
        case .exporting:
            WishWords(
                "choose a name, a size or a frame rate for one export alone",
                [
                    "export at", "export in", "export it at", "export it in", "export it as", "export as",
                    "export this as",
                    "export this in", "export this at", "export with", "export to", "render at", "render in",
                    "render it at",
                    "render it in", "export settings", "bitrate", "bit rate", "codec", "h264", "h.264", "h265", "h.265",
                    "hevc",
                    "prores",
                ],
                "set the canvas to 60 fps",
                "export"
            )
        case .publishing:
            WishWords(
                "publish or send the film",
                [
                    "upload it to", "upload to youtube", "upload this to", "upload the video to", "upload it on",
                    "publish",
                    "post it", "post this", "post to", "post it to", "youtube", "instagram", "facebook", "share it",
                    "share this", "share the video", "share on", "share to", "share link", "send it to my",
                    "email it", "e-mail it", "email", "whatsapp", "google drive", "dropbox", "vimeo",
                    "hashtags", "burn it to a dvd", "dvd",
                ],
                "export",
                "make it vertical"
            )
        case .template:
            WishWords(
                "use templates and presets",
                [
                    "template", "templates", "preset", "presets", "brand kit", "same style as",
                    "in the style of",
                ],
                "add a vintage filter to the first clip",
                "make the title yellow"
            )
        case .stock:
            WishWords(
                "look for stock footage or songs",
                [
                    "stock footage", "stock video", "stock clip", "stock photo", "b-roll", "b roll", "broll",
                    "from youtube",
                    "from the internet", "from the web", "spotify", "download a song", "trending song",
                    "trending music",
                    "trending sound", "popular song", "copyright free", "royalty free", "find a video", "find a song",
                    "find a clip", "find footage", "find music", "song by", "a song from",
                ],
                "add upbeat music",
                "generate a 5 second clip of sunset over the sea"
            )
        default:
            WishWords(
                "make several versions in one go",
                [
                    "three versions", "two versions", "several versions", "multiple versions", "different versions",
                    "batch", "each as a file", "separate files", "separate videos", "into separate", "as separate",
                    "each clip as", "individual files", "split into files", "in all formats",
                ],
                "export",
                "make it vertical"
            )
        }
    }
}
