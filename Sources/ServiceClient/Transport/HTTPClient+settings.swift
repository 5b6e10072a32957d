import AsyncHTTPClient
import NIOCore

extension HTTPClient.Configuration {
    /// For files: what is fetched in parts is not packed anew for each.
    /// - Parameter patience: how many times longer than usual a connection may take.
    static func files(patience: Int) -> HTTPClient.Configuration {
        var settings = HTTPClient.Configuration()
        settings.timeout.connect = .seconds(10) * patience
        // A refused connection is told at once; whether to ask again is for those to decide who know what is asked.
        settings.connectionPool.retryConnectionEstablishment = false
        // As long as a conversation bears silence; a connection that fell asleep must not hold a job for ever.
        settings.timeout.read = .minutes(10)
        // Many servers hang up on a connection that was idle for five seconds. A message sent on one that is just being
        // closed would be lost, with nobody knowing whether it was done.
        settings.connectionPool.idleTimeout = .seconds(4)
        // The API has no redirects, and following one would show the client id to whoever it leads to. Those of a file are
        // followed here, where each address is looked at before it is called.
        settings.redirectConfiguration = .disallow
        return settings
    }

    /// For answers of the service, which it may pack.
    static func answers(patience: Int) -> HTTPClient.Configuration {
        var settings = files(patience: patience)
        settings.decompression = .enabled(limit: Transport.tightestPacking)
        return settings
    }
}
