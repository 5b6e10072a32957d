import Foundation
import SeededNumbers
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Where a film is cut, and which of its spans an edit gives another name.
@Suite struct SpanTests {
    private let media: [MediaSource: MediaInfo] = [
        Make.file("a"): Make.footage("/m/a.mp4"), Make.file("b"): Make.footage("/m/b.mp4"),
        Make.file("m"): Make.music("/m/music.mp3"),
    ]
    private let film = [
        Make.video(Make.clip(Make.file("a"), 0, 8000, from: 500), Make.clip(Make.file("b"), 8000, 9000)),
        Make.audio(Make.clip(Make.file("m"), 0, 17_000, volume: 35)),
        Make.text(Make.title(Title("Urban Dreams"), 0, 3000)),
    ]

    private func spans(_ tracks: [Track], quality: OutputQuality = .high) throws -> [Range<Int>] {
        try Make.plan(tracks, media, quality: quality).composition.spans
    }

    /// The names of a film's spans, and of its sound.
    private func names(
        _ tracks: [Track],
        media: [MediaSource: MediaInfo]? = nil,
        quality: OutputQuality = .high,
        tools: MediaTools = MediaTools(ffmpeg: "/bin/ffmpeg", ffprobe: "/bin/ffprobe")
    ) throws -> (spans: [String], sound: String) {
        let plan = try Make.plan(tracks, media ?? self.media, quality: quality)
        var names = SpanNames(tools: tools)
        let spans = plan.composition.spans.map {
            names.name(SpanPlan(plan.composition, frames: $0, output: plan.output))
        }
        return (spans, names.name(plan.sound))
    }

    // MARK: Cuts

    @Test("spans end where the picture changes, and every two seconds of the source")
    func cuts() throws {
        // Seconds 2, 4, … of the source of the first clip, which begins at 0.5; the title ends at 3.
        #expect(try spans(film).map(\.lowerBound) == [0, 45, 90, 165, 240, 300, 360, 420, 480])
        #expect(try spans(film).last?.upperBound == 510)
    }

