import EditLanguage
import Foundation
import Hashes
import Timeline

/// Where the files are that the studio makes: their names say what they are made from.
extension StudioFolders {
    /// The clip of a description that is so long, in ms, and of a canvas's size.
    ///
    /// One that is there under the name that earlier versions gave stays where it is: what is kept of films made of it is
    /// named by its path as well.
    func clip(_ prompt: String, length: Int, canvas: Canvas) -> URL {
        let size = "\(canvas.width)x\(canvas.height)@\(canvas.framesPerSecond)"
        let clip = generated.appending(path: "clip-\(ContentHash.name(texts: [prompt, "\(length)", size])).mp4")
        let sum = String(Checksum.fnv1a("\(prompt)|\(length)|\(size)".utf8), radix: 16)
        let former = generated.appending(path: "clip-\(sum).mp4")
        let manager = FileManager.default
        return !manager.fileExists(atPath: clip.path) && manager.fileExists(atPath: former.path) ? former : clip
    }

    /// The music of a mood that is so long, in ms.
    func music(_ mood: String, length: Int) -> URL {
        // A mood that is none comes from a draft of somebody else's, and may be any text.
        let name = MusicMood(rawValue: mood)?.rawValue ?? ContentHash.name(mood.utf8)
        return generated.appending(path: "music-\(name)-\(length).wav")
    }

    /// How long the music is that serves a length: it is made in half minutes, so that a film which grows by a second
    /// does not need new music.
    static func musicLength(for length: Int) -> Int { (length + 29_999) / 30_000 * 30_000 }
}
