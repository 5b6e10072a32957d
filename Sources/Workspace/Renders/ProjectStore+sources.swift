import Foundation
import GRDB
import PrivateFiles
import Timeline

/// A file of the user's that was handed over to a project.
private struct SourceRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "source"

    var project: String
    /// Where it lay.
    var path: String
    /// Which file it was, whatever it is called by now.
    var identity: String
    var size: Int
}

extension ProjectStore {
    /// Remembers files that were handed over to a project, so that no film of it is put in the place of one.
    func note(sources files: [URL], of project: String) throws {
        let records = files.compactMap { file -> SourceRecord? in
            let path = Self.place(of: file)
            guard let facts = FileFacts(path) else { return nil }
            return SourceRecord(project: project, path: path, identity: facts.identity.text, size: facts.size)
        }
        try database.write { database in for record in records { try record.upsert(database) } }
    }

    /// A place where a film of a project may go: none where something else than a file stands, and not one of the files
    /// that the film is made of.
    func check(destination file: URL, of project: String, draft: Draft) throws {
        try Destination(file).check()
        let path = Self.place(of: file)
        if isOwnFile(path) { throw DestinationError.ownFile(path: path) }
        guard let facts = FileFacts(path) else { return }
        let known = try database.read { try SourceRecord.filter(Column("project") == project).fetchAll($0) }
        if known.contains(where: { $0.identity == facts.identity.text && $0.size == facts.size }) {
            throw DestinationError.source(path: path)
        }
        // A source that was saved anew is another file in the same place; so is a film, once the source was moved away.
        let standsForOne = known.contains { $0.path == path || FileFacts($0.path)?.identity == facts.identity }
        if try standsForOne && !isFilm([path, file.path], size: facts.size) {
            throw DestinationError.source(path: path)
        }
        // What was handed over before this was kept is known by its name alone; a film that was exported there is none.
        let name = file.lastPathComponent.lowercased()
        let isKept = known.contains { ($0.path as NSString).lastPathComponent.lowercased() == name }
        guard !isKept, draft.sourceNames.contains(name), try !isFilm([path, file.path]) else { return }
        throw DestinationError.namesake(path: path)
    }

    /// Whether an export went to a place before.
    /// - Parameter size: how long that film must have been, in bytes; nil for any.
    func isFilm(_ paths: [String], size: Int? = nil) throws -> Bool {
        try database.read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT 1 FROM job WHERE file IN (?1, ?2) AND phase = ?4 AND (?3 IS NULL OR size = ?3) LIMIT 1
                    """,
                arguments: [paths.first, paths.last, size, StoredPhase.completed.rawValue]
            ) != nil
        }
    }

    /// What lies in the folders beside the projects' database is the studio's, and sources of films among it.
    private func isOwnFile(_ path: String) -> Bool {
        let own = Self.place(of: URL(filePath: database.path))
        let folder = (own as NSString).deletingLastPathComponent
        let files = ([""] + PrivateFile.databaseEndings).map { own + $0 }
        let folders = ["studio", "running"].map { "\(folder)/\($0)/" }
        return files.contains(path) || folders.contains { path.hasPrefix($0) }
    }

    /// Where a file lies, by the folders themselves and not by links to them; the last name stays as it is.
    private static func place(of file: URL) -> String {
        let file = file.absoluteURL.standardizedFileURL
        let folder = file.deletingLastPathComponent().resolvingSymlinksInPath()
        return folder.appending(path: file.lastPathComponent).path(percentEncoded: false)
    }
}

extension Draft {
    /// The names of the files that the segments come from, in small letters.
    fileprivate var sourceNames: Set<String> {
        Set(
            tracks.flatMap(\.segments).filter { $0.title == nil && $0.name.contains(".") }.map { $0.name.lowercased() }
        )
    }
}
