import ExactJSON

/// The answer to an anonymous token request: 100 credits, valid for 7 days.
///
/// `token` is named in the mission's API text, "Authentication"; `user_id` and `credits` in the service's own skill text. `expires_in`
/// is read where it comes.
public struct AnonymousToken: Hashable, Sendable {
    /// The token, `nmv_usr_…`; never shown, logged or put in an address.
    public let token: String
    /// The account, `anon_…`, by which it can be registered.
    public let userID: String?
    /// The credits it starts with.
    public let credits: Int?
    /// For how many seconds it is good, where the service says so.
    public let expiresIn: Int?

    /// A token.
    public init(token: String, userID: String?, credits: Int?, expiresIn: Int? = nil) {
        self.token = token
        self.userID = userID
        self.credits = credits
        self.expiresIn = expiresIn
    }

    /// Reads `data`; nil without a token.
    public init?(json: JSON) {
        guard let token = json["token"]?.string, !token.isEmpty else { return nil }
        self.init(
            token: token,
            userID: json["user_id"]?.string,
            credits: json["credits"]?.int,
            expiresIn: json["expires_in"]?.int
        )
    }

    /// `data`.
    public var json: JSON { ["token": .string(token), "user_id": JSON(userID), "credits": JSON(credits)] }
}

/// What an account may still spend.
///
/// The keys are those of the mission's API text, "Credits".
public struct Credits: Hashable, Sendable {
    /// To be spent.
    public let available: Int
    /// Set aside for what runs.
    public let frozen: Int
    /// Both together.
    public let total: Int

    /// A balance.
    public init(available: Int, frozen: Int, total: Int) {
        self.available = available
        self.frozen = frozen
        self.total = total
    }

    /// Reads `data`; nil without `available`.
    public init?(json: JSON) {
        guard let available = json["available"]?.int else { return nil }
        let frozen = json["frozen"]?.int ?? 0
        // The numbers come from outside, and no balance may stop the program.
        let (sum, overflows) = available.addingReportingOverflow(frozen)
        self.init(available: available, frozen: frozen, total: json["total"]?.int ?? (overflows ? available : sum))
    }

    /// `data`.
    public var json: JSON { ["available": JSON(available), "frozen": JSON(frozen), "total": JSON(total)] }
}
