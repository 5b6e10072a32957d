import Foundation
import ScriptedService
import ServiceClient
import Testing

/// Addresses that an answer names: none ends the program, and none but the right ones are called.
@Suite(.timeLimit(.minutes(15))) struct AddressTests {
    /// Addresses that nobody can call; a port of six digits ended the program.
    static let impossible = [
        "http://h:99999/film", "http://127.0.0.1:65536/", "http://h:0/", "http://[::1]:70000/f",
        "http://h:70000000000000000000000/", "http://h%00.example/f", "http://h%0d%0aX:%20y/f", "http:///f",
        "ftp://h/f", "data:video/mp4;base64,AAAAGGZ0eXA=", "file:/etc/passwd", "localhost:99/f", "javascript:alert(1)",
        "file:///etc/passwd", "http://u:p@h:99999/f",
        "//h:99999/f", "http://[::1/", "http://h:-1/", "http://h:8a/",
        "http://\(String(repeating: "h", count: 300))/", "",
    ]

    @Test(arguments: impossible)
    func anAddressThatCannotBeCalledIsGivenUpForTheFallBack(_ address: String) async throws {
        try await ClientFixture.with({ $0.path.hasSuffix("/r/download") ? .file(Film.bytes) : .json("{}", status: 404) }
        ) { rig in
            try await rig.fetch(url: address)
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
        }
    }

    @Test(arguments: impossible.filter { !$0.isEmpty })
    func anAnswerThatLeadsThereIsAnError(_ address: String) async throws {
        try await ClientFixture.with(answers: [.redirect(to: address)]) { rig in
            let error = try await serviceError { try await rig.fetch() }
            #expect(error == .redirected(status: 302, fault: .badAddress))
        }
    }

    @Test func noAddressIsAsLongAsABook() async throws {
        let address = "http://h/" + String(repeating: "f", count: 20_000)
        try await ClientFixture.with(answers: [.redirect(to: address), .file(Film.bytes)]) { rig in
            let error = try await serviceError { try await rig.fetch() }
            #expect(error == .redirected(status: 302, fault: .badAddress))
            try await rig.fetch(url: address)
            #expect(rig.has(rig.film))
        }
    }

    @Test func aPathWithoutASlashIsNoPort() async throws {
        try await ClientFixture.with(answers: [.file(Film.bytes)]) { rig in
            try await rig.fetch(url: "99/film.mp4")
            #expect(rig.calls.map(\.path) == ["/99/film.mp4"])
        }
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func aFilmIsFoundBehindRedirectsAndNotBehindARing(_ status: Int) async throws {
        let script: ScriptedService.Script = { request in
            switch request.path {
            case "/api/render/proxy/r/download": .redirect(to: "/a", status: status)
            case "/a": .redirect(to: "b?c", status: status)
            case "/b?c": .file(Film.bytes)
            default: .redirect(to: "/ring", status: status)
            }
        }
        try await ClientFixture.with(script) { rig in
            try await rig.fetch()
            #expect(rig.calls.map(\.path) == ["/api/render/proxy/r/download", "/a", "/b?c"])
            #expect(rig.calls.map(\.token) == [ClientFixture.token, ClientFixture.token, ClientFixture.token])
            let error = try await serviceError {
                try await rig.client.download(render: "s", url: nil, to: rig.folder.appending(path: "s.mp4"))
            }
            #expect(error == .redirected(status: status, fault: .endless))
        }
    }
}
