import EditLanguage
import Foundation
import Testing

@testable import Studio

@Suite("The plan of a clip")
struct ScenePlanTests {
    private func plan(_ prompt: String, fps: Int = 30, lengthMs: Int = 2000, width: Int = 320, height: Int = 180)
        -> ScenePlan
    {
        ScenePlan(ClipDescription(prompt), width: width, height: height, fps: fps, lengthMs: lengthMs)
    }

    @Test(
        "No text from outside is in an argument",
        arguments: [
            "x';[0:v]rm -rf city", "forest $(reboot) `id` | tee", "-i /etc/passwd sea", "space\0\n%d{output}",
            "drawtext=textfile=/etc/passwd",
        ]
    )
    func hostilePrompt(prompt: String) {
        let scene = Scene(describing: prompt)
        let all = plan(prompt).arguments.joined(separator: "\n") + plan(prompt).layers.map(\.fileName).joined()
        for word in ["rm -rf", "reboot", "`", "$", "passwd", "drawtext", "\0", "{", "%"] {
            #expect(!all.contains(word), "\(scene): \(word)")
        }
    }

    @Test(
        "A clip has exactly the frames its length holds",
        arguments: [
            (2000, 30, 60), (10_000, 30, 300), (1001, 24, 24), (33, 30, 1), (1, 30, 1), (1500, 25, 38),
            (3_333, 60, 200),
        ]
    )
    func frameCount(lengthMs: Int, fps: Int, frames: Int) throws {
        let plan = plan("sea", fps: fps, lengthMs: lengthMs)
        #expect(plan.frameCount == frames)
        let place = try #require(plan.arguments.firstIndex(of: "-frames:v"))
        #expect(plan.arguments[place + 1] == "\(frames)")
    }

    @Test("The same description gives the same plan, another one another", arguments: Scene.allCases)
    func determinism(scene: Scene) {
        #expect(plan("\(scene) one").arguments == plan("\(scene) one").arguments)
        #expect(samples(plan("\(scene) one")) == samples(plan("\(scene) one")))
        #expect(samples(plan("\(scene) one")) != samples(plan("\(scene) two")))
    }

    /// A few pixels of every layer.
    private func samples(_ plan: ScenePlan) -> [UInt32] {
        plan.layers.flatMap { layer in
            var canvas = Pixels(width: layer.width, height: layer.height)
            layer.draw(&canvas)
            return (0..<200).map { canvas.pixel($0 * 7919 % layer.width, $0 * 104_729 % layer.height) }
        }
    }

    @Test("Every layer is an input, under a name of our own", arguments: Scene.allCases)
    func inputs(scene: Scene) {
        let plan = plan("\(scene)")
        let inputs = zip(plan.arguments, plan.arguments.dropFirst()).filter { $0.0 == "-i" }.map(\.1)
        #expect(inputs == plan.layers.map(\.fileName))
        #expect(inputs.allSatisfy { $0.wholeMatch(of: /layer\d+\.(pam|pgm)/) != nil })
    }

    @Test(
        "Numbers in expressions are plain decimals",
        arguments: [(0.5, "0.500"), (-1.25, "-1.250"), (1e-9, "0.000"), (12, "12.000")]
    )
    func decimals(value: Double, text: String) {
        #expect(decimal(value) == text)
    }
}
