import ExactJSON
import Timeline

/// An export: the draft as it stands, and the file that is wanted.
///
/// The keys are those of the mission's API text, "Export".
public struct RenderRequest: Hashable, Sendable {
    /// `render_<ms since 1970>`, made by the client.
    public let id: String
    /// The session it belongs to.
    public let sessionID: String
    /// The draft exactly as the service sent it.
    public let draft: JSON
    /// The file.
    public let output: RenderOutput

    /// A request.
    public init(id: String, sessionID: String, draft: JSON, output: RenderOutput) {
        self.id = id
        self.sessionID = sessionID
        self.draft = draft
        self.output = output
    }

    /// Reads a body; nil where the id, session or draft is missing.
    public init?(json: JSON) {
        guard let id = json["id"]?.string, !id.isEmpty,
            // The mission writes `sessionId` here, and `session_id` everywhere else.
            let session = json["sessionId"]?.string ?? json["session_id"]?.string,
            let draft = json["draft"], draft.object != nil
        else { return nil }
        self.init(id: id, sessionID: session, draft: draft, output: RenderOutput(json: json["output"] ?? .null))
    }

    /// The body.
    public var json: JSON {
        ["id": .string(id), "sessionId": .string(sessionID), "draft": draft, "output": output.json]
    }
}

/// The kind of file an export shall be.
///
/// `format` and `quality` are named in the mission's API text, "Export"; `resolution` in the service's own skill text.
public struct RenderOutput: Hashable, Codable, Sendable {
    /// The container, such as `mp4`.
    public let format: String
    /// How good, such as `high`.
    public let quality: String
    /// The size, such as `1080p`; nil for the service's default.
    public let resolution: String?

    /// A wish; by default what the mission asks for.
    public init(format: String = "mp4", quality: String = "high", resolution: String? = nil) {
        self.format = format
        self.quality = quality
        self.resolution = resolution
    }

    /// Reads `output`.
    public init(json: JSON) {
        self.init(
            format: json["format"]?.string ?? "mp4",
            quality: json["quality"]?.string ?? "high",
            resolution: json["resolution"]?.string
        )
    }

    /// `output`.
    public var json: JSON {
        var object: JSONObject = ["format": .string(format), "quality": .string(quality)]
        if let resolution { object["resolution"] = .string(resolution) }
        return .object(object)
    }
}

/// How far an export is.
///
/// `status` and `output.url` are named in the mission's API text, "Export"; the others, and the shapes, are those of the service's own
/// public client.
public struct RenderStatus: Hashable, Sendable {
    /// Where it stands.
    public let phase: Phase
    /// Per cent done, 0–100.
    public let progress: Double
    /// Where the file can be had, once there is one.
    public let url: String?
    /// How long the film is, in ms, where the service says so.
    public let duration: Int?
    /// How large the file is, in bytes, where the service says so.
    public let size: Int?
    /// Why it failed, in the service's words.
    public let reason: String?

    /// The steps of an export.
    public enum Phase: String, Hashable, Sendable {
        /// It waits, it is made, there is a film, or there will be none; `status` in the mission's text of the export.
        case pending, processing, completed, failed
    }

    /// A status.
    public init(
        _ phase: Phase,
        progress: Double,
        url: String? = nil,
        duration: Int? = nil,
        size: Int? = nil,
        reason: String? = nil
    ) {
        self.phase = phase
        self.progress = progress
        self.url = url
        self.duration = duration
        self.size = size
        self.reason = reason
    }

    /// Reads a poll's answer in any of the three shapes seen, wrapped or not; nil without a status.
    public init?(json: JSON) {
        // {"taskId","status","progress","output":{…}} · {"success":true,"data":{…}} · either inside the envelope
        let body = json["status"]?.string == nil ? json["data"] ?? json : json
        guard let word = body["status"]?.string ?? body["data"]?["status"]?.string, let phase = Self.phase(word)
        else { return nil }
        let fields = body["status"]?.string == nil ? body["data"] ?? body : body
        let output = fields["output"]
        self.init(
            phase,
            progress: (fields["progress"]?.double ?? 0).clamped(to: 0...100),
            url: output?["url"]?.string ?? fields["outputUrl"]?.string,
            duration: output?["duration"]?.double.map { Int(($0.clamped(to: 0...1e9) * 1000).rounded()) },
            size: output?["size"]?.int,
            reason: fields["error"]?.string ?? fields["error"]?["message"]?.string ?? fields["message"]?.string
        )
    }

    /// The word of an answer that may be the service's last or that of a server in between; nil for any other answer.
    public static func doubtfulWord(in json: JSON) -> String? {
        let word = json["status"]?.string ?? json["data"]?["status"]?.string ?? json["data"]?["data"]?["status"]?.string
        return word.map { $0.lowercased() }.flatMap { doubtful.contains($0) ? $0 : nil }
    }

    private static let doubtful: Set = ["error", "cancelled", "canceled", "aborted", "timeout"]

    /// Any word for being under way that is not known here means just that: the job must not be taken for lost. Only the
    /// protocol's own word for failure ends it; by others servers in between say that they have no answer, which is no
    /// status.
    private static func phase(_ word: String) -> Phase? {
        let word = word.lowercased()
        return switch word {
        case "completed", "complete", "success", "succeeded", "done": .completed
        case "failed", "failure": .failed
        case _ where doubtful.contains(word): nil
        case "pending", "queued": .pending
        default: .processing
        }
    }

    /// The answer in the first of the shapes; a length in seconds, as the wire has it.
    public func json(id: String) -> JSON {
        var object: JSONObject = [
            "taskId": .string(id), "status": .string(phase.rawValue), "progress": JSON(progress),
        ]
        if let url {
            object["output"] = [
                "url": .string(url),
                "duration": duration.map { JSON(Double($0) / 1000) } ?? .null,
                "size": JSON(size),
            ]
        }
        if let reason { object["error"] = .string(reason) }
        return .object(object)
    }
}