    @Test("no cut lies in a transition or a fade")
    func whole() throws {
        let first = Make.with(Make.clip(Make.file("a"), 0, 6000)) { $0.fadeIn = 3000 }
        let second = Make.with(Make.clip(Make.file("b"), 6000, 6000)) {
            $0.transition = Transition(.crossfade, length: 2000)
        }
        let title = Make.with(Make.title(Title("late"), 5500, 4000)) { $0.fadeOut = 3000 }
        #expect(
            try spans([Make.video(first, second), Make.text(title)]).map(\.lowerBound) == [0, 120, 150, 285]
        )
    }

    @Test("gaps, stills and titles alone are cut as well")
    func gaps() throws {
        #expect(try spans([Make.text(Make.title(Title("a"), 1000, 5000))]).map(\.lowerBound) == [0, 30, 90, 150])
    }

    @Test(
        "spans follow on each other and hold every transition and fade whole",
        arguments: TestAmount.of(0..<200, otherwise: 40)
    )
    func random(seed: Int) throws {
        var random = Seeded(UInt64(seed) &* 7919 &+ 1)
        let media = [Make.file("a"): Make.footage("/m/a.mp4"), Make.file("b"): Make.footage("/m/b.mp4")]
        let tracks = [
            RandomFilm.track(.video, ["a", "b"], &random), RandomFilm.track(.text, [], &random),
            RandomFilm.track(.video, ["a", "b"], &random),
        ]
        let plan = try Make.plan(tracks, media)
        let spans = plan.composition.spans
        #expect(spans.first?.lowerBound == 0)
        #expect(spans.last?.upperBound == plan.frameCount)
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        #expect(spans.allSatisfy { !$0.isEmpty })
        for shot in plan.composition.pictures.flatMap(\.track.shots) {
            #expect(!spans.contains { shot.start < $0.lowerBound && $0.lowerBound < shot.start + shot.fadeIn })
            #expect(!spans.contains { shot.end - shot.fadeOut < $0.lowerBound && $0.lowerBound < shot.end })
        }
        for shots in plan.composition.pictures.map(\.track.shots) {
            for (last, next) in zip(shots, shots.dropFirst()) where next.lead > 0 {
                let crossing = next.start - next.lead + 1..<next.start + last.tail
                #expect(!spans.contains { crossing.contains($0.lowerBound) })
            }
        }
    }

    // MARK: Names

    @Test("other words change only the spans under the title")
    func words() throws {
        var edited = film
        edited[2] = Make.text(Make.title(Title("Rural Dreams"), 0, 3000))
        let (old, new) = (try names(film), try names(edited))
        #expect(zip(old.spans, new.spans).map { $0 == $1 } == [false, false] + Array(repeating: true, count: 7))
        #expect(old.sound == new.sound)
    }

    @Test("sound changes no span, and pictures change no sound")
    func sound() throws {
        var louder = film
        louder[1] = Make.audio(Make.clip(Make.file("m"), 0, 17_000, volume: 20))
        #expect(try names(louder).spans == names(film).spans)
        #expect(try names(louder).sound != names(film).sound)
        var grey = film
        grey[0] = Make.video(
            Make.clip(Make.file("a"), 0, 8000, from: 500),
            Make.look(Make.clip(Make.file("b"), 8000, 9000)) { $0.filter = .grayscale }
        )
        let (old, new) = (try names(film), try names(grey))
        #expect(new.sound == old.sound)
        #expect(
            zip(old.spans, new.spans).map { $0 == $1 } == [true, true, true, true, false, false, false, false, false]
        )
    }

    @Test("what is moved by an earlier trim keeps its names")
    func moved() throws {
        let edited = [
            Make.video(Make.clip(Make.file("a"), 0, 7300, from: 500), Make.clip(Make.file("b"), 7300, 9000)), film[1],
            film[2],
        ]
        let (old, new) = (try names(film).spans, try names(edited).spans)
        #expect(old.prefix(3) == new.prefix(3))
        // The music now outlasts the pictures, so a black span is added.
        #expect(old.suffix(5) == new.dropLast().suffix(5))
        #expect(old[3] != new[3])
    }

    @Test("a trimmed start and a split leave the other spans of the clip alone")
    func trimmed() throws {
        let (whole, from) = (Make.clip(Make.file("a"), 0, 9000), Make.clip(Make.file("a"), 0, 8500, from: 500))
        let old = try names([Make.video(whole)]).spans
        let later = try names([Make.video(from)]).spans
        #expect(old.count == 5)
        #expect(old.dropFirst() == later.dropFirst())
        #expect(old.first != later.first)
        let halves = Make.video(
            Make.clip(Make.file("a"), 0, 5000),
            Make.clip(Make.file("a"), 5000, 4000, from: 5000)
        )
        let split = try names([halves]).spans
        #expect(split.prefix(2) == old.prefix(2))
        #expect(split.last == old.last)
    }

    @Test("a still is the same picture all the time, unless it moves")
    func still() throws {
        let photo = MediaInfo(path: "/m/p.png", video: VideoInfo(width: 1920, height: 1080), isStill: true)
        let clip = Make.clip(Make.file("p"), 0, 8000)
        #expect(Set(try names([Make.video(clip)], media: [Make.file("p"): photo]).spans).count == 1)
        let moving = Make.look(clip) { $0.motion = .init(.zoomIn, amount: 10) }
        #expect(Set(try names([Make.video(moving)], media: [Make.file("p"): photo]).spans).count == 4)
    }

    @Test("quality, tools and changed files change all that depends on them")
    func surroundings() throws {
        #expect(Set(try names(film).spans).isDisjoint(with: try names(film, quality: .draft).spans))
        let folder = FileManager.default.temporaryDirectory.appending(path: "spans-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "b.mp4")
        let path = file.path(percentEncoded: false)
        try Data("one".utf8).write(to: file)
        var media = media
        media[Make.file("b")] = Make.footage(path)
        let old = try names(film, media: media)
        #expect(try names(film, media: media) == old)
        try Data("three".utf8).write(to: file)
        let larger = try names(film, media: media)
        #expect(larger.spans.prefix(4) == old.spans.prefix(4))
        #expect(Set(larger.spans.suffix(5)).isDisjoint(with: old.spans))
        #expect(larger.sound != old.sound)
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
        #expect(Set(try names(film, media: media).spans.suffix(5)).isDisjoint(with: larger.spans))
        let other = MediaTools(ffmpeg: path, ffprobe: "/bin/ffprobe")
        #expect(Set(try names(film, tools: other).spans).isDisjoint(with: try names(film).spans))
    }
}
