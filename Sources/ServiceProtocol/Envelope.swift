import ExactJSON

/// The service's wrapping of every JSON answer: `{"code":0,"message":"…","data":{…}}`.
///
/// A code other than 0 is an error, whatever the HTTP status says.
///
/// `code` and `data` stand in the mission's API text, "Error Codes" and "Authentication"; `message` in the service's own skill text.
public enum Envelope: Hashable, Sendable {
    /// Code 0, or an answer that came without wrapping.
    case success(JSON)
    /// Any other code, with the service's own words.
    case failure(ServiceCode, message: String)

    /// Reads an answer. The agent server answers some calls without the wrapping; they are taken as they are.
    public init(json: JSON) {
        guard let number = json["code"]?.int else {
            self = .success(json)
            return
        }
        guard let code = ServiceCode(number: number) else {
            self = .success(json["data"] ?? .null)
            return
        }
        self = .failure(code, message: json["message"]?.string ?? "")
    }

    /// The answer as JSON.
    public var json: JSON {
        switch self {
        case .success(let data): ["code": 0, "message": "success", "data": data]
        case .failure(let code, let message): ["code": JSON(code.number), "message": .string(message), "data": nil]
        }
    }
}
