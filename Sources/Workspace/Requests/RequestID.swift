import Foundation

/// What a request is called from the moment it is made, and in every program that hears of it.
public struct RequestID: Hashable, Sendable, Codable {
    /// Who made it; no two makers are called the same.
    public let maker: String
    /// Which one of its maker's it is, from 1.
    public let number: Int

    /// A name; new ones are given by `RequestNumbers`.
    public init(maker: String, number: Int) {
        self.maker = maker
        self.number = number
    }
}

extension RequestID: CustomStringConvertible {
    /// The maker and the number, in one word.
    public var description: String { maker.isEmpty ? "\(number)" : "\(maker)-\(number)" }
}

/// Names the requests of one maker: a screen, a command, a workspace.
public struct RequestNumbers: Hashable, Sendable {
    /// Who makes them.
    public let maker: String
    private var last = 0

    /// The names of a maker; by default of one that was not there before.
    public init(maker: String = UUID().uuidString.lowercased()) { self.maker = maker }

    /// The next name.
    public mutating func next() -> RequestID {
        last += 1
        return RequestID(maker: maker, number: last)
    }
}
