extension Wish {
    var englishTitles: WishWords {
        switch self {
        case .captions:
            WishWords(
                "write captions from what is spoken",
                [
                    "add captions", "auto captions", "auto-captions", "automatic captions", "generate captions",
                    "create captions", "captions for", "closed captions", "burn in captions", "burn captions",
                    "caption the video", "caption this", "caption my video", "caption it", "auto subtitles",
                    "automatic subtitles", "generate subtitles", "create subtitles", "add subtitles",
                    "subtitle the video",
                    "make subtitles", "make captions", "put captions", "put subtitles", "transcribe", "transcription",
                    "transcript", "speech to text", "speech-to-text", "speech recognition", "recognize the speech",
                    "recognise the speech", "whisper", "subtitles automatically", "captions automatically",
                    "auto caption",
                    "auto-caption", "animated captions", "with captions", "with subtitles", "what is being said",
                    "what i say", "what i'm saying", "what they say", "everything that is said", "word by word",
                    "word-by-word",
                ],
                "add a subtitle \"We arrived\" from 1s to 3s",
                "add a title \"Hello\" at the bottom"
            )
        case .letterCase:
            WishWords(
                "turn letters into uppercase or lowercase by myself",
                [
                    "uppercase", "upper case", "upper-case", "all caps", "all-caps", "lowercase", "lower case",
                    "lower-case",
                    "title case", "capital letters", "capitalize", "capitalise", "caps", "capitals", "small caps",
                ],
                "change the title to \"SUMMER\""
            )
        case .letterStyle:
            WishWords(
                "make letters bold, italic, glowing or shadowed",
                [
                    "bold", "bolder", "italic", "italics", "underlined", "underline", "strikethrough", "neon",
                    "glowing",
                    "box behind the title", "box behind the text", "black box behind", "background behind the title",
                    "box behind the words", "box behind the letters", "bar behind the title", "bar behind the text",
                    "behind the title", "behind the text", "behind the letters", "behind the words",
                    "drop shadow", "shadow", "shadows", "handwritten", "cursive", "3d", "gradient", "text background",
                    "background behind the text", "background box", "text box", "speech bubble", "bubble",
                    "letter spacing",
                    "line spacing", "curved text", "highlight the text", "glow",
                ],
                "make the title bigger",
                "give the title a thick black outline"
            )
        case .letterMotion:
            WishWords(
                "animate letters, as a typewriter does",
                [
                    "typewriter", "type on", "slide in", "slides in", "slide out", "slides out", "fly in", "flies in",
                    "fly out", "pop in", "pops in", "pop up", "pops up", "bounce", "bounces", "bounce in", "roll in",
                    "drop in",
                    "wiggle", "shake", "scroll", "scrolls", "scrolling", "crawl", "crawling", "ticker",
                    "an intro", "an outro", "outro", "end screen", "rolling credits", "credits", "credit roll",
                    "end credits", "animate", "animated", "animation",
                    "text animation", "title animation", "intro animation", "letter by letter", "blink", "blinking",
                    "pulse",
                    "spin in", "spins", "zoom the title",
                ],
                "fade in the title over 1 s",
                "fade out the title over 1 s"
            )
        case .translation:
            WishWords(
                "translate",
                [
                    "translate", "translation", "translated", "bilingual", "in spanish", "in chinese", "in french",
                    "in german", "in japanese", "into spanish", "into english", "into chinese", "to spanish",
                    "to english",
                    "localize", "localise",
                ],
                "change the title to \"Hola\""
            )
        default:
            WishWords(
                "show a countdown, a clock or a progress bar",
                [
                    "countdown", "count down", "timer", "stopwatch", "clock", "progress bar", "timecode", "time code",
                    "date stamp", "timestamp", "a counter", "current time",
                ],
                "add a title \"3\" at the top for 1 second"
            )
        }
    }
}
