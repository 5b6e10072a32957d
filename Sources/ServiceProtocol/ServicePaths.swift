/// The service's addresses, relative to its base, as the mission document writes them.
///
/// The calls stand in the mission's API text, "Cloud Render Pipeline Details", the token in its "Authentication"; the link and the
/// download of a film without an address are those of the service's own public client.
public enum ServicePaths {
    /// `POST`: a token for a client that has none.
    public static let anonymousToken = "/api/auth/anonymous-token"
    /// `POST`: a session with the editing agent.
    public static let createSession = "/api/tasks/me/with-session/nemo_agent"
    /// `POST`: a message to the agent, answered by an event stream.
    public static let runSSE = "/run_sse"
    /// `GET`: the credits of the account.
    public static let credits = "/api/credits/balance/simple"
    /// `POST`: an export job.
    public static let render = "/api/render/proxy/lambda"
    /// `POST`: a link that opens the session in a browser.
    public static let claimToken = "/api/auth/claim-token"

    /// `POST`: files for a session.
    public static func upload(session: String) -> String { "/api/upload-video/nemo_agent/me/\(escaped(session))" }
    /// `GET`: a session's state.
    public static func state(session: String) -> String { "/api/state/nemo_agent/me/\(escaped(session))/latest" }
    /// `GET`: an event stream of a session's changes; the studio's own.
    public static func changes(session: String) -> String { "/api/state/nemo_agent/me/\(escaped(session))/changes" }
    /// `GET`: the versions of a session's draft; the studio's own.
    public static func versions(session: String) -> String { "/api/state/nemo_agent/me/\(escaped(session))/versions" }
    /// `GET`: one version of a session's draft, by its number from 1; the studio's own.
    public static func version(_ number: Int, session: String) -> String { "\(versions(session: session))/\(number)" }
    /// `PUT`: a draft that takes the place of a session's; the studio's own.
    public static func draft(session: String) -> String { "/api/state/nemo_agent/me/\(escaped(session))/draft" }
    /// `GET`: the media files of a session, with all that is known of them; the studio's own.
    public static func media(session: String) -> String { "/api/media/\(escaped(session))" }
    /// `PATCH`: another name or content for a file of a session; `DELETE`: the file goes. The studio's own.
    public static func file(_ id: String, session: String) -> String { "/api/media/\(escaped(session))/\(escaped(id))" }
    /// `GET`: how far an export is.
    public static func poll(render id: String) -> String { "/api/render/proxy/lambda/\(escaped(id))" }
    /// `GET`: the file of an export that named no address.
    public static func download(render id: String) -> String { "/api/render/proxy/\(escaped(id))/download" }

    /// An identifier as it can stand in an address: they come from outside, and one that holds a slash must not become
    /// another path.
    public static func escaped(_ id: String) -> String {
        id.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                String(UnicodeScalar(byte))
            default:
                "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}

/// The names of the headers that the service asks for.
///
/// `X-Client-Id` is asked for in the mission's API text, "Authentication", the others in "Skill attribution".
public enum ServiceHeader {
    /// A UUID that names this client for good.
    public static let clientID = "X-Client-Id"
    /// The skill that the call is made for.
    public static let skillSource = "X-Skill-Source"
    /// The version in the skill file's front matter.
    public static let skillVersion = "X-Skill-Version"
    /// Where the skill is installed.
    public static let skillPlatform = "X-Skill-Platform"
    /// `Bearer <token>`.
    public static let authorization = "Authorization"
}
