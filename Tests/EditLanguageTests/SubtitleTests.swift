import SeededNumbers
import Testing
import Timeline

@testable import EditLanguage

@Suite("Subtitles") struct SubtitleTests {
    @Test(
        "are read as people and programs write them",
        arguments: [
            ("1\n00:00:01,000 --> 00:00:02,500\nHello\n", [Cue(start: 1000, end: 2500, text: "Hello")]),
            (
                "\u{FEFF}1\r\n00:00:01,000 --> 00:00:02,500\r\nHello\r\n\r\n",
                [Cue(start: 1000, end: 2500, text: "Hello")]
            ),
            ("00:01.000 --> 00:02\nno number, no hours", [Cue(start: 1000, end: 2000, text: "no number, no hours")]),
            ("1\r00:00:00.5 --> 00:00:01.25\rold Mac lines", [Cue(start: 500, end: 1250, text: "old Mac lines")]),
            (
                "WEBVTT - a film\n\nNOTE 00:00:00 is dark\n\nintro\n00:01.000 --> 00:02.000 align:start position:0%\n<v Ann>Hi <i>you</i></v>",
                [Cue(start: 1000, end: 2000, text: "Hi you")]
            ),
            (
                "WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000-->00:02.000\n<00:01.500>a &lt;b&gt; &amp; c",
                [Cue(start: 1000, end: 2000, text: "a <b> & c")]
            ),
            (
                "1\n00:00:01,000 --> 00:00:02,000\nA\n2\n00:00:03,000 --> 00:00:04,000\nB",
                [Cue(start: 1000, end: 2000, text: "A"), Cue(start: 3000, end: 4000, text: "B")]
            ),
            (
                "00:00:01,000 --> 00:00:02,000\n00:00:03,000 --> 00:00:04,000\nB",
                [Cue(start: 3000, end: 4000, text: "B")]
            ),
            (
                "00:00:01,000 --> 00:00:03,000\nA\n\n00:00:01,000 --> 00:00:02,000\nB",
                [Cue(start: 1000, end: 3000, text: "A\nB")]
            ),
            (
                "00:00:01,000 --> 00:00:02,000 X1:40 X2:600\n{\\an8}5 < 6\n7",
                [Cue(start: 1000, end: 2000, text: "5 < 6\n7")]
            ),
            ("1:00:00,000 --> 100:00:00,001\nlong", [Cue(start: 3_600_000, end: 360_000_001, text: "long")]),
            (
                "\u{FF10}0:00:01\u{FF0C}000 --> 00\u{FF1A}00:02,000\n你好\u{FF0C}世界",
                [Cue(start: 1000, end: 2000, text: "你好\u{FF0C}世界")]
            ),
        ]
    )
    func reading(_ text: String, _ cues: [Cue]) throws {
        #expect(try SubtitleReader.read(text) == cues)
    }

    @Test(
        "that are broken say where",
        arguments: [
            ("", SubtitleError.noCues),
            ("WEBVTT", .noCues),
            ("hello", .noCues),
            ("1\n00:00:01,000 --> soon\nHi", .badTimes(line: 2, text: "00:00:01,000 --> soon")),
            ("-->", .badTimes(line: 1, text: "-->")),
            ("00:00:61,000 --> 00:01:02,000\nHi", .badTimes(line: 1, text: "00:00:61,000 --> 00:01:02,000")),
            ("00:00:02,000 --> 00:00:01,000\nHi", .backwards(line: 1, text: "00:00:02,000 --> 00:00:01,000")),
            ("00:00:02,000 --> 00:00:02,000\nHi", .backwards(line: 1, text: "00:00:02,000 --> 00:00:02,000")),
            ("00:00:01,000 --> 00:00:02,000\n<i></i>\n", .noCues),
            ("9999999:00:00 --> 9999999:00:01\nHi", .badTimes(line: 1, text: "9999999:00:00 --> 9999999:00:01")),
        ]
    )
    func broken(_ text: String, _ error: SubtitleError) {
        #expect(throws: error) { try SubtitleReader.read(text) }
    }

    @Test("never crash the reader, whatever becomes of the text")
    func fuzz() {
        var random = Seeded(5)
        let seed = Array(
            "WEBVTT\n\n1\n00:00:01,000 --> 00:00:02,500\n<i>Hi</i> &amp; {\\an8}\n\n2\r\n00:03 --> 00:04\nB"
                .unicodeScalars
        )
        let strange: [Unicode.Scalar] = [
            "\n", "\r", "-", ">", "<", ":", "0", "&", "#", ";", "{", "\u{FEFF}", "\u{301}", " ",
        ]
        var read = 0
        for _ in 0..<3000 {
            var scalars = seed
            for _ in 0..<random.number(1...6) {
                let place = random.number(0...scalars.count - 1)
                if random.chance(50) {
                    scalars[place] = random.pick(strange, or: " ")
                } else {
                    scalars.remove(at: place)
                }
            }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars)
            guard let cues = try? SubtitleReader.read(String(view)) else { continue }
            read += 1
            #expect(cues.allSatisfy { $0.start < $0.end && !$0.text.isEmpty })
        }
        #expect(read > 300 && read < 3000)
    }

    @Test(
        "come in a message",
        arguments: [
            ("add subtitles:\n1\n00:00:01,000 --> 00:00:02,000\nHello", Language.english),
            ("Please add these subtitles to the video: 1\n00:00:01,000 --> 00:00:02,000\nHello", .english),
            ("00:00:01,000 --> 00:00:02,000\nHello", .english),
            ("import this SRT file\n\n00:01 --> 00:02\nHello", .english),
            ("add captions WEBVTT\n\n00:01 --> 00:02\nHello", .english),
            ("添加字幕\u{FF1A}\n1\n00:00:01,000 --> 00:00:02,000\nHello", .chinese),
            ("请把下面的字幕加到视频里\n00:01 --> 00:02\nHello", .chinese),
        ]
    )
    func message(_ message: String, _ language: Language) {
        let edit = Edit.addSubtitles([Cue(start: 1000, end: 2000, text: "Hello")])
        #expect(EditReader().read(message, in: Film.inLong) == .instructions([.edit(edit)], language: language))
    }

    @Test("are English if they were sent in English, whatever is said in the film")
    func language() {
        let edit = Edit.addSubtitles([Cue(start: 1000, end: 2000, text: "你好")])
        let message = "add subtitles:\n00:01 --> 00:02\n你好"
        #expect(EditReader().read(message, in: Film.inLong) == .instructions([.edit(edit)], language: .english))
    }

    @Test("may be many and long")
    func many() {
        let cues = (0..<1000).map { Cue(start: $0 * 1000, end: $0 * 1000 + 900, text: "line \($0) of what is said") }
        let sentence = EditPhrase.sentence(for: .addSubtitles(cues), in: Film.long, language: .chinese)
        #expect(
            EditReader(isCautious: false).read(sentence, in: Film.inLong)
                == .instructions([.edit(.addSubtitles(cues))], language: .chinese)
        )
    }
}
