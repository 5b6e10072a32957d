import Foundation
import Timeline

@testable import Rendering

/// Sources whose frames tell which they are, and pictures taken apart.
extension RenderingFixture {
    /// A clip whose frame number `n` is of luma `16 + 2n`, with a tone in its second second.
    func counter(_ name: String, frames: Int = 90, rate: Int = 30) async throws -> MediaInfo {
        try await make(
            name,
            [
                "-f", "lavfi", "-i", "nullsrc=s=320x180:r=\(rate):d=\(Double(frames) / Double(rate))",
                "-f", "lavfi", "-i",
                "sine=f=440:r=48000:d=\(Double(frames) / Double(rate)),asetnsamples=n=48,volume='gte(t,1)*lt(t,2)':eval=frame",
                "-vf", "geq=lum='16+2*N':cb=128:cr=128", "-c:v", "libx264", "-preset", "ultrafast", "-qp", "0", "-g",
                "25",
                "-pix_fmt", "yuv420p", "-c:a", "pcm_s16le", "-f", "mov",
            ]
        )
    }

    /// A picture in four: red and green above, blue and white below.
    func quarters(_ name: String, size: (width: Int, height: Int) = (320, 180)) async throws -> MediaInfo {
        let (half, tall) = (size.width / 2, size.height / 2)
        return try await make(
            name,
            [
                "-f", "lavfi", "-i",
                "color=red:s=\(size.width)x\(size.height),format=rgb24,drawbox=x=\(half):y=0:w=\(half):h=\(tall):t=fill:"
                    + "c=0x00FF00,drawbox=x=0:y=\(tall):w=\(half):h=\(tall):t=fill:c=blue,"
                    + "drawbox=x=\(half):y=\(tall):w=\(half):h=\(tall):t=fill:c=white",
                "-frames:v", "1",
            ]
        )
    }

    /// The mean luma of each frame of a film.
    func lumas(_ path: String, canvas: Canvas = RenderingFixture.canvas) async throws -> [Double] {
        let output = try await Tool.collect(
            tools.ffmpeg,
            [
                "-nostdin", "-v", "error", "-i", MediaOpening.url(path), "-an", "-vf",
                "scale=\(canvas.width / 2):\(canvas.height / 2):flags=area,format=yuv420p", "-f", "rawvideo", "pipe:1",
            ]
        )
        let size = canvas.width * canvas.height / 4
        return stride(from: 0, to: output.bytes.count, by: size * 3 / 2).map { start in
            mean(Array(output.bytes[start..<min(start + size, output.bytes.count)]))
        }
    }

    /// Which frames of a `counter` a film shows.
    func numbers(_ path: String) async throws -> [Int] {
        try await lumas(path).map { Int((($0 - 16) / 2).rounded()) }
    }

    /// A frame of a film in red, green and blue.
    func picture(_ path: String, at index: Int, canvas: Canvas = RenderingFixture.canvas) async throws -> Picture {
        try await pictures(path, at: [index], canvas: canvas)[0]
    }

    /// Several frames of a film in red, green and blue, in the order in which they are asked for.
    func pictures(
        _ path: String,
        at indices: [Int],
        canvas: Canvas = RenderingFixture.canvas
    ) async throws -> [Picture] {
        let bytes = try await select(indices, of: path, filter: ",scale=in_color_matrix=bt709,format=rgb24")
        return Self.parts(of: bytes, size: canvas.width * canvas.height * 3, indices).map {
            Picture(bytes: $0, width: canvas.width, height: canvas.height)
        }
    }
}

/// A picture whose pixels can be asked after.
struct Picture {
    let bytes: [UInt8]
    let width: Int
    let height: Int

    /// Red, green and blue of a pixel.
    subscript(x: Int, y: Int) -> [Int] {
        let start = (y * width + x) * 3
        guard bytes.indices.contains(start + 2) else { return [] }
        return bytes[start...(start + 2)].map { Int($0) }
    }

    /// What a person would call a pixel's colour.
    func color(_ x: Int, _ y: Int) -> String {
        let parts = self[x, y].map { $0 > 170 ? "1" : $0 < 85 ? "0" : "?" }.joined()
        return [
            "000": "black", "100": "red", "010": "green", "001": "blue", "111": "white", "110": "yellow",
        ][parts] ?? "\(self[x, y])"
    }

    /// The colours a quarter into the picture from each corner: above left, above right, below left, below right.
    var corners: [String] {
        [
            color(width / 4, height / 4), color(width * 3 / 4, height / 4), color(width / 4, height * 3 / 4),
            color(width * 3 / 4, height * 3 / 4),
        ]
    }

    /// The smallest box that holds all pixels that are so; nil where there are none.
    func bounds(where isPart: ([Int]) -> Bool) -> (left: Int, top: Int, right: Int, bottom: Int)? {
        var found: (left: Int, top: Int, right: Int, bottom: Int)?
        for y in 0..<height {
            for x in 0..<width where isPart(self[x, y]) {
                let old = found ?? (x, y, x, y)
                found = (min(old.left, x), min(old.top, y), max(old.right, x), max(old.bottom, y))
            }
        }
        return found
    }
}

/// How often samples go up through 0, a second.
func pitch(_ samples: some Collection<Float>) -> Double {
    let crossings = zip(samples, samples.dropFirst()).count { $0 < 0 && $1 >= 0 }
    return Double(crossings) * 48_000 / Double(max(1, samples.count))
}
