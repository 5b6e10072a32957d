import FaultyService
import Testing

@testable import SoakRun

/// What is made of a program's words: the soak is only as good as its ear.
@Suite struct ClaimTests {
    private static let two = Message(#"add the titles "aa" and "bb""#, TurnPlan())

    private static func told(_ end: Told.End, _ output: String, _ errors: String = "") -> Told {
        Told(words: ["say"], output: output, errors: errors, end: end, silence: .zero)
    }

    @Test(arguments: [
        (told(.exited(0), "Added aa, Added bb.\n"), Claim.done), (told(.exited(0), "Sure.\n? Shall I?\n"), .asked),
        (told(.exited(69), "", "reeldeck: Not sent: nobody answers.\n"), .notDone),
        (told(.exited(1), "", "reeldeck: The edit was not done.\n"), .notDone),
        (told(.exited(1), "", "reeldeck: Whether the edit was done is not known.\n"), .unknown),
        (told(.exited(74), "✓ Title added: \"aa\"\n"), .unknown), (told(.killed, "Let me do"), .nothing),
        (told(.killed, "✓ Title added: \"aa\"\n"), .done), (told(.crashed(signal: 4), ""), nil), (told(.hung, ""), nil),
    ])
    func aRunIsUnderstood(_ row: (told: Told, claim: Claim?)) {
        #expect(Claim(row.told, of: Self.two) == row.claim)
    }

    @Test(arguments: [
        ("1  add the titles \"aa\" and \"bb\"\n", "", Claim.parked),
        ("", "“add the titles \"aa\" and \"bb\"” was on its way when the program ended. Looking at…\n", .nothing),
        ("", "“add the titles \"aa\" and \"bb\"” was cut off: nothing of it is done so far.\n", .unknown),
        ("", "“add the titles \"aa\" and \"bb\"” was on its way. Looking at…\n✓ Title added: \"aa\"\n", .done),
        ("", "Nothing waits.\n", .nothing),
    ])
    func whatIsLeftIsUnderstood(_ row: (output: String, errors: String, claim: Claim)) {
        #expect(Claim(left: Self.two, output: row.output, errors: row.errors) == row.claim)
    }

    @Test(arguments: [
        (["you   add the titles \"aa\" and \"bb\"", "agent Added aa, Added bb."], Claim.done),
        (["you   add the titles \"aa\" and \"bb\"", "    ✓ Title added: \"cc\" (0-3s)"], .done),
        (["you   add the titles \"aa\" and \"bb\"", "agent Let me do that."], .done),
        (["you   add the titles \"aa\" and \"bb\"", "agent Let me", "    ✗ The edit was not done."], .notDone),
        (["you   add the titles \"aa\" and \"bb\"", "    ✗ Not sent: nobody answers."], .notDone),
        (["you   add the titles \"aa\" and \"bb\"", "    ✗ Whether it was done is not known."], .unknown),
        (["you   add the titles \"aa\" and \"bb\"", "", "you   more", "agent Added cc."], .nothing),
        (["you   \(two.text)", "", "you   more", "◌ not sent  \(two.text)"], .parked),
        (["you   more", "◌ not sent  add the titles \"aa\" and \"bb\""], .parked), (["you   more"], .nothing),
    ])
    func theScreenIsUnderstood(_ row: (chat: [String], claim: Claim)) {
        #expect(Claim(of: Self.two, in: row.chat) == row.claim)
    }

    @Test func aTerminalIsDrawn() {
        var picture = ScreenPicture(columns: 10, rows: 3)
        let text = "\u{1B}[2J\u{1B}[H\u{1B}[1mab\u{1B}(B\u{1B}[2;4Hé\u{1B}[4X\u{1B}[3d\u{1B}[1Gx\r\n\u{1B}]0;t\u{7}y"
        // A read may end anywhere, inside a character too.
        for byte in text.utf8 { picture.show([byte]) }
        #expect(picture.lines == ["ab        ", "   é      ", "y         "])
    }
}
