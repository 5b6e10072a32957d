import EditLanguage

extension English {
    var commonSentences: [String] {
        [
            "make a 10 s city timelapse", "add a title that says Hello", "add lo-fi music at 35%",
            "add a fade in of 1 s to the first clip", "add a crossfade of 1 s between the first two clips",
            "delete the last clip", "delete the title", "split the clip at 2 s",
            "trim the first clip to 4 s", "move the second clip to the start", "swap the first two clips",
            "speed up the last clip by 2", "slow down the first clip by half", "reverse the second clip",
            "mute the first clip", "set the music to 40%", "fade out the music over 2 s",
            "make the title bigger", "make the title yellow", "make the first clip black and white",
            "make it vertical", "make the first clip brighter", "undo", "redo", "export", "export 9:16",
            "show tracks",
        ]
    }
}
