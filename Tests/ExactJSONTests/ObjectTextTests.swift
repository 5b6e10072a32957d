import ExactJSON
import SeededNumbers
import Testing

/// Objects that stay the text they came as are the same values as those that were taken apart, in every way to ask.
@Suite("JSON objects left as text") struct ObjectTextTests {
    @Test("asked, changed, compared and written as if taken apart", arguments: 0..<300)
    func same(_ seed: UInt64) throws {
        var numbers = Seeded(seed)
        let built = Self.object(&numbers, depth: 0)
        let text = JSON.object(built).text
        for written in [text, JSON.object(built).prettyText] {
            let parsed = try #require(try JSON(parsing: written).object)
            #expect(parsed == built && parsed.hashValue == built.hashValue && parsed.opened == built)
            #expect(JSON.object(parsed).text == text && JSON.object(parsed).prettyText == JSON.object(built).prettyText)
            #expect(parsed.members == built.members && parsed.isEmpty == built.isEmpty)
            for key in Self.keys { #expect(parsed[key] == built[key] && parsed.opened[key] == built[key]) }
            for key in Self.keys {
                var (one, other) = (parsed, built)
                one[key] = nil
                other[key] = nil
                #expect(one == other)
                one.update(key, to: 3)
                other.update(key, to: 3)
                #expect(one == other && JSON.object(one).text == JSON.object(other).text)
            }
        }
    }

    @Test("one is not another that differs in a single byte")
    func different() throws {
        let one = try JSON(parsing: #"{"a":{"b":[1,{"c":"x"}]}}"#)
        let texts = [
            #"{"a":{"b":[1,{"c":"y"}]}}"#, #"{"a":{"b":[1,{"c":"x"}]},"d":1}"#, #"{"a":{"b":[1.0,{"c":"x"}]}}"#,
        ]
        for text in texts { #expect(try JSON(parsing: text) != one) }
        #expect(try JSON(parsing: #"{ "a" : {"b":[1,{"\u0063":"x"}]}}"#) == one)
    }

    @Test("what is wrong within is told with its place, as deep as it lies", arguments: [10, 4_000, 4_096, 9_000])
    func wrong(_ filling: Int) {
        let head = #"{"a":""# + String(repeating: "x", count: filling) + #"","b":{"c":[{"d":"#
        #expect {
            try JSON(parsing: head + "tru}]}}")
        } throws: {
            ($0 as? JSONError)?.offset == head.utf8.count
        }
    }

    @Test("nesting is bounded in small objects too")
    func depth() throws {
        let open = #"{"a":"#
        func nested(_ depth: Int) -> String {
            String(repeating: open, count: depth) + "1" + String(repeating: "}", count: depth)
        }
        #expect(try JSON(parsing: nested(511)).text == nested(511))
        #expect(throws: JSONError.self) { try JSON(parsing: nested(512)) }
    }

    @Test("control characters and broken letters are not written as they came")
    func controls() throws {
        let value = try JSON(parsing: Array("{\"a\":\"\u{7F}\u{9B}".utf8) + [0xFF] + Array("\"}".utf8))
        #expect(value.text == "{\"a\":\"\\u007f\\u009b\u{FFFD}\"}")
    }

    private static let keys = ["a", "b", "name", "é", "a\"b", "没"]

    private static func object(_ numbers: inout Seeded, depth: Int) -> JSONObject {
        // With keys twice, since those are kept as they came.
        JSONObject(
            (0..<numbers.number(0...5)).map { _ in
                (keys[numbers.number(0...keys.count - 1)], value(&numbers, depth: depth + 1))
            }
        )
    }

    private static func value(_ numbers: inout Seeded, depth: Int) -> JSON {
        switch numbers.number(0...(depth < 4 ? 7 : 4)) {
        case 0: .null
        case 1: .bool(numbers.chance(50))
        case 2: JSON(numbers.number(-9...100_000))
        case 3: .string(["", "plain words", "\"\\\n", "城市", "\u{7F}\u{9B}"][numbers.number(0...4)])
        case 4: .string(String(repeating: "long ", count: numbers.number(0...300)))
        case 5: .array((0..<numbers.number(0...3)).map { _ in value(&numbers, depth: depth + 1) })
        default: .object(object(&numbers, depth: depth))
        }
    }
}
