extension Wish {
    var english: WishWords {
        switch self {
        case .noise, .voices, .speaking, .soundEffect, .voiceChange, .equalizer, .recording, .lipSync: englishSound
        case .captions, .letterCase, .letterStyle, .letterMotion, .translation, .counter: englishTitles
        case .ramp, .beats, .scenes, .silences, .dullParts, .montage, .chapters, .smoothness: englishTimes
        case .gifOfPart, .cover, .copy, .exporting, .publishing, .template, .stock, .multiFilm: englishFilms
        default: englishPictures
        }
    }

    private var englishSound: WishWords {
        switch self {
        case .noise:
            WishWords(
                "remove noise from a sound",
                [
                    "noise", "noisy", "denoise", "de-noise", "noise reduction", "background noise",
                    "remove the background noise", "remove background noise", "wind noise",
                    "hiss",
                    "hum", "humming", "buzz", "buzzing", "crackle", "clean up the audio",
                    "clean up the sound",
                    "clean the audio", "enhance the audio", "enhance audio", "enhance speech", "enhance the voice",
                    "hissing",
                    "clean up the voice", "studio sound", "echo removal", "dereverb", "clicks and pops",
                ],
                "set the volume of the first clip to 50%",
                "mute the first clip"
            )
        case .voices:
            WishWords(
                "separate voices from music",
                [
                    "isolate the voice", "isolate vocals", "isolate the vocals", "vocal isolation", "voice isolation",
                    "remove the vocals", "remove vocals", "vocal remover", "vocals", "stems", "instrumental", "karaoke",
                    "separate the voice", "extract the vocals",
                ],
                "detach the sound of the first clip",
                "duck the music under the speech"
            )
        case .speaking:
            WishWords(
                "speak a text",
                [
                    "female voice", "male voice", "voice read", "voice reads", "voice say", "voice says",
                    "voiceover saying", "voice over saying", "voice-over saying", "text to speech", "text-to-speech",
                    "tts",
                    "read the title aloud", "read it aloud", "read aloud", "read out loud", "ai voice",
                    "synthetic voice",
                    "robot voice", "generate a voiceover", "generate a voice over", "generate a voice-over", "narrate",
                    "generate a narration", "narration saying", "voice saying", "make a voiceover",
                    "create a voiceover",
                    "create a narration", "generate voiceover", "ai narrator", "narrator", "dub", "dubbing",
                    "clone my voice",
                    "voice clone", "voiceover", "voice over", "voice-over", "a voice that says", "speak the title",
                    "narration",
                ],
                "add a title \"Thanks for watching\" at the bottom",
                "add lo-fi music at 35%"
            )
        case .soundEffect:
            WishWords(
                "make sound effects",
                [
                    "sound effect", "sound effects", "sfx", "foley", "sound of", "sounds of", "applause", "whoosh",
                    "whoosh sound", "rain sound", "rain sounds", "bell sound", "click sound", "laugh track", "laughter",
                    "ding sound", "drum roll", "drumroll", "gunshot", "crowd noise", "bird song", "birdsong", "swoosh",
                    "air horn", "vine boom", "ambience", "room tone", "thunder sound",
                ],
                "add ambient music",
                "add some calm background music"
            )
        case .voiceChange:
            WishWords(
                "change how a voice sounds",
                [
                    "voice changer", "change my voice", "change the voice", "pitch", "chipmunk", "deeper voice",
                    "deep voice", "higher voice", "autotune", "auto-tune", "lower my voice", "disguise my voice",
                    "anonymize the voice", "anonymise the voice", "sound like a", "sound robotic", "voice sound",
                ],
                "set the volume of the first clip to 80%",
                "speed up the first clip to 2x"
            )
        case .equalizer:
            WishWords(
                "shape a sound with an equalizer, echo or reverb",
                [
                    "equalizer", "equaliser", "eq", "reverb", "echo", "compressor", "compress the audio", "bass boost",
                    "boost the bass", "more bass", "treble", "limiter", "surround", "panning",
                    "low pass", "high pass", "low-pass", "high-pass", "telephone effect", "muffle", "muffled",
                ],
                "normalize the loudness to -14 LUFS",
                "set the volume of the first clip to 80%"
            )
        case .recording:
            WishWords(
                "record",
                [
                    "record", "record my voice", "record a voiceover", "record the screen", "screen recording",
                    "use my webcam", "webcam", "microphone", "use my mic", "record my screen",
                ],
                "add lo-fi music at 35%"
            )
        default:
            WishWords(
                "sync sound and lips",
                [
                    "lip sync", "lip-sync", "lipsync", "sync the audio", "sync audio", "out of sync", "synchronize",
                    "synchronise",
                ],
                "slip the first clip 100 ms later",
                "detach the sound of the first clip"
            )
        }
    }
}
