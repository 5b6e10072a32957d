import ServiceProtocol
import Testing

@testable import Studio

@Suite("Addresses to fetch from") struct FetchAddressTests {
    @Test(arguments: [
        ("http://Media.Example/a/b.mp4", "http://media.example:80/a/b.mp4", "b.mp4"),
        ("HTTPS://media.example:8443/b.mp4?x=1&y=%2F#top", "https://media.example:8443/b.mp4?x=1&y=%2F", "b.mp4"),
        ("https://media.example", "https://media.example:443/", ""),
        ("http://[2001:DB8::1]:81/c.mov", "http://[2001:db8::1]:81/c.mov", "c.mov"),
        ("http://10.0.0.1/c.mov", "http://10.0.0.1:80/c.mov", "c.mov"),
    ])
    func taken(_ text: String, _ whole: String, _ name: String) throws {
        let address = try FetchAddress(text)
        #expect(address.text == whole)
        #expect(address.fileName == name)
    }

    @Test(arguments: [
        "", "clip.mp4", "/etc/passwd", "file:///etc/passwd.mp4", "ftp://media.example/a.mp4", "gopher://x/a.mp4",
        "data:video/mp4;base64,AAAA", "javascript:alert(1)", "http+unix://%2Frun%2Fdocker.sock/a.mp4", "unix:///a.mp4",
        "http://", "http:///a.mp4", "http://:80/a.mp4", "http://media.example:0/a.mp4",
        "http://media.example:65536/a.mp4", "http://media.example:99999999999999999999/a.mp4",
        "http://media.example:-1/a.mp4", "http://user@media.example/a.mp4", "http://user:word@media.example/a.mp4",
        "http://media.example@127.0.0.1/a.mp4", "http://[::1/a.mp4", "http://[fe80::1%25eth0]/a.mp4",
        "http://[media.example]/a.mp4", "http://me dia.example/a.mp4", "http://media%2eexample/a.mp4",
        "http://media.example%00.evil/a.mp4", "http://media.example\r\nX: y/a.mp4",
    ])
    func refused(_ text: String) throws {
        let error = #expect(throws: StudioError.self) { try FetchAddress(text) }
        #expect(error?.code == .other(422))
        #expect(error?.message.unicodeScalars.contains { $0.value < 32 } == false)
    }

    @Test func tooLong() {
        #expect(throws: StudioError.self) { try FetchAddress("http://a/" + String(repeating: "b", count: 9000)) }
    }

    @Test func whereARedirectLeads() throws {
        let address = try FetchAddress("https://media.example/a/b.mp4?x")
        #expect(try address.following("c.mp4").text == "https://media.example:443/a/c.mp4")
        #expect(try address.following("/c.mp4?y").text == "https://media.example:443/c.mp4?y")
        #expect(try address.following("//other.example/c.mp4").text == "https://other.example:443/c.mp4")
        #expect(try address.following("http://[::1]:99/").text == "http://[::1]:99/")
        let nowhere = [
            "file:///etc/passwd", "http://x:0/", "http://u:p@x/", "ftp://x/a", "http://x:70000/", "http://",
            "http://x/" + String(repeating: "b", count: 9000),
        ]
        for location in nowhere {
            // The same words as for a closed port, without a word of the server's own.
            let error = #expect(throws: StudioError.self, "\(location)") { try address.following(location) }
            #expect(error?.message == StudioError.notFetched("media.example").message, "\(location)")
        }
    }

    @Test func paceIsAskedInEachStretch() {
        var pace = MinimumRate(.init(bytes: 100, within: .seconds(10)))
        let news: [(Int, Duration)] = [(1, .seconds(1)), (99, .seconds(10)), (50, .seconds(15)), (1, .seconds(20))]
        let taken = news.map { pace.isMet(by: $0, at: $1) }
        #expect(taken == [true, true, true, false])
    }
}
