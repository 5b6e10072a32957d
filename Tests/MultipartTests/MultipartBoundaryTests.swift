import Multipart
import Testing

@Suite("Multipart boundary")
struct MultipartBoundaryTests {
    @Test(
        "is read out of a content type",
        arguments: [
            ("multipart/form-data; boundary=abc", "abc"),
            ("Multipart/Form-Data ;charset=utf-8; BOUNDARY=\"a b:c\" ; x=y", "a b:c"),
            ("multipart/form-data;boundary=----WebKitFormBoundaryX", "----WebKitFormBoundaryX"),
        ]
    )
    func parses(contentType: String, expected: String) throws {
        #expect(try MultipartBoundary.parse(contentType: contentType).value == expected)
    }

    @Test(
        "is refused with the reason",
        arguments: [
            ("application/json", MultipartError.notFormData(contentType: "application/json")),
            ("", .notFormData(contentType: "")),
            ("multipart/form-data", .missingBoundary),
            ("multipart/form-data; boundary", .missingBoundary),
            ("multipart/form-data; boundary=", .invalidBoundary),
            ("multipart/form-data; boundary=\"a \"", .invalidBoundary),
            ("multipart/form-data; boundary=a\r\nb", .invalidBoundary),
            ("multipart/form-data; boundary=边界", .invalidBoundary),
            ("multipart/form-data; boundary=" + String(repeating: "x", count: 71), .invalidBoundary),
        ]
    )
    func refuses(contentType: String, error: MultipartError) {
        #expect(throws: error) { try MultipartBoundary.parse(contentType: contentType) }
    }

    @Test("reads back from the content type it writes")
    func contentTypeRoundTrip() throws {
        let boundaries = try ["abc", "a b", "'()+_,-./:=?", String(repeating: "x", count: 70)].map(
            MultipartBoundary.init
        )
        for boundary in boundaries + [.random()] {
            #expect(try MultipartBoundary.parse(contentType: boundary.contentType) == boundary)
        }
        #expect(try MultipartBoundary("a b").contentType == "multipart/form-data; boundary=\"a b\"")
        #expect(MultipartBoundary.random() != .random())
    }
}
