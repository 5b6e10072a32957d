import ExactJSON
import Testing

@Suite("JSON parsing") struct ParseTests {
    @Test(
        "a compact text comes out as it went in",
        arguments: [
            "null", "true", "false", "0", "-0", "1.10", "1e3", "1E+5", "-2.50e-07", "12345678901234567890123456789",
            "\"\"", "\"a\\\"b\\\\c\\n\\r\\t\"", "\"你好 🎬 \u{2028}\"", "\"\\u0001\"", "[]", "{}", "[1,[2,[3,{}]],null]",
            "{\"b\":1,\"a\":2}", "{\"a\":1,\"a\":2}",
            "{\"t\":[{\"tt\":0,\"sg\":[{\"d\":3000.0,\"m\":{\"x\":1e3}}]}],\"d\":3000}",
        ]
    )
    func identity(_ text: String) throws {
        let value = try JSON(parsing: text)
        #expect(value.text == text)
        #expect(try JSON(parsing: value.prettyText) == value)
    }

    @Test("space around values says nothing")
    func space() throws {
        #expect(try JSON(parsing: " \r\n\t{ \"a\" : [ 1 , 2 ] } ").text == "{\"a\":[1,2]}")
        #expect(try JSON(parsing: [0xEF, 0xBB, 0xBF] + Array("1".utf8)) == 1)
    }

    @Test(
        "escapes become what they stand for",
        arguments: [
            ("\"\\u0041\\/\\b\\f\"", "A/\u{8}\u{C}"), ("\"\\u00e9\\u4F60\"", "é你"), ("\"\\ud83c\\udfac\"", "🎬"),
            ("\"\\ud83c\"", "\u{FFFD}"), ("\"\\udfac!\"", "\u{FFFD}!"), ("\"\\ud83cx\"", "\u{FFFD}x"),
            ("\"\\ud83c\\n\"", "\u{FFFD}\n"), ("\"\\ud83c\\u0041\"", "\u{FFFD}A"),
            ("\"\\ud83c\\ud83c\\udfac\"", "\u{FFFD}🎬"),
        ]
    )
    func escapes(_ text: String, _ string: String) throws {
        #expect(try JSON(parsing: text).string == string)
    }

    @Test(
        "what is not JSON is refused, with the place",
        arguments: [
            ("", 0), (" ", 1), ("nul", 0), ("tru e", 0), ("01", 1), ("-", 1), ("1.", 2), (".5", 0), ("1e", 2),
            ("+1", 0),
            ("[1,]", 3), ("[1 2]", 3), ("{\"a\"}", 4), ("{\"a\":1,}", 7), ("{a:1}", 1), ("\"abc", 4), ("\"\n\"", 1),
            ("\"\\x\"", 3), ("\"\\u12g4\"", 3), ("\"\\u+123\"", 3), ("1 2", 2), ("NaN", 0), ("[", 1), ("{\"a\":", 5),
        ]
    )
    func errors(_ text: String, _ offset: Int) {
        #expect {
            try JSON(parsing: text)
        } throws: { error in
            (error as? JSONError)?.offset == offset
        }
    }

    @Test("a bomb of brackets is refused instead of overflowing the stack")
    func depth() throws {
        for bracket in ["[", "{\"a\":"] {
            #expect(throws: JSONError.self) { try JSON(parsing: String(repeating: bracket, count: 200_000)) }
        }
        let deep = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
        #expect(try JSON(parsing: deep).text == deep)
        #expect(throws: JSONError.self) { try JSON(parsing: "[" + deep + "]") }
    }

    @Test("broken UTF-8 becomes a sign that something was lost")
    func brokenUTF8() throws {
        #expect(try JSON(parsing: [0x22, 0xFF, 0x41, 0x22]).string == "\u{FFFD}A")
    }

    @Test("random bytes and random cuts of a text never crash")
    func fuzz() {
        var random = SystemRandomNumberGenerator()
        let seed = Array("{\"a\":[1.5e3,\"x\\u00e9\\ud83c\\udfac\",true,null,{\"b\":-0.0}]}".utf8)
        var accepted = 0
        for _ in 0..<5000 {
            var bytes = Array(seed.prefix(Int.random(in: 0...seed.count, using: &random)))
            for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            guard let value = try? JSON(parsing: bytes) else { continue }
            accepted += 1
            #expect((try? JSON(parsing: value.bytes)) == value)
        }
        #expect(accepted > 0)
    }
}
