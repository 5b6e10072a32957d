import ScriptedService
import Testing

@Suite(.timeLimit(.minutes(15))) struct RequestTests {
    @Test func aRequestIsKeptAsItCame() async throws {
        try await ScriptedService.with({ _ in .json("{}") }) { service in
            try await RawClient.with(service.port) { client in
                try await client.send(
                    "POST /a?b=c%20d HTTP/1.1\r\nX-One: 1\r\nx-one: 2\r\nContent-Length: 4\r\n\r\nbody"
                )
                _ = try await client.read(through: "{}")
            }
            try await service.connectionClosed(ofRequest: 0)
            let request = try #require(service.requests.first)
            #expect(request.method == "POST")
            #expect(request.path == "/a?b=c%20d")
            #expect(request.headers.map { "\($0.name)=\($0.value)" } == ["X-One=1", "x-one=2", "Content-Length=4"])
            #expect(request.header("x-ONE") == "1")
            #expect(request.header("none") == nil)
            #expect(request.text == "body")
            #expect(request.bodyLength == 4)
            #expect(request.bodyChecksum == StreamedChecksum(Array("body".utf8)))
            #expect(request.wasWhole)
        }
    }

    @Test func oneConnectionCarriesSeveralRequests() async throws {
        try await ScriptedService.with({ .json("<\($0.number)\($0.path)>") }) { service in
            try await RawClient.with(service.port) { client in
                try await client.get("/a")
                #expect(try await client.read(through: ">").hasSuffix("<0/a>"))
                try await client.get("/b")
                try await client.get("/c")
                #expect(try await client.read(through: ">").hasSuffix("<1/b>"))
                #expect(try await client.read(through: ">").hasSuffix("<2/c>"))
                try await client.send("GET /d HTTP/1.1\r\nConnection: close\r\n\r\n")
                let (text, ending) = try await client.rest()
                #expect(text.hasSuffix("<3/d>"))
                #expect(ending == .closed)
            }
            try await RawClient.with(service.port) { client in
                try await client.get("/e")
                _ = try await client.read(through: ">")
            }
            #expect(service.requests.map(\.connection) == [0, 0, 0, 0, 1])
        }
    }

    @Test func severalAtOnceAreAllHeld() async throws {
        let gate = Gate()
        let script: ScriptedService.Script = { request in
            await gate.wait()
            return .json("<\(request.path)>")
        }
        try await ScriptedService.with(script) { service in
            let port = service.port
            try await withThrowingTaskGroup { group in
                for number in 0..<20 {
                    group.addTask {
                        try await RawClient.with(port) { client in
                            try await client.get("/\(number)")
                            #expect(try await client.read(through: ">").hasSuffix("</\(number)>"))
                        }
                    }
                }
                try await service.received(20)
                gate.open()
                try await group.waitForAll()
            }
            #expect(Set(service.requests.map(\.connection)).count == 20)
            #expect(service.requests.map(\.number) == Array(0..<20))
        }
    }

    @Test func aClientThatHangsUpWhileSendingIsSeen() async throws {
        try await ScriptedService.with({ _ in .json("{}") }) { service in
            try await RawClient.with(service.port) { client in
                try await client.send("PUT / HTTP/1.1\r\nContent-Length: 10\r\n\r\nfour")
                try await service.until { $0.first?.bodyLength == 4 }
                #expect(service.requests.first?.arrival == .arriving)
            }
            try await service.received(1)
            try await service.connectionClosed(ofRequest: 0)
            #expect(service.requests.map(\.arrival) == [.brokenOff])
            #expect(service.requests.map(\.wasWhole) == [false])
        }
    }

    @Test func anEarlyAnswerDoesNotWaitForTheBody() async throws {
        let early: ScriptedService.EarlyScript = { request in
            request.path == "/early" ? EarlyAnswer(afterBodyBytes: 4, .json("<no>", status: 413)) : nil
        }
        try await ScriptedService.with({ _ in .json("<yes>") }, early: early) { service in
            try await RawClient.with(service.port) { client in
                try await client.send("PUT /early HTTP/1.1\r\nContent-Length: 8\r\n\r\nfour")
                let text = try await client.read(through: "<no>")
                #expect(text.hasPrefix("HTTP/1.1 413 "))
                #expect(service.requests.first?.arrival == .arriving)
                try await client.send("more")
                try await client.get("/usual")
                #expect(try await client.read(through: ">").hasSuffix("<yes>"))
            }
            #expect(service.requests.map(\.bodyLength) == [8, 0])
            #expect(service.requests.map(\.wasWhole) == [true, true])
        }
    }

    @Test func whatIsNoHTTPIsHungUpOn() async throws {
        try await ScriptedService.with({ _ in .json("{}") }) { service in
            try await RawClient.with(service.port) { client in
                try await client.send("this is not HTTP\r\n\r\n")
                #expect(try await client.rest().text == "")
            }
            #expect(service.requests.isEmpty)
        }
    }

    @Test func theChecksumIsThatOfTheWholeHoweverItCame() {
        let bytes = (0..<100).map { UInt8($0) }
        let whole = StreamedChecksum(bytes)
        for first in 0...20 {
            for second in first...40 {
                var sum = StreamedChecksum()
                for part in [bytes[..<first], bytes[first..<second], bytes[second...]] {
                    part.withUnsafeBytes { sum.add($0) }
                }
                #expect(sum == whole)
            }
        }
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x80
            #expect(StreamedChecksum(changed) != whole)
        }
        #expect(StreamedChecksum(bytes + [0]) != whole)
    }
}
