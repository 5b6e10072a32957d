// How the service is reached, for those who ask.
extension ServiceClient {
    /// The proxy that the service is called through; nil where it is called directly.
    /// - Throws: `ServiceError` where the service's address cannot be had, or the environment names a proxy that is none.
    public func proxy() async throws(ServiceError) -> ServiceError.NamedProxy? {
        guard let address = WebAddress(try await configuration.baseAddress()) else { return nil }
        return try transport.clients.route(to: address).proxy.map { ServiceError.NamedProxy($0) }
    }

    /// Whose certificates are believed.
    public var trust: Trust { configuration.trust }
}
