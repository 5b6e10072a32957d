import EditLanguage
import Testing

@Suite("English talk of a window") struct GuiTalkEnglishTests {
    @Test("leaves the content and becomes actions", arguments: exports + looks + drags + mixed + pages)
    func translation(_ row: GuiRow) {
        let talk = GuiTalk(row.said)
        #expect(talk.text == row.shown)
        #expect(talk.actions == row.actions)
    }

    static let exports: [GuiRow] = [
        GuiRow("Click the Export button to download it.", "", .export),
        GuiRow("Your video is ready! Click the Export button to download it.", "Your video is ready!", .export),
        GuiRow("I've added the title, click Export to download it.", "I've added the title.", .export),
        GuiRow("Your video is ready — click **Export** to save it.", "Your video is ready.", .export),
        GuiRow("Your video is ready: click Export.", "Your video is ready.", .export),
        GuiRow("When you're happy with it, hit Export.", "", .export),
        GuiRow("You can now download your video.", "", .export),
        GuiRow("The clip is 10 seconds long. You can export it as MP4 now.", "The clip is 10 seconds long.", .export),
        GuiRow("Tap \"Export\" in the top right corner.", "", .export),
        GuiRow("Press the 'Download' button below.", "", .export),
        GuiRow("Go to the Export panel, choose MP4 and press Download.", "", .export),
        GuiRow("The Export button is in the top right corner.", "", .export),
        GuiRow("You'll find the Export button at the top right.", "You'll find the Export button at the top right."),
        GuiRow("You can find the Export button at the top right.", "", .export),
        GuiRow("To download your video, click the button in the top right corner.", "", .export),
        GuiRow("You can download the video by clicking the Export button.", "", .export),
        GuiRow("Use the Export button when you're done.", "", .export),
        GuiRow("Try clicking the Export button.", "", .export),
        GuiRow("Clicking Export will download the video.", "", .export),
        GuiRow("Once the render is complete, you'll be able to download it from the Export panel.", "", .export),
        GuiRow("If it looks good, go ahead and export!", "", .export),
        GuiRow("Feel free to export the video or continue editing.", "", .export),
        GuiRow("Just hit the blue Export button whenever you’re ready.", "", .export),
        GuiRow("Should I export it, or is there more to do?", "Should I export it, or is there more to do?", .export),
        GuiRow("Done! Select Export from the menu, then Download.", "Done!", .export),
        GuiRow("Would you like me to export it?", "Would you like me to export it?", .export),
        GuiRow("Title added. Ready to export?", "Title added. Ready to export?", .export),
        GuiRow("Let me know if you'd like to export it.", "Let me know if you'd like to export it.", .export),
        GuiRow("Click Upload to add your own clip.", "", .upload),
        GuiRow("Please upload a photo of the product.", "Please upload a photo of the product.", .upload),
        GuiRow("Upload your video using the panel on the left.", "", .upload),
        GuiRow("Click the \"Upload\" button in the left sidebar, then select your file.", "", .upload),
    ]

    static let looks: [GuiRow] = [
        GuiRow("Open the timeline to see the changes.", "", .state),
        GuiRow("Open the timeline to see the changes", "", .state),
        GuiRow("I trimmed the clip to 8 s. Open the timeline to see it!", "I trimmed the clip to 8 s.", .state),
        GuiRow("You can preview it in the timeline.", "", .summary),
        GuiRow("Please preview the result in the timeline", "", .summary),
        GuiRow("Press play to preview the video.", "", .summary),
        GuiRow("Check the timeline: there are three tracks now.", "There are three tracks now.", .summary),
        GuiRow("Take a look at the timeline, and tell me what to change.", "Tell me what to change.", .summary),
        GuiRow("Go to the project page.", "", .state),
        GuiRow("Open the Media panel on the left.", "", .state),
        GuiRow("Switch to the editor and press Play.", "", .state, .summary),
        GuiRow("Click the gear icon to change the settings.", "", .state),
        GuiRow("You are low on credits. Check your account page.", "You are low on credits.", .credits),
        GuiRow("Check account/billing for your balance.", "", .credits),
        GuiRow("Go to Billing to top up.", "", .credits),
        GuiRow("Open Settings > Billing to see your plan.", "", .credits),
        GuiRow("You can find the clip in the Media panel.", "", .state),
        GuiRow(
            "Would you like to preview it in the timeline?",
            "Would you like to preview it in the timeline?",
            .summary
        ),
        GuiRow("Refresh the page to see the new clip.", "", .state),
        GuiRow("Click on the timeline and then click Export.", "", .state, .export),
    ]

