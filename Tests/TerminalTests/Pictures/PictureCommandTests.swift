import Foundation
import SeededNumbers
import Testing

@testable import Terminal

/// What is told a terminal about pictures, as bytes.
@Suite struct PictureCommandTests {
    private func picture(_ width: Int, _ height: Int, cells: Size = Size(width: 3, height: 2)) throws -> TerminalPicture
    {
        var random = Seeded(UInt64(width * 1000 + height))
        let bytes = (0..<3 * width * height).map { _ in UInt8(random.number(0...255)) }
        return try #require(TerminalPicture(place: 0, cells: cells, width: width, height: height, bytes: bytes))
    }

    private func text(_ commands: [[UInt8]]) -> String { String(decoding: commands.joined(), as: UTF8.self) }

    @Test func theBytesOfASmallOne() throws {
        let bytes: [UInt8] = [255, 0, 0, 0, 255, 0]
        let two = try #require(
            TerminalPicture(place: 0, cells: Size(width: 4, height: 1), width: 2, height: 1, bytes: bytes)
        )
        #expect(
            text(PictureCommand.show(two, as: 77))
                == "\u{1B}_Ga=t,q=2,f=24,i=77,s=2,v=1,m=0;/wAAAP8A\u{1B}\\\u{1B}_Ga=p,q=2,U=1,i=77,p=1,c=4,r=1\u{1B}\\"
        )
        #expect(text([PictureCommand.remove(77)]) == "\u{1B}_Ga=d,q=2,d=I,i=77\u{1B}\\")
    }

    /// Sizes around a chunk, which has 1024 pixels, and all small ones.
    @Test func everySizeComesWholeInChunksThatTerminalsTake() throws {
        let around = [(1024, 1), (1023, 1), (1025, 1), (32, 32), (512, 4), (2048, 1), (2049, 1), (333, 187), (1, 3000)]
        let small = (1...9).flatMap { width in (1...9).map { (width, $0) } }
        for (width, height) in around + small {
            let picture = try picture(width, height)
            let commands = PictureCommand.show(picture, as: 5)
            #expect(commands.count == (width * height + 1023) / 1024 + 1)
            var screen = PictureScreen()
            screen.write(text(commands))
            #expect(screen.mistakes == [] && screen.coming == nil)
            #expect(
                screen.pictures == [
                    5: .init(width: width, height: height, data: picture.bytes, cells: [3, 2])
                ]
            )
            screen.write(text([PictureCommand.remove(5)]))
            #expect(screen.pictures.isEmpty)
        }
    }

    @Test func base64IsThatOfOthers() {
        var random = Seeded(3)
        for count in 0...200 {
            let bytes = (0..<count).map { _ in UInt8(random.number(0...255)) }
            #expect(String(decoding: Base64.encoded(bytes), as: UTF8.self) == Data(bytes).base64EncodedString())
        }
    }

    @Test func whatTerminalsWouldNotTakeIsNoPicture() {
        func picture(place: UInt8 = 0, _ cells: Size, _ width: Int, _ height: Int, bytes: Int) -> TerminalPicture? {
            let data = [UInt8](repeating: 1, count: bytes)
            return TerminalPicture(place: place, cells: cells, width: width, height: height, bytes: data)
        }
        let cells = Size(width: 2, height: 2)
        #expect(picture(cells, 2, 2, bytes: 12) != nil)
        #expect(picture(cells, 2, 2, bytes: 11) == nil)
        #expect(picture(cells, 0, 2, bytes: 0) == nil)
        #expect(picture(place: 8, cells, 1, 1, bytes: 3) == nil)
        #expect(picture(Size(width: 298, height: 1), 1, 1, bytes: 3) == nil)
        #expect(picture(Size(width: 0, height: 1), 1, 1, bytes: 3) == nil)
        #expect(picture(Size(width: 297, height: 297), 1, 1, bytes: 3)?.cost == 4)
        #expect(picture(cells, 10_001, 1, bytes: 30_003) == nil)
    }

    @Test func eachPlaceHasANumberThatItsColourTells() {
        for depth in [ColorDepth.direct, .palette256] {
            let numbers = (0..<TerminalPicture.places).compactMap { PictureName.number(of: $0, depth) }
            #expect(Set(numbers).count == Int(TerminalPicture.places))
            for (place, number) in numbers.enumerated() {
                let color = Color.picture(UInt8(place)).quantised(to: depth)
                // What curses is told is the number itself, however it is told colours.
                for numbering in [ColorNumbering.numbersAndRGB, depth == .direct ? .rgb : .byNumber] {
                    #expect(numbering.number(of: color).map(Int.init) == number)
                }
            }
        }
        for depth in [ColorDepth.ansi16, .ansi8, .mono] { #expect(PictureName.number(of: 0, depth) == nil) }
    }
}
