import EditLanguage
import Foundation
import Timeline

/// Where the files are that the studio makes: their names say what they are made from.
extension StudioFolders {
    /// The clip of a description that is so long, in ms, and of a canvas's size.
    func clip(_ prompt: String, length: Int, canvas: Canvas) -> URL {
        let size = "\(canvas.width)x\(canvas.height)@\(canvas.framesPerSecond)"
        return generated.appending(path: "clip-\(Self.digest("\(prompt)|\(length)|\(size)")).mp4")
    }

    /// The music of a mood that is so long, in ms.
    func music(_ mood: String, length: Int) -> URL {
        // A mood that is none comes from a draft of somebody else's, and may be any text.
        let name = MusicMood(rawValue: mood)?.rawValue ?? Self.digest(mood)
        return generated.appending(path: "music-\(name)-\(length).wav")
    }

    /// How long the music is that serves a length: it is made in half minutes, so that a film which grows by a second
    /// does not need new music.
    static func musicLength(for length: Int) -> Int { (length + 29_999) / 30_000 * 30_000 }

    /// A short name for a text: FNV-1a in 64 bits, which keeps file names apart and is no secret.
    private static func digest(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
