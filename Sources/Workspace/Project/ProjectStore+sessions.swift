import ExactJSON
import GRDB
import ServiceProtocol
import Timeline

private struct SessionRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "session"

    var project: String
    var service: String
    var sessionID: String?
    var taskID: String?
    var draft: String
    var questions: String
    var kept: String
    var volumes: String
    var held: Bool
    /// The account by the service's own name for it, empty where it does not say; nil for one of an earlier version.
    var account: String?

    init(_ project: Project, _ service: String) {
        self.project = project.name
        self.service = service
        sessionID = project.sessionID
        taskID = project.taskID
        draft = project.draft.text
        questions = JSON.array(project.answers.map(\.json) + project.questions.map(\.json)).text
        kept = JSON.array(project.keptDrafts).text
        volumes = project.formerVolumes.json.text
        held = project.hasHeld || !project.isEmpty
        account = project.account ?? ""
    }

    static func fetch(_ project: String, _ service: String, _ database: Database) throws -> SessionRecord? {
        try filter(Column("project") == project && Column("service") == service).fetchOne(database)
    }

    /// The project as it is kept.
    var value: Project {
        var value = Project(name: project)
        value.sessionID = sessionID
        value.taskID = taskID
        value.draft = (try? JSON(parsing: draft)) ?? .null
        let questions = (try? JSON(parsing: questions))?.array ?? []
        value.answers = questions.compactMap(Conversation.Answer.init(json:))
        value.questions = questions.filter { $0["confirmed"] == nil }.compactMap(TurnReader.ToolQuestion.init(json:))
        value.keptDrafts = Project.keptDrafts(json: (try? JSON(parsing: kept)) ?? .null)
        value.formerVolumes = FormerVolumes(json: (try? JSON(parsing: volumes)) ?? .null)
        value.hasHeld = held || !value.isEmpty
        value.account = account.flatMap { $0.isEmpty ? nil : $0 }
        return value
    }
}

// A project's session with a service. Several programs may be at work on a project: none writes over what another one
// keeps of a session that it does not know of.
extension ProjectStore {
    /// A project as it is kept, perhaps by another program meanwhile.
    func project(_ name: String, service: String) throws -> Project {
        try database.read { try Self.project(name, service, $0) }
    }

    static func project(_ name: String, _ service: String, _ database: Database) throws -> Project {
        try SessionRecord.fetch(name, service, database)?.value ?? Project(name: name)
    }

    /// Keeps a project's session and draft, unless another session has taken the place of that one; whether it did.
    ///
    /// What is kept of sessions that are gone is only added to, by `renew`.
    /// - Throws: the database's error; nothing is changed then.
    @discardableResult
    public func save(_ project: Project, service: String) throws -> Bool {
        try database.write { database in
            var record = SessionRecord(project, service)
            if let old = try SessionRecord.fetch(project.name, service, database) {
                guard old.sessionID == nil || old.sessionID == record.sessionID else { return false }
                record.kept = old.kept
                record.held = record.held || old.held
            }
            try record.upsert(database)
            return true
        }
    }

    /// Puts another session in the place of one, and keeps what that one held.
    /// - Parameters:
    ///   - project: as it is with the session that goes.
    ///   - session: the one that comes.
    /// - Returns: the project as it is then; nil where another program was quicker, and nothing was done.
    func renew(_ project: Project, session: SessionTicket, service: String) throws -> Project? {
        try database.write { database in
            let old = try SessionRecord.fetch(project.name, service, database)
            if let id = old?.sessionID, id != project.sessionID { return nil }
            let renewed = project.renewed(session, lastSeen: old?.value)
            try SessionRecord(renewed, service).upsert(database)
            return renewed
        }
    }
}

extension Project {
    /// Drafts as they are kept on disk; an earlier version kept one, and no list.
    static func keptDrafts(json: JSON) -> [JSON] { json.array ?? (json.object == nil ? [] : [json]) }

    /// This project in another session, whose timeline is empty; what the one before held is kept.
    /// - Parameter other: the project as it is on disk, where another program may have seen more of it.
    func renewed(_ session: SessionTicket, lastSeen other: Project?) -> Project {
        var new = Project(name: name)
        new.sessionID = session.sessionID
        new.taskID = session.taskID
        new.account = session.userID
        new.formerVolumes = other?.formerVolumes ?? formerVolumes
        new.keptDrafts = other?.keptDrafts ?? keptDrafts
        let last = [other?.draft, draft].compactMap { $0 }.first { !Draft(json: $0).isEmpty }
        if let last {
            new.keptDrafts = new.keptDrafts.filter { $0 != last } + [last]
        } else {
            new.hasHeld = hasHeld || other?.hasHeld == true
        }
        return new
    }
}
