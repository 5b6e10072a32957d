import CNcursesw
import CTerminalGuard

// Pictures of pixels, beside the cells that curses draws.
extension CursesTerminal {
    /// How many pixels a cell has, where the terminal shows pictures; nil where it does not.
    public var cellPixels: Size? { reader.pictures.answers.areShown ? terminalCell(output) : nil }

    /// Whether it can be drawn on with placeholders: they and their marks have to be counted as what they are.
    var countsPlaceholders: Bool {
        drawsUnicode && cncurses_scalar_width(PicturePlaceholder.scalar.value) == 1
            && PicturePlaceholder.marks.allSatisfy { cncurses_scalar_width($0.value) == 0 }
    }

    /// Asks whether placeholders are known, once it is known that pictures are: on the screen of ours, and between two frames.
    func askForPlaceholdersIfDue() {
        guard isActive, !isLent, shown != nil, size.height > 1, reader.pictures.answers.isQuestionDue else { return }
        guard terminal_guard_reentries() == seenReentries else { return }
        reader.pictures.askForPlaceholders()
        let (column, row) = (getcurx(cncurses_shown_window()), getcury(cncurses_shown_window()))
        writeAll(output, PictureQuestion.knowsPlaceholders(cursor: Point(x: Int(column), y: Int(row))))
    }

    /// Sends the pictures of a frame that are not there, and takes away those that are not in it.
    func showPictures(of buffer: CellBuffer) {
        guard !livePictures.isEmpty || !buffer.pictures.isEmpty, reader.pictures.answers.areShown else { return }
        var wanted: [Int: TerminalPicture] = [:]
        for picture in buffer.pictures {
            if let number = PictureName.number(of: picture.place, drawnDepth) { wanted[number] = picture }
        }
        let gone = livePictures.subtracting(wanted.keys)
        for number in gone.sorted() {
            writeAll(output, PictureCommand.remove(number))
            sentPictures[number] = nil
        }
        // Before the first byte of a picture: a signal may come behind it.
        if livePictures != Set(wanted.keys) {
            livePictures = Set(wanted.keys)
            tellGuard()
        }
        for (number, picture) in wanted.sorted(by: { $0.key < $1.key }) where sentPictures[number] != picture {
            sentPictures[number] = nil
            for command in PictureCommand.show(picture, as: number) {
                // Where the screen was left meanwhile all is drawn anew.
                guard terminal_guard_reentries() == seenReentries else { return }
                writeAll(output, command)
            }
            sentPictures[number] = picture
        }
    }

    /// What takes every picture away, whatever was broken off.
    var removalOfPictures: [UInt8] {
        livePictures.isEmpty ? [] : PictureCommand.end + livePictures.sorted().flatMap(PictureCommand.remove)
    }
}
