import EditLanguage
import Foundation
import Testing
import Timeline

/// What a person would say to an editor, and what is expected of it; written by people who did not know the grammar.
///
/// A table (`Tables/*.tsv`) holds language, start, the sentences said in turn, and what a person expects. The file beside it
/// (`Tables/*.txt`) holds what came of each, exactly, and how a person judged it.
struct SpokenCase: Sendable {
    let language: Substring
    let start: Start
    let sentences: [String]
    let expected: Substring

    /// What somebody thought of what came of it.
    enum Judgement: String, CaseIterable {
        /// As expected.
        case right
        /// It asked or refused, though it was clear or can be done.
        case asks
        /// Something was done that was not meant.
        case wrong
        /// Nobody has looked at it yet.
        case new
    }

    /// What a film is like before the first sentence; 0–12 s, 12–20 s and 20–30 s in the first two.
    enum Start: String {
        /// Three clips, music at 35 %, a title for the first 3 s.
        case film = "S"
        /// The same, with files that stand nowhere yet.
        case filmAndFiles = "SX"
        /// One clip of 40 s.
        case talk = "T"
        /// Four photos, 5 s each.
        case photos = "PH"
        /// Three files that stand nowhere.
        case files = "U"
        /// Nothing.
        case nothing = "E"
    }

    init?(line: Substring) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count >= 4, let start = Start(rawValue: String(columns[1])) else { return nil }
        language = columns[0]
        self.start = start
        sentences = columns[2].components(separatedBy: " || ")
        expected = columns[3]
    }

    /// What comes of it: each sentence, what was answered, and how the film differs afterwards.
    func outcome(from talk: Talk) -> [String] {
        var talk = talk
        var lines: [String] = []
        var after = talk.draft.outline
        for sentence in sentences {
            let before = after
            talk.say(sentence)
            lines.append("> \(sentence)")
            let isAsked = talk.question != nil
            lines += talk.told.joined(separator: "\n").split(separator: "\n").map { (isAsked ? "? " : "✓ ") + $0 }
            after = talk.draft.outline
            let (old, new) = (Set(before), Set(after))
            lines += before.filter { !new.contains($0) }.map { "- \($0)" }
            lines += after.filter { !old.contains($0) }.map { "+ \($0)" }
        }
        return lines
    }
}

extension SpokenCase.Start {
    /// The conversation that leads to it.
    var talk: Talk {
        let clips = [("beach.mp4", 12_000), ("market.mp4", 8000), ("dinner.mp4", 10_000)].map { name, length in
            Upload(id: name, name: name, duration: length, kind: .video, size: .init(width: 640, height: 360))
        }
        let film =
            clips.map { "add \($0.name)" }
            + ["add lo-fi music at 35%", "add a title 'Summer' for the first 3 seconds"]
        switch self {
        case .film: return Talk(saying: film, uploads: clips)
        case .filmAndFiles:
            let sounds = [("song.mp3", 30_000), ("voice.mp3", 6000), ("ding.wav", 1000)].map { name, length in
                Upload(id: name, name: name, duration: length, kind: .audio)
            }
            let more =
                sounds + [Upload(id: "logo.png", name: "logo.png", kind: .image, size: .init(width: 200, height: 100))]
            return Talk(saying: film, uploads: clips + more)
        case .talk:
            let talk = Upload(
                id: "talk.mp4",
                name: "talk.mp4",
                duration: 40_000,
                kind: .video,
                size: .init(width: 640, height: 360)
            )
            return Talk(saying: ["add talk.mp4"], uploads: [talk])
        case .photos:
            let photos = (1...4).map {
                Upload(id: "\($0)", name: "photo\($0).jpg", kind: .image, size: .init(width: 1280, height: 720))
            }
            return Talk(saying: photos.map { "add \($0.name) for 5 seconds" }, uploads: photos)
        case .files: return Talk(saying: [], uploads: clips)
        case .nothing: return Talk(saying: [], uploads: [])
        }
    }
}

extension Draft {
    /// All of a draft but its names of segments: a line a segment, with everything that is not as it usually is.
    fileprivate var outline: [String] {
        var lines = ["\(canvas.width)x\(canvas.height) \(canvas.framesPerSecond) fps, \(duration) ms"]
        if let loudness { lines[0] += ", \(loudness) LUFS" }
        for index in tracks.indices {
            let track = tracks[index]
            let states = [track.isMuted ? " muted" : "", track.isLocked ? " locked" : ""].joined()
            if !states.isEmpty { lines.append("\(label(ofTrackAt: index))\(states)") }
            for (place, segment) in track.segments.enumerated() {
                var words = [
                    "\(label(ofTrackAt: index))·\(place + 1)", segment.name, "\(segment.start)-\(segment.end)",
                ]
                if let media = segment.media { words += difference(media, .init(source: media.source)) }
                if let title = segment.title { words += difference(title, Title("")) }
                words += difference(segment.look, Look())
                if segment.volume != 100 { words.append("\(segment.volume)%") }
                if segment.fadeIn > 0 { words.append("fade in \(segment.fadeIn)") }
                if segment.fadeOut > 0 { words.append("fade out \(segment.fadeOut)") }
                if let transition = segment.transition { words.append("\(transition)") }
                if let duck = segment.duck { words.append("ducks \(duck)") }
                lines.append(words.joined(separator: " ").replacing("\n", with: "⏎"))
            }
        }
        return lines
    }

    /// The properties that one value has otherwise than another.
    private func difference<Value>(_ value: Value, _ usual: Value) -> [String] {
        zip(Mirror(reflecting: value).children, Mirror(reflecting: usual).children).compactMap { own, other in
            let text = "\(own.value)"
            guard let label = own.label, label != "sourceLength", text != "\(other.value)" else { return nil }
            return "\(label) \(text)"
        }
    }
}