    static let drags: [GuiRow] = [
        GuiRow("drag the clip to the start", "", .edit("move the clip to the start")),
        GuiRow("Drag and drop the title to 3s.", "", .edit("move the title to 3s")),
        GuiRow("You can drag your clip to the end.", "", .edit("move my clip to the end")),
        GuiRow(
            "Drag the \"City\" clip before the first one.",
            "",
            .edit("move the \"City\" clip before the first one")
        ),
        GuiRow("Drag the right edge of the clip to shorten it.", "", .edit("shorten the clip")),
        GuiRow("Drag the edge of the title to 5 s.", "", .edit("trim the title to 5 s")),
        GuiRow("Drag the volume slider to 50%.", "", .edit("set the volume to 50%")),
        GuiRow("Drag the volume slider down.", "", .edit("turn the volume down")),
        GuiRow("Drag the clips to reorder them.", "", .edit("move the clips to reorder them")),
        GuiRow("Drag the clip from the media library onto the timeline.", "", .edit("add the clip to the timeline")),
        GuiRow("Drag your files here.", "", .upload),
        GuiRow("Drag and drop your video into the upload area.", "", .upload),
        GuiRow("Drop your files into the media library.", "", .upload),
        GuiRow(
            "Drag the clip to the start and the title to the end.",
            "",
            .edit("move the clip to the start"),
            .edit("move the title to the end")
        ),
        GuiRow("Click the scissors icon to split the clip.", "", .edit("split the clip")),
        GuiRow("Use the razor tool to split the clip at 3 s.", "", .edit("split the clip at 3 s")),
        GuiRow("Hold Shift and drag the clip to the right.", "", .edit("move the clip to the right")),
        GuiRow("Open the Text panel and add a title.", "", .state, .edit("add a title")),
        GuiRow("Right-click the clip and select \"Split\".", "", .state, .edit("split")),
        GuiRow("Double-click the title to edit it.", "", .edit("edit the title")),
        GuiRow("You can adjust the font in the Properties panel.", "", .edit("adjust the font")),
        GuiRow("You can click the \"+\" icon to add more clips.", "", .edit("add more clips")),
        GuiRow("If you want to adjust the volume, drag the volume slider.", "", .edit("adjust the volume")),
        GuiRow("Click Undo.", "", .edit("undo")),
        GuiRow("Click the \"Delete\" button to remove it.", "", .edit("delete")),
        GuiRow("Select the clip and press Delete.", "", .edit("delete")),
        GuiRow("You can change the text by double-clicking the title.", "", .edit("change the text")),
        GuiRow("Drag the playhead to 3 s, then click Split.", "", .state, .edit("split")),
    ]

    static let mixed: [GuiRow] = [
        GuiRow("Click Export to download it, and enjoy!", "", .export),
        GuiRow(
            "I added music and a title, and you can preview them in the timeline.",
            "I added music and a title.",
            .summary
        ),
        GuiRow("Click Export, and the music fades out at 10 s.", "The music fades out at 10 s.", .export),
        GuiRow("I've added the title (click Export to download).", "I've added the title.", .export),
        GuiRow("The title (0-3s, click it to edit it) is white.", "The title (0-3s) is white.", .edit("edit it")),
        GuiRow(
            "The title is white, click Export, and the music is quiet.",
            "The title is white, and the music is quiet.",
            .export
        ),
        GuiRow("Click Export or add another clip.", "Add another clip.", .export),
        GuiRow("Open the timeline and let me know.", "Let me know.", .state),
        GuiRow("Upload your footage and I'll edit it.", "Upload your footage and I'll edit it.", .upload),
        GuiRow(
            "The title \"Open the timeline\" is in. Open the timeline.",
            "The title \"Open the timeline\" is in.",
            .state
        ),
        GuiRow("Now, the film is ready; click \"Download\" in the pop-up.", "Now, the film is ready.", .export),
        GuiRow("You can see it by opening the timeline and pressing play.", "", .summary),
        GuiRow("Step 1: click Export.", "", .export),
        GuiRow(
            "To fine-tune, drag the clip's right edge. Or just tell me!",
            "Or just tell me!",
            .edit("trim the clip")
        ),
        GuiRow(
            "I couldn't open the file. Please upload it again.",
            "I couldn't open the file. Please upload it again.",
            .upload
        ),
        GuiRow("Your balance is 40. Go to the billing page to top up.", "Your balance is 40.", .credits),
        GuiRow("Tell me what to change or click Export.", "Tell me what to change.", .export),
        GuiRow("Title added; open the timeline to check; then click Export.", "Title added.", .state, .export),
        GuiRow("👉 Click Export! 🎉", "", .export),
        GuiRow("✅ Title added. 👉 Click Export! 🎉", "✅ Title added. 🎉", .export),
        GuiRow("**Your video is ready! Click Export.**", "**Your video is ready!**", .export),
        GuiRow("Click Export. Click Export again.", "", .export),
        GuiRow("Next step: click the Export button.", "", .export),
        GuiRow("点击 Export 按钮 to download. The film is 10 s long.", "The film is 10 s long.", .export),
    ]

    static let pages: [GuiRow] = [
        GuiRow("**Next steps:**\n- Open the timeline\n- Click Export to download\n\nEnjoy!", "Enjoy!", .state, .export),
        GuiRow("What next? You can:\n1. Export the video\n2. Add music", "What next? You can:\n2. Add music", .export),
        GuiRow(
            "Done.\n\nClick Export to download it.\n\n\nThe title is white.",
            "Done.\n\nThe title is white.",
            .export
        ),
        GuiRow("- Title added\n- Click Export to download\n- Music added", "- Title added\n- Music added", .export),
        GuiRow("To export your video:\n1. Click the Export button\n2. Choose MP4\n3. Wait", "", .export),
        GuiRow(
            "Done! Here's how to get it:\n1. Open the timeline\n2. Click **Export**\n\nThe film is 10 s long.",
            "Done!\n\nThe film is 10 s long.",
            .state,
            .export
        ),
        GuiRow(
            "## Result\n\nTitle added.\n\n## Next\n\nOpen the timeline.",
            "## Result\n\nTitle added.\n\n## Next",
            .state
        ),
        GuiRow("Title added.\r\nClick Export.\r\nMusic added.", "Title added.\r\nMusic added.", .export),
        GuiRow("```\nclick Export\n```\nClick Export.", "```\nclick Export\n```", .export),
    ]
}
