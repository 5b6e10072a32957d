import ExactJSON
import Foundation
import GRDB
import Timeline

// A draft as a project of its own with another service.
extension ProjectStore {
    /// Makes a project that holds a draft, with the files that were handed over to another project; its name.
    ///
    /// It is not the one used last: nobody has opened it yet. The service gets the draft when the project is opened.
    /// - Parameter name: what it is called, or begins with where there is one of that name.
    /// - Throws: the database's error; nothing is changed then.
    func plant(_ draft: JSON, as name: String, from project: String, service: String) throws -> String {
        try database.write { database in
            var (free, number) = (name, 1)
            while try Int.fetchOne(database, sql: "SELECT 1 FROM project WHERE name = ?", arguments: [free]) != nil {
                number += 1
                free = "\(name) (\(number))"
            }
            try database.execute(
                sql: "INSERT INTO project (name, opened) VALUES (?, ?)",
                arguments: [free, StoredTime.text(Date(timeIntervalSince1970: 0))]
            )
            try database.execute(
                sql: "INSERT INTO session (project, service, draft, account) VALUES (?, ?, ?, '')",
                arguments: [free, service, draft.text]
            )
            try database.execute(
                sql: "INSERT INTO source SELECT ?, path, identity, size FROM source WHERE project = ?",
                arguments: [free, project]
            )
            return free
        }
    }

    /// The files of this machine that were handed over to a project and are still there, by their names in small letters.
    /// - Throws: the database's error.
    func sources(of project: String) throws -> [String: URL] {
        let paths = try database.read { database in
            try String.fetchAll(database, sql: "SELECT path FROM source WHERE project = ?", arguments: [project])
        }
        let files = paths.filter { FileManager.default.isReadableFile(atPath: $0) }.map { URL(filePath: $0) }
        return Dictionary(files.map { ($0.lastPathComponent.lowercased(), $0) }) { first, _ in first }
    }
}
