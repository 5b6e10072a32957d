import ExactJSON
import Testing

@Suite("JSON values") struct ObjectTests {
    @Test("numbers are read as numbers and kept as literals")
    func numbers() throws {
        #expect(try JSON(parsing: "3000.0").int == 3000)
        #expect(try JSON(parsing: "1e3").int == 1000)
        #expect(try JSON(parsing: "2.5").int == 3)
        #expect(try JSON(parsing: "1e400").int == nil)
        #expect(try JSON(parsing: "99999999999999999999").int == nil)
        #expect(try JSON(parsing: "0.1").double == 0.1)
        #expect(JSON(Double.nan).text == "0")
        #expect(JSON(7) == 7 && JSON(String?.none).isNull && JSON(Int?.some(3)).int == 3)
    }

    @Test("the last of a duplicate key is read, and both are kept until it is written")
    func duplicates() throws {
        var object = try #require(try JSON(parsing: "{\"a\":1,\"b\":0,\"a\":2}").object)
        #expect(object["a"]?.int == 2)
        object["a"] = 3
        #expect(JSON.object(object).text == "{\"a\":1,\"b\":0,\"a\":3}")
        object["a"] = nil
        #expect(JSON.object(object).text == "{\"b\":0}")
    }

    @Test("an update that says nothing new leaves the literal")
    func update() throws {
        var object = try #require(try JSON(parsing: "{\"d\":3000.0,\"n\":\"x\"}").object)
        object.update("d", to: 3000)
        object.update("n", to: "x")
        #expect(JSON.object(object).text == "{\"d\":3000.0,\"n\":\"x\"}")
        object.update("d", to: 2999)
        object.update("n", to: nil)
        object.update("m", to: "y")
        #expect(JSON.object(object).text == "{\"d\":2999,\"m\":\"y\"}")
    }

    @Test("a value is only what it is")
    func kinds() {
        let object: JSON = ["a": [1, "x", true, nil]]
        #expect(object["a"]?.array?.count == 4)
        #expect(object["b"] == nil && object.string == nil && object.int == nil && object.bool == nil)
        #expect(object["a"]?.array?.last?.isNull == true)
    }

    @Test("the pretty text has one member a line")
    func pretty() {
        let value: JSON = ["a": [1, 2], "b": [:], "c": []]
        #expect(value.prettyText == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {},\n  \"c\": []\n}")
    }
}
