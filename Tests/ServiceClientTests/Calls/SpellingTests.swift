import ExactJSON
import Foundation
import Testing

@testable import ServiceClient

/// One service has many spellings, and one key.
@Suite struct SpellingTests {
    static let same: [[String]] = [
        [
            "https://mega-api-prod.nemovideo.ai", "HTTPS://Mega-API-prod.nemovideo.ai/",
            "https://mega-api-prod.nemovideo.ai:443",
            "https://mega-api-prod.nemovideo.ai.:443//", "https://ann:secret@mega-api-prod.nemovideo.ai",
            "https://mega-api-prod.nemovideo.ai?x=1#y",
        ],
        ["http://127.0.0.1:4170", "HTTP://127.0.0.1:4170/", "http://localhost:4170", "http://LocalHost.:4170/"],
        ["http://[::1]:4170", "http://[0:0:0:0:0:0:0:1]:4170/", "http://[::0001]:4170"],
        ["http://a.example", "http://A.example:80/", "http://a.example:"],
        ["https://a.example/Base/v1", "https://A.EXAMPLE:443/Base/v1/"],
    ]

    /// What may be another service.
    static let others = [
        "http://mega-api-prod.nemovideo.ai", "https://mega-api-prod.nemovideo.ai:8443", "http://127.0.0.1:4171",
        "http://127.0.0.2:4170", "https://a.example", "https://a.example/base/v1", "https://a.example/Base/v1/x",
        "http://a.example:443", "http://b.a.example",
    ]

    @Test func sameIsSameAndNothingElse() {
        let keys = Self.same.map { Set($0.map(ServiceConfiguration.key(ofAddress:))) }
        for (spellings, keys) in zip(Self.same, keys) { #expect(keys.count == 1, "\(spellings): \(keys)") }
        let all = keys.flatMap(\.self) + Self.others.map(ServiceConfiguration.key(ofAddress:))
        #expect(Set(all).count == all.count)
        #expect(ServiceConfiguration.key(ofAddress: Self.same[0][1]) == "hosted")
        for key in all {
            #expect(ServiceConfiguration.key(keptAs: key) == key)
            #expect(!key.contains("secret") && !key.contains(ServiceConfiguration.accountMark))
        }
    }

    @Test func whatIsKeptUnderAnOldSpellingIsFound() {
        #expect(ServiceConfiguration.key(keptAs: "hosted:HTTP://LOCALHOST:4170/") == "hosted:http://127.0.0.1:4170")
        #expect(ServiceConfiguration.key(keptAs: "hosted:https://MEGA-api-prod.nemovideo.ai/") == "hosted")
        for key in ["studio", "hosted", "hosted:nonsense", "hosted:http://h:99999"] {
            #expect(ServiceConfiguration.key(keptAs: key) == key)
        }
    }

    @Test func aTokenFromOutsideHasANameByWhichNobodyTellsIt() {
        let (one, other) = (["A", "B"].map { ServiceConfiguration.accountKey(of: "hosted", token: "nmv_usr_\($0)") })
            .paired
        #expect(one != other)
        #expect(one.hasPrefix("hosted#") && other.hasPrefix("hosted#"))
        #expect(!one.contains("nmv"))
        #expect(ServiceConfiguration.accountKey(of: "hosted", token: nil) == "hosted")
    }

    @Test func tokensMoveToTheOneSpellingAndNoneIsLost() throws {
        let file = """
            {"studio":{"token":"s"},
             "hosted:HTTP://a.example/":{"token":"new","user_id":"u2","given":20,"ends":30},
             "hosted:http://a.example":{"token":"old","user_id":"u1","given":10,"ends":20},
             "hosted:http://A.example:80":{"token":"oldest"},
             "hosted:http://b.example/":{"token":"b"}}
            """
        var tokens = TokenFile(try #require(JSON(parsing: file).object))
        #expect(tokens.entries.members.map(\.key) == ["studio", "hosted:http://a.example", "hosted:http://b.example"])
        let entry = try #require(tokens.entries["hosted:http://a.example"])
        #expect(entry["token"] == "new")
        #expect(Set(try #require(entry["others"]?.array).compactMap { $0["token"]?.string }) == ["old", "oldest"])
        // So it is however often it is read, and when another token comes.
        #expect(TokenFile(tokens.entries) == tokens)
        tokens.put(["token": "newer"], for: "hosted:http://a.example")
        #expect(tokens.entries["hosted:http://a.example"]?["others"]?.array?.count == 2)
        #expect(tokens.entries["studio"]?["token"] == "s")
    }
}

extension [String] {
    fileprivate var paired: (String, String) { (self[0], self[1]) }
}
