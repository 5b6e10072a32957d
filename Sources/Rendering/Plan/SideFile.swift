import Foundation
import Hashes
import PrivateFiles

extension RenderPlan {
    /// A small file of text that ffmpeg finds in its working folder.
    public struct SideFile: Hashable, Sendable {
        /// Its name; one of this program's own.
        public let name: String
        /// What it says.
        public let text: String
        /// The hash of a long text that never changes, which names of spans take instead of it.
        private let digest: String?

        /// - Parameter isConstant: whether it is a long text that never changes, so that it is hashed once.
        init(name: String, text: String, isConstant: Bool = false) {
            self.name = name
            self.text = text
            digest = isConstant ? ContentHash.name(texts: [text]) : nil
        }

        /// What it adds to the name of what is made with it.
        var recipe: [String] { [name, digest ?? text] }
    }
}

extension [RenderPlan.SideFile] {
    /// Writes them into a folder, which is made if need be.
    func write(in folder: URL) throws(PrivateFilesError) {
        do {
            try PrivateFolder.make(folder)
            for file in self {
                try Data(file.text.utf8).write(to: folder.appending(path: file.name), options: .atomic)
            }
        } catch {
            throw PrivateFilesError(path: folder.path(percentEncoded: false), reason: error.localizedDescription)
        }
    }
}

/// A filter graph as ffmpeg is given it: as an argument, or in a file beside where it is too long for one.
struct GraphArgument: Hashable, Sendable {
    /// The file beside, where there is one.
    let sideFile: RenderPlan.SideFile?
    /// The arguments that name the graph.
    let arguments: [String]

    /// - Parameter fileName: what the file is called, should there be one.
    init(_ text: String, fileName: String = Self.fileName) {
        // Linux takes 128 KB in a single argument.
        let isLong = text.utf8.count > Self.longest
        sideFile = isLong ? .init(name: fileName, text: text) : nil
        arguments = isLong ? ["-filter_complex_script", fileName] : ["-filter_complex", text]
    }

    /// What the file is called of a graph that makes a film.
    static let fileName = "graph.txt"
    /// As long, in bytes, as a graph may be as an argument.
    static let longest = 100_000
}
