import Foundation
import TestSupport
import Testing
import Timeline

@testable import Rendering

@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct MotionFilmTests {
    private let photo = Make.file("photo")

    /// The middle of the white dot in each frame, in pixels.
    private func path(
        _ kind: Look.Motion.Kind,
        amount: Int = 20,
        photo size: String = "320x180",
        in shop: borrowing RenderingFixture
    ) async throws -> [(x: Double, y: Double)] {
        let source = try await shop.make(
            "dot-\(size).png",
            [
                "-f", "lavfi", "-i",
                "nullsrc=s=\(size),geq=lum='16+219*lt(hypot(X/W-0.35,(Y/H-0.4)*9/16),0.03)':cb=128:cr=128,format=gray",
                "-frames:v", "1",
            ]
        )
        let clip = Make.look(Make.clip(photo, 0, 3000)) { $0.motion = .init(kind, amount: amount) }
        let film = try await shop.render([Make.video(clip)], [photo: source], quality: .max)
        let bytes = try await Tool.collect(
            shop.tools.ffmpeg,
            [
                "-nostdin", "-v", "error", "-i", MediaOpening.url(film), "-an", "-pix_fmt", "gray", "-f", "rawvideo",
                "pipe:1",
            ]
        ).bytes
        return stride(from: 0, to: bytes.count, by: 320 * 180).map { start in
            var (sum, x, y) = (0.0, 0.0, 0.0)
            for index in 0..<(320 * 180) where bytes[start + index] > 24 {
                let weight = Double(bytes[start + index])
                sum += weight
                x += weight * (Double(index % 320) + 0.5)
                y += weight * (Double(index / 320) + 0.5)
            }
            return (x / sum, y / sum)
        }
    }

    @Test(
        "every move goes in a straight line without shaking",
        arguments: TestAmount.of(Look.Motion.Kind.allCases, otherwise: 1)
    )
    func steady(kind: Look.Motion.Kind) async throws {
        let shop = try RenderingFixture()
        let found = try await path(kind, in: shop)
        #expect(found.count == 90)
        // Where the dot is at first and at last, with the view 5/6 of the picture: 0.35 and 0.4 of it.
        let (x, y) = (0.35 * 320 + 0.5, 0.4 * 180 + 0.5)
        let near = (x: (x - 160) * 1.2 + 160, y: (y - 90) * 1.2 + 90)
        let (left, right) = (x * 1.2, x * 1.2 - 64)
        let (top, bottom) = (y * 1.2, y * 1.2 - 36)
        let ends: ((x: Double, y: Double), (x: Double, y: Double)) =
            switch kind {
            case .zoomIn: ((x, y), near)
            case .zoomOut: (near, (x, y))
            case .panLeft: ((right, near.y), (left, near.y))
            case .panRight: ((left, near.y), (right, near.y))
            case .panUp: ((near.x, bottom), (near.x, top))
            case .panDown: ((near.x, top), (near.x, bottom))
            }
        for (number, spot) in found.enumerated() {
            let share = Double(number) / 89
            // A zoom is even in what is seen, so what is shown goes a little unevenly; pans are even in both.
            let view = 1 - share / 6
            let isZoom = kind == .zoomIn || kind == .zoomOut
            let seen = kind == .zoomIn ? view : 1 - (1 - share) / 6
            let due =
                isZoom
                ? (x: (x - 160) / seen + 160, y: (y - 90) / seen + 90)
                : (x: ends.0.x + (ends.1.x - ends.0.x) * share, y: ends.0.y + (ends.1.y - ends.0.y) * share)
            #expect(abs(spot.x - due.x) < 0.5 && abs(spot.y - due.y) < 0.5)
        }
        let steps = zip(found, found.dropFirst()).map { ($1.x - $0.x, $1.y - $0.y) }
        let way = (ends.1.x - ends.0.x, ends.1.y - ends.0.y)
        // Never back, and never by more than twice an even step.
        for step in steps {
            #expect(step.0 * (way.0 < 0 ? -1 : 1) > -0.06 && step.1 * (way.1 < 0 ? -1 : 1) > -0.06)
            #expect(hypot(step.0, step.1) < 2.5 * hypot(way.0, way.1) / 89 + 0.06)
        }
    }

    @Test("a photograph with more pixels than the canvas is seen sharper as it comes nearer")
    func sharp() async throws {
        let shop = try RenderingFixture()
        let still = MediaInfo(
            path: "/m/a.jpg",
            video: VideoInfo(width: 4000, height: 2250, codec: "mjpeg"),
            isStill: true
        )
        let clip = Make.look(Make.clip(photo, 0, 1000)) { $0.motion = .init(.zoomIn, amount: 40) }
        let plan = try Make.plan([Make.video(clip)], [photo: still])
        #expect(plan.filterGraph.contains("scale=2688:1512"))
        #expect(plan.filterGraph.contains("interpolation=linear,scale=1920:1080"))
        let found = try await path(.zoomIn, photo: "1280x720", in: shop)
        #expect(abs((found.first?.x ?? 0) - 112.2) < 0.5 && abs((found.last?.x ?? 0) - 102.7) < 0.5)
    }
}
