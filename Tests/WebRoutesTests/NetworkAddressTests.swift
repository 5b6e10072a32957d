import Testing

@testable import WebRoutes

@Suite("Which addresses are public") struct NetworkAddressTests {
    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "93.184.216.34", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1",
        "169.253.0.1", "223.255.255.255", "2606:2800:220:1::1", "2a00:1450:4001::200e", "2001:4860:4860::8888",
        "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
    ])
    func open(_ text: String) throws {
        #expect(try #require(NetworkAddress(text)).isPublic)
    }

    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1",
        "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1",
        "255.255.255.255",
        "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
        "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b:1::1", "100::1", "2001::1",
        "2001:2::1", "2001:10::1", "2001:db8::1", "2002:7f00:1::", "2002:808:808::1", "3fff::1", "fc00::1",
        "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "4000::1",
    ])
    func kept(_ text: String) throws {
        #expect(try !#require(NetworkAddress(text)).isPublic)
    }

    @Test(arguments: ["127.1", "0x7f000001", "2130706433", "1.2.3", "1.2.3.4.5", "256.1.1.1", "::1%lo", "x", "", ":"])
    func noAddress(_ text: String) {
        #expect(NetworkAddress(text) == nil)
    }

    @Test func spelling() throws {
        #expect("\(try #require(NetworkAddress([10, 0, 0, 1])))" == "10.0.0.1")
        let long = try #require(NetworkAddress("2001:db8::1"))
        #expect(NetworkAddress(long.description) == long)
        #expect(NetworkAddress([1, 2, 3]) == nil)
    }
}
