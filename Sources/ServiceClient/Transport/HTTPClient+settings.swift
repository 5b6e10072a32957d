import AsyncHTTPClient
import NIOCore

extension HTTPClient.Configuration {
    /// For files: what is fetched in parts is not packed anew for each.
    static var files: HTTPClient.Configuration {
        var settings = HTTPClient.Configuration()
        settings.timeout.connect = .seconds(10)
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
    static var answers: HTTPClient.Configuration {
        var settings = files
        settings.decompression = .enabled(limit: Transport.tightestPacking)
        return settings
    }
}
