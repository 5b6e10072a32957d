import ServiceProtocol
import Testing

/// What a file is by its first bytes.
@Suite struct MediaSignatureTests {
    static let films: [([UInt8], MediaSignature)] = [
        ([0, 0, 0, 0x20] + Array("ftypisom".utf8), .mp4), ([0, 0, 0, 8] + Array("wide".utf8), .mp4),
        ([0, 0, 4, 0] + Array("moov".utf8), .mp4), ([0x1A, 0x45, 0xDF, 0xA3, 1], .matroska),
        (Array("GIF89a".utf8), .gif), (Array("RIFF\0\0\0\0WAVEfmt ".utf8), .wav),
        (Array("RF64\0\0\0\0WAVE".utf8), .wav),
        (Array("RIFF\0\0\0\0AVI LIST".utf8), .avi), (Array("RIFF\0\0\0\0WEBPVP8 ".utf8), .webp),
        (Array("ID3\u{4}\0".utf8), .mp3), ([0xFF, 0xFB, 0x90, 0x64], .mp3), ([0xFF, 0xF3, 0x48, 0xC4], .mp3),
        ([0xFF, 0xF1, 0x50, 0x80], .aac), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
        ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), (Array("OggS\0".utf8), .ogg), (Array("fLaC".utf8), .flac),
        ([0x47] + Array(repeating: 0, count: 187) + [0x47], .transport), ([0, 0, 1, 0xBA, 0x44], .transport),
    ]

    @Test(arguments: films)
    func aFilmIsKnown(_ bytes: [UInt8], _ kind: MediaSignature) { #expect(MediaSignature(bytes) == kind) }

    @Test(arguments: [
        "", "<!DOCTYPE html><html>", "\u{FEFF}<html>", "{\"code\":500}", "[]", "Gateway timeout", "  \n<?xml",
        "upstream error",
        "null", "GIF", "RIFF\0\0\0\0", "FORM\0\0\0\0", "%PDF-1.7", "PK\u{3}\u{4}", "#!/bin/sh",
        String(repeating: "G", count: 188),
    ])
    func textIsNone(_ text: String) { #expect(MediaSignature(text.utf8) == nil) }

    @Test(
        arguments: [[0xFF, 0xFE, 0x3C, 0x00], [0x1F, 0x8B, 8, 0], [0, 0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF]]
            as [[UInt8]]
    )
    func otherBytesAreNone(_ bytes: [UInt8]) { #expect(MediaSignature(bytes) == nil) }

    @Test func apictureIsNoFilmAndAFilmOfAnotherKindIsOne() {
        #expect(!MediaSignature.png.serves(format: "mp4"))
        #expect(!MediaSignature.mp3.serves(format: "mp4"))
        #expect(!MediaSignature.jpeg.serves(format: "mp3"))
        #expect(MediaSignature.png.serves(format: "png"))
        #expect(MediaSignature.matroska.serves(format: "mp4"))
        #expect(MediaSignature.mp4.serves(format: "gif"))
        #expect(MediaSignature.mp4.serves(format: "M4A"))
        #expect(MediaSignature.png.serves(format: "of tomorrow"))
        #expect(MediaSignature.mp4.isKind(of: "mov"))
        #expect(!MediaSignature.mp4.isKind(of: "gif"))
    }
}
