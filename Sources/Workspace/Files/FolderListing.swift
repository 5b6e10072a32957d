import Foundation

/// What is in a folder of this machine, folders first, each by its name; or why it cannot be looked into.
public struct FolderListing: Hashable, Sendable {
    /// The folder, absolute.
    public let path: String
    /// What is in it.
    public let entries: [Entry]
    /// Why there is nothing; nil where it could be looked into.
    public let trouble: Trouble?

    /// Something in a folder.
    public struct Entry: Hashable, Sendable {
        /// What it is called; text from outside.
        public let name: String
        /// Whether one can go into it.
        public let isFolder: Bool
        /// In bytes; nil for a folder.
        public let size: Int?

        /// Something of a name.
        public init(name: String, isFolder: Bool, size: Int? = nil) {
            (self.name, self.isFolder, self.size) = (name, isFolder, size)
        }
    }

    /// Why a folder cannot be looked into.
    public enum Trouble: Hashable, Sendable {
        /// There is no such folder.
        case missing
        /// It belongs to somebody who keeps it closed.
        case closed
        /// It is no folder.
        case noFolder
        /// Anything else, in the system's words.
        case other(String)
    }

    /// What is in a folder.
    public init(path: String, entries: [Entry], trouble: Trouble? = nil) {
        (self.path, self.entries, self.trouble) = (path, entries, trouble)
    }

    /// Looks into a folder; a link is what it leads to.
    public init(lookingInto path: String) {
        let manager = FileManager.default
        let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        self.path = path
        do {
            let names = try manager.contentsOfDirectory(atPath: path)
            entries = names.map { Self.entry($0, in: path) }.sorted { one, other in
                if one.isFolder != other.isFolder { return one.isFolder }
                return one.name.localizedStandardCompare(other.name) == .orderedAscending
            }
            trouble = nil
        } catch {
            (entries, trouble) = ([], Self.trouble(error, with: path))
        }
    }

    private static func entry(_ name: String, in folder: String) -> Entry {
        var isFolder: ObjCBool = false
        let path = Self.path(of: name, in: folder)
        _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard !isFolder.boolValue else { return Entry(name: name, isFolder: true) }
        // Of a link, what it leads to counts.
        let values = try? URL(filePath: path).resolvingSymlinksInPath().resourceValues(forKeys: [.fileSizeKey])
        return Entry(name: name, isFolder: false, size: values?.fileSize)
    }

    private static func trouble(_ error: any Error, with path: String) -> Trouble {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .missing }
        guard isFolder.boolValue else { return .noFolder }
        if (error as? CocoaError)?.code == .fileReadNoPermission { return .closed }
        return FileManager.default.isReadableFile(atPath: path) ? .other(error.localizedDescription) : .closed
    }

    /// The path of something in a folder.
    public static func path(of name: String, in folder: String) -> String {
        folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// The folder that another one is in; itself for the one that all are in.
    public static func parent(of folder: String) -> String {
        let rest = folder.split(separator: "/").dropLast()
        return "/" + rest.joined(separator: "/")
    }
}
